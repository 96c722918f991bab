// Bold and italic type, tables, links and HTML in texts that are shown without them.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { emphasisIn, type Emphasis } from '../detect/markup.ts'
import { plainText } from '../detect/normalise.ts'
import { faultIn } from '../observe.ts'
import { longTextsOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

type Kind = Emphasis['kind']
const fi = {
  bold: 'Tekstissä on lihavointia',
  italic: 'Tekstissä on kursiivia',
  link: 'Tekstissä on linkki',
  html: 'Tekstissä on HTML-merkintöjä',
  table: 'Tekstissä on taulukko',
} as const satisfies Record<Kind, string>
const sv = {
  bold: 'Texten innehåller fetstil',
  italic: 'Texten innehåller kursiv stil',
  link: 'Texten innehåller en länk',
  html: 'Texten innehåller HTML-kod',
  table: 'Texten innehåller en tabell',
} as const satisfies Record<Kind, string>
const en = {
  bold: 'The text contains bold type',
  italic: 'The text contains italic type',
  link: 'The text contains a link',
  html: 'The text contains HTML tags',
  table: 'The text contains a table',
} as const satisfies Record<Kind, string>

/** DVV: headings and lists are all the marks a text needs (content-rules 3.3). */
export const emphasisMarkup: Rule = {
  id: 'emphasis-markup',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Muotoiluja tekstissä', sv: 'Formatering i texten', en: 'Formatting in text' },
  find: (item: ContentItem, context: AssessmentContext) =>
    longTextsOf(item, context).flatMap(text => observations(text)),
  explain: {
    fi: ({ evidence }) =>
      `${fi[evidence.values['kind'] as Kind]}. Kaikki sivustot eivät näytä muotoiluja: käytä vain väliotsikoita ja luetteloita.`,
    sv: ({ evidence }) =>
      `${sv[evidence.values['kind'] as Kind]}. Formatering visas inte på alla webbplatser: använd bara mellanrubriker och listor.`,
    en: ({ evidence }) =>
      `${en[evidence.values['kind'] as Kind]}. Not all websites show formatting: use only subheadings and lists.`,
  },
}

// One of a kind is enough to say so: who takes it off sees the others.
function observations({ language, field, text }: ItemText): readonly Observation[] {
  const found = emphasisIn(text)
  return found
    .filter((one, at) => found.findIndex(({ kind }) => kind === one.kind) === at)
    .map(({ kind, text: marked }) => {
      const words = plainText(marked)
      return faultIn(language, 'warning', field, words === '' ? null : words, { kind })
    })
}
