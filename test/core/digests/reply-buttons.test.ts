import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/core/assessment/rules/index.ts'
import type { Digest } from '../../../src/core/digest.ts'
import { composeDigest } from '../../../src/core/digests/compose.ts'
import { interpret } from '../../../src/core/replies/meaning/interpret.ts'
import { tokensOf } from '../../../src/core/replies/token.ts'
import { formatDate } from '../../../src/core/texts/format.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { digestKinds, digestMail } from '../../support/digest-kinds.ts'
import { aFullDigest } from '../../support/full-digest.ts'
import { aDigest, aPerson } from './a-digest.ts'

interface Opened {
  readonly label: string
  readonly url: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

const day = Temporal.PlainDate.from('2026-11-23')
const until = day.add({ days: 14 })

/** The buttons of a mail as a mail program opens them (RFC 6068). */
function buttonsOf(html: string): readonly Opened[] {
  return [...html.matchAll(/<a [^>]*href="(mailto:[^"]*\?[^"]*)"[^>]*>([^<]*)<\/a/g)].map(
    ([, attribute = '', label = '']) => {
      const url = attribute.replaceAll('&amp;', '&')
      return { label, url, ...opened(url) }
    },
  )
}

// RFC 6068 section 2: hfields are `name=value`, both of unreserved and percent-encoded characters and some delimiters.
const characters = /^(?:[A-Za-z0-9\-._~!$'()*+,;:@/]|%[0-9A-Fa-f]{2})*$/

function opened(url: string): Omit<Opened, 'label' | 'url'> {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? []
  const fields = query.split('&').map(field => field.split('='))
  for (const part of [to, ...fields.flat()]) expect(part).toMatch(characters)
  expect(fields.map(([name]) => name)).toEqual(['subject', 'body'])
  const [subject, body] = fields.map(([, value = '']) => decodeURIComponent(value))
  return { to: decodeURIComponent(to), subject: subject ?? '', body: body ?? '' }
}

function intentsOf(text: string, items = 12) {
  return interpret({ text, between: [] }, { items, today: day })
}

function fullDigest(language: MailLanguage, parts: Partial<Digest> = {}) {
  return composeDigest(aFullDigest(language, 12, parts), rules)
}

describe.each(mailLanguages)('the buttons in %s', language => {
  const { html, subject } = fullDigest(language)
  const buttons = buttonsOf(html)
  const { item, closing } = mailTexts[language]

  it('are those of PRODUCT.md for each item, and one for all', () => {
    const labels = Array.from({ length: 12 }, (_, index) => index + 1).flatMap(number => [
      item.okButton(number),
      item.correctionButton(number),
      item.correctedButton(number),
      item.notMineButton(number),
      item.laterButton(number),
    ])
    expect(buttons.map(({ label }) => label)).toEqual([...labels, closing.allButton])
  })

  it('write to us, with the token in the subject', () => {
    for (const button of buttons) {
      expect(button.to).toBe('ptv@esimerkkila.fi')
      expect(button.subject).toBe(`Re: ${subject}`)
      expect(tokensOf({ ...button, references: [], headers: [], to: [] }, 'ptv@esimerkkila.fi')).toEqual(['A7K2-9QX4'])
    }
  })

  it.each([1, 2, 9, 12])('of item %i are understood as what they say', number => {
    const of = (label: (number: number) => string) =>
      buttons.filter(button => button.label === label(number)).flatMap(({ body }) => intentsOf(body))
    const items = [number]
    expect(of(item.okButton)).toEqual([{ kind: 'confirm', items }])
    expect(of(item.correctedButton)).toEqual([{ kind: 'corrected', items }])
    expect(of(item.notMineButton)).toEqual([{ kind: 'reassign', items, to: null }])
    expect(of(item.laterButton)).toEqual([{ kind: 'snooze', items, until }])
  })

  it('of an item that has changed take what is written after them as its correction, and nothing for granted', () => {
    const { body = '' } = buttons.find(({ label }) => label === item.correctionButton(7)) ?? {}
    const words = { fi: 'uusi puhelinnumero on', sv: 'det nya telefonnumret är', en: 'the new telephone number is' }
    const text = `${words[language]} 05 617 1234`
    expect(intentsOf(body + text)).toEqual([{ kind: 'correct', items: [7], text: expect.stringContaining(text) }])
    expect(intentsOf(body)).toEqual([{ kind: 'unclear', items: [7], text: expect.any(String) }])
  })

  it('of all items confirm them all', () => {
    expect(intentsOf(buttons.at(-1)?.body ?? '')).toEqual([{ kind: 'confirm', items: 'all' }])
  })

  it('are understood with the name that mail programs sign with', () => {
    const bodies = buttons.filter(({ label }) => label === item.laterButton(2) || label === closing.allButton)
    const signed = bodies.map(({ body }) => intentsOf(`${body}\n\nMaija Meikäläinen`).map(({ kind }) => kind))
    expect(signed).toEqual([['snooze'], ['confirm']])
  })

  it('name the day to which "later" puts off', () => {
    const later = buttons.filter(({ label }) => label === item.laterButton(1))
    expect(later.map(({ body }) => body.endsWith(formatDate(until, language)))).toEqual([true])
  })

  it.each(digestKinds)('of a %s carry no name and nothing else of a person', kind => {
    for (const { subject: line, body } of buttonsOf(digestMail(kind, language).html)) {
      expect(`${line} ${body}`).not.toMatch(/Maija|Meikäläinen|Seppo|Öljymäki|uimahalli|simhall/i)
    }
  })

  it('stay within 1,900 characters where everything is as long as it may be', () => {
    const { city } = aDigest()
    const from = `Ajantasa <${'ääkkösiä.'.repeat(7)}x@${'pitkäpalvelukokonaisuus.'.repeat(8)}esimerkkila.fi>`
    const mail = { ...city.mail, from }
    const person = aPerson({ language, editsPtv: true, name: 'Åke-Öljynmäki '.repeat(50) })
    const long = fullDigest(language, { city: { ...city, mail }, person })
    expect(Math.max(...buttonsOf(long.html).map(({ url }) => url.length))).toBeLessThanOrEqual(1900)
  })

  it('break lines as RFC 6068 section 5 asks, if at all', () => {
    for (const { url } of buttons) expect(url.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/i)
  })
})

it('writes å, ä and ö as UTF-8', () => {
  const urls = buttonsOf(fullDigest('sv').html).map(({ url }) => url)
  expect(urls.filter(url => url.includes('body=%C3%A5tg%C3%A4rdat%202'))).toHaveLength(1)
  expect(urls.at(-1)).toMatch(/body=allt%20st%C3%A4mmer$/)
})
