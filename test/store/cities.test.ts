import { expect, it } from 'vitest'
import { cityId, type CityId } from '../../src/core/city.ts'
import { contentId } from '../../src/core/content-item.ts'
import { personId } from '../../src/core/person.ts'
import type { NightSnapshot } from '../../src/core/report/snapshot.ts'
import {
  loadGeneralDescriptions,
  loadItemsById,
  loadStored,
  saveAbsentItems,
  saveItems,
} from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import {
  loadChangedOn,
  loadChanges,
  loadConnections,
  loadFirstNight,
  loadItems,
  loadMissing,
} from '../../src/store/content.ts'
import type { Db } from '../../src/store/database.ts'
import {
  endDeadAddresses,
  endDeadOfRoster,
  loadDeadAddresses,
  saveDeadAddress,
} from '../../src/store/dead-addresses.ts'
import { loadObserved, loadUnworded, loadWritten, saveDates } from '../../src/store/dates.ts'
import { loadPlannedMails, loadWaitingDigests, saveDigests } from '../../src/store/digests.ts'
import { loadDrift, saveDrift } from '../../src/store/drift.ts'
import { loadOpenFindings, saveFindings } from '../../src/store/findings.ts'
import { loadHistory } from '../../src/store/history.ts'
import { loadGivenWords } from '../../src/store/given-words.ts'
import { loadItemEvents } from '../../src/store/item-events.ts'
import { countPresent, loadKnown } from '../../src/store/known.ts'
import { loadQuarantined, loadUnansweredDigests } from '../../src/store/open-work.ts'
import { loadLastMailDay } from '../../src/store/outbox.ts'
import { countConfirmed, loadPace, savePace } from '../../src/store/paces.ts'
import { loadPastDigests, loadToldDigests, markTold } from '../../src/store/past-digests.ts'
import { loadPastItems } from '../../src/store/past-items.ts'
import {
  loadAssignments,
  loadDuties,
  loadPeople,
  loadRosterHash,
  saveAssignments,
  saveRoster,
} from '../../src/store/people.ts'
import { clearQuarantine, countQuarantined, saveQuarantine } from '../../src/store/quarantine.ts'
import { loadHeldRemovals, loadReleased, saveReleases } from '../../src/store/releases.ts'
import { loadUnpublishedReports, markReportPublished, saveReport } from '../../src/store/reports.ts'
import { endRun, lastComplete, loadLedger, loadProgress, saveProgress, startRun } from '../../src/store/runs.ts'
import { loadSnapshots, saveComputedSnapshots, saveSnapshots } from '../../src/store/snapshots.ts'
import { keepTokenKey, loadTokenKey } from '../../src/store/token-keys.ts'
import { aConnection, aGeneralDescription, aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { aReport } from '../support/report.ts'
import { aDigest, aDigestItem, aPerson } from '../core/digests/a-digest.ts'
import { connectionToSave, keysOf, notSeen, today, tomorrow, toSave } from './sample-content.ts'

const [ours, theirs] = [cityId('esimerkkila'), cityId('mallila')]
const pair = { serviceId: ids.service, channelId: ids.channel }
const now = Temporal.Instant.from('2026-06-10T01:30:00Z')
const maija = aPerson()
const duty = {
  row: 2,
  area: 'Kirjasto',
  serviceArea: null,
  target: { contentId: null, name: null, serviceClass: 'P4', organization: null },
  personId: personId(maija.email),
  alsoAnswers: [],
  deputy: null,
  superior: null,
  away: null,
}

// Both cities have everything under the same keys: what tells their rows apart is the city alone.
describeOnDatabases('two cities in one database', db => {
  it('never see each other’s rows', async () => {
    await fill(db(ours), ours, 'A')
    expect(await everything(db(theirs), theirs)).toEqual(nothing)
    expect(
      Object.entries(await everything(db(ours), ours)).filter(
        ([, value]) => JSON.stringify(value) === '[]' || value === null || value === 0,
      ),
    ).toEqual([])
  })

  it('never write each other’s rows', async () => {
    await fill(db(ours), ours, 'A')
    await fill(db(theirs), theirs, 'B')
    const [before, tables] = [await everything(db(ours), ours), await rowsOf(db(ours), ours)]
    await undo(db(theirs), theirs)
    expect(await everything(db(ours), ours)).toEqual(before)
    expect(await rowsOf(db(ours), ours)).toEqual(tables)
    expect(await everything(db(theirs), theirs)).not.toEqual(before)
  })

  it('never see each other’s held removals', async () => {
    await fill(db(ours), ours, 'A')
    await fill(db(theirs), theirs, 'B')
    await saveAbsentItems(db(theirs), theirs, tomorrow, [notSeen(ids.service, { change: 'held', nights: 2 })])
    await saveAbsentConnections(db(theirs), theirs, tomorrow, [{ ...pair, nights: 2, gone: false }])
    expect(await loadHeldRemovals(db(ours), ours)).toEqual([])
    expect(await loadHeldRemovals(db(theirs), theirs)).toHaveLength(2)
  })

  it('begin their histories and attempts each for itself', async () => {
    await fill(db(ours), ours, 'A')
    await fill(db(theirs), theirs, 'B')
    for (const city of [ours, theirs]) {
      const versions = await db(city)
        .selectFrom('content_version')
        .select('version')
        .where('city_id', '=', city)
        .where('content_id', '=', ids.service)
        .execute()
      expect(versions).toEqual([{ version: 1 }])
      const attempts = await loadLedger(db(city), city, today)
      expect(attempts.flatMap(({ date, attempt }) => (date.equals(today) ? [attempt] : []))).toEqual([1])
    }
  })
})

async function fill(db: Db, city: CityId, letter: string): Promise<void> {
  const gone = contentId('00000000-0000-4000-8000-00000000000a')
  const changed = contentId('00000000-0000-4000-8000-00000000000b')
  await saveItems(db, city, today, [
    toSave(aService()),
    toSave(aGeneralDescription(), { own: false }),
    toSave(aService({ contentId: gone })),
    toSave(aService({ contentId: changed }), { change: 'changed' }),
  ])
  await saveAbsentItems(db, city, today, [notSeen(gone)])
  await saveConnections(db, city, today, [connectionToSave(aConnection())])
  await saveQuarantine(db, city, today, [{ key: 'a', kind: 'service', problem: letter, raw: {} }])
  await saveDrift(db, city, today, [{ kind: 'service', path: 'colour', records: 1 }])
  await saveReleases(db, city, today, new Set(['a']), letter, letter)
  await saveFindings(db, city, today, { open: [aFinding()], regrade: [], close: [] })
  await saveRoster(db, city, today, { hash: letter, duties: [duty], people: [maija] })
  const source = { kind: 'roster', row: 2, target: 'serviceClass' } as const
  await saveAssignments(db, city, today, [{ contentId: ids.service, personId: maija.id, area: letter, source }])
  const digest = aDigest({ day: today, token: `${letter}7K2-9QX4`, items: [aDigestItem()] })
  await saveDigests(db, city, [
    { digest, mail: { subject: letter, html: '', text: '' }, messageId: letter, notBefore: now, copies: [] },
  ])
  await markTold(db, city, [{ person: maija.id, day: today }], today)
  await saveDeadAddress(db, city, { address: letter, status: null, since: today })
  await savePace(db, city, today, { items: 3, waiting: 2, unasked: 1, ifAllAnswer: today, atThisPace: null })
  await keepTokenKey(db, city, Buffer.from(letter))
  await saveReport(db, city, today, aReport({ date: today.toString(), items: [] }))
  await saveSnapshots(db, city, today, [aSnapshot(letter)])
  const run = await startRun(db, city, 'sync-catalogue', today, now)
  await endRun(db, run, now, 'done', {}, null)
  await saveProgress(db, await startRun(db, city, 'sync-catalogue', tomorrow, now), Buffer.from(letter))
  await db
    .insertInto('confirmation')
    .values({
      city_id: city,
      content_id: ids.service,
      language: 'fi',
      fingerprint: letter,
      confirmed_on: today.toString(),
      confirmed_by: 'someone',
    })
    .execute()
}

/** Takes a city’s rows back or changes them with every function that can. */
async function undo(db: Db, city: CityId): Promise<void> {
  await saveItems(db, city, tomorrow, [toSave(aService({ chargeType: 'Charged' }), { change: 'changed' })])
  await saveDates(db, city, [{ contentId: ids.service, baselineAt: now, touched: true }])
  await saveAbsentItems(db, city, tomorrow, [notSeen(ids.service, { change: 'removed', nights: 2 })])
  await saveConnections(db, city, tomorrow, [connectionToSave(aConnection(), { change: 'changed', hash: 'x' })])
  await saveAbsentConnections(db, city, tomorrow, [{ ...pair, nights: 2, gone: true }])
  await saveQuarantine(db, city, tomorrow, [{ key: 'a', kind: 'service', problem: 'x', raw: {} }])
  await clearQuarantine(db, city, new Set())
  await saveDrift(db, city, tomorrow, [])
  await saveReleases(db, city, tomorrow, new Set(['a']), 'x', 'x')
  await saveFindings(db, city, tomorrow, { open: [], regrade: [aFinding({ severity: 'error' })], close: [] })
  await saveFindings(db, city, tomorrow, { open: [], regrade: [], close: [aFinding().key] })
  await saveFindings(db, city, tomorrow, { open: [aFinding()], regrade: [], close: [] })
  await markTold(db, city, [{ person: maija.id, day: today }], tomorrow)
  await endDeadOfRoster(db, city, tomorrow, { duties: [], people: [maija] })
  await endDeadAddresses(db, city, ['A', 'B'], tomorrow)
  await savePace(db, city, tomorrow, { items: 0, waiting: 0, unasked: 0, ifAllAnswer: null, atThisPace: null })
  await keepTokenKey(db, city, Buffer.from('x'))
  await saveRoster(db, city, tomorrow, { hash: 'x', duties: [], people: [] })
  await saveAssignments(db, city, tomorrow, [
    { contentId: ids.service, personId: maija.id, area: 'x', source: { kind: 'connectedServices' } },
  ])
  await saveAssignments(db, city, tomorrow, [])
  await saveReport(db, city, today, aReport({ date: today.toString() }))
  await saveSnapshots(db, city, today, [])
  await saveComputedSnapshots(db, city, [aSnapshot('x')])
  await markReportPublished(db, city, aReport({ date: today.toString() }))
  for (const { run_id: run } of await db.selectFrom('run').select('run_id').where('city_id', '=', city).execute()) {
    await endRun(db, { city, run }, now, 'done', {}, 'x')
  }
}

/** What every loading function gives of a city. */
async function everything(db: Db, city: CityId) {
  return {
    knownItems: [...(await loadKnown(db, city)).items],
    stored: [...(await loadStored(db, city, [ids.service]))],
    generalDescriptions: [...(await loadGeneralDescriptions(db, city))],
    written: [...(await loadWritten(db, city, today))],
    observed: await Array.fromAsync(loadObserved(db, city, await loadWritten(db, city, today))),
    unworded: await loadUnworded(db, city, new Map([[ids.service, { isNew: false, sameText: true, before: null }]])),
    itemsById: [...(await loadItemsById(db, city, [ids.service])).values()],
    present: await countPresent(db, city, keysOf([aService()])),
    items: await loadItems(db, city),
    confirmations: (await loadItems(db, city)).flatMap(one => one.dates.confirmations),
    changes: await loadChanges(db, city, {}),
    firstNight: await loadFirstNight(db, city),
    knownConnections: [...(await loadKnown(db, city)).connections],
    connections: await loadConnections(db, city),
    quarantined: await countQuarantined(db, city, new Set(['a'])),
    drift: await loadDrift(db, city),
    released: [...(await loadReleased(db, city))],
    progress: await loadProgress(db, city, 'sync-catalogue', tomorrow),
    complete: await lastComplete(db, city, 'sync-catalogue'),
    findings: await loadOpenFindings(db, city),
    roster: await loadRosterHash(db, city),
    duties: await loadDuties(db, city),
    people: await loadPeople(db, city),
    assignments: await loadAssignments(db, city),
    past: await loadPastDigests(db, city, today, today),
    told: await loadToldDigests(db, city),
    dead: await loadDeadAddresses(db, city),
    pace: await loadPace(db, city),
    tokenKey: (await loadTokenKey(db, city))?.toString() ?? null,
    changedOn: [...(await loadChangedOn(db, city, today))],
    history: Object.values(await loadHistory(db, city, tomorrow)).flatMap(part => [...part]),
    missing: [...(await loadMissing(db, city))],
    confirmed: await countConfirmed(db, city, today),
    lastMail: await loadLastMailDay(db, city, 'digest'),
    mails: await loadPlannedMails(db, city, today),
    waiting: await loadWaitingDigests(db, city, today),
    reports: await loadUnpublishedReports(db, city),
    snapshots: await loadSnapshots(db, city, { since: today, before: tomorrow }),
    words: await loadGivenWords(db, city),
    events: [...(await loadItemEvents(db, city, today))],
    pastItems: await loadPastItems(db, city, today),
    unanswered: await loadUnansweredDigests(db, city, today),
    quarantineKinds: await loadQuarantined(db, city),
  }
}

const nothing: Awaited<ReturnType<typeof everything>> = {
  knownItems: [],
  stored: [],
  generalDescriptions: [],
  written: [],
  observed: [],
  unworded: [],
  itemsById: [],
  present: 0,
  items: [],
  confirmations: [],
  changes: [],
  firstNight: null,
  knownConnections: [],
  connections: [],
  quarantined: 0,
  drift: [],
  released: [],
  progress: null,
  complete: null,
  findings: [],
  roster: null,
  duties: [],
  people: [],
  assignments: [],
  past: [],
  told: [],
  dead: [],
  pace: null,
  tokenKey: null,
  changedOn: [],
  history: [],
  missing: [],
  confirmed: 0,
  lastMail: null,
  mails: [],
  waiting: [],
  reports: [],
  snapshots: [],
  words: [],
  events: [],
  pastItems: [],
  unanswered: [],
  quarantineKinds: [],
}

function aSnapshot(area: string): NightSnapshot {
  const figures = { items: 3, current: 2, confirmed: 1, stale: 1, unowned: 0, asked: 2, answered: 1 }
  return { area, date: today, ...figures, computed: false }
}

async function rowsOf(db: Db, city: CityId) {
  const tables = [
    'run',
    'content_item',
    'content_version',
    'connection',
    'connection_version',
    'quarantine',
    'drift',
    'removal_release',
    'finding',
  ] as const
  const people = ['confirmation', 'roster', 'person', 'duty', 'assignment', 'dead_address'] as const
  const mails = ['digest', 'mail_message', 'token_key', 'pace', 'report', 'report_snapshot'] as const
  return Promise.all(
    [...tables, ...people, ...mails].map(async table =>
      db.selectFrom(table).selectAll().where('city_id', '=', city).execute(),
    ),
  )
}
