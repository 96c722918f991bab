import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'

/** How a mail is opened: as wide as a window in CSS pixels, in light or dark colours. */
export interface Screen {
  readonly width: number
  readonly colours: 'light' | 'dark'
}

/** Phone, narrow window and wide screen, each in both colours. */
export const screens: readonly Screen[] = [320, 700, 1200].flatMap(width =>
  (['light', 'dark'] as const).map(colours => ({ width, colours })),
)

/** Opens a page to show mails in. What they ask of the net is added to `asked`, and not given. */
export async function openMailPage(browser: Browser, asked: string[] = []): Promise<Page> {
  const page = await browser.newPage()
  await page.route('**', async route => {
    asked.push(route.request().url())
    await route.abort()
  })
  return page
}

/** Shows a mail's HTML in the place of the one before, of which nothing stays. */
export async function showMail(page: Page, html: string, { width, colours }: Screen): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: colours })
  await page.setContent(html)
}

/** What is wrong with how the words lie: cut off, over each other, wider than the window or than what holds them. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(findLayoutFaults)
}

const findLayoutFaults = `(() => {
  const faults = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) faults.push('the mail is wider than the window')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const boxes = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.data.trim()
    if (words === '' || !node.parentElement.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const holder = (node.parentElement.closest('a.primary, a.secondary, blockquote, td') ?? document.body).getBoundingClientRect()
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue
      if (box.left < 0 || box.right > width) faults.push('outside the window: ' + words)
      if (box.left < holder.left - 1 || box.right > holder.right + 1) faults.push('outside its box: ' + words)
      if (box.top < holder.top - 1 || box.bottom > holder.bottom + 1) faults.push('above or below its box: ' + words)
      boxes.push({ box, words, node })
    }
  }
  if (boxes.length === 0) faults.push('nothing can be read')
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide > 1 && high > 1) faults.push(one.words + ' lies over ' + other.words)
    }
  }
  return [...new Set(faults)]
})()`

// A mail is shown within the page of a mail program, which has the landmarks.
const ofThePageAround = ['region', 'landmark-one-main', 'page-has-heading-one']

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practices. A contrast that axe could not reckon counts: all
 * our backgrounds are plain colours.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // It stays in the window when the next mail is shown there.
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(axe.source)
  const off = Object.fromEntries(ofThePageAround.map(rule => [rule, { enabled: false }]))
  const options = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { ...off, 'target-size': { enabled: true } },
  }
  return page.evaluate<readonly string[]>(`axe.run(document, ${JSON.stringify(options)}).then(result =>
    [...result.violations, ...result.incomplete.filter(one => one.id === 'color-contrast')]
      .map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 200)).join(' | ')))`)
}

/** Makes every letter twice as large and leaves the widths as they are, as phones do. */
export async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const sizes = [...document.querySelectorAll('body *')].map(element => [element, parseFloat(getComputedStyle(element).fontSize)])
    for (const [element, size] of sizes) element.style.setProperty('font-size', 2 * size + 'px', 'important')
  })()`)
}

/** Widens lines, letters and words as far as WCAG 1.4.12 asks a page to bear it. */
export async function spreadText(page: Page): Promise<void> {
  const wide = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;'
  await page.addStyleTag({ content: `* { ${wide} } p { margin-bottom: 2em !important; }` })
}

/** Takes away every style sheet, inline style and class. */
export async function dropStyles(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    for (const sheet of document.querySelectorAll('style')) sheet.remove()
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['style', 'class', 'bgcolor', 'width', 'align']) element.removeAttribute(name)
    }
  })()`)
}

/** The words that can be seen, in the order in which they lie: from above to below, from left to right. */
export async function wordsAsTheyLie(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.data.trim().replace(/\\s+/g, ' ')
      if (words === '' || !node.parentElement.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const first = [...range.getClientRects()].find(box => box.width >= 1)
      if (first !== undefined) found.push({ words, middle: (first.top + first.bottom) / 2, left: first.left })
    }
    const isBefore = (one, other) => Math.abs(one.middle - other.middle) > 6 ? one.middle - other.middle : one.left - other.left
    return found.toSorted(isBefore).map(({ words }) => words)
  })()`)
}
