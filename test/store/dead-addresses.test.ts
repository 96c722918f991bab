import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Duty } from '../../src/core/people/roster.ts'
import { personId } from '../../src/core/person.ts'
import {
  endDeadAddresses,
  endDeadOfRoster,
  loadDeadAddresses,
  saveDeadAddress,
} from '../../src/store/dead-addresses.ts'
import { saveRoster } from '../../src/store/people.ts'
import { aPerson } from '../core/digests/a-digest.ts'
import { describeOnDatabases } from '../support/database.ts'

const city = cityId('esimerkkila')
const day = Temporal.PlainDate.from('2026-11-23')
const [maija, olli] = [aPerson(), aPerson({ id: personId('olli@esimerkkila.fi'), email: 'olli@esimerkkila.fi' })]

describeOnDatabases('an address at which nobody is reached', db => {
  const note = async (address: string, since = day) => saveDeadAddress(db(), city, { address, status: '5.1.1', since })
  const dead = async () => (await loadDeadAddresses(db(), city)).map(one => `${one.address} ${one.since.toString()}`)

  it('is noted once, with the first day', async () => {
    await note(maija.email)
    await note(maija.email, day.add({ days: 3 }))
    expect(await dead()).toEqual([`${maija.email} 2026-11-23`])
  })

  it('is none any more when somebody writes from it, until mail comes back again', async () => {
    await note(maija.email)
    await endDeadAddresses(db(), city, [maija.email, 'other@esimerkkila.fi'], day)
    expect(await dead()).toEqual([])
    await note(maija.email, day.add({ days: 1 }))
    expect(await dead()).toEqual([`${maija.email} 2026-11-24`])
  })

  it.each<[string, Duty[], ReturnType<typeof aPerson>[], boolean]>([
    ['has the same rows', [aDuty(2), aDuty(3, { area: 'B' })], [maija, olli], true],
    ['has the same rows in another order', [aDuty(7, { area: 'B' }), aDuty(9)], [olli, maija], true],
    ['changes somebody else', [aDuty(2), aDuty(3, { area: 'B' })], [maija, { ...olli, name: 'Uusi' }], true],
    ['changes a row of theirs', [aDuty(2), aDuty(3, { area: 'C' })], [maija, olli], false],
    ['has one row of theirs more', [aDuty(2), aDuty(3, { area: 'B' }), aDuty(4)], [maija, olli], false],
    ['names them otherwise', [aDuty(2), aDuty(3, { area: 'B' })], [{ ...maija, name: 'Uusi' }, olli], false],
    ['has them no more', [], [olli], false],
  ])('by a new roster that %s: stays dead %s', async (_name, duties, people, stays) => {
    const old = [aDuty(2), aDuty(3, { area: 'B' })]
    await saveRoster(db(), city, day, { hash: 'old', duties: old, people: [maija, olli] })
    await note(maija.email)
    await endDeadOfRoster(db(), city, day, { duties, people })
    expect(await dead()).toEqual(stays ? [`${maija.email} 2026-11-23`] : [])
  })
})

function aDuty(row: number, parts: Partial<Duty> = {}): Duty {
  return {
    row,
    area: 'A',
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: 'P4', organization: null },
    personId: maija.id,
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: { from: day, to: day },
    ...parts,
  }
}
