// A summary that a source register has written by itself.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { foldLine } from '../detect/similar.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

/** It follows from the city's own list of such sentences, in which * stands for any words (content-rules 3.2). */
export const summaryGenerated: Rule = {
  id: 'summary-generated',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages: wordLanguages,
  title: {
    fi: 'Tiivistelmä on vakiolause',
    sv: 'Sammanfattningen är en standardmening',
    en: 'Standard sentence as summary',
  },
  find: generated,
  explain: {
    fi: () =>
      'Tiivistelmä on toisesta rekisteristä tullut vakiolause, joka ei kerro lukijalle mitään juuri tästä sisällöstä. Kirjoita tilalle oma tiivistelmä.',
    sv: () =>
      'Sammanfattningen är en standardmening som kommer från ett annat register och inte säger läsaren något om just det här innehållet. Skriv en egen sammanfattning i stället.',
    en: () =>
      'The summary is a standard sentence that comes from another register and tells readers nothing about this content in particular. Write a summary of its own instead.',
  },
}

function generated(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return ownTextsOf(item, context)
    .filter(({ language, field }) => field === 'summary' && wordLanguages.some(known => known === language))
    .filter(({ text }) => context.generatedSummaries.some(pattern => fits(foldLine(text), pattern)))
    .map(text => faultIn(text.language, 'warning', text.field, text.text.trim()))
}

function fits(text: string, pattern: string): boolean {
  const parts = foldLine(pattern).split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const found = isLast && index > 0 ? text.length - part.length : text.indexOf(part, at)
    if (found < at || (index === 0 && found !== 0) || !text.startsWith(part, found)) return false
    at = found + part.length
  }
  return at === text.length
}
