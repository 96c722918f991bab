import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { reportLines } from '../../src/commands/report.ts'
import type { Report } from '../../src/core/report/report.ts'
import { openFreshPostgres } from '../support/database.ts'
import { begin, settle } from '../support/lived-city.ts'
import { runProgram, testFolder } from '../support/program.ts'
import { anEmptyReport, aReport } from '../support/report.ts'
import { settingsOf, writeCity } from './stage.ts'

describe('what report tells people', () => {
  it('is the figures of its head, and the files', () => {
    const headline = aReport().headline.map(one => ({ ...one, value: 3, of: 40 }))
    expect(reportLines(aReport({ headline }), ['/shelf/report-fi.html'])).toEqual([
      'esimerkkila, 2026-10-01: items 40, current 3, confirmed 3, stale 3, unowned 3, answered 3 of 40',
      '  /shelf/report-fi.html',
    ])
  })

  it('is where content comes from, before there is any', () => {
    expect(reportLines(anEmptyReport(), [])).toEqual([
      'esimerkkila: no content is stored yet: `ajantasa once night` reads it.',
    ])
  })
})

describe('report is wrongly asked', () => {
  it.each([
    ['without a city', [], 'report: needs --city. The city files have esimerkkila.\n'],
    ['before any night', ['--city', 'esimerkkila'], 'holds no database yet'],
    ['for a day that is none', ['--city', 'esimerkkila', '--date', '31.12.2026'], 'Give a date such as 2027-03-28.'],
  ])('%s', async (_name, args, told) => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:9')
    const { code, stdout, stderr } = await runProgram(['report', ...args], { cwd: folder, env: settingsOf(folder) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(told)
  })
})

describe.runIf(inject('postgres') !== null)('report on PostgreSQL', () => {
  let opened: Awaited<ReturnType<typeof openFreshPostgres>>
  beforeAll(async () => {
    opened = await openFreshPostgres()
    await settle(opened.database.db)
  })
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })

  it('writes the files of today, says where, and keeps nothing', async () => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:9')
    const env = { ...settingsOf(folder), DATABASE_URL: opened.url }
    const args = ['report', '--city', 'esimerkkila', '--out', 'now', '--date', begin.toString(), '--json']
    const { code, stdout } = await runProgram(args, { cwd: folder, env })
    expect(code).toBe(0)
    const { files, out } = JSON.parse(stdout) as { readonly files: readonly string[]; readonly out: string }
    expect(files.toSorted()).toEqual(
      readdirSync(out)
        .toSorted()
        .map(name => join(out, name)),
    )
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
    expect([report.date, report.items.length, report.unowned.length]).toEqual([begin.toString(), 4, 1])
    for (const table of ['report', 'report_snapshot'] as const) {
      expect(await opened.database.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  })
})
