// Plans who gets which mail on the next working day, and writes the mails exactly as they are to be sent.
import { rules } from '../core/assessment/rules/index.ts'
import type { City } from '../core/city.ts'
import { momentInFinland } from '../core/dates.ts'
import type { Digest } from '../core/digest.ts'
import { composeCopy, composeDigest } from '../core/digests/compose.ts'
import { lapsesBefore, planDigests as planOf } from '../core/digests/plan.ts'
import { tokenKeyBytes, tokenOf } from '../core/digests/token.ts'
import { sha256 } from '../core/hash.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { loadTokensOfOthers, mailsOf, saveDigests, type ComposedDigest } from '../store/digests.ts'
import { lapseDigests } from '../store/outbox.ts'
import { keepTokenKey, loadTokenKey } from '../store/token-keys.ts'
import { loadDigestFacts } from './digest-facts.ts'
import { previewOf, type Job, type JobContext } from './job.ts'

/** The job; `randomBytes` is the chance from which the key of the reply tokens is made. */
export function planDigests(randomBytes: (count: number) => Uint8Array): Job {
  return {
    name: 'plan-digests',
    kind: 'decide',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, today, now, dry } = context
      if (!dry) await lapseDigests(db, city.id, lapsesBefore(today), now())
      const key = await tokenKey(context, randomBytes)
      // A token belongs to a person and a day, so it is given when they are known.
      const planned = planOf(await loadDigestFacts(db, city, today), today, () => '')
      const digests = await withTokens(context, key, planned)
      const composed = digests.map(digest => compose(digest, city))
      const counts = {
        digests: digests.length,
        reminders: digests.filter(({ step }) => step.kind === 'reminder').length,
        copies: composed.reduce((sum, { copies }) => sum + copies.length, 0),
        items: digests.reduce((sum, { items }) => sum + items.length, 0),
      }
      if (dry) return { counts, mails: composed.flatMap(one => mailsOf(one, null)).map(previewOf) }
      await db.transaction().execute(async trx => saveDigests(trx, city.id, composed))
      return { counts }
    },
  }
}

async function tokenKey(
  { db, city, dry }: JobContext,
  randomBytes: (count: number) => Uint8Array,
): Promise<Uint8Array> {
  const kept = await loadTokenKey(db, city.id)
  if (kept !== null) return kept
  const made = randomBytes(tokenKeyBytes)
  return dry ? made : keepTokenKey(db, city.id, made)
}

async function withTokens(
  { db, city }: JobContext,
  key: Uint8Array,
  planned: readonly Digest[],
): Promise<readonly Digest[]> {
  const withToken = (digest: Digest, turn: number): Digest => {
    const place = { city: city.id, person: digest.person.id, day: digest.day }
    return { ...digest, token: tokenOf(key, place, turn) }
  }
  const digests = planned.map(digest => withToken(digest, 0))
  // A city's digests share 40 bits, so once in many years two of them meet.
  const taken = await loadTokensOfOthers(db, city.id, digests)
  return digests.map(digest => (taken.has(digest.token) ? withToken(digest, 1) : digest))
}

function compose(digest: Digest, city: City): ComposedDigest {
  const { token } = digest
  return {
    digest,
    mail: composeDigest(digest, rules),
    messageId: messageIdOf('digest', token, city.mail.from),
    notBefore: momentInFinland(digest.day, city.reminders.at),
    copies: digest.copies.map(copy => ({
      recipient: copy.address,
      mail: composeCopy(digest, copy, rules),
      messageId: messageIdOf('copy', `${token}.${sha256(copy.address).slice(0, 16)}`, city.mail.from),
    })),
  }
}
