// A municipality's content that is said to be for other municipalities only.
import type { Area, ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import { municipalityOf } from '../municipality.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from the data (content-rules 3.7). Which municipalities a region has is not known: an area with one is left alone. */
export const areaExcludesOwn: Rule = {
  id: 'area-excludes-own',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Oma kunta puuttuu alueesta',
    sv: 'Egen kommun utanför området',
    en: 'Own municipality outside area',
  },
  find: areasWithoutOwn,
  explain: {
    fi: () =>
      'Sisällön alueeksi on merkitty vain muita kuntia, joten oman kunnan asukkaat eivät löydä sitä alueen mukaan. Lisää oma kunta, jos sisältö koskee myös sen asukkaita.',
    sv: () =>
      'Innehållets område omfattar bara andra kommuner, så den egna kommunens invånare hittar det inte utifrån område. Lägg till den egna kommunen om innehållet gäller också dess invånare.',
    en: () =>
      'The area covers only other municipalities, so residents of your own municipality cannot find the content by area. Add your own municipality if the content is for its residents too.',
  },
}

function areasWithoutOwn(item: ContentItem, { organizations }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' && item.kind !== 'serviceChannel') return []
  const municipality = municipalityOf(item, organizations)
  if (item.area === null || municipality === null || !isOthers(item.area, municipality)) return []
  return [fault('warning', 'area', { municipality, area: item.area.municipalities.join(', ') })]
}

function isOthers({ areaType, municipalities, regions, wellbeingServicesCounties }: Area, own: string): boolean {
  if (areaType !== 'LimitedArea' || municipalities.length === 0 || municipalities.includes(own)) return false
  return regions.length === 0 && wellbeingServicesCounties.length === 0
}
