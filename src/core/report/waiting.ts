import type { Waiting } from './report.ts'
import { waitingSteps, type WaitingStep } from './sections.ts'

/** One item that waits at a step. */
export interface WaitingItem {
  readonly area: string
  readonly step: WaitingStep
  /** See `Waiting`. */
  readonly day: Temporal.PlainDate
  /** What tells the mail or the reply apart from others. */
  readonly mail: string
  readonly contentId: string
}

/** Steps whose mails have not gone yet: those of another day are another line. */
const planned: ReadonlySet<WaitingStep> = new Set(['digest', 'reminder', 'copy'])

/** What waits by area and step, the areas by name, planned mails by day as well. */
export function waitingByArea(items: readonly WaitingItem[]): readonly Waiting[] {
  const lines = Map.groupBy(items, ({ area, step, day }) =>
    JSON.stringify([area, step, planned.has(step) ? day.toString() : '']),
  )
  return [...lines.values()].flatMap(lineOf).toSorted(compare)
}

function lineOf(items: readonly WaitingItem[]): readonly Waiting[] {
  const [first] = items
  if (first === undefined) return []
  const [oldest = first.day] = items
    .map(({ day }) => day)
    .toSorted((left, right) => Temporal.PlainDate.compare(left, right))
  return [
    {
      area: first.area,
      step: first.step,
      day: oldest.toString(),
      digests: new Set(items.map(({ mail }) => mail)).size,
      items: new Set(items.map(({ contentId }) => contentId)).size,
    },
  ]
}

function compare(left: Waiting, right: Waiting): number {
  if (left.area !== right.area) return left.area < right.area ? -1 : 1
  if (left.step !== right.step) return waitingSteps.indexOf(left.step) - waitingSteps.indexOf(right.step)
  return left.day < right.day ? -1 : 1
}
