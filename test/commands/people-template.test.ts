import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { templateLines, writeTemplate, type TemplateOptions } from '../../src/commands/people-template.ts'
import { SettingsError } from '../../src/core/errors.ts'
import { canonicalJson } from '../../src/core/hash.ts'
import { readDuties, type Roster } from '../../src/core/people/roster.ts'
import { rosterSource } from '../../src/edges/files/roster.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { loadDuties } from '../../src/store/people.ts'
import { cityId } from '../../src/core/city.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { documentOf, temporaryFolder } from '../support/program.ts'
import { convert, hasLibreOffice, withoutLibreOffice } from '../support/spreadsheets.ts'
import { copyData, settingsOf, theFirstNight, writeCity } from './stage.ts'

let folder: string
beforeAll(async () => {
  folder = temporaryFolder()
  writeCity(folder, 'http://127.0.0.1:9')
  copyData((await theFirstNight()).folder, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function template(lang: string, out: string): Promise<unknown> {
  const args = ['people', 'template', '--lang', lang, '--city', 'esimerkkila', '--out', out, '--json']
  const ended = await runHere(args, settingsOf(folder))
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  return documentOf(ended)
}

async function write(options: Partial<TemplateOptions>): Promise<number> {
  const settings = readSettings(settingsOf(folder))
  const all = { lang: undefined, city: 'esimerkkila', out: join(folder, 'paivittajat.xlsx'), json: true, ...options }
  return writeTemplate(all, settings, pino({ level: 'silent' }))
}

async function faultsOf(options: Partial<TemplateOptions>): Promise<readonly string[]> {
  const error: unknown = await write(options).catch((caught: unknown) => caught)
  if (!(error instanceof SettingsError)) throw new Error('nothing was wrong with it', { cause: error })
  return error.faults.map(({ where, problem, remedy }) => `${where} ${problem}. ${remedy}`)
}

async function read(path: string): Promise<Roster> {
  const { rows, faults } = await rosterSource.readRoster(path)
  expect(faults).toEqual([])
  return readDuties(rows)
}

describe('people template', () => {
  it('writes a workbook that reads as the roster of today, in every language', async () => {
    const database = await openSampleCity({ kind: 'folder', path: join(folder, 'data') })
    const duties = await loadDuties(database.db, cityId('esimerkkila'))
    await database.close()
    for (const lang of ['fi', 'sv', 'en']) {
      const out = join(folder, `${lang}.xlsx`)
      expect(await template(lang, out)).toMatchObject({ city: 'esimerkkila', out, services: 61, unownedServices: 5 })
      const roster = await read(out)
      expect(roster.faults).toEqual([])
      expect(withoutRows(roster)).toEqual(withoutRows({ duties }))
      expect(roster.unfilled).toBeGreaterThan(0)
    }
  })

  it('replaces no file, for people may have filled it in', async () => {
    const out = join(folder, 'taytetty.xlsx')
    writeFileSync(out, 'täytetty')
    expect(await faultsOf({ out })).toEqual([
      `${out} is there already. Name another file with --out, or move that one away.`,
    ])
    expect(readFileSync(out, 'utf8')).toBe('täytetty')
  })

  it.each<[string, Partial<TemplateOptions>, string]>([
    ['an unknown city', { city: 'muu' }, 'muu is no city of'],
    ['no city', { city: undefined }, 'people template needs --city. The city files have esimerkkila.'],
    ['another language', { lang: 'de' }, 'de is no language of the template. Give one of fi, sv, en.'],
    ['another kind of file', { out: '/tmp/lista.csv' }, 'is no name of a workbook. Give --out a file whose name ends'],
  ])('says what is wrong with %s', async (_, options, expected) => {
    const [fault = '', ...others] = await faultsOf(options)
    expect(fault).toContain(expected)
    expect(others).toEqual([])
  })
})

describe('what people template tells', () => {
  const told = { city: 'esimerkkila', out: '/tmp/paivittajat.xlsx', services: 61, unownedServices: 5, groups: 4 }

  it('is what communications has before it', () => {
    expect(templateLines({ ...told, remainders: 6, rowsToFill: 6 })).toEqual([
      '/tmp/paivittajat.xlsx',
      'esimerkkila: 5 of 61 services have no updater; the workbook has them first, in 4 groups.',
      '6 items belong to no group, or would be left between people; they stand at its end.',
      '6 filled rows are enough for everything to have an updater. Then show what would change:',
      '  ajantasa people import paivittajat.xlsx --city esimerkkila --dry-run',
    ])
  })

  it('is that nothing is to be done where nothing is', () => {
    expect(templateLines({ ...told, unownedServices: 0, groups: 0, remainders: 0, rowsToFill: 0 })).toEqual([
      '/tmp/paivittajat.xlsx',
      'esimerkkila: everything has an updater; the workbook holds the present list.',
    ])
  })
})

describe('people template before the first night', () => {
  it('says what to do, and makes no database', async () => {
    const empty = join(folder, 'uusi')
    mkdirSync(empty)
    const settings = readSettings({ ...settingsOf(folder), AJANTASA_DATA: join(empty, 'data') })
    const options = { lang: 'fi', city: 'esimerkkila', out: join(empty, 'a.xlsx'), json: false }
    await expect(writeTemplate(options, settings, pino({ level: 'silent' }))).rejects.toMatchObject({
      faults: [{ problem: 'nothing of esimerkkila has been read yet' }],
    })
    expect(readdirSync(empty)).toEqual([])
  })
})

describe.skipIf(!hasLibreOffice)(`the template after LibreOffice${withoutLibreOffice}`, () => {
  it.each(['xlsx', 'csv'] as const)('saved as %s it reads the same', async format => {
    const out = join(folder, `ennen-${format}.xlsx`)
    await template('fi', out)
    const saved = join(folder, `tallennettu.${format}`)
    writeFileSync(saved, convert(out, format))
    expect(await read(saved)).toEqual(await read(out))
  })
})

function withoutRows({ duties }: Pick<Roster, 'duties'>): readonly string[] {
  return duties.map(({ row: _, ...rest }) => canonicalJson(rest)).toSorted()
}
