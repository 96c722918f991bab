import { describe, expect, it } from 'vitest'
import { namesakesIn } from '../../../src/core/assessment/namesakes.ts'
import { contentId, type ContentItem } from '../../../src/core/content-item.ts'
import { aChannel, aService, aVersion, ids } from '../../support/builders.ts'

const [first, second, third] = [1, 2, 3].map(number => contentId(`00000000-0000-4000-8000-00000000010${number}`))
const one = aService({ contentId: first ?? ids.service })

describe('namesakesIn', () => {
  it.each<[string, ContentItem, object]>([
    ['the same name', aService({ contentId: second ?? ids.service }), { fi: [second] }],
    ['another case and spaces', named(' kirjasto '), { fi: [second] }],
    ['another name', named('Kirjastot'), {}],
    ['another organization', { ...named('Kirjasto'), organizationId: ids.channel }, {}],
    [
      'another type',
      { ...aService({ contentId: second ?? ids.service }), type: 'PermitOrOtherObligation' },
      { fi: [second] },
    ],
    ['another kind', aChannel({ contentId: second ?? ids.channel }), {}],
    ['another language', aService({ contentId: second ?? ids.service, languageVersions: { sv: aVersion() } }), {}],
  ])('finds for a service with %s %j', (_what, other, expected) => {
    expect(namesakesIn([one, other])(one)).toEqual(expected)
  })

  it('compares channels of one type', () => {
    const [page, place] = (['WebPage', 'ServiceLocation'] as const).map((type, at) =>
      aChannel({ type, contentId: [first, second][at] ?? ids.channel }),
    )
    const other = aChannel({ type: 'WebPage', contentId: third ?? ids.channel })
    expect(namesakesIn([page, place, other].flatMap(channel => channel ?? []))(page ?? other)).toEqual({ fi: [third] })
  })

  it('gives all others in a lasting order', () => {
    const others = [third, second].map(id => aService({ contentId: id ?? ids.service }))
    expect(namesakesIn([one, ...others])(one)).toEqual({ fi: [second, third] })
  })

  it('takes no missing name for the same', () => {
    const nameless = [first, second].map(id =>
      aService({ contentId: id ?? ids.service, languageVersions: { fi: aVersion({ name: ' ' }) } }),
    )
    expect(namesakesIn(nameless)(nameless[0] ?? one)).toEqual({})
  })
})

function named(name: string) {
  return aService({ contentId: second ?? ids.service, languageVersions: { fi: aVersion({ name }) } })
}
