import { sentences } from './sentences.ts'

// As the whole text or a whole sentence (content-rules 3.3), in small letters without the marks around them.
const empty =
  /^(?:lorem ipsum.*|todo|tbd|tba|x{3,}|puuttuu|puuttuvat|(?:tieto|tiedot|teksti|kuvaus) (?:puuttuu|puuttuvat|tulossa)|tulossa(?: pian| myöhemmin)?|täydennetään(?: myöhemmin)?|kommer(?: snart| senare)?|saknas|text saknas|coming soon|to be added|to be announced|missing)$/u
// These are words of a text as well, and stand for nothing only where they are all of it.
const bare =
  /^(?:testi|testaus|test|testing|teksti|text|kuvaus|beskrivning|description|tiivistelmä|sammanfattning|summary|asdf\p{L}*|n\/a)$/u

/** The sentences of a plain text that hold the place of one still to be written, as they stand there. */
export function placeholdersIn(plain: string): readonly string[] {
  const whole = folded(plain)
  if (bare.test(whole) || isOnlyMarks(plain)) return [plain.trim()]
  return sentences(plain).filter(sentence => empty.test(folded(sentence)))
}

function folded(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\d/ ]/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
}

// '-' and '...' are written where a field must not be empty.
function isOnlyMarks(text: string): boolean {
  return text.trim() !== '' && !/[\p{L}\p{N}\p{S}]/u.test(text)
}
