import { folded, piecesOf, type Piece } from './pieces.ts'

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(folded))
}

/** Words that take back or narrow what was said before them. */
const contrasts = wordsOf(
  `mutta kuitenkin tosin silti paitsi vaikka men dock fast fastän ändå utom förutom but however though although yet
  except`,
)

/** Words of one who is not sure, or who sets a condition. */
const hedges = wordsOf(
  `ehkä kai kaiketi varmaan varmaankaan luultavasti todennäköisesti mahdollisesti taitaa taitavat luulen luulisin arvelen
  varma jos kunhan ellei mikäli kanske antagligen troligen möjligen nog tror säker ifall maybe perhaps probably possibly
  think guess suppose sure unsure might if unless`,
)

const negations = wordsOf(
  `ei en emme eivät eikä et ette ettekä älä älkää inte ej icke nej ingen inga inget ingenting aldrig varken not no nope
  never nothing none neither nor don't doesn't didn't isn't aren't wasn't won't can't cannot haven't hasn't`,
)

/** Words that reach beyond the item they stand with: something else, somewhere, call me. */
const reaching = wordsOf(
  `jotain jotakin jokin joku jossain jossakin joissain joissakin jostain johonkin joitain joitakin muuta muutakin
  muuallakin muuallakaan muissakin muutkin muutenkin lisäksi monta monessa useita useassa useammassa soita soittakaa soitatko
  soitatteko soittakaapa soitan soitellaan yhteyttä yhteydessä något nåt någonting nånting någonstans nånstans annat
  flera flere många dessutom ring ringa ringer kontakta something somewhere else several many also call contact
  elsewhere besides`,
)

const promising = wordsOf(
  `tarkistan tarkastan tarkistetaan tarkistelen katson katon katsotaan selvitän kysyn palaan palataan hoidan yritän
  ehdi ehi ehdin ehdinkö ehtinyt kerkeä kerkeän kerkiä kiire kollar kontrollerar återkommer hinner hunnit hann ska-kolla
  i'll checking soon asap`,
)

/** Words of what is to be changed, or is not as it is written. */
const changes = wordsOf(
  `pois pitää pitäisi täytyy täytyisi kuuluisi oikea oikeat oikein kiinni auki avoinna tilalle ohi tulee nykyään fel
  felaktig felaktigt gammal gammalt gamla ny nya nytt bort stryk strykas rätt ska skall borde stängt stängd stängda saknar
  öppen öppet öppna slut saknas istället numera i-stället wrong incorrect old outdated new remove removed delete should
  correct right moved closed open opens over missing add instead out replace`,
)

const changeStems =
  /^(?:vaar|vanh|uusi|uude|uut|poist|korja|muutt|muutu|vaihtu|vaihda|vaihta|siirty|loppu|paatty|sulje|sulke|avaut|puuttu|lisat|paivit|virhe|ristiin|andra|andrat|flytt|stang|oppn|korrig|ratta|uppdater|lagg|byt|chang|updat|clos|expir|fix|corr)/

/** What there is in words that makes them more, or less, than the statement of a fact. */
export interface Traits {
  readonly asks: boolean
  readonly contrasts: boolean
  readonly hedges: boolean
  readonly negates: boolean
  /** Speaks of more than the item it stands with. */
  readonly reaches: boolean
  readonly promises: boolean
  /** Says what is to be changed, or how it is instead. */
  readonly changes: boolean
  readonly counts: boolean
}

/** The traits of words, by the tables above. */
export function traitsOf(pieces: readonly Piece[]): Traits {
  const some = (words: ReadonlySet<string>): boolean => pieces.some(({ key }) => words.has(key))
  return {
    asks: pieces.some(({ key }) => key === '?'),
    contrasts: some(contrasts),
    hedges: some(hedges),
    negates: some(negations),
    reaches: some(reaching),
    promises: some(promising),
    changes: some(changes) || pieces.some(({ key }) => changeStems.test(key)),
    counts: pieces.some(({ kind }) => kind === 'number'),
  }
}

/** Words that make less of what was said. */
const lessening = wordsOf(
  `toivottavasti ilmeisesti kuulemma melkein lähes osittain hoppas nästan delvis almost partly hope`,
)

// "Perusopetus" takes nothing back.
const retraction = /^(?:peru(?!s)|unoht|unohda|testi|kokeil|vitsi|skamt|glom|ignor|kidding)/

const refusing = /[👎❌✖✗✘🚫⛔🙅]/u

/** Whether words may stand unread beside what is certain: nothing in them can turn it round. */
export function isMild(text: string): boolean {
  const takesBack = piecesOf(text).some(({ key }) => lessening.has(key) || retraction.test(key))
  if (takesBack || refusing.test(text)) return false
  const { asks, contrasts: turns, hedges: doubts, negates, reaches, changes: alters, counts } = traitsOf(piecesOf(text))
  return !asks && !turns && !doubts && !negates && !reaches && !alters && !counts
}

/** Whether words state a fact or ask for a change, and do not ask back, promise or guess. */
export function isStated(text: string): boolean {
  const { asks, hedges: doubts, promises } = traitsOf(piecesOf(text))
  return !asks && !doubts && !promises
}
