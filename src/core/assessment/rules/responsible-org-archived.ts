// Content whose responsible organization is no longer there.
import type { ContentId, ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from the data (content-rules 3.6). Only the city's own organizations are known to be gone. */
export const responsibleOrgArchived: Rule = {
  id: 'responsible-org-archived',
  audience: 'communications',
  basis: 'data',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Vastuuorganisaatio on poistunut',
    sv: 'Ansvarig organisation har upphört',
    en: 'Responsible organisation is gone',
  },
  find: goneOrganizations,
  explain: {
    fi: () =>
      'Vastuuorganisaatiota ei enää julkaista Palvelutietovarannossa, joten lukija ei näe, kuka sisällöstä vastaa. Vaihda vastuuorganisaatio.',
    sv: () =>
      'Den ansvariga organisationen publiceras inte längre i Servicedatalagret, så läsaren ser inte vem som ansvarar för innehållet. Byt ansvarig organisation.',
    en: () =>
      'The responsible organisation is no longer published in the Finnish Service Catalogue, so readers cannot see who is responsible for the content. Change the responsible organisation.',
  },
}

function goneOrganizations(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' && item.kind !== 'serviceChannel') return []
  const isGone = (id: ContentId): boolean => context.goneOrganizations.has(id)
  const others = item.kind === 'service' ? item.otherResponsibleOrganizations.filter(isGone) : []
  return [
    ...[item.organizationId].filter(isGone).map(id => fault('error', 'organizationContentId', { organization: id })),
    ...others.map(id => fault('error', 'otherResponsibleOrganizations', { organization: id })),
  ]
}
