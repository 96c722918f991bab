import { describe, expect, it } from 'vitest'
import type { Duty } from '../../../src/core/people/roster.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { areaHeads } from '../../../src/core/report/area-heads.ts'
import type { MailLanguage } from '../../../src/core/texts/languages.ts'

function aRow(area: string, updater: string, superior: string | null): Duty {
  return {
    row: 2,
    area,
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: null, organization: null },
    personId: personId(`${updater}@city.fi`),
    alsoAnswers: [],
    deputy: null,
    superior: superior === null ? null : `${superior}@city.fi`,
    away: null,
  }
}

function aPerson(name: string, language: MailLanguage): Person {
  return { id: personId(`${name}@city.fi`), name, email: `${name}@city.fi`, language, editsPtv: false }
}

const people = [aPerson('aino', 'fi'), aPerson('maria', 'sv'), aPerson('anna', 'sv'), aPerson('eva', 'en')]

function heads(duties: readonly Duty[], unreachable: readonly string[] = []): readonly string[] {
  const facts = { duties, people, unreachable: new Set(unreachable.map(name => personId(`${name}@city.fi`))) }
  return areaHeads(facts, 'fi').map(({ address, language, areas }) => `${address} ${language}: ${areas.join(', ')}`)
}

describe('the superiors', () => {
  it.each<[string, readonly Duty[], readonly string[]]>([
    ['are none where no row names one', [aRow('A', 'aino', null)], []],
    [
      'get all their areas in one, each once',
      [aRow('B', 'aino', 'pekka'), aRow('A', 'aino', 'pekka'), aRow('A', 'maria', 'pekka')],
      ['pekka@city.fi fi: A, B'],
    ],
    [
      'may be several of an area',
      [aRow('A', 'aino', 'pekka'), aRow('A', 'maria', 'olli')],
      ['olli@city.fi sv: A', 'pekka@city.fi fi: A'],
    ],
    ['are written to in their own language', [aRow('A', 'aino', 'eva')], ['eva@city.fi en: A']],
    [
      'are written to in the language of most of their updaters, each counted once',
      [aRow('A', 'aino', 'pekka'), aRow('B', 'aino', 'pekka'), aRow('A', 'maria', 'pekka'), aRow('A', 'anna', 'pekka')],
      ['pekka@city.fi sv: A, B'],
    ],
    [
      'are written to in the city’s language where two are even',
      [aRow('A', 'maria', 'pekka'), aRow('A', 'aino', 'pekka')],
      ['pekka@city.fi fi: A'],
    ],
    [
      'are written to in the city’s language where nothing is known',
      [aRow('A', 'x', 'pekka')],
      ['pekka@city.fi fi: A'],
    ],
  ])('%s', (_, duties, expected) => expect(heads(duties)).toEqual(expected))

  it('are left out where mail comes back', () => expect(heads([aRow('A', 'aino', 'pekka')], ['pekka'])).toEqual([]))
})
