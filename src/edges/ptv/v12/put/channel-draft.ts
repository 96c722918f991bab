import type { ServiceChannel } from '../../../../../schemas/ptv/v12/service-channel.ts'
import { languages, type Language } from '../../../../core/content-item.ts'
import type { Version } from '../to-core-parts.ts'
import {
  areaOf,
  called,
  contactOf,
  deliveryAddress,
  emailOf,
  informedPage,
  locationOf,
  long,
  once,
  phonesOf,
  short,
  webAddress,
  webPage,
} from './draft-parts.ts'
import type { Draft, PutProblem } from './put-body.ts'

/** A channel's answer in the shape of its body: what a body forbids is left out, the rest is still to be checked. */
export function channelDraft(record: ServiceChannel): Draft {
  const versions = languages.flatMap(language => versionOf(record, language))
  const draft = {
    organizationContentId: record.organizationContentId,
    allowedConnectionType: record.allowedConnectionType,
    serviceLanguages: once(record.serviceLanguages),
    area: areaOf(record.area),
    languageVersions: Object.fromEntries(versions.map(({ language, version }) => [language, version])),
    ...ofType(record),
  }
  return { draft, lost: versions.flatMap(({ lost }) => lost) }
}

function ofType(record: ServiceChannel): object {
  switch (record.serviceChannelType) {
    case 'EService':
      return {
        electronicSignature: record.electronicSignature,
        electronicIdentification: record.electronicIdentification,
      }
    case 'PrintableForm':
      return { deliveryAddresses: record.deliveryAddresses.map(deliveryAddress) }
    case 'ServiceLocation':
      return { location: locationOf(record.location), contactAddresses: contactOf(record.contactAddresses) }
    case 'TelephoneService':
    case 'WebPage':
      return {}
  }
}

interface VersionDraft {
  readonly version: object
  readonly lost: readonly PutProblem[]
}

function versionOf(record: ServiceChannel, language: Language) {
  const version = record.languageVersions[language]
  if (version === undefined) return []
  const { name, summary, description } = version
  const rest = restOf(record, language)
  const names = { name: short(name), summary: short(summary), description: long(description) }
  return [{ language, version: { ...names, ...rest.version }, lost: rest.lost }]
}

function restOf(record: ServiceChannel, language: Language): VersionDraft {
  const path = (field: string): string => `languageVersions.${language}.${field}`
  switch (record.serviceChannelType) {
    case 'EService':
      return inVersion(record, language, version => {
        const { phones, lost } = phonesOf(version.supportPhoneNumbers, called, path('supportPhoneNumbers'))
        const attachmentLinks = version.attachmentLinks.map(informedPage)
        return { version: { ...online(version), attachmentLinks, ...support(version, phones) }, lost }
      })
    case 'WebPage':
      return inVersion(record, language, version => {
        const { phones, lost } = phonesOf(version.supportPhoneNumbers, called, path('supportPhoneNumbers'))
        return { version: { ...online(version), ...support(version, phones) }, lost }
      })
    case 'TelephoneService':
      return inVersion(record, language, version => {
        const { phones, lost } = phonesOf(version.phoneNumbers, called, path('phoneNumbers'))
        const supportEmails = version.supportEmails.map(emailOf)
        return { version: { webAddress: webAddress(version.webAddress), supportEmails, phoneNumbers: phones }, lost }
      })
    case 'PrintableForm':
      return inVersion(record, language, version => {
        const { phones, lost } = phonesOf(version.supportPhoneNumbers, called, path('supportPhoneNumbers'))
        return { version: { ...form(version), ...support(version, phones) }, lost }
      })
    case 'ServiceLocation':
      return inVersion(record, language, version => {
        const numbers = phonesOf(version.contactPhoneNumbers, called, path('contactPhoneNumbers'))
        const faxes = phonesOf(version.contactFaxNumbers, ['Fax'], path('contactFaxNumbers'))
        const phones = { contactPhoneNumbers: numbers.phones, contactFaxNumbers: faxes.phones }
        return { version: { ...contact(version), ...phones }, lost: [...numbers.lost, ...faxes.lost] }
      })
  }
}

// One type at a time, so that each reads its own fields.
function inVersion<Record extends ServiceChannel>(
  record: Record,
  language: Language,
  draft: (version: Version<Record>) => VersionDraft,
): VersionDraft {
  const version = record.languageVersions[language] as Version<Record> | undefined
  return version === undefined ? { version: {}, lost: [] } : draft(version)
}

type Typed<Type extends ServiceChannel['serviceChannelType']> = Version<
  Extract<ServiceChannel, { readonly serviceChannelType: Type }>
>

function online(version: Typed<'WebPage'>): object {
  const { accessibilityClassificationLevel } = version
  return { accessibilityClassificationLevel, webAddress: webAddress(version.webAddress) }
}

function support({ supportEmails }: Pick<Typed<'WebPage'>, 'supportEmails'>, phones: readonly object[]): object {
  return { supportEmails: supportEmails.map(emailOf), supportPhoneNumbers: phones }
}

function form({ attachmentLinks, formIdentifier, formFiles }: Typed<'PrintableForm'>): object {
  return {
    attachmentLinks: attachmentLinks.map(informedPage),
    formIdentifier: short(formIdentifier),
    formFiles: formFiles.map(file => ({ ...webPage(file), type: file.type })),
  }
}

function contact(version: Typed<'ServiceLocation'>): object {
  return {
    alternativeName: short(version.alternativeName),
    isAlternativeNamePrimary: version.isAlternativeNamePrimary,
    contactEmails: version.contactEmails.map(emailOf),
    contactWebPages: version.contactWebPages.map(webPage),
  }
}
