import type { OutgoingMail } from '../../src/ports/mail.ts'

/** A mail to send; a test states what matters of it. */
export function outgoing({
  envelope = {},
  ...rest
}: Partial<Omit<OutgoingMail, 'envelope'>> & Surroundings = {}): OutgoingMail {
  return {
    subject: 'Tarkista: kirjasto [A7K2-9QX4]',
    text: 'Hei Maija,\n\nkäy läpi nämä.\n.\nKirjasto\n',
    html: '<p>Hei Maija,</p><p>käy läpi nämä.</p>',
    attachments: [],
    ...rest,
    envelope: {
      from: 'Ajantasa <ptv@esimerkkila.test>',
      to: 'maija@esimerkkila.test',
      returnPath: 'ptv@esimerkkila.test',
      ownCopy: null,
      replyTo: null,
      messageId: '<20261122.a7k2-9qx4@esimerkkila.test>',
      date: Temporal.Instant.from('2026-11-22T06:30:05Z'),
      listId: '<esimerkkila.ajantasa>',
      autoSubmitted: 'auto-generated',
      inReplyTo: null,
      references: [],
      ...envelope,
    },
  }
}

interface Surroundings {
  readonly envelope?: Partial<OutgoingMail['envelope']>
}
