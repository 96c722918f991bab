import { expect, it } from 'vitest'
import type { GeneralDescription } from '../../src/core/content-item.ts'
import { personId } from '../../src/core/person.ts'
import { assessItems } from '../../src/jobs/assess-items.ts'
import { loadAssessedItems } from '../../src/jobs/assessed-items.ts'
import { assignPeople } from '../../src/jobs/assign-people.ts'
import { runJob } from '../../src/jobs/job.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { loadAssignments, saveRoster } from '../../src/store/people.ts'
import { aGeneralDescription, aService, aVersion } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile } from '../support/night.ts'
import { today, toSave } from '../store/sample-content.ts'

const exceptions = [{ serviceClass: 'P7', months: 6 }]
const { city: sample } = await readCityFile(sampleCityFile)
const city = { ...sample, review: { ...sample.review, exceptions } }
const gone = 'Haku päättyy 31.5.2024.'
const description = aGeneralDescription({
  serviceClasses: ['P7.1'],
  languageVersions: { fi: aVersion({ description: gone }) },
})
const service = aService({
  generalDescriptionId: description.contentId,
  languageVersions: { fi: aVersion({ description: gone }) },
  publishedAt: today.subtract({ months: 8 }).toZonedDateTime('Europe/Helsinki').toInstant(),
})

describeOnDatabases('a service that builds on a general description', db => {
  it('has no finding in the text that it has from there, and is due by its class', async () => {
    await content(description)
    expect(await rules()).toEqual(['review-due'])
    expect((await loadAssessedItems(db(), city, today)).map(({ state }) => state)).toEqual(['due'])
  })

  it('has one as soon as the general description says otherwise', async () => {
    await content({ ...description, serviceClasses: [], languageVersions: { fi: aVersion({ description: 'Muuta.' }) } })
    expect(await rules()).toEqual(['past-date-in-text'])
    expect((await loadAssessedItems(db(), city, today)).map(({ state }) => state)).toEqual(['current'])
  })

  it('has one where the general description is not known', async () => {
    await content()
    expect(await rules()).toEqual(['past-date-in-text'])
  })

  it('goes to whoever answers for a class of the general description', async () => {
    const target = { contentId: null, name: null, serviceClass: 'P7', organization: null }
    const others = { alsoAnswers: [], deputy: null, superior: null, away: null, serviceArea: null }
    const duty = { ...others, row: 2, area: 'Opetus', personId: personId('anna@esimerkkila.fi'), target }
    await saveRoster(db(), city.id, today, { hash: 'x', duties: [duty], people: [] })
    await content()
    expect(await owners()).toEqual([])
    await content(description)
    expect(await owners()).toEqual([duty.personId])
  })

  async function content(...known: readonly GeneralDescription[]): Promise<void> {
    await saveItems(db(), city.id, today, [
      toSave(service),
      ...known.map(one => toSave(one, { own: false, hash: JSON.stringify(one) })),
    ])
  }

  async function rules(): Promise<readonly string[]> {
    await runJob(assessItems, context())
    const found = (await loadOpenFindings(db(), city.id)).map(({ rule }) => rule)
    return found.filter(rule => rule === 'review-due' || rule === 'past-date-in-text')
  }

  async function owners(): Promise<readonly string[]> {
    await runJob(assignPeople, context())
    return (await loadAssignments(db(), city.id)).map(one => one.personId)
  }

  function context() {
    return { db: db(), city, today, now: () => Temporal.Now.instant(), log: silent, dry: false }
  }
})

const silent = { info: () => {}, warn: () => {}, error: () => {} }
