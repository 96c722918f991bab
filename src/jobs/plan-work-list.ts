// Mails communications the corrections that wait for a decision, and those that were approved and PTV does not show.
import { momentInFinland } from '../core/dates.ts'
import { tokenKeyBytes, tokenOf } from '../core/digests/token.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { composeWorkList, type WorkListItem } from '../core/mails/work-list.ts'
import { personId, type Person } from '../core/person.ts'
import { isOnWorkList, type Proposal } from '../core/proposal.ts'
import { planWorkList as planOf, type ListedProposal } from '../core/proposals/work-list.ts'
import { planMails, type MailToSend } from '../store/outbox.ts'
import { loadPeople } from '../store/people.ts'
import { loadProposals } from '../store/proposals.ts'
import { keepTokenKey, loadTokenKey } from '../store/token-keys.ts'
import { loadLastWorkList, saveWorkList, type WorkList } from '../store/work-lists.ts'
import { loadAssessing, type Assessing } from './assessing.ts'
import { previewOf, type Job, type JobContext } from './job.ts'

/** The job; `randomBytes` is the chance from which the key of the reply tokens is made. */
export function planWorkList(randomBytes: (count: number) => Uint8Array): Job {
  return {
    name: 'plan-work-list',
    kind: 'decide',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, today, dry } = context
      const open = (await loadProposals(db, city.id, { kind: 'open' })).filter(isOnWorkList)
      const planned = planOf(open, await loadLastWorkList(db, city.id), city, today)
      const counts = { open: open.length, listed: planned.length }
      if (planned.length === 0) return { counts }
      const items = itemsOf(planned, await loadAssessing(db, city, today), await loadPeople(db, city.id))
      const token = tokenOf(await tokenKey(context, randomBytes), { city: city.id, person: nobody, day: today })
      const mail = mailOf(context, token, items, open.length - planned.length)
      if (dry) return { counts, mails: [previewOf(mail)] }
      const listed = planned.map(({ number, key, shown, state }) => ({ number, key, shown, state }))
      await save(context, { token, day: today, items: listed }, mail)
      return { counts }
    },
  }
}

// The token of a digest is a person's; no person has this id.
const nobody = personId('work list')

type Planned = ListedProposal & { readonly proposal: Proposal }

// Of an item that is no more the night that has seen it tells.
function itemsOf(
  planned: readonly Planned[],
  { items, effects }: Assessing,
  people: readonly Person[],
): readonly WorkListItem[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return planned.flatMap(({ number, proposal }) => {
    const item = items.get(proposal.contentId)
    if (item === undefined) return []
    return [
      {
        number,
        proposal,
        item,
        organization: items.get(item.organizationId) ?? null,
        asker: names.get(personId(proposal.proposer.address)) ?? proposal.proposer.address,
        effects: effects(item, proposal, proposal.newWords),
      },
    ]
  })
}

async function tokenKey({ db, city, dry }: JobContext, randomBytes: (count: number) => Uint8Array) {
  const kept = await loadTokenKey(db, city.id)
  if (kept !== null) return kept
  const made = randomBytes(tokenKeyBytes)
  return dry ? made : keepTokenKey(db, city.id, made)
}

function mailOf({ city, today }: JobContext, token: string, items: readonly WorkListItem[], more: number): MailToSend {
  return {
    ...composeWorkList({ city, token, items, more }),
    messageId: messageIdOf('workList', token, city.mail.from),
    purpose: 'workList',
    occasion: today.toString(),
    person: null,
    token,
    day: today,
    recipient: city.mail.communications,
    replyTo: null,
    notBefore: momentInFinland(today, city.reminders.at),
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: [],
  }
}

async function save({ db, city }: JobContext, list: WorkList, mail: MailToSend): Promise<void> {
  await db.transaction().execute(async trx => {
    if (await saveWorkList(trx, city.id, list)) await planMails(trx, city.id, [mail])
  })
}
