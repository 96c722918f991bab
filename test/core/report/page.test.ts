import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { PageData } from '../../../src/core/report/page/browser/start.ts'
import { composeReportPage } from '../../../src/core/report/page.ts'
import { reportMailTexts } from '../../../src/core/mails/texts.ts'
import { thingsToDo } from '../../../src/core/report/to-do.ts'
import { formatNumber, formatShare } from '../../../src/core/texts/format.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aFullReport, aHostileReport, hostileTexts } from '../../support/full-report.ts'
import { aReport, aReportFinding, aReportItem, anEmptyReport } from '../../support/report.ts'

describe.each(mailLanguages)('the report page in %s', language => {
  const page = composeReportPage(aFullReport(), language)

  it('is a document in its language that links to its sisters', () => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(`<html lang="${language}">`)
    const sisters = mailLanguages.filter(other => other !== language)
    expect(sisters.every(other => page.includes(`href="report-${other}.html"`))).toBe(true)
  })

  it('shows every figure of the headline: shares as such, and counts of what is wrong', () => {
    const shown = aFullReport().headline.map(({ figure, value, of }) =>
      figure === 'stale' || figure === 'unowned' ? formatNumber(value, language) : formatShare(value / of, language),
    )
    expect(headline(page)).toEqual(shown)
  })

  it('lets nothing in but its own style and script', () => {
    const policy = page.match(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u)?.[1] ?? ''
    expect(unescaped(policy)).toBe(
      [
        `default-src 'none'`,
        `style-src '${hashOf(page, 'style')}'`,
        `script-src '${hashOf(page, 'script')}'`,
        `base-uri 'none'`,
        `form-action 'none'`,
      ].join('; '),
    )
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/u)
  })

  it('loads nothing from outside', () => {
    const addresses = tags(page).filter(([, tag]) => /https?:|\bsrc=|url\(/u.test(tag))
    expect(addresses.map(([name]) => name).filter(name => name !== 'a')).toEqual([])
    expect(page).not.toMatch(/<link|@import|url\(/u)
  })

  it('gives every id once, and points only to ids that exist', () => {
    const ids = all(page, / id="([^"]*)"/gu)
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = all(page, / (?:aria-labelledby|for|href)="(?:#)?([^"]*)"/gu).flatMap(value => value.split(' '))
    const inside = pointers.filter(pointer => !/^https:|\.html$|^[a-z]+=/u.test(pointer))
    expect(inside.filter(pointer => !ids.includes(pointer))).toEqual([])
  })

  it('has one heading of the first level, and no level that is skipped', () => {
    const levels = all(page, /<h([1-6])/gu).map(Number)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('draws images that have a title and a description, and gives their numbers as a table', () => {
    const images = [...page.matchAll(/<svg\s+role="img"\s+aria-labelledby="([^ ]*)-title [^"]*".*?<\/svg>/gsu)]
    expect(images.map(([, id]) => id)).toEqual(['state-bar', 'trend-chart', 'age-chart', 'due-chart'])
    expect(images.filter(([image]) => !/<title[^>]*>[^<]+<\/title>\s*<desc[^>]*>[^<]+<\/desc>/u.test(image))).toEqual(
      [],
    )
    expect(page.match(/<details class="numbers">\s*<summary>[^<]+<\/summary>\s*<div class="scroll"/gu)).toHaveLength(4)
  })

  it('gives every table a caption and every heading cell a scope', () => {
    expect(page.match(/<table/gu)?.length).toBe(page.match(/<caption/gu)?.length)
    expect(page).not.toMatch(/<th(?![^>]*scope=)[\s>]/u)
  })

  it('leaves no placeholder and no undefined word', () => {
    expect(plain(page)).not.toMatch(/undefined|null|NaN|\[object/u)
  })

  it('stands without items, areas, findings and a past', () => {
    const empty = composeReportPage(anEmptyReport(), language)
    expect(headline(empty)).toEqual(['–', '–', '0', '0', '–'])
    expect(empty).not.toContain('id="items-table"')
    expect(plain(empty)).not.toMatch(/undefined|NaN|Infinity/u)
  })
})

describe('the report page', () => {
  it.each(hostileTexts.map(text => [text.slice(0, 30), text]))('shows as text what others wrote: %s', (_, text) => {
    const page = composeReportPage(aHostileReport(text), 'fi')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
    expect(page.match(/<\/?script/gu)).toHaveLength(4)
    expect(tags(page).filter(([, tag]) => / onerror=/u.test(tag.replaceAll(/"[^"]*"/gu, '""')))).toEqual([])
    expect(dataOf(page).items[0]?.name).toBe(text)
  })

  it('says in three sentences what to do first, and leads there', () => {
    const note = urgentMarkup(composeReportPage(aFullReport(), 'en'))
    expect(note.match(/<li>/gu)).toHaveLength(3)
    const told = thingsToDo(aFullReport()).map(({ kind, count }) => reportMailTexts.en.tasks[kind](count))
    expect(told.filter(sentence => !note.includes(`<li>${sentence}`))).toEqual([])
    expect(all(note, /href="(#[^"]+)"/gu)).toHaveLength(3)
  })

  it.each([
    ['that nobody answers for it', aReportItem({ owned: false, areas: [] }), '#area=%28unowned%29'],
    ['that its review is long overdue', aReportItem({ state: 'expired' }), '#state=expired'],
  ])('leads to an item of which it says %s', (_, item, address) =>
    expect(urgentMarkup(composeReportPage(aReport({ items: [item], waiting: [] }), 'en'))).toContain(
      `href="${address}"`,
    ),
  )

  it('says that nothing is to be done, or that nothing has been read', () => {
    const calm = composeReportPage(aReport({ items: [aReportItem()], waiting: [] }), 'fi')
    expect(urgent(calm)).toContain('Juuri nyt sinun ei tarvitse tehdä mitään.')
    expect(urgent(composeReportPage(anEmptyReport(), 'fi'))).toContain('ei ole luettu yhtään sisältöä')
  })

  it.each([
    [
      'a share in percentage points',
      { figure: 'current', value: 30, of: 40, before: { value: 26, of: 40, date: '2026-09-01' } },
      'better">+10 percentage points (since 1 September 2026)',
    ],
    [
      'a share that falls',
      { figure: 'current', value: 26, of: 40, before: { value: 30, of: 40, date: '2026-09-01' } },
      'worse">−10 percentage points',
    ],
    [
      'a count of what is wrong',
      { figure: 'stale', value: 9, of: 40, before: { value: 5, of: 40, date: '2026-09-01' } },
      'worse">+4 (since',
    ],
    [
      'a count that falls',
      { figure: 'unowned', value: 1, of: 40, before: { value: 5, of: 40, date: '2026-09-01' } },
      'better">−4 (since',
    ],
    [
      'what has not changed',
      { figure: 'stale', value: 5, of: 40, before: { value: 5, of: 40, date: '2026-09-01' } },
      'change">Same as on 1 September 2026',
    ],
    [
      'what has no past',
      { figure: 'stale', value: 5, of: 40, before: null },
      'change">The change will appear after a month',
    ],
    [
      'answers where nobody was asked',
      { figure: 'answered', value: 0, of: 0, before: null },
      'change">Updaters have not been asked yet',
    ],
  ] as const)('tells how a figure has moved: %s', (_, figure, told) => {
    const filler = { figure: 'current', value: 1, of: 1, before: null } as const
    const page = composeReportPage(
      aReport({ headline: figure.figure === 'current' ? [figure] : [filler, figure] }),
      'en',
    )
    expect(page).toContain(`class="change${told.startsWith('change') ? '' : ' '}${told.replace(/^change/u, '')}`)
  })

  it('counts the kinds of changes, tells what was touched in bulk, and marks what a text said before', () => {
    const page = composeReportPage(aFullReport(), 'en')
    expect(plain(page)).toMatch(/1 New 1 Changed 1 Gone/u)
    expect(plain(page)).toMatch(/3 items were published again at the same time on 15 September 2026 at\s9:12/u)
    expect(page).toMatch(
      /<del><span class="unseen">Before: <\/span>1234<\/del><ins><span class="unseen">Now: <\/span>4321<\/ins>/u,
    )
    expect(plain(page)).toMatch(/hoidon tarvetta\. .{10,30} … .{20,40} Lisätietoja saat/u)
  })

  it('counts what was republished without a changed word, and lists it not', () => {
    const [change] = aFullReport().changes
    if (change === undefined) throw new Error('there is no change')
    const changes = [{ ...change, change: 'republished', kind: 'republished', fields: ['publishedAt'] }] as const
    const page = composeReportPage(aReport({ changes }), 'en')
    expect(plain(page)).toContain('1 Published unchanged')
    expect(page).not.toContain('id="changes-caption"')
  })

  it('speaks of proposals only where there are any', () => {
    expect(composeReportPage(aFullReport(), 'fi')).not.toContain('id="proposals"')
    expect(composeReportPage(aHostileReport('teksti'), 'fi')).toContain('href="#proposals"')
  })

  it('shows the first rows of a long list, and carries all of it', () => {
    const items = Array.from({ length: 130 }, (_, index) => aReportItem({ contentId: `id-${index}` }))
    const page = composeReportPage(aReport({ items }), 'fi')
    expect(page.match(/<tbody role="rowgroup" data-id=/gu)).toHaveLength(100)
    expect(dataOf(page).items).toHaveLength(130)
    expect(page).toContain('<p id="first" class="note">Tässä ovat 100 ensimmäistä.')
  })

  it('does not link to an address that is not https', () => {
    const page = composeReportPage(aReport({ items: [aReportItem({ url: 'javascript:alert(1)' })] }), 'fi')
    expect(page).not.toContain('javascript:')
  })

  it('marks a name in another language with its language', () => {
    const page = composeReportPage(aReport({ items: [aReportItem({ names: { sv: 'Bibliotek' } })] }), 'fi')
    expect(page).toContain('<bdi lang="sv">Bibliotek</bdi>')
  })

  it('speaks of PTV in Finnish only', () => {
    expect(plain(composeReportPage(aReport(), 'fi'))).toContain('PTV')
    expect(plain(composeReportPage(aReport(), 'sv'))).not.toContain('PTV')
    expect(plain(composeReportPage(aReport(), 'en'))).not.toContain('PTV')
  })

  it('does not count a muted finding, but shows it', () => {
    const findings = [aReportFinding('no-channels', 'error', { muted: true })]
    const page = composeReportPage(aReport({ items: [aReportItem({ findings })] }), 'en')
    expect(urgent(page)).not.toContain('correct')
    expect(plain(page)).toContain('marked as intended')
    expect(dataOf(page).items[0]?.count).toBe('marked as intended')
  })

  it('quotes the words of the content in their own language', () => {
    const evidence = { quote: 'Hakuaika päättyy 28.2.2026.', values: { date: '2026-02-28' } }
    const findings = [aReportFinding('past-date-in-text', 'error', { language: 'fi', field: 'description', evidence })]
    const page = composeReportPage(aReport({ items: [aReportItem({ findings })] }), 'sv')
    expect(page).toContain('<blockquote lang="fi">Hakuaika päättyy 28.2.2026.</blockquote>')
    expect(page).toContain('<q lang="fi">Hakuaika päättyy 28.2.2026.</q>')
    expect(plain(page)).toContain('beskrivning (finska)')
  })

  it('sets what updaters are asked about apart from what communications looks after', () => {
    const [, updaters = '', communications = ''] = composeReportPage(aReport(), 'en').split(
      /id="(?:updater|communications)-caption"/u,
    )
    expect(updaters).toContain('Date has passed')
    expect(communications.split('</table>')[0]).toContain('Language version missing')
    expect(updaters).not.toContain('No service channels')
  })

  it('cuts a long list of unowned items and leads to all of them', () => {
    const items = Array.from({ length: 30 }, (_, index) =>
      aReportItem({ contentId: `00000000-0000-4000-8000-0000000001${index + 10}`, owned: false, areas: [] }),
    )
    expect(plain(composeReportPage(aReport({ items }), 'en'))).toContain('Show all 30 items')
  })

  it('lets the items of a nameless area be chosen', () => {
    const page = composeReportPage(aReport({ items: [aReportItem({ areas: [''] })] }), 'en')
    expect(page).toContain('href="#area=%28unnamed%29"')
    expect(page).toContain('<option value="(unnamed)">Unnamed area</option>')
    expect(dataOf(page).items[0]?.areas).toEqual(['(unnamed)'])
  })

  it('says that nothing has changed, or what has', () => {
    expect(plain(composeReportPage(aReport(), 'en'))).toContain('No changes have been seen')
    const changes = [
      {
        contentId: 'a',
        names: { fi: 'Uimahalli' },
        change: 'changed',
        kind: 'changed',
        reason: null,
        date: '2026-09-22',
        fields: ['fi.description'],
        differences: [],
      },
    ] as const
    expect(plain(composeReportPage(aReport({ changes }), 'en'))).toMatch(
      /Uimahalli\s+Changed\s+22 September 2026\s+description \(Finnish\)/u,
    )
  })

  it('shows people only where the report names them', () => {
    const answers = { asked: 3, answered: 2, medianAnswerHours: 30 }
    const people = [{ person: 'Maija Meikäläinen', items: 3, current: 2, confirmed: 2, stale: 1, ...answers }]
    expect(composeReportPage(aReport({ people }), 'fi')).toContain('Maija Meikäläinen')
    expect(composeReportPage(aReport(), 'fi')).not.toContain('id="people-caption"')
  })
})

function dataOf(page: string): PageData {
  const text = page.match(/<script id="items-data" type="application\/json">(.*?)<\/script>/su)?.[1] ?? ''
  return JSON.parse(text) as PageData
}

/** The page's words without its tags, style and script. */
function plain(page: string): string {
  const words = page.replaceAll(/<(style|script)\b.*?<\/\1>/gsu, '').replaceAll(/<[^>]*>/gu, ' ')
  return words.replaceAll(/[ \n]+/gu, ' ')
}

function headline(page: string): readonly string[] {
  const current = page.match(/<p class="standing">.*?<\/p>/su)?.[0] ?? ''
  const figures = page.match(/<dl class="figures">.*?<\/dl>/su)?.[0] ?? ''
  return all(current + figures, /<strong>(.*?)<\/strong>/gsu).map(value => value.replaceAll(/<[^>]*>/gu, ''))
}

function urgentMarkup(page: string): string {
  return page.match(/<div class="urgent">.*?<\/div>/su)?.[0] ?? ''
}

function urgent(page: string): string {
  return plain(urgentMarkup(page))
}

function tags(page: string): readonly (readonly [name: string, tag: string])[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)(?:"[^"]*"|[^>"])*>/gu)].map(([tag, name]) => [name ?? '', tag] as const)
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '')
}

function hashOf(page: string, element: 'style' | 'script'): string {
  const text = page.split(`<${element}>`)[1]?.split(`</${element}>`)[0] ?? ''
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function unescaped(text: string): string {
  return text.replaceAll('&#39;', "'")
}
