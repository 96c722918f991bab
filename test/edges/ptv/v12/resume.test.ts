import { describe, expect, it } from 'vitest'
import type { Disturbance } from '../../../../src/sample/loopback-ptv.ts'
import { apis, notesOf, rawByKey, readFrom } from '../readings.ts'
import { inPages, smallCity } from '../small-city.ts'
import { idOf, serviceRecord } from './records.ts'

const strange = serviceRecord({ contentId: idOf(2, 50), serviceType: 'Something' })
const organizations = smallCity.organizations.map(record => ({ ...record, novelty: 1 }))
const records = { ...smallCity, organizations, services: [...smallCity.services, strange] }
const usual = inPages(() => records)

describe.each(apis)('a reading of %s that goes on where another broke off', api => {
  it('asks for nothing that was got, and misses nothing, wherever that was', async () => {
    const whole = await readFrom(api, usual)
    expect(whole.error).toBeNull()
    expect(whole.asked.length).toBeGreaterThan(20)
    for (let from = 1; from <= whole.asked.length; from += 1) {
      const first = await readFrom(api, breakingFrom(from))
      const notes = notesOf(first.parts)
      const second = await readFrom(api, usual, notes)
      expect({
        from,
        first: first.error?.name,
        second: second.error,
        askedTwice: second.asked.filter(address => notes.has(address)),
        noted: [...notesOf(second.parts).keys()].toSorted(),
        records: rawByKey([...first.parts, ...second.parts]),
      }).toEqual({
        from,
        first: 'OutsideUnavailable',
        second: null,
        askedTwice: [],
        noted: [...notesOf(whole.parts).keys()].toSorted(),
        records: rawByKey(whole.parts),
      })
    }
  })

  it('of a whole one asks for the tree of organizations alone', async () => {
    const whole = await readFrom(api, usual)
    const again = await readFrom(api, usual, notesOf(whole.parts))
    expect(again.error).toBeNull()
    expect(again.asked.length).toBeLessThanOrEqual(2)
    expect(again.asked.filter(address => !address.includes('rganization/'))).toEqual([])
    expect(rawByKey(again.parts)).toEqual({})
    expect(notesOf(again.parts)).toEqual(notesOf(whole.parts))
  })

  it('reads again what was noted of a page that lacked a row, and no other', async () => {
    const whole = await readFrom(api, usual)
    const notes = new Map(
      [...notesOf(whole.parts)].map(([address, note]) =>
        isFullPage(address) ? [address, { ...note, rows: note.rows.slice(1) }] : [address, note],
      ),
    )
    const again = await readFrom(api, usual, notes)
    expect(again.error).toBeNull()
    expect(again.asked.filter(address => notes.has(address)).toSorted()).toEqual(
      [...notes.keys()].filter(isFullPage).toSorted(),
    )
  })
})

function isFullPage(address: string): boolean {
  return /service\/(?:search|list\/organization)\?.*\bpage=1\b/i.test(address)
}

function breakingFrom(number: number): Disturbance {
  let asked = 0
  return url => {
    asked += 1
    return asked < number ? usual(url) : { status: 503, problem: 'Service Unavailable' }
  }
}
