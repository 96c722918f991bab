// The lines that mail programs write above the mail that is answered. The three languages of our readers and, since
// somebody's program may speak another, those that are common in Europe and some more.

/** The kinds of lines in the block of headers that Outlook and others put above an answered mail. */
type Label = 'from' | 'sent' | 'to' | 'subject' | 'copy'

const labels: Readonly<Record<Label, string>> = {
  from: 'lähettäjä|från|from|von|de|da|fra|van|od|nadawca|expéditeur|mittente|remitente',
  sent: 'lähetetty|päivämäärä|päiväys|pvm|skickat|skickades|datum|sent|date|gesendet|envoyé|sendt|dato|verzonden|enviado|inviato|wysłano|data|fecha|odesláno',
  to: 'vastaanottaja|saaja|vastaanottajat|till|to|an|à|til|aan|para|per|do|adresat|a|komu',
  subject: 'aihe|otsikko|ämne|rubrik|subject|betreff|objet|emne|onderwerp|asunto|assunto|oggetto|temat|předmět',
  copy: 'kopio|kopia|cc|kopi|piilokopio|bcc|liitteet|bilagor|attachments|tärkeys|prioritet|importance|reply-to|message-id|mailed-by',
}

const labelLine = new RegExp(
  `^[*_\\s]{0,4}(?:${(Object.keys(labels) as Label[]).map(label => `(?<${label}>${labels[label]})`).join('|')})\\s{0,2}[*_]{0,2}\\s{0,2}[:：]`,
  'iu',
)

/** How many lines such a block may take: recipients and subject are often wrapped. */
const blockLines = 14

/** Whether the lines from one on are a block of headers: a sender, a subject, and a time or a recipient. */
export function isHeaderBlock(lines: readonly string[], start: number): boolean {
  if (labelOf(lines[start] ?? '') === null) return false
  const kinds = new Set(lines.slice(start, start + blockLines).map(labelOf))
  if (kinds.has('from')) return kinds.has('subject') && (kinds.has('sent') || kinds.has('to'))
  return isSentTo(lines.slice(start, start + 2))
}

// Two lines alone: a moment as programs tell it, and an address.
function isSentTo([sent = '', to = '']: readonly string[]): boolean {
  return labelOf(sent) === 'sent' && labelOf(to) === 'to' && clock.test(sent) && date.test(sent) && address.test(to)
}

/** Where a block of headers that begins at a place ends: its lines may be wrapped, or stand apart. */
export function headerBlockEnd(lines: readonly string[], start: number): number {
  let end = start
  for (let place = start; place < Math.min(lines.length, start + blockLines); place++) {
    const isBlank = (lines[place] ?? '').trim() === ''
    const next = isBlank ? lines.slice(place + 1, place + 3).find(line => line.trim() !== '') : lines[place]
    if (isBlank && labelOf(next ?? '') === null) return end
    if (!isBlank) end = place + 1
  }
  return end
}

function labelOf(line: string): Label | null {
  const groups = labelLine.exec(line.slice(0, 40))?.groups
  if (groups === undefined) return null
  return (Object.keys(labels) as Label[]).find(label => groups[label] !== undefined) ?? null
}

const original = new RegExp(
  `^[-_*=\\s>]{0,40}(?:begin\\s)?(?:${[
    'alkuperäinen viesti',
    'välitetty viesti',
    'edelleenlähetetty viesti',
    'ursprungligt meddelande',
    'originalmeddelande',
    'vidarebefordrat meddelande',
    'vidarebefordrat brev',
    'original message',
    'original email',
    'forwarded message',
    'reply message',
    'ursprüngliche nachricht',
    'originalnachricht',
    'original-nachricht',
    'weitergeleitete nachricht',
    "message d'origine",
    'message original',
    'message transféré',
    'mensaje original',
    'mensagem original',
    'messaggio originale',
    'oprindelig besked',
    'opprinnelig melding',
    'oorspronkelijk bericht',
    'oryginalna wiadomość',
  ].join('|')})[-_*=:\\s]{0,40}$`,
  'iu',
)

/** Whether a line says that the original or a forwarded mail begins: `-----Alkuperäinen viesti-----`. */
export function isOriginalLine(line: string): boolean {
  const text = line.trim()
  return text.length <= 100 && original.test(text) && /^[-_*=]{2}|^begin|[-_*=]{2}$|:$/iu.test(text)
}

const verb =
  /(?:^|[\s>"')\]–—,])(?:kirjoitti|kirjoittaa|skrev|skriver|wrote|writes|sent|schrieb|a écrit|escribió|escreveu|ha scritto|scrive|geschreven|schreef|napisał|napisała|napisał\(a\)|napisana|napsal|napsala|írta|пишет|написал|написала|写道|كتب|yazdı)(?=$|[\s:：,(\-–])|写道/iu
const verbLast = new RegExp(`(?:${verb.source})$`, 'iu')
const address = /[^\s<>@]@[^\s<>@]/u
const time =
  /\b\d{1,2}[.:]\d{2}\b|\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\b(?:19|20)\d{2}\b|\d{4}年|\p{Nd}{1,2}[:.]\p{Nd}{2}/u
const clock = /\b\d{1,2}[.:]\d{2}\b/
const date = /\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\b(?:19|20)\d{2}\b/
const weekday =
  'ma|ti|ke|to|pe|la|su|maanantai|maanantaina|tiistai|tiistaina|keskiviikko|keskiviikkona|torstai|torstaina|perjantai|perjantaina|lauantai|lauantaina|sunnuntai|sunnuntaina|mån|tis|ons|tors|tor|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tir|man|lør|søn'
const beginning = new RegExp(
  `^[-–—\\s]{0,6}(?:(?:on|den|am|le|el|op|em|il|dne|dnia|w dniu|på|wiadomość|at|kl|${weekday})[\\s,.].{0,300}\\p{Nd}|\\d{1,4}[-./]\\d{1,2}[-./]|在\\s?\\d|في\\s)`,
  'iu',
)

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const within = new RegExp(
  `^(.{1,600}?[\\s-])(?=(?:on (?:${weekday}|${months}|\\d)|den (?:${weekday}|\\d)|(?:${weekday}) \\d{1,2}[. ]))`,
  'iu',
)

/** Own words before such a line in the same line, as programs write them that lose line breaks; mostly none. */
export function wordsBeforeAttribution(line: string): string {
  const words = within.exec(line.slice(0, wrapped.characters))?.[1] ?? ''
  return words !== '' && !beginning.test(line) && isAttribution(line.slice(words.length).trim()) ? words.trimEnd() : ''
}

/** How many lines the line about the writer of the answered mail may be wrapped to, and how long it may be. */
const wrapped = { lines: 5, characters: 700 }

/**
 * Where a line that tells who wrote the answered mail ends, when one begins at a place: `ma 7. syysk. 2026 klo 9.02
 * X <a@b> kirjoitti:`, also when it was wrapped. Gives the place after it, or null.
 */
export function attributionEnd(lines: readonly string[], start: number): number | null {
  const end = spanEnd(lines, start)
  if (end === null) return null
  const begins = beginning.test((lines[start] ?? '').slice(0, wrapped.characters))
  for (let later = start + 1; later < end; later++) {
    const own = beginning.test((lines[later] ?? '').slice(0, wrapped.characters)) || !begins
    if (own && spanEnd(lines, later) === end) return null
  }
  return begins || end === start + 1 || hasEvidence(lines[start] ?? '') ? end : null
}

/** Whether a line may tell who wrote the answered mail, if that mail follows at once: `2026/4/7 Maija <a@b>`. */
export function mayBeAttribution(line: string): boolean {
  const text = line.trim()
  if (text.length > wrapped.characters || !beginning.test(text) || !date.test(text)) return false
  return (verb.test(text) && clock.test(text)) || /<[^<>\s@]{1,64}@[^<>\s@]{1,255}>$/.test(text)
}

/** Whether a line may tell who wrote the answered mail, if that mail follows in the next line: `Ajantasa kirjoitti:`. */
export function isShortAttribution(line: string): boolean {
  return (
    line.length <= 80 &&
    /^\p{Lu}/u.test(line) &&
    /[\p{L}>)]\s?:$/u.test(line) &&
    verbLast.test(line.slice(0, -1).trimEnd())
  )
}

/** Whether a line names a header, such as `Lähettäjä: …`. */
export function isHeaderLine(line: string): boolean {
  return labelOf(line) !== null
}

function spanEnd(lines: readonly string[], start: number): number | null {
  if (!lines.slice(start, start + wrapped.lines).some(mayEnd)) return null
  let joined = ''
  for (let place = start; place < Math.min(lines.length, start + wrapped.lines); place++) {
    const line = (lines[place] ?? '').trim()
    if (line === '' && place === start) return null
    joined = `${joined} ${line}`.trim()
    if (joined.length > wrapped.characters) return null
    if (mayEnd(line) && isAttribution(joined)) return place + 1
  }
  return null
}

// The ends of the verbs above: nearly all lines are known by them not to be one.
const ends = /(?:[:：*_)-]|ti|aa|ev|er|te|es|nt|eb|it|ió|eu|to|ve|en|ef|ał|ła|na|al|la|ta|ет|ал|ла|道|تب|dı)$/iu

function mayEnd(line: string): boolean {
  return ends.test(line.slice(-20).trimEnd())
}

// A person may write "asiakas kirjoitti 3.2. näin:" too. So the line must end as programs end it, and tell a moment.
function isAttribution(text: string): boolean {
  const words = /[:：]\s?[*_]{0,2}$|\s-{2,4}$/u
  const open = text.replace(words, '').trimEnd()
  const closes = open !== text
  if (closes && time.test(text) && /@[^\s<>@]+[>)]$/u.test(open)) return true
  if (!verb.test(text)) return false
  if (verbLast.test(open)) return closes ? isTold(text) : time.test(text) && address.test(text)
  if (!closes) return false
  if (/[\p{Nd}>)](?:\s?(?:uhr|h|utc|gmt))?$/iu.test(open)) return hasEvidence(text)
  return beginning.test(text) && clock.test(text) && date.test(text)
}

function isTold(text: string): boolean {
  return address.test(text) || clock.test(text) || (beginning.test(text) && time.test(text))
}

function hasEvidence(text: string): boolean {
  return time.test(text) || address.test(text)
}
