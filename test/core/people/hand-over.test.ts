import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../src/core/assignment.ts'
import { withHandOvers, type HandOver } from '../../../src/core/people/hand-over.ts'
import { personId } from '../../../src/core/person.ts'
import { ids } from '../../support/builders.ts'

const [aino, liisa, olli] = ['aino', 'liisa', 'olli'].map(name => personId(`${name}@esimerkkila.fi`)) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
]
const everybody = new Set([aino, liisa, olli])
const on = Temporal.PlainDate.from('2026-12-03')
const roster = (personOf: typeof aino): Assignment => ({
  contentId: ids.service,
  personId: personOf,
  area: 'Luvat',
  source: { kind: 'roster', row: 4, target: 'everything' },
})
const handOver = (from: typeof aino, to: typeof aino): HandOver => ({ contentId: ids.service, from, to, on })
const owners = (assignments: readonly Assignment[]): readonly string[] => assignments.map(one => one.personId)

describe('hand-overs on top of the roster', () => {
  it('give an item to who got it, and say from whom and when', () => {
    const { assignments, ended } = withHandOvers([roster(aino)], [handOver(aino, liisa)], everybody)
    expect(ended).toEqual([])
    expect(assignments).toEqual([
      { ...roster(aino), personId: liisa, source: { kind: 'reply', from: aino, on: '2026-12-03' } },
    ])
  })

  it('may be handed on', () => {
    const all = [handOver(aino, liisa), handOver(liisa, olli)]
    expect(owners(withHandOvers([roster(aino)], all, everybody).assignments)).toEqual([olli])
  })

  it('leave the others of a shared item, and name nobody twice', () => {
    const shared = [roster(aino), roster(olli)]
    expect(owners(withHandOvers(shared, [handOver(aino, liisa)], everybody).assignments)).toEqual([olli, liisa])
    expect(owners(withHandOvers(shared, [handOver(aino, olli)], everybody).assignments)).toEqual([olli])
  })

  it.each<[string, readonly Assignment[], ReadonlySet<typeof aino>]>([
    ['gives the item to somebody else', [roster(olli)], everybody],
    ['gives it to nobody', [], everybody],
    ['does not know who got it any more', [roster(aino)], new Set([aino])],
  ])('end where the roster %s', (_, byRoster, people) => {
    const given = handOver(aino, liisa)
    expect(withHandOvers(byRoster, [given], people)).toEqual({ assignments: byRoster, ended: [given] })
  })
})
