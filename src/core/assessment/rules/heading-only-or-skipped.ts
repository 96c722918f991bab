// A heading in a text with nothing under it.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { headingsIn } from '../detect/markup.ts'
import { plainText } from '../detect/normalise.ts'
import { faultIn } from '../observe.ts'
import { longTextsOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

/** DVV: under each heading stands a text (content-rules 3.3). A lower heading under it will do. */
export const headingOnlyOrSkipped: Rule = {
  id: 'heading-only-or-skipped',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Väliotsikko ilman tekstiä', sv: 'Mellanrubrik utan text', en: 'Subheading without text' },
  find: (item: ContentItem, context: AssessmentContext) =>
    longTextsOf(item, context).flatMap(text => observations(text)),
  explain: {
    fi: () => 'Väliotsikon alla ei ole tekstiä. Kirjoita sen alle teksti tai poista väliotsikko.',
    sv: () => 'Under mellanrubriken finns ingen text. Skriv en text under den eller ta bort mellanrubriken.',
    en: () => 'There is no text under the subheading. Write some text under it or remove the subheading.',
  },
}

function observations({ language, field, text }: ItemText): readonly Observation[] {
  return headingsIn(text)
    .filter(({ isEmpty }) => isEmpty)
    .map(heading => faultIn(language, 'warning', field, plainText(heading.text)))
}
