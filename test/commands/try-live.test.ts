import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NightSummary } from '../../src/commands/night-summary.ts'
import type { Report } from '../../src/core/report/report.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { mainOrganization } from '../../src/sample/organizations.ts'
import type { SampleRecords } from '../../src/sample/records.ts'
import { runHere } from '../support/command.ts'
import { sampleCityFile } from '../support/night.ts'
import { documentOf, testFolder } from '../support/program.ts'
import { firstNight, records } from './stage.ts'

const key = { PTV_API_KEY: 'esimerkkila' }

describe('try with a city of a PTV', () => {
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(fewRecords())
  })
  afterAll(async () => ptv.stop())

  it.each([
    ['its name, without a key', ['Esimerkkilä'], {}, 'v11'],
    ['its Swedish name, with a key', ['try', 'exempelby'], key, 'v12'],
    ['its business id', ['0000001-9'], {}, 'v11'],
    [
      'its id in capital letters, asking for version 11 with a key',
      [mainOrganization.toUpperCase(), '--api', 'v11'],
      key,
      'v11',
    ],
  ])('finds it by %s', async (_name, args, env, api) => {
    // What comes after that is the same for all, and does not begin where the files have no place.
    const ended = await tryHere('/proc/ajantasa-out', args, env)
    expect(ended.stderr).toMatch(/^.*\nThe folder \/proc\/ajantasa-out cannot be used/)
    expect(ended.stderr).toContain(`Esimerkkilän kaupunki (${mainOrganization}), PTV API ${api}\n`)
  })

  it('finds the same in both versions, but for what a city file says, and again into the same folder', async () => {
    const folder = testFolder()
    const out = join(folder, 'ajantasa-out')
    // A Sunday on which the clocks change.
    const date = '2027-03-28'
    const roster = join(sampleCityFile, '../roster.csv')
    const options = ['--ptv-url', ptv.baseUrl, '--date', date, '--roster', roster]
    const old = await runHere(['Esimerkkilä', ...options, '--json', '--out', out])
    const summary = documentOf(old) as NightSummary
    const items = { service: 13, organization: 5 }
    expect(summary).toMatchObject({ city: 'try', api: 'v11', items, rejected: 0, date })
    expect(readFileSync(join(out, 'report-fi.html'), 'utf8')).toContain('Esimerkkilän kaupunki')
    const found = findingsIn(out)
    expect(summary.digests).toBeGreaterThan(3)

    const present = await runHere(['exempelby', ...options, '--city', cityFile(), '--out', out], key)
    expect([old.code, present.code]).toEqual([0, 0])
    expect(present.stdout).toContain(`Report   ${join(out, 'report-fi.html')}\n`)
    expect(present.stdout).toContain('Nothing was sent.')
    expect(readFileSync(join(out, 'report-fi.html'), 'utf8')).toContain('Esimerkkilän kaupunki')
    expect(present.stderr).toContain('PTV API v12')
    const kept = found.filter(finding => !finding.includes(' age-expired '))
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.length).toBeLessThan(found.length)
    expect(findingsIn(out)).toEqual(kept)
    const mails = readdirSync(join(out, 'digests')).filter(name => name.endsWith('.eml'))
    expect(present.stdout).toContain(`(${mails.length} mails as .eml and .html)`)
  })

  it.each([
    [
      'a name with a slip',
      ['Esimerkkola'],
      {},
      new RegExp(`The nearest names: Esimerkkilän kaupunki \\(${mainOrganization}\\)`),
    ],
    ['a name with a slip, in version 12', ['Exempelbi'], key, /The nearest names: Esimerkkilän kaupunki \(3d1759a2/],
    [
      'a name like no other',
      ['Ouagadougou'],
      {},
      /no published organization of PTV is called "Ouagadougou"\. Give a name/,
    ],
    [
      'names that begin alike',
      ['K'],
      {},
      /"K" may mean several organizations of PTV\. Give the id of one: .*\(.*\), .*\(/,
    ],
    ['an unknown business id', ['1234567-1'], {}, /has the business id 1234567-1\./],
    ['an unknown id', ['00000000-0000-4000-8000-00000000dead'], key, /has the id 0{8}-/],
    ['a name of blanks', [' '], {}, /is called " "/],
  ])('ends with 2 for %s', async (_name, args, env, told) => {
    const folder = testFolder()
    const { code, stderr } = await tryHere(join(folder, 'out'), args, env)
    expect(code).toBe(2)
    expect(stderr).toMatch(told)
    expect(readdirSync(folder)).toEqual([])
  })

  async function tryHere(out: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    return runHere([...args, '--ptv-url', ptv.baseUrl, '--date', firstNight, '--json', '--out', out], env)
  }
})

/** A city file that switches a rule off and says little else. */
function cityFile(): string {
  const path = join(testFolder(), 'x.yaml')
  const file = {
    id: 'x',
    name: { fi: 'X' },
    ptv: { organizations: [mainOrganization] },
    mail: { from: 'a@x.example' },
    rules: { off: ['age-expired'] },
  }
  writeFileSync(path, JSON.stringify(file))
  return path
}

// A part of the sample city: what is tried here is the way to a city, and each try makes a database of its own.
function fewRecords(): SampleRecords {
  const all = records()
  const services = all.services.filter((_, index) => index % 5 === 0)
  const kept = new Set(services.map(service => service['contentId']))
  const connections = all.connections.filter(one => kept.has(one['serviceContentId']))
  const joined = new Set(connections.map(one => one['channelContentId']))
  // Version 11 lists only organizations that publish something.
  const main = all.channels.find(channel => channel['organizationContentId'] === mainOrganization)
  const channels = all.channels.filter(channel => joined.has(channel['contentId']) || channel === main)
  return { ...all, services, channels, connections, collections: [] }
}

// Where version 12 has two texts, version 11 has one: a finding may stand in another field.
function findingsIn(out: string): readonly string[] {
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
  const findings = report.items.flatMap(({ contentId, findings: all }) => all.map(one => ({ contentId, ...one })))
  return findings.map(({ contentId, rule, language }) => `${contentId} ${rule} ${language}`).toSorted()
}
