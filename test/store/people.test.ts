import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/core/assignment.ts'
import { cityId } from '../../src/core/city.ts'
import type { Duty } from '../../src/core/people/roster.ts'
import { personId } from '../../src/core/person.ts'
import {
  loadAssignments,
  loadDuties,
  loadPeople,
  loadRosterHash,
  saveAssignments,
  saveRoster,
} from '../../src/store/people.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aPerson } from '../core/digests/a-digest.ts'
import { nthId } from '../core/catalogue/known.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const maija = aPerson()
const olli = aPerson({
  id: personId('olli.oletus@esimerkkila.fi'),
  name: 'Olli Oletus',
  language: 'sv',
  editsPtv: true,
})

describeOnDatabases('the roster', db => {
  describe('saveRoster', () => {
    it('keeps people and duties exactly, in a lasting order', async () => {
      const away = { from: Temporal.PlainDate.from('2026-07-01'), to: Temporal.PlainDate.from('2026-07-31') }
      const duties = [
        aDuty(7),
        aDuty(10, { away, deputy: 'sijainen@esimerkkila.fi', alsoAnswers: ['a@esimerkkila.fi'] }),
        aDuty(9),
      ]
      await saveRoster(db(), city, today, { hash: 'first', duties, people: [olli, maija] })
      expect(await loadDuties(db(), city)).toEqual([duties[0], duties[2], duties[1]])
      expect(await loadPeople(db(), city)).toEqual([maija, olli])
      expect(await loadRosterHash(db(), city)).toBe('first')
    })

    it('puts the new one whole in the place of the old', async () => {
      await saveRoster(db(), city, today, { hash: 'first', duties: [aDuty(2), aDuty(3)], people: [maija, olli] })
      const renamed = aPerson({ name: 'Maija Mallikas' })
      await saveRoster(db(), city, tomorrow, {
        hash: 'second',
        duties: [aDuty(3, { area: 'Uusi' })],
        people: [renamed],
      })
      expect([await loadDuties(db(), city), await loadPeople(db(), city), await loadRosterHash(db(), city)]).toEqual([
        [aDuty(3, { area: 'Uusi' })],
        [renamed],
        'second',
      ])
      const [roster, ...more] = await db().selectFrom('roster').selectAll().execute()
      expect([roster?.imported_on, more]).toEqual([tomorrow, []])
    })

    it('is nothing at first', async () => {
      expect([await loadDuties(db(), city), await loadPeople(db(), city), await loadRosterHash(db(), city)]).toEqual([
        [],
        [],
        null,
      ])
    })
  })

  describe('saveAssignments', () => {
    it('starts what is new and gives it back exactly', async () => {
      const channel = assigned(ids.channel, { source: { kind: 'connectedServices' } })
      expect(await saveAssignments(db(), city, today, [channel, assigned(ids.service)])).toEqual({
        ended: 0,
        started: 2,
      })
      expect(await loadAssignments(db(), city)).toEqual([assigned(ids.service), channel])
    })

    it('leaves equal ones untouched', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service), assigned(ids.channel)])
      const before = await versions()
      const turned = { ...assigned(ids.channel), source: { target: 'serviceClass', row: 4, kind: 'roster' } } as const
      expect(await saveAssignments(db(), city, tomorrow, [turned, assigned(ids.service)])).toEqual({
        ended: 0,
        started: 0,
      })
      expect(await versions()).toEqual(before)
    })

    it('ends what is no longer, and starts it anew on a later day', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service), assigned(ids.channel)])
      expect(await saveAssignments(db(), city, tomorrow, [assigned(ids.channel)])).toEqual({ ended: 1, started: 0 })
      expect(await loadAssignments(db(), city)).toEqual([assigned(ids.channel)])
      expect(
        await saveAssignments(db(), city, tomorrow.add({ days: 1 }), [assigned(ids.service), assigned(ids.channel)]),
      ).toEqual({ ended: 0, started: 1 })
      expect(await rows()).toEqual([
        `${ids.service} 2026-06-10 2026-06-11`,
        `${ids.service} 2026-06-12 null`,
        `${ids.channel} 2026-06-10 null`,
      ])
    })

    it('opens the row of the same day again', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service)])
      await saveAssignments(db(), city, today, [])
      expect(await loadAssignments(db(), city)).toEqual([])
      await saveAssignments(db(), city, today, [assigned(ids.service, { area: 'Uusi' })])
      expect([await rows(), await loadAssignments(db(), city)]).toEqual([
        [`${ids.service} 2026-06-10 null`],
        [assigned(ids.service, { area: 'Uusi' })],
      ])
    })

    it('takes another row of the roster as the reason, without a new beginning', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service)])
      const moved = assigned(ids.service, { area: 'Kulttuuri', source: { kind: 'roster', row: 9, target: 'name' } })
      expect(await saveAssignments(db(), city, tomorrow, [moved])).toEqual({ ended: 0, started: 0 })
      expect([await loadAssignments(db(), city), await rows()]).toEqual([[moved], [`${ids.service} 2026-06-10 null`]])
    })

    it('hands an item over to another person', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service)])
      const handed = assigned(ids.service, { personId: olli.id })
      expect(await saveAssignments(db(), city, tomorrow, [handed])).toEqual({ ended: 1, started: 1 })
      expect(await loadAssignments(db(), city)).toEqual([handed])
    })

    it('lets two people share an item', async () => {
      await saveAssignments(db(), city, today, [assigned(ids.service), assigned(ids.service, { personId: olli.id })])
      expect((await loadAssignments(db(), city)).map(one => one.personId)).toEqual([maija.id, olli.id])
    })

    it('takes thousands at once', async () => {
      const many = Array.from({ length: 3000 }, (_, index) => assigned(nthId(index)))
      expect(await saveAssignments(db(), city, today, many)).toEqual({ ended: 0, started: 3000 })
      expect(await saveAssignments(db(), city, tomorrow, many.slice(0, 1000))).toEqual({ ended: 2000, started: 0 })
    })
  })

  // A row that is written, even with the same values, gets another xmin.
  async function versions(): Promise<readonly unknown[]> {
    const { rows: all } =
      await sql`select xmin::text, ctid::text, content_id from assignment order by content_id`.execute(db())
    return all
  }

  async function rows(): Promise<readonly string[]> {
    const all = await db().selectFrom('assignment').selectAll().orderBy('content_id').orderBy('since').execute()
    return all.map(row => `${row.content_id} ${row.since.toString()} ${row.ended_on?.toString() ?? 'null'}`)
  }
})

function aDuty(row: number, parts: Partial<Duty> = {}): Duty {
  const target = { contentId: null, name: '*kirjasto*', serviceClass: 'P4', organization: null }
  return {
    row,
    area: 'Kirjasto',
    serviceArea: null,
    target,
    personId: maija.id,
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
    ...parts,
  }
}

function assigned(contentId: Assignment['contentId'], parts: Partial<Assignment> = {}): Assignment {
  return {
    contentId,
    personId: maija.id,
    area: 'Kirjasto',
    source: { kind: 'roster', row: 4, target: 'serviceClass' },
    ...parts,
  }
}
