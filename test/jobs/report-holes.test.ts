import { expect, it } from 'vitest'
import { noHoles } from '../../src/core/report/hole-figures.ts'
import { personId } from '../../src/core/person.ts'
import { runJob } from '../../src/jobs/job.ts'
import { planReport } from '../../src/jobs/plan-report.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { saveDeadAddress } from '../../src/store/dead-addresses.ts'
import { saveHandOvers } from '../../src/store/hand-overs.ts'
import { loadReport, loadUnpublishedReports } from '../../src/store/reports.ts'
import { aPerson } from '../core/digests/a-digest.ts'
import { ids } from '../support/builders.ts'
import { aReport } from '../support/report.ts'
import { describeOnDatabases } from '../support/database.ts'
import { begin, deputy, maija, morning, night, services, settle } from '../support/lived-city.ts'
import { sampleCityFile } from '../support/night.ts'

const liisa = aPerson({ id: personId('liisa@esimerkkila.fi'), email: 'liisa@esimerkkila.fi', name: 'Liisa Lainaaja' })
const swimming = { contentId: null, name: 'Uimahalli', serviceClass: null, organization: null }
const day42 = begin.add({ days: 42 })
const now = (): Temporal.Instant => Temporal.Now.instant()
const log = { info: () => {}, warn: () => {}, error: () => {} }

describeOnDatabases('the holes of a report', db => {
  const holesOn = async (today: Temporal.PlainDate, showPeople = false) => {
    const { city } = await readCityFile(sampleCityFile)
    await runJob(planReport(showPeople), { db: db(), city, today, now, log, dry: false })
    return (await loadReport(db(), city.id, today))?.holes
  }
  /** Maija answers nothing up to a day; Liisa's only row matches nothing. */
  const liveUpTo = async (day: Temporal.PlainDate) => {
    const duties = [{ personId: maija.id }, { personId: liisa.id, area: 'Uinti', deputy: null, target: swimming }]
    await settle(db(), { duties })
    await db()
      .insertInto('person')
      .values({ city_id: 'esimerkkila', person_id: liisa.id, document: JSON.stringify(liisa) })
      .execute()
    for (const days of [0, 14, 28]) {
      if (Temporal.PlainDate.compare(begin.add({ days }), day) > 0) break
      await night(db(), begin.add({ days }))
      await morning(db(), begin.add({ days }))
    }
  }

  it('are who stopped answering, whose rows give nothing, and what was handed over, without any name', async () => {
    await liveUpTo(day42)
    const { city } = await readCityFile(sampleCityFile)
    await saveDeadAddress(db(), city.id, { address: deputy, status: '5.1.1', since: begin })
    const handOver = { contentId: services[0] ?? ids.service, from: maija.id, to: liisa.id, on: begin }
    await saveHandOvers(db(), city.id, [handOver], 'a reply')
    const nothing = { peopleWithoutItems: 0, dutiesWithoutItems: 0, unreachable: 0, silent: 0, withoutDeputy: false }
    const holes = await holesOn(day42)
    expect(holes).toEqual({
      ...noHoles,
      silent: 1,
      unreachable: 1,
      peopleWithoutItems: 1,
      dutiesWithoutItems: 1,
      areasWithoutDeputy: 2,
      handOvers: [{ contentId: services[0], byRoster: null, now: null, on: begin.toString() }],
      areas: [
        { ...nothing, area: 'Kirjasto', unreachable: 1, silent: 1, withoutDeputy: true },
        { ...nothing, area: 'Uinti', peopleWithoutItems: 1, dutiesWithoutItems: 1, withoutDeputy: true },
      ],
      rows: [{ row: 3, area: 'Uinti' }],
    })
    const named = await holesOn(day42.add({ days: 1 }), true)
    expect(named?.people.map(one => `${one.person}: ${one.hole}`)).toEqual([
      'Maija Meikäläinen: silent',
      `${deputy}: unreachable`,
      'Liisa Lainaaja: peopleWithoutItems',
    ])
  })

  it('have nobody silent after a first digest and its reminder', async () => {
    await liveUpTo(begin.add({ days: 14 }))
    expect((await holesOn(begin.add({ days: 27 })))?.silent).toBe(0)
  })

  it('are none in a report that was worked out before reports told of them', async () => {
    const { city } = await readCityFile(sampleCityFile)
    const { holes: _, ...old } = aReport()
    const row = { city_id: city.id, business_date: old.date, document: JSON.stringify(old), published: false }
    await db().insertInto('report').values(row).execute()
    expect((await loadUnpublishedReports(db(), city.id)).map(report => report.holes)).toEqual([noHoles])
  })
})
