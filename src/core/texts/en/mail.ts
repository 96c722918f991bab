import type { RosterTarget } from '../../assignment.ts'
import { formatNumber } from '../format.ts'
import type { MailTexts } from '../mail.ts'
import { counted, listed } from '../plural.ts'

const targets: Readonly<Record<RosterTarget, string>> = {
  contentId: 'as updater on the basis of the FSC identifier',
  name: 'as updater on the basis of the name of the description',
  serviceClass: 'as updater on the basis of the service class',
  organization: 'as updater on the basis of the organisation',
  everything: 'as updater for all descriptions',
}

export const mail = {
  subject: items => `${count(items, 'description is', 'descriptions are')} waiting for your review`,
  marker: '--- Reply above this line ---',
  preheader: items => `If ${items === 1 ? 'the information' : 'everything'} is right, just reply: all fine.`,
  greeting: name => (name === '' ? 'Hello,' : `Hello ${name},`),
  purpose: items =>
    items === 1
      ? 'Please check whether this description in the Finnish Service Catalogue is still right. Residents read it in the Suomi.fi Web Service.'
      : 'Please check whether these descriptions in the Finnish Service Catalogue are still right. Residents read them in the Suomi.fi Web Service.',
  answering: {
    heading: 'How to answer',
    instruction: 'Reply to this message in a few words. You do not need to log in anywhere.',
    examples: 'You can write, for example:',
    others: 'Other answers',
    buttons: 'You can also open a ready answer under each item. Remember to send it.',
    receipt: 'You will get a receipt that tells you how we understood your answer.',
  },
  replies: {
    allOk: 'all fine',
    allButOne: number => `all fine except ${number}`,
    ok: number => `${number} ok`,
    correction: number => `${number}: `,
    correctionExample: number => `${number}: the new telephone number is 05 617 1234`,
    notMine: number => `not mine ${number}`,
    corrected: number => `fixed ${number}`,
    dontKnow: number => `don't know ${number}`,
    ended: number => `discontinued ${number}`,
    intended: number => `${number}: as intended, because …`,
    later: until => `later ${until}`,
    itemLater: (number, until) => `${number} later ${until}`,
  },
  meanings: {
    allOk: items => (items === 1 ? 'the information is right' : 'all the information is right'),
    allButOne: number => `only item ${number} needs correcting`,
    correction: 'the communications unit will correct it for you',
    notMine: number => `item ${number} is not your responsibility`,
    corrected: 'you have corrected the item in the Finnish Service Catalogue yourself',
    dontKnow: 'the communications unit will find out',
    ended: 'the service no longer exists',
    intended: 'it is right as it stands',
    later: 'we will ask again then at the earliest',
  },
  item: {
    languageVersions: languages =>
      `${languages.length === 1 ? 'Language version' : 'Language versions'}: ${languages.join(', ')}`,
    shownIn: adverb => `This has not been published in English. We show the information ${adverb}.`,
    suomiFi: 'Read in the Suomi.fi Web Service:',
    states: {
      current: '',
      due: 'It is time for a review.',
      overdue: 'The review is overdue.',
      expired: 'The information has not been reviewed for a long time.',
    },
    findings: 'Correct or check',
    moreFindings: more => `and ${count(more, 'more issue', 'more issues')}`,
    place: parts => capital(parts.join(', ')),
    sharedWith: names => `${listed('en', names)} ${names.length === 1 ? 'is' : 'are'} also responsible for this.`,
    ready: 'Open a ready answer:',
    okButton: number => `${number} is fine`,
    correctionButton: number => `${number} needs correcting`,
    correctedButton: number => `I have corrected ${number}`,
    notMineButton: number => `${number} is not mine`,
    laterButton: number => `${number} later`,
    answerWith: words => `Reply: ${words.map(word => `"${word}"`).join(' or ')}`,
  },
  age: {
    today: 'today',
    days: days => `${count(days, 'day', 'days')} ago`,
    months: months => `${count(months, 'month', 'months')} ago`,
    years: (years, more) => `${more ? 'over ' : ''}${count(years, 'year', 'years')} ago`,
    confirmed: (date, ago) => `Last confirmed as up to date on ${date} (${ago}).`,
    published: (date, ago) =>
      `Published in the Finnish Service Catalogue on ${date} (${ago}). It has not yet been confirmed as up to date.`,
    firstSeen: (date, ago) =>
      `The Finnish Service Catalogue gives no publication date. We first saw this on ${date} (${ago}). It has not yet been confirmed as up to date.`,
    touched: date =>
      `The publication date in the Finnish Service Catalogue is ${date}, but that date comes from a bulk publication. It therefore does not show that anyone has reviewed the content.`,
  },
  facts: {
    heading: 'Are these details right?',
    more: more => `and ${count(more, 'more fact', 'more facts')} in the Finnish Service Catalogue`,
    none: 'Please read the description in the Suomi.fi Web Service and check that it is right.',
    summary: 'Summary',
    description: 'Description',
    serviceHours: 'Service hours',
    exceptionalHours: 'Exceptional service hours',
    phone: 'Telephone number',
    sms: 'Text message',
    fax: 'Fax',
    email: 'Email address',
    visiting: 'Visiting address',
    postal: 'Postal address',
    delivery: 'Address for the form',
    postOfficeBox: number => `P.O. Box ${number}`,
    link: 'Web address',
    charge: 'Charge',
    chargeTypes: { Free: 'free of charge', Charged: 'chargeable', Other: 'other charge' },
    processingTime: 'Processing time',
    deadline: 'Deadline',
    validity: 'Period of validity',
    prices: 'Prices in the texts',
    dates: 'Dates in the texts',
  },
  hours: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    time: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
    moment: (day, time) => `${day} ${time}`,
    aroundTheClock: '24 hours',
    alwaysOpen: 'always open',
    byReservation: 'by appointment',
    closed: 'closed',
    unstated: 'no times given',
    weeks: { OddWeeks: 'odd weeks', EvenWeeks: 'even weeks' },
    from: date => `from ${date}`,
    until: date => `until ${date}`,
  },
  closing: {
    more: more =>
      more === 1
        ? '1 more of your descriptions is waiting for review. We will ask about it later.'
        : `${formatNumber(more, 'en')} more of your descriptions are waiting for review. We will ask about them later.`,
    allHeading: 'Is everything right?',
    allButton: 'All fine',
    whyHeading: 'Why did you receive this message?',
    roster: (items, row, area, target) =>
      `${points(items)}: you are named ${targets[target]} (row ${row} in the list of updaters${area === '' ? '' : `, area of responsibility ${area}`}).`,
    connectedServices: items =>
      `${points(items)}: you are responsible for the services to which ${items.length === 1 ? 'this service channel is' : 'these service channels are'} connected.`,
    handedOver: (items, from, date) =>
      `${points(items)}: ${items.length === 1 ? 'the description was' : 'the descriptions were'} handed over to you on ${date}. The previous updater was ${from}.`,
    questions: 'Any questions? Write to the communications unit:',
    privacy: city =>
      `Your name and email address come from the list of updaters kept by the communications unit. We use them to ask you whether the information is up to date and to handle your answers. Data controller: ${city}.`,
  },
  types: {
    Service: 'Service',
    ProfessionalQualification: 'Professional qualification',
    PermitOrOtherObligation: 'Permit or other obligation',
    EService: 'E-service',
    TelephoneService: 'Telephone service',
    PrintableForm: 'Printable form',
    ServiceLocation: 'Service location',
    WebPage: 'Web page',
    ServiceCollection: 'Service collection',
    organization: 'Organisation',
  },
  languages: {
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
    se: 'Northern Sámi',
    smn: 'Inari Sámi',
    sms: 'Skolt Sámi',
  },
  inLanguage: {
    fi: 'in Finnish',
    sv: 'in Swedish',
    en: 'in English',
    se: 'in Northern Sámi',
    smn: 'in Inari Sámi',
    sms: 'in Skolt Sámi',
  },
  fields: {
    connections: 'connection',
    name: 'name',
    alternativeName: 'alternative name',
    summary: 'summary',
    description: 'description',
    userInstructions: 'user instructions',
    conditions: 'conditions and criteria',
    chargeTypeAdditionalInformation: 'information on charges',
    deadlineAdditionalInformation: 'deadline',
    processingTimeAdditionalInformation: 'processing time',
    validityTimeAdditionalInformation: 'period of validity',
    voucherAdditionalInformation: 'information on the service voucher',
    serviceHours: 'service hours',
    phoneNumbers: 'telephone numbers',
    supportPhoneNumbers: 'telephone numbers for user support',
    contactPhoneNumbers: 'telephone numbers',
    emails: 'email addresses',
    addresses: 'addresses',
    webAddress: 'web address',
    links: 'links',
    legislationLinks: 'links to legislation',
  },
} satisfies MailTexts

function count(value: number, one: string, other: string): string {
  return counted('en', value, one, other)
}

function points(items: readonly number[]): string {
  return `${items.length === 1 ? 'Item' : 'Items'} ${listed('en', items.map(String))}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
