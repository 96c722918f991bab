import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeReportPage } from '../../src/core/report/page.ts'
import { noHoles } from '../../src/core/report/hole-figures.ts'
import type { Report, ReportChange } from '../../src/core/report/report.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { hasChromium, theBrowser } from '../support/chromium.ts'
import { aReport } from '../support/report.ts'

const rows = '#items-table tbody:visible'

const nothing = { names: { fi: 'Uimahalli' }, reason: null, fields: [] } as const
const changes: readonly ReportChange[] = [
  {
    ...nothing,
    contentId: 'a',
    change: 'changed',
    date: '2026-09-22',
    fields: ['fi.name', 'industrialClasses', '-sv'],
  },
  { ...nothing, contentId: 'b', change: 'removed', date: '2026-09-21', reason: 'unpublished' },
]

const area = { peopleWithoutItems: 1, dutiesWithoutItems: 2, unreachable: 0, silent: 3, withoutDeputy: true }
const holes: Report['holes'] = {
  ...noHoles,
  silent: 3,
  areas: [{ area: 'Sivistystoimi', ...area }],
  rows: [{ row: 14, area: 'Sivistystoimi' }],
  handOvers: [{ contentId: 'a', byRoster: null, now: null, on: '2026-09-03' }],
}

describe.runIf(hasChromium())('the report page in a browser', () => {
  let folder: string
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    for (const language of mailLanguages) {
      writeFileSync(join(folder, `report-${language}.html`), composeReportPage(aReport({ changes, holes }), language))
    }
    browser = await theBrowser()
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  beforeEach(async () => {
    faults = []
    page = await browser.newPage()
    page.on('console', message => faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('request', request => (request.url().startsWith('file:') ? null : faults.push(request.url())))
    await page.goto(address())
  })

  afterEach(async () => {
    await page.close()
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })

  it('filters by area, kind, state, rule and text together', async () => {
    expect(await page.locator(rows).count()).toBe(40)
    await page.getByLabel('Vastuualue', { exact: true }).selectOption('Tekninen toimi')
    expect(await page.locator(rows).count()).toBe(10)
    await page.getByLabel('Tila', { exact: true }).selectOption({ label: 'Tarkistus myöhässä' })
    expect(await names()).toEqual(['Vesihuoltoon liittyminen', 'Katujen kunnossapito'])
    await page.getByLabel('Hae tekstistä').fill('KATUJEN')
    expect(await page.getByRole('status').textContent()).toBe('Näkyvissä 1/40 sisältöä')
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.getByText('Näkyvissä 40/40').waitFor()
    await page.getByLabel('Sisältötyyppi', { exact: true }).selectOption('Puhelinasiointi')
    expect(await page.locator(rows).count()).toBe(2)
    await page.getByLabel('Huomautus', { exact: true }).selectOption('Pitkään tarkistamatta')
    expect(await names()).toEqual(['Katuvikailmoitukset'])
  })

  it('finds the items that nobody answers for, and an item by its id', async () => {
    await page.getByLabel('Vastuualue', { exact: true }).selectOption('Ilman vastuuhenkilöä')
    expect(await page.locator(rows).count()).toBe(3)
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.getByLabel('Hae tekstistä').fill('3d1759a2-e47a-4947-9a31-000000000001')
    expect(await names()).toEqual(['Varhaiskasvatus'])
  })

  it('sorts by a column, up and down, and says so', async () => {
    await page.getByRole('button', { name: 'Ikä' }).click()
    expect((await names())[0]).toBe('Pääkirjasto')
    expect(await heading('Ikä').getAttribute('aria-sort')).toBe('ascending')
    await page.getByRole('button', { name: 'Ikä' }).click()
    expect((await names())[0]).toBe('Kuluttajaneuvonta')
    expect(await heading('Ikä').getAttribute('aria-sort')).toBe('descending')
    await page.getByRole('button', { name: 'Nimi' }).click()
    expect((await names()).at(-1)).toBe('Vesihuoltoon liittyminen')
    expect(await heading('Ikä').getAttribute('aria-sort')).toBeNull()
  })

  it('keeps filter and order over a reload', async () => {
    await page.getByLabel('Vastuualue', { exact: true }).selectOption('Hyvinvointi ja liikunta')
    await page.getByRole('button', { name: 'Nimi' }).click()
    const before = await names()
    await page.reload()
    expect(await names()).toEqual(before)
    expect(before[0]).toBe('Avustukset yhdistyksille')
    expect(await page.getByLabel('Vastuualue', { exact: true }).inputValue()).toBe('Hyvinvointi ja liikunta')
  })

  it('keeps the filter when a heading of the page is visited', async () => {
    await page.getByLabel('Vastuualue', { exact: true }).selectOption('Hallinto ja talous')
    await page.getByRole('navigation', { name: 'Raportin sisällys' }).getByText('Vastuualueet').click()
    expect(await page.locator(rows).count()).toBe(5)
  })

  it('leads from an area and from a finding to their items', async () => {
    await page.getByRole('link', { name: 'Tekninen toimi' }).click()
    expect(await page.locator(rows).count()).toBe(10)
    await page.getByRole('link', { name: 'Päivämäärä on mennyt' }).click()
    expect(await names()).toEqual(['Kansalaisopisto', 'Avustukset yhdistyksille'])
  })

  it('opens the findings of an item with the keyboard', async () => {
    const details = page.locator('#items-table details', { hasText: 'Päivämäärä on mennyt' }).first()
    await details.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await details.getByText('Syksyn kursseille ilmoittaudutaan').isVisible()).toBe(true)
  })

  it('shows all rows and no controls without scripts', async () => {
    const quiet = await browser.newPage({ javaScriptEnabled: false })
    await quiet.goto(address())
    expect(await quiet.locator(rows).count()).toBe(40)
    expect(await quiet.locator('#filter').isVisible()).toBe(false)
    await quiet.close()
  })

  it.each(mailLanguages)('does not scroll sideways at 320 pixels in %s', async language => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address(language))
    const [content, screen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )
    expect(content).toBeLessThanOrEqual(screen)
  })

  it('tells why an item is gone, and of a language version that has vanished before all else', async () => {
    const [first, second] = await page.locator('#changes tbody tr').allInnerTexts()
    expect(first).toMatch(/kieliversio poistunut: ruotsi, nimi \(suomi\), toimialat luokittelussa$/u)
    expect(second).toMatch(/Poistunut\s+ei enää julkaistuna PTV:ssä/u)
    const lost = page.getByText('Yksi kieliversio on poistunut tässä kuussa:')
    const [above, below] = [await lost.boundingBox(), await page.locator('#changes table').boundingBox()]
    expect(above?.y).toBeLessThan(below?.y ?? 0)
  })

  it('leads to its sister in another language', async () => {
    await page.getByRole('link', { name: 'På svenska' }).click()
    expect(await page.locator('h1').textContent()).toBe('Rapport om uppgifternas aktualitet')
  })

  function address(language = 'fi'): string {
    return pathToFileURL(join(folder, `report-${language}.html`)).href
  }

  async function names(): Promise<readonly string[]> {
    const headings = await page.locator(`${rows} th`).allTextContents()
    return headings.map(name => name.trim())
  }

  function heading(name: string) {
    return page.locator('#items-table thead th', { hasText: name })
  }
})
