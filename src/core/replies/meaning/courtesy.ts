import { firstNames } from './first-names.ts'
import { traitsOf } from './guards.ts'
import { endsOf, phrases } from './phrases.ts'
import { isMark, type Piece } from './pieces.ts'
import { isAnswerWord } from './vocabulary.ts'

const greetings = phrases(
  'hei|moi|moikka|moro|terve|heippa|heips|tervehdys|tervepä|huomenta|päivää|iltapäivää|iltaa',
  'hyvää|hyvä huomenta|päivää|iltapäivää|iltaa',
  'hej|hejsan|tjena|hallå|tjänare|goddag|godmorgon',
  'god morgon|dag|kväll|eftermiddag',
  'hi|hello|dear|greetings there?',
  'good morning|afternoon|evening|day',
)

const thanks = phrases(
  'paljon|suuri|suuret|iso|isot? kiitos|kiitokset|kiitti|kiitoksia|kiitän paljon|jo? etukäteen|kattavasta|selkeästä|hyvästä? muistutuksesta|muistuttelusta|viestistä|viestistäsi|listasta|listauksesta|koosteesta|kysymästä|kyselystä|tästä|näistä|avusta|yhteistyöstä|sinulle|teille|taas?',
  'tack|tackar|tackas så? mycket?',
  'stort|tusen|många tack',
  'tack på förhand',
  'tack för påminnelsen|hjälpen|meddelandet|mejlet|mailet|frågan|listan|detta',
  'tack för det|den här',
  'tack för att ni|du håller koll|påminner',
  'many? thanks|thx|thank a? you? lot|much|again?',
  'thanks|thank you? for the? reminder|message|help|list|checking|asking|reminding|this|these',
  'thanks|thank you? in advance',
)

const wishes = phrases(
  'oikein? hyvää|mukavaa|aurinkoista|kivaa|ihanaa|hauskaa viikonloppua|viikonlopun|kesää|kesän|joulua|päivänjatkoa|päivää|viikkoa|viikon|syksyä|talvea|kevättä|lomaa|jatkoa|pääsiäistä|juhannusta|vappua|joulunodotusta|joulunaikaa|vuodenvaihdetta|alkuvuotta|uutta|loppuviikkoa|alkuviikkoa|iltaa|iltapäivää|odotusta jatkoa|vuotta|alkua|sinne|teille|toivottaen?',
  'mukavaa|hyvää talven|kesän|joulun odotusta toivottaen?',
  'trevlig|skön|glad|god helg|sommar|jul|påsk|fortsättning|midsommar|vecka|dag',
  'ha en bra|fin|trevlig dag|helg|vecka|kväll',
  'ha det så? bra|fint',
  'allt gott',
  'gott nytt år',
  'have a nice|good|great|lovely day|weekend|week|summer|evening',
  'merry christmas',
  'happy new year',
)

/** Short words that only lead over to an answer. */
const leading = phrases(
  'joo|juu|jep|jepp|jees|jes|kyllä|yes|yep|yup|yeah|jo|japp|jajamän|jaha',
  'minun|mun|meidän puolestani|puolesta|puolestamme|puolelta|puoleltani|puoleltamme|osalta|osaltani|osaltamme',
  'från min|vår sida|håll',
  'för min|vår del',
  'from my|our side|end|part',
  'ja kiitos',
  'och tack',
  'and thanks',
  'please|pls',
  'sori|sorry|anteeksi|valitettavasti|tyvärr|ledsen|hups|oho',
  'anteeksi tämä|sähläys',
  'anteeksi sähläys|sekaannus|häiriö',
  'olen? just|juuri? ~tarkistanut|~tarkistin|tsekkasin|tsekannut|tsekattu|tarkistettu|tarkastin|tarkastettu|kävin tiedot|listan|ne|kaikki|nämä|nää? läpi?',
  'jag? har? jag? kollat|kontrollerat|granskat|gått uppgifterna|igenom|allt|alla? uppgifterna|allt|alla? punkter|tolv?',
  'i? have|ive? checked|reviewed everything|all|them|this|it?',
)

/** Words that announce the answers, or tell where they stand. */
const announcing = phrases(
  'tässä|ohessa|alla vastaus|vastaukset|vastaukseni|kommentit|kohdittain|alla?',
  'vastaukset|vastaukseni|vastasin|vastaan|kommentit|kommenttini|kommentoin punaisella|sinisellä|vihreällä|alla|alle|tuonne|tänne|tekstin|viestin|väliin punaisella|alla|alle|tekstin|viestin|väliin|seassa|sekaan|joukossa|perään? punaisella|alla|seassa|väliin?',
  'här är|kommer mina|mitt? svar|svaret|svaren|kommentarer',
  'se? mina|mitt|svarar|svaren? svar|kommentarer|här? med? blått|rött|grönt|röd|blå? text? nedan|nedanför|inne|här? i|punkt? texten|för? punkt? nedan?',
  'svarar på svenska|finska för enkelhetens skull',
  'svaren på? finns här|inne? i texten|meddelandet? nedan?',
  'here is|are my answer|answers|comments',
  'see? my answers|comments are? in? green|red|blue|inline? below|inline?',
)

/** Remarks that say nothing of any item. */
const harmless = phrases(
  'tämä|tää oli helppoa|helppo|kätevää|nopeaa',
  'det här|det var? lätt|enkelt|smidigt',
  'this|that was easy|quick',
  'hope they|it|all went through',
  'hoppas det|de gick fram|igenom',
  'toivottavasti meni|menivät läpi|perille',
)

const closings = phrases(
  'ystävällisin|parhain|lämpimin|sydämellisin|kesäisin|syksyisin|talvisin|keväisin|aurinkoisin|joulusin? terveisin|terveisin',
  'yst? terv|terveisiä|terveiset|terkuin|terkut',
  'ystävällisesti|kunnioittaen|kunnioittavasti|t|yt|yst',
  'med|många|bästa? vänlig|vänliga|bästa|varma? hälsning|hälsningar',
  'hälsningar|hälsn|vänligen|mvh|vh|hälsar',
  'terv|tv',
  'with? best|kind|warm|kindest|many regards|wishes',
  'regards|br|rgds|sincerely|cheers|best',
  'yours sincerely|truly',
)

/** Where polite words that begin at a place may end. */
export function courtesyEnds(pieces: readonly Piece[], from: number): readonly number[] {
  const said = endsOf([...thanks, ...wishes, ...leading, ...announcing, ...harmless], pieces, from)
  // "Tässä vastaukseni: …"
  const polite = said.flatMap(end => (pieces[end]?.key === ':' && end - from > 1 ? [end + 1] : [end]))
  const greeted = endsOf(greetings, pieces, from)
  return [...polite, ...greeted, ...greeted.flatMap(end => namedEnds(pieces, end))]
}

/** After a greeting: the names of the greeted, as far as the next mark or the end of the line. */
function namedEnds(pieces: readonly Piece[], from: number): readonly number[] {
  // After a comma a sentence may begin as well.
  const comma = pieces[from]?.key === ','
  const start = comma ? from + 1 : from
  if (comma && !isFirstName(pieces[start])) return []
  let end = start
  while (end < start + 3 && isNameWord(pieces[end])) end += 1
  const ended = pieces[end] === undefined || isMark(pieces[end], ',!.')
  return end > start && ended ? [end] : []
}

const device =
  /^(?:iphone|ipad|ios|galaxy|samsung|huawei|honor|oneplus|nokia|lumia|xiaomi|redmi|motorola|sony|xperia|pixel|android|blackberry|kannyk|mobi|laittee|tablet|outlook|windows|surface|sahkoposti|yahoo|gmail|mail|device)|puhelim|telefon|phone/

/** Whether a line is what a telephone puts under a mail: "Lähetetty Galaxysta". */
export function isDeviceLine(pieces: readonly Piece[]): boolean {
  const words = pieces.every(({ kind, key }) => kind === 'number' || (kind === 'word' && !isAnswerWord(key)))
  if (!words || pieces.length > 4 || pieces[0]?.key !== 'lahetetty') return false
  return pieces.slice(1).some(({ key }) => device.test(key)) && /(?:sta|lta)$/.test(pieces.at(-1)?.key ?? '')
}

/** Whether a closing with or without the writer's name fills the line from a place on. */
export function isClosing(pieces: readonly Piece[], from: number): boolean {
  const said = pieces.slice(from).filter(({ key }) => key !== '.')
  return endsOf(closings, said, 0).some(end => {
    const rest = said.slice(end)
    const short = end === 1 && /^(?:t|yt|yst|br|vh|best)$/.test(said[0]?.key ?? '')
    if (short && rest.length > 0 && rest[0]?.kind !== 'mark' && !isFirstName(rest[0])) return false
    const name = rest.filter(piece => !isMark(piece, '.,:/!-'))
    return name.length <= 4 && name.every(piece => isNameWord(piece) || (name.length === 1 && isFirstName(piece)))
  })
}

function isNameWord(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.written) && !isAnswerWord(piece.key) && !isWarning(piece)
}

// "Soittakaa" under a closing is nobody's name.
function isWarning(piece: Piece): boolean {
  const { contrasts, negates, reaches, promises, hedges, changes } = traitsOf([piece])
  if (contrasts || negates || reaches || promises) return true
  // Kai is a name and a guess.
  return (hedges || changes) && !isFirstName(piece) && piece.key !== 'kai' && !surname.test(piece.key)
}

/** Surnames that begin as words of a change do. */
const surname =
  /^(?:vanha(?:nen|la|talo|maki|kyla)|uusi(?:talo|maki|kyla|virta|tupa|niemi|saari|lahti|oja|aho|pelto)|stang(?:berg|strom|lund))$/

function isFirstName(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && firstNames.has(piece.key)
}

/** Whether a line can be a name where one is to be expected: up to four words with a capital. */
export function isNameLine(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(piece => !isMark(piece, '.,-'))
  return words.length > 0 && words.length <= 4 && words.every(isNameWord)
}

/** Whether a line is a writer's name as it stands under a letter: `Maija Meikäläinen`, `//Kalle`, `-Anna`, `Sari R.`. */
export function isWritersName(pieces: readonly Piece[]): boolean {
  const marks = pieces.findIndex(({ key }) => key !== '/' && key !== '-')
  const name = marks > 0 && marks <= 2 ? pieces.slice(marks) : pieces
  const slash = marks > 0 && pieces[0]?.key === '/'
  return isNameLine(name) && (slash || isFirstName(name[0]) || isInitials(name, marks > 0))
}

/** `-S`, `E.`: the first letter of a name, alone on its line. */
function isInitials(name: readonly Piece[], marked: boolean): boolean {
  const [letter, point] = name
  return /^\p{Lu}$/u.test(letter?.written ?? '') && name.length <= 2 && (marked || point?.key === '.')
}
