// Opening or phone hours in a running text: service hours have fields of their own.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { stretchesOf, type Stretch } from '../detect/mask.ts'
import { maskOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import { proseOf, wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

/** DVV allows hours where an instruction needs them, so there they are only shown on request (text check 14). */
export const openingHoursInText: Rule = {
  id: 'opening-hours-in-text',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error', 'info'],
  languages,
  title: { fi: 'Palveluaikoja tekstissä', sv: 'Betjäningstider i texten', en: 'Service hours in text' },
  find: hoursInText,
  explain: {
    fi: () =>
      'Tekstissä on kellonaikoja. Palveluajat jäävät tekstissä helposti päivittämättä: tarkista, että ne ovat asiointikanavassa, ja poista ne tekstistä, jos niitä ei siinä tarvita.',
    sv: () =>
      'Texten innehåller klockslag. Betjäningstider i en text blir lätt föråldrade: kontrollera att de finns i servicekanalen och ta bort dem ur texten om de inte behövs där.',
    en: () =>
      'The text contains times of day. Service hours in a text easily go out of date: check that the service channel has them, and remove them from the text unless they are needed there.',
  },
}

function hoursInText(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return proseOf(item, context).flatMap(text =>
    stretchesOf('hours', maskOf(text))
      .filter(stretch => isJudged(text, stretch))
      .map(stretch => observation(text, stretch)),
  )
}

// In a Sámi version words are not ours to read; a range of times in figures is one in every language.
function isJudged({ language }: ItemText, { text }: Stretch): boolean {
  return wordLanguages.some(known => known === language) || /^\d/u.test(text)
}

function observation({ language, field }: ItemText, { text: quote }: Stretch): Observation {
  return faultIn(language, field === 'userInstructions' ? 'info' : 'error', field, quote)
}
