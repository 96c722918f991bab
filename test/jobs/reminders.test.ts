import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import type { OutgoingMail } from '../../src/ports/mail.ts'
import { answerTo } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import { begin, deputy, morning, night, receive, settle, superior, told } from '../support/lived-city.ts'

interface Mail {
  readonly day: Temporal.PlainDate
  readonly mail: OutgoingMail
}

/** Days from the first to the last, counted from the city's first one. */
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** The days on which something could happen, and those beside them. */
const turns = [0, 1, 13, 14, 15, 27, 28, 29]

/** Lives days through and gives the mails that went; `then` may answer them on their day. */
async function live(
  db: Database['db'],
  passed: readonly number[],
  then: (sent: Mail) => Promise<void> = async () => {},
): Promise<readonly Mail[]> {
  const all: Mail[] = []
  for (const number of passed) {
    const day = begin.add({ days: number })
    await night(db, day)
    for (const mail of await morning(db, day)) {
      all.push({ day, mail })
      await then({ day, mail })
    }
  }
  return all
}

const tellAll = (mails: readonly Mail[]): readonly string[] =>
  mails.map(({ day, mail }) => told(day, mail)).toSorted((left, right) => (left < right ? -1 : 1))

const answered = ({ mail }: Mail) => ({
  subject: mail.subject,
  messageId: mail.envelope.messageId,
  recipient: mail.envelope.to,
})

describeOnDatabases('a city lived through', db => {
  beforeEach(async () => settle(db(), { unowned: false }))

  it('reminds a person who does not answer, then tells deputy and superior, then communications', async () => {
    const mails = await live(db(), days(0, 70))
    expect(tellAll(mails)).toEqual([
      '2026-11-23 digest maija',
      '2026-12-07 digest maija',
      '2026-12-21 copy olli',
      '2026-12-21 copy ulla',
      '2026-12-21 digest maija',
      '2027-01-04 digest maija',
      '2027-01-04 unanswered viestinta',
      '2027-01-18 copy olli',
      '2027-01-18 copy ulla',
      '2027-01-18 digest maija',
      '2027-02-01 digest maija',
      '2027-02-01 unanswered viestinta',
    ])
    const [first, reminder] = mails.map(one => one.mail.envelope)
    expect(reminder?.references).toEqual([first?.messageId])
    const steps = await db().selectFrom('digest').select(['day', 'step', 'unanswered_since']).orderBy('day').execute()
    expect(steps.map(row => `${row.day.toString()} ${row.step} ${row.unanswered_since?.toString() ?? '-'}`)).toEqual([
      '2026-11-23 digest -',
      '2026-12-07 reminder -',
      '2026-12-21 digest 2026-11-23',
      '2027-01-04 reminder 2026-11-23',
      '2027-01-18 digest 2026-11-23',
      '2027-02-01 reminder 2026-11-23',
    ])
  })

  it('asks no more of a person who has answered everything', async () => {
    const mails = await live(db(), [...turns, 41, 42, 43, 55, 56, 57], async sent => {
      if (told(sent.day, sent.mail) !== '2026-12-07 digest maija') return
      await receive(db(), sent.day, answerTo(answered(sent), 'Kaikki kunnossa'))
    })
    expect(tellAll(mails)).toEqual(['2026-11-23 digest maija', '2026-12-07 digest maija', '2026-12-08 receipt maija'])
  })

  it.each([
    ['is not understood', 'an answer', 'Kaikki ok, mutta kirjasto muuttaa ensi vuonna.', {}],
    ['is about one item of three', 'an answer', '1 ok', {}],
    ['is no more than thanks', 'an answer', 'Kiitos!', {}],
    ['comes from elsewhere and leaves no reply', 'an answer', '1 ok', { From: 'Kaisa <kaisa@muualla.fi>' }],
    ['nobody vouches for', 'an answer', '1 ok', { From: 'Kaisa <kaisa@esimerkkila.fi>' }],
    ['is written by a program', 'no answer', 'Olen lomalla.', { 'Auto-Submitted': 'auto-replied' }],
    ['is our own copy', 'no answer', 'Tarkista.', { From: 'Ajantasa <ptv@esimerkkila.fi>' }],
  ])('takes a mail that %s for %s', async (_name, what, words, headers) => {
    const mails = await live(db(), turns, async sent => {
      if (told(sent.day, sent.mail) !== '2026-11-23 digest maija') return
      await receive(db(), sent.day, answerTo(answered(sent), words, headers))
    })
    const kept = tellAll(mails).filter(one => /digest|copy/.test(one))
    expect(kept).toEqual(
      what === 'an answer'
        ? ['2026-11-23 digest maija', '2026-12-21 digest maija']
        : [
            '2026-11-23 digest maija',
            '2026-12-07 digest maija',
            '2026-12-21 copy olli',
            '2026-12-21 copy ulla',
            '2026-12-21 digest maija',
          ],
    )
  })

  it('takes an answer to a copy as one to the digest, and as a proof that the copy came', async () => {
    const mails = await live(db(), [...turns, 41, 42, 43], async sent => {
      if (told(sent.day, sent.mail) !== '2026-12-21 copy olli') return
      await db().updateTable('mail_message').set({ state: 'inDoubt' }).where('purpose', '=', 'copy').execute()
      const raw = answerTo(answered(sent), `Kaikki kunnossa\n\n${quoted(sent.mail.text)}`, { Subject: 'VS: tämä' })
      await receive(db(), sent.day, raw)
    })
    expect(tellAll(mails).filter(one => one > '2026-12-22')).toEqual(['2026-12-22 receipt olli'])
    const receipt = mails.find(one => told(one.day, one.mail) === '2026-12-22 receipt olli')
    expect(receipt?.mail.envelope.references.at(-1)).toMatch(/^<copy\./)
    const copies = await db()
      .selectFrom('mail_message')
      .select(['recipient', 'state'])
      .where('purpose', '=', 'copy')
      .orderBy('recipient')
      .execute()
    expect(copies).toEqual([
      { recipient: deputy, state: 'sent' },
      { recipient: superior, state: 'inDoubt' },
    ])
    const confirmed = await db().selectFrom('confirmation').select(['confirmed_by', 'content_id']).execute()
    expect(new Set(confirmed.map(row => row.content_id)).size).toBe(3)
    expect(new Set(confirmed.map(row => row.confirmed_by))).toEqual(new Set([deputy]))
  })

  describe('after an outage', () => {
    it('of the night sends only what is due now', async () => {
      await live(db(), days(0, 3))
      const mails = await live(db(), days(38, 58))
      expect(tellAll(mails)).toEqual([
        '2026-12-31 copy olli',
        '2026-12-31 copy ulla',
        '2026-12-31 digest maija',
        '2027-01-14 digest maija',
        '2027-01-14 unanswered viestinta',
      ])
    })

    it('of the mail server plans the digest anew and never sends the old one', async () => {
      for (const passed of days(0, 6)) await night(db(), begin.add({ days: passed }))
      const mails = await live(db(), [7])
      expect(tellAll(mails)).toEqual(['2026-11-30 digest maija'])
    })
  })
})

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
}
