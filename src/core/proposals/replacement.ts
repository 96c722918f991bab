import { unquoted } from './whole-text.ts'

/** What a person says is to go, and what is to come in its place, as they wrote both. */
export interface Replacement {
  readonly from: string
  readonly to: string
  /** False where the words before may only introduce the new ones: `hinta pitäisi olla 12 €`. */
  readonly certain: boolean
}

const arrow = /^(.{1,2000}?)\s*(?:-{1,2}>|=>|→|⇒)\s*(.{1,2000})$/u
const notBut =
  /^(?:.{0,80}?(?<!\p{L}))?(?:ei(?: ole)?|inte|not)\s+(.{1,500}?),?\s+(?:vaan|utan|but)\s+(?:on\s|är\s|is\s)?(.{1,500})$/iu
const shouldBe =
  /^(.{1,500}?),?\s+(?:pitäisi olla|pitää olla|tulisi olla|tulee olla|kuuluisi olla|kuuluu olla|ska vara|skall vara|bör vara|borde vara|should be|must be|ought to be)\s+(.{1,500})$/iu

/** The old and the new words of `ei 05 617 11 vaan 05 617 12`, `10 € -> 12 €`, `A pitäisi olla B`; null without both. */
export function replacementIn(piece: string): Replacement | null {
  const line = piece.trim()
  const found = [arrow, notBut].map(pattern => pattern.exec(line)).find(match => match !== null)
  const match = found ?? shouldBe.exec(line)
  if (match === null || /->|=>|→|⇒/u.test(match[2] ?? '')) return null
  return { from: side(match[1]), to: side(match[2]), certain: found !== undefined }
}

function side(written = ''): string {
  return unquoted(written.replace(/^[\s:,;-]+/u, '').trim())
}
