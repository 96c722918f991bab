import type { InboundMail } from '../../src/core/mail.ts'
import { understand, type Question, type Reception } from '../../src/core/replies/understand.ts'

const day = Temporal.PlainDate.from('2026-09-08')
const numbers = [1, 2, 3, 4, 5, 6]

/** The city that the mails come to; its mail server and its people as the example mails have them. */
const reception: Reception = {
  today: day,
  received: day,
  own: new Set(['ptv@esimerkkila.fi']),
  communications: 'viestinta@esimerkkila.fi',
  shared: false,
  vouching: { by: 'authenticationResults', authservId: 'mail.ajantasa.example' },
  domains: ['kaupunki.example'],
}

/** What a mail is taken for, and what would be done on its strength alone. */
export interface Understood {
  readonly class: string
  /** Outcomes of items such as `confirmed`; `undo`. None where it would only be read by a person. */
  readonly done: readonly string[]
}

/**
 * What a mail would do that carries the token of a digest of six items, and comes from the digest's person: from
 * `person`, or, where that is null, from whoever its sender says to be.
 */
export function understoodOf(mail: InboundMail, person: string | null = null): Understood {
  const responders = new Set([person ?? mail.from ?? ''])
  const question: Question = { day, numbers, responders, answered: false, alone: true, sent: null }
  const understanding = understand(mail, question, reception)
  if (understanding.kind === 'undo') return { class: understanding.class, done: ['undo'] }
  if (understanding.kind !== 'answer') return { class: understanding.class, done: [] }
  const { answered } = understanding.applied
  return { class: understanding.class, done: [...new Set(answered.map(({ outcome }) => outcome.kind))] }
}
