// Makes proposals of the corrections in a reply.
import { fingerprintsOf } from '../../core/catalogue/fingerprint.ts'
import { shownLanguage } from '../../core/digests/shown-language.ts'
import type { ToldChange } from '../../core/mails/proposal-blocks.ts'
import { toProposal, type FieldChange, type Proposal } from '../../core/proposal.ts'
import { proposeChanges } from '../../core/proposals/propose.ts'
import type { ContentItem } from '../../core/content-item.ts'
import type { Db } from '../../store/database.ts'
import { loadProposals, saveProposals, updateProposal } from '../../store/proposals.ts'
import { decide } from '../../core/proposals/decide.ts'
import { decidingPolicy } from '../../core/proposals/work-list.ts'
import type { CarriedOut, Word } from '../replies/carry-out.ts'
import type { Surroundings } from '../replies/handled.ts'

/** A change that was asked for, with the item's number in the digest. */
export interface AskedChange extends ToldChange {
  readonly number: number
}

/**
 * Keeps what the corrections among the answers ask for, as the rules and PTV's limits see it; `token`: of the digest.
 * Whoever asks for the same again is told the same again.
 */
export async function keepProposals(
  db: Db,
  at: Surroundings,
  done: readonly CarriedOut[],
  word: Word,
  token: string,
): Promise<readonly AskedChange[]> {
  const { city, today } = at.context
  const corrections = done.filter(({ outcome }) => outcome.kind === 'passedOn' && outcome.about === 'correct')
  if (corrections.length === 0) return []
  const { contextOf, effects } = await at.assessing(db)
  const reader = at.people.find(({ id }) => id === word.person)?.language ?? city.languages.default
  const asked = corrections.flatMap(({ number, item, words }) => {
    const language = shownLanguage(item, reader, city)
    const inherited = contextOf(item.contentId)?.inherited ?? new Set<string>()
    const given = words ?? ''
    const changes = proposeChanges({ item, language, inherited, words: given, today })
    return changes.map(change => ({ number, item, change, words: change.newWords, given }))
  })
  const proposals = asked.map(({ number, item, change, given }) =>
    toProposal(change, {
      city: city.id,
      contentId: item.contentId,
      contentVersion: versionOf(item, change),
      given,
      proposer: { person: word.person, address: word.by },
      askedOn: word.on,
      origin: { replyKey: word.key, token, number },
    }),
  )
  await saveProposals(db, city.id, proposals)
  return asked.map(({ number, item, change, words }) => ({
    number,
    item,
    change,
    words,
    effects: effects(item, change, words),
  }))
}

// A change of another language version makes no other content of this one.
function versionOf(item: ContentItem, { language }: FieldChange): string {
  const prints = fingerprintsOf(item)
  return [prints.shared, ...(language === '*' ? Object.values(prints) : [prints[language] ?? ''])].join(' ')
}

/** Takes back what a reply has proposed, as far as nobody has decided on it; gives what is taken back. */
export async function withdrawProposals(
  db: Db,
  { context }: Surroundings,
  replyKey: string,
  by: string,
): Promise<readonly Proposal[]> {
  const { city, today: on } = context
  const policy = decidingPolicy(city)
  const withdrawn: Proposal[] = []
  for (const proposal of await loadProposals(db, city.id, { kind: 'ofReply', replyKey })) {
    const event = { kind: 'withdraw', city: city.id, proposal: proposal.key, by, on } as const
    const decision = decide(proposal, event, policy)
    if (decision.kind !== 'changed') continue
    await updateProposal(db, city.id, decision.proposal)
    withdrawn.push(decision.proposal)
  }
  return withdrawn
}
