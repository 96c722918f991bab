// A service or service channel that nothing is told about.
import { faultIn } from '../observe.ts'
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** PTV refuses it; the general description's text will do for a service (content-rules 3.3). */
export const descriptionMissing: Rule = {
  id: 'description-missing',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Kuvaus puuttuu', sv: 'Beskrivningen saknas', en: 'Description missing' },
  find: missing,
  explain: {
    fi: () =>
      'Kieliversiolla ei ole kuvausta, joten lukija ei saa tietää, mistä on kyse. Palvelutietovaranto vaatii kuvauksen, kun sisältö seuraavan kerran julkaistaan.',
    sv: () =>
      'Språkversionen har ingen beskrivning, så läsaren får inte veta vad det gäller. Servicedatalagret kräver en beskrivning nästa gång innehållet publiceras.',
    en: () =>
      'The language version has no description, so readers cannot learn what it is about. The Finnish Service Catalogue requires a description the next time the content is published.',
  },
}

function missing(item: ContentItem, { inherited, generalDescription }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' && item.kind !== 'serviceChannel') return []
  // Of a general description that is not known nobody can say what it gives.
  if (item.kind === 'service' && item.generalDescriptionId !== null && generalDescription === null) return []
  return versionsOf(item)
    .filter(({ language, version }) => isBlank(version.description) && !inherited.has(`${language}.description`))
    .map(({ language }) => faultIn(language, 'error', 'description'))
}
