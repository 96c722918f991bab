// Lets one thing go wrong on the way to PTV, at every request of a night, and looks whether the tables stay true.
import { openDatabase, type Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { CatalogueSize } from '../bench/catalogue.ts'
import { startBenchServer, type BenchServer } from '../bench/server.ts'
import { startFaultProxy } from '../support/fault-proxy.ts'
import { allCases, pickCases, type Case } from './cases.ts'
import { askOf, chaosCity, readNight, type NightEnd } from './embedded-night.ts'
import { takeSnapshot, type Restore } from './snapshot.ts'
import { holdNight, threeNights, type NightRecords } from './story.ts'
import { firstDifference, readTables, type Ask, type Tables } from './tables.ts'

/** What one case came to. */
export interface CaseResult {
  readonly case: Case
  /** `not met`: nothing could go wrong there, as the answer was no page. */
  readonly outcome: 'done' | 'held' | 'failed' | 'not met'
  /** What should not be; null where all is well. */
  readonly wrong: string | null
}

/** Which cases to try: so many, picked by the seed, or the one that is named. */
export type Choice =
  | { readonly kind: 'some'; readonly count: number; readonly seed: number }
  | { readonly kind: 'one'; readonly name: string }

/** A few pages of each kind, so that every fault meets every request in little time. */
const size: CatalogueSize = {
  organizations: 24,
  services: 60,
  channels: 132,
  connections: 260,
  generalDescriptions: 4,
  seed: 5,
}

const [firstDate, secondDate] = ['2026-11-22', '2026-11-23'] as const

/** Tries the cases, each from the same first night on. */
export async function breakReading(choice: Choice, tell: (result: CaseResult) => void): Promise<readonly CaseResult[]> {
  const [first, second] = threeNights(size)
  const server = await startBenchServer(holdNight(first), 0)
  const database = await openDatabase({ kind: 'memory' })
  try {
    await migrate(database.db)
    const trial = await prepare(database, server, first, second)
    const results: CaseResult[] = []
    for (const one of choose(allCases(trial.addresses), choice)) {
      const result = await tryCase(trial, one)
      tell(result)
      results.push(result)
    }
    return results
  } finally {
    await database.close()
    await server.stop()
  }
}

function choose(cases: readonly Case[], choice: Choice): readonly Case[] {
  if (choice.kind === 'some') return pickCases(cases, choice.count, choice.seed)
  const found = cases.filter(one => one.name === choice.name)
  if (found.length === 0) throw new Error(`there is no case ${choice.name}; one is named like ${cases[0]?.name}`)
  return found
}

/** All that the cases share: the first night to begin with, and the undisturbed second one to compare with. */
interface Trial {
  readonly ask: Ask
  readonly restore: Restore
  readonly read: (baseUrl: string) => Promise<NightEnd>
  readonly server: BenchServer
  readonly usual: Tables
  readonly usualEnd: NightEnd
  /** What the undisturbed second night asks for. */
  readonly addresses: readonly string[]
  readonly second: NightRecords
}

async function prepare(
  { db }: Database,
  server: BenchServer,
  first: NightRecords,
  second: NightRecords,
): Promise<Trial> {
  const city = chaosCity(first.mainId)
  const ask = askOf(db)
  requireWell(await readNight(db, city, server.baseUrl, firstDate))
  const restore = await takeSnapshot(ask)
  server.use(holdNight(second))
  server.reset()
  const read = async (baseUrl: string): Promise<NightEnd> => readNight(db, city, baseUrl, secondDate)
  const usualEnd = await read(server.baseUrl)
  requireWell(usualEnd)
  const addresses = server.requests()
  return {
    ask,
    restore,
    read,
    server,
    usual: await readTables(ask),
    usualEnd,
    addresses,
    second,
  }
}

function requireWell(end: NightEnd): void {
  if (end.outcome === 'failed') throw new Error(`an undisturbed night failed: ${end.error}`)
}

async function tryCase(trial: Trial, one: Case): Promise<CaseResult> {
  await trial.restore()
  const proxy = await startFaultProxy(trial.server.baseUrl, one.fault)
  const end = await trial.read(proxy.baseUrl)
  const outcome = proxy.hit() ? end.outcome : 'not met'
  await proxy.stop()
  return { case: one, outcome, wrong: await whatIsWrong(trial, end) }
}

async function whatIsWrong(trial: Trial, end: NightEnd): Promise<string | null> {
  const gone = await wronglyGone(trial)
  if (gone.length > 0) return `counted missing, though PTV has them: ${gone.slice(0, 3).join(', ')}`
  if (end.outcome !== 'failed') return compare(trial, 'the night ended well')
  // Whatever the failed night left behind, the next one mends it.
  const next = await trial.read(trial.server.baseUrl)
  if (next.outcome !== trial.usualEnd.outcome) {
    return `the next night ended as ${next.outcome}${next.outcome === 'failed' ? `: ${next.error}` : ''}`
  }
  return compare(trial, `after ${end.error}, the next night ended well`)
}

async function compare({ ask, usual }: Trial, how: string): Promise<string | null> {
  const difference = firstDifference(usual, await readTables(ask))
  return difference === null ? null : `${how}, yet ${difference}`
}

// Everything that PTV holds on the second night must be there, or as it was: never missing, never removed.
async function wronglyGone({ ask, second }: Trial): Promise<readonly string[]> {
  const items = await ask(
    `select content_id::text as key from content_item where missing_nights > 0 or removed_on is not null`,
  )
  const pairs = await ask(
    `select service_id || ' ' || channel_id as key from connection where missing_nights > 0 or removed_on is not null`,
  )
  const held = new Set([
    ...[second.organizations, second.services, second.channels, second.collections, second.generalDescriptions]
      .flat()
      .map(record => String(record['contentId'])),
    ...second.connections.map(one => `${String(one['serviceContentId'])} ${String(one['channelContentId'])}`),
  ])
  return [...items, ...pairs].map(row => String(row['key'])).filter(key => held.has(key))
}
