import type { Clause, Line } from './clauses.ts'
import { daysAt } from './dates-in-replies.ts'
import { endsOf, phrases } from './phrases.ts'
import { laterWords } from './sentence-words.ts'
import type { Target } from './statement.ts'

const before = phrases('on|den|till|until|asti|vasta|for|in|om|viimeistään|tidigast|the|about|noin')
const afterSpan = phrases('päästä|kuluttua|later|senare|myöhemmin', 'from now')
const inSpan = phrases('om|in|about|noin')
const until = phrases('asti|saakka|alkaen')

/** "myöhemmin 15.1.", "snooze 2 weeks", "kahden viikon päästä" */
export function laterClauses(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, today } = line
  const called = endsOf(laterWords, pieces, from).flatMap(end => {
    const place = /^[:,-]$/.test(pieces[end]?.key ?? '') ? end + 1 : end
    return [place, ...endsOf(before, pieces, place)].flatMap(day => daysAt(pieces, day, today))
  })
  const spans = daysAt(pieces, from, today).flatMap(({ day, next }) =>
    endsOf(afterSpan, pieces, next).map(end => ({ day, next: end })),
  )
  const ahead = endsOf(inSpan, pieces, from)
    .flatMap(end => daysAt(pieces, end, today))
    .filter(({ next }) => pieces[next - 1]?.kind === 'word')
  return [...called, ...spans, ...ahead].flatMap(({ day, next }) =>
    [next, ...endsOf(until, pieces, next), ...endsOf(afterSpan, pieces, next)].map(end => ({
      statements: [{ kind: 'snooze', target, until: day }],
      next: end,
    })),
  )
}
