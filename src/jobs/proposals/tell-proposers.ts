// Tells those who asked for corrections what has come of them: one mail each, on a working day.
import type { City } from '../../core/city.ts'
import type { ContentItem } from '../../core/content-item.ts'
import { momentInFinland } from '../../core/dates.ts'
import type { ComposedMail } from '../../core/digest.ts'
import { sha256 } from '../../core/hash.ts'
import { messageIdOf } from '../../core/mails/message-id.ts'
import { composeRejected, composeSeen, type ToldProposerFacts } from '../../core/mails/proposer-told.ts'
import type { Proposal } from '../../core/proposal.ts'
import { workingDayFrom } from '../../core/workdays.ts'
import type { Db } from '../../store/database.ts'
import { planMails } from '../../store/outbox.ts'
import { loadPeople } from '../../store/people.ts'
import type { JobContext } from '../job.ts'

interface Told {
  readonly proposal: Proposal
  readonly item: ContentItem
}

/** The good news of a night. */
export async function tellSeen(db: Db, context: JobContext, seen: readonly Told[]): Promise<void> {
  await tell(db, context, seen, { purpose: 'seen', occasion: context.today.toString(), compose: composeSeen })
}

/** What communications has rejected by a reply. */
export async function tellRejected(
  db: Db,
  context: JobContext,
  rejected: readonly Told[],
  replyKey: string,
): Promise<void> {
  await tell(db, context, rejected, { purpose: 'rejected', occasion: replyKey, compose: composeRejected })
}

interface Kind {
  readonly purpose: 'seen' | 'rejected'
  readonly occasion: string
  readonly compose: (facts: ToldProposerFacts) => ComposedMail
}

async function tell(db: Db, { city, today }: JobContext, told: readonly Told[], kind: Kind): Promise<void> {
  if (told.length === 0) return
  const people = await loadPeople(db, city.id)
  const byAddress = Map.groupBy(told, ({ proposal }) => proposal.proposer.address)
  for (const [recipient, proposals] of byAddress) {
    const [first] = proposals
    if (first === undefined) continue
    const { person } = first.proposal.proposer
    const reader = people.find(({ id }) => id === recipient) ?? people.find(({ id }) => id === person)
    const { token } = first.proposal.origin
    const words = kind.compose({ city, language: reader?.language ?? city.languages.default, token, proposals })
    const day = workingDayFrom(today)
    await planMails(db, city.id, [
      {
        ...words,
        messageId: messageIdOf(kind.purpose, `${kind.occasion}.${sha256(recipient).slice(0, 16)}`, city.mail.from),
        purpose: kind.purpose,
        occasion: kind.occasion,
        person,
        token,
        day,
        recipient,
        replyTo: null,
        notBefore: notBeforeOf(city, day),
        autoSubmitted: 'auto-generated',
        inReplyTo: null,
        references: [messageIdOf('digest', token, city.mail.from)],
        attachments: [],
      },
    ])
  }
}

function notBeforeOf(city: City, day: Temporal.PlainDate): Temporal.Instant {
  return momentInFinland(day, city.reminders.at)
}
