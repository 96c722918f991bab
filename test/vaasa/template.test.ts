import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summarize } from '../../src/commands/people-template.ts'
import type { ContentId } from '../../src/core/content-item.ts'
import { readDuties, type Roster } from '../../src/core/people/roster.ts'
import type { Template } from '../../src/core/people/template.ts'
import type { SheetRow, Workbook } from '../../src/core/workbook.ts'
import { rosterSource } from '../../src/edges/files/roster.ts'
import { workbookWriter } from '../../src/edges/files/write-workbook.ts'
import { aCity } from '../core/mails/a-reply.ts'
import { readRecords } from '../support/read-records.ts'
import { filledIn, ownersBy, templateOf, type Stock } from '../support/template.ts'
import { vaasaRecords } from '../support/vaasa/records.ts'
import { hasVaasa } from '../support/vaasa/v8.ts'

const missing = hasVaasa ? '' : ' (skipped: the captured records are not beside this repository)'

describe.skipIf(!hasVaasa)(`the template of Vaasa’s captured catalogue${missing}`, () => {
  let folder: string
  let stock: Stock
  let made: { readonly template: Template; readonly workbook: Workbook }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ajantasa-template-'))
    stock = { ...readRecords(vaasaRecords().v12), duties: [], people: [] }
    made = templateOf(stock)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has 296 services, of which 295 stand in 22 groups; 99 items would be left between people', () => {
    expect(summarize(made.template, aCity(), '')).toMatchObject({
      services: 296,
      unownedServices: 296,
      groups: 22,
      remainders: 99,
      rowsToFill: 23,
    })
  })

  it('is read without a fault as it is', async () => {
    const { duties, faults, unfilled } = await imported(made.workbook)
    expect({ duties, faults, unfilled }).toEqual({ duties: [], faults: [], unfilled: 22 + 295 + 1 + 99 })
  })

  it('owns all 948 items when 23 group rows are filled in', async () => {
    const roster = await imported(filledIn(made.workbook, ({ kind }) => kind === 'group'))
    expect(roster.faults).toEqual([])
    expect(roster.duties).toHaveLength(23)
    expect(ownedBy(roster)).toBe(948)
  })

  it('owns 851 items when its 394 single rows name 394 people, and all 948 with the row for the rest', async () => {
    const single = await imported(filledIn(made.workbook, ({ kind }) => kind === 'row'))
    expect([single.faults, single.duties.length, ownedBy(single)]).toEqual([[], 394, 851])
    const both = await imported(filledIn(made.workbook, isSingleOrRest))
    expect([both.faults, both.duties.length, ownedBy(both)]).toEqual([[], 395, 948])
  })

  it('owns 607 items when the 6 largest groups are filled in', async () => {
    const largest = made.template.groups.toSorted((one, other) => other.unowned - one.unowned).slice(0, 6)
    const classes = new Set(largest.map(({ group }) => group.mainClass))
    const isLargest = (row: SheetRow): boolean =>
      row.kind === 'group' && row.cells.some(cell => typeof cell === 'string' && classes.has(cell.split(' ')[0] ?? ''))
    expect(ownedBy(await imported(filledIn(made.workbook, isLargest)))).toBe(607)
  })

  async function imported(workbook: Workbook): Promise<Roster> {
    const path = join(folder, 'paivittajat.xlsx')
    await workbookWriter.writeWorkbook(path, workbook)
    const { rows, faults } = await rosterSource.readRoster(path)
    expect(faults).toEqual([])
    return readDuties(rows)
  }

  function ownedBy(roster: Roster): number {
    return new Set(ownersBy(stock, roster).map(owner => owner.split(' ')[0] as ContentId)).size
  }
})

function isSingleOrRest({ kind, cells: [about] }: SheetRow): boolean {
  return kind === 'row' || (typeof about === 'string' && about.startsWith('Muut'))
}
