import type { MailPolicy } from '../city.ts'
import { addressOf } from '../digests/reply-link.ts'
import { sha256 } from '../hash.ts'
import type { AlarmMail } from './plan.ts'

/** Who gets an alarm mail, each address once: IT, or communications where IT has none; of removals both. */
export function recipientsOf({ kind }: AlarmMail, { it, communications }: MailPolicy): readonly string[] {
  if (it === null) return [communications]
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
    case 'well':
      return `well ${today.toString()}${mail.removalsSince === null ? '' : ' removals'}${mail.strangeSince === null ? '' : ' strange'}`
  }
}
