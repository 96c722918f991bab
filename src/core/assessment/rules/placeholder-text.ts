// Words that hold the place of a text still to be written.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { placeholdersIn } from '../detect/placeholders.ts'
import { plainOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'

/** It follows from the data: such a text tells its reader nothing (content-rules 3.3). */
export const placeholderText: Rule = {
  id: 'placeholder-text',
  audience: 'updater',
  basis: 'data',
  severities: ['error'],
  languages,
  title: { fi: 'Teksti on kesken', sv: 'Texten är inte färdig', en: 'Text not finished' },
  find: (item: ContentItem, context: AssessmentContext) =>
    ownTextsOf(item, context).flatMap(text => observations(text)),
  explain: {
    fi: () =>
      'Varsinaisen tekstin paikalla on täytettä, joka ei kerro lukijalle mitään. Mitä lukijan pitäisi saada tietää?',
    sv: () =>
      'I stället för den egentliga texten står en utfyllnad som inte säger läsaren något. Vad borde läsaren få veta?',
    en: () =>
      'In place of the actual text stands a filler that tells readers nothing. What should readers be told here?',
  },
}

function observations(text: ItemText): readonly Observation[] {
  return placeholdersIn(plainOf(text)).map(quote => faultIn(text.language, 'error', text.field, quote))
}
