import { describe, expect, it } from 'vitest'
import { readBounce } from '../../../../src/core/replies/reading/bounce.ts'
import { hasSamples, inboundMail, sampleMail, samples } from '../../../support/mail-samples.ts'

const us = 'ptv@esimerkkila.fi'
const sent = '<digest.A7K2-9QX4@esimerkkila.fi>'
const maija = 'maija.meikalainen@esimerkkila.fi'

function status(fields: string, returned = `Message-ID: ${sent}\nSubject: x\n\nMessage-ID: <in.the.body@b.fi>`) {
  return inboundMail({
    references: [],
    contentType: 'multipart/report; report-type=delivery-status',
    parts: [
      { contentType: 'message/delivery-status', filename: null, text: `Reporting-MTA: dns; mx.b.fi\r\n\r\n${fields}` },
      { contentType: 'message/rfc822', filename: null, text: returned },
    ],
  })
}

describe('a delivery status', () => {
  it.each([
    [
      'a permanent failure',
      'Final-Recipient: rfc822; Maija.Meikalainen@esimerkkila.fi\r\nAction: failed\r\nStatus: 5.1.1\r\n',
      true,
      true,
      '5.1.1',
    ],
    ['a failure for now', `Final-Recipient: rfc822;${maija}\nAction: failed\nStatus: 4.4.7`, false, false, '4.4.7'],
    ['a delay', `Final-Recipient: rfc822;${maija}\nAction: delayed\nStatus: 4.4.1`, false, false, '4.4.1'],
    ['what expired', `Final-Recipient: rfc822;${maija}\nAction: expired`, false, false, null],
    ['a full mailbox', `Final-Recipient: rfc822;${maija}\nAction: failed\nStatus: 5.2.2`, true, false, '5.2.2'],
    [
      'a code told by the server alone',
      `Final-Recipient: rfc822;${maija}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp;\n 550 5.2.1 no`,
      true,
      false,
      '5.2.1',
    ],
    [
      'a reply code alone',
      `Final-Recipient: rfc822;${maija}\nAction: failed\nDiagnostic-Code: smtp; 550 no such user`,
      true,
      true,
      '5.0.0',
    ],
    [
      'an address in brackets',
      `Final-Recipient: rfc822; <${maija}>\nAction: failed\nStatus: 5.1.1`,
      true,
      true,
      '5.1.1',
    ],
  ])('tells of %s', (_case, fields, permanent, dead, code) => {
    const told = { recipients: [maija], permanent, dead, status: code, messageIds: [sent] }
    expect(readBounce(status(fields))).toEqual(told)
  })

  it('names each recipient, and the one that was written to', () => {
    const fields =
      'Final-Recipient: rfc822;a@b.fi\nOriginal-Recipient: rfc822;c@d.fi\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822;e@f.fi\nAction: failed\nStatus: 5.2.2'
    expect(readBounce(status(fields))?.recipients).toEqual(['a@b.fi', 'c@d.fi', 'e@f.fi'])
  })

  it('leaves out recipients that were reached', () => {
    const fields =
      'Final-Recipient: rfc822;a@b.fi\nAction: relayed\nStatus: 2.0.0\n\nFinal-Recipient: rfc822;e@f.fi\nAction: failed\nStatus: 5.2.2'
    expect(readBounce(status(fields))?.recipients).toEqual(['e@f.fi'])
  })

  it('of nothing but success is no bounce', () => {
    expect(readBounce(status(`Final-Recipient: rfc822;${maija}\nAction: delivered\nStatus: 2.0.0`))).toBe(null)
  })

  it('finds the id in returned headers and in what the notice answers', () => {
    const mail = status(`Final-Recipient: rfc822;${maija}\nAction: failed\nStatus: 5.1.1`, '')
    const headers = {
      contentType: 'text/rfc822-headers',
      filename: null,
      text: `Subject: x\r\nMessage-Id:\r\n ${sent}\r\n`,
    }
    expect(readBounce({ ...mail, parts: [...mail.parts, headers], references: ['<other@b.fi>'] })?.messageIds).toEqual([
      sent,
      '<other@b.fi>',
    ])
  })
})

describe('a notice in words', () => {
  const copy = `\n\n--- Below this line is a copy of the message.\n\nReceived: from x\nTo: ${maija}\nMessage-ID: ${sent}\n`

  it.each([
    [
      'qmail',
      'failure notice',
      `Hi. This is the qmail-send program at b.fi.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${maija}>:\nSorry, no mailbox here by that name. (#5.1.1)`,
      true,
      true,
      '5.1.1',
    ],
    [
      'Postfix',
      'Undelivered Mail Returned to Sender',
      `I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<${maija}>: host mx.b.fi[192.0.2.1] said: 550 5.7.1 rejected`,
      true,
      false,
      '5.7.1',
    ],
    [
      'Exim',
      'Mail delivery failed: returning message to sender',
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. The following address(es) failed:\n\n  ${maija}\n    retry timeout exceeded`,
      false,
      false,
      null,
    ],
    [
      'Exchange',
      'Undeliverable: Kuvaukset',
      `Delivery has failed to these recipients or groups:\n\nMaija (${maija})\nThe email address you entered couldn't be found.\n\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'`,
      true,
      true,
      '5.1.10',
    ],
    [
      'Exchange, fi',
      'Ei voi toimittaa: Kuvaukset',
      `Viestiä ei voitu toimittaa seuraaville vastaanottajille:\n\n${maija}\n\n550 5.1.1 käyttäjää ei ole`,
      true,
      true,
      '5.1.1',
    ],
    [
      'Exchange, sv',
      'Kan inte levereras: Beskrivningar',
      `Det gick inte att leverera meddelandet till:\n\n${maija}\n\n550 5.1.1`,
      true,
      true,
      '5.1.1',
    ],
    [
      'Gmail',
      'Delivery Status Notification (Failure)',
      `** Address not found **\n\nYour message wasn't delivered to ${maija} because the address couldn't be found.\n\n550 5.1.1 NoSuchUser`,
      true,
      true,
      '5.1.1',
    ],
    [
      'sendmail',
      'Returned mail: User unknown',
      `   ----- The following addresses had permanent fatal errors -----\n<${maija}>\n\n   ----- Transcript of session follows -----\n550 ${maija}... User unknown`,
      true,
      true,
      '5.0.0',
    ],
  ])('is read: %s', (_server, subject, text, permanent, dead, code) => {
    const mail = inboundMail({ from: 'mailer-daemon@b.fi', to: [us], subject, text: text + copy, references: [] })
    expect(readBounce(mail)).toEqual({ recipients: [maija], permanent, dead, status: code, messageIds: [sent] })
  })

  it('names the recipient that Exim writes into a header', () => {
    const headers = [{ name: 'x-failed-recipients', value: 'Maija.Meikalainen@esimerkkila.fi' }]
    expect(readBounce(inboundMail({ headers, text: 'x' }))?.recipients).toEqual([maija])
  })

  it.each([
    ["a person's answer", { text: 'kaikki kunnossa' }],
    [
      'a person who tells of one',
      { subject: 'VS: Undeliverable: Kuvaukset', text: 'Tämä palautui: 550 5.1.1 user unknown' },
    ],
    ['a person who asks', { subject: 'Delivery', text: 'Kuka toimittaa kirjat?' }],
    ['an absence notice', { from: 'postmaster@b.fi', subject: 'Automaattinen vastaus', text: 'Olen lomalla.' }],
  ])('is none: %s', (_case, given) => {
    expect(readBounce(inboundMail(given))).toBe(null)
  })

  it.each(['<', '5', '550-', 'a@b.fi ', '<a@b.fi>:\n', 'Message-ID: <', 'will ', 'delivery '])(
    'made to take long is read: %j',
    piece => {
      const text = `could not be delivered\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
      expect(readBounce(inboundMail({ from: 'mailer-daemon@b.fi', subject: 'failure notice', text }))).not.toBe(null)
    },
  )
})

describe.skipIf(!hasSamples)('the collected bounces', () => {
  it('have the id of the returned mail in four of five', async () => {
    const found = samples('bounces')
    const ids = await Promise.all(found.map(async sample => readBounce(await sampleMail(sample))?.messageIds ?? []))
    expect(ids.filter(one => one.length > 0).length).toBeGreaterThan(found.length * 0.75)
  })
})
