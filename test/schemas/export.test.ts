import { expect, it } from 'vitest'
import { ExportedPlaces, ExportedRow } from '../../schemas/export-flat.ts'
import { ExportedItem } from '../../schemas/export.ts'
import { headings } from '../../src/core/export/row.ts'
import { fieldTable } from '../support/field-table.ts'

it('describes the columns of the table in their order', () => {
  expect(Object.keys(ExportedRow.shape)).toEqual(headings)
})

it.each([
  ['items', ExportedItem, 100],
  ['rows', ExportedRow, headings.length],
  ['places', ExportedPlaces, 20],
] as const)('says of each field of %s what it means', (_name, schema, atLeast) => {
  const rows = fieldTable(schema).split('\n').slice(2)
  expect(rows.length).toBeGreaterThanOrEqual(atLeast)
  expect(rows.filter(row => !/^\| `[^`]+` \| [^|]+ \| [A-Z][^|]+[.…] \|$/u.test(row))).toEqual([])
})
