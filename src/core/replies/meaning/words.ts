import { phrases, type Phrase } from './phrases.ts'

const adverbs =
  'kyllä|joo|juu|jep|ihan|täysin|edelleen|yhä|nyt|myös|kaikki|tosiaan|fortfarande|helt|alltjämt|ännu|nu|också|väl|still|now|also|all|al|just'
const still = `${adverbs}? ${adverbs}?`

const fine = [
  'ok|okei|okay|okey|okej|oki',
  '~kunnossa|kunnos|kunosa|kunnosa|kunos',
  'voimassa|ennallaan|paikkansapitäviä|paikkansapitävät',
  'ajan ~tasalla',
  'i ~ordning|ordnign|ordnig|skick',
  'a jour',
  'ajour',
  'i sin ~ordning',
  'fine',
  'up to date',
]

const after = 'myös|myöskin|kanssa|kans|edelleen|yhä|meiltä|också|fortfarande|ännu|too|still|nyt|nu|now?'

/** What is said of items, or of everything, when they are right. */
const right = phrases(
  ...fine.flatMap(words => [`on|ovat? ${still} ${words} ${after}`, `${words} on|ovat`]),
  'kyllä? edelleen|yhä? pitää|pitävät edelleen|yhä? ~paikkansa edelleen|yhä?',
  '~stämmer fortfarande|bra|helt|också?',
  'håller fortfarande|ännu? streck',
  'ser fortfarande? bra|rätt|riktigt ut',
  'fortfarande aktuell|aktuella|aktuellt|giltiga|korrekta|rätt',
  'still valid|correct|accurate|right|current|good|true',
  'helt riktigt|riktiga|korrekt|rätt',
  'bra så',
  'bra som de|dem|dom|det är|e',
  'all? look|looks still|all? good|fine|ok|okay|correct|right',
  'all? look|looks still|all? good|fine|ok|okay|correct|right to me|us',
  'näyttää|näyttävät|näytti edelleen|ihan? hyvältä|oikealta|oikeelta',
  'edelleen|ihan? hyvältä|oikealta|oikeelta näyttää|näyttävät',
  'samat tiedot edelleen|yhä?',
  'samat tiedot edelleen|yhä? kuin ennen|ennenkin|aiemmin|aiemminkin',
)

const correct = [
  'oikein|kohdallaan|rätt|riktigt|riktiga|korrekt|korrekta|aktuell|aktuella|aktuellt|giltiga|bra|hyvin',
  '~correct|good|valid|accurate',
  'in order',
  'good to go',
]

/** Right too, but only where it is told of what: alone "good" may be anything, "is fine" a question. */
const rightOf = phrases(
  ...[...fine, ...correct].map(
    words => `on|ovat|är|e|is|are? ${still} ${words} ${after} bra|här|så|as? it|they? stands?`,
  ),
  `${still} oikein on|ovat`,
  ...[...fine, 'bra'].map(words => `är|e? ${words} som de|dem|dom|det är|e`),
  `is|are ${still} right|alright`,
  `is|are ${still} all right`,
)

const changes =
  '~muutoksia|~muutettavaa|~korjattavaa|korjauksia|huomautettavaa|huomauttamista|päivitettävää|päivityksiä|muutostarpeita|muutostarvetta'
const anything = 'mitään|mitää|nyt?'
const from = 'niissä|näissä|niistä|näistä|siinä|tässä|tiedoissa|meiltä|meillä|minulta|minulla'

/** Nothing is to be changed. */
const unchanged = phrases(
  `meiltä|meillä|minulta|minulla? ei ole|oo? ${anything} ${changes}`,
  `ei|eikä ${from}? ole|oo|ollut|löytynyt? ${anything} ${from}? ${changes}`,
  `ei|eikä minun|mun|meidän|meijän osalta|osaltani|osaltamme|puolelta|puoleltani|puoleltamme|puolesta|puolestani|puolestamme ole|oo? ${anything} ${changes}`,
  'ei nyt? tarvitse|tarvi|tarvii|tartte|tarttee nyt? muuttaa|korjata|päivittää mitään|mitää',
  'mitään ei nyt? tarvitse|tarvi|tarvii|tartte|tarttee nyt? muuttaa|korjata|päivittää',
  'ei ole? tarvetta muutoksiin|muutoksille|päivitykseen|korjauksiin',
  'inga ~ändringar|ändringsbehov|korrigeringar|korrektioner|rättelser|uppdateringar behövs?',
  'inget behöver ändras|korrigeras|rättas|uppdateras',
  'inget behov av ändringar|korrigeringar|uppdateringar',
  'inget|ingenting att ändra|korrigera|rätta|uppdatera|anmärka på? just? nu?',
  'no changes|corrections|updates|edits|amendments needed|required|necessary?',
  'nothing needs changing|updating|correcting',
  'nothing needs to be changed|updated|corrected',
  'no need to change|update|correct anything',
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

const today =
  'nyt|juuri|äsken|itse|eilen|tänään|jo|aamulla|viime|viikolla|nu|nyss|redan|själv|igår|idag|imorse|i|går|dag|morse|förra|veckan|now|just|already|myself|yesterday|today|this|morning|last|week'
const nowInPtv = `${today}? ${today}?`
const inPtv =
  'i|till|in|to|into? ptvhen|ptvssä|ptvhe|ptvn|ptvs|ptv|pvthen|pvt|palvelutietovarantoon|palvelutietovarannossa|servicedatalagret|sdl|fsc?'
const done = `${nowInPtv} ${today}? ${inPtv} ${nowInPtv} ${today}?`

/** When and where something was corrected. */
export const whenDone = phrases(done)

const corrected = phrases(
  `jag ${nowInPtv} fixade|åtgärdade|rättade|korrigerade|uppdaterade det|dem|den|alla|allt|samtliga? punkter|uppgifter? ${done}`,
  `fixade|åtgärdade|rättade|korrigerade jag ${nowInPtv} ${done}`,
  `nyt on|ovat ~korjattu|päivitetty ${done}`,
  `olen|on|ovat|minä? ${nowInPtv} ~korjasin|~korjattu|~korjannut|~päivitin|~päivitetty|~päivittänyt ne|sen|nämä|tämän|tiedot|kaikki? ${done}`,
  `tiedot|kaikki tiedot? on|ovat? ${nowInPtv} ~korjattu|~päivitetty ${inPtv}`,
  `nu? är? allt|alla är? nu? ~åtgärdat|åtgärdade|rättat|rättade|~korrigerat|korrigerade|fixat ${inPtv}`,
  `all|everything is|are? fixed|~corrected ${inPtv}`,
  `jag|nu? har? jag? ${nowInPtv} ~åtgärdat|rättat|~korrigerat|uppdaterat|fixat det|dem|den|alla|allt|samtliga? punkter|uppgifter? ${done}`,
  `är|har? ${nowInPtv} åtgärdats|åtgärdad|åtgärdade|rättad|rättade|rättats|korrigerad|korrigerade|korrigerats|fixad|fixade ${done}`,
  `i|ive|have|has? have|been? ${nowInPtv} fixed|~corrected|updated it|them|this|these|all|everything? one|too? ${done}`,
  `is|are ${nowInPtv} fixed|corrected ${inPtv}`,
)

/** Of everything "updated" is work that was done only where it is told where. */
const correctedAll = phrases(
  'is|are? updated in ptv just|now|today|yesterday? now?',
  'är? uppdaterade|uppdaterat i ptv|servicedatalagret idag|nu?',
  'on|ovat? päivitetty ptvhen|ptvssä nyt|tänään?',
)

/** Past tense without its subject: alone, "uppdaterade" may as well be an adjective. */
const correctedThem = phrases(`fixade|åtgärdade|rättade|korrigerade|uppdaterade ${inPtv}`)

const notMine = phrases(
  'ei|eivät ole|oo? enää? minun|mun|meidän vastuulla|vastuullani|vastuulleni|vastuualuettani|vastuualuetta|palvelu|palveluni|palveluani|palvelua|palveluja|palveluita|palvelumme|yksikön|yksikkömme|tiimin|asiani|alaa|alaani|kohtani? enää?',
  'ei|eivät kuulu|kuuluu? enää? minulle|mulle|meille|vastuulleni enää?',
  'en enää? vastaa näistä enää?',
  'är? inte|ej längre? min|mitt|mina|vår|vårt|våra ansvar|tjänst|tjänster|område|bord|uppgift|ansvarsområde|punkt|enhet? längre|mera?',
  'det här är inte|ej längre? mina|våra tjänster|uppgifter|områden|punkter? längre?',
  'hör inte|ej längre? till mig|oss längre?',
  '~tillhör inte|ej längre? mig|oss längre?',
  'jag? ansvarar inte längre? för dem|dessa',
  'is|are? not mine|ours anymore?',
  'is|are? not mine|ours any more',
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
  'kuuluu|kuuluvat nykyään|nyt|jatkossa?',
  'siirtynyt|siirtyi|siirtyneet',
  'sköts|ansvaras av',
  'hoitaa|vastaa',
  'uusi? vastuuhenkilö|yhteyshenkilö on?',
  '~tillhör|hör till?',
  'ny? ansvarig|kontaktperson är?',
  'belongs|belong to',
)

const unknown = phrases(
  'en|emme ~valitettavasti? tiedä|tiiä|tiä yhtään?',
  'en|emme ~valitettavasti? osaa sanoa mitään?',
  'ei tietoa|hajua|aavistusta',
  'en ole varma',
  'jag|vi? vet inte|ej|icke tyvärr?',
  'vet jag|vi inte|ej',
  'ingen aning',
  'i|we? dont know',
  'i|we? do not know',
  'im? not sure',
  'no idea',
)

const ended = phrases(
  'tämä? palvelu|palvelupiste|toimipiste|yksikkö|neuvonta? on? ~lakkautettu|~lopetettu|lakannut|loppunut|päättynyt|poistunut',
  'palvelut? on|ovat? ~lakkautettu|~lopetettu|lakanneet|loppuneet|päättyneet',
  'tätä? palvelua|palveluja|palveluita|sitä? ei enää ole|tarjota|järjestetä olemassa|toiminnassa|käytössä?',
  'tätä? palvelua|palveluja|palveluita|sitä? ei ole|tarjota|järjestetä enää olemassa|toiminnassa|käytössä?',
  'ei enää olemassa',
  'tjänsten|den? har|är? ~upphört|nedlagd|nedlagt|nedlagda|avslutad|avslutat|avslutats',
  'tjänsten|den? har? blivit? lagts|lagt ner|ned',
  'tjänsten|den? finns|existerar inte|ej längre|mer|mera kvar?',
  'the|this? service|it? has|have|is|was|are? been? ~discontinued|dicsontinued|ended|terminated',
  'the|this? service|it? has|have|is|was|are? been? closed down',
  'the|this? service|page|it? is|are? no longer exists|exist|available|offered',
  'the|this? service|it? doesnt exist any|anymore more?',
  'the|this? service|it? does not exist any|anymore more?',
)

const intended = phrases(
  'tämän|sen? pitää|kuuluu olla|ollakin näin|noin',
  'näin|noin sen|tämän? pitää|kuuluu olla|ollakin',
  'on tarkoitettu näin',
  'pitää ollakin näin|noin',
  'on? tarkoituksella näin?',
  'on tarkoituksellista|tarkoituksellinen',
  'det|den? ska|skall vara så|såhär här?',
  'så ska|skall det|den? vara',
  'ska|skall så vara',
  'är? avsiktligt|avsiktlig|avsiktligen',
  'är avsikten|meningen',
  'it? is|are|its? as intended',
  'it|this|that? is|are|its? intentional|intended|deliberate',
  'it? should be as it is',
  'är? med flit',
  'it? is|are|its? on purpose',
  'it? should be like this',
  'it? is|are|its? supposed|meant to be like this',
  'it? is|are|its? supposed|meant to be so',
)

/** What a phrase may stand with: alone it means the whole digest. */
type Place = 'alone' | 'aloneOfOne' | 'beforeNumbers' | 'afterAll' | 'afterEverything'

/** Words that are an answer, with where they may stand to be one. */
export interface Answer {
  readonly kind: 'confirm' | 'corrected' | 'reassign' | 'belongs' | 'dontKnow' | 'ended' | 'intended'
  readonly places: ReadonlySet<Place>
  readonly phrases: readonly Phrase[]
}

function answer(kind: Answer['kind'], places: readonly Place[], all: readonly Phrase[]): Answer {
  return { kind, places: new Set<Place>(places), phrases: all }
}

export const answers: readonly Answer[] = [
  answer('confirm', ['alone', 'beforeNumbers', 'afterAll'], right),
  answer('confirm', ['afterAll'], [...rightOf, ...phrases('✓')]),
  answer('confirm', ['alone'], unchanged),
  answer('confirm', ['alone', 'beforeNumbers'], confirmed),
  answer('corrected', ['alone', 'beforeNumbers'], corrected),
  answer('corrected', ['afterEverything'], correctedAll),
  answer('corrected', ['beforeNumbers'], correctedThem),
  answer('reassign', ['alone', 'beforeNumbers', 'afterEverything'], notMine),
  answer('reassign', ['aloneOfOne'], notMineOfOne),
  answer('belongs', ['aloneOfOne', 'afterEverything'], belongs),
  answer('dontKnow', ['alone', 'beforeNumbers'], unknown),
  answer('ended', ['aloneOfOne', 'beforeNumbers'], ended),
  answer('intended', ['aloneOfOne'], intended),
]
