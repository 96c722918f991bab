/** A tag of HTML, or the text between two tags with its entities as they are. */
export type HtmlToken =
  | { readonly kind: 'tag'; readonly name: string; readonly closing: boolean; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

export type HtmlTag = Extract<HtmlToken, { kind: 'tag' }>

/** What stands in these is no text for a reader. */
const silent = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'textarea',
  'noscript',
  'svg',
  'math',
  'select',
])

const longestTag = 20_000

/** Gives the tags and texts in their order, without comments, styles and scripts. Never reads a place twice. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.replace(/[A-Z]+/g, letters => letters.toLowerCase())
  let place = 0
  while (place < html.length) {
    const tag = html.indexOf('<', place)
    if (tag !== place) yield { kind: 'text', text: html.slice(place, tag === -1 ? html.length : tag) }
    if (tag === -1) return
    const end = tagEnd(html, tag)
    const name = /^[a-z][a-z0-9:]*/.exec(lower.slice(tag + 1, tag + 32))?.[0] ?? null
    const closing = name === null ? /^\/([a-z][a-z0-9:]*)/.exec(lower.slice(tag + 1, tag + 32))?.[1] : undefined
    const attributes = lower.slice(tag + 1, end)
    if (closing !== undefined) yield { kind: 'tag', name: closing, closing: true, attributes: '' }
    if (name === null) {
      if (end === tag + 1) yield { kind: 'text', text: '<' }
      place = end
    } else if (silent.has(name)) place = after(lower, `</${name}`, end)
    else {
      yield { kind: 'tag', name, closing: false, attributes }
      place = end
    }
  }
}

// Where the tag at a place ends. A sign that begins no tag is text, and one that never ends takes the rest with it.
function tagEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 4)
  if (!/^<[A-Za-z/!?]/.test(html.slice(start, start + 2))) return start + 1
  const limit = Math.min(html.length, start + longestTag)
  let quote = ''
  for (let place = start + 1; place < limit; place++) {
    const character = html.charAt(place)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return place + 1
    else if ((character === '"' || character === "'") && html.charAt(place - 1) === '=') quote = character
  }
  return limit
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  if (found === -1) return text.length
  const end = text.indexOf('>', found)
  return end === -1 ? text.length : end + 1
}
