import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/core/assessment/rules/index.ts'
import { composeDigest } from '../../../src/core/digests/compose.ts'
import { styles, styleSheet } from '../../../src/core/digests/styles.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { digestKinds, digestMail } from '../../support/digest-kinds.ts'
import { aFullDigest } from '../../support/full-digest.ts'

/** What each property is good for, and what Word, which draws Outlook's mails, makes of it. */
const inlineProperties: Readonly<Record<string, string>> = {
  'background-color': 'read on everything; a cell carries it where its size matters',
  border: 'none in use but as border-left and border-top',
  'border-left': 'read on block quotations, with the padding between it and the words',
  'border-top': 'read on cells',
  color: 'read on everything',
  display: 'none for what only a list of mails shows, beside mso-hide; inline-block not read: cells hold the buttons',
  'font-family': 'read on cells and what is in them',
  'font-size': 'read on everything',
  'font-weight': 'read on everything',
  'line-height': 'read on everything',
  margin: 'read on paragraphs, headings, lists and block quotations; not on tables, cells and links',
  'max-height': 'not read: belongs to display none',
  'max-width': 'not read: a table of 640 pixels that Outlook alone sees stands around',
  'mso-hide': 'read by Word alone, in place of display none',
  overflow: 'not read: belongs to display none',
  'overflow-wrap': 'not read: Word breaks long words by itself',
  padding: 'read on cells alone, and beside a border',
  'text-align': 'read on cells and paragraphs',
  'text-decoration': 'read on links',
  width: 'read on tables',
  'word-break': 'not read: Word breaks long words by itself',
}

/** What only mail programs with style sheets show; nothing is lost without it. */
const sheetProperties: Readonly<Record<string, string>> = {
  'background-color': 'dark colours',
  'border-color': 'dark colours',
  'border-radius': 'an ornament',
  color: 'dark colours, and the labels of facts in grey',
  'color-scheme': 'dark colours',
  display: 'buttons as wide as a phone',
  'font-size': 'buttons a little smaller, and the title on a phone',
  'margin-bottom': 'distance between the points of a list',
  'margin-right': 'buttons as wide as a phone',
  'padding-left': 'narrower margins on a phone',
  'padding-right': 'narrower margins on a phone',
  'supported-color-schemes': 'dark colours',
  'text-align': 'buttons as wide as a phone',
}

const everyMail = mailLanguages.flatMap(language => digestKinds.map(kind => digestMail(kind, language).html))
const { html } = digestMail('first digest', 'sv')

interface Styled {
  readonly element: string
  readonly properties: ReadonlyMap<string, string>
}

function styled(page: string): readonly Styled[] {
  return [...page.matchAll(/<([a-z]+\d?)[^>]* style="([^"]*)"/g)].map(([, element = '', style = '']) => ({
    element,
    properties: propertiesOf(style.replaceAll('&#39;', "'")),
  }))
}

function propertiesOf(style: string): ReadonlyMap<string, string> {
  const pairs = style.split(';').flatMap(one => (one.trim() === '' ? [] : [one.split(':')]))
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]))
}

/** What Outlook reads and nobody else does, in the order of the mail. */
function outlookParts(page: string): readonly string[] {
  return [...page.matchAll(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs)].map(([, part = '']) => part)
}

/** The mail as Outlook reads it. */
function asOutlook(page: string): string {
  return page.replace(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs, '$1')
}

/** Elements that are closed in another order than they were opened in, or not at all. */
function unclosed(page: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing = '', name = ''] of page.matchAll(/<(\/?)([a-z][\w:]*)[^>]*>/gi)) {
    if (closing === '' && name !== 'meta' && name !== 'br') open.push(name)
    if (closing !== '' && open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}

describe('size', () => {
  it.each(mailLanguages)('stays below 100 kB for 12 items of 10 findings in %s', language => {
    const mail = composeDigest(aFullDigest(language), rules)
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000)
    expect(Buffer.byteLength(mail.html)).toBeGreaterThan(50_000)
    expect(mail.html.match(/<h2/g)?.length).toBeGreaterThan(14)
  })
})

describe('styles', () => {
  it('use no property without a reason', () => {
    const used = new Set(everyMail.flatMap(styled).flatMap(({ properties }) => [...properties.keys()]))
    expect([...used].filter(property => !(property in inlineProperties))).toEqual([])
  })

  it('of the sheet use no property without a reason, and override what stands inline', () => {
    const rulesOf = [...styleSheet.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => propertiesOf(body))
    const used = new Set(rulesOf.flatMap(properties => [...properties.keys()]))
    expect([...used].filter(property => !(property in sheetProperties))).toEqual([])
    const queries = styleSheet.slice(styleSheet.indexOf('@media')).matchAll(/^ {2}\.[^{]*\{([^}]*)\}/gm)
    const values = [...queries].flatMap(([, body = '']) => [...propertiesOf(body).values()])
    expect(values.filter(value => !value.endsWith('!important'))).toEqual([])
  })

  it('leave padding to cells, to what has a border, and to links within a padded cell', () => {
    const padded = everyMail.flatMap(styled).filter(({ properties }) => /[1-9]/.test(properties.get('padding') ?? '0'))
    const dropped = padded.filter(({ element, properties }) => element !== 'td' && !properties.has('border-left'))
    expect(new Set(dropped.map(({ element }) => element))).toEqual(new Set(['a', 'p']))
    // The line to write above is a paragraph in the middle of the page: without its padding it stands a little higher.
    expect(dropped.filter(({ element, properties }) => element === 'p' && !properties.has('text-align'))).toEqual([])
  })

  it('put no margin on tables and cells', () => {
    const margins = everyMail.flatMap(styled).filter(({ properties }) => properties.has('margin'))
    expect(margins.filter(({ element }) => ['table', 'tr', 'td'].includes(element))).toEqual([])
  })

  it('give every height of a line without a unit, so that it grows with the letters', () => {
    const heights = everyMail.flatMap(styled).flatMap(({ properties }) => properties.get('line-height') ?? [])
    expect(new Set(heights.filter(height => !/^1\.\d+$/.test(height)))).toEqual(new Set())
  })

  it('name letters that Outlook has first', () => {
    const letters = Object.values(styles).filter(style => style.includes('font-family'))
    expect(letters.filter(style => !/font-family:('Segoe UI'|Consolas),/.test(style))).toEqual([])
  })
})

describe('in Outlook', () => {
  it('the mail has the width that others take from max-width', () => {
    expect(outlookParts(html).filter(part => part.includes('width="640"'))).toHaveLength(1)
    expect(html).toMatch(/width="640"[^>]*><tr><td><!\[endif\]-->\s*<table\s+class="card"/)
  })

  it('every button stands in a padded cell of its own colour', () => {
    const links = [
      ...asOutlook(html).matchAll(/<td bgcolor="(#\w+)"><a class="(?:primary|secondary)" style="([^"]*)"/g),
    ]
    expect(links).toHaveLength(html.match(/<a class="(?:primary|secondary)"/g)?.length ?? 0)
    for (const [, colour = '', style = ''] of links) expect(propertiesOf(style).get('background-color')).toBe(colour)
    const tables = outlookParts(html).filter(part => part.includes('bgcolor') && part.includes('<table'))
    expect(tables.every(part => /cellpadding="[1-9]\d*"/.test(part))).toBe(true)
  })

  it.each([
    ['Outlook', asOutlook],
    ['all others', (page: string) => page.replace(/<!--.*?-->/gs, '')],
  ])('and for %s every element is closed where it should be', (_, seen) => {
    for (const page of everyMail) expect(unclosed(seen(page))).toEqual([])
  })
})

describe('for screen readers', () => {
  it('the language stands on what mail programs keep of the page, too', () => {
    for (const language of mailLanguages) {
      const page = digestMail('digest', language).html
      expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}"`))
      expect(page.slice(page.indexOf('<body'))).toMatch(new RegExp(`^<body[^>]*>\\s*<div [^>]*lang="${language}"`))
    }
  })

  it('every quotation names its language', () => {
    const quotations = everyMail.flatMap(page => page.match(/<blockquote[^>]*>/g) ?? [])
    expect(quotations.length).toBeGreaterThan(100)
    expect(quotations.filter(tag => !/ lang="(?:fi|sv|en)"/.test(tag))).toEqual([])
  })

  it('facts of an item without a version in the mail’s language name theirs', () => {
    const third = html.slice(html.indexOf('[3]'))
    expect(third).toContain('<span lang="fi">Syyskauden ryhmiin')
  })

  it.each(digestKinds)('a %s has one first heading, one for each item, and no gap in the levels', kind => {
    const page = digestMail(kind, 'en').html
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => at === 0 || (level > 1 && level <= (levels[at - 1] ?? 0) + 1))).toBe(true)
    expect(page.match(/<h2[^>]*>\s*<span[^>]*>\[\d\]/g)).toHaveLength(3)
  })

  it('tables are for the layout alone', () => {
    const tables = everyMail.map(asOutlook).flatMap(page => page.match(/<table[^>]*>/g) ?? [])
    expect(tables.filter(tag => !tag.includes('role="presentation"'))).toEqual([])
  })
})

it('asks nothing of anybody’s server and carries no trace of who opens it', () => {
  for (const page of everyMail) {
    expect(page).not.toMatch(
      /<(?:img|script|link|iframe|object|video|audio|form|base|svg)\b|url\(|@import|\ssrc=|background=/i,
    )
    const links = [...page.matchAll(/href="(https?:[^"]*)"/g)].map(([, url = '']) => new URL(url))
    expect(links.filter(({ search, hash }) => search !== '' || hash !== '')).toEqual([])
    expect(new Set(links.map(({ host }) => host))).toEqual(
      new Set(links.map(({ host }) => host).filter(host => host.endsWith('suomi.fi'))),
    )
  }
})
