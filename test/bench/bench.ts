// Measures a night's reading against the floor and the usual script, a full mailbox, the writing of digests, and the
// assigning of items: `npm run bench -- [city|nation|linear|second|mailbox|compose|assign]`.
import { parseArgs } from 'node:util'
import { measureAssigning } from './assign.ts'
import { measureComposing } from './compose.ts'
import { table } from './figures.ts'
import { measureMailbox } from './mailbox.ts'
import { measureCity, measureGrowth, measureNation, measureSecond, type Measurement } from './measurements.ts'

const measurements: Readonly<Record<string, Measurement>> = {
  city: measureCity,
  nation: measureNation,
  linear: measureGrowth,
  second: measureSecond,
  mailbox: measureMailbox,
  compose: measureComposing,
  assign: measureAssigning,
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
