import { startPostgres } from '../support/postgres.ts'
import { measure, type Measured } from './child.ts'
import { spread, target } from './figures.ts'
import type { Measurement } from './measurements.ts'

/** A city of about a thousand items, so many times as large, with the seconds that its report may take. */
const sizes = [
  { times: 1, atMost: 2 },
  { times: 10, atMost: 10 },
] as const

/** Working a city's report out, keeping it, and writing its pages, workbooks and JSON, on PostgreSQL. */
export const measureReport: Measurement = async (rounds, tell) => {
  const postgres = await startPostgres('durable')
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the bench')
  try {
    const outcomes = []
    for (const { times, atMost } of sizes) {
      const args = ['--times', String(times)]
      const environment = { DATABASE_URL: postgres.url }
      await measure('report-fill.ts', args, environment)
      const results: Measured[] = []
      for (let number = 1; number <= rounds; number += 1) {
        const result = await measure('report-work.ts', args, environment)
        tell(`${result.counts['items']} items, round ${number}: ${result.seconds.toFixed(2)} s`)
        results.push(result)
      }
      outcomes.push(outcomeOf(results, atMost))
    }
    return { rows: outcomes.flatMap(({ rows }) => rows), targets: outcomes.flatMap(({ targets }) => targets) }
  } finally {
    await postgres.remove()
  }
}

function outcomeOf(results: readonly Measured[], atMost: number) {
  const name = `report of ${results[0]?.counts['items']} items`
  const seconds = results.map(result => result.seconds)
  const peak = results.map(result => result.peak)
  const nothing = { peak: null, timesFloor: null, scriptOverOurs: null }
  const parts = Object.keys(results[0]?.parts ?? {})
  return {
    rows: [
      { ...nothing, name, seconds, peak },
      ...parts.map(part => ({
        ...nothing,
        name: `${name}: ${part}`,
        seconds: results.map(result => result.parts[part] ?? Number.NaN),
      })),
    ],
    targets: [
      target(name, spread(seconds).median, { atMost }, ' s'),
      target(`${name}, peak memory`, spread(peak).most, { atMost: 512 }, ' MiB'),
    ],
  }
}
