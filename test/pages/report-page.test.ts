import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeReportPage } from '../../src/core/report/page.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { hasChromium, theBrowser } from '../support/chromium.ts'
import { aFullReport, aHostileReport, aLargeReport, hostileTexts } from '../support/full-report.ts'
import { anEmptyReport } from '../support/report.ts'

const rows = '#items-table tbody:visible'

describe.runIf(hasChromium())('the report page in a browser', () => {
  let folder: string
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    for (const language of mailLanguages) write(`report-${language}`, composeReportPage(aFullReport(), language))
    write('empty', composeReportPage(anEmptyReport(), 'fi'))
    write('large', composeReportPage(aLargeReport(1200), 'fi'))
    for (const [index, text] of hostileTexts.entries()) {
      write(`hostile-${index}`, composeReportPage(aHostileReport(text), 'fi'))
    }
    browser = await theBrowser()
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  beforeEach(async () => {
    faults = []
    page = await browser.newPage()
    watch(page)
    await page.goto(address('report-fi'))
  })

  afterEach(async () => {
    await page.close()
    // A refusal by the page's own policy is written to the console too.
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })

  it('filters by area, kind, state, rule, language and text together', async () => {
    expect(await page.locator(rows).count()).toBe(40)
    await field('Vastuualue').selectOption('Tekninen toimi')
    expect(await page.locator(rows).count()).toBe(10)
    await field('Tila').selectOption({ label: 'Tarkistus myöhässä' })
    expect(await names()).toEqual(['Vesihuoltoon liittyminen', 'Katujen kunnossapito'])
    await page.getByLabel('Hae tekstistä').fill('KATUJEN')
    expect(await page.getByRole('status').textContent()).toBe('1/40 sisältöä')
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.getByText('40/40 sisältöä').waitFor()
    await field('Sisältötyyppi').selectOption('Puhelinasiointi')
    expect(await page.locator(rows).count()).toBe(2)
    await field('Huomautus').selectOption('Pitkään tarkistamatta')
    expect(await names()).toEqual(['Katuvikailmoitukset'])
    await field('Kieliversiot').selectOption('Puuttuu: ruotsi')
    expect(await page.locator(rows).count()).toBe(0)
    await page.getByText('Yksikään sisältö ei vastaa rajausta. Poista rajauksia.').waitFor()
  })

  it('finds the items that nobody answers for, and an item by its id and by its name in another language', async () => {
    await field('Vastuualue').selectOption('Ilman vastuuhenkilöä')
    expect(await page.locator(rows).count()).toBe(3)
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.getByLabel('Hae tekstistä').fill('3d1759a2-e47a-4947-9a31-000000000001')
    expect(await names()).toEqual(['Varhaiskasvatus'])
    await page.getByLabel('Hae tekstistä').fill('bokbussen')
    expect(await names()).toEqual(['Kirjastoauto Onni'])
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
    await field('Vastuualue').selectOption('Hyvinvointi ja liikunta')
    await page.getByRole('button', { name: 'Nimi' }).click()
    const before = await names()
    await page.reload()
    expect(await names()).toEqual(before)
    expect(before[0]).toBe('Avustukset yhdistyksille')
    expect(await field('Vastuualue').inputValue()).toBe('Hyvinvointi ja liikunta')
  })

  it('keeps the filter when a heading of the page is visited', async () => {
    await field('Vastuualue').selectOption('Hallinto ja talous')
    await page.getByRole('navigation', { name: 'Raportin sisällys' }).getByText('Vastuualueet').click()
    expect(await page.locator(rows).count()).toBe(5)
  })

  it('leads from an area, a finding and a language to their items, and back again', async () => {
    await page.getByRole('link', { name: 'Tekninen toimi' }).first().click()
    expect(await page.locator(rows).count()).toBe(10)
    expect(await page.evaluate('document.activeElement.id')).toBe('items-heading')
    await page.goBack()
    await page.getByRole('link', { name: 'Päivämäärä on mennyt' }).click()
    expect(await names()).toEqual(['Kansalaisopisto', 'Avustukset yhdistyksille'])
    await page.getByRole('link', { name: '28 sisältöä ilman kieliversiota' }).click()
    expect(await page.locator(rows).count()).toBe(28)
  })

  it('opens one item with its history and findings by its address', async () => {
    await page.goto(`${address('report-fi')}#item=3d1759a2-e47a-4947-9a31-000000000001`)
    expect(await names()).toEqual(['Varhaiskasvatus'])
    const events = page.locator('#items-table .history li')
    expect(await events.allTextContents()).toContain('14.9.2026 päivittäjältä kysyttiin')
    expect(await events.first().isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    expect(await page.locator(rows).count()).toBe(40)
  })

  it('ignores an address that says nothing it knows', async () => {
    await page.goto(`${address('report-fi')}#area=nowhere&colour=red&sort=price`)
    await page.getByText('0/40 sisältöä').waitFor()
    expect(await field('Vastuualue').inputValue()).toBe('')
  })

  it('is gone through with the keyboard: past the head, to a heading that sorts, to an item that opens', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.getByRole('button', { name: 'Ikä' }).focus()
    await page.keyboard.press('Enter')
    expect((await names())[0]).toBe('Pääkirjasto')
    const details = page.locator('#items-table details', { hasText: 'Syksyn kursseille' })
    await details.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await details.getByText('Syksyn kursseille ilmoittaudutaan').isVisible()).toBe(true)
  })

  it('shows a long list in portions, and leads the keyboard to the first that is new', async () => {
    await page.goto(address('large'))
    expect(await page.locator(rows).count()).toBe(100)
    await page.getByRole('button', { name: 'Näytä 100 lisää' }).click()
    expect(await page.locator(rows).count()).toBe(200)
    const open = '[...document.querySelectorAll("#items-table summary")].indexOf(document.activeElement)'
    expect(await page.evaluate(open)).toBe(100)
    await page.getByLabel('Hae tekstistä').fill('varhaiskasvatus 1160')
    expect(await names()).toEqual(['Varhaiskasvatus 1160'])
    expect(await page.getByRole('button', { name: 'Näytä 100 lisää' }).isVisible()).toBe(false)
  })

  it('shows its figures and its first rows without scripts, and no controls', async () => {
    const quiet = await browser.newPage({ javaScriptEnabled: false })
    watch(quiet)
    await quiet.goto(address('large'))
    expect(await quiet.locator(rows).count()).toBe(100)
    expect(await quiet.getByText('Tässä ovat 100 ensimmäistä.').isVisible()).toBe(true)
    expect(await quiet.locator('#filter').isVisible()).toBe(false)
    await quiet.close()
  })

  it.each(mailLanguages)('does not scroll sideways at 320 pixels in %s', async language => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address(`report-${language}`))
    expect(await overflow()).toBeLessThanOrEqual(0)
  })

  const sights = [
    { name: 'report-fi', width: 1280, colours: 'light' },
    { name: 'report-fi', width: 320, colours: 'dark' },
    { name: 'empty', width: 800, colours: 'light' },
  ] as const
  it.each(sights)('breaks no rule of axe: $name at $width pixels, $colours', async ({ name, width, colours }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: colours })
    await page.goto(address(name))
    await page.evaluate('for (const one of document.querySelectorAll("section details")) one.open = true')
    await page.evaluate(axe.source)
    const found = await page.evaluate<readonly string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    )
    expect(found).toEqual([])
  })

  it.each(hostileTexts.map((text, index) => ({ text: text.slice(0, 20), index })))(
    'keeps its layout whatever others write: $text',
    async ({ index }) => {
      await page.goto(`${address(`hostile-${index}`)}#sort=name`)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await overflow()).toBeLessThanOrEqual(0)
      }
      expect((await names())[0]).toBe(hostileTexts[index])
    },
  )

  it('prints what is chosen, with its headings on each page and no row cut, and without controls', async () => {
    await page.goto(`${address('large')}#area=Tekninen+toimi`)
    const file = join(folder, 'report.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true })
    const sheets = printed(file)
    if (sheets === null) return
    const list = sheets.slice(sheets.findIndex(sheet => sheet.includes('300/1 200 sisältöä')))
    expect(list.length).toBeGreaterThan(10)
    expect(sheets.join('\n')).not.toMatch(/Hae tekstistä|Poista rajaukset|Näytä 100 lisää/u)
    expect(list.slice(0, -2).filter(sheet => !sheet.includes('Vastuualue'))).toEqual([])
    expect(sheets.join('\n').match(/Rakennuslupa \d+/gu)).toHaveLength(30)
  })

  it('prints no more than 500 rows, and says so', async () => {
    await page.goto(address('large'))
    const file = join(folder, 'whole.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true })
    expect(await page.locator(rows).count()).toBe(100)
    expect(printed(file)?.join('\n') ?? 'Tässä ovat 500 ensimmäistä').toContain('Tässä ovat 500 ensimmäistä')
  })

  it('tells why an item is gone, and of a language version that has vanished before all else', async () => {
    const [first, second] = await page.locator('#changes tbody tr').allInnerTexts()
    expect(first).toMatch(/kieliversio poistunut: ruotsi, kuvaus \(suomi\), toimialat luokittelussa/u)
    expect(second).toMatch(/Poistunut\s+ei enää julkaistuna PTV:ssä/u)
    const lost = page.getByText('Yksi kieliversio on poistunut tässä kuussa:')
    const [above, below] = [await lost.boundingBox(), await page.locator('#changes table').boundingBox()]
    expect(above?.y).toBeLessThan(below?.y ?? 0)
  })

  it('leads to its sister in another language', async () => {
    await page.getByRole('link', { name: 'På svenska' }).click()
    expect(await page.locator('h1').textContent()).toBe('Rapport om uppgifternas aktualitet')
  })

  function write(name: string, content: string): void {
    writeFileSync(join(folder, `${name}.html`), content)
  }

  function address(name: string): string {
    return pathToFileURL(join(folder, `${name}.html`)).href
  }

  function watch(opened: Page): void {
    opened.on('console', message => faults.push(message.text()))
    opened.on('pageerror', error => faults.push(error.message))
    opened.on('request', request => (request.url().startsWith('file:') ? null : faults.push(request.url())))
  }

  function field(name: string) {
    return page.locator('#filter').getByLabel(name, { exact: true })
  }

  async function names(): Promise<readonly string[]> {
    return page.locator(`${rows} th bdi`).allTextContents()
  }

  function heading(name: string) {
    return page.locator('#items-table thead th', { hasText: name })
  }

  /** By how many pixels the page is wider than the window. */
  async function overflow(): Promise<number> {
    return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  }
})

/** The words of a PDF page by page; null where there is no pdftotext to read them. */
function printed(file: string): readonly string[] | null {
  try {
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    return text.split('\f').filter(sheet => sheet.trim() !== '')
  } catch {
    return null
  }
}
