// Text of the general description repeated in the service's own.
import { languages, type ContentItem, type GeneralDescription, type Language } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { plainText } from '../detect/normalise.ts'
import { plainOf } from '../detect/readings.ts'
import { copiedRuns, foldText, wordRows, type WordRows } from '../detect/similar.ts'
import { faultIn } from '../observe.ts'
import { longTextsOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'
import { beginningOf } from '../versions.ts'

const fewestWords = 12
const lawWord =
  /^(?:\S{1,40}\s){0,2}(?:\p{L}*(?:laki|lain|laissa|asetus|asetuksen|lagen?|förordning(?:en)?)|act|decree)(?!\p{L})/iu
const longestLawName = 24

/** DVV's text check (Q6): readers see both texts one below the other (content-rules 3.3). */
export const gdTextCopied: Rule = {
  id: 'gd-text-copied',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Pohjakuvauksen teksti toistuu',
    sv: 'Basbeskrivningens text upprepas',
    en: 'General description repeated',
  },
  find: copies,
  explain: {
    fi: () =>
      'Tekstissä toistuu sanasta sanaan kohta, joka tulee palveluun jo valtakunnallisesta pohjakuvauksesta, joten lukija lukee saman kahteen kertaan. Poista kohta palvelun omasta tekstistä.',
    sv: () =>
      'I texten upprepas ordagrant ett avsnitt som tjänsten redan får från den riksomfattande basbeskrivningen, så läsaren läser samma sak två gånger. Ta bort avsnittet ur tjänstens egen text.',
    en: () =>
      'The text repeats, word for word, a passage that the service already has from the national general description, so readers read the same twice. Remove the passage from the service’s own text.',
  },
}

function copies(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const { generalDescription } = context
  if (item.kind !== 'service' || generalDescription === null) return []
  return longTextsOf(item, context).flatMap(text => observation(item, text, generalDescription) ?? [])
}

function observation(item: ContentItem, text: ItemText, from: GeneralDescription): Observation | null {
  const { language, field } = text
  const runs = copiedRuns(plainOf(text), rowsOf(from, language))
  const laws = [item, from].flatMap(one => lawsOf(one, language))
  const copied = runs.filter(run => !isLaw(run.text, run.words, laws))
  const [longest] = copied.toSorted((left, right) => right.words - left.words)
  if (longest === undefined) return null
  return faultIn(language, 'warning', field, beginningOf(longest.text), { words: String(longest.words) })
}

// A general description is met with hundreds of services.
const rowsByDescription = new WeakMap<GeneralDescription, Map<Language, WordRows>>()

function rowsOf(from: GeneralDescription, language: Language): WordRows {
  const known = rowsByDescription.get(from) ?? new Map<Language, WordRows>()
  rowsByDescription.set(from, known)
  const rows = known.get(language) ?? readRows(from, language)
  known.set(language, rows)
  return rows
}

function readRows(from: GeneralDescription, language: Language): WordRows {
  const version = from.languageVersions[language]
  const texts = [version?.description, version?.backgroundDescription, version?.userInstructions, version?.conditions]
  return wordRows(
    texts.map(text => plainText(text ?? '')),
    fewestWords,
  )
}

function lawsOf({ languageVersions }: Pick<ContentItem, 'languageVersions'>, language: Language): readonly string[] {
  const links = languageVersions[language]?.links ?? []
  return links.filter(({ field }) => field === 'legislationLinks').map(({ name }) => foldText(name ?? ''))
}

// The name of a law has one wording, however long it is.
function isLaw(run: string, words: number, laws: readonly string[]): boolean {
  const folded = foldText(run)
  return (
    laws.some(law => law.includes(folded)) || (words <= longestLawName && lawWord.test(run) && !/[.;]\s/u.test(run))
  )
}
