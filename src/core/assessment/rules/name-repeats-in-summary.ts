// A summary that begins with the name or says little more than it.
import { languages, type ContentItem } from '../../content-item.ts'
import { normalise } from '../detect/normalise.ts'
import { foldText, saysTheSame, sharedWords } from '../detect/similar.ts'
import { wordsIn } from '../detect/words.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'

const mostShared = 0.8

/** DVV: the summary does not repeat the name. A name of one word naturally opens its sentence (content-rules 3.2). */
export const nameRepeatsInSummary: Rule = {
  id: 'name-repeats-in-summary',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Nimi toistuu tiivistelmässä',
    sv: 'Namnet upprepas i sammanfattningen',
    en: 'Name repeated in summary',
  },
  find: (item, context) =>
    ownTextsOf(item, context)
      .filter(text => text.field === 'summary' && repeatsName(text, item))
      .map(text => faultIn(text.language, 'warning', text.field, text.text.trim())),
  explain: {
    fi: () =>
      'Tiivistelmä toistaa nimen. Ne näkyvät lukijalle allekkain, joten kerro tiivistelmässä jotakin, mitä nimi ei kerro.',
    sv: () =>
      'Sammanfattningen upprepar namnet. Läsaren ser dem under varandra, så berätta i sammanfattningen något som namnet inte säger.',
    en: () =>
      'The summary repeats the name. Readers see one below the other, so let the summary tell something that the name does not.',
  },
}

function repeatsName({ language, text }: ItemText, item: ContentItem): boolean {
  const name = normalise(item.languageVersions[language]?.name ?? '').trim()
  if (wordsIn(name).length < 2 || saysTheSame(name, text)) return false
  return opensWith(normalise(text), name) || sharedWords(text, name) >= mostShared
}

// 'Pitäjän kirjasto. Lainaa kirjoja' repeats the name, 'Pitäjän kirjasto lainaa kirjoja' uses it.
function opensWith(text: string, name: string): boolean {
  const folded = foldText(text)
  const opening = foldText(name)
  return (
    opening !== '' && folded.startsWith(opening) && /^\s?[.,:;!?–—-](?![\p{L}\d])/u.test(folded.slice(opening.length))
  )
}
