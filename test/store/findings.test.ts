import { expect, it } from 'vitest'
import type { FindingPlan } from '../../src/core/assessment/plan-findings.ts'
import { cityId } from '../../src/core/city.ts'
import { loadOpenFindings, saveFindings } from '../../src/store/findings.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { nthId } from '../core/catalogue/known.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const finding = aFinding()

describeOnDatabases('saveFindings', db => {
  it('opens findings, which come back exactly and in a lasting order', async () => {
    const quoted = aFinding({
      key: 'e',
      language: 'sv',
      field: 'description',
      evidence: { quote: '”31.5.2024” – gått', values: {} },
    })
    const other = aFinding({ key: 'a', contentId: ids.channel })
    await save({ open: [other, finding, quoted] })
    expect(await loadOpenFindings(db(), city)).toEqual([quoted, finding, other].map(one => ({ ...one, since: today })))
  })

  it('adds nothing when it is done twice', async () => {
    await save({ open: [finding] })
    await save({ open: [finding] })
    expect(await rows()).toEqual(['f00d 2026-06-10 open warning updater'])
  })

  it('regrades and leaves the age as it was', async () => {
    await save({ open: [finding] })
    await save({ regrade: [aFinding({ severity: 'error', audience: 'communications' })] }, tomorrow)
    expect(await rows()).toEqual(['f00d 2026-06-10 open error communications'])
  })

  it('closes, and never deletes', async () => {
    await save({ open: [finding, aFinding({ key: 'other' })] })
    await save({ close: [finding.key] }, tomorrow)
    expect(await rows()).toEqual([
      'f00d 2026-06-10 2026-06-11 warning updater',
      'other 2026-06-10 open warning updater',
    ])
    expect((await loadOpenFindings(db(), city)).map(one => one.key)).toEqual(['other'])
  })

  it('opens on the day of its closing the same row again, graded as it is now', async () => {
    await save({ open: [finding] })
    await save({ close: [finding.key] })
    await save({ open: [aFinding({ severity: 'error' })] })
    expect(await rows()).toEqual(['f00d 2026-06-10 open error updater'])
  })

  it('keeps the age of a finding that was closed and came back on a later day', async () => {
    await save({ open: [finding] })
    await save({ close: [finding.key] }, tomorrow)
    await save({ open: [finding] }, tomorrow)
    expect(await rows()).toEqual(['f00d 2026-06-10 open warning updater'])
    expect((await loadOpenFindings(db(), city))[0]?.since).toEqual(today)
  })

  it('opens a new row when a finding comes back on a later day', async () => {
    await save({ open: [finding] })
    await save({ close: [finding.key] })
    await save({ open: [finding] }, tomorrow)
    await save({ close: [finding.key] }, tomorrow.add({ days: 1 }))
    await save({ open: [finding] }, tomorrow.add({ days: 9 }))
    expect(await rows()).toEqual([
      'f00d 2026-06-10 2026-06-10 warning updater',
      'f00d 2026-06-11 2026-06-12 warning updater',
      'f00d 2026-06-20 open warning updater',
    ])
  })

  it('does not trip over a night that is done again with an earlier date', async () => {
    await save({ open: [finding] }, tomorrow)
    await save({ close: [finding.key] }, tomorrow)
    await save({ open: [finding] }, today)
    await save({ close: [finding.key] }, tomorrow)
    await save({ open: [finding] }, tomorrow)
    expect((await rows()).filter(row => row.includes('open'))).toHaveLength(1)
  })

  it('saves more than a batch', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => aFinding({ key: `key-${index}`, contentId: nthId(index) }))
    await save({ open: many })
    expect(await loadOpenFindings(db(), city)).toHaveLength(1100)
    await save({ close: many.map(one => one.key) }, tomorrow)
    expect(await loadOpenFindings(db(), city)).toEqual([])
  })

  async function save(plan: Partial<FindingPlan>, day = today): Promise<void> {
    await saveFindings(db(), city, day, { open: [], regrade: [], close: [], ...plan })
  }

  async function rows(): Promise<readonly string[]> {
    const all = await db().selectFrom('finding').selectAll().orderBy('finding_key').orderBy('opened_on').execute()
    return all.map(row =>
      [row.finding_key, row.opened_on, row.closed_on ?? 'open', row.severity, row.audience].join(' '),
    )
  }
})
