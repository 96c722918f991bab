import { decodeEntities } from './html-entities.ts'
import type { HtmlTag } from './html-tokens.ts'
import { htmlTokens } from './html-tokens.ts'

/** Deeper quotations look like this deep ones: a mail of nothing but quotations must not grow in reading. */
const deepestQuote = 5

/** The page as far as it was read. */
interface Page {
  readonly lines: string[]
  line: string
  quotes: number
  preformatted: number
  /** The last number of each list that is open, null for one without numbers. */
  readonly lists: (number | null)[]
}

/**
 * Turns the HTML of a mail into lines as its reader sees them: quotations (`blockquote`) start with `>`, points of a
 * numbered list with their number, and what is hidden is left out. Linear in the length, whatever it is given.
 */
export function htmlToText(html: string): string {
  const page: Page = { lines: [], line: '', quotes: 0, preformatted: 0, lists: [] }
  let hidden: { readonly name: string; depth: number } | null = null
  for (const token of htmlTokens(html)) {
    if (hidden !== null) {
      if (token.kind === 'tag' && token.name === hidden.name) hidden.depth += token.closing ? -1 : 1
      if (hidden.depth === 0) hidden = null
    } else if (token.kind === 'text') write(page, token.text)
    else if (isHidden(token)) hidden = { name: token.name, depth: 1 }
    else layOut(page, token)
  }
  endLine(page)
  return page.lines.join('\n')
}

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source'])

function isHidden({ name, closing, attributes }: HtmlTag): boolean {
  if (closing || empty.has(name) || attributes.endsWith('/>')) return false
  const shown = attributes.slice(0, 2000)
  return /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all|\shidden(?=[\s=>])/.test(
    shown,
  )
}

function write(page: Page, text: string): void {
  const words = decodeEntities(text)
  if (page.preformatted === 0) {
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ')
    page.line += page.line === '' ? flat.replace(/^ /, '') : flat
    return
  }
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) breakLine(page)
    page.line += line
  }
}

const blocks = new Set(
  'address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol pre section table tbody tr ul body html'.split(
    ' ',
  ),
)

function layOut(page: Page, tag: HtmlTag): void {
  const { name, closing } = tag
  if (name === 'br') return breakLine(page)
  if (name === 'hr') return rule(page)
  if (name === 'td' || name === 'th') {
    if (!closing && page.line !== '') page.line += ' '
    return
  }
  if (name === 'p') return paragraph(page, tag)
  if (name === 'blockquote') return quote(page, closing)
  if (!blocks.has(name)) return
  endLine(page)
  if (name === 'pre') page.preformatted = Math.max(0, page.preformatted + (closing ? -1 : 1))
  if (name === 'ol' || name === 'ul') list(page, tag)
  if (name === 'li' && !closing) page.line = point(page)
}

function breakLine(page: Page): void {
  const prefix = '>'.repeat(Math.min(page.quotes, deepestQuote))
  const line = page.line.trimEnd()
  page.lines.push(prefix === '' ? line : `${prefix} ${line}`.trimEnd())
  page.line = ''
}

function endLine(page: Page): void {
  if (page.line !== '') breakLine(page)
}

function rule(page: Page): void {
  endLine(page)
  page.line = '_'.repeat(32)
  breakLine(page)
}

// Outlook writes every line as a paragraph of this class, with an empty one between what a person sees as paragraphs.
function paragraph(page: Page, { closing, attributes }: HtmlTag): void {
  endLine(page)
  if (!closing && !attributes.includes('mso') && page.lines.length > 0) breakLine(page)
}

function quote(page: Page, closing: boolean): void {
  endLine(page)
  page.quotes = Math.max(0, page.quotes + (closing ? -1 : 1))
}

function list(page: Page, { name, closing, attributes }: HtmlTag): void {
  if (closing) page.lists.pop()
  else if (name === 'ul') page.lists.push(null)
  else page.lists.push(Number(/\sstart\s?=\s?["']?(\d{1,4})/.exec(attributes)?.[1] ?? 1) - 1)
}

function point(page: Page): string {
  const last = page.lists.at(-1)
  if (last === undefined || last === null) return ''
  page.lists[page.lists.length - 1] = last + 1
  return `${last + 1}. `
}
