import { phrases, type Phrase } from './phrases.ts'

const still = 'kyllä|joo|juu|jep|ihan|täysin|edelleen|yhä|fortfarande|helt|alltjämt|ännu|still?'

const fine = [
  'ok|okei|okay|okey|okej|oki',
  '~kunnossa',
  'ajan ~tasalla',
  'i ~ordning',
  'i sin ~ordning',
  'fine',
  'up to date',
]

/** What is said of items, or of everything, when they are right. */
const right = phrases(
  ...fine.flatMap(words => [`on|ovat? ${still} ${words}`, `${words} on|ovat`]),
  'kyllä? edelleen|yhä? pitää|pitävät edelleen|yhä? ~paikkansa',
  '~stämmer fortfarande|bra|helt?',
  'ser bra|rätt ut',
  'look|looks good|fine|ok|correct|right',
  'näyttää hyvältä',
)

const correct = [
  'oikein|kohdallaan|rätt|korrekt|korrekta|aktuell|aktuella|aktuellt|bra',
  '~correct|good|valid|accurate',
  'in order',
]

/** Right too, but only where it is told of what: alone "good" may be anything, "is fine" a question. */
const rightOf = phrases(
  ...[...fine, ...correct].map(words => `on|ovat|är|is|are? ${still} ${words}`),
  `is|are ${still} right|alright`,
  `is|are ${still} all right`,
)

/** Nothing is to be changed. */
const unchanged = phrases(
  'ei ole? ~muutoksia|~muutettavaa|~korjattavaa|korjauksia|huomautettavaa|päivitettävää|muutostarpeita|muutostarvetta',
  'inga ~ändringar|ändringsbehov|korrigeringar|korrektioner|rättelser behövs?',
  'inget|ingenting att ändra|korrigera|rätta|uppdatera|anmärka på?',
  'no changes|corrections needed|required|necessary?',
  'nothing to change|correct|update|fix',
)

const confirmed = phrases(
  'minä? vahvistan kaikki|tiedot|ne|nämä?',
  'vahvistan kaikki tiedot|kohdat',
  'vahvistettu',
  'jag? bekräftar alla|allt|uppgifterna?',
  'bekräftar alla uppgifter|punkter',
  'bekräftas|bekräftat',
  'i? confirm all|everything?',
  'i? confirm all? the information|details|items',
  'confirmed',
)

const nowInPtv = 'nyt|juuri|jo|nu|redan|now|just|already|itse|själv|myself?'
const inPtv =
  'i|till|in|to|into? ptvhen|ptvssä|ptvhe|ptvn|ptvs|ptv|palvelutietovarantoon|palvelutietovarannossa|servicedatalagret|fsc?'

const corrected = phrases(
  `olen|on|ovat|minä? ${nowInPtv} ~korjasin|~korjattu|~korjannut|~päivitin|~päivitetty|~päivittänyt ne|sen|nämä|tämän|tiedot|kaikki? ${nowInPtv} ${inPtv}`,
  `tiedot|kaikki tiedot? on|ovat? ${nowInPtv} ~korjattu|~päivitetty ${inPtv}`,
  `allt|alla är? ~åtgärdat|åtgärdade|rättat|rättade|~korrigerat|korrigerade|fixat ${inPtv}`,
  `all|everything is|are? fixed|~corrected ${inPtv}`,
  `jag? har? jag? ${nowInPtv} ~åtgärdat|rättat|~korrigerat|uppdaterat|fixat det|dem|den|alla|allt? ${nowInPtv} ${inPtv}`,
  `är|har? ${nowInPtv} åtgärdats|åtgärdad|åtgärdade|rättad|rättade|rättats|korrigerad|korrigerade|korrigerats|fixad|fixade ${inPtv}`,
  `i|ive|have|has? have|been? ${nowInPtv} fixed|~corrected|updated it|them|this|these|all? ${nowInPtv} ${inPtv}`,
  `is|are ${nowInPtv} fixed|corrected ${inPtv}`,
)

const notMine = phrases(
  'ei ole|oo? enää? minun|mun vastuulla|vastuullani|vastuulleni|vastuualuettani|palveluni|palveluani|asiani|alaani|kohtani?',
  'ei kuulu? enää? minulle|mulle|meille|vastuulleni enää?',
  'en enää? vastaa näistä enää?',
  'är? inte|ej längre? min|mitt|mina|vår|vårt ansvar|tjänst|tjänster|område|bord|uppgift|ansvarsområde|punkt?',
  'hör inte|ej längre? till mig|oss längre?',
  '~tillhör inte|ej längre? mig|oss längre?',
  'jag? ansvarar inte längre? för dem|dessa',
  'is|are? not mine|ours',
  'is|are? no longer mine|ours',
  'is|are? not my|our responsibility|service|services|item|area|job',
  'is|are? no longer my|our responsibility|service|services|item|area|job',
  'isnt|arent mine|ours',
  'does|do not belong to me|us',
  'doesnt|dont belong to me|us',
)

const notMineOfOne = phrases(
  'en enää? vastaa tästä|siitä palvelusta|enää?',
  'jag? ansvarar inte längre? för detta|den|det|denna här? tjänst|tjänsten?',
  'im|am not responsible for this|it service?',
)

/** Whose it is; a name or an address follows. */
const belongs = phrases(
  'kuuluu',
  'uusi? vastuuhenkilö|yhteyshenkilö on?',
  '~tillhör|hör till?',
  'ny? ansvarig|kontaktperson är?',
  'belongs|belong to',
)

const unknown = phrases(
  'en|emme tiedä',
  'ei tietoa',
  'en|emme osaa sanoa',
  'en ole varma',
  'jag|vi? vet inte|ej|icke',
  'ingen aning',
  'i|we? dont know',
  'i|we? do not know',
  'im? not sure',
  'no idea',
)

const ended = phrases(
  'tämä? palvelu? on? ~lakkautettu|~lopetettu|lakannut|loppunut|päättynyt|poistunut',
  'palvelut? on|ovat? ~lakkautettu|~lopetettu|lakanneet|loppuneet|päättyneet',
  'tätä? palvelua|palveluja|palveluita|sitä? ei enää ole|tarjota|järjestetä olemassa|toiminnassa|käytössä?',
  'tätä? palvelua|palveluja|palveluita|sitä? ei ole|tarjota|järjestetä enää olemassa|toiminnassa|käytössä?',
  'ei enää olemassa',
  'tjänsten|den? har|är? ~upphört|nedlagd|nedlagt|nedlagda|avslutad|avslutat|avslutats',
  'tjänsten|den? har? blivit? lagts|lagt ner|ned',
  'tjänsten|den? finns|existerar inte|ej längre|mer|mera',
  'the|this? service|it? has|have|is|was|are? been? ~discontinued|ended|terminated',
  'the|this? service|it? has|have|is|was|are? been? closed down',
  'the|this? service|it? is|are? no longer exists|exist|available|offered',
  'the|this? service|it? doesnt exist any|anymore more?',
  'the|this? service|it? does not exist any|anymore more?',
)

const intended = phrases(
  'tämän|sen? pitää|kuuluu olla näin|noin',
  'näin|noin sen|tämän? pitää|kuuluu olla',
  'on tarkoitettu näin',
  'on? tarkoituksella näin?',
  'on tarkoituksellista|tarkoituksellinen',
  'det|den? ska|skall vara så|såhär här?',
  'så ska|skall det|den? vara',
  'ska|skall så vara',
  'är? avsiktligt|avsiktlig|avsiktligen',
  'är avsikten|meningen',
  'it? is|are|its? as intended',
  'it? is|are|its? intentional|intended|deliberate',
  'it? is|are|its? on purpose',
  'it? should be like this',
  'it? is|are|its? supposed|meant to be like this',
  'it? is|are|its? supposed|meant to be so',
)

/** What a phrase may stand with: alone it means the whole digest. */
type Place = 'alone' | 'aloneOfOne' | 'afterNumbers' | 'beforeNumbers' | 'afterAll'

/** Words that are an answer, with where they may stand to be one. */
export interface Answer {
  readonly kind: 'confirm' | 'corrected' | 'reassign' | 'belongs' | 'dontKnow' | 'ended' | 'intended'
  readonly places: ReadonlySet<Place>
  readonly phrases: readonly Phrase[]
}

function answer(kind: Answer['kind'], places: readonly Place[], all: readonly Phrase[]): Answer {
  return { kind, places: new Set<Place>(['afterNumbers', ...places]), phrases: all }
}

export const answers: readonly Answer[] = [
  answer('confirm', ['alone', 'beforeNumbers', 'afterAll'], right),
  answer('confirm', ['afterAll'], rightOf),
  answer('confirm', ['alone'], unchanged),
  answer('confirm', ['alone', 'beforeNumbers'], confirmed),
  answer('corrected', ['alone', 'beforeNumbers'], corrected),
  answer('reassign', ['alone', 'beforeNumbers'], notMine),
  answer('reassign', ['aloneOfOne'], notMineOfOne),
  answer('belongs', ['aloneOfOne'], belongs),
  answer('dontKnow', ['alone', 'beforeNumbers'], unknown),
  answer('ended', ['aloneOfOne', 'beforeNumbers'], ended),
  answer('intended', ['aloneOfOne'], intended),
]
