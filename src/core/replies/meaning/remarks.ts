import { traitsOf } from './guards.ts'
import type { Clause, Line } from './line.ts'
import { numbersAt } from './numbers.ts'
import { endsOf, phrases } from './phrases.ts'
import { folded, isMark, type Piece } from './pieces.ts'
import { joiningWords, theOthers } from './sentence-words.ts'
import type { Remark } from './statement.ts'
import { addressIn } from './tails.ts'

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(folded))
}

/** Why there is no time now: goes with an answer that is put off, and with no other. */
const delays = wordsOf(
  `ehdi ehi ehdin ehtinyt kerkeä kerkiä kiire kiireitä kiireinen ruuhka ruuhkaa ruuhkat loma lomalla lomalle lomani
  sairaslomalla sairauslomalla sairaana poissa matkalla koulutus koulutuksessa talousarvio talousarviota budjetti
  budjettia vuodenvaihde vuodenvaihteen tilinpäätös hinner hunnit hann semester semestern ledig sjuk sjukskriven
  tjänstledig budget budgettider bokslut bråttom kurs kursen utbildning personalbyte personalbrist borta busy holiday
  holidays vacation leave sick swamped away`,
)

/** To whom the work has gone: goes with "not mine", and with no other. */
const handovers = wordsOf(
  `siirtynyt siirryin siirtyi siirtyneet vaihtanut vaihdoin eläkkeelle eläkkeellä enää lähettäkää lähetä kysykää kysy
  jatkossa bytt bytte slutat slutade tagit tar tog pension skicka skickas fortsättningen fråga kontakta moved left
  retired changed taken took send ask contact`,
)

/** How a mistake was made: goes with taking an answer back, and with no other. */
const slips = wordsOf(
  `väärä väärää väärän väärästä väärään väärin sekaisin hätäisesti hätäinen liian nopeasti erehdyin erehdyksessä
  vahingossa vahinko huti fel misstag fort snabbt hastigt förhastat råkade blandade wrong mixed mistake mistaken quickly
  fast soon hurry accident accidentally error`,
)

const kinds = [
  ['delay', delays],
  ['handover', handovers],
  ['slip', slips],
] as const

/** Sentences, and parts of them, that give the reason of an answer. */
export function remarksAt(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  // Of the others, and of one item, it is said that they wait.
  if (endsOf(theOthers, pieces, from).length > 0 || numbersAt(pieces, from, items).length > 0) return []
  const ends = endsOfRemark(pieces, from)
  return kinds.flatMap(([about, words]) =>
    ends.flatMap(next => {
      const said = pieces.slice(from, next)
      if (!said.some(({ key }) => words.has(key)) || !isRemark(said, about)) return []
      const to = about === 'handover' ? addressIn(said) : null
      return [{ statements: [{ kind: 'remark', about, to, size: said.length } as const], next }]
    }),
  )
}

function isRemark(pieces: readonly Piece[], about: Remark['about']): boolean {
  const { asks, contrasts, changes } = traitsOf(pieces)
  if (asks || contrasts) return false
  return about === 'slip' || about === 'handover' || !changes
}

const mostEnds = 4

/** A remark ends at a mark, before "and" or "so", or with the line. */
function endsOfRemark(pieces: readonly Piece[], from: number): readonly number[] {
  const ends = pieces.flatMap((piece, place) => {
    if (place <= from) return []
    const joins = endsOf(joiningWords, pieces, place).length > 0
    return isMark(piece, ',;.!-') || joins ? [place] : []
  })
  return [...ends.slice(0, mostEnds), pieces.length]
}

const undoing = phrases(
  'peru|perukaa|peruuta|peruuttakaa|perun|peruisin|peruutan|perutaan|peruutetaan se|sen|tuo|tuon|mun|minun? edellinen|edellisen|eilinen|eilisen|äskeinen|äskeisen|viimeisin|viimeisimmän|aiempi|aiemman? vastaus|vastauksen|vastaukseni',
  'vedän takaisin edellisen|eilisen|äskeisen? vastaukseni',
  'jag? ångra|ångrar|återta|återtar|annullera|annullerar mitt|det? förra|senaste|tidigare|föregående? svar|svaret från? igår|i? går?',
  'jag? ta|tar|drar|dra tillbaka mitt förra|senaste|tidigare? svar',
  'i? undo|revoke|withdraw|retract|cancel my|the? previous|last|earlier|latest? answer|reply|response|answers',
  'i? take back my previous|last|earlier? answer|reply|response',
  'undo it|that|this?',
  'glöm|bortse mitt|från? mitt? förra|senaste|tidigare|föregående svar',
  'unohda|unohtakaa|unohtaa mun|minun? edellinen|eilinen|äskeinen|viimeisin|aiempi vastaus|vastaukseni',
  'forget|ignore|disregard my previous|last|earlier answer|reply|response',
)

const undoAlone = phrases('peru|perun|peruuta|perukaa|peruutan|ångra|ångrar|undo')

/** "peru", "ångra mitt svar", "take back my answer". Alone only where nothing but a mark follows: "peru tilaus". */
export function undoAt({ pieces }: Line, from: number): readonly Clause[] {
  const alone = endsOf(undoAlone, pieces, from).filter(end => pieces[end] === undefined || pieces[end]?.kind === 'mark')
  return [...endsOf(undoing, pieces, from), ...alone].map(next => ({ statements: [{ kind: 'undo' }], next }))
}
