import { sha256 } from '../hash.ts'
import type { InboundMail } from '../mail.ts'

/**
 * The lasting key of a reply, made from what it says: a mail that is delivered twice, or moved to and fro by hand, has
 * the same key, whatever servers have added on the way.
 */
export function replyKey({ from, messageId, subject, text, html }: InboundMail): string {
  return sha256(JSON.stringify([from, messageId, subject, text, html])).slice(0, 32)
}
