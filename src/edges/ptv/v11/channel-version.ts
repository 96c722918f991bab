import type * as Core from '../../../core/content-item.ts'
import type { Language } from '../../../core/content-item.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v11/service-channel.ts'
import { named, text } from '../core-parts.ts'
import { emails, isAlternativeNamePrimary, link, phones, spoken, textsIn, typed, webPages } from './to-core-parts.ts'

/** What a channel says in one language, in the fields that version 12 has for its kind. */
export function channelVersion(record: ServiceChannel, name: string, language: Language): Core.LanguageVersion {
  const { serviceChannelDescriptions: descriptions } = record
  const summary = typed(descriptions, 'Summary', language)
  const version = named({ name, summary, description: typed(descriptions, 'Description', language) })
  return { ...version, ...fieldsOf(record, language) }
}

function fieldsOf(record: ServiceChannel, language: Language): Partial<Core.LanguageVersion> {
  const address = webPages('webAddress', record.webPages, language)
  switch (record.serviceChannelType) {
    case 'EChannel':
      return {
        ...accessibility(record, language),
        links: [...address, ...attachments(record, language)],
        ...support(record, language),
      }
    case 'WebPage':
      return { ...accessibility(record, language), links: address, ...support(record, language) }
    case 'Phone':
      return {
        links: address,
        phoneNumbers: phones('phoneNumbers', record.phoneNumbers, language),
        emails: emails('supportEmails', record.supportEmails, language),
      }
    case 'PrintableForm':
      return {
        formIdentifier: textsIn(record.formIdentifier, language)[0] ?? null,
        links: [...files(record, language), ...attachments(record, language)],
        ...support(record, language),
      }
    case 'ServiceLocation':
      return location(record, language)
  }
}

// Version 12 always has a level there; a language without one has PTV's word for that.
function accessibility({ accessibilityClassification }: ServiceChannel, language: Language) {
  const [row] = spoken(accessibilityClassification, language)
  return { accessibilityClassificationLevel: text(row?.accessibilityClassificationLevel) ?? 'Unknown' }
}

function support(record: ServiceChannel, language: Language) {
  return {
    phoneNumbers: phones('supportPhoneNumbers', record.supportPhones, language),
    emails: emails('supportEmails', record.supportEmails, language),
  }
}

function attachments(record: ServiceChannel, language: Language): readonly Core.Link[] {
  return spoken(record.attachments, language)
    .filter(attachment => attachment.type !== 'Form')
    .flatMap(({ name, url, description }) => link('attachmentLinks', name, url, description))
}

// The addresses of a form's files stand alone; only an attachment that is a form has a name for one.
function files(record: ServiceChannel, language: Language): readonly Core.Link[] {
  const forms = spoken(record.attachments, language)
    .filter(attachment => attachment.type === 'Form')
    .flatMap(({ name, url }) => link('formFiles', name, url))
  const unnamed = spoken(record.channelUrls, language)
    .flatMap(({ value }) => link('formFiles', null, value))
    .filter(file => forms.every(form => form.url !== file.url))
  return [...forms, ...unnamed]
}

function location(record: ServiceChannel, language: Language): Partial<Core.LanguageVersion> {
  const addresses = record.emails.length > 0 ? record.emails : record.supportEmails
  return {
    alternativeName: typed(record.serviceChannelNames, 'AlternativeName', language),
    isAlternativeNamePrimary: isAlternativeNamePrimary(record.displayNameType, language),
    links: webPages('contactWebPages', record.webPages, language),
    phoneNumbers: [
      ...phones('contactPhoneNumbers', record.phoneNumbers, language, ['phone', 'sms']),
      ...phones('contactFaxNumbers', record.phoneNumbers, language, ['fax']),
    ],
    emails: emails('contactEmails', addresses, language),
  }
}
