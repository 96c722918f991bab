import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExportedPlaces } from '../../schemas/export-flat.ts'
import { ExportedItem } from '../../schemas/export.ts'
import { csvRecord, excelCsv } from '../../src/core/export/csv.ts'
import type { ExportedItem as Item } from '../../src/core/export/exported.ts'
import { placeFeature } from '../../src/core/export/places.ts'
import { headings, rowsOf } from '../../src/core/export/row.ts'
import { readCsv } from '../../src/edges/files/read-csv.ts'
import { runHere } from '../support/command.ts'
import { documentOf, temporaryFolder, type Ended } from '../support/program.ts'
import { copyData, firstNight, makeEmptyData, settingsOf, theFirstNight, writeCity } from './stage.ts'

let folder: string
beforeAll(async () => {
  folder = temporaryFolder()
  writeCity(folder, 'http://127.0.0.1:9')
  copyData((await theFirstNight()).folder, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function exported(...args: readonly string[]): Promise<Ended> {
  return runHere(['export', '--city', 'esimerkkila', ...args], settingsOf(folder))
}

function lines(text: string): readonly Item[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Item)
}

describe('export as JSON lines', () => {
  let ended: Ended
  let items: readonly Item[]
  beforeAll(async () => {
    ended = await exported('--format', 'jsonl')
    items = lines(ended.stdout)
  })

  it('gives every item of the city once, and says on stderr how many and of which day', () => {
    expect(ended.code).toBe(0)
    expect(ended.stderr).toBe(`esimerkkila: ${items.length} items as read from PTV on ${firstNight}.\n`)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(
      Object.fromEntries([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length])),
    ).toEqual({ service: 61, serviceChannel: 122, organization: 5, serviceCollection: 2 })
  })

  it('is what the schema promises, and nothing else', () => {
    for (const item of items) expect(ExportedItem.parse(item)).toEqual(item)
    expect(faultsBySchema('export.schema.json', items)).toEqual([])
  })

  it('names everybody and everything that it speaks of, but nobody of the list of updaters', () => {
    const roster = readFileSync(join(folder, 'cities/roster.csv'), 'utf8')
    const addresses = new Set(roster.match(/[\w.-]+@[\w.-]+/gu) ?? [])
    const published = new Set(items.flatMap(({ languageVersions }) => emailsOf(languageVersions)))
    const staff = [...addresses].filter(address => !published.has(address))
    expect(staff.length).toBeGreaterThan(5)
    expect(staff.filter(address => ended.stdout.includes(address))).toEqual([])
    expect(items.filter(({ organization }) => Object.keys(organization.names).length === 0)).toEqual([])
    expect(items.flatMap(({ connections }) => connections).filter(({ type }) => type === null)).toEqual([])
  })

  it('tells services and channels of each other alike', () => {
    const pairs = (kind: string): readonly string[] =>
      items
        .filter(item => item.kind === kind)
        .flatMap(({ id, connections }) =>
          connections.map(one => (kind === 'service' ? `${id} ${one.id}` : `${one.id} ${id}`)),
        )
    const own = new Set(items.map(({ id }) => id as string))
    const bothOwn = pairs('service').filter(pair => pair.split(' ').every(id => own.has(id)))
    expect(bothOwn.toSorted()).toEqual(pairs('serviceChannel').toSorted())
  })

  it('is word for word what it was, in every format', async () => {
    const shown = [
      smallest(items, ({ type, generalDescription }) => type === 'Service' && generalDescription !== null),
      smallest(items, ({ type, connections }) => type === 'ServiceLocation' && connections.length > 0),
      smallest(items, ({ kind }) => kind === 'organization'),
      smallest(items, ({ kind }) => kind === 'serviceCollection'),
    ]
    const rows = [headings, ...shown.flatMap(rowsOf)].map(row => csvRecord(row, excelCsv)).join('')
    const places = shown.flatMap(item => (item.type === 'ServiceLocation' ? [placeFeature(item)] : []))
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot('export/items.txt')
    await expect(rows).toMatchFileSnapshot('export/rows.csv')
    await expect(`${JSON.stringify(places, null, 2)}\n`).toMatchFileSnapshot('export/places.txt')
  })
})

describe('export as a table', () => {
  it('has a row for each language version, after RFC 4180', async () => {
    const { stdout, code } = await exported('--format', 'csv')
    const items = lines((await exported('--format', 'jsonl')).stdout)
    const { rows, faults } = readCsv(stdout)
    expect({ code, faults }).toEqual({ code: 0, faults: [] })
    expect(rows.slice(1).map(([id, language]) => `${id} ${language}`)).toEqual(
      items.flatMap(({ id, languages }) => languages.map(language => `${id} ${language}`)),
    )
    expect(stdout.endsWith('\r\n')).toBe(true)
  })

  it('opens in Excel with Finnish settings, and begins no cell as a formula', async () => {
    const { stdout } = await exported('--format', 'csv', '--excel', '--language', 'sv')
    expect(stdout.startsWith('\uFEFFid;language;kind;')).toBe(true)
    const { rows } = readCsv(stdout.slice(1))
    const [heads = [], ...others] = rows
    expect(new Set(others.map(row => row[1]))).toEqual(new Set(['sv']))
    expect(others.flat().filter(cell => /^[=+@\t\r]|^-\D/u.test(cell))).toEqual([])
    const longitudes = others.map(row => row[heads.indexOf('longitude')] ?? '').filter(cell => cell !== '')
    expect(longitudes.length).toBeGreaterThan(10)
    for (const longitude of longitudes) expect(longitude).toMatch(/^\d\d,\d{1,6}$/)
  })
})

describe('export as a map', () => {
  it('has the service locations in Finland, and counts the others', async () => {
    const { stdout, stderr } = await exported('--format', 'geojson')
    const places = JSON.parse(stdout) as ReturnType<typeof ExportedPlaces.parse>
    expect(ExportedPlaces.parse(places)).toEqual(places)
    expect(faultsBySchema('places.schema.json', [places])).toEqual([])
    const locations = lines((await exported('--format', 'jsonl')).stdout).filter(
      ({ type }) => type === 'ServiceLocation',
    )
    const { withoutCoordinates, outsideFinland } = places.leftOut
    expect(places.features.length + withoutCoordinates + outsideFinland).toBe(locations.length)
    expect(places.features.length).toBeGreaterThan(20)
    for (const { geometry } of places.features) {
      const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
      for (const [longitude, latitude] of positions) {
        expect(longitude).toBeGreaterThan(19)
        expect(longitude).toBeLessThan(32)
        expect(latitude).toBeGreaterThan(59)
        expect(latitude).toBeLessThan(71)
      }
    }
    expect(stderr).toContain(`${places.features.length} items as read from PTV on ${firstNight}`)
  })

  it('speaks one language where one is asked for', async () => {
    const { stdout } = await exported('--format', 'geojson', '--language', 'sv')
    const { features } = ExportedPlaces.parse(JSON.parse(stdout))
    const names = features.flatMap(({ properties }) => Object.keys(properties))
    expect(names).toContain('name_sv')
    expect(names.filter(name => /_(?:fi|en)$/.test(name))).toEqual([])
  })
})

describe('an export into a file', () => {
  it('is what stdout would be, and tells about itself with --json', async () => {
    const out = join(folder, 'out', 'items.jsonl')
    const ended = await exported('--format', 'jsonl', '--language', 'en', '--out', out, '--json')
    const document = documentOf(ended) as { readonly items: number; readonly otherLanguages: number }
    expect(document).toMatchObject({ city: 'esimerkkila', format: 'jsonl', readOn: firstNight, out })
    expect(document.items + document.otherLanguages).toBe(190)
    const { stdout } = await exported('--format', 'jsonl', '--language', 'en')
    expect(readFileSync(out, 'utf8')).toBe(stdout)
    expect(lines(stdout)).toHaveLength(document.items)
    expect(readdirSync(join(folder, 'out'))).toEqual(['items.jsonl'])
  })
})

describe('an export that cannot be', () => {
  it.each([
    ['without a format', [], /required option '--format <format>'/],
    ['in an unknown format', ['--format', 'xml'], /Allowed choices are jsonl, csv, geojson/],
    ['in a language that nobody can choose', ['--format', 'csv', '--language', 'de'], /Allowed choices are fi, sv, en/],
    ['for Excel in JSON', ['--format', 'jsonl', '--excel'], /--excel: goes with --format csv alone/],
    ['into stdout twice', ['--format', 'jsonl', '--json'], /--json: needs --out/],
  ])('%s ends with 2', async (_name, args, told) => {
    const { code, stderr } = await exported(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(told)
  })

  it.each([
    ['there is no database', () => {}],
    ['nothing has been read', makeEmptyData],
  ])('ends with 2 where %s, and makes nothing', async (_name, prepare) => {
    const empty = join(folder, `empty-${prepare.name}`)
    mkdirSync(empty)
    prepare(empty)
    const before = readdirSync(empty)
    const out = join(empty, 'items.jsonl')
    const env = { ...settingsOf(folder), AJANTASA_DATA: join(empty, 'data') }
    const { code, stderr } = await runHere(['export', '--city', 'esimerkkila', '--format', 'jsonl', '--out', out], env)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^export: nothing of esimerkkila has been read yet\. Carry out `ajantasa once night/)
    expect(readdirSync(empty)).toEqual(before)
  })
})

function emailsOf(versions: Item['languageVersions']): readonly string[] {
  return Object.values(versions).flatMap(({ emails }) => emails.map(({ address }) => address))
}

function smallest(items: readonly Item[], isWanted: (item: Item) => boolean): Item {
  const [found] = items.filter(isWanted).toSorted((left, right) => sizeOf(left) - sizeOf(right))
  if (found === undefined) throw new Error('there is no such item')
  return found
}

function sizeOf(item: Item): number {
  return JSON.stringify(item).length
}

/** What a validator of JSON Schema says, as those who take the content use one. */
function faultsBySchema(name: string, documents: readonly unknown[]): readonly unknown[] {
  const ajv = addFormats.default(new Ajv.default({ allErrors: true }))
  const schema = readFileSync(join(import.meta.dirname, '../../schemas/json', name), 'utf8')
  const validate = ajv.compile(JSON.parse(schema) as object)
  return documents.flatMap(document => (validate(document) ? [] : [validate.errors?.[0]]))
}
