// What began, or was decided, on a day that has passed is still so.
const events = new RegExp(
  '(?<!\\p{L})(?:perust(?:ett|ama|ivat)|aloitti|aloittanut|alkoi|avattiin|valmistui|otettiin käyttöön|on otettu käyttöön|tuli(?:vat)? voimaan|astui(?:vat)? voimaan' +
    '|siirtyi|siirrettiin|muuttui|yhdisty(?:i|nyt)|fuusioitu(?:i|nut)|päättänyt|päättäneet|päätti(?!y)|hyväksy(?:i|nyt|mä|tty)|vahvista(?:nut|ma|ttu)|tekemä\\p{L}* päätök' +
    '|kokouksessa' +
    '|grundad|inrättad|öppnade|inledde|började|tagits i bruk|togs i bruk|trädde i kraft|trätt i kraft|övergick|övergått|överförd' +
    '|beslutat|beslutade|behandlat|godkän(?:de|t|d)|fastställ(?:de|t|d)|i enlighet med [^.]* beslut' +
    '|founded|established|opened|began|(?:came|entered) into (?:force|effect)|transferred|decided|approved|adopted)',
  'iu',
)
const ends = new RegExp(
  '(?<!\\p{L})(?:asti|saakka|mennessä|viimeistään|päättyy|päättyi' +
    '|till och med|t\\.\\s?o\\.\\s?m|senast|tills|fram till|upphör' +
    '|until|no later than|at the latest|deadline|ends|valid through)(?!\\p{L})',
  'iu',
)
const startBefore =
  /(?<!\p{L})(?:(?:alkaen|lähtien|från och med|fr\.\s?o\.\s?m|sedan|since|as of|as from)[^\d,;]{0,25}|(?:from|från|starting|on or after)(?:\sthe|\sden)?\s)$/iu
const startAfter =
  /^[^\d,;]{0,20}(?<!\p{L})(?:alkaen|lähtien|onwards?)|^\.?\s?(?:[–—-](?=\s*(?:$|[\s).,;]))|jälkeen|jälkeis|eller senare|or later|tai sen jälkeen)/iu
// 'fr.o.m. 1.3.2024 t.o.m. 31.5.2024': beside its end marker a date is an end, whatever began before it.
const endBefore = /(?<!\p{L})(?:till|till och med|t\.\s?o\.\s?m\.?|senast|until|by|to|through)(?:\sden|\sthe)?\s$/iu
const endAfter = /^\.?\s(?:asti|saakka|mennessä)(?!\p{L})/iu
const cohorts = /(?<!\p{L})(?:syntyn|fö(?:dd|tt)|born(?!\p{L}))/iu

/**
 * True when the date tells since when something has been so, and so stays true after that day (content-rules 4.9).
 * `index` and `length` are the date's place in the sentence.
 */
export function isStart(sentence: string, index: number, length: number): boolean {
  const before = sentence.slice(0, index)
  const after = sentence.slice(index + length)
  if (endBefore.test(before) || endAfter.test(after)) return false
  return startBefore.test(before) || startAfter.test(after) || (events.test(sentence) && !ends.test(sentence))
}

/** True when the sentence limits people by their date of birth. */
export function isCohort(sentence: string): boolean {
  return cohorts.test(sentence)
}
