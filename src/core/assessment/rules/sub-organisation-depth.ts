// An organization that stands too far below its main organization.
import type { ContentItem, Organization } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const mostLevels = 5

/** DVV: at most five levels below the main organization (content-rules 3.6). */
export const subOrganisationDepth: Rule = {
  id: 'sub-organisation-depth',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Liikaa organisaatiotasoja', sv: 'För många organisationsnivåer', en: 'Too many organisation levels' },
  find: tooDeep,
  explain: {
    fi: ({ evidence }) =>
      `Alaorganisaatio on ${evidence.values['level']}. tasolla pääorganisaation alla, mutta suositus on enintään viisi tasoa. Siirrä se ylemmälle tasolle, jos se on mahdollista.`,
    sv: ({ evidence }) =>
      `Underorganisationen finns på nivå ${evidence.values['level']} under huvudorganisationen, men rekommendationen är högst fem nivåer. Flytta den till en högre nivå om det är möjligt.`,
    en: ({ evidence }) =>
      `The sub-organisation is on level ${evidence.values['level']} below the main organisation, but the recommendation is five levels at most. Move it to a higher level if possible.`,
  },
}

function tooDeep(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'organization') return []
  const level = levelOf(item, context)
  return level > mostLevels ? [fault('warning', 'parentOrganizationContentId', { level: String(level) })] : []
}

// Two organizations that stand below each other would never end.
function levelOf(organization: Organization, { organizations }: AssessmentContext): number {
  const passed = new Set([organization.contentId])
  let parent = organization.parentOrganizationId
  while (parent !== null && !passed.has(parent)) {
    passed.add(parent)
    parent = organizations.get(parent)?.parentOrganizationId ?? null
  }
  return passed.size - 1
}
