import { describe, expect, it } from 'vitest'
import {
  connectionChange,
  pairOf,
  planConnectionAbsence,
  type Ends,
  type KnownConnection,
  seenConnection,
} from '../../../src/core/catalogue/compare-connections.ts'
import type { Connection, ContentId } from '../../../src/core/content-item.ts'
import { aConnection, hours, ids } from '../../support/builders.ts'
import { absence, knownConnection, nthId } from './known.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const connection = aConnection()

describe('what a night sees of a connection', () => {
  it.each<[string, readonly KnownConnection[], Connection, string]>([
    ['never seen before', [], connection, 'new'],
    ['as it was', [knownConnection()], connection, 'unchanged'],
    ['with hours of its own', [knownConnection()], aConnection({ serviceHours: [hours()] }), 'changed'],
    [
      'with another date',
      [knownConnection()],
      aConnection({ publishedAt: Temporal.Instant.from('2026-06-09T11:40:02Z') }),
      'changed',
    ],
    ['back after a night', [missing(1)], connection, 'returned'],
    [
      'back after its removal',
      [knownConnection(connection, { absence: absence(2, '2026-06-09', '2026-06-09') })],
      connection,
      'returned',
    ],
    ['of the same service with another channel', [knownConnection()], aConnection({ channelId: nthId(9) }), 'new'],
    [
      'the other way round',
      [knownConnection()],
      aConnection({ serviceId: ids.channel, channelId: ids.service }),
      'new',
    ],
  ])('%s', (_name, known, seen, change) => {
    const before = new Map(known.map(one => [pairOf(one), one])).get(pairOf(seen))
    expect(connectionChange(before, seenConnection(seen))).toBe(change)
  })
})

describe('what a night does not see', () => {
  it.each<[string, KnownConnection, Partial<Ends>, object | undefined]>([
    ['is missing on its first night', knownConnection(), {}, { nights: 1, gone: false }],
    ['is gone on the second', missing(1), {}, { nights: 2, gone: true }],
    ['is no news when the same night is done again', missing(1, '2026-06-10'), {}, undefined],
    ['is gone in a repeated night once nothing holds it', missing(2, '2026-06-10'), {}, { nights: 2, gone: true }],
    ['waits with its service', missing(1), { held: new Set([ids.service]) }, { nights: 2, gone: false }],
    ['waits with its channel', missing(1), { held: new Set([ids.channel]) }, { nights: 2, gone: false }],
    ['does not wait with others', missing(1), { held: new Set([ids.organization]) }, { nights: 2, gone: true }],
    ['goes once its service waits no more', missing(4), {}, { nights: 5, gone: true }],
  ])('%s', (_name, known, withheld, expected) => {
    const { serviceId, channelId } = known
    expect(plan([known], 1, withheld).absent).toEqual(
      expected === undefined ? [] : [{ serviceId, channelId, ...expected }],
    )
  })
})

describe('many connections that go at once', () => {
  const channels = Array.from({ length: 30 }, (_, index) => aConnection({ channelId: nthId(index) }))
  const gone = (count: number, ends: Partial<Ends> = {}) => {
    const known = channels.slice(0, count).map(one => knownConnection(one, { absence: absence(1, '2026-06-09') }))
    const { absent, held } = plan(known, channels.length, ends)
    return { gone: absent.filter(one => one.gone).length, held }
  }

  it.each([
    ['up to five are removed', 5, { gone: 5, held: 0 }],
    ['more than five of thirty wait for a person', 6, { gone: 0, held: 6 }],
    ['an empty list removes none', 30, { gone: 0, held: 30 }],
  ])('%s', (_name, count, expected) => {
    expect(gone(count)).toEqual(expected)
  })

  it('lets those of a removed service go with it', () => {
    expect(gone(12, { removed: new Set<ContentId>([ids.service]) })).toEqual({ gone: 12, held: 0 })
  })

  it('lets those go that a person has released, and holds the others', () => {
    const released = new Set(channels.slice(0, 12).map(pairOf))
    expect(gone(12, { released })).toEqual({ gone: 12, held: 0 })
    expect(gone(18, { released })).toEqual({ gone: 12, held: 6 })
    expect(gone(17, { released })).toEqual({ gone: 17, held: 0 })
  })
})

function missing(nights: number, lastOn = '2026-06-09'): KnownConnection {
  return knownConnection(connection, { absence: absence(nights, lastOn) })
}

function plan(absent: readonly KnownConnection[], standing: number, ends: Partial<Ends> = {}) {
  return planConnectionAbsence(
    absent,
    standing,
    { held: new Set(), removed: new Set(), released: new Set(), ...ends },
    today,
  )
}
