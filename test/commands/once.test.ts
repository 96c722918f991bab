import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NightSummary } from '../../src/commands/night-summary.ts'
import type { Report } from '../../src/core/report/report.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, startProgram, temporaryFolder, testFolder, type Ended } from '../support/program.ts'
import {
  copyData,
  countRows,
  dataOf,
  firstNight,
  makeEmptyData,
  records,
  settingsOf,
  startSilentServer,
  theFirstNight,
  writeCity,
} from './stage.ts'

const key = 'salainen-avain-7'
const night = ['once', 'night']

let ptv: LoopbackPtv
let disturbed: LoopbackPtv
let stage: string
let first: Ended
let fewServices = false
let asked = 0

beforeAll(async () => {
  const all = records()
  const changing = {
    ...all,
    get services() {
      return fewServices ? all.services.slice(0, 20) : all.services
    },
  }
  ptv = await startLoopbackPtv(changing, () => {
    asked += 1
    return undefined
  })
  disturbed = await startLoopbackPtv(all, ({ pathname }) => {
    if (pathname.startsWith('/page')) return { status: 200, raw: `<html>maintenance ${key}</html>` }
    if (pathname.startsWith('/broken')) return { status: 500, problem: 'Internal Server Error' }
    return undefined
  })
  const { folder, ended } = await theFirstNight()
  stage = folder
  first = ended
})
afterAll(async () => {
  await ptv.stop()
  await disturbed.stop()
})

describe('once night', () => {
  it('stores everything the first time and leaves the report on the shelf', () => {
    expect(first.code).toBe(0)
    const summary = documentOf(first) as NightSummary
    expect(summary).toMatchObject({
      received: 361,
      stored: 361,
      unchanged: 0,
      rejected: 0,
      digests: 10,
      date: firstNight,
    })
    expect(summary.out).toBe(join(stage, 'cities/reports'))
    const report = JSON.parse(readFileSync(summary.report.json, 'utf8')) as Report
    expect({ city: report.city.id, stale: report.totals.stale }).toEqual({ city: 'esimerkkila', stale: summary.stale })
    expect(existsSync(summary.report.html)).toBe(true)
  })

  it('writes its log to stderr, a JSON object a line, without a mail address or a key', () => {
    const lines = first.stderr.trimEnd().split('\n')
    const ended = lines.map(line => JSON.parse(line) as { msg: string }).filter(line => line.msg === 'run ended')
    expect(ended).toHaveLength(17)
    expect(first.stderr).not.toMatch(/@|x-api-key/)
  })

  it('finds everything unchanged the second time, and mails nobody twice', async () => {
    const folder = stageCopy()
    const ended = await runHere([...night, '--date', '2026-12-10', '--json'], settingsOf(folder))
    expect(ended.code).toBe(0)
    expect(documentOf(ended)).toMatchObject({
      received: 361,
      stored: 0,
      unchanged: 361,
      removed: 0,
      held: 0,
      digests: 0,
    })
    expect(await recipientsOf(folder)).toEqual({ digests: 10, people: 10 })
  })

  it('carries out one job by its name, in words for a person', async () => {
    const folder = stageCopy()
    const ended = await runHere(['once', 'publish-report', '--city', 'esimerkkila'], settingsOf(folder))
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
    expect(ended.stdout).toContain(join(folder, 'cities/reports/report-fi.html'))
  })

  it('ends with 3 where removals wait for a person', async () => {
    const folder = stageCopy()
    fewServices = true
    const before = await runHere([...night, '--date', '2026-12-10'], settingsOf(folder))
    const args = [...night, '--json', '--date', '2026-12-11']
    const held = await runProgram(args, { cwd: folder, env: settingsOf(folder) })
    fewServices = false
    // A few of small organizations are under the limit; those of the large ones wait.
    expect([before.code, held.code]).toEqual([0, 3])
    expect((documentOf(held) as NightSummary).held).toBeGreaterThan(20)
  })
})

describe('once night for two cities', () => {
  it('does the one where the other fails, and tells of both', async () => {
    const folder = stageCopy()
    writeCity(folder, ptv.baseUrl, text => anotherCity(text))
    const ended = await runHere([...night, '--json', '--date', '2026-12-10'], settingsOf(folder))
    expect(ended.code).toBe(1)
    const [bad, good] = documentOf(ended) as [{ city: string; error: { remedy: string } }, NightSummary]
    expect(bad).toMatchObject({ city: 'aaa', error: { name: 'OutsideRefused' } })
    expect(bad.error.remedy).toContain('ptv.organizations')
    expect(good).toMatchObject({ city: 'esimerkkila', received: 361, digests: 0 })
  })
})

describe('once night that is wrongly asked', () => {
  it.each<[string, (folder: string) => Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      'an unknown city',
      () => ({}),
      ['--city', 'nowhere'],
      /nowhere is no city of .* The city files have esimerkkila\./,
    ],
    ['no key', () => ({ PTV_API_KEY: '' }), [], /PTV_API_KEY: is not set.* Set PTV_API_KEY/],
    [
      'a fault of the city file',
      folder => editCity(folder, text => `${text}colour: red\n`),
      [],
      /line \d+, colour: is no known key/,
    ],
    [
      'a variable of the city file that is not set',
      folder => editCity(folder, text => `${text}secrets: { ptvApiKey: NO_KEY }\n`),
      [],
      /NO_KEY, which is not set/,
    ],
    [
      'a first list that is not there',
      folder =>
        asFirst(
          folder,
          editCity(folder, text => text.replace('roster.csv', 'no.csv')),
        ),
      [],
      /no\.csv: the roster cannot be read/,
    ],
    [
      'a fault of the first list, whose cells no log may quote,',
      folder => asFirst(folder, editRoster(folder)),
      [],
      /roster\.csv, row \d+, column F "…": "…" is not an e-mail address/,
    ],
  ])('by %s ends with 2 and starts nothing', async (_name, env, args, told) => {
    const folder = stageCopy()
    const before = asked
    const ended = await runHere([...night, ...args, '--json'], { ...settingsOf(folder), ...env(folder) })
    expect(ended.code).toBe(2)
    expect((documentOf(ended) as { error: object }).error).toHaveProperty('faults')
    expect(ended.stderr).toMatch(told)
    expect(asked).toBe(before)
    expect(existsSync(join(folder, 'cities/reports'))).toBe(false)
  })

  it('because another process has the database ends with 1 and harms nothing', async () => {
    const folder = stageCopy()
    const place = dataOf(folder)
    const held = await openSampleCity(place)
    const ended = await runProgram(night, { cwd: folder, env: settingsOf(folder) })
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/^Another process is using the embedded database in .*\. Wait until it has ended.*\n$/)
    // The first one works on, and its rows are whole.
    const { items } = await held.db
      .selectFrom('content_item')
      .select(({ fn }) => fn.countAll<number>().as('items'))
      .executeTakeFirstOrThrow()
    await held.close()
    expect(items).toBe((await countRows(place))['content_item'])
  })
})

describe('once night where PTV fails', () => {
  let before: Readonly<Record<string, number>>
  const ended = new Map<string, { readonly result: Ended; readonly folder: string }>()
  // The client repeats what may pass, which takes seconds, so all wait together.
  beforeAll(async () => {
    before = await countRows(dataOf(stage))
    const closed = await startLoopbackPtv(records())
    await closed.stop()
    const addresses: Readonly<Record<string, string>> = {
      'PTV cannot be reached': closed.baseUrl,
      'a page answers instead of JSON': `${disturbed.baseUrl}/page`,
      'PTV answers with 500': `${disturbed.baseUrl}/broken`,
      'the key is refused': ptv.baseUrl,
    }
    await Promise.all(
      Object.entries(addresses).map(async ([name, address]) => {
        const folder = temporaryFolder()
        copyData(stage, folder)
        writeCity(folder, address)
        const env = { ...settingsOf(folder), LOG_LEVEL: 'silent' }
        const args = [...night, '--json', '--date', '2026-12-10']
        const result =
          name === 'PTV cannot be reached'
            ? await runProgram(args, { cwd: folder, env })
            : await runHere(args, name === 'the key is refused' ? { ...env, PTV_API_KEY: key } : env)
        ended.set(name, { folder, result })
      }),
    )
  })
  afterAll(() => {
    for (const { folder } of ended.values()) rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['PTV cannot be reached', /^PTV at http:\S+ could not be reached: ECONNREFUSED.*ptv\.baseUrl/],
    [
      'a page answers instead of JSON',
      /^PTV answered \S+ with text\/html.* that is not JSON\. Check that ptv\.baseUrl/,
    ],
    ['PTV answers with 500', /^PTV at http:\S+ cannot answer now \(500\)\. Nothing needs to be done/],
    ['the key is refused', /^PTV at http:\S+ refused the API key \(401\)\. Check PTV_API_KEY/],
  ])('because %s ends with 1, one sentence and its remedy, and the rows as before', async (name, told) => {
    const { result, folder } = ended.get(name) ?? { result: first, folder: '' }
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(told)
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(documentOf(result)).toMatchObject({ city: 'esimerkkila', error: { remedy: expect.stringMatching(/\w/) } })
    expect(result.stdout + result.stderr).not.toContain(key)
    expect(await countRows(dataOf(folder))).toEqual(before)
    expect(existsSync(join(folder, 'cities/reports'))).toBe(false)
  })
})

describe('SIGINT during once night', () => {
  it('ends it with one sentence and without drafts, and harms no row', async () => {
    const silent = await startSilentServer()
    const folder = stageCopy()
    writeCity(folder, silent.baseUrl)
    const before = await countRows(dataOf(folder))
    const shelf = join(folder, 'cities/reports')
    mkdirSync(shelf)
    writeFileSync(join(shelf, 'report.json.new'), 'half')
    const running = startProgram(night, { cwd: folder, env: { ...settingsOf(folder), LOG_LEVEL: 'silent' } })
    await silent.asked
    running.process.kill('SIGINT')
    expect(await running.ended).toEqual({
      code: 130,
      stdout: '',
      stderr: '\nStopped by SIGINT. It can simply be started again.\n',
    })
    expect(readdirSync(shelf)).toEqual([])
    expect(await countRows(dataOf(folder))).toEqual(before)
  })
})

function stageCopy(): string {
  const folder = testFolder()
  copyData(stage, folder)
  writeCity(folder, ptv.baseUrl)
  return folder
}

/** How many digests a city has, and how many people got one. */
async function recipientsOf(folder: string): Promise<{ readonly digests: number; readonly people: number }> {
  const { db, close } = await openSampleCity(dataOf(folder))
  const rows = await db.selectFrom('digest').select('person_id').execute()
  await close()
  return { digests: rows.length, people: new Set(rows.map(row => row.person_id)).size }
}

function anotherCity(text: string): string {
  return text.replace('id: esimerkkila', 'id: aaa').replace('3d1759a2', '00000000')
}

function editCity(folder: string, change: (text: string) => string): Record<string, string> {
  const path = join(folder, 'cities/esimerkkila.yaml')
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return {}
}

// Of a city that has a list already a faulty one is held, and the night goes on.
function asFirst(folder: string, env: Record<string, string>): Record<string, string> {
  rmSync(join(folder, 'data'), { recursive: true })
  makeEmptyData(folder)
  return env
}

function editRoster(folder: string): Record<string, string> {
  const path = join(folder, 'cities/roster.csv')
  writeFileSync(path, readFileSync(path, 'utf8').replace('aino.esimerkki@esimerkkila.fi', 'ei-osoite'))
  return {}
}
