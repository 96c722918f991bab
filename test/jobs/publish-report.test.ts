import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { sheetTexts } from '../../src/core/texts/sheets.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'

it('puts a page and a workbook for each language on the shelf, and JSON that keeps its schema', async () => {
  const database = await openPglite()
  try {
    const { files, workbooks } = await sampleNight(database.db, { date: '2026-11-22' })
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['report-fi.html', 'report-sv.html', 'report-en.html', 'report.json']),
    )
    expect(workbooks.map(({ name }) => name)).toEqual(['report-fi.xlsx', 'report-sv.xlsx', 'report-en.xlsx'])
    const report = JSON.parse(files.find(({ name }) => name === 'report.json')?.content ?? '') as Report
    expect(faultsBySchema(report)).toEqual([])
    const items = workbooks[1]?.workbook.sheets.find(({ name }) => name === sheetTexts.sv.sheets.items)
    expect(items?.rows).toHaveLength(report.items.length)
  } finally {
    await database.close()
  }
})

/** What a validator of JSON Schema says, as those who build on the file use one. */
function faultsBySchema(document: unknown): readonly unknown[] {
  const ajv = addFormats.default(new Ajv.default({ allErrors: true }))
  const schema = readFileSync(join(import.meta.dirname, '../../schemas/json/report.schema.json'), 'utf8')
  const validate = ajv.compile(JSON.parse(schema) as object)
  return validate(document) ? [] : (validate.errors ?? [])
}
