import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { UnexpectedShape } from '../../../src/core/errors.ts'
import { parse, problemOf, readId, recordKey, sortRecords } from '../../../src/edges/ptv/parse.ts'
import { idOf } from './v12/records.ts'

const Row = z.object({ contentId: z.guid(), day: z.string() })
const id = idOf(1, 1)

describe('rows of an answer', () => {
  it('keep their order, and each its own outcome', () => {
    const rows = [
      { contentId: id, day: '2026-01-02' },
      { contentId: idOf(1, 2) },
      { contentId: id, day: '', colour: 1 },
    ]
    expect(sortRecords(rows, 'service', Row, row => row.day)).toEqual([
      { kind: 'accepted', key: `service ${id}`, content: '2026-01-02', raw: rows[0], unknownFields: [] },
      {
        kind: 'rejected',
        key: `service ${idOf(1, 2)}`,
        record: {
          key: `service ${idOf(1, 2)}`,
          kind: 'service',
          contentId: idOf(1, 2),
          problem: 'day: expected string, received undefined',
          raw: rows[1],
        },
      },
      { kind: 'accepted', key: `service ${id}`, content: '', raw: rows[2], unknownFields: ['colour'] },
    ])
  })

  it('that the core refuses are put aside, not thrown, and their content is not told', () => {
    const rows = [
      { contentId: id, day: 'tomorrow' },
      { contentId: id, day: '2026-01-02' },
    ]
    const read = sortRecords(rows, 'service', Row, row => Temporal.PlainDate.from(row.day))
    expect(read.map(row => row.kind)).toEqual(['rejected', 'accepted'])
    expect(read[0]).toMatchObject({ record: { problem: 'the whole record: RangeError', contentId: id } })
  })
})

describe('the key of a record', () => {
  const [service, channel] = [idOf(2, 1), idOf(3, 1)]
  it.each([
    ['its id', { contentId: 'ABC' }, 'x abc'],
    ['its id in version 11', { id: 'ABC' }, 'x abc'],
    ['its id, however strange the rest', { contentId: 'abc', serviceChannel: null, id: 7 }, 'x abc'],
    ['the pair of a connection', { serviceContentId: service, channelContentId: channel }, `x ${service} ${channel}`],
    [
      'the pair under the other name',
      { serviceContentId: service, serviceChannelContentId: channel },
      `x ${service} ${channel}`,
    ],
    ['the pair in version 11', { serviceId: service, serviceChannel: { id: channel } }, `x ${service} ${channel}`],
    [
      'the pair, though it has an id',
      { contentId: id, serviceContentId: service, channelContentId: channel },
      `x ${service} ${channel}`,
    ],
  ])('is %s', (_name, record, expected) => {
    expect(recordKey(record, 'x')).toBe(expected)
  })

  it.each([[{ contentId: 7 }], [{}], [null], ['text'], [{ serviceContentId: 'a' }]])('is a hash of %j', record => {
    expect(recordKey(record, 'x')).toMatch(/^x [0-9a-f]{64}$/)
    expect(recordKey(structuredClone(record), 'x')).toBe(recordKey(record, 'x'))
    expect(recordKey({ other: record }, 'x')).not.toBe(recordKey(record, 'x'))
  })
})

it.each([
  [{ contentId: id.toUpperCase() }, id],
  [{ id }, id],
  [{ contentId: 'abc' }, null],
  [{ contentId: 7 }, null],
  [null, null],
])('the id in %j is %s', (record, expected) => {
  expect(readId(record)).toBe(expected)
})

describe('a problem', () => {
  const Shape = z.object({
    either: z.union([z.string(), z.object({ name: z.string(), size: z.number() })]).optional(),
    kind: z.discriminatedUnion('type', [z.object({ type: z.literal('a') })]).optional(),
    day: z.iso.date().optional(),
  })
  it.each([
    [null, 'the whole record: expected object, received null'],
    [{ either: { name: 'Salainen', size: 'suuri' } }, 'either.size: expected number, received string'],
    [{ kind: { type: 'Salainen' } }, 'kind.type: is none of the known kinds'],
    [{ day: 'Salainen' }, 'day: Invalid ISO date'],
  ])('of %j names the place and not the value: %s', (value, problem) => {
    const { error } = Shape.safeParse(value)
    expect(error === undefined ? '' : problemOf(error)).toBe(problem)
  })

  it('of an answer that all depends on is thrown', () => {
    expect(() => parse(Row, { contentId: id }, 'service/search')).toThrow(UnexpectedShape)
    expect(() => parse(Row, { contentId: id }, 'service/search')).toThrow(/service\/search.*: day: expected string/)
  })
})
