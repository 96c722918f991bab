import type { Rule } from '../assessment/rule.ts'
import type { ComposedMail, Digest, DigestCopy } from '../digest.ts'
import { describeDigest } from './describe.ts'
import { digestHtml } from './html.ts'
import { copyReader, readerOf, type Reader } from './reader.ts'
import { digestText } from './text.ts'

/** Puts a planned digest into words: the subject with the reply token, and both bodies. */
export function composeDigest(digest: Digest, rules: readonly Rule[]): ComposedMail {
  return composeFor(digest, readerOf(digest), rules)
}

/** Puts a digest into words for a deputy or superior: the same items under the same token, and why they get it. */
export function composeCopy(digest: Digest, copy: DigestCopy, rules: readonly Rule[]): ComposedMail {
  return composeFor(digest, copyReader(copy), rules)
}

function composeFor(digest: Digest, reader: Reader, rules: readonly Rule[]): ComposedMail {
  const view = describeDigest(digest, reader, rules)
  return { subject: view.subject, html: digestHtml(view, reader.language), text: digestText(view) }
}
