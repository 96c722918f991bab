import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { erasedHash } from '../../src/core/people/erasure.ts'
import { loadDueMails } from '../../src/store/outbox.ts'
import { loadDuties, loadFileHash, loadPeople, loadRosterHash } from '../../src/store/people.ts'
import { keepPrivacyKey, removeErasedHash, saveErasedHash } from '../../src/store/privacy-erased.ts'
import { loadHeldRoster } from '../../src/store/roster-holds.ts'
import { countAlarmsAsSent } from '../support/alarms.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { first, fourth, second, small, tables, third } from './stories.ts'

const city = cityId('esimerkkila')
const folder = mkdtempSync(join(tmpdir(), 'ajantasa-roster-'))
const path = join(folder, 'roster.csv')
const head = 'Vastuualue;Nimi;Päivittäjä;Sähköposti;Kieli\n'
const faulty = `${head}Kirjasto;*;Maija Meikäläinen;maija@@x.fi;suomi\n${rows(8)}`

/** So many sound rows, each somebody's own. */
function rows(count: number): string {
  return Array.from({ length: count }, (_, row) => `Alue ${row};*;Henkilö ${row};h${row}@esimerkkila.fi;suomi\n`).join(
    '',
  )
}

function roster(count: number): string {
  return `${head}${rows(count)}`
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeOnDatabases('import-roster', db => {
  beforeEach(() => writeFileSync(path, roster(8)))

  const night = async (date: string, text?: string, dry = false) => {
    if (text !== undefined) writeFileSync(path, text)
    const jobs = ['import-roster', 'plan-roster-alarm']
    const { runs } = await sampleNight(db(), { date, roster: path, jobs, records: small, dry })
    return runs[0] ?? { outcome: 'failed', counts: {} }
  }
  const stored = async () => {
    const kept = { duties: (await loadDuties(db(), city)).length, people: (await loadPeople(db(), city)).length }
    return { ...kept, hash: await loadRosterHash(db(), city), file: await loadFileHash(db(), city) }
  }
  const mails = async () => {
    const due = await loadDueMails(db(), city, Temporal.Instant.from('2027-01-01T00:00:00Z'), 100)
    return due.map(({ subject, recipient, text }) => ({ subject, recipient, text }))
  }

  it('takes a sound roster over whole, and leaves out and counts the rows that nobody has filled in', async () => {
    expect(await night(first, `${roster(2)}Liikunta;*halli*;;;\n`)).toMatchObject({
      outcome: 'done',
      counts: { duties: 2, people: 2, unfilled: 1 },
    })
    expect(await stored()).toMatchObject({ duties: 2, people: 2 })
    expect(await mails()).toEqual([])
  })

  it('writes nothing but its run where the bytes are as they were', async () => {
    await night(first)
    const before = await tables(db(), ['run'])
    expect(await night(second)).toMatchObject({ outcome: 'done', counts: { duties: 8, people: 8 } })
    expect(await tables(db(), ['run'])).toEqual(before)
  })

  it('reads a changed roster anew', async () => {
    await night(first)
    const { hash } = await stored()
    expect(await night(second, roster(9))).toMatchObject({ outcome: 'done', counts: { duties: 9 } })
    const now = await stored()
    expect(now).toMatchObject({ duties: 9, people: 9, file: now.hash })
    expect(now.hash).not.toBe(hash)
  })

  describe('holds a roster, and the old one stays', () => {
    it.each([
      ['with a fault', faulty, { held: 1, faults: 1 }, 'faulty'],
      ['without rows', head, { held: 1, faults: 1 }, 'faulty'],
      ['whose rows nobody has filled in', `${head}Liikunta;*;;;\n`, { held: 1, faults: 1 }, 'faulty'],
      ['without headings', rows(8), { held: 1 }, 'faulty'],
      ['that is no table', '%PDF-1.7', { held: 1, faults: 1 }, 'unreadable'],
      ['that is empty', '', { held: 1, faults: 1 }, 'unreadable'],
      ['of which three of eight are gone', roster(5), { held: 1 }, 'shrunken'],
    ])('%s', async (_, text, counts, kind) => {
      await night(first)
      const old = await stored()
      expect(await night(second, text)).toMatchObject({ outcome: 'held', counts: { duties: 8, people: 8, ...counts } })
      expect(await stored()).toEqual(old)
      const held = await loadHeldRoster(db(), city)
      expect([held?.since.toString(), held?.file, held?.holding.kind]).toEqual([second, 'roster.csv', kind])
    })

    it('that is gone, and takes it for no empty one', async () => {
      await night(first)
      const old = await stored()
      unlinkSync(path)
      expect(await night(second)).toMatchObject({ outcome: 'held' })
      expect(await stored()).toEqual(old)
      expect((await loadHeldRoster(db(), city))?.holding.kind).toBe('unreadable')
    })

    it('but not one of which a third is gone, or that was small', async () => {
      await night(first)
      expect(await night(second, roster(6))).toMatchObject({ outcome: 'done', counts: { duties: 6 } })
      await night(third, roster(5))
      expect(await night(fourth, roster(1))).toMatchObject({ outcome: 'done', counts: { duties: 1 } })
    })

    it('that names somebody who was erased, though its bytes are as they were', async () => {
      await night(first)
      const key = await keepPrivacyKey(db(), city, new Uint8Array(32))
      const hash = erasedHash(key, 'h3@esimerkkila.fi')
      await saveErasedHash(db(), city, hash, Temporal.PlainDate.from(first))
      expect(await night(second)).toMatchObject({ outcome: 'held', counts: { held: 1, faults: 1 } })
      expect(JSON.stringify(await loadHeldRoster(db(), city))).not.toContain('h3@')
      expect((await mails())[0]?.text).toMatch(/osoite\s+on\s+henkilön,\s+jonka\s+tiedot\s+on\s+poistettu\s+pyynnöstä/i)
      await removeErasedHash(db(), city, hash)
      expect(await night(third)).toMatchObject({ outcome: 'done' })
      expect(await loadHeldRoster(db(), city)).toBeNull()
    })

    it('from its first day on, without writing it anew each night', async () => {
      await night(first)
      await night(second, faulty)
      const before = await tables(db(), ['run'])
      expect(await night(third)).toMatchObject({ outcome: 'held' })
      expect(await tables(db(), ['run'])).toEqual(before)
      await night(fourth, roster(2))
      expect(await loadHeldRoster(db(), city)).toMatchObject({ holding: { kind: 'shrunken', before: 8, after: 2 } })
      expect((await loadHeldRoster(db(), city))?.since.toString()).toBe(second)
    })

    it('until its old bytes are back', async () => {
      await night(first)
      await night(second, faulty)
      expect(await night(third, roster(8))).toMatchObject({ outcome: 'done' })
      expect(await loadHeldRoster(db(), city)).toBeNull()
    })

    it('without a word of its cells in the ledger', async () => {
      await night(first, faulty)
      const runs = await db().selectFrom('run').select(['counts', 'error']).execute()
      expect(JSON.stringify(runs)).not.toMatch(/Maija|@/)
    })

    it('no longer where the city has none', async () => {
      await night(first, faulty)
      await sampleNight(db(), { date: second, roster: null, jobs: ['import-roster'], records: small })
      expect(await loadHeldRoster(db(), city)).toBeNull()
    })
  })

  it('that is dry tells the same and saves nothing', async () => {
    await night(first)
    const before = await tables(db())
    expect((await night(second, faulty, true)).counts).toMatchObject({ held: 1, faults: 1 })
    expect((await night(second, roster(9), true)).counts).toMatchObject({ duties: 9 })
    expect(await tables(db())).toEqual(before)
  })

  describe('tells communications alone', () => {
    it('once when a roster is held, with its faults, and once when it is well', async () => {
      await night(first)
      await night(second, faulty)
      const [told, ...more] = await mails()
      expect([told?.subject, told?.recipient, more]).toEqual([
        'Korjattava: uutta päivittäjälistaa ei otettu käyttöön',
        'viestinta@esimerkkila.fi',
        [],
      ])
      expect(told?.text).toContain('- Rivi 2, sarake D "Sähköposti": "maija@@x.fi" ei ole sähköpostiosoite')
      await night(third, `${faulty}${rows(1)}`)
      expect(await mails()).toHaveLength(1)
      await countAlarmsAsSent(db(), city)
      await night(fourth, roster(9))
      expect((await mails()).map(({ subject }) => subject)).toEqual([
        'Kunnossa taas: päivittäjälista on otettu käyttöön',
      ])
      await night('2026-06-14')
      expect(await mails()).toHaveLength(1)
    })

    it('of the file as it is when mail is back, and of none that is taken over by then', async () => {
      await night(first)
      await night(second, faulty)
      await night(third, roster(2))
      const [told, ...more] = await mails()
      expect([told?.text.includes('maija@@x.fi'), more]).toEqual([false, []])
      await night(fourth, roster(9))
      expect(await mails()).toEqual([])
    })

    it('and nobody twice when the night is done again', async () => {
      await night(first, faulty)
      await night(first)
      expect(await mails()).toHaveLength(1)
    })
  })

  it('goes on to the end of the night with the old roster', async () => {
    const whole = async (date: string) => (await sampleNight(db(), { date, roster: path, records: small })).runs
    await whole(first)
    writeFileSync(path, faulty)
    const runs = await whole(second)
    expect(runs.filter(({ outcome }) => outcome !== 'done').map(({ job }) => job)).toEqual(['import-roster'])
    expect(runs.at(-1)?.job).toBe('tidy-up')
    expect(runs.find(({ job }) => job === 'assign-people')?.counts).toMatchObject({ ended: 0, unowned: 0 })
  })
})
