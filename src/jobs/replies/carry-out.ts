// Carries out what was meant for the items of a digest: as far as it can be, as things stand now.
import { fingerprintsOf } from '../../core/catalogue/fingerprint.ts'
import type { ContentItem } from '../../core/content-item.ts'
import type { RuleId } from '../../core/finding.ts'
import type { HandOver } from '../../core/people/hand-over.ts'
import { isOfDomain } from '../../core/people/of-domain.ts'
import { silentUntil } from '../../core/replies/apply.ts'
import { canBeIntended, carriedOut } from '../../core/replies/effects.ts'
import { answerKind, type AnsweredItem } from '../../core/replies/outcome.ts'
import { loadItemsById } from '../../store/catalogue.ts'
import type { AuditEntry } from '../../store/audit.ts'
import { saveAudit } from '../../store/audit.ts'
import type { Db } from '../../store/database.ts'
import type { DigestedItem, StoredDigest } from '../../store/digests.ts'
import { loadFindingRules } from '../../store/findings.ts'
import { saveHandOvers } from '../../store/hand-overs.ts'
import { saveMutes, type Mute } from '../../store/mutes.ts'
import type { Answer, Reply } from '../../store/replies.ts'
import type { Meant, Surroundings } from './handled.ts'

/** Whose word it is, and which reply says it. */
export type Word = Pick<Reply, 'key' | 'person' | 'by' | 'vouchedBy' | 'on'>

/** An answer with what it leads to. */
export interface CarriedOut extends AnsweredItem {
  readonly shown: DigestedItem
  readonly words: string | null
}

/** Works out what comes of answers to a digest; items that are no more are left out. */
export async function carryOut(
  db: Db,
  { context, people }: Surroundings,
  digest: StoredDigest,
  meant: Meant,
): Promise<readonly CarriedOut[]> {
  const { city } = context
  const shown = new Map(digest.items.map(item => [item.number, item]))
  const items = await loadItemsById(
    db,
    city.id,
    digest.items.map(item => item.contentId),
  )
  const rules = await loadFindingRules(
    db,
    city.id,
    digest.items.flatMap(item => item.findings),
  )
  const heirs = people.filter(person => person.id !== digest.person && isOfDomain(person.email, city.replies.domains))
  return meant.flatMap(({ number, outcome }) => {
    const one = shown.get(number)
    const item: ContentItem | undefined = one === undefined ? undefined : items.get(one.contentId)
    if (one === undefined || item === undefined) return []
    const found = one.findings.map(key => rules.get(key)).filter(rule => rule !== undefined)
    const now = { shown: one.fingerprints, current: fingerprintsOf(item), found }
    const words = outcome.kind === 'passedOn' ? outcome.words : null
    return [{ number, item, outcome: carriedOut(outcome, now, heirs), shown: one, words }]
  })
}

/** The answers as they are kept. */
export function answersOf(
  done: readonly CarriedOut[],
  digest: StoredDigest,
  answeredOn: Temporal.PlainDate,
  everyDays: number,
): readonly Answer[] {
  return done.map(({ number, item, outcome, shown, words }) => ({
    contentId: item.contentId,
    number,
    kind: answerKind(outcome),
    words,
    silentUntil: silentUntil(outcome, digest.day, answeredOn, everyDays),
    fingerprints: shown.fingerprints,
  }))
}

/** Keeps the mutings and hand-overs in what is carried out, and writes all of it into the log. */
export async function keepEffects(
  db: Db,
  { context, people }: Surroundings,
  done: readonly CarriedOut[],
  word: Word,
): Promise<void> {
  const { city } = context
  const keys = done.flatMap(({ shown }) => shown.findings)
  const rules = await loadFindingRules(db, city.id, keys)
  const mutes = done.flatMap(({ item, outcome, shown }): readonly Mute[] => {
    if (outcome.kind !== 'muted') return []
    const meant = shown.findings.filter(key => isIntended(rules.get(key)))
    return meant.map(finding => ({
      finding,
      contentId: item.contentId,
      by: word.by,
      reason: outcome.words,
      on: word.on,
      replyKey: word.key,
    }))
  })
  const handOvers = done.flatMap(({ item, outcome, words }): readonly HandOver[] => {
    const heir = people.find(person => person.id === words?.toLowerCase())
    if (outcome.kind !== 'handedOver' || heir === undefined) return []
    return [{ contentId: item.contentId, from: word.person, to: heir.id, on: word.on }]
  })
  await saveMutes(db, city.id, mutes)
  await saveHandOvers(db, city.id, handOvers, word.key)
  await saveAudit(db, city.id, done.map(logged(context.now(), word)))
}

function isIntended(rule: RuleId | undefined): boolean {
  return rule !== undefined && canBeIntended(rule)
}

function logged(at: Temporal.Instant, word: Word): (one: CarriedOut) => AuditEntry {
  const facts = { reply: word.key, vouchedBy: word.vouchedBy, person: word.person }
  return ({ item, outcome, number }) => ({
    at,
    actor: word.by,
    action: answerKind(outcome),
    contentId: item.contentId,
    facts: { ...facts, number },
  })
}
