// A section, an article or the number of a statute in a running text.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { stretchesOf } from '../detect/mask.ts'
import { maskOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import { proseOf, wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV: laws have a field of links; to name one is allowed, to quote its sections is not (text check 8). */
export const lawReferenceInText: Rule = {
  id: 'law-reference-in-text',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Lakiviittaus tekstissä', sv: 'Laghänvisning i texten', en: 'Legal reference in text' },
  find: lawReferences,
  explain: {
    fi: () =>
      'Tekstissä on lain pykälä, artikla tai säädösnumero, jota harva lukija tarvitsee. Poista viittaus ja tarkista, että laki on lakitiedoissa.',
    sv: () =>
      'Texten innehåller en paragraf, en artikel eller ett författningsnummer som få läsare behöver. Ta bort hänvisningen och kontrollera att lagen finns bland laguppgifterna.',
    en: () =>
      'The text contains a section, an article or the number of a statute, which few readers need. Remove the reference and check that the act is given under legislation.',
  },
}

function lawReferences(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return proseOf(item, context, wordLanguages).flatMap(text =>
    stretchesOf('law', maskOf(text)).map(stretch => faultIn(text.language, 'warning', text.field, stretch.text)),
  )
}
