import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { composeReportPage } from '../../../src/core/report/page.ts'
import type { ReportItem } from '../../../src/core/report/report.ts'
import { formatNumber } from '../../../src/core/texts/format.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aReport, aReportFinding, aReportItem, anEmptyReport } from '../../support/report.ts'

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&`

describe.each(mailLanguages)('the report page in %s', language => {
  const page = composeReportPage(aReport(), language)

  it('is a document in its language that links to its sisters', () => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(`<html lang="${language}">`)
    const sisters = mailLanguages.filter(other => other !== language)
    expect(sisters.every(other => page.includes(`href="report-${other}.html"`))).toBe(true)
  })

  it('shows every figure of the headline', () => {
    const { totals, items } = aReport()
    const { due, overdue, expired, current } = totals.states
    const wanted = [items.length, current, due + overdue + expired, totals.stale, totals.unowned, totals.findings.error]
    expect(headline(page)).toEqual(wanted.map(count => formatNumber(count, language)))
  })

  it('tells how many items are due, overdue and expired', () => {
    const { due, overdue, expired } = aReport().totals.states
    expect(plain(page)).toMatch(new RegExp(`\u00A0${due} · [^·]+\u00A0${overdue} · [^·]+\u00A0${expired} `, 'u'))
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
    const inside = pointers.filter(pointer => !/^https:|\.html$/u.test(pointer))
    expect(inside.filter(pointer => !ids.includes(pointer))).toEqual([])
  })

  it('gives every table a caption and every heading cell a scope', () => {
    expect(page.match(/<table/gu)?.length).toBe(page.match(/<caption/gu)?.length)
    expect(page).not.toMatch(/<th(?![^>]*scope=)[\s>]/u)
  })

  it('leaves no placeholder and no undefined word', () => {
    expect(plain(page)).not.toMatch(/undefined|null|NaN|\[object/u)
  })

  it('stands without items, areas and findings', () => {
    const empty = composeReportPage(anEmptyReport(), language)
    expect(headline(empty)).toEqual(['0', '0', '0', '0', '0', '0'])
    expect(empty).not.toContain('id="items-table"')
    expect(plain(empty)).not.toMatch(/undefined|NaN|Infinity/u)
  })
})

describe('the report page', () => {
  it('escapes what others wrote wherever it stands', () => {
    const page = composeReportPage(aReport(hostileParts()), 'fi')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
    expect(page.match(/<script/gu)).toHaveLength(1)
    expect(tags(page).filter(([, tag]) => / onerror=/u.test(tag.replaceAll(/"[^"]*"/gu, '""')))).toEqual([])
  })

  it('does not link to an address that is not https', () => {
    const page = composeReportPage(aReport({ items: [aReportItem({ url: 'javascript:alert(1)' })] }), 'fi')
    expect(page).not.toContain('javascript:')
  })

  it('marks a name in another language with its language', () => {
    const page = composeReportPage(aReport({ items: [aReportItem({ names: { sv: 'Bibliotek' } })] }), 'fi')
    expect(page).toContain('<span lang="sv">Bibliotek</span>')
  })

  it('speaks of PTV in Finnish only', () => {
    expect(plain(composeReportPage(aReport(), 'fi'))).toContain('PTV')
    expect(plain(composeReportPage(aReport(), 'sv'))).not.toContain('PTV')
    expect(plain(composeReportPage(aReport(), 'en'))).not.toContain('PTV')
  })

  it.each([
    [
      'untrue facts before old age',
      aReportItem({ findings: [aReportFinding('no-channels', 'error')] }),
      'One item has wrong',
    ],
    [
      'old age before a review that is due',
      aReportItem({ state: 'expired' }),
      'The review of one item is long overdue.',
    ],
    ['a review that is due', aReportItem({ state: 'due' }), 'One item is due for review.'],
    ['that nobody answers for it', aReportItem({ owned: false, areas: [] }), 'One item has no responsible person.'],
    ['that all is well', aReportItem(), 'Every item is up to date and free of errors.'],
  ])('calls urgent: %s', (_, item, sentence) => {
    expect(urgent(composeReportPage(aReport({ items: [item] }), 'en'))).toContain(sentence)
  })

  it('does not count a muted finding, but shows it', () => {
    const findings = [aReportFinding('no-channels', 'error', { muted: true })]
    const page = composeReportPage(aReport({ items: [aReportItem({ findings })] }), 'en')
    expect(urgent(page)).toContain('Every item is up to date')
    expect(plain(page)).toContain('marked as intended')
    expect(page).toContain('data-rule=""')
  })

  it('quotes the words of the content in their own language', () => {
    const evidence = { quote: 'Hakuaika päättyy 28.2.2026.', values: { date: '2026-02-28' } }
    const findings = [aReportFinding('past-date-in-text', 'error', { language: 'fi', field: 'description', evidence })]
    const page = composeReportPage(aReport({ items: [aReportItem({ findings })] }), 'sv')
    expect(page).toMatch(/<blockquote lang="fi">\s*Hakuaika päättyy 28\.2\.2026\.\s*<\/blockquote>/u)
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
    expect(page).toContain('data-filter="area=%28unnamed%29"')
    expect(page).toContain('<option value="(unnamed)">Unnamed area</option>')
    expect(page).toContain('data-area="(unnamed)"')
  })

  it('says that nothing has changed, or what has', () => {
    expect(plain(composeReportPage(aReport(), 'en'))).toContain('No changes have been seen')
    const changes = [
      {
        contentId: 'a',
        names: { fi: 'Uimahalli' },
        change: 'changed',
        reason: null,
        date: '2026-09-22',
        fields: ['fi.description'],
      },
    ] as const
    expect(plain(composeReportPage(aReport({ changes }), 'en'))).toMatch(
      /Uimahalli\s+Changed\s+22 September 2026\s+description \(Finnish\)/u,
    )
  })

  it('shows people only where the report names them', () => {
    const people = [{ person: 'Maija Meikäläinen', items: 3, stale: 1 }]
    expect(composeReportPage(aReport({ people }), 'fi')).toContain('Maija Meikäläinen')
    expect(composeReportPage(aReport(), 'fi')).not.toContain('id="people-caption"')
  })
})

function hostileParts(): Parameters<typeof aReport>[0] {
  const evidence = { quote: hostile, values: { date: '2026-02-28' } }
  const item: ReportItem = aReportItem({
    contentId: hostile,
    type: hostile,
    names: { fi: hostile, sv: hostile },
    organization: { fi: hostile, sv: hostile, en: hostile },
    areas: [hostile],
    person: hostile,
    url: `https://www.suomi.fi/${hostile}`,
    findings: [
      aReportFinding('past-date-in-text', 'error', {
        language: 'fi',
        field: hostile,
        evidence,
        explanation: { fi: hostile, sv: hostile, en: hostile },
      }),
    ],
  })
  return {
    city: { id: hostile, name: { fi: hostile, sv: hostile, en: hostile } },
    items: [item, { ...item, contentId: `${hostile}2`, owned: false, areas: [] }],
    people: [{ person: hostile, items: 1, stale: 1 }],
    waiting: [{ area: hostile, step: 'digest', day: '2026-10-02', digests: 1, items: 1 }],
    changes: [{ contentId: hostile, names: {}, change: 'new', reason: null, date: '2026-09-01', fields: [hostile] }],
  }
}

/** The page's words without its tags, style and script. */
function plain(page: string): string {
  const words = page.replaceAll(/<(style|script)>.*?<\/\1>/gsu, '').replaceAll(/<[^>]*>/gu, ' ')
  return words.replaceAll(/[ \n]+/gu, ' ')
}

function headline(page: string): readonly string[] {
  const figures = page.match(/<dl class="figures">.*?<\/dl>/su)?.[0] ?? ''
  return all(figures, /<strong>([^<]*)<\/strong>/gu)
}

function urgent(page: string): string {
  return plain(page.match(/<div class="urgent">.*?<\/div>/su)?.[0] ?? '')
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
