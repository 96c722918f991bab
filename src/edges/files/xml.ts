// The XML of a workbook's parts, told tag by tag as it is unpacked. A package's reader takes a part whole and as a
// tree: for 20,000 rows that was 450 MB of memory, and a worker thread at its limit ends the whole process with it.
import { refuseDamaged } from './refuse.ts'
import { unpack, type Archive } from './zip.ts'

/** What a reader wants to hear; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** An attribute's value by its name without a prefix, or null. */
export type Attributes = (name: string) => string | null

interface Bounds {
  readonly most: number
  /** True as soon as the rest of the part is not wanted. */
  readonly enough?: () => boolean
}

// A cell has at most 32,767 characters; what has not ended after this is no spreadsheet's.
const longestToken = 1_000_000

/** Reads one part of a workbook; at most so many bytes of it. @throws SettingsError when it is damaged or too large. */
export async function readXml(archive: Archive, name: string, listener: XmlListener, bounds: Bounds): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (piece?: Buffer): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch (error) {
      return refuseDamaged(`its part ${name} is not in UTF-8`, error)
    }
  }
  let rest = ''
  for await (const piece of unpack(archive, name, bounds.most)) {
    rest += decode(piece)
    rest = rest.slice(tell(rest, listener, name))
    if (rest.length > longestToken) refuseDamaged(`its part ${name} has no end`)
    if (bounds.enough?.() === true) return
  }
  rest += decode()
  if (rest.slice(tell(rest, listener, name)).trim() !== '') refuseDamaged(`its part ${name} is cut off`)
}

/** Tells every tag and text that is whole; gives the place from where more is needed. */
function tell(text: string, listener: XmlListener, part: string): number {
  let at = 0
  for (;;) {
    const start = text.indexOf('<', at)
    if (start === -1) return at
    if (start > at) listener.text?.(decodeEntities(text.slice(at, start)))
    const end = endOfTag(text, start)
    if (end === -1) return start
    tellTag(text.slice(start, end), listener, part)
    at = end
  }
}

function endOfTag(text: string, start: number): number {
  const [, closing] = spans.find(([opening]) => text.startsWith(opening, start)) ?? []
  if (closing !== undefined) {
    const end = text.indexOf(closing, start)
    return end === -1 ? -1 : end + closing.length
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]
    if (character === '>') return at + 1
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1)
      if (at === -1) return -1
    }
  }
  return -1
}

const spans = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

function tellTag(tag: string, listener: XmlListener, part: string): void {
  if (tag.startsWith('<![CDATA[')) return listener.text?.(tag.slice(9, -3))
  if (tag.startsWith('<!--') || tag.startsWith('<?')) return
  // Workbooks may not declare anything (ECMA-376 part 2, 6.2.5); entities that name each other grow without end.
  if (tag.startsWith('<!')) refuseDamaged(`its part ${part} declares XML entities, which no spreadsheet program does`)
  if (tag.startsWith('</')) return listener.close?.(localName(tag.slice(2, -1).trim()))
  const alone = tag.endsWith('/>')
  const inside = tag.slice(1, alone ? -2 : -1)
  const name = localName(/^[^\s]*/u.exec(inside)?.[0] ?? '')
  listener.open?.(name, wanted => attributeOf(inside, wanted))
  if (alone) listener.close?.(name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(inside: string, wanted: string): string | null {
  for (const [, name = '', double, single] of inside.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (localName(name) === wanted) return decodeEntities(double ?? single ?? '')
  }
  return null
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
