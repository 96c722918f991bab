import { describe, expect, it } from 'vitest'
import { pairOf } from '../../../src/core/catalogue/compare-connections.ts'
import { unreadableBecauseOf } from '../../../src/core/catalogue/unreadable.ts'
import { aChannel, aConnection, anOrganization, aService, ids } from '../../support/builders.ts'
import { knownAs, knownConnection, nthId } from './known.ts'

const otherChannel = nthId(9)
const items = [
  knownAs(anOrganization()),
  knownAs(aService()),
  knownAs(aChannel()),
  knownAs(aChannel({ contentId: otherChannel, organizationId: nthId(8) }), { own: false }),
]
const connections = [aConnection(), aConnection({ channelId: otherChannel })]
const [toOwn = '', toOther = ''] = connections.map(pairOf)

describe('unreadableBecauseOf', () => {
  it.each([
    ['nothing', [], [], []],
    [
      'a channel: itself, for its connections are read',
      [{ key: 'serviceChannel x', contentId: ids.channel }],
      [ids.channel],
      [],
    ],
    [
      'a service: its connections, and another organization’s channel behind them',
      [{ key: 'service x', contentId: ids.service }],
      [ids.service, otherChannel],
      [toOwn, toOther],
    ],
    ['a connection: its pair', [{ key: `connection ${toOwn}`, contentId: null }], [], [toOwn]],
    [
      'a connection to another organization’s channel: the channel, too',
      [{ key: `connection ${toOther}`, contentId: null }],
      [otherChannel],
      [toOther],
    ],
    [
      'an organization: all that it answers for',
      [{ key: 'organization x', contentId: ids.organization }],
      [ids.organization, ids.service, ids.channel, otherChannel],
      [toOwn, toOther],
    ],
    ['a record without an id', [{ key: 'service 0123', contentId: null }], [], []],
    ['a service never seen before', [{ key: 'service y', contentId: nthId(7) }], [nthId(7)], []],
  ])('names what could not be read for %s', (_name, rejected, wantedItems, pairs) => {
    const unreadable = unreadableBecauseOf(
      rejected,
      items,
      connections.map(one => knownConnection(one)),
    )
    expect([...unreadable.items].toSorted()).toEqual(wantedItems.toSorted())
    expect([...unreadable.connections].toSorted()).toEqual(pairs.toSorted())
  })
})
