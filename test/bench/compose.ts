import { measure, type Measured } from './child.ts'
import { spread, target } from './figures.ts'
import type { Measurement } from './measurements.ts'

/** Digests of a night in which everybody of a country's cities is due. */
const mails = 10_000

/** Putting 10,000 digests of 12 items each into words, in three languages and in one process. */
export const measureComposing: Measurement = async (rounds, tell) => {
  const results: Measured[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const result = await measure('compose-digests.ts', ['--mails', String(mails)])
    tell(`round ${number}: ${result.seconds.toFixed(2)} s`)
    results.push(result)
  }
  const seconds = results.map(result => result.seconds)
  const peak = results.map(result => result.peak)
  const each = (count: string): number => (results[0]?.counts[count] ?? Number.NaN) / mails
  return {
    rows: [{ name: `${mails} digests in words`, seconds, peak, timesFloor: null, scriptOverOurs: null }],
    targets: [
      target(`${mails} digests in words`, spread(seconds).median, { atMost: 20 }, ' s'),
      `a digest has ${each('findings').toFixed(1)} findings and ${(each('bytes') / 1000).toFixed(0)} kB in both bodies`,
    ],
  }
}
