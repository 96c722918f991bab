import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../../src/core/mail.ts'
import { classify } from '../../../../src/core/replies/reading/classify.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const reply = { text: 'kaikki kunnossa' }
type Case = readonly [name: string, mail: Partial<InboundMail>]

function header(name: string, value: string): Partial<InboundMail> {
  return { ...reply, headers: [{ name, value }] }
}

function part(contentType: string, text: string): Partial<InboundMail> {
  return { ...reply, parts: [{ contentType, filename: null, text }] }
}

describe('a mail', () => {
  it.each<Case>([
    ['a plain answer', reply],
    ['an answer without a reference', { ...reply, references: [], subject: 'kirjasto' }],
    ['that asks Exchange for no automatic answers', header('x-auto-response-suppress', 'DR, RN, NRN, OOF, AutoReply')],
    ['that says it is not automatic', header('auto-submitted', 'no')],
    ['of a person who will be away', { text: 'Olen lomalla, muistuta 15.1.' }],
    ['of a person who is away, about an item', { text: '3: ok, olen lomalla, palaan 3.2.' }],
    ['about automatic things', { text: '2: kyse on automaatista, joka toimii ympäri vuorokauden' }],
    ['whose subject quotes an automatic one', { ...reply, subject: 'VS: Automaattinen vastaus: Kuvaukset' }],
    [
      'about undelivered mail',
      { text: 'Edellinen viestisi ei tullut perille, osoite oli väärin.', subject: 'VS: Undeliverable: Kuvaukset' },
    ],
    ['with a picture', part('image/png', '')],
    ['with a calendar that invites nobody', part('text/calendar', 'BEGIN:VCALENDAR\nMETHOD:PUBLISH\n')],
    [
      'of several authors, as RFC 5322 has it',
      { ...reply, from: null, headers: [{ name: 'from', value: 'Maija <m@b.fi>, Liisa <l@b.fi>' }] },
    ],
    ['that a program has checked', { text: 'Tämä viesti on automaattisesti tarkastettu.\n2: ei pidä paikkaansa' }],
    ['with quoted mail only', { text: '> kaikki kunnossa' }],
  ])("is a person's: %s", (_case, mail) => {
    expect(classify(inboundMail(mail))).toMatchObject({ class: 'humanReply', reasons: [] })
  })

  it.each<Case>([
    ['Auto-Submitted', header('auto-submitted', 'auto-replied')],
    ['Auto-Submitted with a parameter', header('auto-submitted', 'auto-generated; owner-email="a@b.fi"')],
    ['X-Autoreply', header('x-autoreply', 'yes')],
    ["a mark of Exchange's rules", header('x-ms-exchange-inbox-rules-loop', 'maija@esimerkkila.fi')],
    ['Precedence', header('precedence', 'auto_reply')],
    ['a null return path', header('return-path', '<>')],
    ['a sender that reads no mail', { ...reply, from: 'noreply@esimerkkila.fi' }],
    ['a reaction', part('text/vnd.google.email-reaction+json', '{"emoji":"👍"}')],
    ...[
      'Automaattinen vastaus: Kuvaukset',
      'Poissa: Kuvaukset',
      'Poissaoloilmoitus',
      'Automatiskt svar: Beskrivningar',
      'Autosvar: x',
      'Frånvaro: x',
      'Automatic reply: Descriptions',
      'Out of Office: x',
      'Out of the office',
      'Luettu: Kuvaukset',
      'Läst: x',
    ].map((subject): Case => [subject, { ...reply, subject }]),
    ...[
      'Tämä on automaattinen vastaus.',
      'Detta är ett automatiskt svar.',
      'This is an automated reply.',
      'Olen vuosilomalla 3.8. asti. Kiireellisissä asioissa ota yhteyttä: anna@esimerkkila.fi',
      'Olen poissa toimistolta. Sijaiseni on Anna Ahola.',
      'Jag är på semester till 3.8. I brådskande ärenden kontakta Anna.',
      'I am out of the office until 3 August. Please contact Anna.',
    ].map((text): Case => [text, { text }]),
  ])('is automatic: %s', (_case, mail) => {
    expect(classify(inboundMail(mail)).class).toBe('automatic')
  })

  it.each([
    ['list', header('list-id', '<ptv.esimerkkila.fi>')],
    ['list', header('list-unsubscribe', '<mailto:x@y.fi>')],
    ['list', header('precedence', 'list')],
    ['calendar', part('text/calendar', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n')],
    ['calendar', part('application/ics', 'BEGIN:VCALENDAR\nMETHOD:REQUEST\n')],
    ['calendar', header('content-class', 'urn:content-classes:calendarmessage')],
    ['report', { ...reply, contentType: 'multipart/report; report-type="disposition-notification"; boundary=x' }],
    ['report', part('message/feedback-report', 'Feedback-Type: abuse')],
    [
      'report',
      part(
        'message/delivery-status',
        'Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@b.fi\nAction: delivered\nStatus: 2.0.0',
      ),
    ],
    [
      'bounce',
      part(
        'message/delivery-status',
        'Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@b.fi\nAction: failed\nStatus: 5.1.1',
      ),
    ],
    ['bounce', part('message/delivery-status', 'nonsense')],
    [
      'delayed',
      part(
        'message/delivery-status',
        'Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@b.fi\nAction: delayed\nStatus: 4.4.1',
      ),
    ],
    ['report', part('message/rfc822', 'X-HmXmrOriginalRecipient: a@b.fi\nSubject: x\n\nok')],
    ['report', { ...reply, subject: 'Report Domain: b.fi Submitter: c.fi Report-ID: 1' }],
    ['calendar', { ...reply, subject: 'Accepterat: Beskrivningar' }],
    ['unreadable', { ...reply, from: null }],
    [
      'unreadable',
      {
        ...reply,
        from: null,
        headers: [
          { name: 'from', value: 'a@b.fi, c@d.fi' },
          { name: 'from', value: 'a@b.fi' },
        ],
      },
    ],
    ['unreadable', { text: ' \n', html: '<div><br></div>' }],
    ['unreadable', {}],
  ] as const)('is of class %s', (expected, mail) => {
    expect(classify(inboundMail(mail)).class).toBe(expected)
  })

  it('is told by its structure first, and every sign is named', () => {
    const mail = { ...header('auto-submitted', 'auto-replied'), subject: 'Automaattinen vastaus: x', from: null }
    expect(classify(inboundMail(mail))).toEqual({
      class: 'automatic',
      reasons: ['Auto-Submitted', 'no single sender', 'subject of an automatic reply'],
      byWords: false,
    })
  })

  it('is told without end of words, too', () => {
    const text = 'olen poissa kiireellisissä asioissa '.repeat(40_000)
    expect(classify(inboundMail({ text })).class).toBe('automatic')
  })
})
