import { describe, expect, it } from 'vitest'
import { OutsideUnavailable } from '../../../../src/core/errors.ts'
import type { Answer } from '../../../../src/sample/answers.ts'
import type { Disturbance } from '../../../../src/sample/loopback-ptv.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { notesOf, rawByKey, readFrom, type Attempt } from '../readings.ts'
import { inPages, smallCity } from '../small-city.ts'

const usual = inPages(() => smallCity)
const whole = await readFrom('v12', usual)
const searches = [...new Set(whole.asked)].filter(address => /[?&]page=/.test(address))
const firstPages = searches.filter(address => /[?&]page=1&/.test(address))

describe('an answer without rows and totals', () => {
  it.each(firstPages)('is not believed when it comes once: %s', async address => {
    expect(outcomeOf(await readFrom('v12', disturbed(address, 1, emptied)))).toEqual(outcomeOf(whole))
  })

  it.each(firstPages)('is not believed by the next reading where the first broke off after it: %s', async address => {
    const emptyThenBroken = disturbed(address, Infinity, (answer, time) => (time === 1 ? emptied(answer) : broken))
    const first = await readFrom('v12', emptyThenBroken)
    expect(first.error).toBeInstanceOf(OutsideUnavailable)
    const second = await readFrom('v12', usual, notesOf(first.parts))
    expect(second.error).toBeNull()
    expect(rawByKey([...first.parts, ...second.parts])).toEqual(rawByKey(whole.parts))
  })

  it('is asked for twice, and then believed', async () => {
    const nothing = { ...smallCity, collections: [], channels: [], connections: [] }
    const { error, asked } = await readFrom(
      'v12',
      inPages(() => nothing),
    )
    expect(error).toBeNull()
    const times = ['service-collection', 'service-channel', 'connection', 'service'].map(
      noun => asked.filter(address => address.startsWith(`/api/v12/${noun}/search`)).length,
    )
    expect(times).toEqual([2, 2, 6, 3])
  })

  it('that was believed is not asked for again by the next reading', async () => {
    const records = inPages(() => ({ ...smallCity, collections: [] }))
    const first = await readFrom('v12', records)
    const second = await readFrom('v12', records, notesOf(first.parts))
    expect(second.asked.filter(address => address.includes('search'))).toEqual([])
  })
})

type Change = (page: Json) => Json

const oddities: readonly (readonly [name: string, change: Change])[] = [
  ['without its rows', page => ({ ...page, items: [] })],
  ['without its first row', page => ({ ...page, items: rowsOf(page).slice(1) })],
  ['with its first row twice', page => ({ ...page, items: [rowsOf(page)[0], ...rowsOf(page)] })],
  ['with its first row in place of another', page => ({ ...page, items: rowsOf(page).map(() => rowsOf(page)[0]) })],
  ['with one item too many announced', page => ({ ...page, totalItems: Number(page['totalItems']) + 1 })],
  ['with one item too few announced', page => ({ ...page, totalItems: Number(page['totalItems']) - 1 })],
  ['with one page too many announced', page => ({ ...page, totalPages: Number(page['totalPages']) + 1 })],
  ['with a page too few announced', page => ({ ...page, totalPages: Number(page['totalPages']) - 1 })],
  ['with pages by the million', page => ({ ...page, totalPages: 1_000_000 })],
  ['with another number', page => ({ ...page, page: Number(page['page']) + 1 })],
]
/** Pages of lists that have several rows each, so that each oddity is one. */
const pages = searches.filter(address => /\/service(?:-channel)?\/search/.test(address))

describe.each(oddities)('a page %s', (_name, change) => {
  it.each(pages)('is read again: %s', async address => {
    const attempt = await readFrom('v12', disturbed(address, 1, changed(change)))
    expect(outcomeOf(attempt)).toEqual(outcomeOf(whole))
    expect(attempt.asked.length).toBeGreaterThan(whole.asked.length)
  })

  it('that stays so ends the reading, after three more readings', async () => {
    const [address = ''] = pages
    const { error, asked } = await readFrom('v12', disturbed(address, Infinity, changed(change)))
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(error?.message).toContain('service/search')
    expect(asked.filter(one => one === address)).toHaveLength(4)
  })
})

describe('an answer that is no page', () => {
  const noPages: readonly (readonly [name: string, answer: Answer])[] = [
    ['null', { status: 200, body: null }],
    ['a list', { status: 200, body: [] }],
    ['without rows', { status: 200, body: { page: 1, pageSize: 5, totalItems: 0, totalPages: 0 } }],
    ['404', { status: 404, problem: 'Not Found' }],
  ]

  it.each(noPages)('is asked for again: %s', async (_name, answer) => {
    for (const address of searches) {
      const attempt = await readFrom(
        'v12',
        disturbed(address, 2, () => answer),
      )
      expect(outcomeOf(attempt)).toEqual(outcomeOf(whole))
    }
  })

  it.each(noPages)('ends the reading when it comes three times: %s', async (_name, answer) => {
    const [address = ''] = pages
    const { error, asked } = await readFrom(
      'v12',
      disturbed(address, 3, () => answer),
    )
    expect(error?.name).toBe('UnexpectedShape')
    expect(asked.filter(one => one === address)).toHaveLength(3)
  })
})

function outcomeOf({ error, parts }: Attempt) {
  return { error, records: rawByKey(parts) }
}

const broken: Answer = { status: 503, problem: 'Service Unavailable' }

/** Answers an address in another way, the first times that it is asked for. */
function disturbed(address: string, times: number, change: (answer: Answer, time: number) => Answer): Disturbance {
  let time = 0
  return async url => {
    const answer = (await usual(url)) ?? broken
    if (`${url.pathname}${url.search}` !== address || time >= times) return answer
    time += 1
    return change(answer, time)
  }
}

function emptied(answer: Answer): Answer {
  return { ...answer, body: { ...(answer.body as Json), totalItems: 0, totalPages: 0, items: [] } }
}

function changed(change: Change): (answer: Answer) => Answer {
  return answer => ({ ...answer, body: change(answer.body as Json) })
}

function rowsOf(page: Json): readonly unknown[] {
  return page['items'] as readonly unknown[]
}
