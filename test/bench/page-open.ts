// Opens a report's page of so many items in Chromium, then filters and sorts it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { composeReportPage } from '../../src/core/report/page.ts'
import { theBrowser } from '../support/chromium.ts'
import { aLargeReport } from '../support/full-report.ts'
import { reportMeasured } from './report-measured.ts'

const { values } = parseArgs({ options: { items: { type: 'string', default: '10000' } } })
const report = aLargeReport(Number(values.items))
const folder = mkdtempSync(join(tmpdir(), 'page-'))
const file = join(folder, 'report-fi.html')
const before = performance.now()
const content = composeReportPage(report, 'fi')
const composed = performance.now()
writeFileSync(file, content)

const browser = await theBrowser()
const page = await browser.newPage()
await page.goto('about:blank')
const started = performance.now()
await page.goto(pathToFileURL(file).href)
await page.locator('#shown:not(:empty)').waitFor()
const opened = performance.now()

/** From the change of a field to the frame that shows it, in milliseconds; what is searched is read the first time. */
const filter = `new Promise(done => {
  const field = document.getElementById('filter-text')
  const from = performance.now()
  field.value = field.value === 'kirjasto' ? 'uimahalli' : 'kirjasto'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)))
})`
const first = await page.evaluate<number>(filter)
const second = await page.evaluate<number>(filter)
const sort = await page.evaluate<number>(`new Promise(done => {
  const from = performance.now()
  document.querySelector('#items-table thead button').click()
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)))
})`)
await browser.close()
rmSync(folder, { recursive: true })
reportMeasured({
  seconds: (opened - started) / 1000,
  parts: { composed: (composed - before) / 1000, filtered: Math.max(first, second) / 1000, sorted: sort / 1000 },
  counts: { bytes: content.length },
})
