import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { cityId } from '../../src/core/city.ts'
import type { Status } from '../../src/runtime/status.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, temporaryFolder, testFolder } from '../support/program.ts'
import { copyData, dataOf, firstNight, settingsOf, theFirstNight, writeCity } from './stage.ts'

describe('status', () => {
  const staged = temporaryFolder()
  beforeAll(async () => {
    copyData((await theFirstNight()).folder, staged)
    // Nothing is asked of PTV.
    writeCity(staged, 'http://127.0.0.1:1')
  })
  afterAll(() => rmSync(staged, { recursive: true, force: true }))

  it('tells as JSON when each job last ended well, and what waits, without any key', async () => {
    const ended = await runProgram(['status', '--json'], {
      cwd: staged,
      env: { ...settingsOf(staged), PTV_API_KEY: '' },
    })
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
    const { version, healthy, cities } = documentOf(ended) as Status
    expect({ version, healthy }).toEqual({ version: packageFile.version, healthy: true })
    expect(cities).toEqual([
      {
        id: 'esimerkkila',
        jobs: expect.any(Array) as unknown,
        held: 0,
        quarantined: 0,
        mailInDoubt: 0,
        mailRefused: 0,
        mailFailed: 0,
        rosterHeld: null,
        pace: {
          items: 190,
          waiting: 93,
          unasked: 44,
          ifAllAnswer: expect.stringMatching(/^202[67]-\d\d-\d\d$/) as string,
          atThisPace: null,
        },
      },
    ])
    const jobs = cities[0]?.jobs ?? []
    expect(jobs[0]).toEqual({
      job: 'sync-catalogue',
      lastSuccess: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/) as string,
      lastOutcome: 'done',
      running: false,
      lastSeconds: expect.any(Number) as number,
      failures: 0,
      failure: null,
    })
    const untold = { lastSeconds: null, failures: 0, failure: null }
    expect(jobs.at(-1)).toEqual({
      job: 'sort-mailbox',
      lastSuccess: null,
      lastOutcome: null,
      running: false,
      ...untold,
    })
  })

  it('tells people the same in a few lines, in Finnish time', async () => {
    const ended = await runHere(['status'], settingsOf(staged))
    const lines = ended.stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(`Ajantasa ${packageFile.version}: healthy`)
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}publish-report +done in \d+\.\d s +last done \d{4}-\d\d-\d\d \d\d:\d\d$/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}send-mail +never run$/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}93 of 190 descriptions wait to be confirmed; /))
    expect(lines.at(-3)).toMatch(/0 removals held, 0 records not understood, 0 mails in doubt/)
    expect(lines.at(-1)).toMatch(/^Asked \/.*\/data in \d+ ms\.$/)
  })

  it('ends with 1 where a job of the night failed last', async () => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:1')
    copyData(staged, folder)
    const { db, close } = await openSampleCity(dataOf(folder))
    const id = await startRun(
      db,
      cityId('esimerkkila'),
      'plan-report',
      Temporal.PlainDate.from(firstNight),
      Temporal.Now.instant(),
    )
    await endRun(db, id, Temporal.Now.instant(), 'failed', {}, 'maija@esimerkkila.fi')
    await close()
    const ended = await runHere(['status', '--json'], settingsOf(folder))
    expect(ended.code).toBe(1)
    expect((documentOf(ended) as Status).healthy).toBe(false)
    expect(ended.stdout).not.toContain('@')
  })

  it('without city files ends with 2 and the remedy', async () => {
    const ended = await runProgram(['status'], { cwd: testFolder() })
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(/^AJANTASA_CITIES: is not set\. Set AJANTASA_CITIES/)
  })
})
