// A service that does not tell what to do.
import { faultIn } from '../observe.ts'
import { languages, type ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

const mandatorySince = '2026-03-03'

/** PTV refuses it since 3 March 2026; what was published before keeps the gap until it is edited (content-rules 3.3). */
export const instructionsMissing: Rule = {
  id: 'instructions-missing',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error', 'warning'],
  languages,
  title: { fi: 'Toimintaohjeet puuttuvat', sv: 'Handlingsinstruktionerna saknas', en: 'User instructions missing' },
  find: missing,
  explain: {
    fi: () =>
      'Palvelulla ei ole toimintaohjeita, joten lukija ei saa tietää, miten toimia. Palvelutietovaranto vaatii ne, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Tjänsten har inga handlingsinstruktioner, så läsaren får inte veta hur man gör. Servicedatalagret kräver dem nästa gång tjänsten publiceras.',
    en: () =>
      'The service has no user instructions, so readers cannot learn what to do. The Finnish Service Catalogue requires them the next time the service is published.',
  },
}

function missing(
  item: ContentItem,
  { inherited, generalDescription, today }: AssessmentContext,
): readonly Observation[] {
  if (item.kind !== 'service') return []
  // Of a general description that is not known nobody can say what it gives.
  if (item.generalDescriptionId !== null && generalDescription === null) return []
  const severity = isBefore(today, Temporal.PlainDate.from(mandatorySince)) ? 'warning' : 'error'
  return versionsOf(item)
    .filter(
      ({ language, version }) => isBlank(version.userInstructions) && !inherited.has(`${language}.userInstructions`),
    )
    .map(({ language }) => faultIn(language, severity, 'userInstructions'))
}
