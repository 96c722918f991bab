import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../../src/core/mail.ts'
import { classify } from '../../../../src/core/replies/reading/classify.ts'
import { hasSamples, inboundMail, sampleMail, samples } from '../../../support/mail-samples.ts'

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
    ['with quoted mail only', { text: '> kaikki kunnossa' }],
  ])("is a person's: %s", (_case, mail) => {
    expect(classify(inboundMail(mail))).toEqual({ class: 'humanReply', reasons: [] })
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
    ['unreadable', { ...reply, from: null }],
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
    })
  })

  it('is told without end of words, too', () => {
    const text = 'olen poissa kiireellisissä asioissa '.repeat(40_000)
    expect(classify(inboundMail({ text })).class).toBe('automatic')
  })
})

describe.skipIf(!hasSamples)('the collected mails', () => {
  it.each(['auto', 'bounces'] as const)("are never taken for a person's: %s", async category => {
    const found = samples(category)
    const human: string[] = []
    for (const sample of found) {
      const mail = await sampleMail(sample, 'mailer-daemon@esimerkkila.fi')
      if (classify(mail).class === 'humanReply') human.push(sample.file)
    }
    expect(found.length).toBeGreaterThan(40)
    expect(human).toEqual([])
  })

  it.each([
    ['auto_reply', ['automatic']],
    ['calendar', ['calendar']],
    ['read_receipt', ['report']],
    ['list_mail', ['list']],
    ['loop', ['automatic']],
  ] as const)('that are %s are of their class', async (expected, classes) => {
    const found = samples('auto').filter(sample => sample.expected.class === expected)
    const given = await Promise.all(found.map(async sample => classify(await sampleMail(sample)).class))
    expect(given.length).toBeGreaterThan(0)
    expect(new Set(given)).toEqual(new Set(classes))
  })

  it('that came back are known as such, but for some without a form', async () => {
    const others: string[] = []
    for (const sample of samples('bounces')) {
      const kind = classify(await sampleMail(sample, 'mailer-daemon@esimerkkila.fi')).class
      if (kind !== 'bounce' && kind !== 'delayed') others.push(`${sample.file.slice('bounces/'.length)} ${kind}`)
    }
    expect(others).toEqual([
      'sisimai/lhost-amazonses-10.eml list',
      'sisimai/lhost-apachejames-01.eml unreadable',
      'sisimai/lhost-fml-03.eml list',
      'sisimai/lhost-kddi-01.eml automatic',
    ])
  })

  it("that persons wrote are taken for a person's", async () => {
    const written = samples('replies').filter(sample => sample.expected.class === 'human_reply')
    const others: string[] = []
    for (const sample of written)
      if (classify(await sampleMail(sample)).class !== 'humanReply') others.push(sample.file)
    expect(written.length).toBeGreaterThan(180)
    expect(others).toEqual([])
  })
})
