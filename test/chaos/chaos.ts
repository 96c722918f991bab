// Breaks what can break, on purpose: `npm run chaos -- sync [--kills 50] [--seed N]` kills the program as it reads,
// `npm run chaos -- faults [--cases 600] [--seed N] [--only kind:at]` breaks the way to PTV,
// `npm run chaos -- send [--rounds 30] [--mails 10000] [--breaks 500] [--seed N]` kills the program as it sends, and
// `npm run chaos -- outages [--quick] [--only NAME]` takes servers away for a second to a day. Ends with 1 where
// something stays broken.
import { parseArgs } from 'node:util'
import { faultKinds } from '../support/fault-proxy.ts'
import { breakReading, type CaseResult } from './faults.ts'
import { goThroughOutages } from './outage.ts'
import { outageTable } from './outage-rows.ts'
import { sendingLines, sendThroughAll } from './send.ts'
import { killSync } from './sync.ts'

const { values, positionals } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    cases: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '30' },
    mails: { type: 'string', default: '10000' },
    breaks: { type: 'string', default: '500' },
    quick: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const works: Readonly<Record<string, () => Promise<boolean>>> = {
  sync: sayKills,
  faults: sayFaults,
  send: saySending,
  outages: sayOutages,
}
const started = performance.now()
const wanted = positionals.length === 0 ? Object.keys(works) : positionals
const unknown = wanted.filter(name => !Object.hasOwn(works, name))
if (unknown.length > 0)
  throw new Error(`the chaos knows ${Object.keys(works).join(' and ')}, not ${unknown.join(', ')}`)
for (const name of wanted) if ((await works[name]?.()) === false) process.exitCode = 1

async function sayKills(): Promise<boolean> {
  const report = await killSync(Number(values.kills), Number(values.seed), tell)
  const { kills, insideTransaction, ended, continued, stories, difference } = report
  const share = Math.round((100 * insideTransaction) / Math.max(1, kills))
  say([
    `kills                 ${kills}, in ${stories} stories of three nights, seed ${values.seed}`,
    `inside a transaction  ${insideTransaction} (${share} %)`,
    `restarts that ended   ${ended}, of which ${continued} asked for less than a whole night`,
    `differences           ${difference === null ? 0 : difference}`,
    `seconds               ${seconds()}`,
  ])
  return difference === null
}

async function sayFaults(): Promise<boolean> {
  const { only } = values
  const some = { kind: 'some', count: Number(values.cases), seed: Number(values.seed) } as const
  const results = await breakReading(only === undefined ? some : { kind: 'one', name: only }, result => {
    if (result.wrong !== null) tell(`${result.case.name}: ${result.wrong}`)
  })
  const kinds = [...Map.groupBy(results.toSorted(byKind), result => result.case.fault.kind)]
  const wrong = results.filter(result => result.wrong !== null)
  say([
    ...kinds.map(([kind, cases]) => `${kind.padEnd(30)} ${countOutcomes(cases)}`),
    `cases    ${results.length}, of which ${results.filter(result => result.outcome === 'not met').length} met nothing to break`,
    `wrong    ${wrong.length === 0 ? 0 : `${wrong.length}: ${wrong.map(result => result.case.name).join(', ')}`}`,
    `seconds  ${seconds()}`,
  ])
  return wrong.length === 0
}

async function saySending(): Promise<boolean> {
  const { rounds, mails, breaks, seed } = values
  const much = { kills: Number(rounds), mails: Number(mails), breaks: Number(breaks), seed: Number(seed) }
  const report = await sendThroughAll(much, tell)
  say([...sendingLines(report), `seconds                    ${seconds()}`])
  return report.wrong.length === 0
}

async function sayOutages(): Promise<boolean> {
  const rows = await goThroughOutages(values.quick ? 'quick' : 'all', new RegExp(values.only ?? ''), tell)
  const wrong = rows.flatMap(row => row.wrong.map(words => `${row.away} ${row.how} ${row.long}: ${words}`))
  say([
    ...outageTable(rows),
    '',
    'A full disk of PostgreSQL itself is not part of it.',
    `wrong    ${wrong.length === 0 ? 0 : wrong.join('\n         ')}`,
    `seconds  ${seconds()}`,
  ])
  return wrong.length === 0
}

function byKind(one: CaseResult, other: CaseResult): number {
  return faultKinds.indexOf(one.case.fault.kind) - faultKinds.indexOf(other.case.fault.kind)
}

function countOutcomes(results: readonly CaseResult[]): string {
  return (['done', 'held', 'failed', 'not met'] as const)
    .map(outcome => `${outcome} ${String(results.filter(result => result.outcome === outcome).length).padStart(3)}`)
    .join('  ')
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000)
}
