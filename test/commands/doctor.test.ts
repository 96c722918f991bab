import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { openFreshPostgres } from '../support/database.ts'
import { checkHeartbeat, checkReports } from '../../src/commands/doctor-places.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { sampleCityFile } from '../support/night.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, testFolder, type Ended } from '../support/program.ts'
import { startSmtpServer } from '../support/smtp-server.ts'
import { records, settingsOf, writeCity } from './stage.ts'

interface Told {
  readonly well: boolean
  readonly checks: readonly {
    readonly what: string
    readonly where: string
    readonly state: string
    readonly told: string
    readonly remedy: string | null
  }[]
}

describe('doctor', () => {
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
  })
  afterAll(async () => ptv.stop())

  it('finds a sound installation well, says what is not set up, and makes nothing', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const ended = await runProgram(['doctor', '--json'], { cwd: folder, env: settingsOf(folder) })
    expect(ended.code).toBe(0)
    expect(statesOf(ended)).toEqual({
      settings: 'well',
      'city files': 'well',
      database: 'skipped',
      'database role': 'skipped',
      clock: 'skipped',
      'health port': 'skipped',
      heartbeat: 'skipped',
      'PTV of esimerkkila': 'well',
      SMTP: 'skipped',
      IMAP: 'skipped',
      'roster of esimerkkila': 'well',
      'reports of esimerkkila': 'well',
    })
    expect(ofWhat(ended, 'reports of esimerkkila').told).toMatch(/can be made/)
    expect(existsSync(join(folder, 'cities/reports'))).toBe(false)
    expect(ofWhat(ended, 'PTV of esimerkkila').told).toMatch(/has Esimerkkilän kaupunki/)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('prints one line for each thing, with its place and how long it took', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const ended = await runHere(['doctor'], settingsOf(folder))
    const lines = ended.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(13)
    expect(lines[7]).toMatch(/^ok {5}PTV of esimerkkila \(127\.0\.0\.1:\d+, v12, \d+ ms\): It answers/)
    expect(lines.at(-1)).toMatch(/^All is well: 5 tried in \d+\.\d s, 0 with a warning, 7 not there to be tried\.$/)
    expect(ended.stderr).toBe('')
  })

  it('logs in to the mail server, and sends it nothing', async () => {
    const server = await startSmtpServer()
    onTestFinished(server.stop)
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const ended = await doctor(folder, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, AJANTASA_SEND: 'off' })
    expect(ended.code).toBe(0)
    expect(ofWhat(ended, 'SMTP')).toMatchObject({
      state: 'well',
      where: `127.0.0.1:${server.port}`,
      told: expect.stringMatching(/AJANTASA_SEND is off/),
    })
    expect({ connections: server.connections(), taken: server.taken }).toEqual({ connections: 1, taken: [] })
  })

  it.each<[string, string, Readonly<Record<string, string>>, RegExp, number]>([
    [
      'a database that is away',
      'database',
      { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/d', HEALTH_PORT: '0' },
      /ECONNREFUSED.*Check DATABASE_URL/s,
      1,
    ],
    [
      'a mail server that is away',
      'SMTP',
      { SMTP_URL: 'smtp://u:hunter2@127.0.0.1:1' },
      /SMTP server 127\.0\.0\.1:1/,
      1,
    ],
    ['a mailbox that is away', 'IMAP', { IMAP_URL: 'imap://u:hunter2@127.0.0.1:1' }, /IMAP server 127\.0\.0\.1:1/, 1],
    [
      'a key that PTV refuses',
      'PTV of esimerkkila',
      { PTV_API_KEY: 'hunter2' },
      /refused the API key.*Check PTV_API_KEY/s,
      1,
    ],
    ['a key that is not there', 'PTV of esimerkkila', { PTV_API_KEY: '' }, /PTV_API_KEY: is not set/, 2],
    [
      'a setting that is none',
      'settings',
      { AJANTASA_CITYS: 'hunter2', LOG_LEVEL: 'hunter2' },
      /AJANTASA_CITYS: is no setting.*LOG_LEVEL/s,
      2,
    ],
    ['no city files', 'city files', { AJANTASA_CITIES: '' }, /AJANTASA_CITIES: is not set/, 2],
  ])('tells of %s, tries the rest and gives no secret away', async (_name, what, env, told, code) => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const ended = await doctor(folder, env)
    const { checks, well } = documentOf(ended) as Told
    expect({ code: ended.code, well }).toEqual({ code, well: false })
    expect(checks.filter(check => check.state === 'wrong').map(check => check.what)).toEqual([what])
    const wrong = ofWhat(ended, what)
    expect(`${wrong.told} ${wrong.remedy}`).toMatch(told)
    expect(checks.length).toBe(what === 'city files' ? 9 : 12)
    expect(ended.stdout + ended.stderr).not.toContain('hunter2')
  })

  it('asks PTV for each organization, and names every one that it does not publish', async () => {
    const folder = testFolder()
    const gone = ['00000000-e47a-4947-9a31-cab1c1e2512b', '11111111-e47a-4947-9a31-cab1c1e2512b']
    writeCity(folder, ptv.baseUrl, text => text.replace(/(organizations: \[[^\]]*)\]/, `$1, ${gone.join(', ')}]`))
    const ended = await doctor(folder)
    expect(ended.code).toBe(1)
    expect(ofWhat(ended, 'PTV of esimerkkila').told).toBe(`PTV has no published organization ${gone.join(', ')}.`)
  })

  it('tells an organization that PTV does not publish, and a faulty roster with its row', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl, text => text.replace(/[0-9a-f]{8}(?=-[0-9a-f]{4})/, '00000000'))
    writeFileSync(
      join(folder, 'cities/roster.csv'),
      'Vastuualue;Nimi;Päivittäjä;Sähköposti;Kieli\nKirjasto;*;Maija;maija@@x.fi;suomi\n',
    )
    const ended = await doctor(folder)
    expect(ended.code).toBe(2)
    expect(ofWhat(ended, 'PTV of esimerkkila').told).toMatch(/PTV has no published organization 00000000/)
    expect(ofWhat(ended, 'roster of esimerkkila').told).toMatch(/row 2/)
  })

  it('tells of a faulty city file, and tries what the other city and the mail servers need all the same', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    writeCity(folder, ptv.baseUrl, text => text.replace('id: esimerkkila', 'id: toinen').replace('months:', 'moths:'))
    const ended = await doctor(folder, { SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(ended.code).toBe(2)
    expect(statesOf(ended)).toMatchObject({
      'city files': 'wrong',
      'PTV of esimerkkila': 'well',
      SMTP: 'wrong',
      'roster of esimerkkila': 'well',
    })
    expect(ofWhat(ended, 'city files').told).toMatch(/toinen\.yaml, line \d+, review\.moths: is no known key/)
  })

  it('tells of a folder that reports could not be written to', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl, text => `${text}report: { shelf: roster.csv/reports }\n`)
    const ended = await doctor(folder)
    expect(ended.code).toBe(1)
    expect(ofWhat(ended, 'reports of esimerkkila')).toMatchObject({
      state: 'wrong',
      told: expect.stringMatching(/roster\.csv\/reports cannot be used: ENOTDIR/) as string,
      remedy: expect.stringMatching(/report\.shelf/) as string,
    })
  })

  it.each<[string, number, string, RegExp]>([
    ['room enough', 12e9, 'well', /can be made, and its disk has 12 GB free\.$/],
    ['little room', 0.4e9, 'warning', /but its disk has 0\.40 GB free\.$/],
    ['hardly any room', 1e6, 'wrong', /but its disk has 0\.00 GB free\.$/],
  ])('tells of a disk with %s', async (_name, bytes, state, told) => {
    const city = await readCityFile(sampleCityFile)
    const check = await checkReports({ ...city, shelf: join(testFolder(), 'a/b') }, async () => bytes)
    expect(check).toMatchObject({ state, told: expect.stringMatching(told) as string })
  })

  it.each<[string, string, string, RegExp]>([
    ['that is there', 'http://127.0.0.1:PORT/ping/hunter2', 'well', /takes connections, without TLS/],
    ['that is away', 'http://127.0.0.1:1/ping/hunter2', 'wrong', /ECONNREFUSED/],
    ['that speaks no TLS', 'https://127.0.0.1:PORT/ping/hunter2', 'wrong', /./],
  ])('reaches for a watcher outside %s, and calls nothing', async (_name, url, state, told) => {
    const asked: unknown[] = []
    const watcher = createServer((request, answer) => answer.end(String(asked.push(request.url))))
    await new Promise<void>(resolve => {
      watcher.listen(0, '127.0.0.1', resolve)
    })
    onTestFinished(() => void watcher.close())
    const { port } = watcher.address() as AddressInfo
    const check = await checkHeartbeat(readSettings({ HEARTBEAT_URL: url.replace('PORT', String(port)) }))
    expect(check).toMatchObject({ state, told: expect.stringMatching(told) as string })
    expect(JSON.stringify(check)).not.toContain('hunter2')
    expect(asked).toEqual([])
  })

  it.each<[string, (answer: ServerResponse) => unknown, string]>([
    ['a worker of ours', answer => answer.end('The event loop turns.\n'), 'well'],
    ['another program', answer => answer.end('hello'), 'wrong'],
  ])('tells whether the health port belongs to %s', async (_name, handle, state) => {
    const taken = createServer((_request, answer) => handle(answer))
    await new Promise<void>(resolve => {
      taken.listen(0, resolve)
    })
    onTestFinished(() => void taken.close())
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const { port } = taken.address() as AddressInfo
    const ended = await doctor(folder, { DATABASE_URL: 'postgres://a@127.0.0.1:1/a', HEALTH_PORT: String(port) })
    expect(ofWhat(ended, 'health port')).toMatchObject({ state, where: String(port) })
  })

  it.runIf(inject('postgres') !== null)(
    'looks at the tables and the clock of PostgreSQL, and changes nothing',
    async () => {
      const { database, url, drop } = await openFreshPostgres()
      onTestFinished(async () => {
        await database.close()
        await drop()
      })
      const folder = testFolder()
      writeCity(folder, ptv.baseUrl)
      const sound = await doctor(folder, { DATABASE_URL: url, HEALTH_PORT: '0' })
      expect(sound.code).toBe(0)
      expect(ofWhat(sound, 'clock')).toMatchObject({ state: 'well', told: expect.stringMatching(/in Finland/) })
      expect(ofWhat(sound, 'database role')).toMatchObject({
        state: 'well',
        told: expect.stringMatching(/^The role \w+ may do what the worker does, and sees one city at a time\.$/),
      })
      expect(ofWhat(sound, 'database').where).toMatch(/^127\.0\.0\.1:\d+\/ajantasa_/)
      await database.db
        .deleteFrom('migration_checksum' as never)
        .where('name' as never, 'like', '0001%' as never)
        .execute()
      const lacking = await doctor(folder, { DATABASE_URL: url, HEALTH_PORT: '0' })
      expect(lacking.code).toBe(1)
      expect(ofWhat(lacking, 'database')).toMatchObject({
        state: 'wrong',
        told: expect.stringMatching(/lacks the migrations 0001_run\./),
      })
    },
  )
})

async function doctor(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runHere(['doctor', '--json'], { ...settingsOf(folder), ...env })
}

function statesOf(ended: Ended): Readonly<Record<string, string>> {
  return Object.fromEntries((documentOf(ended) as Told).checks.map(check => [check.what, check.state]))
}

function ofWhat(ended: Ended, what: string): Told['checks'][number] {
  const check = (documentOf(ended) as Told).checks.find(one => one.what === what)
  if (check === undefined) throw new Error(`nothing was told of ${what}: ${ended.stdout}`)
  return check
}
