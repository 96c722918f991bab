import type { Look } from '../core/assessment/looks.ts'

/** The rules that were looked at, for people: what came of each and what decided it. */
export function lookLines(looks: readonly Look[]): readonly string[] {
  const of = (outcome: Look['outcome']): readonly Look[] => looks.filter(look => look.outcome === outcome)
  const failed = of('failed').map(({ rule, problem }) => `  ${rule} could not judge it: ${problem}`)
  const leftOut = looks.filter(look => look.outcome !== 'off' && look.languagesLeftOut.length > 0)
  const left = [...Map.groupBy(leftOut, look => look.languagesLeftOut.join(', '))]
  return [
    'Rules looked at',
    ...listed('found something', of('found')),
    ...failed,
    ...left.flatMap(([languages, some]) => listed(`have no words for ${languages}`, some)),
    ...listed('are switched off by the city', of('off')),
    ...listed('found nothing', of('nothing')),
  ]
}

function listed(what: string, looks: readonly Look[]): readonly string[] {
  return looks.length === 0 ? [] : [`  ${looks.length} ${what}: ${looks.map(({ rule }) => rule).join(', ')}`]
}
