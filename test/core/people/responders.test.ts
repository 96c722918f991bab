import { expect, it } from 'vitest'
import { respondersFor } from '../../../src/core/people/responders.ts'
import type { Duty } from '../../../src/core/people/roster.ts'
import { personId } from '../../../src/core/person.ts'

const maija = personId('maija@esimerkkila.fi')
const olli = personId('olli@esimerkkila.fi')

it.each<[string, readonly Partial<Duty>[], readonly string[]]>([
  ['the person alone, also where the roster no longer names them', [], []],
  [
    'also answers, deputy and superior',
    [{ alsoAnswers: ['a@x', 'b@x'], deputy: 'c@x', superior: 'd@x' }],
    ['a@x', 'b@x', 'c@x', 'd@x'],
  ],
  ['those of every row of the person', [{ deputy: 'a@x' }, { deputy: 'b@x' }], ['a@x', 'b@x']],
  ['nobody of another person’s rows', [{ personId: olli, deputy: 'a@x' }], []],
])('%s may answer', (_, duties, others) => {
  expect(respondersFor(maija, duties.map(duty))).toEqual(new Set([maija, ...others]))
})

function duty(parts: Partial<Duty>, index: number): Duty {
  return {
    row: index + 2,
    area: 'Kirjasto',
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: null, organization: null },
    personId: maija,
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
    ...parts,
  }
}
