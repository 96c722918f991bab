import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NightSummary } from '../../src/commands/night-summary.ts'
import type { Report } from '../../src/core/report/report.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { mainOrganization } from '../../src/sample/organizations.ts'
import type { SampleRecords } from '../../src/sample/records.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'
import { firstNight, records } from './stage.ts'

const key = { PTV_API_KEY: 'esimerkkila' }

describe('try with a city of a PTV', () => {
  const found = new Map<string, readonly (readonly string[])[]>()
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
  ])('by %s', async (_name, args, env, api) => {
    const folder = testFolder()
    const ended = await tryHere(folder, args, env)
    expect(ended.code).toBe(0)
    const summary = documentOf(ended) as NightSummary
    expect(summary).toMatchObject({ api, items: { service: 13, organization: 5 }, rejected: 0 })
    expect(ended.stderr).toContain(`Esimerkkilän kaupunki (${mainOrganization}), PTV API ${api}`)
    expect(readFileSync(summary.report.html, 'utf8')).toContain('Esimerkkilän kaupunki')
    found.set(api, [...(found.get(api) ?? []), findingsOf(summary)])
  })

  it('finds the same in both versions', () => {
    const [[old = []] = [], [present] = []] = [found.get('v11'), found.get('v12')]
    expect(old.length).toBeGreaterThan(10)
    expect(old).toEqual(present)
  })

  it('takes the limits of a city file, and the city of its name', async () => {
    const folder = testFolder()
    const file = {
      id: 'x',
      name: { fi: 'X' },
      ptv: { organizations: [mainOrganization] },
      mail: { from: 'a@x.example' },
    }
    writeFileSync(join(folder, 'x.yaml'), JSON.stringify({ ...file, rules: { off: ['age-expired'] } }))
    const ended = await tryHere(folder, ['Esimerkkilä', '--city', 'x.yaml', '--api', 'v11'], {})
    const summary = documentOf(ended) as NightSummary
    expect(summary).toMatchObject({ city: 'x', items: { service: 13 } })
    const report = JSON.parse(readFileSync(summary.report.json, 'utf8')) as Report
    expect(report.items.flatMap(item => item.findings).some(finding => finding.rule === 'age-expired')).toBe(false)
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
    const { code, stderr } = await tryHere(folder, args, env)
    expect(code).toBe(2)
    expect(stderr).toMatch(told)
    expect(readdirSync(folder)).toEqual([])
  })

  async function tryHere(folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    const options = ['--ptv-url', ptv.baseUrl, '--date', firstNight, '--json']
    return runProgram([...args, ...options], { cwd: folder, env })
  }
})

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
function findingsOf(summary: NightSummary): readonly string[] {
  const report = JSON.parse(readFileSync(summary.report.json, 'utf8')) as Report
  const findings = report.items.flatMap(({ contentId, findings: all }) => all.map(one => ({ contentId, ...one })))
  return findings.map(({ contentId, rule, language }) => `${contentId} ${rule} ${language}`).toSorted()
}
