// Measures a night's reading against the floor and the usual script, a full mailbox, the writing of digests, the
// assigning of items, a report and its page, and the judging of items:
// `npm run bench -- [city|nation|linear|second|mailbox|compose|assign|page|report|rules]`.
// Only by name: a night of many cities (`load [--cities 50] [--items 950] [--workers 1,2,4] [--latency 50] [--idle 300]`)
// a city's links against a web of slow and hanging hosts (`links [--links 5000] [--hosts 300]`)
// and the life of a worker over many days (`soak [--days 30] [--every 30] [--items 950]`). `paper` reckons from the two
// what a nation needs; they keep their figures in the file of `--figures`.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAssigning } from './assign.ts'
import { measureComposing } from './compose.ts'
import { table } from './figures.ts'
import { measureLoad } from './load.ts'
import { paper } from './load-paper.ts'
import { measureLinks } from './links.ts'
import { measureSoak } from './soak.ts'
import { measureMailbox } from './mailbox.ts'
import { measurePage } from './page.ts'
import { measureReport } from './report.ts'
import { measureRules } from './rules.ts'
import { measureCity, measureGrowth, measureNation, measureSecond, type Measurement } from './measurements.ts'

const measurements: Readonly<Record<string, Measurement>> = {
  city: measureCity,
  nation: measureNation,
  linear: measureGrowth,
  second: measureSecond,
  mailbox: measureMailbox,
  compose: measureComposing,
  assign: measureAssigning,
  page: measurePage,
  report: measureReport,
  rules: measureRules,
}

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    cities: { type: 'string', default: '50' },
    items: { type: 'string', default: '950' },
    workers: { type: 'string', default: '1,2,4' },
    latency: { type: 'string', default: '50' },
    idle: { type: 'string', default: '300' },
    links: { type: 'string', default: '5000' },
    hosts: { type: 'string', default: '300' },
    days: { type: 'string', default: '30' },
    every: { type: 'string', default: '30' },
    figures: { type: 'string', default: join(tmpdir(), 'ajantasa-bench-figures.json') },
  },
  allowPositionals: true,
})
const { figures } = values

/** What is measured only by name, as it takes long; each tells its own tables. */
const longOnes: Readonly<Record<string, (tell: (line: string) => void) => Promise<string>>> = {
  load: async tell =>
    measureLoad(
      {
        cities: whole('cities', 1),
        items: whole('items', 1),
        workers: values.workers.split(',').map(number => wholeNumber('workers', number, 1)),
        latency: whole('latency', 0),
        idle: whole('idle', 0),
        figures,
      },
      tell,
    ),
  soak: async tell =>
    measureSoak({ days: whole('days', 1), every: whole('every', 5), items: whole('items', 1), figures }, tell),
  links: async tell => measureLinks({ links: whole('links', 1), hosts: whole('hosts', 1) }, tell),
  paper: async () => paper(figures),
}

const wanted = positionals.length > 0 ? positionals : Object.keys(measurements)
const known = [...Object.keys(measurements), ...Object.keys(longOnes)]
const unknown = wanted.filter(name => !known.includes(name))
if (unknown.length > 0) throw new Error(`the bench measures ${known.join(', ')}, not ${unknown.join(', ')}`)

const rounds = whole('rounds', 1)
for (const name of wanted) {
  const tell = (line: string): void => void process.stderr.write(`${name}, ${line}\n`)
  const outcome = await measurements[name]?.(rounds, tell)
  if (outcome !== undefined) process.stdout.write(`${table(outcome.rows)}\n\n${outcome.targets.join('\n')}\n\n`)
  const told = await longOnes[name]?.(tell)
  if (told !== undefined) process.stdout.write(`${told}\n\n`)
}

function whole(
  option: 'links' | 'hosts' | 'rounds' | 'cities' | 'items' | 'latency' | 'idle' | 'days' | 'every',
  least: number,
): number {
  return wholeNumber(option, values[option], least)
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new Error(`--${option} must be a whole number from ${least} on, not ${text}`)
}
