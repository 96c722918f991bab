import { rules } from '../../src/core/assessment/rules/index.ts'
import type { ComposedMail, DigestCopy } from '../../src/core/digest.ts'
import { composeCopy, composeDigest } from '../../src/core/digests/compose.ts'
import type { MailLanguage } from '../../src/core/texts/languages.ts'
import { aFullDigest } from './full-digest.ts'

/** The mails that a digest is sent as. */
export const digestKinds = ['first digest', 'digest', 'reminder', 'unanswered digest', 'copy', 'stand-in'] as const
export type DigestKind = (typeof digestKinds)[number]

/** A digest of three items in each of its forms, with everything in it that the form can have. */
export function digestMail(kind: DigestKind, language: MailLanguage): ComposedMail {
  const colleague = { address: 'seppo.öljymäki@esimerkkila.fi', name: 'Seppo Öljymäki', language }
  const copy: DigestCopy = { ...colleague, role: 'superior' }
  const silent = { unansweredSince: Temporal.PlainDate.from('2026-10-12'), copies: [copy] }
  switch (kind) {
    case 'first digest':
      return composeDigest(aFullDigest(language, 3, { welcome: true }), rules)
    case 'digest':
      return composeDigest(aFullDigest(language, 3), rules)
    case 'reminder': {
      const step = { kind: 'reminder', of: Temporal.PlainDate.from('2026-11-09') } as const
      return composeDigest(aFullDigest(language, 3, { step, more: 0 }), rules)
    }
    case 'unanswered digest':
      return composeDigest(aFullDigest(language, 3, silent), rules)
    case 'copy':
      return composeCopy(aFullDigest(language, 3, silent), copy, rules)
    case 'stand-in': {
      const why = { kind: 'away', until: Temporal.PlainDate.from('2026-12-20') } as const
      return composeDigest(aFullDigest(language, 3, { standIn: { ...colleague, why } }), rules)
    }
  }
}
