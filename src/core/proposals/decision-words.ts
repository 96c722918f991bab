// The words by which communications decides, in the three languages.

const approving = [
  'hyväksyn',
  'hyväksy',
  'hyväksytään',
  'hyväksytty',
  'godkänner',
  'godkänn',
  'godkänns',
  'godkänt',
  'approve',
  'approved',
]
const rejecting = [
  'hylkää',
  'hylkään',
  'hylätään',
  'hylätty',
  'avslår',
  'avslå',
  'avslås',
  'avslaget',
  'förkastar',
  'reject',
  'rejected',
]
const also = ['ja', 'och', 'and', 'sekä', 'samt']
const items = ['kohta', 'kohdan', 'kohdat', 'punkt', 'punkten', 'punkterna', 'item', 'items', 'number', 'nr', 'nro']

const yes = oneOf(approving)
const no = oneOf(rejecting)
const assent = oneOf(['ok', 'okei', 'okej', 'okay', ...approving])
const numbers = String.raw`(?:${oneOf(items)}\s+)?\[?\d{1,2}\]?(?:\s*(?:,|&|\+|${oneOf(also)})\s*\[?\d{1,2}\]?)*`
const gap = String.raw`\s*[:,.–-]?\s*`

/** `hyväksyn 2`, `godkänner 1, 3 och 4`; `2 ok`, `2: hyväksytään`. The numbers stand in the first group that is there. */
export const approval = RegExp(
  String.raw`^(?:(?:${yes}|ok)${gap}(${numbers})|(${numbers})${gap}${assent})\s*[.!]*$`,
  'iu',
)

/** `hyväksyn kaikki`: only with the word itself, so that a bare `ok` approves nothing. */
export const approvalOfAll = RegExp(String.raw`^${yes}\s+(?:kaikki|kaikkia|alla|allt|all)\s*[.!]*$`, 'iu')

/** `hylkää 3: perustelu`, `3 avslås: skäl`: the numbers, and the reason in the last group. */
export const rejection = RegExp(
  String.raw`^(?:${no}${gap}(${numbers})|(${numbers})${gap}${no})(?:${gap}|\s+(?:koska|eftersom|because)\s+)([\s\S]*)$`,
  'iu',
)

/** `2: lopullinen teksti`. */
export const wording = /^\[?(\d{1,2})(?:\]\s*:?|\s*[:)]|\.(?=\s))\s*(\S[\s\S]*)$/u

/** Where another decision begins on the same line. */
export const nextDecision = RegExp(
  String.raw`(?<=\d\]?)\s*(?:[,;.]|\s${oneOf(also)}(?=\s))\s*(?=(?:${yes}|${no})\s+\[?\d)`,
  'giu',
)

const politeness = [
  String.raw`(?:hei|moi|terve|hej|hi|hello|dear)(?:\s+[\p{Lu}][\p{L}-]+){0,2}`,
  'kiitos(?: paljon)?',
  'tack(?: så mycket)?',
  'thanks|thank you',
]

/** Lines that decide nothing. */
export const polite = RegExp(String.raw`^(?:${politeness.join('|')})\s*[,.!]*$`, 'iu')

/** What follows is the writer's name. */
export const closing = RegExp(
  '^(?:terveisin|ystävällisin terveisin|yst(?:\\.|ävällisin)? ?terv(?:\\.|eisin)?|terv\\.?|t\\.?|' +
    'med vänlig hälsning|vänliga hälsningar|hälsningar|hälsn\\.?|mvh|' +
    '(?:kind |best |with kind )?regards|yours (?:sincerely|faithfully))\\s*[,.:!]*(?:\\s+\\p{Lu}[\\p{L} .-]{0,60})?$',
  'iu',
)

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`
}
