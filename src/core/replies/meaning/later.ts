import { traitsOf } from './guards.ts'
import { lineStart, type Clause, type Line } from './line.ts'
import { daysAt, spansOfTimeAt, type DayAt } from './dates-in-replies.ts'
import { numbersAt } from './numbers.ts'
import { endsOf, phrases } from './phrases.ts'
import { aboutWords, laterWords, lookingWords } from './sentence-words.ts'
import { wholeDigest, type Target } from './statement.ts'
import { isMark } from './pieces.ts'

const before = phrases(
  'vasta|sitten|tidigast|först|nyt? on|den|till|until|asti|for|in|i|om|viimeistään|the|about|noin|kun?',
)
const afterSpan = phrases('päästä|kuluttua|later|senare|myöhemmin', 'from now')
const inSpan = phrases('om|in|about|noin')
const until = phrases('asti|saakka|alkaen')
const requests = phrases(
  'kan|kunde|vill ni|du?',
  'voitteko|voisitteko|voitko|voisitko',
  'could|can|would|will you? please?',
  'please|pls',
  'var vänlig|snäll och?',
)
const feasts = phrases(
  'joulun|vuodenvaihteen|loman jälkeen',
  'efter jul|julen|nyår|semestern',
  'after christmas|new? year?',
)

/** Somebody finds the time on a day and not before it. */
const notBefore = phrases(
  'ehdin|ehdimme|pääsen|pääsemme katsoa|katsomaan|tarkistaa|tarkistamaan|tarkastaa|käydä|vastata? näitä|nämä|ne|niitä|läpi? vasta|aikaisintaan',
  'jag|vi? hinner titta|kolla|svara? på? dem|dessa|det|detta? först|tidigast',
)

/** "myöhemmin 15.1.", "snooze 2 weeks", "kahden viikon päästä", "could you ask me again on 7 January?" */
export function laterClauses(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, today } = line
  const spans = daysAt(pieces, from, today).flatMap(({ day, next }) =>
    endsOf(afterSpan, pieces, next).map(end => ({ day, next: end })),
  )
  const ahead = endsOf(inSpan, pieces, from)
    .flatMap(end => daysAt(pieces, end, today))
    .filter(({ next }) => pieces[next - 1]?.kind === 'word')
  const looked = endsOf(lookingWords, pieces, from).flatMap(end => spansAfter(line, end))
  const asked = endsOf(requests, pieces, from).flatMap(end => called(line, end, target))
  const busy = endsOf(notBefore, pieces, from).flatMap(end => spansAfter(line, end))
  return [
    ...(from === lineStart(pieces) && target.of === 'all' ? weekAlone(line, from) : []),
    ...busy.flatMap(each => put(line, each, target)),
    ...called(line, from, target),
    ...asked.flatMap(each => [each, ...afterQuestion(line, each)]),
    ...[...spans, ...ahead, ...(target.of === 'all' ? [] : looked)].flatMap(each => put(line, each, target)),
  ]
}

/** "Ensi viikolla": next week, and nothing else in the line. */
function weekAlone({ pieces, today }: Line, from: number): readonly Clause[] {
  const [first, second] = pieces.slice(from)
  if (!/^(?:ensi|ens|nasta|next)$/.test(first?.key ?? '') || !/^(?:vi|vec|we)/.test(second?.key ?? '')) return []
  return spansOfTimeAt(pieces, from, today)
    .filter(({ next }) => pieces.slice(next).every(piece => isMark(piece, '.!')))
    .map(({ day, next }) => ({ statements: [{ kind: 'snooze', target: wholeDigest, until: day }], next }))
}

function afterQuestion({ pieces }: Line, { statements, next }: Clause): readonly Clause[] {
  return pieces[next]?.key === '?' ? [{ statements, next: next + 1 }] : []
}

/** After the words of a request: the items, where they are told, and the day. */
function called(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  return endsOf(laterWords, pieces, from).flatMap(end => {
    const places = [end, ...endsOf(aboutWords, pieces, end)]
    const numbered = target.of === 'all' ? places.flatMap(place => numbersAt(pieces, place, items)) : []
    return [
      ...daysAfter(line, end).flatMap(each => put(line, each, target)),
      ...numbered.flatMap(({ numbers, next }) =>
        daysAfter(line, next).flatMap(each => put(line, each, { of: 'numbers', numbers })),
      ),
      ...(target.of === 'all' ? [] : afterWords(line, end).flatMap(each => put(line, each, target))),
    ]
  })
}

/** Days after a comma or the like, and words such as "till". */
function daysAfter(line: Line, from: number): readonly DayAt[] {
  const { pieces, today } = line
  const feast = [from, ...endsOf(feasts, pieces, from)]
  const places = feast.map(place => (isMark(pieces[place], ':,-') ? place + 1 : place))
  return places
    .flatMap(place => [place, ...endsOf(before, pieces, place)])
    .flatMap(place => [...daysAt(pieces, place, today), ...spansOfTimeAt(pieces, place, today)])
}

function spansAfter({ pieces, today }: Line, from: number): readonly DayAt[] {
  return [from, ...endsOf(before, pieces, from)].flatMap(place => [
    ...spansOfTimeAt(pieces, place, today),
    ...daysAt(pieces, place, today),
  ])
}

/** "senare, nya vintertiderna klara 7.12": the only day in the words after it. */
function afterWords({ pieces, today }: Line, from: number): readonly DayAt[] {
  if (pieces[from]?.key !== ',') return []
  const first = pieces.findIndex(({ kind }, place) => place > from && kind === 'number')
  if (first === -1) return []
  const { asks, contrasts, hedges, negates } = traitsOf(pieces.slice(from))
  if (asks || contrasts || hedges || negates) return []
  return daysAt(pieces, first, today).filter(({ next }) => pieces.slice(next).every(({ kind }) => kind !== 'number'))
}

function put({ pieces }: Line, { day, next }: DayAt, target: Target): readonly Clause[] {
  return [next, ...endsOf(until, pieces, next), ...endsOf(afterSpan, pieces, next)].map(end => ({
    statements: [{ kind: 'snooze', target, until: day }],
    next: end,
  }))
}
