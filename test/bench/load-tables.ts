import { spread } from './figures.ts'
import type { LoadOptions } from './load.ts'
import type { Statement } from './load-database.ts'
import type { LoadRound } from './load-round.ts'

type Figures = Omit<LoadRound, 'contents'>

/** A table in Markdown: numbers to the right, the first column to the left. */
export function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(heads), line(rule), ...rows.map(line)].join('\n')
}

/** The throughput by the number of workers. */
export function loadTable({ cities, items, latency }: LoadOptions, rounds: readonly Figures[]): string {
  const heads = ['', ...rounds.map(({ workers }) => (workers === 1 ? '1 worker' : `${workers} workers`))]
  const of = (name: string, figure: (round: Figures) => string): readonly string[] => [name, ...rounds.map(figure)]
  const rows = [
    of('seconds from the tick to the last city', round => round.seconds.toFixed(1)),
    of('seconds to the first city, to half of them', round =>
      [round.cities[0] ?? Number.NaN, spread(round.cities).median].map(one => one.toFixed(1)).join(', '),
    ),
    of('cities a minute', round => ((60 * cities) / round.seconds).toFixed(1)),
    of('items a second', round => ((cities * items) / round.seconds).toFixed(0)),
    of('peak MiB of a worker', round => round.peak.toFixed(0)),
    of('CPU seconds of the workers', round => round.cpu.workers.toFixed(1)),
    of('CPU seconds of PostgreSQL', round => round.cpu.postgres.toFixed(1)),
    of('CPU seconds of PTV', round => round.cpu.ptv.toFixed(1)),
    of('CPU seconds of the mail server', round => round.cpu.mail.toFixed(1)),
    of('cores kept busy', round => (totalCpu(round) / round.seconds).toFixed(2)),
    of('requests to PTV', round => String(round.requests)),
    of('statements', round => String(round.statements)),
    of('database, MB', round => round.megabytes.database.toFixed(0)),
    of('write-ahead log, MB', round => round.megabytes.log.toFixed(0)),
    of('rows', round => String(round.rows)),
    of('mails planned', round => String(round.mails)),
    of('seconds of /metrics, of /status.json', ({ scrape }) =>
      [scrape.metricsSeconds, scrape.statusSeconds].map(one => one.toFixed(2)).join(', '),
    ),
    of('statements of the two', ({ scrape }) => String(scrape.statements)),
  ]
  return `${cities} cities of ${items} services and channels, ${latency} ms a request\n\n${markdown(heads, rows)}`
}

function totalCpu({ cpu }: Figures): number {
  return cpu.workers + cpu.postgres + cpu.ptv + cpu.mail
}

/** What the same workers ask for when there is nothing to do. */
export function idleTable(rounds: readonly Figures[]): string {
  const watched = rounds.flatMap(({ workers, idle }) => (idle === null ? [] : [{ workers, idle }]))
  if (watched.length === 0) return 'idle workers were not watched'
  const heads = ['a minute of idle workers', ...watched.map(({ workers }) => String(workers))]
  const of = (name: string, figure: (idle: (typeof watched)[number]['idle']) => string): readonly string[] => [
    name,
    ...watched.map(({ idle }) => figure(idle)),
  ]
  const rows = [
    of('statements', idle => idle.statements.toFixed(0)),
    of('transactions', idle => idle.transactions.toFixed(0)),
    of('CPU seconds of the workers', idle => idle.cpuWorkers.toFixed(2)),
    of('CPU seconds of PostgreSQL', idle => idle.cpuPostgres.toFixed(2)),
    of('runs of frequent jobs by city while watched', idle => idle.ticks.toFixed(1)),
    of('connections to the database', idle =>
      Object.entries(idle.connections)
        .flatMap(([name, count]) => (name === 'sockets' ? [] : [`${count} ${name}`]))
        .join(', '),
    ),
    of('sockets', idle => String(idle.connections['sockets'] ?? '')),
  ]
  return markdown(heads, rows)
}

/** The most frequent statements of the last round: what is asked for more often than there is reason to. */
export function statementList(rounds: readonly Figures[]): string {
  const last = rounds.at(-1)
  if (last === undefined) return ''
  const night = ['The most frequent statements of the night:', ...last.top.map(one => statementLine(one, ''))]
  const idle = last.idle?.top.map(one => statementLine(one, ' a minute')) ?? []
  return [...night, ...(idle.length === 0 ? [] : ['', 'Those of workers with nothing to do:', ...idle])].join('\n')
}

function statementLine({ query, calls, milliseconds }: Statement, by: string): string {
  const words = query.replace(/\s+/g, ' ').slice(0, 140)
  return `- ${calls.toFixed(0)}${by}, ${milliseconds.toFixed(0)} ms in all: \`${words}\``
}
