// Two language versions that give different numbers, in a text or to call: at least one of them is wrong.
import type { ContentItem, Language, LanguageVersions, PhoneNumber } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { factsMissingFrom, type Fact, type FactText } from '../detect/facts.ts'
import { phonesMissingFrom } from '../detect/phone-differences.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import { phoneSentences } from '../phone-sentences.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'

const languages = ['fi', 'sv', 'en'] as const

/** DVV: the language versions have the same content. A comparison of numbers is a guess, so it warns (content-rules 3.5). */
export const languageFactsDiffer: Rule = {
  id: 'language-facts-differ',
  audience: 'updater',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Kieliversioissa on eri tiedot',
    sv: 'Olika uppgifter i språkversionerna',
    en: 'Facts differ between languages',
  },
  find: (item, context) => [...differences(item, context), ...phoneDifferences(item, context)],
  explain: {
    fi: ({ language, evidence }) => explained(language, evidence.values, 'fi', explainFi),
    sv: ({ language, evidence }) => explained(language, evidence.values, 'sv', explainSv),
    en: ({ language, evidence }) => explained(language, evidence.values, 'en', explainEn),
  },
}

function differences(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const texts = ownTextsOf(item, context).filter(isComparable)
  const fields = [...new Set(texts.map(comparedField))]
  return fields.flatMap(field => {
    const parts = texts.filter(text => comparedField(text) === field)
    const versions = languages.flatMap(language => joined(parts.filter(part => part.language === language)) ?? [])
    const reference = versions.find(({ language }) => language === context.languages.default) ?? versions[0]
    if (reference === undefined) return []
    return versions.flatMap(version => (version === reference ? [] : (observation(version, reference) ?? [])))
  })
}

type ComparableText = ItemText & FactText

function isComparable(text: ItemText): text is ComparableText {
  return languages.some(known => known === text.language)
}

// Each language has phones and links of its own, in its own order: they are compared as lists. Hours are shared.
function comparedField({ field }: ItemText): string {
  return field.includes('serviceHours.hours[') ? field : field.replace(/\[\d+\]/u, '')
}

function joined(parts: readonly ComparableText[]): ComparableText | null {
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return first ?? null
  return { ...first, field: comparedField(first), text: parts.map(({ text }) => text).join('\n\n') }
}

function observation(here: ComparableText, there: ComparableText): Observation | null {
  const onlyHere = words(factsMissingFrom(there, here))
  const onlyThere = words(factsMissingFrom(here, there))
  if (onlyHere === '' && onlyThere === '') return null
  const values = { reference: there.language, onlyHere, onlyThere }
  const evidence = { quote: onlyHere === '' ? null : onlyHere, values }
  return { severity: 'warning', language: here.language, field: here.field, evidence }
}

function words(facts: readonly Fact[]): string {
  return [...new Set(facts.map(({ text }) => text))].join(', ')
}

interface Phones {
  readonly language: (typeof languages)[number]
  readonly field: string
  readonly numbers: readonly PhoneNumber[]
}

// A version without any number is one that lacks them, not one that has others.
function phoneDifferences(item: ContentItem, { connections, languages: policy }: AssessmentContext) {
  const own = connections.filter(({ serviceId }) => serviceId === item.contentId)
  const lists = [
    ...phonesOf('', item.languageVersions),
    ...own.flatMap(one => phonesOf(`connections[${one.channelId}].`, one.languageVersions)),
  ]
  return [...Map.groupBy(lists, ({ field }) => field).values()].flatMap(versions => {
    const reference = versions.find(({ language }) => language === policy.default) ?? versions[0]
    if (reference === undefined) return []
    return versions.flatMap(version => (version === reference ? [] : (phoneObservation(version, reference) ?? [])))
  })
}

function phonesOf(
  prefix: string,
  versions: LanguageVersions<{ readonly phoneNumbers: readonly PhoneNumber[] }>,
): readonly Phones[] {
  return languages.flatMap(language => {
    const byField = Map.groupBy(versions[language]?.phoneNumbers ?? [], ({ field }) => field)
    return [...byField].map(([field, numbers]) => ({ language, field: prefix + field, numbers }))
  })
}

function phoneObservation({ language, field, numbers }: Phones, there: Phones): Observation | null {
  const onlyHere = phonesMissingFrom(there.numbers, numbers).join(', ')
  const onlyThere = phonesMissingFrom(numbers, there.numbers).join(', ')
  if (onlyHere === '' && onlyThere === '') return null
  const values = { what: 'phone', reference: there.language, onlyHere, onlyThere }
  return faultIn(language, 'warning', field, onlyHere === '' ? null : onlyHere, values)
}

type Values = Readonly<Record<string, string>>
type Explain = (here: string, there: string, values: Values) => string

function explained(language: Language | null, values: Values, reader: 'fi' | 'sv' | 'en', inText: Explain): string {
  const here = languageNames[reader][language ?? 'fi']
  const there = referenceName(values, reader)
  if (values['what'] !== 'phone') return inText(here, there, values)
  const { onlyHere = '', onlyThere = '' } = values
  return phoneSentences[reader]({ here, there, onlyHere, onlyThere })
}

function referenceName(values: Values, reader: 'fi' | 'sv' | 'en'): string {
  return languageNames[reader][(values['reference'] ?? 'fi') as Language]
}

function explainFi(here: string, there: string, { onlyHere, onlyThere }: Values): string {
  if (onlyThere === '')
    return `${capital(here)}sessä tekstissä on lukuja tai päivämääriä, joita ${there}sessä ei ole. Kumpi pitää paikkansa?`
  if (onlyHere === '')
    return `${capital(there)}sessä tekstissä lukee ${onlyThere}, mutta ${here}sessä ei. Kumpi pitää paikkansa?`
  return `${capital(here)}sessä tekstissä on eri lukuja tai päivämääriä kuin ${there}sessä, jossa lukee ${onlyThere}. Kumpi pitää paikkansa?`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function explainSv(here: string, there: string, { onlyHere, onlyThere }: Values): string {
  if (onlyThere === '')
    return `I texten på ${here} finns siffror eller datum som saknas i texten på ${there}. Vilkendera stämmer?`
  if (onlyHere === '')
    return `I texten på ${there} står det ${onlyThere}, men inte i texten på ${here}. Vilkendera stämmer?`
  return `I texten på ${here} finns andra siffror eller datum än i texten på ${there}, där det står ${onlyThere}. Vilkendera stämmer?`
}

function explainEn(here: string, there: string, { onlyHere, onlyThere }: Values): string {
  if (onlyThere === '')
    return `The ${here} text has figures or dates that the ${there} text does not have. Which is right?`
  if (onlyHere === '') return `The ${there} text says ${onlyThere}, but the ${here} text does not. Which is right?`
  return `The ${here} text has different figures or dates from the ${there} text, which says ${onlyThere}. Which is right?`
}
