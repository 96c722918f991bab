import { describe, expect, it } from 'vitest'
import type { ComposedMail } from '../../../src/core/digest.ts'
import { writeMessage } from '../../../src/edges/mail/mime.ts'
import type { Envelope } from '../../../src/ports.ts'

const envelope: Envelope = {
  from: 'Ajantasa <ptv@esimerkkila.fi>',
  to: 'maija.meikalainen@esimerkkila.fi',
  messageId: '<20261122.a7k2-9qx4@esimerkkila.fi>',
  date: Temporal.Instant.from('2026-11-22T06:30:05Z'),
  listId: 'PTV-muistutukset <ptv.esimerkkila.fi>',
}
const mail: ComposedMail = {
  subject: 'Tarkista: kirjasto [A7K2-9QX4]',
  text: 'Hei Maija,\n\nkäy läpi nämä: – Kirjasto, Ålands bibliotek.\n',
  html: '<p>Hei Maija,</p><p>käy läpi nämä: – <b>Kirjasto</b>, Ålands bibliotek &amp; muut = 2.</p>',
}

describe('the headers', () => {
  it.each([
    ['auto-submitted', 'auto-generated'],
    ['x-auto-response-suppress', 'OOF, AutoReply, RN, NRN'],
    ['list-id', 'PTV-muistutukset <ptv.esimerkkila.fi>'],
    ['message-id', '<20261122.a7k2-9qx4@esimerkkila.fi>'],
    ['date', 'Sun, 22 Nov 2026 06:30:05 +0000'],
    ['from', 'Ajantasa <ptv@esimerkkila.fi>'],
    ['to', 'maija.meikalainen@esimerkkila.fi'],
    ['subject', 'Tarkista: kirjasto [A7K2-9QX4]'],
    ['mime-version', '1.0'],
  ])('have %s once: %s', async (name, value) => {
    expect((await write()).headers.get(name)).toEqual([value])
  })

  it('are these and no others', async () => {
    expect([...(await write()).headers.keys()].toSorted()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-auto-response-suppress',
    ])
  })

  it.each([
    ['umlauts', 'Tarkista: hätäpäivystys – akutmottagning [A7K2-9QX4]'],
    ['a long text', `Kuvaukset, jotka on hyvä käydä läpi ennen vuodenvaihdetta: ${'ääkkösiä '.repeat(30)}loppu`],
    ['a face', 'Kiitos 🙂 palautteesta'],
    ['nothing but ASCII', 'Plain'],
  ])('carry a subject with %s in ASCII', async (_name, subject) => {
    const message = await write({ ...mail, subject })
    expect(message.head).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    expect(decodeWords(message.headers.get('subject')?.[0] ?? '')).toBe(subject)
  })

  it('carry a sender whose name has umlauts', async () => {
    const { head, headers } = await write(mail, { ...envelope, from: 'Esimerkkilän PTV <ptv@esimerkkila.fi>' })
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    expect(decodeWords(headers.get('from')?.[0] ?? '')).toBe('Esimerkkilän PTV <ptv@esimerkkila.fi>')
  })

  it.each([
    ['subject', { ...mail, subject: 'Kirjasto\r\nBcc: vieras@example.fi' }, envelope],
    ['list', mail, { ...envelope, listId: 'x <ptv.example.fi>\r\nBcc: vieras@example.fi' }],
    ['recipient', mail, { ...envelope, to: 'maija@example.fi\r\nBcc: vieras@example.fi' }],
  ])('are not added to by a line break in the %s', async (_name, words, given) => {
    const { headers } = await write(words, given)
    expect(headers.has('bcc')).toBe(false)
  })
})

describe('the bodies', () => {
  it('are the text first and then the HTML, both with their umlauts', async () => {
    const { parts } = await write()
    expect(parts).toEqual([
      { type: 'text/plain; charset=utf-8', encoding: 'quoted-printable', content: mail.text },
      { type: 'text/html; charset=utf-8', encoding: 'quoted-printable', content: mail.html },
    ])
  })

  it.each([
    ['a line of 3000 letters', 'ä'.repeat(3000)],
    ['a line of 3000 letters without umlauts', 'a'.repeat(3000)],
    ['a long address', `https://esimerkkila.fi/${'polku/'.repeat(400)}?a=1&b=2`],
    ['dots and From at line starts', '.\n..\nFrom here\n.'],
    ['blanks at line ends', 'a \nb\t\n c'],
    ['equals signs', 'a=b =3D =\n='],
    ['faces', '🙂🇫🇮'],
  ])('survive with %s', async (_name, words) => {
    const { raw, parts } = await write({ ...mail, text: words, html: `<pre>${words}</pre>` })
    expect(parts.map(({ content }) => content)).toEqual([words, `<pre>${words}</pre>`])
    expect(longestLine(raw)).toBeLessThanOrEqual(998)
  })
})

describe('the message', () => {
  it('is ASCII with CRLF at every line’s end and no line over 998 bytes', async () => {
    const { raw } = await write({ ...mail, subject: 'ä'.repeat(2000), text: 'ö'.repeat(5000), html: 'x'.repeat(5000) })
    expect(raw).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(longestLine(raw)).toBeLessThanOrEqual(998)
  })
})

interface Read {
  readonly raw: string
  readonly head: string
  /** By name in small letters, unfolded, in the order they came. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly parts: readonly { readonly type: string; readonly encoding: string; readonly content: string }[]
}

async function write(words: ComposedMail = mail, given: Envelope = envelope): Promise<Read> {
  const raw = await writeMessage(words, given)
  const { head, body } = split(raw)
  const headers = headersOf(head)
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type')?.[0] ?? '')?.[1] ?? 'none'
  expect(headers.get('content-type')?.[0]).toMatch(/^multipart\/alternative;/)
  return { raw, head, headers, parts: body.split(`--${boundary}`).slice(1, -1).map(partOf) }
}

function split(text: string): { head: string; body: string } {
  const at = text.indexOf('\r\n\r\n')
  return { head: text.slice(0, at), body: text.slice(at + 4) }
}

function headersOf(head: string): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>()
  for (const line of head.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n')) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).trim()])
  }
  return headers
}

function partOf(text: string): Read['parts'][number] {
  const { head, body } = split(text.replace(/^\r\n/, ''))
  const headers = headersOf(head)
  const encoding = headers.get('content-transfer-encoding')?.[0] ?? ''
  const plain = body.replace(/\r\n$/, '')
  return {
    type: headers.get('content-type')?.[0] ?? '',
    encoding,
    content: (encoding === 'quoted-printable' ? quotedPrintable(plain) : plain).replaceAll('\r\n', '\n'),
  }
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/[ \t]+(?=\r\n|$)/g, '')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_match, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

// RFC 2047: white space between two encoded words is not part of the text.
function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/(?:=\?UTF-8\?[QB]\?[^?]*\?=)+/gi, words =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, kind = '', coded = '']) =>
          wordBytes(kind, coded),
        ),
      ).toString('utf8'),
    )
}

function wordBytes(kind: string, coded: string): Buffer {
  if (kind.toUpperCase() === 'B') return Buffer.from(coded, 'base64')
  const letters = coded.replaceAll('_', ' ')
  return Buffer.from(
    letters.replaceAll(/=([0-9A-F]{2})/gi, (_match, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
    'latin1',
  )
}

function longestLine(message: string): number {
  return Math.max(...message.split('\r\n').map(line => Buffer.byteLength(line)))
}
