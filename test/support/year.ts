// node test/support/year.ts --out DIR [--nights 365] [--seed 1]: the report of the sample city after a year of nights.
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadReport } from '../../src/store/reports.ts'
import { simulate } from './simulated-year.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'ajantasa-out/year' },
    nights: { type: 'string', default: '365' },
    seed: { type: 'string', default: '1' },
  },
})
const out = resolve(values.out)
await mkdir(out, { recursive: true })
const began = performance.now()
const tell = (day: Temporal.PlainDate): void => {
  if (day.day === 1) process.stderr.write(`${day.toString()} ${Math.round((performance.now() - began) / 1000)} s\n`)
}
const figures = await simulate(Number(values.nights), { seed: Number(values.seed), out, tell }, async (stage, day) => {
  const report = await loadReport(stage.db, stage.city.id, day)
  const mails = stage.office.posted()
  return {
    date: day.toString(),
    headline: report?.headline,
    mails: mails.filter(({ from }) => from === stage.ownAddress).length,
    answers: mails.filter(({ from }) => from !== stage.ownAddress).length,
  }
})
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(`${JSON.stringify({ ...figures, seconds, out }, null, 2)}\n`)
