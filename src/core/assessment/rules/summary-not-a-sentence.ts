// A summary of a few words, or without the mark that ends a sentence.
import { languages } from '../../content-item.ts'
import { normalise } from '../detect/normalise.ts'
import { saysTheSame } from '../detect/similar.ts'
import { wordsIn } from '../detect/words.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

const fewestWords = 4

/** DVV: the summary is one or two whole sentences (content-rules 3.2). */
export const summaryNotASentence: Rule = {
  id: 'summary-not-a-sentence',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Tiivistelmä ei ole virke', sv: 'Sammanfattningen är ingen mening', en: 'Summary not a sentence' },
  find: (item, context) =>
    ownTextsOf(item, context)
      .filter(({ field }) => field === 'summary')
      .filter(({ language, text }) => !saysTheSame(text, item.languageVersions[language]?.name ?? ''))
      .filter(({ text }) => !isSentence(normalise(text).trim()))
      .map(text => faultIn(text.language, 'warning', text.field, text.text.trim())),
  explain: {
    fi: () =>
      'Tiivistelmä ei ole kokonainen, pisteeseen päättyvä virke. Kirjoita yksi tai kaksi virkettä, jotka lukija ymmärtää hakutuloksissa sellaisinaan.',
    sv: () =>
      'Sammanfattningen är inte en hel mening som slutar med punkt. Skriv en eller två meningar som läsaren i sökresultaten förstår som de är.',
    en: () =>
      'The summary is not a whole sentence that ends with a full stop. Write one or two sentences that readers understand as they are in search results.',
  },
}

// What ends with a colon or an ellipsis is the lead-in that another rule finds.
function isSentence(text: string): boolean {
  return wordsIn(text).length >= fewestWords && /[.!?:…]["'”’»)\]]{0,3}$/u.test(text)
}
