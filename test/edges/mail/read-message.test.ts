import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../src/core/replies/reading/visible-text.ts'
import { readMessage } from '../../../src/edges/mail/read-message.ts'

const nothing = {
  headers: [],
  contentType: 'text/plain',
  from: null,
  to: [],
  subject: '',
  messageId: null,
  references: [],
  text: null,
  html: null,
  parts: [],
}

describe('the headers of a message', () => {
  it('are all given in their order, unfolded and decoded', async () => {
    const mail = await read(
      'Received: from b\r\n\tby a\r\nReceived: from c by b\r\nSubject: =?utf-8?q?V=C3=A4liaika?=\r\n =?utf-8?q?tieto?= 3\r\nX-Other: =?iso-8859-1?q?=E4?=\r\n\r\nok',
    )
    expect(mail.headers).toEqual([
      { name: 'received', value: 'from b by a' },
      { name: 'received', value: 'from c by b' },
      { name: 'subject', value: 'Väliaikatieto 3' },
      { name: 'x-other', value: 'ä' },
    ])
    expect(mail.subject).toBe('Väliaikatieto 3')
  })

  it('have no line ends, whatever is hidden in an encoded word', async () => {
    const mail = await read('Subject: =?utf-8?q?ok=0D=0ABcc:_x=E2=80=A8y?=\nX-Other: =?utf-8?q?a=0Ab?=\n\nok')
    expect([mail.subject, mail.headers[1]?.value]).toEqual(['ok  Bcc: x y', 'a b'])
  })

  it('of servers are left as they are, so that no sender writes into them', async () => {
    const value = 'mx.b.fi; spf=pass smtp.mailfrom="=?utf-8?q?x;_dmarc=3Dpass?="@c.fi'
    const mail = await read(`Authentication-Results: ${value}\n\nok`)
    expect(mail.headers).toEqual([{ name: 'authentication-results', value }])
  })

  it.each([
    [
      'bare and in lower case',
      'From: "Meikäläinen, Maija" <Maija.Meikalainen@Esimerkkila.FI>',
      'maija.meikalainen@esimerkkila.fi',
    ],
    ['without a name', 'From: maija@esimerkkila.fi', 'maija@esimerkkila.fi'],
    [
      'the one in brackets, whatever the name says',
      'From: "pomo@esimerkkila.fi" <vieras@example.com>',
      'vieras@example.com',
    ],
    ['none where it is missing', 'To: maija@esimerkkila.fi', null],
    ['none where it is no address', 'From: Maija', null],
    ['none where there are two', 'From: a@b.fi, c@d.fi', null],
    ['none where there are two headers', 'From: a@b.fi\nFrom: c@d.fi', null],
    ['none where it is a group', 'From: Kaikki: a@b.fi, c@d.fi;', null],
  ])('give a sender: %s', async (_case, header, from) => {
    expect((await read(`${header}\n\nok`)).from).toBe(from)
  })

  it.each([
    ['another header', '=?utf-8?q?ok=0D=0ABcc:_c@d.fi?='],
    ['another header, in base64', `=?utf-8?b?${Buffer.from('ok\nX-A: b').toString('base64')}?=`],
    ['the end of all headers', '=?utf-8?q?ok=0D=0A=0D=0Akaikki_kunnossa?='],
  ])('give no sender where an encoded word hides %s', async (_case, subject) => {
    expect((await read(`From: a@b.fi\nSubject: ${subject}\n\nok`)).from).toBe(null)
  })

  it('give the sender where an encoded word ends with a line end', async () => {
    expect((await read('From: a@b.fi\nSubject: =?utf-8?q?ok=0D=0A?=\n\nok')).from).toBe('a@b.fi')
  })

  it('give the recipients', async () => {
    expect((await read('To: A <A@b.fi>, c@d.fi\nTo: e@f.fi\nCc: g@h.fi\n\nok')).to).toEqual([
      'a@b.fi',
      'c@d.fi',
      'e@f.fi',
    ])
  })

  it('give the references, the nearest first and each once', async () => {
    const mail = await read(
      'Message-ID: <m@b.fi>\nIn-Reply-To: <3@b.fi>\nReferences: <1@b.fi>\n <2@b.fi> <3@b.fi>\n\nok',
    )
    expect([mail.messageId, mail.references]).toEqual(['<m@b.fi>', ['<3@b.fi>', '<2@b.fi>', '<1@b.fi>']])
  })

  it('give the type with its parameters in lower case', async () => {
    const mail = await read('Content-Type: Multipart/Report; report-type=Delivery-Status;\n boundary=x\n\n--x--\n')
    expect(mail.contentType).toBe('multipart/report; report-type=delivery-status; boundary=x')
  })
})

describe('the bodies of a message', () => {
  it.each([
    [
      'quoted-printable in ISO-8859-15',
      'Content-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: quoted-printable\n\nHinta 5 =A4 =E4=\n=F6',
      'Hinta 5 € äö',
    ],
    [
      'base64 in UTF-8',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nw6TDtsOl',
      'äöå',
    ],
    ['Windows-1252', Buffer.from('Content-Type: text/plain; charset=windows-1252\n\n9\x9615 \xe4', 'latin1'), '9–15 ä'],
    ['a zero byte, which no database takes', 'From: a@b.fi\n\no\0k', 'ok'],
  ])('are decoded: %s', async (_case, message, text) => {
    expect((await read(message)).text?.trim()).toBe(text)
  })

  it('are the text and the HTML', async () => {
    const mail = await read(
      'Content-Type: multipart/alternative; boundary=x\n\n--x\n\nok\n--x\nContent-Type: text/html\n\n<p>ok</p>\n--x--',
    )
    expect([mail.text?.trim(), mail.html?.trim(), mail.parts]).toEqual(['ok', '<p>ok</p>', []])
  })

  it('join the lines of flowed text', async () => {
    const mail = await read('Content-Type: text/plain; format=flowed\n\nuusi numero on \n05 617 1234\n\n stuffed\n')
    expect(mail.text).toBe('uusi numero on 05 617 1234\n\nstuffed\n')
  })

  it('drop the space that ends a flowed line where the mail says so', async () => {
    const mail = await read('Content-Type: text/plain; format="flowed"; delsp=yes\n\nuusi num \nero\n')
    expect(mail.text).toBe('uusi numero\n')
  })

  it('keep an answer apart from the flowed line that is quoted above it', async () => {
    const mail = await read(
      'From: a@b.fi\nContent-Type: text/plain; format=flowed\n\n> Puhelin 05 \n> 617 0000 \nei pidä paikkaansa\n-- \nMaija\n',
    )
    expect(mail.text).toBe('> Puhelin 05 617 0000 \nei pidä paikkaansa\n-- \nMaija\n')
    expect(visibleText(mail)).toBe('ei pidä paikkaansa')
  })
})

describe('the parts of a message', () => {
  it.each([
    [
      'message/delivery-status',
      'Content-Type: message/delivery-status',
      'Reporting-MTA: dns; b.fi\n\nAction: failed',
      null,
    ],
    ['text/rfc822-headers', 'Content-Type: text/rfc822-headers', 'Message-ID: <1@b.fi>', null],
    ['text/calendar', 'Content-Type: text/calendar; method=REPLY', 'BEGIN:VCALENDAR\nMETHOD:REPLY', null],
    [
      'text/plain',
      'Content-Type: text/plain\nContent-Disposition: attachment; filename="=?utf-8?q?=C3=A4.txt?="',
      'liite',
      'ä.txt',
    ],
  ])('are text where they are: %s', async (contentType, headers, text, filename) => {
    const [part] = (await read(mixed(headers, text))).parts
    expect({ ...part, text: part?.text?.trim() }).toEqual({ contentType, filename, text })
  })

  it('are null where they are not', async () => {
    const mail = await read(
      mixed('Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64', 'JVBERi0='),
    )
    expect(mail.parts).toEqual([{ contentType: 'application/pdf', filename: 'a.pdf', text: null }])
  })

  it("hold a mail that came along, so that its words are not the sender's", async () => {
    const mail = await read(mixed('Content-Type: message/rfc822', 'From: c@d.fi\nSubject: x\n\nkaikki kunnossa'))
    expect(mail.text?.trim()).toBe('ok')
    expect(mail.parts.map(part => [part.contentType, part.text?.includes('kaikki kunnossa')])).toEqual([
      ['message/rfc822', true],
    ])
  })

  it('are read as Windows text where they are no UTF-8', async () => {
    const mail = await read(Buffer.from(mixed('Content-Type: text/csv', 'p\xe4iv\xe4'), 'latin1'))
    expect(mail.parts[0]?.text?.trim()).toBe('päivä')
  })
})

describe('a message beyond the limits', () => {
  it('is without anything where it has more headers than servers leave', async () => {
    const most = 'X-A: b\n'.repeat(1_999)
    expect((await read(`From: a@b.fi\n${most}\nok`)).from).toBe('a@b.fi')
    expect(await read(`From: a@b.fi\nX-A: b\n${most}\nok`)).toEqual(nothing)
  })

  it('has its first thousand parts', async () => {
    const parts = '--x\nContent-Type: image/png\n\nA\n'.repeat(1_500)
    const mail = await read(`From: a@b.fi\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nok\n${parts}--x--\n`)
    expect([mail.text?.trim(), mail.parts.length]).toEqual(['ok', 1_000])
  })

  it('has what is in its first lines', async () => {
    const mail = await read(`From: a@b.fi\n\nok\n${'\n'.repeat(150_000)}not ok\n`)
    expect(mail.text?.trim()).toBe('ok')
  })
})

describe('what is hardly a message', () => {
  it.each([
    ['nothing', ''],
    ['headers without end', `To: ${'a@b.fi, '.repeat(100_000)}`],
    [
      'parts within parts within parts',
      Array.from(
        { length: 100 },
        (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`,
      ).join(''),
    ],
  ])('is a mail without anything: %s', async (_case, message) => {
    expect(await read(message)).toEqual(nothing)
  })

  it.each([
    ['bytes of every kind', Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256)],
    ['nothing but line ends', new Uint8Array(3_000_000).fill(10)],
    ['nothing but zero bytes', new Uint8Array(1_000_000)],
    ['a part for each line', Buffer.from(`Content-Type: multipart/mixed; boundary=a\n\n${'--a\n'.repeat(50_000)}`)],
  ])('is read without a sender: %s', async (_case, message) => {
    expect((await read(message)).from).toBe(null)
  })

  it('has its words read where an attachment is too long', async () => {
    const attachment = `${'A'.repeat(76)}\n`.repeat(250_000)
    const message = `From: a@b.fi\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n3 ok\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${attachment}\n--x--`
    const mail = await read(message)
    expect([mail.from, mail.text?.trim(), mail.parts.length]).toEqual(['a@b.fi', '3 ok', 1])
  })
})

async function read(message: string | Uint8Array) {
  return await readMessage(typeof message === 'string' ? Buffer.from(message) : message)
}

function mixed(headers: string, body: string): string {
  return `From: a@b.fi\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nok\n--x\n${headers}\n\n${body}\n--x--\n`
}
