import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import {
  clearQuarantine,
  countQuarantined,
  saveQuarantine,
  type QuarantinedRecord,
} from '../../src/store/quarantine.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')

describeOnDatabases('the quarantine of a city', db => {
  it('keeps records raw, with the night on which they were first seen', async () => {
    expect(await saveQuarantine(db(), city, today, [record('a'), record('b')])).toBe(2)
    expect(await saveQuarantine(db(), city, tomorrow, [record('b', { problem: 'name: is missing' })])).toBe(1)
    expect(await rows()).toEqual([
      { ...record('a'), firstSeen: today },
      { ...record('b', { problem: 'name: is missing' }), firstSeen: today },
    ])
  })

  it.each<readonly [string, readonly QuarantinedRecord[], number]>([
    ['the same records again', [record('a'), record('b')], 0],
    ['none', [], 0],
    ['the same with its fields in another order', [record('a', { raw: { type: 'Odd', id: 'a' } })], 0],
    ['another record', [record('a'), record('c')], 1],
    ['another problem', [record('a', { problem: 'name: is missing' }), record('b')], 1],
    ['another raw record', [record('a', { raw: { id: 'a', type: 'Odder' } }), record('b')], 1],
    ['another kind', [record('a', { kind: 'organization' })], 1],
    ['one record twice', [record('c'), record('c', { problem: 'name: is missing' })], 1],
  ])('writes only what is new or different: %s', async (_what, records, written) => {
    await saveQuarantine(db(), city, today, [record('a'), record('b')])
    expect(await saveQuarantine(db(), city, tomorrow, records)).toBe(written)
  })

  it('lets go of what is no longer strange, and of nothing else', async () => {
    await saveQuarantine(db(), city, today, [record('a'), record('b'), record('c')])
    expect(await clearQuarantine(db(), city, new Set(['a', 'b', 'c', 'd']))).toBe(0)
    expect(await clearQuarantine(db(), city, new Set(['b']))).toBe(2)
    expect((await rows()).map(row => row.key)).toEqual(['b'])
    expect(await clearQuarantine(db(), city, new Set())).toBe(1)
    expect(await rows()).toEqual([])
  })

  it('counts the named records that it holds', async () => {
    await saveQuarantine(db(), city, today, [record('a'), record('b')])
    expect(await countQuarantined(db(), city, new Set(['a', 'c']))).toBe(1)
    expect(await countQuarantined(db(), city, new Set())).toBe(0)
  })

  describe('a record that no database could keep as it is', () => {
    it.each([
      ['is nothing at all', null, null],
      ['holds NUL and half a pair', { text: 'a\0\uD83D' }, { text: 'a\uFFFD\uFFFD' }],
      ['has such keys', { 'a\0': 1, '\uDC00': 2 }, { 'a\uFFFD': 1, '\uFFFD': 2 }],
      ['is a word', '\0', '\uFFFD'],
    ])('is kept as near as can be: it %s', async (_what, raw, kept) => {
      expect(await saveQuarantine(db(), city, today, [record('a', { raw })])).toBe(1)
      expect((await rows()).map(row => row.raw)).toEqual([kept])
      expect(await saveQuarantine(db(), city, tomorrow, [record('a', { raw })])).toBe(0)
    })

    it('is told from others and found again by its key, however long or hostile that is', async () => {
      const long = Array.from({ length: 20_000 }, (_, number) => String.fromCodePoint(0x4e00 + number)).join('')
      const hostile = ['\0', '\uD83D', '\uDE00', `${long}a`, `${long}b`, 'x'.repeat(5000)].map(id =>
        record(`service ${id}`),
      )
      expect(await saveQuarantine(db(), city, today, hostile)).toBe(6)
      const keys = new Set(hostile.map(one => one.key))
      expect(await countQuarantined(db(), city, keys)).toBe(6)
      expect(await clearQuarantine(db(), city, keys)).toBe(0)
      expect(await saveQuarantine(db(), city, tomorrow, hostile)).toBe(0)
    })
  })

  async function rows() {
    const found = await db().selectFrom('quarantine').selectAll().orderBy('record_key').execute()
    return found.map(({ record_key: key, kind, problem, raw, first_seen: firstSeen }) => {
      return { key, kind, problem, raw, firstSeen }
    })
  }
})

function record(key: string, parts: Partial<QuarantinedRecord> = {}): QuarantinedRecord {
  return { key, kind: 'service', problem: 'type: unknown', raw: { id: key, type: 'Odd' }, ...parts }
}
