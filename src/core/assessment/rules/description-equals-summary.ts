// A description that only repeats the summary.
import { languages } from '../../content-item.ts'
import { plainOf } from '../detect/readings.ts'
import { saysTheSame } from '../detect/similar.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'
import { beginningOf } from '../versions.ts'

/** DVV: the description tells more than the summary (content-rules 3.3). */
export const descriptionEqualsSummary: Rule = {
  id: 'description-equals-summary',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Kuvaus toistaa tiivistelmän',
    sv: 'Beskrivningen upprepar sammanfattningen',
    en: 'Description repeats summary',
  },
  find: (item, context) =>
    ownTextsOf(item, context)
      .filter(({ field }) => field === 'description')
      .filter(({ language, text }) => saysTheSame(text, item.languageVersions[language]?.summary ?? ''))
      .map(text => faultIn(text.language, 'warning', text.field, beginningOf(plainOf(text)))),
  explain: {
    fi: () =>
      'Kuvaus on sama kuin tiivistelmä, joten lukija ei saa siitä lisää tietoa. Kerro asiasta kuvauksessa tarkemmin.',
    sv: () =>
      'Beskrivningen är densamma som sammanfattningen, så läsaren får inte veta mer. Berätta mer i beskrivningen.',
    en: () =>
      'The description is the same as the summary, so readers learn nothing more. Tell more in the description.',
  },
}
