import { namesItem, saysMore } from './postscript.ts'

/** Most lines that a signature may have with something in them: more are taken for words. */
const longest = { signature: 14, closed: 12, greeting: 2, line: 160 }

/** Whose words are read, and for what. */
export interface Writer {
  /** As the mail gives it, such as `Maija Meikäläinen`; empty where it gives none. */
  readonly name: string
  /** Words that are to be shown keep what may be typed; words that are to be understood must be the person's. */
  readonly purpose: Purpose
}

export type Purpose = 'show' | 'understand'

/** The words of a person's own lines without signature, device lines, notices and what mail servers put above them. */
export function withoutProgramLines(lines: readonly string[], writer: Writer): string {
  const words = withoutSignature(withoutServerLines(lines), writer)
  return words
    .map(line => withoutMark(line, writer.name))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

// Outlook can put the name of who comments before each comment: "[Meikäläinen Maija] ok".
function withoutMark(line: string, writer: string): string {
  const name = /^\[([^[\]]{3,80})\] /.exec(line)?.[1]
  return name !== undefined && isName(name, writer) ? line.slice(name.length + 3) : line
}

/**
 * Takes the signature, device lines and notices off the end of what a person wrote in one go. Where it is unsure that
 * lines are no words of the answer they stay: better a name too many than an answer lost.
 */
function withoutSignature(lines: readonly string[], writer: Writer): readonly string[] {
  const first = lines.findLastIndex(line => answer.test(line.trim())) + 1
  const start = lines.findIndex((_line, place) => place >= first && beginsSignature(lines, place, writer))
  const keeps = start === -1 || isGreetingOnly(lines) || hasPostscript(lines.slice(start), writer)
  const words = keeps ? lines : lines.slice(0, start)
  return withoutTail(words.filter((line, place) => !(isDevice(line) && standsAlone(words, place))))
}

// A line of two dashes is a program's: nobody writes on below it.
function hasPostscript([first = '', ...rest]: readonly string[], { name, purpose }: Writer): boolean {
  if (purpose === 'show' || /^--\s?$/.test(first.trim()) || isNotice(first.trim())) return false
  const end = rest.findIndex(line => isNotice(line.trim()))
  const beside = first.trim().startsWith(name) ? first.trim().slice(name.length) : ''
  return saysMore([beside, ...(end === -1 ? rest : rest.slice(0, end))])
}

function standsAlone(lines: readonly string[], place: number): boolean {
  return [place - 1, place + 1].every(beside => (lines[beside] ?? '').trim() === '' || isDevice(lines[beside] ?? ''))
}

// "Terveisin Maija" below a quotation, and nothing else: programs would give more.
function isGreetingOnly(lines: readonly string[]): boolean {
  const own = lines.map(line => line.trim()).filter(line => line !== '')
  return own.length === 1 && isClosing(own[0] ?? '') && /[,\s]\s{0,3}\p{Lu}/u.test(own[0] ?? '')
}

function beginsSignature(lines: readonly string[], place: number, { name, purpose }: Writer): boolean {
  const line = (lines[place] ?? '').trim()
  if (isNotice(line)) return true
  if (line === '' || line.length > longest.line) return false
  if (/^--\s?$/.test(line)) return endsSoon(lines, place, longest.signature)
  if (/^_{30,}$/.test(line)) return /mailing list|postituslista|e-postlista/i.test(lines[place + 1] ?? '')
  if (!isName(line, name) && (!isClosing(line) || (purpose === 'show' && endsSoon(lines, place, longest.greeting))))
    return false
  return endsSoon(lines, place, longest.closed)
}

// An answer may follow the name: "PS. 3 on väärin".
const answer = /^(?:\[\d{1,3}\]|\d{1,3}\s?[:)]|p\.?\s?s\b\.?)/i

/** Whether few and short lines follow a place, but for the small print below them. */
function endsSoon(lines: readonly string[], place: number, most: number): boolean {
  let written = 0
  for (let next = place + 1; next < lines.length && written <= most; next++) {
    const line = (lines[next] ?? '').trim()
    if (isNotice(line)) return true
    if (line.length > longest.line) return false
    if (line !== '') written += 1
  }
  return written <= most
}

const closing =
  /^(?:(?:(?:[a-zäöå]{1,20}in|hyvää [a-zäö]{1,20} toivottaen)[,\s]{1,3})?terveisin|(?:[a-zäö]{1,20}(?:t|ä|a) )?terveisi[äa]|(?:yst\.? ?)?terv|t|yt|ystävällisesti|kunnioittavasti|kunnioittaen|(?:med |många |bästa |varma )?(?:(?:vänliga?|bästa|varma|soliga|hjärtliga) )?hälsning(?:ar)?|vänligen|med vänlig(?:a)? hälsn(?:ing(?:ar)?)?|mvh|m\.v\.h|vh|hälsn|(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|sincerely|yours sincerely|sincerely yours|yours truly|best|br|rgds|cheers)(?![a-zäöåé])/

/** "Ystävällisin terveisin", also with the name on the same line, or in two languages: "Mvh / Terveisin". */
function isClosing(line: string): boolean {
  const greetings = line.split(/\s[/|–-]\s/, 4)
  return greetings.length > 3 ? false : greetings.every(isGreeting)
}

function isGreeting(line: string): boolean {
  const found = closing.exec(line.toLowerCase())
  if (found === null) return false
  const rest = line.slice(found[0].length)
  const alone = /^(?:t|br|vh|best|yt)$/.test(found[0]) ? /^[.,:/]{1,2}\s{0,2}|^$/ : /^[.,:!/\s]{0,3}/
  const name = alone.exec(rest)
  if (name === null) return false
  return /^(?:[\p{Lu}][\p{L}.'’-]{0,40}\s?){0,4}[,.!]?$/u.test(rest.slice(name[0].length).trim())
}

/** The sender's own name, as the mail gives it, alone on a line or before a title: first name first or last. */
function isName(line: string, writer: string): boolean {
  const names = nameParts(writer)
  if (names.length < 2) return false
  const name = /^(.{1,80}?)(?:,\s|\s?[|(/•·]|\s[–-]\s)/.exec(line)?.[1] ?? line
  return [line, name].some(one => nameParts(one).toSorted().join(' ') === names.toSorted().join(' '))
}

function nameParts(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,"'*_]+/)
    .filter(part => part !== '')
}

const device =
  /^(?:lähetetty (?:minun )?(?:iphone|ipad|samsung|galaxy|huawei|nokia|android|oneplus|outlook|yahoo|gmail|windows|puhelime|matkapuhelime|älypuhelime|laitteesta|mobiili|sähköposti|mail)|(?:hanki|lataa) outlook|skickat från (?:min |mitt |outlook|yahoo|gmail|windows|e-post|mail|samsung|iphone|ipad)|(?:hämta|skaffa) outlook|sent (?:with|via) (?:proton|my)|sent from (?:my |an? |outlook|yahoo|mail|gmail|windows|samsung|iphone|ipad|proton|typeapp|acompli|\[mail\]|the )|get outlook|von meinem|gesendet von|diese nachricht wurde von|envoyé de mon|envoyé depuis|enviado do|enviado desde|inviato da|sendt fra|verstuurd vanaf|wysłane z)/i

function isDevice(line: string): boolean {
  if (line.length > longest.line || !device.test(line.trim().replace(/^[<[(*_]{1,2}/, ''))) return false
  return !namesItem(line) && !/[.!:]\s+\p{L}+\s+\d/u.test(line)
}

const notices: readonly RegExp[] = [
  /^[*_]{0,2}(?:tämä|tämän) (?:sähköposti|viesti|sähköpostiviesti)\S* .{0,80}(?:luottamuksel|tarkoitettu|salassa)/i,
  /^[*_]{0,2}(?:detta|det här) (?:e-post)?meddelande\S* .{0,80}(?:konfidentiel|avsett|sekretess)/i,
  /^[*_]{0,2}(?:confidentiality notice|disclaimer|legal notice)\b/i,
  /^[*_]{0,2}this (?:e-?mail|message|communication)\b.{0,100}(?:confidential|privileged|intended (?:only|solely))/i,
  /^[*_]{0,2}(?:tulosta (?:viesti |tämä viesti )?vain|ajattele ympäristöä|tänk på miljön|please consider the environment)\b/i,
  /^[*_]{0,2}the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message).{0,100}(?:confidential|privileged|intended)/i,
]

/** Whether a line begins the small print that an organization puts under its mail. */
function isNotice(line: string): boolean {
  return notices.some(one => one.test(line.slice(0, 300))) && !namesItem(line)
}

function withoutTail(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex(line => !(line.trim() === '' || isRule(line) || isDevice(line.trim())))
  return lines.slice(0, last + 1)
}

function isRule(line: string): boolean {
  return /^[-_=*~\s]{3,200}$/.test(line)
}

// What mail servers and programs write above a person's words.
const banners: readonly RegExp[] = [
  /^\[?(?:external|ulkoinen|extern)(?: (?:email|mail|sender|viesti|lähettäjä|avsändare))?\]?:?$/i,
  /^[*_[]{0,3}(?:caution|warning|varoitus|huom|huomio|obs|varning)\b.{0,120}(?:external|outside|ulkopuol|utanför|utifrån|extern)/i,
  /^(?:you don't often get email from|saat harvoin sähköpostia|du får inte ofta e-post)/i,
  /^(?:\[\p{L}{2,20}\] )?.{1,80} (?:reacted via gmail|reagerade via gmail|reagoi gmailin)(?:\s|$)/iu,
  /^(?:\[\p{L}{2,20}\] )?.{1,80} (?:reacted to your message|reagerade på ditt meddelande|reagoi viestiisi):?$/iu,
  /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} GMT[+-]\d{2}:\d{2} [^.!?]{1,80}$/,
]

function isBanner(line: string): boolean {
  return banners.some(one => one.test(line.trim().slice(0, 300))) && !namesItem(line)
}

// These count only above all words: a person might write them, too.
const headings: readonly RegExp[] = [
  /^(?:(?:classification|luokitus|klassificering):\s?)?(?:sisäinen|julkinen|yleinen|luottamuksellinen|internal|public|general|confidential|intern|offentlig|allmän|konfidentiell)$/i,
  /^(?:tämä (?:sähköposti|viesti)\S*|this (?:e-?mail|message)|(?:detta|det här) (?:e-post)?meddelande\S*) .{0,120}(?:ulkopuol|outside|external|utanför|utifrån|extern)/i,
  /^(?:älä (?:avaa|klikkaa)|do not (?:open|click)|(?:öppna|klicka) inte) .{0,40}(?:link|länk|liit|bilag|attachment)/i,
]

function withoutServerLines(lines: readonly string[]): readonly string[] {
  const words = lines.filter(line => !isBanner(line))
  const first = words.findIndex(
    line => line.trim() !== '' && !headings.some(one => one.test(line.trim().slice(0, 300))),
  )
  return first === -1 ? [] : words.slice(first)
}
