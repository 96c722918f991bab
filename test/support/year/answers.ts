import { doubtsOf, phonesThatDiffer, type AskedItem, type Reader } from '../../../src/commands/story/cast.ts'
import type { Language } from '../../../src/core/content-item.ts'
import type { MailLanguage } from '../../../src/core/texts/languages.ts'
import type { Replacements } from '../../../src/sample/editing.ts'
import type { Manner } from './people.ts'

/** What somebody says to a digest, and what is to be put right in PTV for it. */
export interface Said {
  readonly words: string
  /** What the writer puts right before writing. */
  readonly corrected: readonly AskedItem[]
  /** What communications is to put right. */
  readonly told: readonly AskedItem[]
}

interface Phrases {
  readonly all: string
  readonly except: (numbers: string) => string
  readonly ok: (numbers: string) => string
  readonly corrected: (numbers: string) => string
  readonly passed: (number: number) => string
  readonly phone: (number: number) => string
  /** What is said of one item now and then in place of a confirmation. */
  readonly others: readonly ((number: number) => string)[]
}

const phrases: Readonly<Record<MailLanguage, Phrases>> = {
  fi: {
    all: 'Kaikki kunnossa.',
    except: numbers => `Kaikki kunnossa paitsi ${numbers}.`,
    ok: numbers => `${numbers} ok`,
    corrected: numbers => `korjasin ${numbers}`,
    passed: number => `${number}: päivä on mennyt, poistakaa virke.`,
    phone: number => `${number}: uusi puhelinnumero on 05 617 1234`,
    others: [
      number => `${number} en tiedä`,
      number => `${number} myöhemmin`,
      number => `${number} ei kuulu minulle`,
      number => `${number}: pitää olla näin`,
    ],
  },
  sv: {
    all: 'Allt stämmer.',
    except: numbers => `Allt stämmer utom ${numbers}.`,
    ok: numbers => `${numbers} ok`,
    corrected: numbers => `åtgärdat ${numbers}`,
    passed: number => `${number}: datumet har passerat, ta bort meningen.`,
    phone: number => `${number}: det nya telefonnumret är 05 617 1234`,
    others: [number => `${number} vet inte`, number => `${number} senare`, number => `${number} inte min`],
  },
  en: {
    all: 'All good.',
    except: numbers => `All fine except ${numbers}.`,
    ok: numbers => `${numbers} ok`,
    corrected: numbers => `fixed ${numbers}`,
    passed: number => `${number}: the date has passed, please take the sentence out.`,
    phone: number => `${number}: the new phone number is 05 617 1234`,
    others: [number => `${number} don't know`, number => `${number} snooze 2 weeks`],
  },
}

/** Of ten answers so many hold something else than a confirmation or a correction. */
const oddOfTen = 2

/** What a reader of a manner says to a digest. */
export function answerOf({ person, items }: Reader, manner: Manner, chance: () => number): Said {
  const words = phrases[person.language]
  const said = mannerly(words, items, manner)
  const odd = words.others[Math.floor(chance() * words.others.length)]
  const [first] = items
  if (manner === 'blindly' || odd === undefined || first === undefined || chance() >= oddOfTen / 10) return said
  const rest = items.slice(1)
  return rest.length === 0
    ? { ...nothing, words: odd(first.number) }
    : {
        ...said,
        words: [words.ok(numbersOf(withoutDoubts(rest))), odd(first.number)].join('\n'),
        corrected: [],
        told: [],
      }
}

const nothing = { corrected: [], told: [] } as const

function mannerly(words: Phrases, items: readonly AskedItem[], manner: Manner): Said {
  const doubtful = items.filter(item => doubtsOf(item).length > 0)
  const most = doubtful.length === 0 ? words.all : words.except(numbersOf(doubtful))
  switch (manner) {
    case 'blindly':
      return { ...nothing, words: words.all }
    case 'all':
      return { ...nothing, words: doubtful.length === items.length ? words.ok(numbersOf(items.slice(0, 1))) : most }
    case 'half':
      return { ...nothing, words: words.ok(numbersOf(items.slice(0, Math.ceil(items.length / 2)))) }
    case 'tells': {
      const told = doubtful.filter(item => replacementsFor(item).size > 0)
      const lines = told.map(item => (phonesThatDiffer(item).length > 0 ? words.phone : words.passed)(item.number))
      const first = doubtful.length === items.length ? [] : [most]
      return { words: [...first, ...lines].join('\n') || words.all, corrected: [], told }
    }
    case 'corrects': {
      const corrected = doubtful.filter(item => replacementsFor(item).size > 0)
      const lines = corrected.length === 0 ? [] : [words.corrected(numbersOf(corrected))]
      const first = doubtful.length === items.length ? [] : [most]
      return { words: [...first, ...lines].join('\n') || words.all, corrected, told: [] }
    }
  }
}

/** What is wrong in an item, and can be put right, by the words that come in its place. */
export function replacementsFor(item: AskedItem): Replacements {
  const phones = phonesThatDiffer(item).map(number => [number, '05 617 1234'] as const)
  const passed = doubtsOf(item).flatMap(({ rule, language, evidence: { quote } }) =>
    rule === 'past-date-in-text' && quote !== null ? [[quote, instead[language ?? 'fi'] ?? ''] as const] : [],
  )
  return new Map(phones.length > 0 ? phones : passed)
}

// A text that lost its only sentence would be one that PTV does not take.
const instead: Readonly<Partial<Record<Language, string>>> = {
  fi: 'Ajankohta kerrotaan verkkosivuillamme.',
  sv: 'Tidpunkten meddelas på vår webbplats.',
  en: 'The time is given on our website.',
}

function withoutDoubts(items: readonly AskedItem[]): readonly AskedItem[] {
  const sound = items.filter(item => doubtsOf(item).length === 0)
  return sound.length > 0 ? sound : items.slice(0, 1)
}

function numbersOf(items: readonly AskedItem[]): string {
  return items.map(({ number }) => number).join(', ')
}
