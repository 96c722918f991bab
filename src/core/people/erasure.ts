import { createHmac } from 'node:crypto'
import type { Duty } from './roster.ts'

/** What stands where an erased person stood: what the person confirmed or answered goes on to count. */
export const formerUpdater = 'a former updater'

/** An address that is to be erased, in lower case, with the names that its person is known by. */
export interface Erased {
  readonly address: string
  readonly names: readonly string[]
}

/** What of a person is looked for in texts. */
export interface Marks {
  /** Finds what must go, and nothing within a longer address or name. */
  readonly exact: RegExp
  /** A POSIX pattern that every text with a mark matches, escaped or not: some others match as well. */
  readonly loose: string
}

/**
 * How people, of whom there is at least one, are found in texts. A name of one word only, such as that of a shared
 * mailbox, stands in texts about other things too and is not looked for; nor is one that `others` bear.
 */
export function marksOf(people: readonly Erased[], others: readonly string[] = []): Marks {
  const shared = new Set(others.map(folded))
  const addresses = people.map(({ address }) => address)
  const names = people
    .flatMap(person => person.names)
    .filter(name => wordsOf(name).length > 1 && !name.includes('@') && !shared.has(folded(name)))
  const locals = addresses.map(address => address.split('@')[0] ?? address)
  return {
    exact: new RegExp([...addresses.map(addressPattern), ...names.map(namePattern)].join('|'), 'giu'),
    loose: [...locals, ...names].map(text => anyCase(longestWord(text))).join('|'),
  }
}

function longestWord(text: string): string {
  return wordsOf(text).toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function folded(name: string): string {
  return wordsOf(name.toLowerCase()).join(' ')
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

// Within links an address is percent-encoded: what stands before it may end in a letter.
function addressPattern(address: string): string {
  const [local = '', domain = ''] = address.split('@').map(part => RegExp.escape(part))
  const plus = local.replaceAll(String.raw`\+`, String.raw`(?:\+|%2b)`)
  return String.raw`(?:(?<![\p{L}\p{N}._%+\-])|(?<=%[0-9a-f]{2}))${plus}(?:@|%40|&#64;)${domain}(?![\p{L}\p{N}_\-]|\.[\p{L}\p{N}])`
}

// Mails break lines within a name and quote them; HTML escapes what is no letter.
function namePattern(name: string): string {
  const between = String.raw`(?:[^\p{L}\p{N}]|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|%[0-9a-f]{2}){1,20}`
  return String.raw`(?<![\p{L}\p{N}])${wordsOf(name)
    .map(word => RegExp.escape(word))
    .join(between)}(?![\p{L}\p{N}])`
}

function anyCase(text: string): string {
  return text.replaceAll(/\p{L}/gu, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
}

/** The text, or every text within a JSON value, without the marks. */
export function withoutMarks<Value>(value: Value, marks: Marks): Value {
  return cleaned(value, marks) as Value
}

function cleaned(value: unknown, marks: Marks): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(marks.exact, formerUpdater)
  if (Array.isArray(value)) return value.map(one => cleaned(one, marks))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [cleaned(key, marks) as string, cleaned(one, marks)])
  return Object.fromEntries(entries) as unknown
}

/** True where a text, or a text within a value, holds a mark. */
export function hasMarks(value: unknown, marks: Marks): boolean {
  if (typeof value === 'string') return value.normalize('NFC').search(marks.exact) >= 0
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return Object.entries(value).some(entry => entry.some(one => hasMarks(one, marks)))
}

/** A row of the roster without the person as deputy, superior or among those who may answer as well. */
export function withoutPerson(duty: Duty, address: string): Duty {
  const without = (one: string | null): string | null => (one === address ? null : one)
  return {
    ...duty,
    alsoAnswers: duty.alsoAnswers.filter(one => one !== address),
    deputy: without(duty.deputy),
    superior: without(duty.superior),
  }
}

/**
 * What is remembered of an address that the roster may not name again. Without the city's key nobody can find out whose
 * it was by trying addresses; the key stands in the same database because nothing outside it needs to know the hash, and
 * who can read the database can also read today's roster.
 */
export function erasedHash(key: Uint8Array, address: string): string {
  return createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex')
}
