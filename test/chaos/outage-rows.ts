import type { OutageRun } from './outage-hours.ts'
import type { LifeFigures } from './outage-life.ts'
import type { Verdict } from './outage-judge.ts'

/** What is wanted of an outage; null where it is no matter. */
export interface Wanted {
  readonly alarms: number | null
  readonly dropped: number
}

/** One outage and what it has come to. */
export interface OutageRow extends Verdict {
  readonly away: string
  readonly how: string
  readonly long: string
  readonly livez: LifeFigures
  readonly resumed: number | null
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** Seconds after the return of a server within which the work goes on. */
const longestPause = 60

/** Judges what an outage has come to. */
export function rowOf(
  { away, how, long }: Pick<OutageRow, 'away' | 'how' | 'long'>,
  verdict: Verdict,
  { livez, resumed, wrong }: OutageRun,
  wanted: Wanted,
): OutageRow {
  const breaches = breachesOf(verdict, { livez, resumed }, wanted)
  return { away, how, long, ...verdict, livez, resumed, wrong: [...wrong, ...breaches] }
}

function breachesOf(
  { lost, doubled, alarms, allClears, inDoubt, dropped, difference }: Verdict,
  { livez, resumed }: Pick<OutageRun, 'livez' | 'resumed'>,
  wanted: Wanted,
): readonly string[] {
  const all = wanted.alarms ?? alarms
  const faults: readonly (readonly [boolean, string])[] = [
    [livez.failed > 0, `${livez.failed} questions to /livez went unanswered`],
    [resumed !== null && resumed > longestPause, `the work went on after ${resumed} s`],
    [lost > 0, `${lost} lost, such as ${difference}`],
    [doubled > 0, `${doubled} doubled, such as ${difference}`],
    [inDoubt > 0, `${inDoubt} mails in doubt`],
    [alarms !== all, `${alarms} alarms, not ${all}`],
    [wanted.alarms !== null && allClears !== all, `${allClears} all-clears, not ${all}`],
    [dropped < wanted.dropped, `${dropped} mails dropped that had lost their point, not ${wanted.dropped}`],
  ]
  return faults.filter(([isSo]) => isSo).map(([, words]) => words)
}

const head =
  'away|how|for|`/livez` asked|failed|slowest|alarms|all-clears|on again after|lost|doubled|in doubt|dropped'.split('|')

/** The rows as a table in Markdown. */
export function outageTable(rows: readonly OutageRow[]): readonly string[] {
  return [line(head), line(head.map(() => '---')), ...rows.map(row => line(cellsOf(row)))]
}

function cellsOf({ away, how, long, livez, resumed, ...row }: OutageRow): readonly unknown[] {
  const { alarms, allClears, lost, doubled, inDoubt, dropped } = row
  const life = [livez.asked, livez.failed, `${livez.slowest} ms`]
  const onAgain = resumed === null ? '' : `${resumed} s`
  return [away, how, long, ...life, alarms, allClears, onAgain, lost, doubled, inDoubt, dropped]
}

function line(cells: readonly unknown[]): string {
  return `| ${cells.join(' | ')} |`
}
