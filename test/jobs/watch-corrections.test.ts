import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { contentId } from '../../src/core/content-item.ts'
import { personId } from '../../src/core/person.ts'
import { loadDueMails } from '../../src/store/outbox.ts'
import { loadClaims, saveReply } from '../../src/store/replies.ts'
import { loadItems } from '../../src/store/content.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { first, rewritten, second, service, small, third, withChanged, withId } from './stories.ts'

const city = cityId('esimerkkila')
const id = contentId(String(service(0)['contentId']))
const corrected = withChanged(small, 'services', withId(id), record => rewritten(record, { summary: 'Nyt oikein.' }))

describeOnDatabases('a correction that a person says to have made', db => {
  const night = async (date: string, records = small) => {
    const { runs } = await sampleNight(db(), { date, records, jobs: ['sync-catalogue', 'watch-corrections'] })
    return runs.find(run => run.job === 'watch-corrections')?.counts
  }
  const claim = async (): Promise<void> => {
    const stored = (await loadItems(db(), city)).find(({ item }) => item.contentId === id)
    const person = personId('olli.katu@esimerkkila.fi')
    const on = Temporal.PlainDate.from(first)
    await saveReply(db(), city, {
      key: 'k1',
      token: 'A7K2-9QX4',
      person,
      by: person,
      vouchedBy: null,
      at: Temporal.Instant.from(`${first}T10:00:00Z`),
      on,
      answers: [
        {
          contentId: id,
          number: 3,
          kind: 'corrected',
          words: null,
          silentUntil: on.add({ days: 27 }),
          fingerprints: stored?.dates.fingerprints ?? {},
        },
      ],
    })
  }
  const mails = async () => loadDueMails(db(), city, Temporal.Instant.from('2026-07-01T00:00:00Z'), 10)

  it('counts as a confirmation once a night shows a change, and is told to who said so', async () => {
    await night(first)
    await claim()
    expect(await night(second, corrected)).toEqual({ watched: 1, seen: 1, notSeen: 0 })
    const item = (await loadItems(db(), city)).find(one => one.item.contentId === id)
    const { shared: _, ...now } = item?.dates.fingerprints ?? {}
    expect(new Map(item?.dates.confirmations.map(one => [one.language, one.fingerprint]))).toEqual(
      new Map(Object.entries(now)),
    )
    expect((await mails()).map(mail => [mail.purpose, mail.recipient, mail.token])).toEqual([
      ['corrected', 'olli.katu@esimerkkila.fi', 'A7K2-9QX4'],
    ])
    expect(await loadClaims(db(), city)).toEqual([])
  })

  it('is not called unseen where the item itself has gone from PTV', async () => {
    await night(first)
    await claim()
    await db().updateTable('content_item').set({ missing_nights: 1 }).where('content_id', '=', id).execute()
    const watch = async (date: string) => sampleNight(db(), { date, records: small, jobs: ['watch-corrections'] })
    await watch(third)
    await db().updateTable('content_item').set({ removed_on: third }).where('content_id', '=', id).execute()
    await watch(third)
    expect(await mails()).toEqual([])
  })

  it('has two nights to show, and then one kind line says that it does not', async () => {
    await night(first)
    await claim()
    expect(await night(second)).toEqual({ watched: 1, seen: 0, notSeen: 0 })
    expect(await mails()).toEqual([])
    expect(await night(third)).toEqual({ watched: 1, seen: 0, notSeen: 1 })
    expect(await mails()).toHaveLength(1)
    expect(await night(third)).toEqual({ watched: 0, seen: 0, notSeen: 0 })
    expect(await db().selectFrom('confirmation').selectAll().execute()).toEqual([])
  })
})
