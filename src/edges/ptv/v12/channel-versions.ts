import type * as Core from '../../../core/content-item.ts'
import type { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { mapLanguages, named, text } from '../core-parts.ts'
import { emails, links, phones, webAddress, type Version } from './to-core-parts.ts'

/** The language versions of a channel; each type has its own links, numbers and addresses. */
export function channelVersions(record: ServiceChannel): Core.LanguageVersions {
  switch (record.serviceChannelType) {
    case 'EService':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        accessibilityClassificationLevel: text(version.accessibilityClassificationLevel),
        links: [...webAddress(version.webAddress), ...links('attachmentLinks', version.attachmentLinks)],
        ...support(version),
      }))
    case 'WebPage':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        accessibilityClassificationLevel: text(version.accessibilityClassificationLevel),
        links: webAddress(version.webAddress),
        ...support(version),
      }))
    case 'TelephoneService':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        links: webAddress(version.webAddress),
        phoneNumbers: phones('phoneNumbers', version.phoneNumbers),
        emails: emails('supportEmails', version.supportEmails),
      }))
    case 'PrintableForm':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        formIdentifier: text(version.formIdentifier),
        links: [...links('formFiles', version.formFiles), ...links('attachmentLinks', version.attachmentLinks)],
        ...support(version),
      }))
    case 'ServiceLocation':
      return mapLanguages(record.languageVersions, version => ({
        ...named(version),
        alternativeName: text(version.alternativeName),
        isAlternativeNamePrimary: version.isAlternativeNamePrimary,
        links: links('contactWebPages', version.contactWebPages),
        phoneNumbers: [
          ...phones('contactPhoneNumbers', version.contactPhoneNumbers),
          ...phones('contactFaxNumbers', version.contactFaxNumbers),
        ],
        emails: emails('contactEmails', version.contactEmails),
      }))
  }
}

type PrintableForm = Extract<ServiceChannel, { serviceChannelType: 'PrintableForm' }>

function support(version: Pick<Version<PrintableForm>, 'supportEmails' | 'supportPhoneNumbers'>) {
  return {
    phoneNumbers: phones('supportPhoneNumbers', version.supportPhoneNumbers),
    emails: emails('supportEmails', version.supportEmails),
  }
}
