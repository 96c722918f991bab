import { measure, type Measured } from './child.ts'
import { spread, target, type Row } from './figures.ts'
import type { Measurement } from './measurements.ts'

const items = 10_000

/** The page of a report of 10,000 items: composing it, and opening, filtering and sorting it in Chromium. */
export const measurePage: Measurement = async (rounds, tell) => {
  const results: Measured[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const result = await measure('page-open.ts', ['--items', String(items)])
    tell(`round ${number}: open in ${result.seconds.toFixed(2)} s`)
    results.push(result)
  }
  const part = (name: string): readonly number[] => results.map(({ parts }) => parts[name] ?? Number.NaN)
  const opened = results.map(({ seconds }) => seconds)
  const bytes = results[0]?.counts['bytes'] ?? Number.NaN
  return {
    rows: [
      { ...row('page composed', part('composed')), peak: results.map(({ peak }) => peak) },
      row('page opened', opened),
      row('page filtered by words', part('filtered')),
      row('page sorted by name', part('sorted')),
    ],
    targets: [
      target('page of 10,000 items opened', spread(opened).median, { atMost: 2 }, ' s'),
      target('page of 10,000 items filtered', spread(part('filtered')).median, { atMost: 0.3 }, ' s'),
      `the page of 10,000 items has ${(bytes / 1e6).toFixed(1)} MB`,
    ],
  }
}

function row(name: string, seconds: readonly number[]): Row {
  return { name, seconds, peak: null, timesFloor: null, scriptOverOurs: null }
}
