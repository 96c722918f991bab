import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { personId } from '../../src/core/person.ts'
import {
  countReplies,
  loadClaims,
  loadSilences,
  saveReply,
  settleClaim,
  type Answer,
  type Reply,
} from '../../src/store/replies.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'

const city = cityId('esimerkkila')
const day = Temporal.PlainDate.from('2026-11-25')
const fingerprints = { fi: 'f1', sv: 's1', shared: 'x1' }

describeOnDatabases('replies', db => {
  it('confirm each language version with the text that was shown', async () => {
    await saveReply(db(), city, reply([answer({ kind: 'confirmed' })]))
    const rows = await db().selectFrom('confirmation').selectAll().orderBy('language').execute()
    expect(
      rows.map(row => [row.content_id, row.language, row.fingerprint, row.confirmed_on, row.confirmed_by]),
    ).toEqual([
      [ids.service, 'fi', 'f1', day, 'maija@esimerkkila.fi'],
      [ids.service, 'sv', 's1', day, 'maija@esimerkkila.fi'],
    ])
  })

  it.each(['corrected', 'snoozed', 'correct', 'intended', 'reassign', 'dontKnow', 'ended'] as const)(
    'confirm nothing by %s',
    async kind => {
      await saveReply(db(), city, reply([answer({ kind })]))
      expect(await db().selectFrom('confirmation').selectAll().execute()).toEqual([])
    },
  )

  it('have one effect, however often they come', async () => {
    expect(await saveReply(db(), city, reply([answer()]))).toBe(true)
    expect(await saveReply(db(), city, reply([answer(), answer({ contentId: ids.channel })]))).toBe(false)
    expect(await loadSilences(db(), city, day)).toHaveLength(1)
  })

  it.each([
    ['2026-12-20', 1],
    ['2026-12-21', 0],
  ])('silence their items to the last day: on %s %i', async (on, silences) => {
    await saveReply(db(), city, reply([answer({ silentUntil: Temporal.PlainDate.from('2026-12-20') })]))
    expect(await loadSilences(db(), city, Temporal.PlainDate.from(on))).toHaveLength(silences)
  })

  it('silence an item for one person only where it is not theirs', async () => {
    await saveReply(db(), city, reply([answer({ kind: 'reassign' }), answer({ contentId: ids.channel })]))
    const silences = await loadSilences(db(), city, day)
    expect(new Map(silences.map(one => [one.contentId, one.onlyForPerson]))).toEqual(
      new Map([
        [ids.service, true],
        [ids.channel, false],
      ]),
    )
  })

  it('are claims until a night has settled them', async () => {
    await saveReply(db(), city, reply([answer({ kind: 'corrected' }), answer({ contentId: ids.channel })]))
    const claims = await loadClaims(db(), city)
    expect(claims).toEqual([
      {
        replyKey: 'k1',
        token: 'A7K2-9QX4',
        contentId: ids.service,
        number: 1,
        person: 'maija@esimerkkila.fi',
        by: 'maija@esimerkkila.fi',
        answeredOn: day,
        fingerprints,
      },
    ])
    for (const claim of claims) await settleClaim(db(), city, claim, true)
    expect(await loadClaims(db(), city)).toEqual([])
  })

  it('are counted since a moment', async () => {
    const { at } = reply([])
    await saveReply(db(), city, reply([]))
    expect([await countReplies(db(), city, at), await countReplies(db(), city, at.add({ seconds: 1 }))]).toEqual([1, 0])
  })
})

function reply(answers: readonly Answer[]): Reply {
  const person = personId('maija@esimerkkila.fi')
  const at = Temporal.Instant.from('2026-11-25T10:00:00Z')
  return { key: 'k1', token: 'A7K2-9QX4', person, by: person, vouchedBy: null, at, on: day, answers }
}

function answer(parts: Partial<Answer> = {}): Answer {
  const silentUntil = Temporal.PlainDate.from('2026-12-20')
  return { contentId: ids.service, number: 1, kind: 'confirmed', words: null, silentUntil, fingerprints, ...parts }
}
