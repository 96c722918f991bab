// Words by which programs answer for people who are away, in the languages of our readers.

const subjects = [
  'automaattinen vastaus',
  'automaattivastaus',
  'automaattinen poissaoloviesti',
  'poissa(?:oloilmoitus|oloviesti| toimistolta|:)',
  'lomavastaaja',
  'luettu:',
  'ei luettu:',
  'automatiskt svar',
  'autosvar',
  'frånvaro(?:meddelande|:| )',
  'läst:',
  'oläst:',
  'automatic reply',
  'automated (?:reply|response)',
  'auto(?:matic)?[- ]?(?:reply|response|answer)',
  'out of (?:the )?office',
  'vacation (?:reply|response|message|notice)',
  'away from (?:the |my )?(?:office|mail)',
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

const automatic =
  /tämä(?: viesti| vastaus)? on (?:automaattinen (?:vastaus|viesti|poissaolo|ilmoitus)|automaattisesti |automaattivastaus)|^automaattivastaus|automaattinen (?:vastaus|poissaoloviesti)|(?:detta|det här)(?: (?:meddelande|mejl|svar))? är ett (?:automatiskt|autosvar)|automatiskt (?:svar|genererat)|this is an? (?:automatic|automated|auto)[- ]|(?:automatically|automaticaly|auto)[- ]?generated (?:message|reply|response|e-?mail)|(?:do not|don't) (?:reply|respond) to this (?:e-?mail|message)/iu

/** Whether a text says of itself that a program wrote it. */
export function isAutomaticText(text: string): boolean {
  return automatic.test(text)
}

const away =
  /\b(?:olen|oon)(?: \S{1,20}){0,3} (?:(?:\S{0,20})lomalla|\S{0,20}vapaalla|poissa|virkamatkalla|vuosilomalla)|\bjag (?:är|har)(?: \S{1,20}){0,3} (?:semester|\S{0,12}ledig|frånvarande|tjänsteresa|borta|inte på plats)|\b(?:i am|i'm|i will be)(?: \S{1,20}){0,3} (?:out of (?:the )?office|on (?:\S{1,20} )?(?:leave|vacation|holiday)|away)|out of (?:the )?office/iu
const instead =
  /(?:kiireelli|kiireisi|akuutti)\S{0,20} (?:asioi|tapauksi|tilantei)|(?:sijaise|sijaistan|tehtäviäni|työtäni|asioitani)\S{0,12}\b|palaan (?:töihin|\S{0,8}\d)|tavoitettavissa|(?:ota|voit ottaa|ottakaa|voit olla)\S{0,12} yhtey|sähköposti\S{0,10} (?:luetaan|ei lueta)|(?:brådskande|akuta) ärenden|(?:kontakta|vänd dig)|(?:åter|tillbaka) (?:på|i|den|till)? ?\S{0,12}\d|vikarie|in urgent|for urgent|(?:please|kindly) contact|limited access|(?:return|be back|returning) (?:to|on|in)|as soon as i(?:'m| am)? (?:return|get|am|back)/iu

/** An answer to an item: no program writes those. */
const itemAnswer = /^\s{0,8}(?:\[?\d{1,3}\]?\s?[:)]|\d{1,3}\s(?:ok|on|ei|är|inte|is|not)\b)/im

/**
 * Whether a text is what people leave for their absence: that they are away, and what to do instead. One of them alone
 * may be the answer of a person: "olen lomalla, muistuta 15.1.".
 */
export function isAbsence(text: string): boolean {
  const beginning = text.slice(0, 1500)
  return away.test(beginning) && instead.test(beginning) && !itemAnswer.test(beginning)
}
