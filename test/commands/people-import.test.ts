import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'
import { saveHandOvers } from '../../src/store/hand-overs.ts'
import { loadAssignments, loadDuties, loadPeople } from '../../src/store/people.ts'
import { tables } from '../jobs/stories.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, temporaryFolder, testFolder, type Ended } from '../support/program.ts'
import { copyData, dataOf, settingsOf, theFirstNight, writeCity } from './stage.ts'

const city = cityId('esimerkkila')

/** A folder with the first night of the sample city, and what a test does with it. */
function stage(folder: string) {
  const own = join(folder, 'cities/roster.csv')
  const lines = readFileSync(own, 'utf8').trimEnd().split('\n')
  const inDatabase = async <Result>(work: (db: Database['db']) => Promise<Result>): Promise<Result> => {
    const { db, close } = await openSampleCity(dataOf(folder))
    try {
      return await work(db)
    } finally {
      await close()
    }
  }
  return {
    own,
    lines,
    inDatabase,
    write: (name: string, rows: readonly string[]): string => {
      const path = join(folder, name)
      writeFileSync(path, `${rows.join('\n')}\n`)
      return path
    },
    people: async (...args: readonly string[]): Promise<Ended> =>
      runHere(['people', ...args, '--city', 'esimerkkila'], settingsOf(folder)),
    once: async (...args: readonly string[]): Promise<Ended> => runHere(['once', ...args], settingsOf(folder)),
  }
}

/** The roster without Olli Katu, with a new person for the sports halls and a row that nobody has filled in. */
function changed(lines: readonly string[]): readonly string[] {
  const others = lines.filter(line => !line.includes('Olli Katu'))
  return [...others, 'Liikunta;;;*halli*;Uusi Ihminen;uusi@esimerkkila.fi;suomi;ei;', 'Muut;;P5;;;;;;']
}

const told = [
  'esimerkkila: uusi.csv has 14 rows and 10 people; 1 row that nobody has filled in left out.',
  '',
  'Anna Bok (anna.bok@esimerkkila.fi): −2',
  '  − Taidehalli, Taidehallin näyttelyohjelma',
  'Olli Katu (olli.katu@esimerkkila.fi), no longer in the roster: −37',
  '  − Asukkaan pysäköintilupa, Auraustilanne kartalla, Avfallshantering i skärgården, and 34 more',
  'Pekka Halli (pekka.halli@esimerkkila.fi): −13',
  '  − Hiekkarannan uimaranta, Jäähalli, Keskustan liikuntahalli, and 10 more',
  'Uusi Ihminen (uusi@esimerkkila.fi), new: +16',
  '  + Ennakkoäänestyspaikka Satamahalli, Hiekkarannan uimaranta, Jäähalli, and 13 more',
  '',
  '51 of 190 items have nobody who answers for them; before it was 15.',
  '  no longer anybody’s: Asukkaan pysäköintilupa, Auraustilanne kartalla, Avfallshantering i skärgården, and 34 more',
  '  now somebody’s: Ennakkoäänestyspaikka Satamahalli',
  '',
]

describe('people import', () => {
  const staged = temporaryFolder()
  let folder: string
  let here: ReturnType<typeof stage>
  beforeAll(async () => {
    copyData((await theFirstNight()).folder, staged)
    writeCity(staged, 'http://127.0.0.1:1')
  })
  afterAll(() => rmSync(staged, { recursive: true, force: true }))
  beforeEach(() => {
    folder = testFolder()
    copyData(staged, folder)
    writeCity(folder, 'http://127.0.0.1:1')
    here = stage(folder)
  })

  it('shows who gets what before anything is done, and a dry run changes nothing', async () => {
    const path = here.write('uusi.csv', changed(here.lines))
    const before = await here.inDatabase(tables)
    const ended = await runProgram(['people', 'import', path, '--city', 'esimerkkila', '--dry-run'], {
      cwd: folder,
      env: settingsOf(folder),
    })
    expect(ended).toEqual({
      code: 0,
      stdout: `${[...told, 'This was a dry run: nothing was changed.'].join('\n')}\n`,
      stderr: '',
    })
    expect(await here.inDatabase(tables)).toEqual(before)
  })

  it('takes the roster over and assigns at once, and keeps who said so', async () => {
    const path = here.write('uusi.csv', changed(here.lines))
    const { code, stdout } = await here.people('import', path, '--by', 'Maija')
    const end = `The city file names ${here.own}: when that changes, the night takes it over.`
    expect([code, stdout.trimEnd().split('\n')]).toEqual([0, [...told, 'Imported and assigned.', end]])
    await here.inDatabase(async db => {
      const owners = Map.groupBy(await loadAssignments(db, city), one => one.personId)
      expect([(await loadDuties(db, city)).length, (await loadPeople(db, city)).length]).toEqual([14, 10])
      expect(owners.get('uusi@esimerkkila.fi' as never)).toHaveLength(16)
      expect(owners.has('olli.katu@esimerkkila.fi' as never)).toBe(false)
      const audit = await db.selectFrom('audit_log').select(['actor', 'action', 'facts']).execute()
      expect(audit).toMatchObject([
        {
          actor: 'Maija',
          action: 'rosterImported',
          facts: { file: 'uusi.csv', duties: 14, before: 14, people: 10, unfilled: 1, fewer: false },
        },
      ])
    })
  })

  it('tells programs the same, with every item', async () => {
    const path = here.write('uusi.csv', changed(here.lines))
    const document = documentOf(await here.people('import', path, '--dry-run', '--json'))
    expect(document).toMatchObject({
      city: 'esimerkkila',
      file: 'uusi.csv',
      outcome: 'dryRun',
      duties: { before: 14, after: 14 },
      people: 10,
      unfilled: 1,
      items: 190,
      unowned: { before: 15, after: 51 },
      handedOver: { ended: 0, differences: [] },
    })
    const { people } = (document as { changes: { people: readonly { person: string; fewer: readonly unknown[] }[] } })
      .changes
    expect(people.map(({ person, fewer }) => [person, fewer.length])).toEqual([
      ['anna.bok@esimerkkila.fi', 2],
      ['olli.katu@esimerkkila.fi', 37],
      ['pekka.halli@esimerkkila.fi', 13],
      ['uusi@esimerkkila.fi', 0],
    ])
  })

  it('of the same roster says that everybody keeps the same items', async () => {
    const { code, stdout } = await here.people('import', here.own)
    expect([code, stdout]).toEqual([
      0,
      [
        'esimerkkila: roster.csv has 14 rows and 10 people.',
        '',
        'Everybody keeps the same items.',
        '',
        '15 of 190 items have nobody who answers for them, as before.',
        '',
        'Imported and assigned.',
        '',
      ].join('\n'),
    ])
  })

  it('tells all faults at once, each with place, value and remedy, and changes nothing', async () => {
    const [head = '', first = '', ...rest] = here.lines
    const bad = first.replace('aino.esimerkki@', 'aino@@').replace('suomi', 'klingon')
    const path = here.write('viat.csv', [
      head,
      bad,
      ...rest,
      ';;;;;;;;',
      'Liikunta;;Urheilu;;;pekka.halli@esimerkkila.fi;;;',
    ])
    const before = await here.inDatabase(tables)
    const { code, stdout, stderr } = await here.people('import', path)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${path}, row 2, column F "Sähköposti": "aino@@esimerkkila.fi" is not an e-mail address. Write one address alone, such as etunimi.sukunimi@esimerkkila.fi, without name, brackets, å, ä or ö.`,
      `${path}, row 2, column G "Kieli": "klingon" is not a language of the mails. Write suomi, svenska or English, or fi, sv or en.`,
      `${path}, row 17, column C "Palveluluokka": "Urheilu" has no service class code. Write one code such as P4 or P4.10; give each class a row of its own.`,
    ])
    expect(documentOf(await here.people('import', path, '--json'))).toMatchObject({
      error: { name: 'SettingsError', faults: [{}, {}, {}] },
    })
    expect(await here.inDatabase(tables)).toEqual(before)
  })

  it('holds a roster of which more than a third is gone, until --fewer says that it is meant', async () => {
    const path = here.write('vajaa.csv', here.lines.slice(0, 9))
    const before = await here.inDatabase(tables)
    const held = await here.people('import', path)
    expect([held.code, held.stdout.trimEnd().split('\n').slice(-2)]).toEqual([
      3,
      [
        'HELD, nothing was changed: the roster had 14 rows and now has 8; more than a third are gone.',
        'If that is meant: ajantasa people import FILE --city esimerkkila --fewer',
      ],
    ])
    expect(documentOf(await here.people('import', path, '--json', '--dry-run'))).toMatchObject({ outcome: 'held' })
    expect(await here.inDatabase(tables)).toEqual(before)
    const { code, stdout } = await here.people('import', path, '--fewer')
    expect([code, stdout]).toEqual([0, expect.stringContaining('\nImported and assigned.\n')])
    expect((await here.inDatabase(async db => loadDuties(db, city))).length).toBe(8)
  })

  it('lists what replies have handed over and the roster does not say, and what it ends', async () => {
    const on = Temporal.PlainDate.from('2026-12-03')
    const [kept, ended] = await here.inDatabase(async db => {
      const owned = await loadAssignments(db, city)
      const of = (person: string) => owned.find(one => one.personId === person)?.contentId
      return [of('kalle.malli@esimerkkila.fi'), of('olli.katu@esimerkkila.fi')]
    })
    await here.inDatabase(async db => {
      const handOvers = [
        { contentId: kept, from: 'kalle.malli@esimerkkila.fi', to: 'anna.bok@esimerkkila.fi', on },
        { contentId: ended, from: 'olli.katu@esimerkkila.fi', to: 'anna.bok@esimerkkila.fi', on },
      ]
      await saveHandOvers(db, city, handOvers as never, 'reply')
    })
    const { stdout } = await here.people('import', here.write('uusi.csv', changed(here.lines)))
    expect(stdout).toContain('\n1 hand-over by reply ended: the roster says otherwise now.\n')
    expect(stdout).toMatch(
      /\nHanded over by reply, which the roster does not say yet:\n {2}.+: kalle\.malli@esimerkkila\.fi in the roster, handed over to anna\.bok@esimerkkila\.fi on 2026-12-03\n\nImported/,
    )
    const sources = (await here.inDatabase(async db => loadAssignments(db, city))).flatMap(({ source, contentId }) =>
      source.kind === 'reply' ? contentId : [],
    )
    expect(sources).toEqual([kept])
  })

  describe('and the night', () => {
    it('leaves an imported roster alone until the city’s own file changes', async () => {
      await here.people('import', here.write('uusi.csv', changed(here.lines)))
      expect((await here.once('import-roster')).code).toBe(0)
      const people = async () => (await here.inDatabase(async db => loadPeople(db, city))).map(({ id }) => id)
      expect(await people()).toContain('uusi@esimerkkila.fi')
      appendFileSync(here.own, '\n')
      expect((await here.once('import-roster')).code).toBe(0)
      expect(await people()).not.toContain('uusi@esimerkkila.fi')
    })

    it('holds a faulty file: exit 3, told by the night and the status, and ended by an import', async () => {
      appendFileSync(here.own, '\nKirjasto;;;*;Maija;maija@@x.fi;;;\n')
      const night = await here.once('import-roster', '--json')
      expect([night.code, documentOf(night)]).toEqual([3, expect.objectContaining({ rosterHeld: true, held: 0 })])
      const lines = (await here.once('import-roster')).stdout.split('\n')
      expect(lines).toContain(
        '  roster    HELD: its file is not taken over and the old list stays; this shows what is wrong with it:',
      )
      const status = await runHere(['status', '--json'], settingsOf(folder))
      expect(documentOf(status)).toMatchObject({ cities: [{ rosterHeld: { reason: 'faulty', faults: 1 } }] })
      expect(status.stdout).not.toContain('maija')
      expect((await here.people('import', here.own)).code).toBe(2)
      expect((await here.people('import', here.write('uusi.csv', changed(here.lines)))).code).toBe(0)
      const after = await runHere(['status', '--json'], settingsOf(folder))
      expect(documentOf(after)).toMatchObject({ cities: [{ rosterHeld: null }] })
    })
  })

  describe('before the first night', () => {
    it('says plainly that nobody can be shown what they get, and a dry run makes no database', async () => {
      rmSync(join(folder, 'data'), { recursive: true })
      const { code, stdout } = await here.people('import', here.own, '--dry-run')
      expect([code, stdout]).toEqual([
        0,
        [
          'esimerkkila: roster.csv has 14 rows and 10 people.',
          '',
          'No content of the city is stored yet, so nobody can be shown who gets what: `ajantasa once night` reads it.',
          '',
          'This was a dry run: nothing was changed.',
          '',
        ].join('\n'),
      ])
      expect(existsSync(join(folder, 'data'))).toBe(false)
    })

    it('imports all the same', async () => {
      rmSync(join(folder, 'data'), { recursive: true })
      const { code, stdout } = await here.people('import', here.own)
      expect([code, stdout]).toEqual([0, expect.stringContaining('\nImported; the first night assigns it.\n')])
    })
  })

  it.each([
    [
      'a file that is not there',
      ['import', 'none.csv', '--city', 'esimerkkila'],
      /none\.csv: the roster cannot be read\./,
    ],
    ['no city', ['import', 'none.csv'], /^people import: needs --city\. The city files have esimerkkila\.\n$/],
    [
      'an unknown city',
      ['list', '--city', 'toinen'],
      /^--city: toinen is no city of .*The city files have esimerkkila\.\n$/,
    ],
    ['no file', ['import', '--city', 'esimerkkila'], /missing required argument 'file'/],
  ])('asked with %s ends with 2', async (_, args, words) => {
    const { code, stderr } = await runHere(['people', ...args], settingsOf(folder))
    expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  })
})
