import { contentId, type ContentId } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { foldWord } from './fold.ts'

/** What a cell says, or what is wrong with it and what helps. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string; readonly remedy: string }

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u
const domain = /^(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*[a-z\d]$/iu
const classCode = /(?<![\w.])P\d{1,3}(?:\.\d{1,3})*(?!\w|\.\w)/giu

const languageWords: Readonly<Record<MailLanguage, readonly string[]>> = {
  fi: ['fi', 'fin', 'suomi', 'suomeksi', 'suomenkieli', 'suomenkielinen', 'finska', 'finnish'],
  sv: ['sv', 'swe', 'svenska', 'ruotsi', 'ruotsiksi', 'ruotsinkieli', 'ruotsinkielinen', 'swedish'],
  en: ['en', 'eng', 'english', 'englanti', 'englanniksi', 'englanninkieli', 'englanninkielinen', 'engelska'],
}
const yesWords = ['yes', 'y', 'kyllä', 'k', 'on', 'joo', 'ja', 'j', 'x', '1', 'true', 'tosi', 'sant', '✓', '✔', '+']
const noWords = ['no', 'n', 'ei', 'e', 'nej', '0', 'false', 'epätosi', 'falskt', '-', '–', '—']

/** A cell's text without the invisible characters that spreadsheets and mail programs leave in it. */
export function cleanCell(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .trim()
}

/** A value as a fault quotes it. */
export function quoted(value: string): string {
  return `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`
}

/** Any text, with spaces and line breaks made single spaces. */
export function readText(text: string): Reading<string> {
  return { value: text.replaceAll(/\s+/gu, ' ') }
}

export function readContentId(text: string): Reading<ContentId> {
  if (uuid.test(text)) return { value: contentId(text) }
  return {
    problem: `${quoted(text)} is not a PTV id`,
    remedy: 'Copy the id from PTV, such as 3d1759a2-e47a-4947-9a31-cab1c1e2512b; one id a row.',
  }
}

/** An address as it is written; only what mail servers without SMTPUTF8 take. */
export function readEmail(text: string): Reading<string> {
  const address = text.replace(/^mailto:/iu, '')
  if (isEmail(address)) return { value: address }
  return {
    problem: `${quoted(text)} is not an e-mail address`,
    remedy: 'Write one address alone, such as etunimi.sukunimi@esimerkkila.fi, without name, brackets, å, ä or ö.',
  }
}

/** Addresses between commas, semicolons, spaces or line breaks. */
export function readEmails(text: string): Reading<readonly string[]> {
  const addresses = text
    .split(/[\s,;]+/u)
    .filter(part => part !== '')
    .map(part => part.replace(/^mailto:/iu, ''))
  const wrong = addresses.filter(address => !isEmail(address))
  if (wrong.length === 0) return { value: addresses }
  return {
    problem: `${wrong.map(quoted).join(', ')} ${wrong.length === 1 ? 'is not an e-mail address' : 'are not e-mail addresses'}`,
    remedy: 'Write addresses only, with a comma between them.',
  }
}

/** A class of services by its code, such as `P4.10`; its name may follow, and its web address does too. */
export function readServiceClass(text: string): Reading<string> {
  const codes = text.match(classCode) ?? []
  if (codes.length === 1 && codes[0] !== undefined) return { value: codes[0].toUpperCase() }
  return {
    problem:
      codes.length === 0 ? `${quoted(text)} has no service class code` : `${quoted(text)} has several service classes`,
    remedy: 'Write one code such as P4 or P4.10; give each class a row of its own.',
  }
}

export function readLanguage(text: string): Reading<MailLanguage> {
  const word = foldWord(text)
  if (languageWords.fi.includes(word)) return { value: 'fi' }
  if (languageWords.sv.includes(word)) return { value: 'sv' }
  if (languageWords.en.includes(word)) return { value: 'en' }
  return {
    problem: `${quoted(text)} is not a language of the mails`,
    remedy: 'Write suomi, svenska or English, or fi, sv or en.',
  }
}

export function readYesOrNo(text: string): Reading<boolean> {
  const word = text.toLowerCase().replace(/[.!]$/u, '')
  if (meansAnyOf(word, yesWords)) return { value: true }
  if (meansAnyOf(word, noWords)) return { value: false }
  return {
    problem: `${quoted(text)} is neither yes nor no`,
    remedy: 'Write x, kyllä, ja or yes; leave the cell empty for no.',
  }
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  return text.length <= 254 && localPart.test(text.slice(0, Math.max(at, 0))) && domain.test(text.slice(at + 1))
}

function meansAnyOf(word: string, words: readonly string[]): boolean {
  return words.includes(word) || (foldWord(word) !== '' && words.some(other => foldWord(other) === foldWord(word)))
}
