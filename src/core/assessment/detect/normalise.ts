import { isMonthWord } from './months.ts'

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const wideAndNarrowSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
const otherLineEnds = /\r\n?|\u2028|\u2029|\u0085/gu

/** One spelling for what looks the same on the screen: NFC, LF, plain spaces, nothing invisible (content-rules section 1). */
export function normalise(text: string): string {
  return text.replace(invisible, '').replace(otherLineEnds, '\n').replace(wideAndNarrowSpaces, ' ').normalize('NFC')
}

/**
 * The text as it is rendered: PTV's Markdown (and the HTML of old content) taken off. Paragraphs, list items,
 * headings and line breaks stay apart as newlines, so that a sentence never runs from one into the next.
 */
export function plainText(markdown: string): string {
  const lines = withoutInlineMarks(breakTags(normalise(markdown))).split('\n')
  return lines
    .map(line => (line === '' ? '' : unescape(withoutBlockMarks(line))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function breakTags(text: string): string {
  return text.replace(/<br\s?\/?>|<\/?(?:p|li|ul|ol|h[1-6]|div)(?: [^<>\n]*)?>/giu, '\n')
}

// No quantifier here can meet the same character twice, so that no input makes the expressions slow.
function withoutInlineMarks(text: string): string {
  return text
    .replace(/<\/?(?:a|b|i|u|em|strong|span|sup|sub|small)(?: [^<>\n]*)?>/giu, '')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/giu, '$1')
    .replace(/!?(?<!\\)\[([^[\]\n]*)\]\([^()\n]*\)/gu, '$1')
    .replace(/(?<!\\)(\*\*|__|~~)(?=\S)([^*_~\n]+)\1/gu, '$2')
    .replace(/(?<![\\\p{L}\d*])\*(?=[^\s*])([^*\n]+)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\\\p{L}\d_])_(?=[^\s_])([^_\n]+)_(?![\p{L}\d_])/gu, '$1')
    .replace(/(?<!\\)`([^`\n]+)`/gu, '$1')
}

/** True for the line under the heads of a table, such as `|---|:--|`. */
export function isTableRule(line: string): boolean {
  return line.includes('---') && /^[ \t:|-]*$/u.test(line)
}

function withoutBlockMarks(line: string): string {
  if (/^[ \t]*(?:[-*_=][ \t]*){3,}$|^[ \t]*`{3}/u.test(line) || isTableRule(line)) return ''
  const bare = line
    .replace(/^[ \t]*(?:>[ \t]?)*/u, '')
    .replace(/^#{1,6}[ \t]+/u, '')
    .replace(/^[*+\-•·●–][ \t]+/u, '')
  return withoutListNumber(bare).trim()
}

// '1. Täytä lomake' is a list item, '1. luokka' and '31. toukokuuta' are not: an item begins with a capital letter.
function withoutListNumber(line: string): string {
  const item = /^\d{1,2}(?:\)|\\?\.)[ \t]+(?=\p{Lu}(\p{L}*))/u.exec(line)
  if (item === null) return line
  const rest = line.slice(item[0].length)
  return isMonthWord(/^\p{L}+/u.exec(rest)?.[0] ?? '') ? line : rest
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

function unescape(line: string): string {
  return line
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/&(?:nbsp|amp|lt|gt|quot);/gu, entity => entities[entity] ?? entity)
}
