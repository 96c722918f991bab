import { foldedWords } from './words.ts'

const knownLanguages = ['fi', 'sv', 'en'] as const
export type KnownLanguage = (typeof knownLanguages)[number]

// The commonest words of running text; what two of the languages share ('on', 'men', 'under') is left out.
const stopWords = {
  fi: 'ja tai että ei se sen sitä ovat oli olla ole voi voit voivat voidaan sekä myös kun jos joka jotka jonka joiden mukaan mukaisesti tämä tämän näiden niiden hänen heidän kanssa varten kuin mutta saa saat saada tulee pitää sinun sinulla sinulle itse kautta yli ennen jälkeen näin muun muut muiden muita eri kaikki kaikille kaikkien vain asti noin joko eikä siitä siihen siinä palvelu palvelun palvelut palveluja palvelua kaupungin kunnan kunta',
  sv: 'och att det som för av är den med till på inte eller om har kan ett från du de vid ska skall efter samt även din ditt dina när man sig mellan genom också där utan hos bland enligt någon något denna detta dessa över ut upp vi oss er ni finns får måste hur vad vilka vilken mot inom per blir blev i en ej tjänst tjänsten stadens kommunens kommunen',
  en: 'the of and to is are in for with you your that be or by from can at this which have has it not will as their they who if when must should may other also all more about into than these such an a its our we us there do does been being was were any service services city municipality',
} as const satisfies Record<KnownLanguage, string>

const languageOfWord = new Map(
  Object.entries(stopWords).flatMap(([language, words]) =>
    words.split(' ').map(word => [word, language as KnownLanguage] as const),
  ),
)

const enoughWords = 12
const enoughStopWords = 3
const clearly = 2

/** A plain text, or a paragraph of one, in another language than its version. */
export interface ForeignText {
  readonly text: string
  readonly language: KnownLanguage
}

/** The language in which a plain text is written; null for a text under twelve words or in doubt (content-rules 3.5). */
export function languageIn(text: string): KnownLanguage | null {
  return languageOf(tallyOf(text))
}

/**
 * The whole text where it is not in the language of its version, or else the first paragraph that is not; null where
 * all of it may be. What has more than a third of its common words from the declared language is taken for that.
 */
export function foreignIn(text: string, declared: KnownLanguage): ForeignText | null {
  const lines = text.split('\n').map(line => ({ text: line, tally: tallyOf(line) }))
  const whole = { text, tally: lines.map(({ tally }) => tally).reduce(together) }
  for (const part of [whole, ...lines]) {
    const language = languageOf(part.tally)
    const isForeign = language !== null && language !== declared
    if (isForeign && part.tally[language] >= 3 * part.tally[declared]) return { text: part.text, language }
  }
  return null
}

interface Tally extends Readonly<Record<KnownLanguage, number>> {
  readonly words: number
}

function tallyOf(text: string): Tally {
  const words = foldedWords(text)
  const tally = { words: words.length, fi: 0, sv: 0, en: 0 }
  for (const word of words) {
    const language = languageOfWord.get(word)
    if (language !== undefined) tally[language] += 1
  }
  return tally
}

function together(left: Tally, right: Tally): Tally {
  return {
    words: left.words + right.words,
    fi: left.fi + right.fi,
    sv: left.sv + right.sv,
    en: left.en + right.en,
  }
}

function languageOf(tally: Tally): KnownLanguage | null {
  const [first, second] = knownLanguages.toSorted((left, right) => tally[right] - tally[left])
  if (first === undefined || second === undefined || tally.words < enoughWords) return null
  return tally[first] >= enoughStopWords && tally[first] >= clearly * tally[second] ? first : null
}
