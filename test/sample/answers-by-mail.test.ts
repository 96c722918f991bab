import { describe, expect, it } from 'vitest'
import { classify } from '../../src/core/replies/reading/classify.ts'
import { writtenAnswer } from '../../src/core/replies/reading/written-answer.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import {
  absenceInFinnish,
  gmailInFinnish,
  iphoneInSwedish,
  outlookInFinnish,
  type MailProgram,
} from '../../src/sample/answers-by-mail.ts'

const subject = '7 kuvausta odottaa tarkistustasi – myös nämä pitkät äänitteet [A7K2-9QX4]'
const text = `Hei Änni!

[1] Yövalot = hyvä
${'å'.repeat(200)}${' '}

- "1 ok" – kunnossa <b>&amp;</b>
.
From: x`
const answer = {
  mail: {
    from: { name: 'Ajantasa', address: 'ptv@esimerkkila.fi' },
    subject,
    messageId: '<digest.A7K2-9QX4@esimerkkila.fi>',
    references: ['<first@esimerkkila.fi>'],
    sentAt: Temporal.Instant.from('2027-03-27T06:30:00Z'),
    text,
  },
  writer: { name: 'Änni Öljy', address: 'anni.oljy@esimerkkila.fi' },
  words: 'kaikki kunnossa paitsi 2\n3: uusi hinta on 5 €',
  at: Temporal.Instant.from('2027-03-28T06:12:00Z'),
}

const programs: readonly (readonly [name: string, write: MailProgram, subject: string, mark: string])[] = [
  ['Outlook in Finnish', outlookInFinnish, 'VS: ', 'Lähetetty: lauantai 27. maaliskuuta 2027 klo 8.30'],
  [
    'Gmail in Finnish',
    gmailInFinnish,
    'Re: ',
    'la 27. maalisk. 2027 klo 8.30 Ajantasa (ptv@esimerkkila.fi) kirjoitti:',
  ],
  ['an iPhone in Swedish', iphoneInSwedish, 'Re: ', '27 mars 2027 kl. 08:30 skrev Ajantasa <ptv@esimerkkila.fi>:'],
]

describe('an answer by mail', () => {
  it.each(programs)('of %s is a person’s, and its own words are found again', async (_name, write, prefix, mark) => {
    const mail = await readMessage(Buffer.from(write(answer)))
    expect(classify(mail).class).toBe('humanReply')
    expect(writtenAnswer(mail, null)).toEqual({ text: answer.words, between: [] })
    expect(mail).toMatchObject({ from: answer.writer.address, to: ['ptv@esimerkkila.fi'], subject: prefix + subject })
    expect(mail.references).toEqual(['<digest.A7K2-9QX4@esimerkkila.fi>', '<first@esimerkkila.fi>'])
    expect(mail.text).toContain(mark)
    expect(mail.text).toContain('å'.repeat(200))
  })

  it('of somebody who is away says that a program wrote it', async () => {
    const mail = await readMessage(Buffer.from(absenceInFinnish(answer)))
    expect(classify(mail).class).toBe('automatic')
    expect(mail.subject).toBe(`Automaattinen vastaus: ${subject}`)
    expect(mail.text?.replaceAll('\r', '').trim()).toBe(answer.words)
  })

  it.each([...programs.map(([name, write]) => [name, write] as const), ['absence', absenceInFinnish] as const])(
    'of %s is a message as RFC 5322 wants it: ASCII, short lines, each ended by CRLF',
    (_name, write) => {
      const lines = write(answer).split('\r\n')
      expect(lines.filter(line => !/^[ -~]*$/.test(line))).toEqual([])
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(76)
      expect(lines).toContain('Date: Sun, 28 Mar 2027 09:12:00 +0300')
    },
  )
})
