import { describe, expect, it } from 'vitest'
import {
  classified,
  descriptionOf,
  inheritedBy,
  inheritedFields,
  withInherited,
} from '../../../src/core/catalogue/inherit.ts'
import type { LanguageVersion, Link } from '../../../src/core/content-item.ts'
import { stateOf } from '../../../src/core/assessment/age.ts'
import { assess } from '../../../src/core/assessment/assess.ts'
import { ruleIds, type RuleId } from '../../../src/core/finding.ts'
import { personId } from '../../../src/core/person.ts'
import { assign } from '../../../src/core/people/assign.ts'
import { aChannel, aGeneralDescription, anAssessment, aService, aVersion, ids } from '../../support/builders.ts'

const gone = 'Haku päättyy 31.5.2024.'

/** A service and its general description, which say these things in Finnish. */
function pair(own: Partial<LanguageVersion>, given: Partial<LanguageVersion>) {
  const service = aService({
    generalDescriptionId: ids.generalDescription,
    languageVersions: { fi: aVersion(own) },
  })
  const description = aGeneralDescription({ languageVersions: { fi: aVersion(given), sv: aVersion(given) } })
  return { service, description, descriptions: new Map([[description.contentId, description]]) }
}

function law(url: string, additionalInformation: string | null): Link {
  return { field: 'legislationLinks', name: 'Laki', url, additionalInformation }
}

describe('inheritedFields', () => {
  it.each<[string, Partial<LanguageVersion>, Partial<LanguageVersion>, readonly string[]]>([
    ['a text that is the same', { description: gone }, { description: gone }, ['fi.description']],
    ['a text of its own', { description: 'Oma teksti.' }, { description: gone }, []],
    ['a text with a sentence of its own', { description: `${gone} Oma lause.` }, { description: gone }, []],
    ['a text that it leaves out', { userInstructions: null }, { userInstructions: gone }, ['fi.userInstructions']],
    ['a blank text', { conditions: ' ' }, { conditions: gone }, ['fi.conditions']],
    ['a text that only the service has', { conditions: gone }, {}, []],
    ['the same words in another field', { conditions: gone }, { description: gone }, ['fi.description']],
    ['a composed letter', { description: 'pa\u0308a\u0308ttyy' }, { description: 'päättyy' }, ['fi.description']],
    ['line ends and blanks', { description: 'a\r\nb  c ' }, { description: 'a\nb c' }, ['fi.description']],
    ['another case', { description: 'Haku' }, { description: 'haku' }, []],
    [
      'a name that is the same',
      { name: 'Sama', alternativeName: 'Sama' },
      { name: 'Sama', alternativeName: 'Sama' },
      [],
    ],
    [
      'a common link behind one of its own',
      { links: [law('https://a.fi', 'Oma'), law('https://b.fi', gone)] },
      { links: [law('https://b.fi', gone)] },
      ['fi.legislationLinks[1].additionalInformation'],
    ],
  ])('finds in a service with %s what it has from the general description', (_name, own, given, expected) => {
    const { service, description } = pair(own, given)
    expect([...inheritedFields(service, description)]).toEqual(expected)
  })

  it('gives a language that the service has not nothing', () => {
    const { service, description } = pair({}, { description: gone })
    expect([...inheritedFields(service, description)]).toEqual(['fi.description'])
  })

  it('compares each language with its own', () => {
    const { description } = pair({}, { description: gone })
    const service = aService({
      languageVersions: { fi: aVersion({ description: 'Oma.' }), sv: aVersion({ description: gone }) },
    })
    expect([...inheritedFields(service, description)]).toEqual(['sv.description'])
  })
})

describe('withInherited', () => {
  const description = aGeneralDescription({
    serviceClasses: ['P4', 'P1.2'],
    targetGroups: ['KR2'],
    lifeEvents: ['KE1'],
    industrialClasses: ['http://a/1'],
    ontologyTerms: ['http://o/1'],
  })
  const unmerged = aService({ serviceClasses: ['P4.10'], targetGroups: ['KR1'], lifeEvents: ['KE2'] })
  const merged = aService({
    serviceClasses: ['P1.2', 'P4', 'P4.10'],
    targetGroups: ['KR1', 'KR2'],
    lifeEvents: ['KE2'],
    ontologyTerms: ['http://o/1'],
  })

  it('unites every list, each code once', () => {
    expect(withInherited(unmerged, description)).toEqual({
      ...unmerged,
      serviceClasses: ['P1.2', 'P4', 'P4.10'],
      targetGroups: ['KR1', 'KR2'],
      lifeEvents: ['KE1', 'KE2'],
      industrialClasses: ['http://a/1'],
      ontologyTerms: ['http://o/1'],
    })
  })

  it('comes to the same whether PTV had merged them before or not', () => {
    expect(withInherited(merged, description)).toEqual(withInherited(unmerged, description))
  })
})

describe('an item', () => {
  const { service, description, descriptions } = pair({ description: gone }, { description: gone })
  it('has its general description where that is known', () => {
    expect(descriptionOf(service, descriptions)).toBe(description)
    expect([...inheritedBy(service, descriptions)]).toEqual(['fi.description'])
  })

  it.each([
    ['that builds on none', aService({ languageVersions: service.languageVersions }), descriptions],
    ['whose general description is not known', service, new Map()],
    ['that is no service', aChannel({ languageVersions: service.languageVersions }), descriptions],
  ])('%s has all of its own', (_name, item, known) => {
    expect(descriptionOf(item, known)).toBeNull()
    expect([...inheritedBy(item, known)]).toEqual([])
    expect(classified(item, known)).toBe(item)
  })
})

describe('a service with a general description', () => {
  const looking: ReadonlySet<RuleId> = new Set(['past-date-in-text', 'language-facts-differ'])
  const policy = { off: ruleIds.filter(id => !looking.has(id)), severity: {}, audience: {} }
  const rulesFor = (own: Partial<LanguageVersion>, given: Partial<LanguageVersion>) => {
    const { service, descriptions } = pair(own, given)
    const inherited = inheritedBy(service, descriptions)
    return assess(service, anAssessment({ inherited }), policy).map(({ rule, field }) => `${rule} ${field ?? ''}`)
  }

  it('is not asked to mend a date that stands in the general description', () => {
    expect(rulesFor({ description: gone }, { description: gone })).toEqual([])
    expect(rulesFor({ description: gone }, { description: 'Muuta.' })).toEqual(['past-date-in-text description'])
    expect(rulesFor({ description: gone }, { conditions: gone })).toEqual(['past-date-in-text description'])
  })

  it('is asked about facts that differ between texts of its own only', () => {
    const fi = aVersion({ description: 'Maksu on 12 euroa.' })
    const sv = aVersion({ description: 'Avgiften är 15 euro.' })
    const service = aService({ generalDescriptionId: ids.generalDescription, languageVersions: { fi, sv } })
    const found = (given: Partial<Record<'fi' | 'sv', LanguageVersion>>) => {
      const inherited = inheritedFields(service, aGeneralDescription({ languageVersions: given }))
      return assess(service, anAssessment({ inherited }), policy).map(({ rule }) => rule)
    }
    expect(found({})).toEqual(['language-facts-differ'])
    expect(found({ sv })).toEqual([])
    expect(found({ fi })).toEqual([])
  })

  it('follows the exceptions and rows for a class of the general description, whichever version it came through', () => {
    const description = aGeneralDescription({ serviceClasses: ['P7.1'] })
    const descriptions = new Map([[description.contentId, description]])
    const common = { generalDescriptionId: description.contentId }
    const unmerged = aService({ ...common, serviceClasses: ['P4.10'] })
    const merged = aService({ ...common, serviceClasses: ['P4.10', 'P7.1'] })
    const told = [unmerged, merged].map(service => outcomeOf(classified(service, descriptions)))
    expect(told).toEqual([
      { state: 'due', people: ['anna'] },
      { state: 'due', people: ['anna'] },
    ])
    expect(outcomeOf(unmerged)).toEqual({ state: 'current', people: [] })
  })
})

function outcomeOf(item: ReturnType<typeof classified>) {
  const today = Temporal.PlainDate.from('2026-06-10')
  const clock = { since: Temporal.PlainDate.from('2025-11-01'), basis: 'published', touched: false } as const
  const exceptions = [{ serviceClass: 'P7', months: 6 }]
  const target = { contentId: null, name: null, serviceClass: 'P7', organization: null }
  const others = { alsoAnswers: [], deputy: null, superior: null, away: null, serviceArea: null }
  const duty = { ...others, row: 2, area: 'Opetus', personId: personId('anna'), target }
  return {
    state: stateOf(item, clock, { months: 12, warnMonths: 15, expireMonths: 18, exceptions }, today),
    people: assign({ items: [item], connections: [], organizations: [], duties: [duty] }).map(one =>
      String(one.personId),
    ),
  }
}
