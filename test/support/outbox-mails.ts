import type { MailToSend } from '../../src/store/outbox.ts'

/** A receipt that is due since 08:30 on Monday 23 November 2026. */
export function aMailToSend(parts: Partial<MailToSend> = {}): MailToSend {
  return {
    messageId: '<receipt.1@esimerkkila.fi>',
    purpose: 'receipt',
    occasion: 'reply 1',
    person: null,
    token: null,
    day: Temporal.PlainDate.from('2026-11-23'),
    recipient: 'maija.meikalainen@esimerkkila.fi',
    replyTo: null,
    notBefore: Temporal.Instant.from('2026-11-23T06:30:00Z'),
    autoSubmitted: 'auto-replied',
    inReplyTo: '<reply@esimerkkila.fi>',
    references: ['<reply@esimerkkila.fi>', '<digest.A7K2-9QX4@esimerkkila.fi>'],
    attachments: [],
    subject: 'Kuittaus vastauksestasi [A7K2-9QX4]',
    html: '<p>“Hei” &amp; moi</p>',
    text: '“Hei” & moi\n',
    ...parts,
  }
}
