import { measure, type Measured } from './child.ts'
import { spread, target } from './figures.ts'
import type { Measurement } from './measurements.ts'

const few = 10_000
const many = 100_000

/** Judging items by every rule on one core; the memory of ten times as many must be about the same. */
export const measureRules: Measurement = async (rounds, tell) => {
  const results: { readonly few: Measured; readonly many: Measured }[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const result = { few: await judged(few), many: await judged(many) }
    tell(`round ${number}: ${rate(result.many).toFixed(0)} items/s`)
    results.push(result)
  }
  const growth = results.map(result => result.many.peak / result.few.peak)
  return {
    rows: [row(few, 'few'), row(many, 'many')],
    targets: [
      target('items judged in a second of one core', spread(results.map(result => rate(result.many))).median, {
        atLeast: 5000,
      }),
      target('memory for ten times as many items, times', spread(growth).median, { atMost: 1.25 }),
      `${results[0]?.many.counts['findings'] ?? 0} findings, ${results[0]?.many.counts['notes'] ?? 0} failures of rules`,
    ],
  }

  function row(items: number, size: 'few' | 'many') {
    const of = results.map(result => result[size])
    return {
      name: `${items} items judged`,
      seconds: of.map(({ seconds }) => seconds),
      peak: of.map(({ peak }) => peak),
      timesFloor: null,
      scriptOverOurs: null,
    }
  }
}

async function judged(items: number): Promise<Measured> {
  return measure('judge-items.ts', ['--items', String(items)])
}

function rate({ seconds, counts }: Measured): number {
  return (counts['items'] ?? Number.NaN) / seconds
}
