// A summary that leads into a text which is not there.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { normalise } from '../detect/normalise.ts'
import { selfReferencesIn } from '../detect/self-references.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

/** DVV: the summary stands alone in the search results (content-rules 3.2). */
export const summaryIsLeadIn: Rule = {
  id: 'summary-is-lead-in',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Tiivistelmä jää kesken', sv: 'Sammanfattningen är ofullständig', en: 'Summary is incomplete' },
  find: leadIns,
  explain: {
    fi: () =>
      'Tiivistelmä johdattelee tekstiin, jota lukija ei näe. Tiivistelmä näkyy hakutuloksissa yksin, joten sen on oltava ymmärrettävä sellaisenaan.',
    sv: () =>
      'Sammanfattningen leder in på en text som läsaren inte ser. Den visas ensam i sökresultaten och måste gå att förstå som den är.',
    en: () =>
      'The summary leads into a text that readers do not see. It stands alone in search results and must make sense as it is.',
  },
}

function leadIns(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return ownTextsOf(item, context)
    .filter(({ language, field }) => field === 'summary' && wordLanguages.some(known => known === language))
    .filter(({ text }) => isLeadIn(normalise(text).trim()))
    .map(text => faultIn(text.language, 'warning', text.field, text.text.trim()))
}

function isLeadIn(text: string): boolean {
  return /(?::|…|\.\.\.)$/u.test(text) || selfReferencesIn(text).length > 0
}
