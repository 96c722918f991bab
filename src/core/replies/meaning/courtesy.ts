import { firstNames } from './first-names.ts'
import { endsOf, phrases } from './phrases.ts'
import type { Piece } from './pieces.ts'
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
  'paljon|suuri|suuret|iso|isot? kiitos|kiitokset|kiitti|kiitoksia|kiitän paljon|jo? etukäteen|muistutuksesta|viestistä|viestistäsi|kysymästä|kyselystä|tästä|avusta|yhteistyöstä|sinulle|teille|taas?',
  'tack|tackar|tackas så? mycket?',
  'stort|tusen|många tack',
  'tack på förhand',
  'tack för påminnelsen|hjälpen|meddelandet|mejlet|mailet|frågan',
  'many? thanks|thx|thank a? you? lot|much|again?',
  'thanks|thank you? for the reminder|message|help',
  'thanks|thank you? in advance',
)

const wishes = phrases(
  'oikein? hyvää|mukavaa|aurinkoista|kivaa|ihanaa|hauskaa viikonloppua|viikonlopun|kesää|kesän|joulua|päivänjatkoa|päivää|viikkoa|viikon|syksyä|talvea|kevättä|lomaa|jatkoa|pääsiäistä|juhannusta|vappua|uutta jatkoa|vuotta|alkua?',
  'trevlig|skön|glad|god helg|sommar|jul|påsk|fortsättning|midsommar|vecka|dag',
  'ha en bra|fin|trevlig dag|helg|vecka',
  'gott nytt år',
  'have a nice|good|great day|weekend|week|summer',
  'merry christmas',
  'happy new year',
)

/** Short words that only lead over to an answer. */
const leading = phrases(
  'joo|juu|jep|kyllä|yes|yep|jo|jaha',
  'minun|mun puolestani|puolesta',
  'från min sida',
  'from my side|end',
  'ja kiitos',
  'och tack',
  'and thanks',
  'please|pls',
  'olen? ~tarkistanut|~tarkistin|tarkistettu|tarkastin|tarkastettu|kävin tiedot|ne|kaikki|nämä? läpi?',
  'jag? har? kollat|kontrollerat|granskat|gått uppgifterna|igenom|allt|alla? uppgifterna|allt?',
  'i? have|ive? checked|reviewed everything|all|them|this|it?',
  'tässä vastaus|vastaukset|vastaukseni',
  'här är mitt? svar|svaret|svaren',
  'here is|are my answer|answers',
)

const closings = phrases(
  'ystävällisin|parhain|lämpimin|sydämellisin|kesäisin|syksyisin|talvisin|keväisin|aurinkoisin|joulusin? terveisin|terveisin',
  'yst? terv|terveisiä|terveiset|terkuin|terkut',
  'ystävällisesti|kunnioittaen|kunnioittavasti|t|yt|yst',
  'med|många|bästa? vänlig|vänliga|bästa|varma? hälsning|hälsningar',
  'hälsningar|hälsn|vänligen|mvh|vh|hälsar',
  'with? best|kind|warm|kindest|many regards|wishes',
  'regards|br|rgds|sincerely|cheers|best',
  'yours sincerely|truly',
)

/** Where polite words that begin at a place may end. */
export function courtesyEnds(pieces: readonly Piece[], from: number): readonly number[] {
  const polite = endsOf([...thanks, ...wishes, ...leading], pieces, from)
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
  const ended = pieces[end] === undefined || [',', '!', '.'].includes(pieces[end]?.key ?? '')
  return end > start && ended ? [end] : []
}

/** Whether a line is what a telephone puts under a mail: "Lähetetty Galaxysta". */
export function isDeviceLine(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces
  const words = pieces.every(({ kind, key }) => kind === 'number' || (kind === 'word' && !isAnswerWord(key)))
  if (!words || pieces.length > 6) return false
  if (first?.key === 'lahetetty') return pieces.length <= 4 && /(?:sta|lta)$/.test(pieces.at(-1)?.key ?? '')
  return (first?.key === 'skickat' && second?.key === 'fran') || (first?.key === 'sent' && second?.key === 'from')
}

/** Whether a closing with or without the writer's name fills the line from a place on. */
export function isClosing(pieces: readonly Piece[], from: number): boolean {
  const said = pieces.slice(from).filter(({ key }) => key !== '.')
  return endsOf(closings, said, 0).some(end => {
    const rest = said.slice(end)
    const short = end === 1 && /^(?:t|yt|yst|br|vh|best)$/.test(said[0]?.key ?? '')
    if (short && rest.length > 0 && rest[0]?.kind !== 'mark' && !isFirstName(rest[0])) return false
    const name = rest.filter(piece => piece.kind !== 'mark' || !/^[.,:/!-]$/.test(piece.key))
    return name.length <= 4 && name.every(piece => isNameWord(piece) || (name.length === 1 && isFirstName(piece)))
  })
}

function isNameWord(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.written) && !isAnswerWord(piece.key)
}

function isFirstName(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && firstNames.has(piece.key)
}

/** Whether a line can be a name where one is to be expected: up to four words with a capital. */
export function isNameLine(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(piece => !/^[.,-]$/.test(piece.key))
  return words.length > 0 && words.length <= 4 && words.every(isNameWord)
}

/** Whether a line is a writer's name as it stands under a letter: `Maija Meikäläinen`, `/Kalle`, `-Anna`. */
export function isWritersName(pieces: readonly Piece[]): boolean {
  const [first] = pieces
  const slash = first?.key === '/'
  const name = slash || first?.key === '-' ? pieces.slice(1) : pieces
  return isNameLine(name) && (slash || isFirstName(name[0]))
}
