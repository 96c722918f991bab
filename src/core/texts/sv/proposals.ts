import { formatNumber } from '../format.ts'
import type { ProposalTexts } from '../proposals.ts'

export const proposals: ProposalTexts = {
  fields: {
    phones: { phone: 'telefonnummer', sms: 'nummer för textmeddelanden', fax: 'faxnummer' },
    email: 'e-postadress',
    links: {
      webAddress: 'webbadress',
      attachmentLinks: 'bilagans webbadress',
      formFiles: 'blankettfilens webbadress',
      legislationLinks: 'laglänk',
      other: 'webbadress',
    },
    support: field => `användarstöd: ${field}`,
    addresses: { visiting: 'besöksadress', postal: 'postadress', delivery: 'leveransuppgifter för blanketten' },
    hours: 'betjäningstider',
    asGiven: 'fältet är inte känt',
  },
  ordinal: (field, number) => `${field} (nr ${number})`,
  limits: {
    tooLong: (field, length, limit, rendered) =>
      `Texten är för lång för Servicedatalagret: fältet ${field} har ${count(length)} tecken, men rymmer högst ${count(limit)}${rendered ? ' (formateringstecken räknas inte)' : ''}.`,
    empty: field => `Servicedatalagret godkänner inte ett tomt fält: ${field}.`,
    lineBreak: field => `Servicedatalagret godkänner inte radbyte i fältet: ${field}.`,
    noPhone:
      'Servicedatalagret godkänner inte detta som telefonnummer: numret får bara innehålla siffror och kan börja med landsnummer.',
    noEmail: 'Servicedatalagret godkänner inte detta som e-postadress.',
    noUrl: 'Servicedatalagret godkänner inte detta som webbadress: adressen måste börja med https:// eller http://.',
    noAddress: 'Det går inte att urskilja gata och nummer eller postbox i adressen.',
    noHours: 'Det går inte att urskilja dagar och klockslag i betjäningstiderna, till exempel mån–fre kl. 9–15.',
  },
  way: {
    search: (item, type) => `Sök i Servicedatalagret med namnet ”${item}” (${type}).`,
    identifier: id => `SDL-ID: ${id}`,
    organization: name => `Ansvarig organisation: ${name}`,
    version: (version, field) => `Öppna språkversionen ${version} och fältet ${field}.`,
    shared: field => `Öppna fältet ${field}. Det är gemensamt för alla språkversioner.`,
    paste: 'Ersätt hela texten i fältet med detta:',
    type: 'Skriv i fältet:',
  },
  outOfStep: {
    sameFact: (adverb, field) => `Samma gamla uppgift finns också ${adverb} i fältet ${field}.`,
    sameText: (adverb, field) => `Kontrollera om fältet ${field} behöver ändras också ${adverb}.`,
  },
}

function count(value: number): string {
  return formatNumber(value, 'sv')
}
