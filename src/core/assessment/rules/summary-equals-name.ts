// A summary that only repeats the name.
import { languages } from '../../content-item.ts'
import { saysTheSame } from '../detect/similar.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

/** PTV refuses the very same text, DVV asks for more than the name (content-rules 3.2). */
export const summaryEqualsName: Rule = {
  id: 'summary-equals-name',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Tiivistelmä toistaa nimen', sv: 'Sammanfattningen upprepar namnet', en: 'Summary repeats name' },
  find: (item, context) =>
    ownTextsOf(item, context)
      .filter(({ field }) => field === 'summary')
      .filter(({ language, text }) => saysTheSame(text, item.languageVersions[language]?.name ?? ''))
      .map(text => faultIn(text.language, 'error', text.field, text.text.trim())),
  explain: {
    fi: () =>
      'Tiivistelmä on sama kuin nimi, joten lukija ei saa siitä lisää tietoa. Kerro tiivistelmässä lyhyesti, mistä on kyse.',
    sv: () =>
      'Sammanfattningen är densamma som namnet, så läsaren får inte veta mer. Berätta kort i sammanfattningen vad det gäller.',
    en: () =>
      'The summary is the same as the name, so readers learn nothing more from it. Say briefly in the summary what this is about.',
  },
}
