import { expect, it } from 'vitest'
import { cityId, type CityId } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'
import { endHandling, saveInboundMail, type MailPlace } from '../../src/store/inbox.ts'
import { beginSorting, endSorting, loadUnsortedMails } from '../../src/store/sorted-mail.ts'
import type { InboundState } from '../../src/store/mail-tables.ts'
import { describeOnDatabases } from '../support/database.ts'

const city = cityId('esimerkkila')
const other = cityId('toinen')
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')

describeOnDatabases('mails to be sorted', db => {
  it('are those that are handled and ours, the latest first', async () => {
    await handled(db(), [1, 'answered'], [2, 'notOurs'], [3, 'failed'], [4, 'received'], [5, 'forwarded', 'unclear'])
    const mails = await loadUnsortedMails(db(), city, [], 10)
    expect(mails.map(({ place, state }) => [place.uid, state])).toEqual([
      [5, 'forwarded'],
      [3, 'failed'],
      [1, 'answered'],
    ])
    expect(mails[0]).toEqual({ place: at(5), state: 'forwarded', reasons: ['unclear'], begun: null, putBack: false })
    expect(await loadUnsortedMails(db(), city, [], 1)).toHaveLength(1)
    expect(await loadUnsortedMails(db(other), other, [], 10)).toEqual([])
  })

  it('are told apart by whether their sorting had begun, and are none any more when it has ended', async () => {
    await handled(db(), [1, 'answered'], [2, 'answered'], [3, 'answered'])
    await beginSorting(db(), city, [at(1), at(2)], 'Handled')
    await endSorting(db(), city, [at(2)], 'Handled', now)
    await endSorting(db(), city, [], 'gone', now)
    const mails = await loadUnsortedMails(db(), city, [], 10)
    expect(mails.map(({ place, begun }) => [place.uid, begun])).toEqual([
      [3, null],
      [1, 'Handled'],
    ])
  })

  it('keep where they were sorted to, whatever is written later', async () => {
    await handled(db(), [1, 'answered'])
    await endSorting(db(), city, [at(1)], 'Handled', now)
    await beginSorting(db(), city, [at(1)], 'Automatic')
    await endSorting(db(), city, [at(1)], 'gone', now.add({ hours: 1 }))
    const row = await db().selectFrom('inbound_mail').select(['sorted_to', 'sorted_at']).executeTakeFirstOrThrow()
    expect([row.sorted_to, row.sorted_at?.toString()]).toEqual(['Handled', now.toString()])
  })

  it.each([
    ['the same bytes after they were sorted', at(2), 'Handled', true],
    ['the same bytes after somebody had moved them', at(2), 'gone', true],
    ['other bytes', at(2), 'Handled', false],
    ['the same bytes before they were sorted', at(2), null, false],
    ['the same bytes in another life of the mailbox', { ...at(2), uidValidity: '901' }, 'Handled', false],
    ['the same bytes in another mailbox', { ...at(2), mailbox: 'elsewhere' }, 'Handled', false],
  ] as const)('with %s', async (name, place, to, putBack) => {
    await handled(db(), [1, 'answered'])
    if (to !== null) await endSorting(db(), city, [at(1)], to, now)
    await save(db(), city, place, name === 'other bytes' ? 2 : 1, 'duplicate')
    const [mail] = await loadUnsortedMails(db(), city, [], 10)
    expect([mail?.place, mail?.putBack]).toEqual([place, putBack])
  })

  it('wait in a shared mailbox for every city', async () => {
    await handled(db(), [1, 'ignored'], [2, 'ignored'], [3, 'answered'])
    await save(db(other), other, at(1), 1, 'ignored')
    await save(db(other), other, at(2), 2, 'received')
    const mails = await loadUnsortedMails(db(), city, [other], 10)
    expect(mails.map(({ place }) => place.uid)).toEqual([1])
  })
})

async function handled(
  db: Database['db'],
  ...mails: readonly (readonly [uid: number, state: InboundState, ...reasons: readonly string[]])[]
): Promise<void> {
  for (const [uid, state, ...reasons] of mails) await save(db, city, at(uid), uid, state, reasons)
}

async function save(
  db: Database['db'],
  of: CityId,
  place: MailPlace,
  byte: number,
  state: InboundState,
  reasons: readonly string[] = [],
): Promise<void> {
  await saveInboundMail(db, of, { place, receivedAt: now, raw: Uint8Array.from([byte]) })
  if (state === 'received') return
  await endHandling(db, of, place, { state, class: null, reasons, now: now.add({ seconds: place.uid }) })
}

function at(uid: number): MailPlace {
  return { mailbox: 'ptv@127.0.0.1/INBOX', uidValidity: '900', uid }
}
