import type { City } from '../../../src/core/city.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import type {
  AnsweredItem,
  DeadAddressFacts,
  ForwardFacts,
  Outcome,
  PassedOn,
  ReceiptFacts,
  RoundTripFacts,
} from '../../../src/core/replies/outcome.ts'
import type { MailLanguage } from '../../../src/core/texts/languages.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { aDigest } from '../digests/a-digest.ts'

/** A city whose communications are written to in the language. */
export function aCity(language: MailLanguage = 'fi'): City {
  const { city } = aDigest()
  return { ...city, languages: { ...city.languages, default: language } }
}

/** A service with the same name in all languages of the mails. */
export function named(name: string): ContentItem {
  const version = aVersion({ name })
  return aService({ languageVersions: { fi: version, sv: version, en: version } })
}

/** Items numbered from 1 and named `Kohde 1` and so on, each with its outcome. */
export function answeredWith(...outcomes: readonly Outcome[]): readonly AnsweredItem[] {
  return outcomes.map((outcome, index) => ({ number: index + 1, item: named(`Kohde ${index + 1}`), outcome }))
}

export function passedOn(about: PassedOn, words: string | null = null): Outcome {
  return { kind: 'passedOn', about, words }
}

/** Every outcome that an item can have. */
export const everyOutcome: readonly Outcome[] = [
  { kind: 'confirmed' },
  { kind: 'changedSince' },
  { kind: 'corrected' },
  { kind: 'snoozed', until: Temporal.PlainDate.from('2027-01-15') },
  { kind: 'muted', words: '2028' },
  { kind: 'handedOver', to: 'Kalle Kanto' },
  passedOn('correct', '05 617 1234'),
  passedOn('intended', '2026'),
  passedOn('reassign', 'kalle@esimerkkila.fi'),
  passedOn('dontKnow'),
  passedOn('ended'),
]

/** One confirmed item, nothing left open, in Finnish. */
export function aReceipt(parts: Partial<ReceiptFacts> = {}): ReceiptFacts {
  return {
    city: aCity(),
    language: 'fi',
    token: 'A7K2-9QX4',
    answered: answeredWith({ kind: 'confirmed' }),
    open: [],
    unclear: { kind: 'nothing' },
    ...parts,
  }
}

/** One correction that waits, nothing done before or left open, in Finnish. */
export function aRoundTrip(parts: Partial<RoundTripFacts> = {}): RoundTripFacts {
  return {
    ...aReceipt({ answered: [] }),
    by: 'kirjasto@esimerkkila.fi',
    waiting: answeredWith(passedOn('correct', '05 617 1234')),
    until: Temporal.PlainDate.from('2026-12-08'),
    ...parts,
  }
}

/** A person whose address no server knows and for whom three items wait. */
export function aDeadAddress(parts: Partial<DeadAddressFacts> = {}): DeadAddressFacts {
  return {
    city: aCity(),
    person: 'Maija Meikäläinen',
    address: 'maija.meikalainen@esimerkkila.fi',
    status: '5.1.1',
    items: 3,
    ...parts,
  }
}

/** One correction from the digest's own person. */
export function aForward(parts: Partial<ForwardFacts> = {}): ForwardFacts {
  return {
    city: aCity(),
    reason: 'items',
    from: 'maija.meikalainen@esimerkkila.fi',
    person: 'Maija Meikäläinen',
    receivedOn: Temporal.PlainDate.from('2026-11-24'),
    subject: 'VS: 3 kuvausta [A7K2-9QX4]',
    words: '1: 05 617 1234',
    answered: answeredWith(passedOn('correct', '05 617 1234')),
    ...parts,
  }
}
