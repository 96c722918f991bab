import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { dayInFinland } from '../../src/core/dates.ts'
import { saveDeadAddress } from '../../src/store/dead-addresses.ts'
import { saveReply } from '../../src/store/replies.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, temporaryFolder, type Ended } from '../support/program.ts'
import { copyData, dataOf, settingsOf, theFirstNight, writeCity } from './stage.ts'

const city = cityId('esimerkkila')
const folder = temporaryFolder()
const today = dayInFinland(Temporal.Now.instant())

beforeAll(async () => {
  copyData((await theFirstNight()).folder, folder)
  writeCity(folder, 'http://127.0.0.1:1')
  const { db, close } = await openSampleCity(dataOf(folder))
  // Aino answered a digest that went out, Pekka's address is dead, and Sari has no row any more.
  await db.updateTable('mail_message').set({ state: 'sent' }).execute()
  const [digest] = await db.selectFrom('digest').selectAll().where('person_id', 'like', 'aino%').execute()
  const at = Temporal.Now.instant()
  const reply = {
    key: 'k',
    token: digest?.token ?? '',
    person: digest?.person_id,
    by: digest?.person_id,
    vouchedBy: null,
  }
  await saveReply(db, city, { ...reply, at, on: today, answers: [] } as never)
  await saveDeadAddress(db, city, { address: 'pekka.halli@esimerkkila.fi', status: '5.1.1', since: today })
  await db.deleteFrom('duty').where('row_number', '=', 7).execute()
  await db.deleteFrom('assignment').where('person_id', 'like', 'sari%').execute()
  await close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...args: readonly string[]): Promise<Ended> =>
  runHere(['people', ...args, '--city', 'esimerkkila'], settingsOf(folder))

describe('people list', () => {
  it('shows who answers for what, how they answer, and the holes', async () => {
    const { code, stdout, stderr } = await runProgram(['people', 'list', '--city', 'esimerkkila'], {
      cwd: folder,
      env: settingsOf(folder),
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'esimerkkila: 10 people, 190 items',
      '',
      'Name            Address                        Language  Items  Answered  Last answer  Areas',
      `Aino Esimerkki  aino.esimerkki@esimerkkila.fi  fi        11     1 of 1    ${today.toString()}   Varhaiskasvatus`,
    ])
    expect(lines[lines.findIndex(line => line.startsWith('Pekka Halli')) + 1]).toBe(
      '  ! mail to this address comes back',
    )
    expect(lines[lines.findIndex(line => line.startsWith('Sari Rakennus')) + 1]).toBe(
      '  ! no row of the roster names this person as an updater',
    )
    expect(lines).toContain('  items nobody answers for: 28; `ajantasa people unowned --city esimerkkila` lists them')
    expect(stdout).toMatch(/\n {2}areas without a deputy: Demokratia, Elinvoima, /)
  })

  it('tells programs the same', async () => {
    const document = documentOf(await run('list', '--json')) as { people: readonly { person: string }[] }
    expect(document).toMatchObject({ city: 'esimerkkila', date: today.toString(), items: 190, holes: { unowned: 28 } })
    expect(document.people.find(({ person }) => person.startsWith('aino'))).toEqual({
      person: 'aino.esimerkki@esimerkkila.fi',
      name: 'Aino Esimerkki',
      address: 'aino.esimerkki@esimerkkila.fi',
      language: 'fi',
      editsPtv: false,
      areas: ['Varhaiskasvatus'],
      items: 11,
      digests: { sent: 1, answered: 1 },
      lastAnswer: today.toString(),
      holes: [],
    })
    expect(document.people.find(({ person }) => person.startsWith('pekka'))).toMatchObject({ holes: ['unreachable'] })
  })
})

describe('people unowned', () => {
  it('lists what nobody answers for by organization, with the row that would own it', async () => {
    const { code, stdout } = await run('unowned')
    const lines = stdout.split('\n')
    expect([code, lines.slice(0, 5)]).toEqual([
      0,
      [
        'esimerkkila: nobody answers for 28 of 190 items.',
        '',
        'Kaupunkiympäristö: 13',
        '  A row of the roster owns them all with nothing but "Organisaatio": Kaupunkiympäristö',
        expect.stringMatching(/^ {4}[0-9a-f-]{36} {2}service {12}\S/),
      ],
    ])
    expect(lines.filter(line => /^ {4}[0-9a-f-]{36} /.test(line))).toHaveLength(28)
    expect(lines.at(-2)).toBe(
      'A row with one of the ids under "PTV-tunniste" owns just that item. `ajantasa people template --city esimerkkila` writes such rows.',
    )
  })

  it('tells programs the same', async () => {
    const document = documentOf(await run('unowned', '--json'))
    expect(document).toMatchObject({
      city: 'esimerkkila',
      items: 190,
      unowned: 28,
      organizations: [
        { organization: 'Kaupunkiympäristö', count: 13, row: { Organisaatio: 'Kaupunkiympäristö' } },
        {},
        {},
      ],
    })
  })
})

it.each(['list', 'unowned'])('people %s makes no database', async command => {
  const env = { ...settingsOf(folder), AJANTASA_DATA: join(folder, 'none') }
  const { code, stderr } = await runHere(['people', command, '--city', 'esimerkkila'], env)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/none holds no database yet/)])
})
