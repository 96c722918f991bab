import { describe, expect, it } from 'vitest'
import { contentId } from '../../../src/core/content-item.ts'
import { assign } from '../../../src/core/people/assign.ts'
import { unownedGroups } from '../../../src/core/people/unowned.ts'
import { aChannel, anOrganization, aService, aVersion, ids } from '../../support/builders.ts'
import { nthId } from '../catalogue/known.ts'
import { aDuty } from '../digests/plan-cases.ts'

const city = anOrganization()
const library = anOrganization({
  contentId: contentId('00000000-0000-4000-8000-000000000009'),
  organizationId: contentId('00000000-0000-4000-8000-000000000009'),
  parentOrganizationId: ids.organization,
  languageVersions: { fi: aVersion({ name: 'Kirjasto' }), sv: aVersion({ name: 'Bibliotek' }) },
})
const named = (number: number, name: string, parts = {}) =>
  aService({ contentId: nthId(number), languageVersions: { fi: aVersion({ name }) }, ...parts })
const ofLibrary = { organizationId: library.contentId }
const all = [
  city,
  library,
  named(1, 'Öljy', ofLibrary),
  named(2, 'Asia', ofLibrary),
  named(3, 'Muu'),
  aChannel({ contentId: nthId(4), languageVersions: { fi: aVersion({ name: 'Aula' }) }, ...ofLibrary }),
]

describe('what nobody answers for', () => {
  it('stands by organization, the most first, services before channels, by name', () => {
    expect(
      unownedGroups(all, [], 'fi').map(({ organization, items }) => [organization, items.map(({ name }) => name)]),
    ).toEqual([
      ['Kirjasto', ['Asia', 'Öljy', 'Aula', 'Kirjasto']],
      ['Esimerkkilän kaupunki', ['Muu', 'Esimerkkilän kaupunki']],
    ])
  })

  it('is called as the city’s language calls it', () => {
    expect(unownedGroups(all, [], 'sv')[0]?.organizationTarget).toBe('Bibliotek')
  })

  it('is only what has no assignment', () => {
    const target = { contentId: null, name: null, serviceClass: null, organization: 'Kirjasto' }
    const assignments = assign({
      items: all,
      connections: [],
      organizations: [city, library],
      duties: [aDuty({ target })],
    })
    expect(unownedGroups(all, assignments, 'fi').map(({ organization }) => organization)).toEqual([
      'Esimerkkilän kaupunki',
    ])
    expect(unownedGroups([], [], 'fi')).toEqual([])
  })

  it.each([
    ['names of their own', [city, library], ['Kirjasto', 'Esimerkkilän kaupunki']],
    [
      'one name for two',
      [city, { ...library, languageVersions: city.languageVersions }],
      [library.contentId, city.contentId],
    ],
    ['no name, as they are not among the items', [], [library.contentId, city.contentId]],
  ])('all falls to who gets the row that is told: organizations with %s', (_, organizations, targets) => {
    const items = [...organizations, ...all.slice(2)]
    const groups = unownedGroups(items, [], 'fi')
    expect(groups.map(({ organizationTarget }) => organizationTarget)).toEqual(targets)
    for (const { organizationTarget: organization, items: own } of groups) {
      const duty = aDuty({ target: { contentId: null, name: null, serviceClass: null, organization } })
      const owned = new Set(assign({ items, connections: [], organizations, duties: [duty] }).map(one => one.contentId))
      expect(own.filter(({ contentId: id }) => !owned.has(id))).toEqual([])
    }
  })
})
