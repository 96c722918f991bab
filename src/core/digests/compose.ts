import type { Rule } from '../assessment/rule.ts'
import type { ComposedMail, Digest } from '../digest.ts'
import { describeDigest } from './describe.ts'
import { digestHtml } from './html.ts'
import { digestText } from './text.ts'

/** Puts a planned digest into words: the subject with the reply token, and both bodies. */
export function composeDigest(digest: Digest, rules: readonly Rule[]): ComposedMail {
  const view = describeDigest(digest, rules)
  return { subject: view.subject, html: digestHtml(view, digest.person.language), text: digestText(view) }
}
