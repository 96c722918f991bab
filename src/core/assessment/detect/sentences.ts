const abbreviations = new Set(
  [
    'alk as eaa em esim etc huom jne jäs kello klo ko kpl ks kts maks milj min mm mom ms n noin ns nr os puh s sk tel tmv tri ts v vrt ym yms',
    'ang bl.a ca d.v.s dvs e.d eg e.g exkl fr fr.o.m f.n f.ö ie i.e inkl kl kr m.fl m.m max mr mrs ms dr nr o.d o.s.v osv resp st t.ex t.o.m tfn p.g.a vs',
  ]
    .join(' ')
    .split(' '),
)

/**
 * The sentences of a plain text, trimmed, in their order. A line's end always ends a sentence; ordinal numbers, dates
 * such as 31.5. and abbreviations do not (content-rules 4.11).
 */
export function sentences(text: string): readonly string[] {
  return text.split('\n').flatMap(sentencesOfLine)
}

function sentencesOfLine(line: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (const end of line.matchAll(/[.!?…]["'”’»)\]]{0,3}\s+(?=["'”’«»(–-]{0,3}\s?[\p{Lu}\d])/gu)) {
    if (end[0].startsWith('.') && !endsSentence(line.slice(start, end.index))) continue
    found.push(line.slice(start, end.index + end[0].length))
    start = end.index + end[0].length
  }
  return [...found, line.slice(start)].map(sentence => sentence.trim()).filter(sentence => sentence !== '')
}

function endsSentence(before: string): boolean {
  const word = /[^\s(["'”]{1,40}$/u.exec(before.slice(-40))?.[0] ?? ''
  if (/^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase())) return false
  return !/\d$/u.test(word) || !isOrdinalOrDay(word, before)
}

// '31.5. Kurssi' and '1. Luokka' go on; 'klo 12.00. Kurssi', '040 123 45. Soita', '2024. Kurssi' and 'on Rantakatu 7. Tule' end.
function isOrdinalOrDay(word: string, before: string): boolean {
  if (/(?:^|[^\d.:,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u.test(word))
    return !/(?:klo|kl\.?|klockan|kello)\s\S*$/iu.test(before)
  if (/\S\s\p{Lu}\p{L}{3,40}\s\d{1,2}$/u.test(before.slice(-60))) return false
  return /^(?:\S*[–-])?\d{1,2}$/u.test(word) && !/\d\s\d+$/u.test(before)
}
