import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v11Records } from '../../src/sample/v11/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { generalDescriptionRecord } from '../edges/ptv/v12/records.ts'
import { runHere } from '../support/command.ts'
import { bodyFaults } from '../support/put-bodies.ts'
import { documentOf, runProgram, temporaryFolder, testFolder } from '../support/program.ts'
import { copyData, firstNight, records, settingsOf, theFirstNight, writeCity } from './stage.ts'

interface Explained {
  readonly contentId: string
  readonly kind: string
  readonly findings: readonly { readonly rule: string; readonly explanation: string }[]
  readonly looked: readonly { readonly rule: string; readonly outcome: string; readonly problem: string | null }[]
  readonly people: readonly { readonly person: string }[]
  readonly history: readonly { readonly date: string; readonly change: string }[]
}

const explain = ['explain', 'item']
const all = records()
const service = all.services[0] ?? {}
const id = String(service['contentId'])

describe('explain item with an id', () => {
  const folder = temporaryFolder()
  beforeAll(async () => {
    copyData((await theFirstNight()).folder, folder)
    // Nothing may be asked of PTV.
    writeCity(folder, 'http://127.0.0.1:1')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('tells as JSON why it is stale, who gets it and what happened to it', async () => {
    const env = { ...settingsOf(folder), LOG_LEVEL: 'warn' }
    const ended = await runProgram([...explain, id, '--json'], { cwd: folder, env })
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
    const told = documentOf(ended) as Explained
    expect(told).toMatchObject({ contentId: id, kind: 'service', city: 'esimerkkila' })
    expect(told.people.length).toBeGreaterThan(0)
    expect(told.history).toEqual([{ date: firstNight, change: 'new', fields: [], reason: null, movedTo: null }])
    for (const finding of told.findings) expect(finding.explanation.length).toBeGreaterThan(finding.rule.length)
  })

  it('tells the same in words', async () => {
    const { code, stdout } = await explainHere(id)
    expect(code).toBe(0)
    expect(stdout).toContain(`(service ${id})`)
    for (const heading of ['Findings', 'Who gets it', 'Classes', 'History'])
      expect(stdout.split('\n')).toContain(heading)
    expect(stdout).toMatch(/^  \p{Lu}.*, \p{Lu}.*: row \d+ of the roster$/mu)
    expect(stdout).toContain(`${firstNight} new`)
    expect(stdout).toMatch(/^  serviceClasses P[\d.]+: \p{Lu}/mu)
  })

  it('says of a channel that it came by its services', async () => {
    const { stdout } = await explainHere(String(all.channels[3]?.['contentId']))
    expect(stdout).toContain('Kalle Malli, Opetus: the services it is connected to')
  })

  it('takes an id in capital letters', async () => {
    expect((documentOf(await explainHere(id.toUpperCase(), '--json')) as Explained).contentId).toBe(id)
  })

  it('prints with --put the body that would write it, and nothing else', async () => {
    const ended = await explainHere(id, '--put')
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
    const body = documentOf(ended) as Json
    expect(bodyFaults(service, { kind: 'body', body: body as never, lost: [] })).toEqual([])
    expect(Object.keys(body)).not.toContain('contentId')
  })

  it.each([
    ['an id that no city has', ['00000000-0000-4000-8000-000000000000'], /no city has the item 0{8}-/],
    [
      '--put of an id that no city has',
      ['00000000-0000-4000-8000-000000000000', '--put'],
      /no city has the item 0{8}-/,
    ],
    [
      'an unknown city',
      [id, '--city', 'nowhere'],
      /nowhere is no city of the city files\. The city files have esimerkkila/,
    ],
  ])('ends with 2 for %s', async (_name, args, told) => {
    const { code, stdout, stderr } = await explainHere(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
  })

  it('makes no database where there is none', async () => {
    const empty = testFolder()
    const env = { ...settingsOf(folder), AJANTASA_DATA: join(empty, 'data') }
    const { code, stderr } = await runHere([...explain, id], env)
    expect(code).toBe(2)
    expect(stderr).toMatch(/holds no database yet\. Carry out `ajantasa once night` first/)
    expect(readdirSync(empty)).toEqual([])
  })

  async function explainHere(...args: readonly string[]) {
    return runHere([...explain, ...args], settingsOf(folder))
  }
})

describe('explain item with a file', () => {
  it('gives one document for one record, with the findings of the day', async () => {
    const early = await explainOn('2020-01-01')
    const late = await explainOn('2040-01-01')
    expect(late).toMatchObject({ contentId: id, kind: 'service' })
    expect(late.findings.map(finding => finding.rule)).toContain('age-expired')
    expect(early.findings.map(finding => finding.rule)).not.toContain('age-expired')
    expect(late.findings.map(finding => finding.rule)).not.toContain('no-channels')
  })

  it('gives a list for a list, where connections count', async () => {
    const connection = all.connections.find(one => one['serviceContentId'] === id)
    const alone = documentOf(await explainFile(JSON.stringify([service]), '--json')) as Explained[]
    const connected = documentOf(await explainFile(JSON.stringify([service, connection]), '--json')) as Explained[]
    expect(alone.map(one => one.findings.some(finding => finding.rule === 'no-channels'))).toEqual([true])
    expect(connected.map(one => one.findings.some(finding => finding.rule === 'no-channels'))).toEqual([false])
  })

  it('takes the settings of a city file', async () => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:1', text => `${text}rules: { off: [no-channels] }\n`)
    const city = join(folder, 'cities/esimerkkila.yaml')
    const told = documentOf(await explainFile(JSON.stringify([service]), '--json', '--city', city)) as Explained[]
    expect(told[0]?.findings.map(finding => finding.rule)).not.toContain('no-channels')
  })

  it('finds the same in a record of version 11, which knows its connections', async () => {
    const old = v11Records(all).services.find(one => one['id'] === id) ?? {}
    const told = documentOf(await explainFile(JSON.stringify(old), '--json')) as Explained
    const told12 = documentOf(await explainFile(JSON.stringify(service), '--json')) as Explained
    expect({ ...told, looked: [] }).toEqual({ ...told12, looked: [] })
    const failed = ({ looked }: Explained) => looked.filter(({ outcome }) => outcome === 'failed')
    expect(failed(told)).toEqual([])
    expect(failed(told12).map(({ rule, problem }) => `${rule}: ${problem}`)).toEqual([
      'no-channels: the record does not tell its connections',
      'orphan-channel: the record does not tell its connections',
    ])
    const alone = await explainFile(JSON.stringify({ ...old, serviceChannels: null }), '--json')
    expect((documentOf(alone) as Explained).findings.map(finding => finding.rule)).toContain('no-channels')
  })

  it.each([
    ['a list of both versions', (old: readonly object[], others: readonly object[]) => [...old, ...others]],
    ['a page of version 11', (old: readonly object[]) => ({ pageNumber: 1, itemList: old })],
    ['a list with a general description', (old: readonly object[]) => [...old, generalDescriptionRecord()]],
  ])('takes %s', async (_name, write) => {
    const old = v11Records(all).services.slice(1, 3)
    const told = documentOf(await explainFile(JSON.stringify(write(old, [service])), '--json')) as Explained[]
    expect(told.map(one => one.kind).every(kind => kind === 'service')).toBe(true)
    expect(told.length).toBeGreaterThanOrEqual(2)
  })

  it('gives an empty list for an empty list', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'record.json'), '[]')
    const ended = await runProgram([...explain, '--file', 'record.json', '--json'], { cwd: folder })
    expect({ code: ended.code, told: documentOf(ended) }).toEqual({ code: 0, told: [] })
  })

  it.each([
    ['that is no JSON', '{"a":', /record\.json: is no JSON/],
    ['that is empty', '', /is no JSON/],
    ['with a word', '"word"', /is no record/],
    ['with null', 'null', /is no record/],
    ['with a list in a list', '[[]]', /record 1: is strange/],
    ['with a service of version 11 that lacks all', '{"id":"x","serviceNames":[]}', /is strange: id: /],
    ['with a connection alone', JSON.stringify(all.connections[0]), /holds a record that says nothing without others/],
    ['with another JSON', '{"hello":1}', /is strange: it is no service/],
    ['with a service that lacks its name', '[{"serviceType":"Service"}]', /record 1: is strange: /],
  ])('ends with 2 for a file %s', async (_name, text, told) => {
    const ended = await explainFile(text, '--json')
    expect(ended.code).toBe(2)
    expect((documentOf(ended) as { error: object }).error).toHaveProperty('faults')
    expect(ended.stderr).toMatch(told)
    expect(ended.stderr).not.toMatch(/ {4}at /)
  })

  it.each([['no.json'], ['.']])('ends with 2 for %s, which cannot be read', async file => {
    const { code, stderr } = await runProgram([...explain, '--file', file], { cwd: testFolder() })
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot be read\. Check the path and its rights\.\n$/)
  })
})

async function explainOn(date: string): Promise<Explained> {
  return documentOf(await explainFile(JSON.stringify(service), '--json', '--date', date)) as Explained
}

async function explainFile(text: string, ...args: readonly string[]) {
  const file = join(testFolder(), 'record.json')
  writeFileSync(file, text)
  return runHere([...explain, '--file', file, ...args])
}
