import { datesIn } from '../assessment/detect/dates.ts'
import { plainText } from '../assessment/detect/normalise.ts'
import { pricesIn } from '../assessment/detect/prices.ts'
import type {
  Address,
  ContentItem,
  Language,
  LanguageVersion,
  Link,
  PhoneNumber,
  ServiceHour,
} from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { FactTexts } from '../texts/mail.ts'
import { mailTexts } from '../texts/mails.ts'
import { hoursInWords } from './hours.ts'
import { readablePhone } from './phone.ts'
import { shortened, type Words } from './words.ts'

/** One line to check: what it is, in the mail's language, and what stands in PTV. */
export interface Fact {
  readonly label: string
  readonly words: readonly Words[]
}

/** The facts that are shown, and how many were left out. */
export interface Facts {
  readonly shown: readonly Fact[]
  readonly more: number
}

export interface FactsWanted {
  /** The language version that is read. */
  readonly version: Language
  readonly mail: MailLanguage
  /** Exceptional hours that ended before this day are left out. */
  readonly today: Temporal.PlainDate
  readonly limit: number
}

/** The facts of an item that its updater can check at a glance; no group of facts crowds out the others. */
export function factsOf(item: ContentItem, wanted: FactsWanted): Facts {
  const version = item.languageVersions[wanted.version]
  if (version === undefined) return { shown: [], more: 0 }
  const texts = mailTexts[wanted.mail].facts
  const inVersion = (text: string): Words => ({
    text,
    language: wanted.version === wanted.mail ? null : wanted.version,
  })
  const groups = [
    introduction(version, texts, inVersion),
    'serviceHours' in item ? item.serviceHours.flatMap(hour => hourFact(hour, wanted, texts, inVersion)) : [],
    version.phoneNumbers.map(phone => phoneFact(phone, texts, inVersion)),
    version.emails.map(({ address }) => ({ label: texts.email, words: [{ text: address, language: null }] })),
    'addresses' in item ? item.addresses.flatMap(address => addressFact(address, wanted, texts, inVersion)) : [],
    version.links.filter(link => link.field !== 'legislationLinks').map(link => linkFact(link, texts, inVersion)),
    chargeFacts(item, version, texts, inVersion),
    deadlineFacts(version, texts, inVersion),
    textFacts(version, texts, inVersion),
  ]
  return limited(groups, wanted.limit)
}

type InVersion = (text: string) => Words

function introduction({ summary, description }: LanguageVersion, texts: FactTexts, inVersion: InVersion) {
  const short = labelled(texts.summary, summary, inVersion)
  return short.length > 0 ? short : labelled(texts.description, description, inVersion)
}

function labelled(label: string, markdown: string | null, inVersion: InVersion): readonly Fact[] {
  const words = shortened(plainText(markdown ?? ''), 200)
  return words === '' ? [] : [{ label, words: [inVersion(words)] }]
}

function hourFact(
  hour: ServiceHour,
  { version, mail, today }: FactsWanted,
  texts: FactTexts,
  inVersion: InVersion,
): readonly Fact[] {
  const exceptional = hour.type === 'ExceptionalDateRangeServiceHour'
  if (exceptional && hour.toDate !== null && isBefore(hour.toDate, today)) return []
  const heading = hour.heading[version]?.trim() ?? ''
  const note = hour.additionalInformation[version]?.trim() ?? ''
  const words = [
    ...(heading === '' ? [] : [inVersion(`${heading}:`)]),
    { text: hoursInWords(hour, mail), language: null },
    ...(note === '' ? [] : [inVersion(`(${shortened(plainText(note), 100)})`)]),
  ]
  return [{ label: exceptional ? texts.exceptionalHours : texts.serviceHours, words }]
}

function phoneFact(phone: PhoneNumber, texts: FactTexts, inVersion: InVersion): Fact {
  const notes = [phone.additionalInformation, phone.chargeDescription].filter(
    note => note !== null && note.trim() !== '',
  )
  const note = notes.length === 0 ? [] : [inVersion(`(${shortened(notes.join(', '), 100)})`)]
  return { label: texts[phone.kind], words: [{ text: readablePhone(phone.number), language: null }, ...note] }
}

function addressFact(
  address: Address,
  { version, mail }: FactsWanted,
  texts: FactTexts,
  inVersion: InVersion,
): readonly Fact[] {
  const street = address.street[version] ?? address.street[mail] ?? Object.values(address.street)[0] ?? ''
  const first =
    address.kind === 'postOfficeBox' ? boxNumber(street, texts) : [street, address.number].filter(Boolean).join(' ')
  const note = address.additionalInformation[version]?.trim() ?? ''
  const text = [first, address.postalCode ?? '', note].filter(part => part.trim() !== '').join(', ')
  return text === '' ? [] : [{ label: texts[address.purpose], words: [inVersion(text)] }]
}

// PTV keeps the number alone; some write "PL 12" into it all the same.
function boxNumber(street: string, texts: FactTexts): string {
  return /^\d+$/.test(street.trim()) ? texts.postOfficeBox(street.trim()) : street
}

function linkFact(link: Link, texts: FactTexts, inVersion: InVersion): Fact {
  const name = link.name?.trim() ?? ''
  const words = [
    ...(name === '' || name === link.url ? [] : [inVersion(`${name}:`)]),
    { text: link.url, language: null },
  ]
  return { label: texts.link, words }
}

function chargeFacts(item: ContentItem, version: LanguageVersion, texts: FactTexts, inVersion: InVersion) {
  const type = item.kind === 'service' && item.chargeType !== null ? texts.chargeTypes[item.chargeType] : undefined
  const information = labelled(texts.charge, version.chargeTypeAdditionalInformation, inVersion)
  if (type === undefined) return information
  const words = information.flatMap(fact => fact.words)
  return [{ label: texts.charge, words: [{ text: words.length > 0 ? `${type}.` : type, language: null }, ...words] }]
}

function deadlineFacts(version: LanguageVersion, texts: FactTexts, inVersion: InVersion): readonly Fact[] {
  return [
    ...labelled(texts.deadline, version.deadlineAdditionalInformation, inVersion),
    ...labelled(texts.processingTime, version.processingTimeAdditionalInformation, inVersion),
    ...labelled(texts.validity, version.validityTimeAdditionalInformation, inVersion),
  ]
}

function textFacts(version: LanguageVersion, texts: FactTexts, inVersion: InVersion): readonly Fact[] {
  const all = [version.description, version.userInstructions, version.conditions]
    .map(text => plainText(text ?? ''))
    .join('\n')
  return [
    ...listFact(
      texts.prices,
      pricesIn(all).map(found => found.text),
      inVersion,
    ),
    ...listFact(
      texts.dates,
      datesIn(all).map(found => found.text),
      inVersion,
    ),
  ]
}

function listFact(label: string, texts: readonly string[], inVersion: InVersion): readonly Fact[] {
  const different = [...new Set(texts.map(text => text.trim()))]
  if (different.length === 0) return []
  return [{ label, words: [inVersion(different.slice(0, 6).join(', ') + (different.length > 6 ? ' …' : ''))] }]
}

// First the two first of each group, then what there is still room for, all in the groups' own order.
function limited(groups: readonly (readonly Fact[])[], limit: number): Facts {
  const all = groups.flat()
  const inTurn = new Set([...groups.flatMap(group => group.slice(0, 2)), ...all])
  const chosen = new Set([...inTurn].slice(0, limit))
  return { shown: all.filter(fact => chosen.has(fact)), more: all.length - chosen.size }
}
