import { spread } from './figures.ts'
import { keepFigures } from './load-figures.ts'
import { markdown } from './load-tables.ts'
import { somePeople } from './soak-people.ts'
import { onSoakStage, type SoakStage } from './soak-stage.ts'
import type { Held } from './soak-worker.ts'

/** How long a soak is, and how closely it is lived. */
export interface SoakOptions {
  readonly days: number
  /** Minutes from one tick to the next; the worker's own clock ticks every 5. */
  readonly every: number
  /** Services and channels of the city. */
  readonly items: number
  /** Where the figures are kept for `paper`. */
  readonly figures: string
}

interface Day extends Held {
  readonly day: number
  readonly connections: number
  readonly queueRows: number
  readonly ledgerRows: number
  readonly rows: number
  /** Without the reports, of which only so many are kept whole. */
  readonly tableMegabytes: number
  readonly reportMegabytes: number
  readonly queueMegabytes: number
  readonly mails: number
  readonly received: number
}

/** Items that somebody edits in PTV on a day. */
const changesADay = 5

const firstDay = Temporal.PlainDate.from('2026-11-23')

/** Days of a city with a mailbox in one worker, whose clock is set from tick to tick: what it holds on to. */
export async function measureSoak(options: SoakOptions, tell: (line: string) => void): Promise<string> {
  const { days: count, every, items } = options
  const { days, complaints } = await onSoakStage(items, momentOf(firstDay, 0), async stage => {
    const people = somePeople(stage.office, stage.address)
    const lived: Day[] = []
    for (let number = 1; number <= count; number += 1) {
      await live(stage, people, firstDay.add({ days: number - 1 }), every)
      const day = await lookAt(stage, number)
      lived.push(day)
      tell(
        `day ${number}: ${day.heapMegabytes.toFixed(1)} MiB of heap, ${day.mails} mails sent, ${day.received} received`,
      )
    }
    return { days: lived, complaints: stage.complaints() }
  })
  if (days.length > 1) keep(options, days)
  const told =
    complaints.length === 0
      ? 'met      the worker warned of nothing'
      : `NOT MET  the worker warned ${complaints.length} times:\n${complaints.slice(0, 10).join('\n')}`
  const heading = `one worker, one city of ${items} services and channels, ${count} days, a tick every ${every} minutes`
  return [heading, soakTable(days), [...verdicts(days), told].join('\n')].join('\n\n')
}

function momentOf(day: Temporal.PlainDate, minutes: number): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: 'Europe/Helsinki' }).add({ minutes }).toInstant()
}

// The night's moment is a tick of each day, however far apart the others are.
async function live(
  stage: SoakStage,
  people: ReturnType<typeof somePeople>,
  day: Temporal.PlainDate,
  every: number,
): Promise<void> {
  const night = 4 * 60 + 30
  const ticks = new Set([night, ...Array.from({ length: Math.ceil((24 * 60) / every) }, (_, index) => index * every)])
  const lunch = [...ticks].toSorted((one, other) => one - other).find(minute => minute >= 12 * 60)
  stage.edit(changesADay, momentOf(day, 60))
  for (const minute of [...ticks].toSorted((one, other) => one - other)) {
    const at = momentOf(day, minute)
    if (minute === lunch && day.dayOfWeek < 6) await stage.deliver(await people.write(at), at)
    await stage.advance(at)
  }
}

async function lookAt({ database: { ask }, office, measure }: SoakStage, day: number): Promise<Day> {
  const [row] = await ask(
    `select (select count(*) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid())::int as connections,
        (select count(*) from ajantasa_jobs.job)::int as queue, (select count(*) from run)::int as ledger,
        (select count(*) from inbound_mail)::int as received,
        (select sum(pg_total_relation_size(relid)) from pg_stat_user_tables
          where schemaname = 'public' and relname <> 'report')::float8 as tables,
        pg_total_relation_size('report')::float8 as reports,
        (select sum(pg_total_relation_size(relid)) from pg_stat_user_tables
          where schemaname = 'ajantasa_jobs')::float8 as queued`,
  )
  const number = (name: string): number => Number(row?.[name])
  return {
    ...(await measure()),
    day,
    connections: number('connections'),
    queueRows: number('queue'),
    ledgerRows: number('ledger'),
    rows: await countRows(ask),
    tableMegabytes: number('tables') / 1e6,
    reportMegabytes: number('reports') / 1e6,
    queueMegabytes: number('queued') / 1e6,
    mails: office.posted().length,
    received: number('received'),
  }
}

async function countRows(ask: SoakStage['database']['ask']): Promise<number> {
  const names = await ask(`select quote_ident(relname) as name from pg_stat_user_tables where schemaname = 'public'`)
  const counts = names.map(({ name }) => `(select count(*) from ${String(name)})`)
  const [row] = await ask(`select (${counts.join(' + ')})::float8 as rows`)
  return Number(row?.['rows'])
}

function soakTable(days: readonly Day[]): string {
  const shown = days.filter(({ day }) => day === 1 || day % 5 === 0 || day === days.length)
  const of = (name: string, figure: (day: Day) => string): readonly string[] => [name, ...shown.map(figure)]
  const kinds = [...new Set(days.flatMap(({ resources }) => Object.keys(resources)))].toSorted()
  return markdown(
    ['', ...shown.map(({ day }) => `day ${day}`)],
    [
      of('heap, MiB', day => day.heapMegabytes.toFixed(1)),
      of('resident, MiB', day => day.residentMegabytes.toFixed(0)),
      of('open files and sockets', day => String(day.files)),
      ...kinds.map(kind => of(kind, ({ resources }) => String(resources[kind] ?? 0))),
      of('connections to the database', day => String(day.connections)),
      of('rows of the queue', day => String(day.queueRows)),
      of('MB of the queue', day => day.queueMegabytes.toFixed(1)),
      of('rows of the ledger', day => String(day.ledgerRows)),
      of('rows of all tables', day => String(day.rows)),
      of('MB of all tables but the reports', day => day.tableMegabytes.toFixed(1)),
      of('MB of the reports', day => day.reportMegabytes.toFixed(1)),
      of('mails sent', day => String(day.mails)),
      of('mails received', day => String(day.received)),
    ],
  )
}

/** Figures that should be in the last ten days what they were from the sixth to the fifteenth. */
const steady: readonly (readonly [name: string, figure: (day: Day) => number])[] = [
  ['heap, MiB', day => day.heapMegabytes],
  ['resident, MiB', day => day.residentMegabytes],
  ['open files and sockets', day => day.files],
  ['what keeps the process alive', day => Object.values(day.resources).reduce((sum, count) => sum + count, 0)],
  ['connections to the database', day => day.connections],
  ['rows of the queue', day => day.queueRows],
]

const leastDays = 25

function verdicts(days: readonly Day[]): readonly string[] {
  if (days.length < leastDays) return [`not judged: that takes ${leastDays} days`]
  return [
    ...steady.map(([name, figure]) => {
      const [early, late] = [days.slice(5, 15), days.slice(-10)].map(some => spread(some.map(figure)).median)
      const growth = (100 * ((late ?? Number.NaN) - (early ?? Number.NaN))) / (early ?? Number.NaN)
      const shown = `${(early ?? Number.NaN).toFixed(1)} in days 6 to 15, ${(late ?? Number.NaN).toFixed(1)} in the last ten`
      return `${growth <= 10 ? 'met    ' : 'NOT MET'}  ${name}: ${shown} (${growth.toFixed(1)} %, wanted at most 10)`
    }),
    `rows of the ledger grow by ${perDay(days, day => day.ledgerRows).toFixed(1)} a day, until they are 100 days old`,
  ]
}

/** By how much a figure grows in a day of the second half. */
function perDay(days: readonly Day[], figure: (day: Day) => number): number {
  const [from, to] = [days[Math.floor((days.length - 1) / 2)], days.at(-1)]
  if (from === undefined || to === undefined || from === to) return Number.NaN
  return (figure(to) - figure(from)) / (to.day - from.day)
}

function keep({ items, figures }: SoakOptions, days: readonly Day[]): void {
  keepFigures(figures, {
    soak: {
      items,
      changesADay,
      mailsADay: perDay(days, day => day.mails),
      receivedADay: perDay(days, day => day.received),
      megabytesADay: perDay(days, day => day.tableMegabytes),
      reportMegabytes: perDay(days, day => day.reportMegabytes),
      ledgerRowsADay: perDay(days, day => day.ledgerRows),
      rowsADay: perDay(days, day => day.rows),
      residentMegabytes: days.at(-1)?.residentMegabytes ?? Number.NaN,
      queueMegabytes: days.at(-1)?.queueMegabytes ?? Number.NaN,
    },
  })
}
