import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { contentId } from '../../src/core/content-item.ts'
import { saveNotes } from '../../src/store/assessment-notes.ts'
import { runHere } from '../support/command.ts'
import { openSampleCity } from '../support/database.ts'
import { documentOf, temporaryFolder, type Ended } from '../support/program.ts'
import { copyData, dataOf, firstNight, settingsOf, theFirstNight, writeCity } from './stage.ts'

const folder = temporaryFolder()
const word = ['--by', 'Ville Viestijä', '--why', 'kausittainen']

interface Listing {
  readonly findings: readonly Record<string, unknown>[]
  readonly notJudged: readonly object[]
}

beforeAll(async () => {
  copyData((await theFirstNight()).folder, folder)
  writeCity(folder, 'http://127.0.0.1:1')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...args: readonly string[]): Promise<Ended> =>
  runHere(['findings', ...args, '--city', 'esimerkkila'], settingsOf(folder))
const list = async (...args: readonly string[]): Promise<Listing> =>
  documentOf(await run('list', '--json', ...args)) as Listing

describe('findings', () => {
  it.each([
    ['rule', ['--rule', 'past-date-in-text'], 'past-date-in-text'],
    ['audience', ['--audience', 'updater'], 'updater'],
    ['severity', ['--severity', 'warning'], 'warning'],
  ])('lists those of one %s', async (field, args, value) => {
    const [all, some] = [await list(), await list(...args)]
    expect(some.findings.length).toBeGreaterThan(0)
    expect(some.findings).toEqual(all.findings.filter(one => one[field] === value))
  })

  it('mutes one with a name and a reason, and asks for it again', async () => {
    const [{ key, contentId: item } = {}] = (await list('--audience', 'updater')).findings
    const before = (await list('--item', String(item))).findings.length
    expect(await run('mute', String(key), ...word)).toMatchObject({ code: 0, stderr: '' })
    expect((await list('--item', String(item))).findings).toHaveLength(before - 1)
    const { stdout } = await run('list', '--muted')
    expect(stdout).toContain(`${String(key)}  `)
    expect(stdout).toMatch(/muted by Ville Viestijä on \d{4}-\d\d-\d\d: kausittainen/)
    expect(await run('unmute', String(key), ...word)).toMatchObject({ code: 0 })
    expect((await list('--muted')).findings).toEqual([])
    expect(await audited()).toEqual(['finding muted by Ville Viestijä', 'finding unmuted by Ville Viestijä'])
  })

  it.each([
    ['mute', 'f00d', word, /f00d is no open finding of esimerkkila.*findings list/],
    ['mute', 'f00d', ['--by', ' ', '--why', 'x'], /needs words after --by/],
    ['unmute', 'none', word, /is no open finding/],
  ])('refuses to %s %s', async (how, key, said, expected) => {
    const { code, stderr } = await run(how, key, ...said)
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
  })

  it('shows what a rule could not judge', async () => {
    const id = contentId('00000000-0000-4000-8000-000000000001')
    const { db, close } = await openSampleCity(dataOf(folder))
    const note = { contentId: id, rule: 'hours-ended', problem: 'TypeError' } as const
    await saveNotes(db, cityId('esimerkkila'), Temporal.PlainDate.from(firstNight), [note])
    await close()
    expect((await list()).notJudged).toEqual([{ ...note, since: firstNight }])
    expect((await run('list')).stdout).toContain(`hours-ended on ${id}: TypeError, ${firstNight}`)
  })
})

async function audited(): Promise<readonly string[]> {
  const { db, close } = await openSampleCity(dataOf(folder))
  const rows = await db.selectFrom('audit_log').select(['action', 'actor']).orderBy('number').execute()
  await close()
  return rows.filter(({ action }) => action.startsWith('finding')).map(({ action, actor }) => `${action} by ${actor}`)
}
