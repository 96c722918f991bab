import { setTimeout as delay } from 'node:timers/promises'
import { city, cityTimes, nation, type CatalogueSize } from './catalogue.ts'
import type { Measured } from './child.ts'
import { ratios, spread, target, type Row } from './figures.ts'
import { firstDate, latency, onStage, type Stage } from './stage.ts'

/** What a measurement came to: rows of the table, and a line for each target. */
export interface Outcome {
  readonly rows: readonly Row[]
  readonly targets: readonly string[]
}

/** A measurement, made so many rounds; `tell` is given a line of progress. */
export type Measurement = (rounds: number, tell: (line: string) => void) => Promise<Outcome>

/** The city: floor, our night on both databases and the usual script, all four in each round. */
export const measureCity: Measurement = async (rounds, tell) =>
  onStage(city, async stage => {
    const results = await eachRound(rounds, tell, async () => ({
      floor: await stage.floor(),
      ours: await freshNight(stage),
      laterFloor: await stage.laterFloor(),
      later: await stage.laterNight(firstDate),
      embedded: await stage.embeddedNight(firstDate),
      script: await stage.script(),
    }))
    const of = (name: keyof (typeof results)[number]): readonly Measured[] => results.map(round => round[name])
    const [floor, ours, embedded, script] = [of('floor'), of('ours'), of('embedded'), of('script')]
    const timesFloor = ratios(seconds(ours), seconds(floor))
    const timesLater = ratios(seconds(of('later')), seconds(of('laterFloor')))
    const overOurs = ratios(seconds(script), seconds(ours))
    return {
      rows: [
        ...floorRows('city', floor),
        row('city on PostgreSQL, first night of a process', ours, timesFloor, overOurs),
        row('floor, city, in a worker that runs', of('laterFloor'), null, null),
        row('city on PostgreSQL, in a worker that runs', of('later'), timesLater, null),
        row(
          'city on PGlite',
          embedded,
          ratios(seconds(embedded), seconds(floor)),
          ratios(seconds(script), seconds(embedded)),
        ),
        row('usual script, city', script, null, null),
        nationByScript(script),
      ],
      targets: [
        target('city, first night of a process, times the floor', spread(timesFloor).median, { atMost: 1.5 }),
        target('city, in a worker that runs, times the floor', spread(timesLater).median, { atMost: 1.5 }),
        target(`city, the usual script at ${latency} ms over ours`, spread(overOurs).median, { atLeast: 10 }),
      ],
    }
  })

/** The nation: floor and our night in each round. */
export const measureNation: Measurement = async (rounds, tell) =>
  onStage(nation, async stage => {
    const results = await eachRound(rounds, tell, async () => ({
      floor: await stage.floor(),
      ours: await freshNight(stage),
    }))
    const floor = results.map(round => round.floor)
    const ours = results.map(round => round.ours)
    const timesFloor = ratios(seconds(ours), seconds(floor))
    return {
      rows: [...floorRows('nation', floor), row('nation on PostgreSQL', ours, timesFloor, null)],
      targets: [
        target('nation, times the floor', spread(timesFloor).median, { atMost: 2 }),
        target('nation, peak memory', spread(peaks(ours)).most, { atMost: 512 }, ' MiB'),
      ],
    }
  })

/** One, ten and a hundred cities in one: the seconds should grow as the content does. */
export const measureGrowth: Measurement = async (rounds, tell) => {
  const rows: Row[] = []
  for (const factor of [1, 10, 100]) {
    const results = await onStage(cityTimes(factor), async stage =>
      eachRound(rounds, tell, async () => ({ [`city x ${factor}`]: await freshNight(stage) })),
    )
    rows.push(row(`city x ${factor}`, results.flatMap(Object.values<Measured>), null, null))
  }
  const [one = Number.NaN, ten = Number.NaN, hundred = Number.NaN] = rows.map(each => spread(each.seconds).median)
  const growth = `10x takes ${(ten / one).toFixed(1)} times as long as 1x, 100x ${(hundred / ten).toFixed(1)} times as 10x`
  return { rows, targets: [growth] }
}

/** A second night in which nothing has changed, after the first one in the same database. */
export const measureSecond: Measurement = async (rounds, tell) => {
  const [ofCity, ofNation] = [
    await secondNights('city', city, rounds, tell),
    await secondNights('nation', nation, rounds, tell),
  ]
  return { rows: [...ofCity.rows, ...ofNation.rows], targets: [...ofCity.targets, ...ofNation.targets] }
}

async function secondNights(
  name: string,
  size: CatalogueSize,
  rounds: number,
  tell: (line: string) => void,
): Promise<Outcome> {
  return onStage(size, async stage => {
    const writes: number[] = []
    const results = await eachRound(rounds, tell, async () =>
      stage.withDatabase(async database => {
        const first = await stage.night(database, firstDate)
        const before = await countWrites(stage, database)
        if (before === 0) throw new Error('the first night wrote nothing, so the counting is wrong')
        const second = await stage.night(database, '2026-11-23')
        writes.push((await countWrites(stage, database)) - before)
        return { first, second }
      }),
    )
    const first = results.map(round => round.first)
    const second = results.map(round => round.second)
    const share = spread(ratios(seconds(second), seconds(first))).median
    return {
      rows: [
        row(`${name}, first night`, first, null, null),
        row(`${name}, second night unchanged`, second, null, null),
      ],
      targets: [
        target(`${name}, second night unchanged, share of the first`, share * 100, { atMost: 60 }, ' %'),
        target(`${name}, second night unchanged, rows written`, Math.max(...writes), { atMost: 0 }),
      ],
    }
  })
}

// Every row that was inserted, updated or deleted outside the ledger. A session hands its figures in when it ends.
async function countWrites(stage: Stage, database: string): Promise<number> {
  const others = `select pid from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid()`
  while ((await stage.query(database, others)).length > 0) await delay(50)
  const [counted] = await stage.query(
    database,
    `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::float8 as writes from pg_stat_user_tables
      where relname <> 'run' and schemaname <> 'pgboss'`,
  )
  return Number(counted?.['writes'])
}

async function freshNight(stage: Stage): Promise<Measured> {
  return stage.withDatabase(async database => stage.night(database, firstDate))
}

async function eachRound<Round extends Readonly<Record<string, Measured>>>(
  rounds: number,
  tell: (line: string) => void,
  round: () => Promise<Round>,
): Promise<readonly Round[]> {
  const results: Round[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const result = await round()
    const figures = Object.entries(result).map(([name, one]) => `${name} ${one.seconds.toFixed(2)} s`)
    tell(`round ${number}: ${figures.join(', ')}`)
    results.push(result)
  }
  return results
}

function floorRows(name: string, floor: readonly Measured[]): readonly Row[] {
  const part = (key: string): Row => ({
    name: `floor, ${name}: ${key}`,
    seconds: floor.map(one => one.parts[key] ?? Number.NaN),
    peak: null,
    timesFloor: null,
    scriptOverOurs: null,
  })
  return [row(`floor, ${name}`, floor, null, null), part('fetch'), part('copy')]
}

// What each of the city's requests took, times the requests that the nation would need: one for each record that has an
// id, one for each service's connections, and one for each page.
function nationByScript(script: readonly Measured[]): Row {
  const perRequest = spread(script.map(one => one.seconds / (one.counts['requests'] ?? Number.NaN))).median
  const { organizations, services, channels } = nation
  const requests = organizations + channels + 2 * services + (organizations + services + channels) / 100
  const note = `about ${Math.round((perRequest * requests) / 60)} min, not measured`
  return { name: 'usual script, nation', seconds: [], peak: null, timesFloor: null, scriptOverOurs: null, note }
}

function row(
  name: string,
  measured: readonly Measured[],
  timesFloor: readonly number[] | null,
  scriptOverOurs: readonly number[] | null,
): Row {
  return { name, seconds: seconds(measured), peak: peaks(measured), timesFloor, scriptOverOurs }
}

function seconds(measured: readonly Measured[]): readonly number[] {
  return measured.map(one => one.seconds)
}

function peaks(measured: readonly Measured[]): readonly number[] {
  return measured.map(one => one.peak)
}
