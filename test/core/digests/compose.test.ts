import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/core/assessment/rule.ts'
import type { DigestCopy, DigestItem, StandIn } from '../../../src/core/digest.ts'
import { composeCopy, composeDigest } from '../../../src/core/digests/compose.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aChannel, aService, aVersion, ids } from '../../support/builders.ts'
import { visible } from '../../support/visible.ts'
import { aDigest, aDigestItem, aPerson } from './a-digest.ts'

const rule: Rule = {
  id: 'past-date-in-text',
  audience: 'updater',
  basis: 'data',
  severities: ['error'],
  languages: null,
  title: { fi: 'Päivä on mennyt', sv: 'Dagen har gått', en: 'Day has passed' },
  find: () => [],
  explain: { fi: () => 'Päivä meni jo.', sv: () => 'Dagen gick redan.', en: () => 'The day is over.' },
}

function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    key: 'k',
    contentId: ids.service,
    rule: 'past-date-in-text',
    audience: 'updater',
    severity: 'error',
    language: 'fi',
    field: 'description',
    evidence: { quote: 'Haku päättyi 31.5.2024.', values: {} },
    ...parts,
  }
}

function compose(items: readonly DigestItem[], parts: Parameters<typeof aDigest>[0] = {}) {
  return composeDigest(aDigest({ items, ...parts }), [rule])
}

function replies(html: string): readonly string[] {
  return [...html.matchAll(/href="mailto:[^"?]*\?subject=[^"&]*&amp;body=([^"]*)"/g)].map(([, body = '']) =>
    decodeURIComponent(body),
  )
}

function named(name: string): DigestItem {
  return aDigestItem({ item: aService({ languageVersions: { fi: aVersion({ name }) } }) })
}

function elementsOf(html: string): readonly string[] {
  return html.match(/<[a-z]+/g) ?? []
}

function another(name: string): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}@esimerkkila.fi`
  return aPerson({ id: personId(email), email, name })
}

const three = [1, 2, 3].map(number => aDigestItem({ number }))

describe('subject', () => {
  it('counts the items and carries the token, but nothing personal', () => {
    const { subject } = compose(three)
    expect(subject).toBe('3 kuvausta odottaa tarkistustasi [A7K2-9QX4]')
    expect(subject).not.toMatch(/Maija|@/)
  })
})

describe.each(mailLanguages)('both bodies in %s', language => {
  const mail = compose(three, { person: aPerson({ language }), more: 2 })
  const texts = mailTexts[language]

  it('begin with the line to write above', () => {
    expect(mail.text.startsWith(`${texts.marker}\n`)).toBe(true)
    expect(visible(mail.html).startsWith(texts.marker)).toBe(true)
    expect(texts.marker).toMatch(/^--- .+ ---$/)
  })

  it('name their language and the same numbers', () => {
    expect(mail.html).toContain(`<html lang="${language}"`)
    expect(mail.text.match(/^\[\d+\]/gm)).toEqual(['[1]', '[2]', '[3]'])
    expect([...visible(mail.html).matchAll(/\[\d+\]/g)].map(String)).toEqual(['[1]', '[2]', '[3]'])
  })

  it('say how to answer, why this person, whom to ask, and what was left for later', () => {
    for (const body of [mail.text.replace(/\s+/g, ' '), visible(mail.html).replace(/\s+/g, ' ')]) {
      expect(body).toContain(texts.replies.allButOne(2))
      expect(body).toContain(texts.closing.roster([1, 2, 3], 4, 'Kirjasto', 'serviceClass'))
      expect(body).toContain('viestinta@esimerkkila.fi')
      expect(body).toContain(texts.closing.more(2))
      expect(body).toContain(
        texts.closing.privacy(
          language === 'sv' ? 'Exempelby stad' : language === 'en' ? 'City of Esimerkkilä' : 'Esimerkkilän kaupunki',
        ),
      )
    }
  })

  it('offer ready replies that decode to the intended words', () => {
    const { notMine, allOk, itemLater } = texts.replies
    const later = language === 'en' ? '7 December 2026' : '7.12.2026'
    const each = [1, 2, 3].flatMap(n => [`${n} ok`, `${n}: `, notMine(n), itemLater(n, later)])
    expect(replies(mail.html)).toEqual([...each, allOk])
    expect(mail.html).toContain('href="mailto:ptv@esimerkkila.fi?subject=Re%3A%20')
  })

  it('keep within 76 columns but for web addresses', () => {
    const long = mail.text.split('\n').filter(line => line.length > 76)
    expect(long.filter(line => !line.startsWith('https://'))).toEqual([])
  })
})

describe('an item', () => {
  it('tells kind, language versions, state and age', () => {
    const item = aService({ type: 'PermitOrOtherObligation', languageVersions: { fi: aVersion(), en: aVersion() } })
    const { text } = compose([aDigestItem({ item, state: 'overdue' })])
    expect(text).toContain('Lupa tai muu velvoite. Kieliversiot: suomi, englanti.')
    expect(text).toContain('Tarkistus on myöhässä. Kuvaus on julkaistu PTV:ssä 5.3.2025')
  })

  it('without a version in the reader’s language is named in another one, which is said', () => {
    const item = aService({ languageVersions: { sv: aVersion({ name: 'Tomter' }) } })
    const { html, text } = compose([aDigestItem({ item })])
    expect(text).toContain('[1] Tomter')
    expect(text).toContain('Tätä ei ole julkaistu suomeksi. Näytämme tiedot ruotsiksi.')
    expect(html).toContain('<span lang="sv">Tomter</span>')
  })

  it('has a link to Suomi.fi only where the address is known', () => {
    expect(compose([aDigestItem()]).html).toContain(
      'href="https://www.suomi.fi/palvelut/kirjasto-esimerkkilan-kaupunki/',
    )
    expect(compose([aDigestItem({ item: aChannel({ type: 'EService' }) })]).html).not.toContain('https://www.suomi.fi')
  })

  it('names the others who answer for it', () => {
    const sharedWith = [another('Kalle Kolmonen'), another('Liisa Laine')]
    expect(compose([aDigestItem({ sharedWith })]).text).toContain('Tästä vastaavat myös Kalle Kolmonen ja Liisa Laine.')
  })

  it('offers "corrected" only to those who edit in PTV', () => {
    const editor = compose([aDigestItem()], { person: aPerson({ editsPtv: true }) })
    expect(replies(editor.html)).toContain('korjasin 1')
    expect(editor.text).toContain('korjasin 1')
    expect(compose([aDigestItem()]).text).not.toContain('korjasin')
  })

  it('by connected services says so', () => {
    const { text } = compose([aDigestItem({ source: { kind: 'connectedServices' } })])
    expect(text).toContain('Kohta 1: vastaat palveluista, joihin tämä asiointikanava on liitetty.')
  })
})

describe('an item that the reader cannot read in their language', () => {
  const item = aService({
    chargeType: 'Free',
    languageVersions: { fi: aVersion({ name: 'Venepaikat', summary: 'Vuokraa venepaikka.' }) },
  })
  const { html, text } = compose([aDigestItem({ item, findings: [aFinding()] })], {
    person: aPerson({ language: 'en' }),
  })

  it('tells its kind and says in which language it is shown', () => {
    expect(text).toContain('Service. Language version: Finnish.\n')
    expect(text).toContain('This has not been published in English. We show the information in Finnish.')
  })

  it('marks its name, its words and its quotations with their language, and nothing of ours', () => {
    const marked = [...html.matchAll(/<(?:span|blockquote)[^>]* lang="(\w+)"[^>]*>([^<]*)</g)]
    expect(marked.map(([, language, words]) => `${language}: ${words}`)).toEqual([
      'fi: Venepaikat',
      'fi: Haku päättyi 31.5.2024.',
      'fi: Venepaikat',
      'fi: Vuokraa venepaikka.',
    ])
  })
})

describe('who reads a digest', () => {
  const copy: DigestCopy = { role: 'superior', address: 'eeva@esimerkkila.fi', name: 'Eeva Johtaja', language: 'sv' }
  const why = { kind: 'away', until: Temporal.PlainDate.from('2026-12-06') } as const
  const standIn: StandIn = { address: 'kalle.kanto@esimerkkila.fi', name: 'Kalle Kanto', language: 'en', why }
  const editor = aPerson({ editsPtv: true })
  const items = [aDigestItem({ sharedWith: [another('Kalle Kanto'), another('Liisa Laine')] })]

  it('gets it in the own language, greeted by the own name', () => {
    expect(compose(items, { standIn }).text).toContain('Hello Kalle Kanto,')
    expect(composeCopy(aDigest({ items }), copy, [rule]).text).toContain('Hej Eeva Johtaja!')
  })

  it.each([null, ' ', 'eeva@esimerkkila.fi'])('is greeted without a name where %j is known', name =>
    expect(composeCopy(aDigest({ items }), { ...copy, name }, [rule]).text).toContain('\nHej!\n'),
  )

  it('is not named among the others who answer', () => {
    const { text } = compose(items, { standIn })
    expect(text).toContain('Liisa Laine is also responsible for this.')
  })

  it.each([
    ['the updater', composeDigest(aDigest({ items, person: editor }), [rule]), true],
    ['a stand-in', composeDigest(aDigest({ items, person: editor, standIn }), [rule]), false],
    ['a copy', composeCopy(aDigest({ items, person: editor }), copy, [rule]), false],
  ])('is told to correct in PTV and to disown items only as the updater: %s', (_who, { html, text }, told) => {
    expect(html.includes('href="https://palvelutietovaranto.suomi.fi"')).toBe(told)
    expect(text.includes('https://palvelutietovaranto.suomi.fi')).toBe(told)
    expect(replies(html).some(words => /ei minun|not mine|inte min|korjasin|fixed|åtgärdat/.test(words))).toBe(told)
  })

  it('answers under the same token, with the same numbers', () => {
    const digest = aDigest({ items: three, standIn })
    for (const mail of [composeDigest(digest, [rule]), composeCopy(digest, copy, [rule])]) {
      expect(mail.subject).toMatch(/ \[A7K2-9QX4\]$/)
      expect(mail.subject).not.toMatch(/Maija|Kalle|Eeva|@/)
      expect(mail.text.match(/^\[\d+\]/gm)).toEqual(['[1]', '[2]', '[3]'])
    }
  })

  it('is not told of a copy to themselves', () => {
    const copies = [copy, { ...copy, role: 'deputy' as const, address: standIn.address, name: standIn.name }]
    const unansweredSince = Temporal.PlainDate.from('2026-10-26')
    const { text } = compose(items, { standIn: { ...standIn, language: 'fi' }, copies, unansweredSince })
    expect(text.replace(/\s+/g, ' ')).toContain('Siksi myös päivittäjän esihenkilö Eeva Johtaja saa kopion')
  })
})

describe('what is kept of people', () => {
  it.each([
    ['in a first digest', compose([aDigestItem()], { welcome: true }), true],
    ['in a later one', compose([aDigestItem()]), false],
  ])('is told in full %s: %#', (_when, { html, text }, inFull) => {
    for (const body of [text, visible(html)]) expect(body.includes('tietosuojavaltuutetulle')).toBe(inFull)
  })
})

describe('findings', () => {
  it('are quoted in their language, placed and explained', () => {
    const { html, text } = compose([aDigestItem({ findings: [aFinding()] })])
    expect(html).toMatch(/<blockquote class="quote" lang="fi"[^>]*>Haku päättyi 31\.5\.2024\.<\/blockquote>/)
    expect(text).toContain('* Päivä on mennyt\n  Kuvaus, suomeksi:\n    "Haku päättyi 31.5.2024."\n  Päivä meni jo.')
  })

  it('that say the same are told once, with every place', () => {
    const item = aService({ languageVersions: { fi: aVersion(), sv: aVersion() } })
    const swedish = aFinding({ language: 'sv', evidence: { quote: 'Tog slut 31.5.2024.', values: {} } })
    const { text } = compose([aDigestItem({ item, findings: [aFinding(), swedish] })])
    expect(text.match(/Päivä meni jo\./g)).toHaveLength(1)
    expect(text).toContain('Kuvaus, suomeksi:')
    expect(text).toContain('Kuvaus, ruotsiksi:\n    "Tog slut 31.5.2024."')
  })

  it('about age alone are left to the line about age', () => {
    const { text } = compose([aDigestItem({ findings: [aFinding({ rule: 'review-due' })] })])
    expect(text).not.toContain('Korjaa tai tarkista')
  })

  it('beyond six are counted', () => {
    const { text } = compose([aDigestItem({ findings: Array.from({ length: 8 }, () => aFinding()) })])
    expect(text).toContain('* ja 2 muuta huomautusta')
  })

  it('of an unknown rule fail aloud', () => {
    expect(() => compose([aDigestItem({ findings: [aFinding({ rule: 'hours-ended' })] })])).toThrow('hours-ended')
  })
})

describe('hostile words', () => {
  it('are escaped', () => {
    const item = aService({
      languageVersions: { fi: aVersion({ name: '<script>alert("1")</script>', summary: `"'><img src=x>` }) },
    })
    const { html } = compose([aDigestItem({ item, area: '<b>' })], { person: aPerson({ name: '<i>Maija</i>' }) })
    expect(html).not.toMatch(/<script|<img|<b>|<i>/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('of any kind add no element and lose no item', () => {
    const elements = elementsOf(compose([named('AB')]).html)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const { html, text } = compose([named(`A${name}B`)])
        expect(elementsOf(html)).toEqual(elements)
        expect(text).toContain('[1] A')
      }),
    )
  })
})

describe('layout', () => {
  const { html } = compose(three)

  it('has no images, scripts or layout tables that claim to be data', () => {
    expect(html).not.toMatch(/<img|<script/)
    expect(html.match(/<table/g)).toHaveLength(html.match(/role="presentation"/g)?.length ?? 0)
  })

  it('has one first heading and no gap in the levels', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  })

  it('gives every link words of its own', () => {
    const labels = [...html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, label = '']) => label.replace(/<[^>]*>/g, ''))
    const suomiFi = labels.filter(label => label.includes('Suomi.fi'))
    const others = labels.filter(label => !label.includes('Suomi.fi'))
    expect(suomiFi).toHaveLength(3)
    expect(new Set(others).size).toBe(others.length)
  })
})
