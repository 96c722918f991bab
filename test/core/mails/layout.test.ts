import { describe, expect, it } from 'vitest'
import type { ComposedMail } from '../../../src/core/digest.ts'
import { removalFacts } from '../../../src/core/alarms/removals.ts'
import { composeAlarm } from '../../../src/core/mails/alarm.ts'
import { composeAnsweredForYou } from '../../../src/core/mails/answered-for-you.ts'
import { composeCorrected } from '../../../src/core/mails/corrected.ts'
import { composeDeadAddress } from '../../../src/core/mails/dead-address.ts'
import { composeForward } from '../../../src/core/mails/forward.ts'
import { composeReceipt } from '../../../src/core/mails/receipt.ts'
import { composeAreaMail } from '../../../src/core/mails/report-areas.ts'
import { composeReportMail } from '../../../src/core/mails/report.ts'
import { composeRoundTrip } from '../../../src/core/mails/round-trip.ts'
import { composeUnanswered } from '../../../src/core/mails/unanswered.ts'
import { composeUndone } from '../../../src/core/mails/undone.ts'
import { composeUnowned } from '../../../src/core/mails/unowned.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { NumberedItem } from '../../../src/core/replies/outcome.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { visible } from '../../support/visible.ts'
import { aLostConnection, removals } from '../alarms/an-alarm.ts'
import { aCity, aDeadAddress, aForward, answeredWith, aReceipt, aRoundTrip, everyOutcome, named } from './a-reply.ts'
import { aMonth, anArea, staleItems } from './a-month.ts'
import { unanswered, unowned } from './silence.ts'

const date = Temporal.PlainDate.from('2026-12-01')
const month = aMonth({ areas: [anArea('Yksikkö')], items: staleItems('Yksikkö', 7), unowned: [] })
const attached = { kind: 'attached' } as const
const answered = answeredWith(...everyOutcome)
const held = [...removals(30), aLostConnection('Kohde 1', 'Kohde 2')]
const shapes = (['strangeRecord', 'unknownField'] as const).map(
  kind => ({ kind, record: 'service', path: 'languageVersions.*.name', records: 3 }) as const,
)

/** Every mail there is, with every outcome and reason, in one language. */
function mailsIn(language: MailLanguage): readonly (readonly [string, ComposedMail])[] {
  const city = aCity(language)
  const mail = { city, language, token: 'A7K2-9QX4' }
  const by = 'kirjasto@esimerkkila.fi'
  const unclear = { kind: 'some', numbers: [2], besides: true } as const
  return [
    ['receipt', composeReceipt(aReceipt({ city, language, answered, open: [9] }))],
    ['receipt of plurals', composeReceipt(aReceipt({ city, language, answered: [...answered, ...answered] }))],
    [
      'unclear',
      composeReceipt(aReceipt({ city, language, answered: [], open: [1, 2], unclear: { kind: 'everything' } })),
    ],
    ['receipt of all', composeReceipt(aReceipt({ city, language }))],
    ['besides', composeReceipt(aReceipt({ city, language, unclear: { ...unclear, numbers: [] } }))],
    ['partly unclear', composeReceipt(aReceipt({ city, language, open: [3], unclear }))],
    ['round trip', composeRoundTrip(aRoundTrip({ ...mail, waiting: answered, answered, open: [3], unclear }))],
    ['round trip of one', composeRoundTrip(aRoundTrip(mail))],
    ['answered for you', composeAnsweredForYou({ ...mail, by, answered: [...answered, ...answered] })],
    ['undone', composeUndone({ ...mail, undone: [numbered(1), numbered(2)], toldCommunications: true })],
    ['nothing undone', composeUndone({ ...mail, undone: [], toldCommunications: false })],
    ['dead address', composeDeadAddress(aDeadAddress({ city }))],
    ['corrected', composeCorrected({ ...mail, seen: [numbered(1)], notSeen: [numbered(2)] })],
    ['report', composeReportMail({ city, report: month, page: attached })],
    ['report of areas', composeAreaMail({ city, language, report: month, areas: ['Yksikkö'] })],
    ['unanswered', composeUnanswered({ ...unanswered(3), city })],
    ['unowned', composeUnowned({ ...unowned([3, 2]), city })],
    ['held removals', composeAlarm({ kind: 'removalsHeld', facts: removalFacts(held) }, city)],
    ['new shapes', composeAlarm({ kind: 'newShapes', shapes }, city)],
    ['all well', composeAlarm({ kind: 'well', removalsSince: date, strangeSince: date }, city)],
    ['forward', composeForward(aForward({ city, answered }))],
    ['forward: of nobody', composeForward(aForward({ city, reason: 'noToken', from: null, subject: '' }))],
    ['forward: undone', composeForward(aForward({ city, reason: 'undone', answered }))],
    ...(['unclear', 'otherSender', 'perhapsAutomatic', 'notTheirs', 'noToken', 'expired'] as const).map(
      reason => [`forward: ${reason}`, composeForward(aForward({ city, reason, answered: [] }))] as const,
    ),
  ]
}

// Plain text underlines, lists and quotes with signs that HTML has elements for.
function plainWords(text: string): string {
  const bare = text.replace(/^[-=]+$/gm, '').replace(/^ *(?:- |> ?|)/gm, '')
  return bare.replace(/"/g, '').replace(/\s+/g, ' ').trim()
}

const every = mailLanguages.flatMap(language => mailsIn(language).map(([name, mail]) => ({ language, name, mail })))

describe.each(every)('$name in $language', ({ language, name, mail }) => {
  it('says the same in both bodies', () => {
    const links = /(Suomi\.fi[^:]*:) (?:https:\S*|Kohde \d+)/g
    expect(visible(mail.html).replace(/"/g, '').replace(links, '$1')).toBe(plainWords(mail.text).replace(links, '$1'))
  })

  it('keeps within 76 columns but for web addresses', () => {
    const long = mail.text.split('\n').filter(line => line.length > 76)
    expect(long.filter(line => !line.startsWith('https://'))).toEqual([])
  })

  it('names its language and leaves nothing unsaid', () => {
    expect(mail.html).toContain(`<html lang="${language}"`)
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>/)
  })

  it('shares no sentence with the other languages', () => {
    const own =
      /Kohde \d|@|^[-=> ]*[\d A-Z"•:[\]-]*$|Suomi\.fi|Maija|Teppo|Liisa|Yksikkö|^https:|^ {4}ajantasa |^Esimerkkilän kaupunki: 31$/
    const lines = mail.text.split('\n').filter(line => !own.test(line))
    const others = mailLanguages.filter(each => each !== language)
    const theirs = new Set(
      others.flatMap(
        each =>
          mailsIn(each)
            .find(([other]) => other === name)?.[1]
            .text.split('\n') ?? [],
      ),
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter(line => theirs.has(line))).toEqual([])
  })

  it('has one first heading, no gap in the levels, and links with words of their own', () => {
    const levels = [...mail.html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
    const labels = [...mail.html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, label]) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has no images, scripts or data tables', () => {
    expect(mail.html).not.toMatch(/<img|<script/)
    expect(mail.html.match(/<table/g)).toHaveLength(mail.html.match(/role="presentation"/g)?.length ?? 0)
  })
})

it.each(mailLanguages)('every text of the mails is used in %s', language => {
  const written = mailsIn(language).map(([, { subject, text }]) => `${subject} ${text.replace(/\s+/g, ' ')}`)
  const missing = wordsIn(answerTexts[language]).filter(words => !written.some(mail => mail.includes(words)))
  expect(missing).toEqual([])
})

/** The texts that need nothing put in. */
function wordsIn(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts]
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsIn) : []
}

function numbered(number: number): NumberedItem {
  return { number, item: named(`Kohde ${number}`) }
}
