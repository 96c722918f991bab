import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NightSummary } from '../../src/commands/night-summary.ts'
import { nightJobNames } from '../../src/commands/work-names.ts'
import type { Report } from '../../src/core/report/report.ts'
import { runHere } from '../support/command.ts'
import { sampleCityFile } from '../support/night.ts'
import { documentOf, runProgram, startProgram, temporaryFolder, testFolder, type Ended } from '../support/program.ts'
import { startSilentServer } from './stage.ts'

describe('try', () => {
  let folder: string
  let out: string
  let ended: Ended
  let summary: NightSummary
  let firstMails: readonly string[]
  beforeAll(async () => {
    folder = temporaryFolder()
    out = join(folder, 'ajantasa-out')
    mkdirSync(join(out, 'digests'), { recursive: true })
    writeFileSync(join(out, 'digests/99-of-an-earlier-try.eml'), 'old')
    writeFileSync(join(out, 'notes.txt'), 'mine')
    ended = await runProgram(['--json', '--date', '2026-12-09'], { cwd: folder })
    summary = documentOf(ended) as NightSummary
    firstMails = readdirSync(join(out, 'digests'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is the default, and ends well', () => {
    expect(ended.code).toBe(0)
  })

  it('prints one document with every promised field', () => {
    expect(summary).toEqual({
      city: 'esimerkkila',
      date: '2026-12-09',
      api: 'v12',
      items: { service: 61, serviceChannel: 122, organization: 5, serviceCollection: 2 },
      connections: 164,
      received: 361,
      stored: 361,
      unchanged: 0,
      rejected: 0,
      removed: 0,
      held: 0,
      rosterHeld: false,
      findings: { error: expect.any(Number), warning: expect.any(Number), info: expect.any(Number) },
      stale: 96,
      unowned: 15,
      digests: 10,
      requests: expect.any(Number),
      seconds: expect.any(Number),
      out,
      report: { html: join(out, 'report-fi.html'), xlsx: join(out, 'report-fi.xlsx'), json: join(out, 'report.json') },
    })
    expect(summary.requests).toBeGreaterThan(0)
  })

  it('shows its steps on stderr, as plain lines without control characters', () => {
    const lines = ended.stderr.trimEnd().split('\n')
    expect(lines).toEqual([...nightJobNames, 'write the mails down'].map(step => `${step}: done`))
    expect(ended.stderr).not.toContain('\u001B')
  })

  it('writes a report with the same figures', () => {
    const report = JSON.parse(readFileSync(summary.report.json, 'utf8')) as Report
    expect(report.totals).toMatchObject({ stale: summary.stale, unowned: summary.unowned })
    expect(report.items).toHaveLength(Object.values(summary.items).reduce((sum, one) => sum + one, 0))
    const severities = report.items.flatMap(item => item.findings.map(finding => finding.severity))
    const counted = Object.fromEntries([...Map.groupBy(severities, one => one)].map(([one, all]) => [one, all.length]))
    expect(counted).toEqual(summary.findings)
    expect(report.items.filter(item => item.stale)).toHaveLength(summary.stale)
    expect(report.unowned).toHaveLength(summary.unowned)
  })

  it('writes the report in three languages', () => {
    for (const language of ['fi', 'sv', 'en']) {
      expect(readFileSync(join(out, `report-${language}.html`), 'utf8')).toContain(`lang="${language}"`)
    }
  })

  it('writes each digest as a mail and as a page', () => {
    const endings = Map.groupBy(firstMails, name => /\.[^.]+$/.exec(name)?.[0] ?? '')
    expect(endings.get('.eml')).toHaveLength(summary.digests)
    expect(endings.get('.html')).toHaveLength(summary.digests)
    expect(endings.size).toBe(2)
    const mail = readFileSync(join(out, 'digests', firstMails.find(name => name.endsWith('.eml')) ?? ''), 'utf8')
    expect(mail).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(mail).toMatch(/^Message-ID: </im)
  })

  it('leaves no mail of an earlier try, no draft, and what is not its own', () => {
    expect(firstMails).not.toContain('99-of-an-earlier-try.eml')
    expect(readdirSync(out, { recursive: true }).filter(name => String(name).endsWith('.new'))).toEqual([])
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['ajantasa-out'])
  })
})

describe('try with a folder that cannot be written to', () => {
  it.each([
    ['below a file', (folder: string) => join(folder, 'file/out')],
    ['that is a file', (folder: string) => join(folder, 'file')],
    ['where the system makes none', () => '/proc/ajantasa-out'],
  ])('%s fails at once in one sentence', async (_name, path) => {
    const folder = testFolder()
    writeFileSync(join(folder, 'file'), '')
    const { code, stdout, stderr } = await runHere(['try', '--out', path(folder)])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^The folder .* cannot be used: .*\. Name another folder with --out\.\n$/)
  })

  it.runIf(process.getuid?.() === 0)('of another user fails at once in one sentence', async () => {
    const folder = testFolder()
    const { code, stderr } = await runProgram(['try', '--out', join(folder, 'out')], { cwd: '/', uid: 65_534 })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The folder .* cannot be used: EACCES\b.* Name another folder with --out\.\n$/)
  })
})

describe('try with a faulty list of updaters', () => {
  it('starts nothing', async () => {
    const folder = testFolder()
    const roster = join(folder, 'r.csv')
    writeFileSync(roster, 'Vastuualue;Päivittäjä;Sähköposti\nSivistys;Aino;ei-osoite\n')
    const ended = await runHere(['try', '--roster', roster, '--out', join(folder, 'out'), '--json'])
    expect(ended.code).toBe(2)
    expect((documentOf(ended) as { error: { faults: unknown[] } }).error.faults.length).toBeGreaterThan(0)
    expect(ended.stderr).not.toContain('sync-catalogue')
  })
})

describe('SIGTERM during try', () => {
  it('ends it with one sentence and without drafts', async () => {
    const silent = await startSilentServer()
    const folder = testFolder()
    const drafts = join(folder, 'out/digests')
    mkdirSync(drafts, { recursive: true })
    writeFileSync(join(folder, 'out/report-fi.html.new'), 'half')
    writeFileSync(join(drafts, '01-aino.eml.new'), 'half')
    const args = ['try', '--city', sampleCityFile, '--ptv-url', silent.baseUrl, '--out', 'out']
    const running = startProgram(args, { cwd: folder, env: { PTV_API_KEY: 'esimerkkila' } })
    await silent.asked
    running.process.kill('SIGTERM')
    expect(await running.ended).toEqual({
      code: 143,
      stdout: '',
      stderr: '\nStopped by SIGTERM. It can simply be started again.\n',
    })
    expect(readdirSync(join(folder, 'out'), { recursive: true })).toEqual(['digests'])
  })
})
