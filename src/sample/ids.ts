import { contentId, type ContentId } from '../core/content-item.ts'
import { sha256 } from '../core/hash.ts'

/** A lasting id for a sample item, made from its key: a UUID of version 8 (RFC 9562 section 5.8). */
export function sampleId(key: string): ContentId {
  const digits = sha256(`ajantasa sample ${key}`)
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)]
  return contentId([...parts, digits.slice(20, 32)].join('-'))
}
