import { describe, expect, it } from 'vitest'
import { handOverDifferences } from '../../../src/core/people/hand-over-differences.ts'
import type { HandOver } from '../../../src/core/people/hand-over.ts'
import { personId, type PersonId } from '../../../src/core/person.ts'
import { ids } from '../../support/builders.ts'

const aino = personId('aino@esimerkkila.fi')
const liisa = personId('liisa@esimerkkila.fi')
const olli = personId('olli@esimerkkila.fi')
const siiri = personId('siiri@esimerkkila.fi')

describe('the differences between roster and hand-overs', () => {
  it.each<[string, readonly (readonly [PersonId, PersonId])[], readonly string[]]>([
    ['there are none without a hand-over', [], []],
    ['whom the roster names, who has it now, and by whose reply', [[aino, liisa]], ['aino: liisa, by aino on day 1']],
    [
      'one for an item that was handed on, by the last reply',
      [
        [aino, liisa],
        [liisa, olli],
      ],
      ['aino: olli, by liisa on day 2'],
    ],
    [
      'none where the item came back',
      [
        [aino, liisa],
        [liisa, aino],
      ],
      [],
    ],
    [
      'one where it came back and went to another',
      [
        [aino, liisa],
        [liisa, aino],
        [aino, olli],
      ],
      ['aino: olli, by aino on day 3'],
    ],
    [
      'one for each who shared the item and handed it to the same person, by whom the roster names',
      [
        [olli, liisa],
        [aino, liisa],
      ],
      ['aino: liisa, by aino on day 2', 'olli: liisa, by olli on day 1'],
    ],
    [
      'both go along when that person hands it on',
      [
        [aino, liisa],
        [olli, liisa],
        [liisa, siiri],
      ],
      ['aino: siiri, by liisa on day 3', 'olli: siiri, by liisa on day 3'],
    ],
  ])('%s', (_, pairs, expected) => {
    const found = handOverDifferences(pairs.map(([from, to], index) => handOver(from, to, index + 1)))
    expect(
      found.map(one => `${short(one.byRoster)}: ${short(one.now)}, by ${short(one.from)} on day ${one.on.day}`),
    ).toEqual(expected)
  })

  it('are of each item alone, in the order of the items', () => {
    const found = handOverDifferences([
      handOver(aino, liisa, 1, ids.channel),
      handOver(liisa, olli, 2, ids.service),
      handOver(olli, siiri, 3, ids.channel),
    ])
    expect(found.map(one => [one.contentId, short(one.byRoster), short(one.now)])).toEqual([
      [ids.service, 'liisa', 'olli'],
      [ids.channel, 'aino', 'liisa'],
      [ids.channel, 'olli', 'siiri'],
    ])
  })
})

function handOver(from: PersonId, to: PersonId, day: number, contentId = ids.service): HandOver {
  return { contentId, from, to, on: Temporal.PlainDate.from({ year: 2026, month: 12, day }) }
}

function short(person: PersonId): string {
  return person.slice(0, person.indexOf('@'))
}
