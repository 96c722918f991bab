import { isTableRule, normalise } from './normalise.ts'

/** Markup that PTV's texts shall not have: `text` is what it surrounds, without the marks. */
export interface Emphasis {
  readonly kind: 'bold' | 'italic' | 'link' | 'html' | 'table'
  readonly text: string
}

// Those that plainText takes off; no quantifier can meet the same character twice.
const marks: readonly (readonly [kind: Emphasis['kind'], pattern: RegExp])[] = [
  ['link', /(?<!\\)\[([^[\]\n]*)\]\([^()\n]*\)/gu],
  [
    'html',
    /<(?:b|i|u|em|strong|span|sup|sub|small|a|p|br|div|li|ul|ol|h[1-6]|table|tr|td|font)(?: [^<>\n]*)?\/?>([^<\n]*)/giu,
  ],
  ['bold', /(?<![\\*_\p{L}\d])(?:\*\*|__)(?=[^\s*_])([^*_\n]+)(?:\*\*|__)(?![\p{L}\d])/gu],
  ['italic', /(?<![\\\p{L}\d*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\d*])/gu],
  ['italic', /(?<![\\\p{L}\d_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\d_])/gu],
]

/** Bold and italic type, links, tables and HTML of a Markdown text. A list's asterisk and a footnote's are none. */
export function emphasisIn(markdown: string): readonly Emphasis[] {
  const text = normalise(markdown)
  const inline = marks.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), match => ({ kind, text: (match[1] ?? '').trim() })),
  )
  return [...inline, ...tablesIn(text.split('\n'))]
}

// The line above the dashes holds the heads; without a stroke it is a heading of Markdown's other form.
function tablesIn(lines: readonly string[]): readonly Emphasis[] {
  return lines.flatMap((line, at) =>
    line.includes('|') && isTableRule(line)
      ? [{ kind: 'table', text: (lines[at - 1] ?? '').replaceAll('|', ' ').replace(/ +/gu, ' ').trim() }]
      : [],
  )
}

/** A heading of a Markdown text and whether anything stands under it. */
export interface Heading {
  /** 1 for the highest. */
  readonly level: number
  readonly text: string
  /** True where no text and no lower heading follows. */
  readonly isEmpty: boolean
}

/** The headings of a Markdown text in their order; those without words are left out. */
export function headingsIn(markdown: string): readonly Heading[] {
  const lines = normalise(markdown)
    .split('\n')
    .filter(line => line.trim() !== '')
  return lines.flatMap((line, at) => {
    const [, signs = '', words = ''] = headingOf(line) ?? []
    if (words === '') return []
    const next = lines[at + 1]
    const nextLevel = next === undefined ? 0 : (headingOf(next)?.[1]?.length ?? null)
    return [{ level: signs.length, text: words, isEmpty: nextLevel !== null && nextLevel <= signs.length }]
  })
}

function headingOf(line: string): RegExpExecArray | null {
  return /^[ \t]{0,3}(#{1,6})[ \t]+(?=[^\s#])([^\n]*)$/u.exec(line)
}
