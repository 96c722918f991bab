import type { ContentId } from '../content-item.ts'
import type { Fault } from '../errors.ts'
import { personId, type Person, type PersonId } from '../person.ts'
import { readAway, type Absence } from './away.ts'
import {
  quoted,
  readContentId,
  readEmail,
  readEmails,
  readLanguage,
  readServiceClass,
  readText,
  readYesOrNo,
  type Reading,
} from './cells.ts'
import type { Column } from './headings.ts'
import { findContradictions, gatherPeople, type Contradiction, type Mention } from './persons.ts'
import { cellPlace, readTable, type SheetRow, type Table } from './table.ts'

/** What a duty is about: every column that is not null must match an item; all null means every item. */
export interface DutyTarget {
  readonly contentId: ContentId | null
  /** A name in any language; `*` stands for any run of letters. */
  readonly name: string | null
  /** A code such as `P4` or `P4.10`; its subclasses belong to it. */
  readonly serviceClass: string | null
  /** An id or a name in any language; its sub-organizations belong to it. */
  readonly organization: string | null
}

/** One row of the roster. Addresses other than the updater's are in lower case and need not be persons of the roster. */
export interface Duty {
  /** As the spreadsheet shows it: the first row is 1, also where it is empty. */
  readonly row: number
  readonly area: string
  readonly serviceArea: string | null
  readonly target: DutyTarget
  readonly personId: PersonId
  readonly alsoAnswers: readonly string[]
  readonly deputy: string | null
  readonly superior: string | null
  readonly away: Absence | null
}

export interface Roster {
  readonly duties: readonly Duty[]
  /** In the order in which the rows first name them. */
  readonly people: readonly Person[]
  /** Rows that name what they are about and nobody at all, as those of our template do: they are left out. */
  readonly unfilled: number
  readonly faults: readonly Fault[]
}

/**
 * Reads the roster's table and tells all its faults at once. Rows with faults are left out of the duties, so with any
 * fault nothing may be imported. Faults quote cells, which hold names and addresses: they are not for logs.
 */
export function readDuties(rows: readonly (readonly string[])[]): Roster {
  const table = readTable(rows)
  const filled = table.rows.filter(row => !isUnfilled(table, row))
  const read = filled.map(row => readRow(table, row))
  const mentions = read.flatMap(({ mention }) => mention ?? [])
  return {
    duties: read.flatMap(({ duty }) => duty ?? []),
    people: gatherPeople(mentions),
    unfilled: table.rows.length - filled.length,
    faults: [
      ...table.faults,
      ...read.flatMap(({ faults }) => faults),
      ...findContradictions(mentions).map(contradiction => contradictionFault(table, contradiction)),
    ],
  }
}

const targetColumns = ['contentId', 'name', 'serviceClass', 'organization'] as const satisfies readonly Column[]
const personColumns = ['updater', 'email', 'alsoAnswers', 'deputy', 'superior'] as const satisfies readonly Column[]

function isUnfilled(table: Table, row: SheetRow): boolean {
  const isFilled = (column: Column): boolean => cellOf(table, row, column) !== ''
  return targetColumns.some(isFilled) && !personColumns.some(isFilled)
}

function cellOf({ places }: Table, { cells }: SheetRow, column: Column): string {
  const place = places.get(column)
  return place === undefined ? '' : (cells[place.index] ?? '')
}

interface ReadRow {
  readonly duty: Duty | null
  readonly mention: Mention | null
  readonly faults: readonly Fault[]
}

function readRow(table: Table, sheetRow: SheetRow): ReadRow {
  const { row } = sheetRow
  const faults: Fault[] = []
  const take = <Value>(column: Column, read: (text: string) => Reading<Value>): Value | null => {
    const text = cellOf(table, sheetRow, column)
    if (text === '') return null
    const reading = read(text)
    if ('value' in reading) return reading.value
    faults.push({ where: cellPlace(table, row, column), ...reading })
    return null
  }
  const area = take('area', readText)
  const email = take('email', readEmail)
  const said = readPerson(take)
  const mention = email === null ? null : { row, id: personId(email), email, ...said }
  const rest = readRest(take)
  const all = [...missingCells(table, sheetRow), ...faults]
  if (area === null || mention === null || all.length > 0) return { duty: null, mention, faults: all }
  return { duty: { row, area, personId: mention.id, ...rest }, mention, faults: all }
}

type Take = <Value>(column: Column, read: (text: string) => Reading<Value>) => Value | null

function readPerson(take: Take): Pick<Mention, 'name' | 'language' | 'editsPtv'> {
  return {
    name: take('updater', readText),
    language: take('language', readLanguage),
    editsPtv: take('editsPtv', readYesOrNo) ?? false,
  }
}

function readRest(take: Take): Omit<Duty, 'row' | 'area' | 'personId'> {
  return {
    serviceArea: take('serviceArea', readText),
    target: {
      contentId: take('contentId', readContentId),
      name: take('name', readText),
      serviceClass: take('serviceClass', readServiceClass),
      organization: take('organization', readText),
    },
    alsoAnswers: (take('alsoAnswers', readEmails) ?? []).map(inLowerCase),
    deputy: inLowerCase(take('deputy', readEmail)),
    superior: inLowerCase(take('superior', readEmail)),
    away: take('away', readAway),
  }
}

function inLowerCase<Address extends string | null>(address: Address): Address {
  return (address?.toLowerCase() ?? null) as Address
}

function missingCells(table: Table, row: SheetRow): readonly Fault[] {
  const problems = {
    area: 'the area of responsibility is missing',
    email: "the updater's e-mail is missing",
  }
  return (['area', 'email'] as const).flatMap(column => {
    if (!table.places.has(column) || cellOf(table, row, column) !== '') return []
    return [
      {
        where: cellPlace(table, row.row, column),
        problem: problems[column],
        remedy: 'Write it on every row (of merged cells only the first has the value), or take the row out.',
      },
    ]
  })
}

function contradictionFault(table: Table, { column, first, second }: Contradiction): Fault {
  const said = (mention: Mention): string => quoted((column === 'updater' ? mention.name : mention.language) ?? '')
  return {
    where: cellPlace(table, second.row, column),
    problem: `${second.id} is ${said(second)} here, but ${said(first)} in row ${first.row}`,
    remedy: 'Write the same on all rows of one e-mail address, or leave it empty on all but one.',
  }
}
