// Reads a roster that is written as a list of duties in YAML. Each duty stands in the row that has the number of its
// last line, so that the faults of its cells and the sources of assignments lead to the place in the file.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Fault } from '../../core/errors.ts'
import { quoted } from '../../core/people/cells.ts'
import { foldWord } from '../../core/people/fold.ts'
import { columns, headingOf, nearestHeading, readHeading, type Column } from '../../core/people/headings.ts'
import { characterFaults, type ReadTable } from './grid.ts'
import { limits, refuse, refuseSize } from './refuse.ts'

// The table has a row for each of them.
const mostLines = 100_000

/** Reads a list of duties. @throws SettingsError when the text is no YAML, no list, or larger than a roster may be. */
export function readYaml(text: string): ReadTable {
  const lines = new LineCounter()
  const list = parseList(text, lines)
  if (lines.lineStarts.length > mostLines) refuseSize('it has more than 100,000 lines')
  if (list.length > limits.rows) refuseSize(`it has ${list.length} duties`)
  const duties = list.map(item => readDuty(item, lines))
  const used = columns.filter(column => duties.some(({ cells }) => cells.has(column)))
  const rows: (readonly string[])[] = [used.map(column => headingOf(column, 'fi'))]
  for (const { line, cells } of duties) {
    while (rows.length < line - 1) rows.push(blank)
    rows.push(used.map(column => cells.get(column) ?? ''))
  }
  const where = (row: number, column: number): string => `line ${row + 1}, ${quoted(rows[0]?.[column] ?? '')}`
  return { rows, faults: [...duties.flatMap(({ faults }) => faults), ...characterFaults(rows, where)] }
}

const blank: readonly string[] = []

interface YamlDuty {
  /** Of its last key, counted from 1. */
  readonly line: number
  readonly cells: ReadonlyMap<Column, string>
  readonly faults: readonly Fault[]
}

function parseList(text: string, lines: LineCounter): readonly unknown[] {
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  const [error] = document.errors
  if (error !== undefined) {
    const problem = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/u, '')
    refuse(
      `line ${lines.linePos(error.pos[0]).line} is no YAML: ${problem}`,
      'Mend the YAML; indent with spaces.',
      error,
    )
  }
  if (!isSeq(document.contents))
    refuse(
      'the YAML is no list of duties',
      'Begin each duty with "- " and write its headings and values below each other.',
    )
  return document.contents.items
}

function readDuty(item: unknown, lines: LineCounter): YamlDuty {
  const line = lineOf(item, lines) ?? 1
  const cells = new Map<Column, string>()
  const faults: Fault[] = []
  if (!isMap(item)) {
    const remedy = 'Write headings and values, such as "Vastuualue: Varhaiskasvatus".'
    return { line, cells, faults: [{ where: `line ${line}`, problem: 'the duty has no headings', remedy }] }
  }
  let last = line
  for (const { key, value } of item.items) {
    last = lineOf(key, lines) ?? last
    const heading = isScalar(key) ? sourceOf(key) : ''
    const column = columnOf(heading)
    const where = `line ${last}, ${quoted(heading)}`
    const text = cellText(value, column)
    if (column === null) faults.push({ where, ...unknownKey(heading) })
    else if (cells.has(column)) faults.push({ where, ...repeatedKey })
    else if (text === null) faults.push({ where, ...noText })
    else cells.set(column, text)
  }
  return { line: last, cells, faults }
}

function columnOf(heading: string): Column | null {
  return readHeading(heading) ?? columns.find(column => foldWord(column) === foldWord(heading)) ?? null
}

/** A value as it is written, so that numbers and days stay as they are; a list only where a cell holds several. */
function cellText(value: unknown, column: Column | null): string | null {
  if (value === null) return ''
  if (isScalar(value)) return sourceOf(value)
  if (!isSeq(value) || (column !== 'alsoAnswers' && column !== 'away')) return null
  const parts = value.items.map(item => (isScalar(item) ? sourceOf(item) : null))
  return parts.includes(null) ? null : parts.join(column === 'away' ? '–' : ', ')
}

function sourceOf({ value, source }: { readonly value: unknown; readonly source?: string }): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : (source ?? '')
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const start = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
  return start === undefined ? null : lines.linePos(start).line
}

function unknownKey(heading: string): Omit<Fault, 'where'> {
  const nearest = nearestHeading(heading)
  return {
    problem: 'the heading is not known',
    remedy:
      nearest === null
        ? `Take it out, or use one of these: ${columns.map(column => headingOf(column, 'fi')).join(', ')}.`
        : `If ${quoted(nearest)} is meant, write it so. Otherwise take it out.`,
  }
}

const repeatedKey = { problem: 'the duty has the same heading twice', remedy: 'Keep one of the two.' }
const noText = {
  problem: 'the value is no plain text',
  remedy: 'Write the value itself, without brackets, braces, & or *.',
}
