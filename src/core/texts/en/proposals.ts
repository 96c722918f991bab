import { formatNumber } from '../format.ts'
import type { ProposalTexts } from '../proposals.ts'

export const proposals: ProposalTexts = {
  fields: {
    phones: { phone: 'telephone number', sms: 'text message number', fax: 'fax number' },
    email: 'email address',
    links: {
      webAddress: 'web address',
      attachmentLinks: 'web address of an attachment',
      formFiles: 'web address of a form file',
      legislationLinks: 'link to the act',
      other: 'web address',
    },
    support: field => `user support: ${field}`,
    addresses: {
      visiting: 'visiting address',
      postal: 'postal address',
      delivery: 'address to which the form is sent',
    },
    hours: 'service hours',
    asGiven: 'the field is not known',
  },
  ordinal: (field, number) => `${field} (no. ${number})`,
  limits: {
    tooLong: (field, length, limit, rendered) =>
      `The text is too long for the Finnish Service Catalogue: the field ${field} has ${count(length)} characters and takes at most ${count(limit)}${rendered ? ' (formatting marks do not count)' : ''}.`,
    empty: field => `The Finnish Service Catalogue does not accept an empty field: ${field}.`,
    lineBreak: field => `The Finnish Service Catalogue does not accept a line break in the field: ${field}.`,
    noPhone:
      'The Finnish Service Catalogue does not accept this as a telephone number: it may have digits only, with or without a country code.',
    noEmail: 'The Finnish Service Catalogue does not accept this as an email address.',
    noUrl:
      'The Finnish Service Catalogue does not accept this as a web address: it has to begin with https:// or http://.',
    noAddress: 'No street and number, or P.O. box, can be made out in the address.',
    noHours: 'No days and times can be made out in the service hours, such as Mon–Fri 9:00–15:00.',
  },
  way: {
    search: (item, type) => `Search the Finnish Service Catalogue for “${item}” (${type}).`,
    identifier: id => `FSC identifier: ${id}`,
    organization: name => `Responsible organisation: ${name}`,
    version: (version, field) => `Open the language version ${version} and the field ${field}.`,
    shared: field => `Open the field ${field}. All language versions share it.`,
    paste: 'Replace the whole text of the field with this:',
    type: 'Write in the field:',
  },
  outOfStep: {
    sameFact: (adverb, field) => `The same old information is also there ${adverb}, in the field ${field}.`,
    sameText: (adverb, field) => `Please check whether the field ${field} needs a change ${adverb} as well.`,
  },
}

function count(value: number): string {
  return formatNumber(value, 'en')
}
