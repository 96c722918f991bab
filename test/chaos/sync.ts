// Kills the program at random moments of its nights and starts it again, until nothing of it shows in the tables.
import { mulberry32 } from '../support/random.ts'
import { runNight, type KillPlan, type NightRun } from './program-night.ts'
import { onStage, type Stage, type StoryDatabase } from './stage.ts'
import { holdNight, storySize, threeNights } from './story.ts'
import { firstDifference, type Tables } from './tables.ts'

/** What many kills came to. */
export interface KillReport {
  readonly kills: number
  readonly insideTransaction: number
  /** Restarts that ended by themselves. */
  readonly ended: number
  /** Those that asked for less than a whole night does. */
  readonly continued: number
  readonly stories: number
  /** The first difference from the undisturbed story, with the story's number; null where there was none. */
  readonly difference: string | null
}

const dates = ['2026-11-22', '2026-11-23', '2026-11-24'] as const

/** Tells the story of three nights again and again until the program was killed so many times. */
export async function killSync(kills: number, seed: number, tell: (line: string) => void): Promise<KillReport> {
  const nights = threeNights(storySize)
  const held = nights.map(holdNight)
  return onStage(nights[0], async stage => {
    const usual = await undisturbed(stage, held)
    tell(`undisturbed: ${usual.runs.map(run => `${run.requests} requests in ${Math.round(run.took)} ms`).join(', ')}`)
    const random = mulberry32(seed)
    let report: KillReport = { kills: 0, insideTransaction: 0, ended: 0, continued: 0, stories: 0, difference: null }
    while (report.kills < kills && report.difference === null) {
      const story = await disturbed(stage, held, usual, random, kills - report.kills)
      report = add(report, story)
      tell(`story ${report.stories}: ${report.kills} kills, ${report.insideTransaction} inside a transaction`)
    }
    return report
  })
}

interface Usual {
  readonly runs: readonly NightRun[]
  readonly tables: Tables
}

type Held = ReturnType<typeof holdNight>

async function undisturbed(stage: Stage, held: readonly Held[]): Promise<Usual> {
  return stage.withDatabase(async database => {
    const runs: NightRun[] = []
    for (const [night, records] of held.entries()) {
      stage.server.use(records)
      const run = await runNight(database.setting(dates[night] ?? dates[0]), null)
      if (run.code !== 0 && run.code !== 3) throw new Error(`the undisturbed night ${night + 1} failed: ${run.stderr}`)
      runs.push(run)
    }
    return { runs, tables: await database.tables() }
  })
}

interface Story {
  readonly starts: readonly (readonly NightRun[])[]
  readonly usual: Usual
  readonly difference: string | null
}

async function disturbed(
  stage: Stage,
  held: readonly Held[],
  usual: Usual,
  random: () => number,
  most: number,
): Promise<Story> {
  return stage.withDatabase(async database => {
    const starts: (readonly NightRun[])[] = []
    for (const [night, records] of held.entries()) {
      stage.server.use(records)
      const killed = starts.flat().filter(run => run.end === 'killed').length
      starts.push(await untilItEnds(database, night, usual.runs[night], random, most - killed))
    }
    return { starts, usual, difference: firstDifference(usual.tables, await database.tables()) }
  })
}

// A program that went on from nothing each time would never end, so not every start is killed.
async function untilItEnds(
  database: StoryDatabase,
  night: number,
  usual: NightRun | undefined,
  random: () => number,
  most: number,
): Promise<readonly NightRun[]> {
  const runs: NightRun[] = []
  for (;;) {
    const killed = runs.length
    const plan = killed < most && random() < 0.8 ? planKill(usual?.took ?? 0, random) : null
    const run = await runNight(database.setting(dates[night] ?? dates[0]), plan)
    runs.push(run)
    if (run.end === 'killed') continue
    if (run.code === usual?.code) return runs
    throw new Error(`night ${night + 1} ended with ${run.code} after ${killed} kills: ${run.stderr.slice(-2000)}`)
  }
}

function planKill(usual: number, random: () => number): KillPlan {
  return { aim: random() < 0.3 ? 'transaction' : 'moment', after: random() * usual }
}

function add(report: KillReport, { starts, usual, difference }: Story): KillReport {
  const killed = starts.flat().filter(run => run.end === 'killed')
  const restarted = starts.flatMap((runs, night) => (runs.length > 1 ? [{ last: runs.at(-1), night }] : []))
  const fewer = restarted.filter(
    ({ last, night }) => (last?.requests ?? 0) < (usual.runs[night]?.requests ?? Number.POSITIVE_INFINITY),
  )
  const stories = report.stories + 1
  return {
    kills: report.kills + killed.length,
    insideTransaction: report.insideTransaction + killed.filter(run => run.insideTransaction).length,
    ended: report.ended + restarted.length,
    continued: report.continued + fewer.length,
    stories,
    difference: difference === null ? null : `story ${stories}, table ${difference}`,
  }
}
