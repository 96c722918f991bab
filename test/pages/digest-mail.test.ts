import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailLanguages, type MailLanguage } from '../../src/core/texts/languages.ts'
import { mailTexts } from '../../src/core/texts/mails.ts'
import { hasChromium, theBrowser } from '../support/chromium.ts'
import { digestKinds, digestMail, type DigestKind } from '../support/digest-kinds.ts'
import {
  accessibilityFaults,
  doubleLetters,
  dropStyles,
  layoutFaults,
  openMailPage,
  screens,
  showMail,
  spreadText,
  wordsAsTheyLie,
  type Screen,
} from '../support/mail-page.ts'

const otherKinds = digestKinds.filter(kind => kind !== 'digest')

describe.runIf(hasChromium())('a digest in a browser', () => {
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    page = await openMailPage(await theBrowser(), asked)
  })

  afterAll(() => page.close())

  beforeEach(() => {
    asked.length = 0
  })

  afterEach(() => {
    // A picture or a style that is fetched tells its server who reads the mail, and when.
    if (asked.length > 0) throw new Error(`the mail asks for ${asked.join(' ')}`)
  })

  const everySight = mailLanguages.flatMap(language => screens.map(screen => ({ language, ...screen })))
  const others = mailLanguages.flatMap(language => otherKinds.map(kind => ({ kind, language })))

  it.each(everySight)('lies well and breaks no rule of axe at $width pixels, $colours, in $language', async sight => {
    await open('digest', sight.language, sight)
    expect(await layoutFaults(page)).toEqual([])
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it.each(others)('does so as a $kind in $language on a phone', async ({ kind, language }) => {
    await open(kind, language, { width: 320, colours: 'dark' })
    expect(await layoutFaults(page)).toEqual([])
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it.each(everySight.filter(({ colours }) => colours === 'light'))(
    'bears letters twice as large at $width pixels in $language',
    async sight => {
      await open('digest', sight.language, sight)
      await doubleLetters(page)
      expect(await layoutFaults(page)).toEqual([])
    },
  )

  it.each(mailLanguages)('bears wider lines, letters and words on a phone in %s', async language => {
    await open('digest', language, { width: 320, colours: 'light' })
    await spreadText(page)
    expect(await layoutFaults(page)).toEqual([])
  })

  it.each(mailLanguages)('without any style is read in the same order in %s', async language => {
    await open('first digest', language, { width: 700, colours: 'light' })
    const styled = await wordsAsTheyLie(page)
    await dropStyles(page)
    const { marker, preheader } = mailTexts[language]
    const plain = await wordsAsTheyLie(page)
    expect(styled[0]).toBe(marker)
    expect(plain.slice(0, 2)).toEqual([marker, preheader(3)])
    expect(plain.toSpliced(1, 1)).toEqual(styled)
    expect(await layoutFaults(page)).toEqual([])
  })

  it.each([320, 1200])(
    'is as wide as the window at most, and as lines of 80 letters or so, at %i pixels',
    async width => {
      await open('digest', 'fi', { width, colours: 'light' })
      const card = await page.locator('.card').boundingBox()
      expect(card?.width).toBe(Math.min(width, 640))
    },
  )

  it('has buttons across the phone that a thumb hits, and beside each other on a wide screen', async () => {
    await open('digest', 'fi', { width: 320, colours: 'light' })
    const narrow = await buttons()
    expect(narrow.every(({ width, height }) => width === narrow[0]?.width && height >= 40)).toBe(true)
    await page.setViewportSize({ width: 1200, height: 900 })
    const [first, second] = await buttons()
    expect(second?.y).toBe(first?.y)
  })

  it('is gone through with the keyboard from the first item to the last', async () => {
    await open('reminder', 'fi', { width: 700, colours: 'light' })
    const links = await page.locator('a').allInnerTexts()
    const reached: string[] = []
    for (const _ of links) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate<string>('document.activeElement.innerText'))
    }
    expect(reached).toEqual(links)
  })

  async function open(kind: DigestKind, language: MailLanguage, screen: Screen): Promise<void> {
    await showMail(page, digestMail(kind, language).html, screen)
  }

  async function buttons(): Promise<
    readonly { readonly width: number; readonly height: number; readonly y: number }[]
  > {
    const found = await page.locator('a[href^="mailto:"][href*="body="]').all()
    const boxes = await Promise.all(found.map(button => button.boundingBox()))
    return boxes.flatMap(box => (box === null ? [] : [box]))
  }
})
