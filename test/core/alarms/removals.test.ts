import { describe, expect, it } from 'vitest'
import { namedAtMost, removalFacts } from '../../../src/core/alarms/removals.ts'
import { contentId } from '../../../src/core/content-item.ts'
import { aLostConnection, aRemoval, removals, words } from './an-alarm.ts'

const school = { id: contentId('00000000-0000-4000-8000-000000000009'), name: words('Opetustoimi') }

describe('the facts of held removals', () => {
  it('have the organization with the most removals first', () => {
    const held = [aRemoval('A', { organization: school }), ...removals(2)]
    expect(removalFacts(held).organizations.map(one => [one.name?.text, one.removals])).toEqual([
      ['Esimerkkilän kaupunki', 2],
      ['Opetustoimi', 1],
    ])
  })

  it('name items as people order them, connections after them', () => {
    const held = [
      aLostConnection('Alku', 'Kanava'),
      ...['Äitiys', 'Uimahalli 10', 'Uimahalli 9', 'kirjasto'].map(name => aRemoval(name)),
    ]
    const [organization] = removalFacts(held).organizations
    expect(organization?.named.map(({ names }) => names.map(({ text }) => text).join(' – '))).toEqual([
      'kirjasto',
      'Uimahalli 9',
      'Uimahalli 10',
      'Äitiys',
      'Alku – Kanava',
    ])
  })

  it('count items and connections apart', () =>
    expect(removalFacts([...removals(3), aLostConnection('A', 'B')])).toMatchObject({ items: 3, connections: 1 }))

  it('name no more than a mail shows, over all organizations, and count all', () => {
    const held = [...removals(15), ...removals(12).map(one => ({ ...one, organization: school }))]
    const { organizations } = removalFacts(held)
    expect(organizations.map(one => [one.removals, one.named.length])).toEqual([
      [15, 15],
      [12, namedAtMost - 15],
    ])
  })

  it('are together where the organization is not known', () => {
    const unknown = { id: null, name: null }
    const held = removals(2).map(one => ({ ...one, organization: unknown }))
    expect(removalFacts(held).organizations).toMatchObject([{ name: null, removals: 2 }])
  })
})
