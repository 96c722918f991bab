// Takes PTV, the mail server, the mailbox and the database away for a second, a minute, an hour and a day, lets other
// things go wrong besides, and looks whether anybody would have noticed.
import { alarmsWanted, allOutages, isShort, nameOf, quickOutages, type OutageCase } from './outage-cases.ts'
import { disasters, serverDisasters, type Disaster } from './outage-disasters.ts'
import { calmHours, hoursOf, type OutageRun } from './outage-hours.ts'
import { judgeOutage } from './outage-judge.ts'
import { rowOf, type OutageRow } from './outage-rows.ts'
import { calmServe, secondsOf } from './outage-serve.ts'
import { onOutageStage, type OutageStage } from './outage-stage.ts'
import { stories, type Story } from './outage-stories.ts'

/** Milliseconds that a request to PTV takes: under a moved clock none, so that a night takes no time of its own. */
const latencies = { moved: 0, real: 150 } as const

/** Works that go on at once: under a moved clock in this process, and as programs. */
const atOnce = { moved: 7, real: 4 } as const

/** Something that is to be gone through. */
interface Work {
  readonly name: string
  readonly go: (stage: OutageStage) => Promise<OutageRow>
}

/** Goes through outages, a few at once; `only`: those whose names match. Tells of each when it is over. */
export async function goThroughOutages(
  much: 'all' | 'quick',
  only: RegExp,
  tell: (line: string) => void,
): Promise<readonly OutageRow[]> {
  const cases = much === 'all' ? allOutages : quickOutages
  const extra = much === 'all'
  const chosen = (all: readonly Work[]): readonly Work[] => all.filter(({ name }) => only.test(name))
  const moved = chosen([...hourWorks(cases), ...(extra ? stories.filter(one => one.canBeTold()).map(storyWork) : [])])
  const real = chosen([...secondWorks(cases), ...(extra ? disasterWorks(disasters) : [])])
  const ofServers = chosen(extra ? disasterWorks(serverDisasters) : [])
  const begin = (works: readonly Work[], latency: number, most: number): Promise<readonly OutageRow[]> =>
    works.length === 0
      ? Promise.resolve([])
      : onOutageStage({ latency }, async stage => someAtOnce(works, most, async work => go(work, stage, tell)))
  // They mostly wait.
  const rows = await Promise.all([
    begin(real, latencies.real, atOnce.real),
    begin(moved, latencies.moved, atOnce.moved),
    begin(ofServers, latencies.real, 1),
  ])
  return rows.flat().toSorted((left, right) => placeOf(cases, left) - placeOf(cases, right))
}

function hourWorks(cases: readonly OutageCase[]): readonly Work[] {
  const hour = onceOn(async stage => calmHours(stage, '1 h'))
  const day = onceOn(async stage => calmHours(stage, '24 h'))
  return cases.flatMap(one => {
    const { length } = one
    if (length !== '1 h' && length !== '24 h') return []
    const run = async (stage: OutageStage): Promise<OutageRun> => hoursOf(stage, { ...one, length })
    const calm = length === '1 h' ? hour : day
    return [{ name: nameOf(one), go: async stage => compared(one, await calm(stage), await run(stage)) }]
  })
}

function secondWorks(cases: readonly OutageCase[]): readonly Work[] {
  return cases.filter(isShort).flatMap(one => {
    const { length } = one
    if (length !== '1 s' && length !== '1 min') return []
    const run = async (stage: OutageStage): Promise<OutageRun> => secondsOf(stage, { ...one, length })
    return [{ name: nameOf(one), go: async stage => compared(one, await calmProgram(stage), await run(stage)) }]
  })
}

function compared(one: OutageCase, calm: OutageRun, run: OutageRun): OutageRow {
  const title = { away: one.party, how: one.way, long: one.length }
  return rowOf(title, judgeOutage(calm.outcome, run.outcome), run, { alarms: alarmsWanted(one), dropped: 0 })
}

function disasterWorks(all: readonly Disaster[]): readonly Work[] {
  return all.map(({ name, happen, alarms }) => ({
    name,
    go: async stage => {
      const [usual, run] = [await calmProgram(stage), await happen(stage)]
      return rowOf({ away: '', how: name, long: '' }, judgeOutage(usual.outcome, run.outcome), run, {
        alarms,
        dropped: 0,
      })
    },
  }))
}

// What a story comes to has no undisturbed likeness: it is compared with itself, and says itself what is wrong.
function storyWork({ name, tell, alarms, dropped }: Story): Work {
  return {
    name,
    go: async stage => {
      const run = await tell(stage)
      const verdict = judgeOutage(run.outcome, run.outcome)
      return rowOf({ away: '', how: name, long: '' }, verdict, run, { alarms, dropped })
    },
  }
}

const calmProgram = onceOn(calmServe)

/** Does something once on each stage, however often it is asked for. */
function onceOn(work: (stage: OutageStage) => Promise<OutageRun>): (stage: OutageStage) => Promise<OutageRun> {
  const done = new WeakMap<OutageStage, Promise<OutageRun>>()
  return async stage => {
    const run = done.get(stage) ?? work(stage)
    done.set(stage, run)
    return run
  }
}

async function go(work: Work, stage: OutageStage, tell: (line: string) => void): Promise<OutageRow> {
  const row = await work.go(stage).catch((error: unknown) => {
    throw new Error(`${work.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  })
  tell(`${work.name}: ${row.wrong.length === 0 ? 'well' : row.wrong.join('; ')}`)
  return row
}

function placeOf(cases: readonly OutageCase[], { away, how, long }: OutageRow): number {
  const place = cases.findIndex(one => one.party === away && one.way === how && one.length === long)
  return place === -1 ? cases.length : place
}

async function someAtOnce<One, Result>(
  all: readonly One[],
  most: number,
  work: (one: One) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = [...all]
  const results: Result[] = []
  const workOn = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) results.push(await work(one))
  }
  await Promise.all(Array.from({ length: most }, workOn))
  return results
}
