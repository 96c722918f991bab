import type { MailPolicy } from '../city.ts'
import { addressOf } from '../digests/reply-link.ts'
import { canonicalJson, sha256 } from '../hash.ts'
import type { Holding } from '../people/holding.ts'
import type { AlarmFacts } from './alarm.ts'
import type { AlarmMail } from './plan.ts'

/**
 * Who gets an alarm mail, each address once: IT, or communications where IT has none; of removals both, and of the
 * roster, whose cells are quoted, communications alone.
 */
export function recipientsOf(
  { kind }: AlarmMail,
  { it, communications }: Pick<MailPolicy, 'it' | 'communications'>,
): readonly string[] {
  if (it === null || kind === 'rosterHeld' || kind === 'rosterWell') return [communications]
  if (kind !== 'removalsHeld' || sameAddress(it, communications)) return [it]
  return [it, communications]
}

function sameAddress(left: string, right: string): boolean {
  return addressOf(left).toLowerCase() === addressOf(right).toLowerCase()
}

/** What a mail is about on a day, the same however often it is planned. */
export function occasionOf(mail: AlarmMail, today: Temporal.PlainDate): string {
  switch (mail.kind) {
    case 'removalsHeld':
      return `removals-held ${today.toString()}`
    case 'newShapes': {
      const fields = mail.shapes.map(({ kind, record, path }) => `${kind} ${record} ${path}`)
      return `new-shapes ${today.toString()} ${sha256(fields.toSorted().join('\n')).slice(0, 16)}`
    }
    // Told again on the same day, it is about other mails, or about the same ones in doubt anew.
    case 'mailsInDoubt':
      return `mails-in-doubt ${today.toString()} ${mail.again ? 'again' : keyOf(mail.facts)}`
    case 'doubtsSettled':
      return `doubts-settled ${today.toString()} ${keyOf(mail.facts)}`
    case 'rosterHeld':
      return `roster-held ${today.toString()} ${keyOf(mail.held.holding)}`
    case 'trouble':
      return `trouble ${mail.facts.area} ${mail.facts.since}`
    case 'troubleOver':
      return `trouble-over ${mail.facts.area} ${mail.facts.since}`
    case 'rosterWell':
      return `roster-well ${today.toString()} ${mail.since.toString()}`
    case 'well':
      return `well ${today.toString()}${mail.removalsSince === null ? '' : ' removals'}${mail.strangeSince === null ? '' : ' strange'}`
  }
}

function keyOf(facts: AlarmFacts | Holding): string {
  return sha256(canonicalJson(facts)).slice(0, 16)
}
