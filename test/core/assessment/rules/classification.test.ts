import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { industrialClassMissing } from '../../../../src/core/assessment/rules/industrial-class-missing.ts'
import { industrialClassTooGeneral } from '../../../../src/core/assessment/rules/industrial-class-too-general.ts'
import { kr2WithoutSubgroup } from '../../../../src/core/assessment/rules/kr2-without-subgroup.ts'
import { kr3WithSubgroup } from '../../../../src/core/assessment/rules/kr3-with-subgroup.ts'
import { lifeEventWithoutCitizens } from '../../../../src/core/assessment/rules/life-event-without-citizens.ts'
import { manyCitizenSubgroups } from '../../../../src/core/assessment/rules/many-citizen-subgroups.ts'
import { noOntologyTerms } from '../../../../src/core/assessment/rules/no-ontology-terms.ts'
import { noServiceClass } from '../../../../src/core/assessment/rules/no-service-class.ts'
import { noServiceSubclass } from '../../../../src/core/assessment/rules/no-service-subclass.ts'
import { noTargetGroup } from '../../../../src/core/assessment/rules/no-target-group.ts'
import { ontologyTermInvalid } from '../../../../src/core/assessment/rules/ontology-term-invalid.ts'
import { tooManyOntologyTerms } from '../../../../src/core/assessment/rules/too-many-ontology-terms.ts'
import { tooManyServiceClasses } from '../../../../src/core/assessment/rules/too-many-service-classes.ts'
import type { ReferenceCode } from '../../../../src/core/codes.ts'
import type { Classification, Service } from '../../../../src/core/content-item.ts'
import { aChannel, aGeneralDescription, anAssessment, aService, ids } from '../../../support/builders.ts'

type Classes = Partial<Classification>
const nothing: Classification = {
  serviceClasses: [],
  targetGroups: [],
  lifeEvents: [],
  industrialClasses: [],
  ontologyTerms: [],
}
const numbered = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)

/** What a rule finds in a service with these classes, and of these of its general description, if it has one. */
function found(rule: Rule, own: Partial<Omit<Service, 'kind'>>, given: Classes | null = null) {
  if (given === null) return rule.find(aService({ ...nothing, ...own }), anAssessment())
  const generalDescription = aGeneralDescription({ ...nothing, ...given })
  const service = aService({ ...nothing, ...own, generalDescriptionId: ids.generalDescription })
  return rule.find(service, anAssessment({ generalDescription }))
}

type Case = readonly [rule: Rule, own: Classes, given: Classes | null, expected: number]

describe('the rules of classification', () => {
  it.each<Case>([
    [noTargetGroup, {}, null, 1],
    [noTargetGroup, { targetGroups: ['KR1'] }, null, 0],
    [noTargetGroup, {}, { targetGroups: ['KR1'] }, 0],
    [noTargetGroup, {}, {}, 1],
    [kr2WithoutSubgroup, { targetGroups: ['KR1', 'KR2'] }, null, 1],
    [kr2WithoutSubgroup, { targetGroups: ['KR2', 'KR2.3'] }, null, 0],
    [kr2WithoutSubgroup, { targetGroups: ['KR1', 'KR1.2'] }, null, 0],
    [kr2WithoutSubgroup, { targetGroups: ['KR2.3'] }, null, 0],
    [kr2WithoutSubgroup, { targetGroups: ['KR2.3'] }, { targetGroups: ['KR2'] }, 0],
    [kr2WithoutSubgroup, { targetGroups: [] }, { targetGroups: ['KR2'] }, 1],
    [kr3WithSubgroup, { targetGroups: ['KR3', 'KR3.1'] }, null, 1],
    [kr3WithSubgroup, { targetGroups: ['KR3'] }, null, 0],
    [kr3WithSubgroup, { targetGroups: ['KR3', 'KR3.1'] }, { targetGroups: ['KR3.1'] }, 0],
    [manyCitizenSubgroups, { targetGroups: ['KR1', ...numbered(5, 'KR1.')] }, null, 1],
    [manyCitizenSubgroups, { targetGroups: ['KR1', ...numbered(4, 'KR1.')] }, null, 0],
    [manyCitizenSubgroups, { targetGroups: numbered(6, 'KR2.') }, null, 0],
    [manyCitizenSubgroups, { targetGroups: ['KR1.6'] }, { targetGroups: numbered(4, 'KR1.') }, 1],
    [manyCitizenSubgroups, { targetGroups: ['KR1.6'] }, { targetGroups: numbered(5, 'KR1.') }, 0],
    [noServiceClass, {}, null, 1],
    [noServiceClass, { serviceClasses: ['P4'] }, null, 0],
    [noServiceClass, {}, { serviceClasses: ['P4'] }, 0],
    [tooManyServiceClasses, { serviceClasses: numbered(5, 'P4.') }, null, 1],
    [tooManyServiceClasses, { serviceClasses: numbered(4, 'P4.') }, null, 0],
    [tooManyServiceClasses, { serviceClasses: numbered(4, 'P4.') }, { serviceClasses: ['P4.1'] }, 0],
    [tooManyServiceClasses, { serviceClasses: numbered(4, 'P4.') }, { serviceClasses: ['P5.1'] }, 1],
    [tooManyServiceClasses, {}, { serviceClasses: numbered(5, 'P4.') }, 0],
    [noServiceSubclass, { serviceClasses: ['P4', 'P10'] }, null, 1],
    [noServiceSubclass, { serviceClasses: ['P4', 'P4.10'] }, null, 0],
    [noServiceSubclass, { serviceClasses: ['P4'] }, { serviceClasses: ['P4.10'] }, 0],
    [noServiceSubclass, { serviceClasses: ['http://urn.fi/URN:NBN:fi:au:ptvl:v1001'] }, null, 0],
    [noServiceSubclass, {}, null, 0],
    [noOntologyTerms, {}, null, 1],
    [noOntologyTerms, { ontologyTerms: ['p1'] }, null, 0],
    [noOntologyTerms, {}, { ontologyTerms: ['p1'] }, 0],
    [tooManyOntologyTerms, { ontologyTerms: numbered(11, 'p') }, null, 1],
    [tooManyOntologyTerms, { ontologyTerms: numbered(10, 'p') }, null, 0],
    [tooManyOntologyTerms, { ontologyTerms: numbered(10, 'p') }, { ontologyTerms: ['p11'] }, 1],
    [tooManyOntologyTerms, { ontologyTerms: ['p12'] }, { ontologyTerms: numbered(11, 'p') }, 0],
    [lifeEventWithoutCitizens, { lifeEvents: ['KE1'], targetGroups: ['KR2'] }, null, 1],
    [lifeEventWithoutCitizens, { lifeEvents: ['KE1'], targetGroups: ['KR2', 'KR1'] }, null, 0],
    [lifeEventWithoutCitizens, { lifeEvents: ['KE1'], targetGroups: ['KR1.2'] }, null, 0],
    [lifeEventWithoutCitizens, { lifeEvents: ['KE1'] }, { targetGroups: ['KR1'] }, 0],
    [lifeEventWithoutCitizens, { targetGroups: ['KR2'] }, null, 0],
    [lifeEventWithoutCitizens, { targetGroups: ['KR2'] }, { lifeEvents: ['KE1'] }, 0],
  ])('$0.id finds in %j beside %j: %i', (rule, own, given, expected) => {
    expect(found(rule, own, given)).toHaveLength(expected)
  })

  it.each([
    noTargetGroup,
    noServiceClass,
    noServiceSubclass,
    noOntologyTerms,
    kr2WithoutSubgroup,
    lifeEventWithoutCitizens,
    industrialClassMissing,
  ])('$id says nothing of a service whose general description is not known', rule => {
    const service = aService({
      ...nothing,
      type: 'ProfessionalQualification',
      targetGroups: rule === noTargetGroup ? [] : ['KR2'],
      serviceClasses: rule === noServiceSubclass ? ['P4'] : [],
      lifeEvents: ['KE1'],
    })
    expect(rule.find(service, anAssessment())).toHaveLength(1)
    expect(rule.find({ ...service, generalDescriptionId: ids.generalDescription }, anAssessment())).toEqual([])
  })

  it.each([noTargetGroup, noServiceClass, noOntologyTerms])('$id says nothing of a channel', rule => {
    expect(rule.find(aChannel(), anAssessment())).toEqual([])
  })
})

describe('industrial-class-missing', () => {
  it.each<[string, Partial<Omit<Service, 'kind'>>, Classes | null, number]>([
    ['a qualification', { type: 'ProfessionalQualification' }, null, 1],
    ['a permit for businesses', { type: 'PermitOrOtherObligation', targetGroups: ['KR2'] }, null, 1],
    ['a permit for some businesses', { type: 'PermitOrOtherObligation', targetGroups: ['KR2.3'] }, null, 1],
    ['a permit for citizens', { type: 'PermitOrOtherObligation', targetGroups: ['KR1'] }, null, 0],
    ['a service for businesses', { targetGroups: ['KR2'] }, null, 0],
    ['a qualification of a trade', { type: 'ProfessionalQualification', industrialClasses: ['x/01110'] }, null, 0],
    ['one whose trade is inherited', { type: 'ProfessionalQualification' }, { industrialClasses: ['x/01110'] }, 0],
    ['a permit whose businesses are inherited', { type: 'PermitOrOtherObligation' }, { targetGroups: ['KR2'] }, 1],
  ])('finds in %s (%#)', (_what, own, given, expected) => {
    expect(found(industrialClassMissing, own, given)).toHaveLength(expected)
  })
})

describe('industrial-class-too-general', () => {
  const list = 'http://uri.suomi.fi/codelist/jhs/toimiala_1_20080101/code'
  it.each([
    ['a main class', `${list}/A`, ['A']],
    ['two digits', `${list}/01`, ['01']],
    ['three digits', 'http://www.stat.fi/meta/luokitukset/toimiala/001-2008/011', ['011']],
    ['four digits', `${list}/0111`, ['0111']],
    ['five digits, which have nothing below them', `${list}/01110`, []],
    ['an address of another kind', 'http://urn.fi/URN:NBN:fi:au:x', []],
  ])('finds in %s %j', (_what, uri, expected) => {
    const seen = found(industrialClassTooGeneral, { industrialClasses: [uri] })
    expect(seen.map(({ evidence }) => evidence.values['class'])).toEqual(expected)
  })

  it('leaves the classes of the general description alone', () => {
    const industrialClasses = [`${list}/01`]
    expect(found(industrialClassTooGeneral, { industrialClasses }, { industrialClasses })).toEqual([])
  })
})

describe('ontology-term-invalid', () => {
  const term = 'http://www.yso.fi/onto/koko/p1'
  const code = (parts: Partial<ReferenceCode> = {}): ReferenceCode => ({
    list: 'ontologyTerms',
    code: term,
    names: { fi: 'kirjastot', sv: 'bibliotek' },
    valid: false,
    parent: null,
    ...parts,
  })
  const inService = (codes: readonly ReferenceCode[]) =>
    ontologyTermInvalid.find(aService({ ontologyTerms: [term] }), anAssessment({ codes }))

  it.each<[string, readonly ReferenceCode[], number]>([
    ['a term that is no longer valid', [code()], 1],
    ['a valid term', [code({ valid: true })], 0],
    ['a term that was not read', [], 0],
    ['an invalid class of another list', [code({ list: 'serviceClasses' })], 0],
  ])('finds in a service with %s (%#)', (_what, codes, expected) => {
    expect(inService(codes)).toHaveLength(expected)
  })

  it('names the term in the city’s language, and not at all where it has no name', () => {
    expect(inService([code()])[0]?.evidence).toEqual({ quote: 'kirjastot', values: { term } })
    expect(inService([code({ names: {} })])[0]?.evidence.quote).toBeNull()
  })

  it('leaves the terms of the general description alone', () => {
    const service = aService({ ontologyTerms: [term], generalDescriptionId: ids.generalDescription })
    const generalDescription = aGeneralDescription({ ontologyTerms: [term] })
    expect(ontologyTermInvalid.find(service, anAssessment({ codes: [code()], generalDescription }))).toEqual([])
  })
})
