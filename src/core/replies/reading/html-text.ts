import { isEmpty, isHidden, isShaded } from './hidden.ts'
import { decodeEntities } from './html-entities.ts'
import type { HtmlTag } from './html-tokens.ts'
import { htmlTokens } from './html-tokens.ts'

/** Deeper quotations look like this deep ones: a mail of nothing but quotations must not grow in reading. */
const deepestQuote = 5
/** More elements with a colour within each other are not counted: white words in them count as seen. */
const deepestShade = 1000

/** The page as far as it was read. */
interface Page {
  readonly lines: string[]
  line: string
  quotes: number
  preformatted: number
  /** The last number of each list that is open, null for one without numbers. */
  readonly lists: (number | null)[]
  /** True within words of a font that shows signs instead of letters. */
  symbols: boolean
}

/** What of a page is wanted: what its reader sees, what is hidden from them, or both. */
export type Sight = 'seen' | 'hidden' | 'all'

/**
 * Turns the HTML of a mail into lines as its reader sees them: quotations (`blockquote`) start with `>`, points of a
 * numbered list with their number, and what is hidden is left out. Linear in the length, whatever it is given.
 */
export function htmlToText(html: string, sight: Sight = 'seen'): string {
  const page: Page = { lines: [], line: '', quotes: 0, preformatted: 0, lists: [], symbols: false }
  const shades: OpenElement[] = []
  let hidden: OpenElement | null = null
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      if (sight === 'all' || (hidden === null) === (sight === 'seen')) write(page, token.text)
      continue
    }
    const within = hidden !== null
    if (hidden !== null) hidden = stillOpen(hidden, token)
    else if (isHidden(token, shades.length > 0)) hidden = { name: token.name, depth: 1 }
    followShades(shades, token)
    if (sight !== 'seen' || (!within && hidden === null)) layOut(page, token)
  }
  endLine(page)
  return page.lines.join('\n')
}

/** An element that is open, by how many of its name are open since it began. */
interface OpenElement {
  readonly name: string
  readonly depth: number
}

function stillOpen({ name, depth }: OpenElement, tag: HtmlTag): OpenElement | null {
  if (tag.name !== name || tag.attributes.endsWith('/>')) return { name, depth }
  const next = depth + (tag.closing ? -1 : 1)
  return next === 0 ? null : { name, depth: next }
}

// White words can be read where something around them has a colour of its own.
function followShades(shades: OpenElement[], tag: HtmlTag): void {
  const last = shades.pop()
  const open = last === undefined ? null : stillOpen(last, tag)
  if (open !== null) shades.push(open)
  if (!tag.closing && !isEmpty(tag) && shades.length < deepestShade && isShaded(tag)) {
    shades.push({ name: tag.name, depth: 1 })
  }
}

// Outlook writes a face as a letter of a font that has faces in the places of letters.
const faces: Readonly<Record<string, string>> = { J: ':)', K: ':|', L: ':(' }

function write(page: Page, text: string): void {
  const decoded = decodeEntities(text)
  const words = page.symbols ? (faces[decoded.trim()] ?? decoded) : decoded
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
  page.symbols = !closing && tag.attributes.includes('wingdings')
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
  if (name === 'li' && !closing) page.line = point(page, tag)
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

function point(page: Page, { attributes }: HtmlTag): string {
  const last = page.lists.at(-1)
  if (last === undefined || last === null) return ''
  const next = Number(/\svalue\s?=\s?["']?(\d{1,4})/.exec(attributes.slice(0, 2000))?.[1] ?? last + 1)
  page.lists[page.lists.length - 1] = next
  return `${next}. `
}
