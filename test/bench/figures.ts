/** The middle of some figures, with the least and the most of them. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Of no figures at all everything is NaN. */
export function spread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const median = ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
  return { median, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

/** The ratios of two series, pair by pair: what was measured beside each other. */
export function ratios(over: readonly number[], under: readonly number[]): readonly number[] {
  return over.slice(0, under.length).map((figure, index) => figure / (under[index] ?? Number.NaN))
}

/** The figures of one row of the table; null leaves its cell empty. */
export interface Row {
  readonly name: string
  readonly seconds: readonly number[]
  readonly peak: readonly number[] | null
  readonly timesFloor: readonly number[] | null
  readonly scriptOverOurs: readonly number[] | null
  /** Stands instead of the seconds: a figure that was not measured. */
  readonly note?: string
}

/** The table in Markdown: medians, with the least and the most in parentheses. */
export function table(rows: readonly Row[]): string {
  const heads = ['', 'seconds', 'peak MiB', 'x floor', 'script / ours']
  const cells = rows.map(row => [
    row.name,
    row.note ?? cell(row.seconds, 2),
    cell(row.peak, 0),
    cell(row.timesFloor, 2),
    cell(row.scriptOverOurs, 1),
  ])
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map(line => line[column]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(heads), line(widths.map(width => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

function cell(figures: readonly number[] | null, digits: number): string {
  if (figures === null) return ''
  const { median, least, most } = spread(figures)
  const range = figures.length > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : ''
  return median.toFixed(digits) + range
}

/** What a figure should be. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number }

/** One line for a target: whether it is met, the figure and the limit, both in the unit. */
export function target(what: string, figure: number, limit: Limit, unit = ''): string {
  const met = 'atMost' in limit ? figure <= limit.atMost : figure >= limit.atLeast
  const wanted = 'atMost' in limit ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`
  return `${met ? 'met    ' : 'NOT MET'}  ${what}: ${Number(figure.toFixed(2))}${unit}, wanted ${wanted}${unit}`
}
