// A municipality's service that is said to be for the whole country.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import { municipalityOf } from '../municipality.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV; a city may run a service for all others (content-rules 3.7). */
export const areaWiderThanNeeded: Rule = {
  id: 'area-wider-than-needed',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Alue on turhan laaja', sv: 'Onödigt stort område', en: 'Area wider than needed' },
  find: wideAreas,
  explain: {
    fi: () =>
      'Palvelun alueeksi on merkitty koko maa, vaikka palvelusta vastaa kunta. Jos palvelu on vain oman alueen asukkaille, rajaa alue: muuten palvelu näkyy lukijoille kaikkialla Suomessa.',
    sv: () =>
      'Som tjänstens område anges hela landet, fastän en kommun ansvarar för tjänsten. Begränsa området om tjänsten bara är för invånarna i det egna området: annars visas tjänsten för läsare i hela Finland.',
    en: () =>
      'The area of the service is the whole country, although a municipality is responsible for it. If the service is only for residents of your own area, limit the area: otherwise the service is shown to readers all over Finland.',
  },
}

function wideAreas(item: ContentItem, { organizations }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' || item.area === null || item.area.areaType === 'LimitedArea') return []
  if (municipalityOf(item, organizations) === null) return []
  return [fault('warning', 'area', { area: item.area.areaType })]
}
