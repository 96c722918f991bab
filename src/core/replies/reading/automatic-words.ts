// Words by which programs answer for people who are away, in the languages of our readers.

const subjects = [
  'automaattinen vastaus',
  'automaattivastaus',
  'automaattinen (?:poissaolo)?(?:viesti|ilmoitus)',
  'poissa(?:oloilmoitus|oloviesti| toimistolta|:)',
  'lomavastaaja',
  'olen (?:\\S{0,20}lomalla|poissa|vapaalla)',
  'luettu:',
  'ei luettu:',
  'automatiskt svar',
  'autosvar',
  'frånvaro(?:meddelande|:| |$)',
  'jag (?:är|har) (?:på )?(?:semester|tjänstledig|ledig|föräldraledig|borta)',
  'toimitettu:',
  'levererat:',
  'delivered:',
  'relayed:',
  'läst:',
  'oläst:',
  'automatic reply',
  'automated (?:reply|response)',
  'auto(?:matic)?[- ]?(?:reply|response|answer)',
  'out of (?:the )?office',
  'vacation (?:reply|response|message|notice)',
  'away from (?:the |my )?(?:office|mail)',
  'ooo(?::|\\b.{0,20}\\b(?:until|till|from)\\b)',
  '(?:not )?read:',
  'automatische antwort',
  'abwesenheits',
  'automatisch antwoord',
  'réponse automatique',
]

const subjectBeginning = new RegExp(`^(?:\\[[^\\]]{1,40}\\]\\s?)?(?:${subjects.join('|')})`, 'iu')

/** Whether a subject begins as those of automatic replies do. Within `Re:` and the like the words are the quoted mail's. */
export function isAutomaticSubject(subject: string): boolean {
  return subjectBeginning.test(subject.trim())
}

const selfTold = any([
  'tämä(?: viesti| vastaus)? on (?:automaattinen (?:vastaus|viesti|poissaolo|ilmoitus|kuittaus|vahvistus)|automaattivastaus)',
  '(?:detta|det här)(?: (?:meddelande|mejl|mail|svar|e-post\\S{0,12}))? är ett (?:automatiskt|autosvar)',
  'this is an? (?:automatic|automated|auto)[- ]',
  '(?:älä|älkää|ethän|ei voi) vasta(?:a|ta|tko) tähän (?:viestiin|sähköpostiin)|tähän (?:viestiin|sähköpostiin) ei (?:voi|tarvitse) vastata',
  '(?:svara inte|det går inte att svara) på (?:detta|det här) (?:meddelande|mejl|mail|e-post)',
  "(?:do not|don't) (?:reply|respond) to this (?:e-?mail|message)",
])

// A service may answer its customers so, and a person may write that of it. What was checked by a program is no sign.
const mentioned = any([
  'automaattisesti (?:luotu|lähetetty|lähettämä|muodostettu|tuotettu|generoitu)',
  '^automaattivastaus|automaattinen (?:vastaus|poissaoloviesti|vastaanottokuittaus)',
  'automatiskt (?:svar|genererat|skickat|meddelande)',
  '(?:automatically|automaticaly|auto)[- ]?(?:generated|sent) (?:message|reply|response|e-?mail)',
])

/** Whether a text says of itself that a program wrote it. */
export function isAutomaticText(text: string): boolean {
  return selfTold.test(text) || (mentioned.test(text) && !isAboutItems(text))
}

const thanks =
  /kiitos (?:viesti|yhteydeno|palaut|pyynnö|ilmoituks|tukipyynn|sähköposti)|kiitämme (?:viesti|yhteydeno)|tack för (?:ditt|din|er|att du kontakt)|thank you for (?:your (?:message|e-?mail|request|inquiry|enquiry)|contacting)/iu
const ticket = any([
  '(?:tiketti|palvelupyyntö|tukipyyntö|työpyyntö|asia|asiointi|käsittely|tapaus|viite)(?:numero|tunnus|si\\b|nne\\b)',
  '(?:viestisi|viestinne|yhteydenottosi|yhteydenottonne|pyyntösi|pyyntönne|ilmoituksesi|asiasi)(?: on)? (?:vastaanotettu|kirjattu|rekisteröity|tallennettu|välitetty|ohjattu)',
  'olemme (?:vastaanottaneet|saaneet|kirjanneet) (?:viesti|yhteydeno|pyyn)|(?:vastaamme|käsittelemme|palaamme)(?: \\S{1,30}){0,4} (?:mahdollisimman|viimeistään|arkipäiv|päivän|vuorokau|pian|tunnin)',
  'ärendenummer|ditt ärende (?:har|är)|vi har (?:tagit emot|mottagit|fått) (?:ditt|din|er)|har (?:mottagits|registrerats|tagits emot)|vi (?:svarar|återkommer|behandlar)(?: \\S{1,30}){0,4} (?:snart|inom|möjligt)',
  '(?:ticket|case|request|reference) (?:number|no\\.?|id|#)|(?:your|the) (?:request|ticket|case|message|e-?mail) (?:has been|was) (?:received|registered|created|logged|assigned)',
  'we (?:have )?received your (?:message|request|e-?mail)|we (?:will|shall) (?:get back|respond|reply|answer)|one of our (?:agents|staff)',
])

/** Whether a text is what systems for requests answer at once: thanks, and that somebody will read it. */
export function isReceiptOfRequest(text: string): boolean {
  const beginning = text.slice(0, 1500)
  return thanks.test(beginning) && ticket.test(beginning) && !isAboutItems(beginning)
}

const away = any([
  '\\b(?:olen|oon|olemme)(?: \\S{1,20}){0,3} (?:\\S{0,20}lomalla|\\S{0,20}vapaalla|poissa|virkamatkalla|työmatkalla|koulutuksessa)',
  '\\bjag (?:är|har)(?: \\S{1,20}){0,3} (?:\\S{0,12}semester|\\S{0,12}ledig|frånvarande|tjänsteresa|borta|inte på plats)',
  "\\b(?:i am|i'm|i will be|i'll be)(?: \\S{1,20}){0,3} (?:out of (?:the )?office|on (?:\\S{1,20} )?(?:leave|vacation|holiday)|away)|out of (?:the )?office",
])
const instead = any([
  '(?:kiireelli|kiireisi|akuu)\\S{0,20} (?:asioi|tapauksi|tilantei)|(?:sijaise|sijaistan|sijaisena|tehtäviäni|työtäni|asioitani)\\S{0,12}',
  'palaan (?:töihin|työpaikalle|\\S{0,8}\\d)|olen (?:taas )?paikalla|tavoitettavissa|(?:ota|voit ottaa|ottakaa|voit olla)\\S{0,12} yhtey|sähköposti\\S{0,10} (?:luetaan|ei lueta)|en (?:lue|seuraa) sähköposti',
  '(?:brådskande|akuta) ärenden|(?:kontakta|vänd dig)|(?:åter|tillbaka) (?:på|i|den|till)? ?\\S{0,12}\\d|vikarie|läser inte',
  "in urgent|for urgent|(?:please|kindly) contact|limited access|(?:return|be back|returning) (?:to|on|in)|as soon as i(?:'m| am)? (?:return|get|am|back)",
])

// How long, as all notices tell; and what one who writes this very answer asks for or promises.
const period =
  /\d{1,2}\.(?:\d{1,2}\.?)?(?:\d{4})?\s?(?:asti|saakka|[–-])|(?:asti|saakka|till och med|t\.o\.m\.|tills|until|through|till)(?:[\s,.!]|$)/iu
const answering =
  /muistut|myöhemmin|siirr|lykä|jälkeen|katso|tarkist|hoida|kunno|\bok\b|\?|påminn|senare|efter|kollar|stämmer|remind|later|snooze|after|check|\bfine\b/iu

/**
 * Whether a text is what people leave for their absence: that they are away, and what to do instead or until when. That
 * they are away may be the answer of a person, too: "olen lomalla, muistuta 15.1.".
 */
export function isAbsence(text: string): boolean {
  const beginning = text.slice(0, 1500)
  if (!away.test(beginning) || isAboutItems(beginning)) return false
  return instead.test(beginning) || (period.test(beginning) && !answering.test(beginning))
}

const aboutItem =
  /^\s{0,8}(?:\[?\d{1,3}\]?\s?[:)]|\d{1,3}\s(?:ok|on|ei|är|inte|is|not)\b)|\b(?:kohd\S{1,5}|kohta\S{0,4}|punkt\S{0,4}|items?|nro|nr)\s(?:\d|yksi|kaksi|kolme|ett|två|tre|one|two|three)/imu

// An answer to an item, or words about one: no program writes those.
function isAboutItems(text: string): boolean {
  return aboutItem.test(text.slice(0, 1500))
}

// "[like] Sari Rakennus reagoi viestiisi:", and "Sari reagoi Gmailin <link> kautta" below the sign.
const outlook =
  /^(?:\[(?:like|heart|celebrate|laugh|surprised|sad)\]\s?)?\S.{0,200} (?:reacted to your message|reagoi viestiisi|reagerade på ditt meddelande)\s?:$/iu
const gmail =
  /^(?:\P{L}{0,40} )?\S.{0,200} (?:reacted via|reagoi|reagerade via) Gmail(?:in)?(?: <?https?:\S{1,500})?(?: kautta)?$/iu

/**
 * Whether a mail is nothing but what Outlook or Gmail writes for a sign that was clicked.
 *
 * @param beginning the mail's first lines
 * @param own what a person wrote in it
 */
export function isReaction(beginning: readonly string[], own: string): boolean {
  const lines = beginning.map(line => line.slice(0, 600).trim()).filter(line => line !== '')
  const [first = ''] = lines
  const told = outlook.test(first)
    ? [first]
    : [1, 2, 3, 4].map(count => lines.slice(0, count)).findLast(some => gmail.test(some.join(' ')))
  if (told === undefined) return false
  const more = own.split('\n').filter(line => !told.includes(line.trim()))
  return !/[\p{L}\p{N}]/u.test(more.join(''))
}

function any(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'iu')
}
