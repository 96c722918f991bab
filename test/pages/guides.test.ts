import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { guidesOf } from '../../src/core/guides/files.ts'
import { guidePage } from '../../src/core/guides/page.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { hasChromium, theBrowser } from '../support/chromium.ts'
import { aGuide } from '../support/guide-facts.ts'

const usual = aGuide()
const pause = { from: Temporal.PlainDate.from('2027-07-01'), to: Temporal.PlainDate.from('2027-07-31') }
/** A city whose words are as long as they come. */
const wordy = {
  ...usual,
  showPeople: true,
  reminders: { ...usual.reminders, pauses: [pause] },
  city: {
    name: {
      fi: 'Etelä-Pohjanmaan koulutuskuntayhtymä',
      sv: 'Södra Österbottens utbildningssamkommun',
      en: 'South Ostrobothnia Education Consortium',
    },
    communications: 'viestinta.kirjaamo@etela-pohjanmaankoulutus.fi',
    domain: 'etela-pohjanmaankoulutus.fi',
  },
}

const guides = guidesOf(usual, mailLanguages)
const sheets = [
  ...guides,
  ...guidesOf(wordy, mailLanguages).map(one => ({ ...one, name: `${one.name}-wordy` })),
].filter(({ form }) => form === 'sheet')

describe.runIf(hasChromium())('a guide in a browser', () => {
  let folder: string
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guides-'))
    for (const guide of [...guides, ...sheets]) writeFileSync(join(folder, `${guide.name}.html`), guidePage(guide))
    page = await (await theBrowser()).newPage()
    page.on('console', message => faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('request', request => (request.url().startsWith('file:') ? null : faults.push(request.url())))
  })

  afterAll(async () => {
    await page.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    faults.length = 0
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  afterEach(() => {
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })

  it.each(guides)('$name says its language and breaks no rule of axe', async ({ name, language }) => {
    await open(name)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.evaluate(axe.source)
    const found = await page.evaluate<readonly string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    )
    expect(found).toEqual([])
  })

  it.each(sheets)('$name prints on one page of A4', async ({ name }) => {
    await open(name)
    expect(await printedPages()).toBe(1)
  })

  it.each(guides)('$name does not scroll sideways at 320 pixels', async ({ name }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(name)
    const [content, screen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )
    expect(content).toBeLessThanOrEqual(screen)
  })

  it('tells screen readers that its table is one on a phone, too', async () => {
    await page.setViewportSize({ width: 375, height: 800 })
    await open('guide-updaters-fi')
    await page.getByRole('row', { name: 'korjasin 4' }).getByRole('cell').waitFor()
    expect(await page.getByRole('rowheader', { name: 'kaikki kunnossa', exact: true }).count()).toBe(1)
  })

  async function open(name: string): Promise<void> {
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
  }

  /** How many page objects the printed PDF has (ISO 32000-1, 7.7.3.3). */
  async function printedPages(): Promise<number> {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
})
