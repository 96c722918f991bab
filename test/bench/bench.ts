// Measures a night's reading against the floor and the usual script, and a full mailbox: `npm run bench -- [city|nation|linear|second|mailbox]`.
import { parseArgs } from 'node:util'
import { table } from './figures.ts'
import { measureMailbox } from './mailbox.ts'
import { measureCity, measureGrowth, measureNation, measureSecond, type Measurement } from './measurements.ts'

const measurements: Readonly<Record<string, Measurement>> = {
  city: measureCity,
  nation: measureNation,
  linear: measureGrowth,
  second: measureSecond,
  mailbox: measureMailbox,
}

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const wanted = positionals.length > 0 ? positionals : Object.keys(measurements)
const unknown = wanted.filter(name => !Object.hasOwn(measurements, name))
if (unknown.length > 0)
  throw new Error(`the bench measures ${Object.keys(measurements).join(', ')}, not ${unknown.join(', ')}`)

const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds must be 1 or more, not ${values.rounds}`)

for (const name of wanted) {
  const outcome = await measurements[name]?.(rounds, line => process.stderr.write(`${name}, ${line}\n`))
  if (outcome !== undefined) process.stdout.write(`${table(outcome.rows)}\n\n${outcome.targets.join('\n')}\n\n`)
}
