import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../src/core/assignment.ts'
import { contentId, type ContentId } from '../../../src/core/content-item.ts'
import { compareAssignments, type AssignmentChanges } from '../../../src/core/people/changes.ts'
import { personId, type Person } from '../../../src/core/person.ts'

const letters = 'abcdef'
const names = new Map(Array.from(letters, (letter, index) => [item(letter), `Item ${letter.toUpperCase()} ${index}`]))

function item(letter: string): ContentId {
  return contentId(`${letter.repeat(8)}-0000-4000-8000-000000000000`)
}

function person(name: string): Person {
  return { id: personId(`${name}@x.fi`), name, email: `${name}@x.fi`, language: 'fi', editsPtv: false }
}

/** A roster such as `{ anna: 'abc', bo: 'c' }`: who answers for which items. */
function assigned(owners: Readonly<Record<string, string>>) {
  const assignments = Object.entries(owners).flatMap(([name, items]) =>
    Array.from(items, (letter): Assignment => ({
      contentId: item(letter),
      personId: person(name).id,
      area: 'A',
      source: { kind: 'roster', row: 2, target: 'everything' },
    })),
  )
  return { people: Object.keys(owners).map(person), assignments }
}

function short(items: AssignmentChanges['orphaned']): string {
  return items.map(({ contentId: id }) => id[0]).join('')
}

/** The changes in a few words, such as `anna +ab −c`. */
function told({ people, orphaned, adopted, unowned }: AssignmentChanges) {
  return {
    people: people.map(({ person: { name }, roster, more, fewer }) =>
      [name, ...(roster === 'stays' ? [] : [roster]), `+${short(more)}`, `−${short(fewer)}`].join(' '),
    ),
    orphaned: short(orphaned),
    adopted: short(adopted),
    unowned: [unowned.before, unowned.after],
  }
}

const nothing = { people: [], orphaned: '', adopted: '' }

describe('a new roster', () => {
  it.each([
    ['that says the same changes nothing', { anna: 'ab' }, { anna: 'ab' }, { ...nothing, unowned: [4, 4] }],
    [
      'gives and takes items',
      { anna: 'ab', bo: 'c' },
      { anna: 'ad', bo: 'bc' },
      { people: ['anna +d −b', 'bo +b −'], orphaned: '', adopted: 'd', unowned: [3, 2] },
    ],
    [
      'brings a person in, with items or without',
      { anna: 'a' },
      { anna: 'a', bo: 'b', carl: '' },
      { people: ['bo new +b −', 'carl new + −'], orphaned: '', adopted: 'b', unowned: [5, 4] },
    ],
    [
      'lets a person go, whose items another one gets or nobody',
      { anna: 'ab', bo: '' },
      { bo: 'a' },
      { people: ['anna gone + −ab', 'bo +a −'], orphaned: 'b', adopted: '', unowned: [4, 5] },
    ],
    [
      'lets two people share an item',
      { anna: 'a', bo: '' },
      { anna: 'a', bo: 'a' },
      { people: ['bo +a −'], orphaned: '', adopted: '', unowned: [5, 5] },
    ],
    [
      'is the first one',
      {},
      { anna: 'abcdef' },
      { people: ['anna new +abcdef −'], orphaned: '', adopted: 'abcdef', unowned: [6, 0] },
    ],
  ])('%s', (_, before, after, expected) =>
    expect(told(compareAssignments(assigned(before), assigned(after), names))).toEqual(expected),
  )

  it('names people and items in the order of names, and an unknown item by its id', () => {
    const mixed = new Map([
      [item('a'), 'Ärla'],
      [item('b'), 'Zoo'],
      [item('c'), 'Item 10'],
      [item('d'), 'Item 9'],
    ])
    const { people } = compareAssignments(assigned({}), assigned({ östen: 'abcde', aino: '' }), mixed)
    expect(people.map(({ person: { name } }) => name)).toEqual(['aino', 'östen'])
    expect(people[1]?.more.map(({ name }) => name)).toEqual([item('e'), 'Item 9', 'Item 10', 'Zoo', 'Ärla'])
  })

  it('shows a person as the new roster has it', () => {
    const renamed = { people: [{ ...person('anna'), name: 'Anna Meri' }], assignments: [] }
    const { people } = compareAssignments(assigned({ anna: 'a' }), renamed, names)
    expect(people[0]?.person.name).toBe('Anna Meri')
  })

  it('and back again says the opposite, whatever the order of the facts', () => {
    const roster = fc.dictionary(fc.constantFrom('anna', 'bo', 'carl'), fc.constantFrom('', 'a', 'ab', 'bcd', 'fa'))
    fc.assert(
      fc.property(roster, roster, (left, right) => {
        const [before, after] = [assigned(left), assigned(right)]
        const turned = { people: before.people.toReversed(), assignments: before.assignments.toReversed() }
        const there = compareAssignments(before, after, names)
        expect(compareAssignments(turned, after, names)).toEqual(there)
        const back = compareAssignments(after, before, names)
        expect(back.people.map(({ more, fewer }) => [fewer, more])).toEqual(
          there.people.map(({ more, fewer }) => [more, fewer]),
        )
        expect([back.orphaned, back.adopted]).toEqual([there.adopted, there.orphaned])
      }),
    )
  })
})
