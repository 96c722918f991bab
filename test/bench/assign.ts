import { measure, type Measured } from './child.ts'
import { spread, target } from './figures.ts'
import type { Measurement } from './measurements.ts'

const items = 100_000
const rows = 2000

/** Working out who answers for what, in one process: more content and a longer roster than any city has. */
export const measureAssigning: Measurement = async (rounds, tell) => {
  const results: Measured[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const result = await measure('assign-items.ts', ['--items', String(items), '--rows', String(rows)])
    tell(`round ${number}: ${result.seconds.toFixed(2)} s`)
    results.push(result)
  }
  const seconds = results.map(result => result.seconds)
  const peak = results.map(result => result.peak)
  const of = (counted: string): number => results[0]?.counts[counted] ?? Number.NaN
  const name = `${items} items assigned to ${rows} rows`
  return {
    rows: [{ name, seconds, peak, timesFloor: null, scriptOverOurs: null }],
    targets: [
      target(name, spread(seconds).median, { atMost: 2 }, ' s'),
      `${of('owned')} items have a person: ${of('byRoster')} assignments by a row, ${of('byServices')} by connected services`,
    ],
  }
}
