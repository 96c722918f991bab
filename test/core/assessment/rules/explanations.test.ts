import { describe, expect, it } from 'vitest'
import type { AssessmentContext, Rule } from '../../../../src/core/assessment/rule.ts'
import { industrialClassTooGeneral } from '../../../../src/core/assessment/rules/industrial-class-too-general.ts'
import { manyCitizenSubgroups } from '../../../../src/core/assessment/rules/many-citizen-subgroups.ts'
import { orphanChannel } from '../../../../src/core/assessment/rules/orphan-channel.ts'
import { subOrganisationDepth } from '../../../../src/core/assessment/rules/sub-organisation-depth.ts'
import { tooManyOntologyTerms } from '../../../../src/core/assessment/rules/too-many-ontology-terms.ts'
import { tooManyServiceClasses } from '../../../../src/core/assessment/rules/too-many-service-classes.ts'
import { contentId, type ContentItem } from '../../../../src/core/content-item.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'
import { aChannel, anAssessment, anOrganization, aService } from '../../../support/builders.ts'

const numbered = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)
const chain = Array.from({ length: 7 }, (_, level) => contentId(`00000000-0000-4000-8000-00000000000${level}`)).map(
  (id, level, all) =>
    anOrganization({ contentId: id, organizationId: id, parentOrganizationId: all[level - 1] ?? null }),
)
const lowest = chain.at(-1) ?? anOrganization()
const organizations = new Map(chain.map(one => [one.contentId, one]))

describe('explanations say', () => {
  it.each<[Rule, ContentItem, Partial<AssessmentContext>, readonly [fi: string, sv: string, en: string]]>([
    [
      subOrganisationDepth,
      lowest,
      { organizations },
      ['on 6. tasolla pääorganisaation alla', 'på nivå 6 under huvudorganisationen', 'on level 6 below'],
    ],
    [
      manyCitizenSubgroups,
      aService({ targetGroups: numbered(6, 'KR1.') }),
      {},
      ['6 kansalaisten alaryhmää', '6 undergrupper', '6 subgroups'],
    ],
    [
      tooManyServiceClasses,
      aService({ serviceClasses: numbered(5, 'P4.') }),
      {},
      ['5 palveluluokkaa', '5 servicegrupper', '5 service classes'],
    ],
    [
      tooManyOntologyTerms,
      aService({ ontologyTerms: numbered(12, 'p') }),
      {},
      ['12 asiasanaa', '12 ämnesord', '12 keywords'],
    ],
    [
      industrialClassTooGeneral,
      aService({ industrialClasses: ['http://www.stat.fi/meta/luokitukset/toimiala/001-2008/011'] }),
      {},
      ['ylätason luokka 011,', 'överordnade klassen 011,', 'upper-level class 011,'],
    ],
    [
      orphanChannel,
      aChannel({ shared: true }),
      { connections: [] },
      ['Kanava on yhteiskäyttöinen', 'Kanalen är i sambruk', 'It is a shared channel'],
    ],
  ])('what $id has counted', (rule, item, context, expected) => {
    const [seen] = rule.find(item, anAssessment(context))
    if (seen === undefined) throw new Error('nothing was found')
    const said = mailLanguages.map(language => rule.explain[language](seen))
    for (const [at, words] of expected.entries()) expect(said[at]).toContain(words)
  })
})
