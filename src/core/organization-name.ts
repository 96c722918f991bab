import { foldName } from './people/fold.ts'
import { spellingDistance } from './spelling.ts'

/**
 * How well a name is meant by what somebody wrote: `exact`, as the `municipality` of that name (`Vaasa` for
 * `Vaasan kaupunki`, `Vasa` for `Vasa stad`), or because it `begins` with it; null where it is not.
 */
export type NameMatch = 'exact' | 'municipality' | 'begins'

export const nameMatches = ['exact', 'municipality', 'begins'] as const satisfies readonly NameMatch[]

/** Compares a name with what was written, without regard to case. */
export function matchName(name: string, written: string): NameMatch | null {
  const [full, wanted] = [foldName(name), foldName(written)]
  if (wanted === '') return null
  if (full === wanted) return 'exact'
  if (municipalityNames(wanted).includes(full)) return 'municipality'
  return full.startsWith(wanted) ? 'begins' : null
}

function municipalityNames(place: string): readonly string[] {
  return [
    ...genitives(place).flatMap(genitive => [`${genitive} kaupunki`, `${genitive} kunta`]),
    ...[place, `${place}s`].flatMap(one => [`${one} stad`, `${one} kommun`]),
    ...['city', 'town', 'municipality'].map(kind => `${kind} of ${place}`),
  ]
}

/** How the end of a Finnish place name changes before the n of its genitive; several may fit, and one is meant. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/$/u, 'n'], // Vaasa
  [/nk(.)$/u, 'ng$1n'], // Helsinki, Hanko
  [/([lnr])t(.)$/u, '$1$1$2n'], // Lappeenranta, Harjavalta
  [/mp(.)$/u, 'mm$1n'],
  [/([kpt])\1(.)$/u, '$1$2n'], // Lappi
  [/ku$/u, 'un'], // Turku
  [/ki$/u, 'en'], // Seinäjoki, Riihimäki
  [/ti$/u, 'den'], // Lahti
  [/ti$/u, 'din'], // Vihti
  [/to$/u, 'don'], // Lieto
  [/si$/u, 'den'], // Orivesi
  [/i$/u, 'en'], // Nurmijärvi, Pietarsaari
  [/e$/u, 'een'], // Tampere
  [/nen$/u, 'sten'], // Kauniainen, Parainen
  [/nen$/u, 'sen'],
  [/us$/u, 'uden'], // Varkaus
  [/s$/u, 'ksen'], // Kannus
]

function genitives(place: string): readonly string[] {
  const fitting = endings.filter(([ending]) => ending.test(place))
  const forms = fitting.map(([ending, changed]) => place.replace(ending, changed))
  // Uusikaupunki and Uusikaarlepyy bend in the middle as well.
  return forms.flatMap(form => [form, form.replace(/^uusi/u, 'uuden')])
}

/** How far a name is from what was written, in letters; of a longer name its beginning may be meant. */
export function nameDistance(name: string, written: string): number {
  const [full, wanted] = [foldName(name), foldName(written)]
  const beginning = full.split(' ').slice(0, wanted.split(' ').length).join(' ')
  return Math.min(spellingDistance(wanted, full), spellingDistance(wanted, beginning))
}
