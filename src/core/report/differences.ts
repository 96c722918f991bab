import { plainText } from '../assessment/detect/normalise.ts'
import type { Address, ContentItem, EmailAddress, Language, Link, PhoneNumber, ServiceHour } from '../content-item.ts'
import { hoursInWords } from '../digests/hours.ts'
import { readablePhone } from '../digests/phone.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { readChangedFields } from './changed-field.ts'
import type { ReportDifference } from './sections.ts'
import { shortenSides } from './shorten-sides.ts'

/** What a changed item said before, and says now. */
export interface TwoStates {
  readonly before: ContentItem
  readonly after: ContentItem
}

/** Fields that say nothing by themselves: ids, and the date that every change moves. */
const silent: ReadonlySet<string> = new Set(['publishedAt', 'contentId', 'organizationId', 'kind'])

/**
 * The changed fields with what they said before and say now; hours are in words of `words`. Whole language versions
 * that are new or gone, and what can't be told in a few words, are left out.
 */
export function differencesOf(
  { before, after }: TwoStates,
  fields: readonly string[],
  words: MailLanguage,
): readonly ReportDifference[] {
  return readChangedFields(fields).flatMap(one => {
    if (one.kind !== 'field') return []
    const { language, field } = placeOf(one.path, before, after)
    if (silent.has(field)) return []
    const [left, right] = [before, after].map(item => told(valueOf(item, language, field), field, words, language))
    if (left === undefined || right === undefined || left === right) return []
    return [{ field, language, ...shortenSides(left, right) }]
  })
}

interface Place {
  readonly language: Language | null
  readonly field: string
}

function placeOf(path: string, before: ContentItem, after: ContentItem): Place {
  const [first = '', ...rest] = path.split('.')
  const isLanguage = first in before.languageVersions || first in after.languageVersions
  return isLanguage ? { language: first as Language, field: rest.join('.') } : { language: null, field: path }
}

function valueOf(item: ContentItem, language: Language | null, field: string): unknown {
  const holder: object | undefined = language === null ? item : item.languageVersions[language]
  return holder === undefined ? null : (new Map<string, unknown>(Object.entries(holder)).get(field) ?? null)
}

/** A value in short words, each of several on a line of its own; null where it says nothing. */
function told(value: unknown, field: string, words: MailLanguage, language: Language | null): string | null {
  const lines = Array.isArray(value)
    ? value.map(one => lineOf(one, field, words, language))
    : [lineOf(value, field, words, language)]
  const text = lines.filter(line => line !== '').join('\n')
  return text === '' ? null : text
}

// The field tells what its values are: the documents of an item know no other types.
function lineOf(value: unknown, field: string, words: MailLanguage, language: Language | null): string {
  if (value === null) return ''
  switch (field) {
    case 'links':
      return linkLine(value as Link)
    case 'phoneNumbers':
      return phoneLine(value as PhoneNumber)
    case 'emails':
      return (value as EmailAddress).address
    case 'serviceHours':
      return hourLine(value as ServiceHour, words)
    case 'addresses':
      return addressLine(value as Address, language ?? words)
    default:
      return leaves(value).join(', ')
  }
}

function linkLine({ name, url }: Link): string {
  return name === null || name.trim() === '' || name === url ? url : `${name.trim()}: ${url}`
}

function phoneLine({ number, additionalInformation, chargeDescription }: PhoneNumber): string {
  const notes = [additionalInformation, chargeDescription].filter(note => note !== null && note.trim() !== '')
  return notes.length === 0 ? readablePhone(number) : `${readablePhone(number)} (${notes.join(', ')})`
}

function hourLine(hour: ServiceHour, words: MailLanguage): string {
  const heading = hour.heading[words] ?? Object.values(hour.heading)[0] ?? ''
  return heading.trim() === '' ? hoursInWords(hour, words) : `${heading.trim()}: ${hoursInWords(hour, words)}`
}

function addressLine({ street, number, postalCode, additionalInformation }: Address, language: Language): string {
  const first = [street[language] ?? Object.values(street)[0] ?? '', number ?? ''].join(' ').trim()
  const note = additionalInformation[language] ?? ''
  return [first, postalCode ?? '', note].filter(part => part.trim() !== '').join(', ')
}

/** The texts, numbers and codes in a value, in their order. */
function leaves(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') return [plainText(value)].filter(text => text !== '')
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) return [value.toString()]
  if (typeof value === 'object') return Object.values(value).flatMap(leaves)
  return [JSON.stringify(value)]
}
