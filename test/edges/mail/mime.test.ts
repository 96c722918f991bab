import { describe, expect, it } from 'vitest'
import type { ComposedMail } from '../../../src/core/digest.ts'
import type { Attachment } from '../../../src/core/mail.ts'
import { writeMessage } from '../../../src/edges/mail/mime.ts'
import type { Envelope } from '../../../src/ports/mail.ts'

const envelope: Envelope = {
  from: 'Ajantasa <ptv@esimerkkila.fi>',
  to: 'maija.meikalainen@esimerkkila.fi',
  returnPath: 'ptv@esimerkkila.fi',
  ownCopy: null,
  replyTo: null,
  messageId: '<20261122.a7k2-9qx4@esimerkkila.fi>',
  date: Temporal.Instant.from('2026-11-22T06:30:05Z'),
  listId: 'PTV-muistutukset <ptv.esimerkkila.fi>',
  autoSubmitted: 'auto-generated',
  inReplyTo: null,
  references: [],
}
const table: Attachment = { name: 'kuvaukset.csv', contentType: 'text/csv', content: 'nimi;ikä\r\nKirjasto;3\r\n' }
const stranger = '\r\nBcc: vieras@example.fi'
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

  it('say of an answer that it is one, and to what', async () => {
    const answer = {
      ...envelope,
      autoSubmitted: 'auto-replied' as const,
      inReplyTo: '<vastaus@esimerkkila.fi>',
      references: ['<muistutus@esimerkkila.fi>', '<vastaus@esimerkkila.fi>'],
    }
    const { headers } = await write(mail, answer)
    expect(headers.get('auto-submitted')).toEqual(['auto-replied'])
    expect(headers.get('in-reply-to')).toEqual(['<vastaus@esimerkkila.fi>'])
    expect(headers.get('references')).toEqual(['<muistutus@esimerkkila.fi> <vastaus@esimerkkila.fi>'])
  })

  it('name where answers go, where that is not the sender', async () => {
    const { headers } = await write(mail, { ...envelope, replyTo: 'PTV <ptv+a7k29qx4@esimerkkila.fi>' })
    expect(headers.get('reply-to')).toEqual(['PTV <ptv+a7k29qx4@esimerkkila.fi>'])
  })

  it('name the first mail of the period without being an answer to it', async () => {
    const { headers } = await write(mail, { ...envelope, references: ['<first@esimerkkila.fi>'] })
    expect(headers.get('references')).toEqual(['<first@esimerkkila.fi>'])
    expect(headers.has('in-reply-to')).toBe(false)
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

  it.each<[string, ComposedMail, Envelope, readonly Attachment[]]>([
    ['subject', { ...mail, subject: `Kirjasto${stranger}` }, envelope, []],
    ['list', mail, { ...envelope, listId: `x <ptv.example.fi>${stranger}` }, []],
    ['recipient', mail, { ...envelope, to: `maija@example.fi${stranger}` }, []],
    ['address for answers', mail, { ...envelope, replyTo: `ptv@example.fi${stranger}` }, []],
    ['sender', mail, { ...envelope, from: `Ajantasa${stranger} <ptv@example.fi>` }, []],
    ['id', mail, { ...envelope, messageId: `<a@example.fi>${stranger}` }, []],
    ['mail that is answered', mail, { ...envelope, inReplyTo: `<a@example.fi>${stranger}` }, []],
    ['mails before it', mail, { ...envelope, references: [`<a@example.fi>${stranger}`] }, []],
    ['name of a file', mail, envelope, [{ ...table, name: `a${stranger}.csv` }]],
    ['type of a file', mail, envelope, [{ ...table, contentType: `text/csv${stranger}` }]],
  ])('are not added to by a line break in the %s', async (_name, words, given, attachments) => {
    const { raw } = await write(words, given, attachments)
    expect(raw).not.toMatch(/^bcc:/im)
  })

  it('are not ended early by a line break', async () => {
    const { headers } = await write({ ...mail, subject: 'Kirjasto\r\n\r\n<script>' })
    expect(headers.get('subject')?.[0]).toContain('<script>')
  })
})

describe('an attachment', () => {
  it('comes after both bodies with its name and its bytes', async () => {
    const { type, raw, parts } = await write(mail, envelope, [table])
    expect(type).toMatch(/^multipart\/mixed;/)
    expect(parts.map(part => part.type.replace(/;.*/, ''))).toEqual(['multipart/alternative', 'text/csv'])
    expect(parts[1]).toMatchObject({ encoding: 'base64', content: table.content })
    expect(parts[1]?.type).toBe('text/csv; charset=utf-8; name=kuvaukset.csv')
    expect(raw).toContain('Content-Disposition: attachment; filename=kuvaukset.csv')
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
  })

  it('keeps bytes that are no text', async () => {
    const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00, 0xfe])
    const workbook: Attachment = {
      name: 'raportti.xlsx',
      contentType: 'application/octet-stream',
      content: bytes.toString('base64'),
      encoding: 'base64',
    }
    const { raw, parts } = await write(mail, envelope, [workbook])
    expect(parts[1]).toMatchObject({ type: 'application/octet-stream; name=raportti.xlsx', encoding: 'base64' })
    expect(raw).toContain(`\r\n\r\n${bytes.toString('base64')}\r\n`)
  })

  it.each(['räjähdys – tähti.csv', 'a"b;c.csv', '../../etc/passwd'])('named %s is ASCII in the message', async name => {
    const { raw, parts } = await write(mail, envelope, [{ ...table, name }])
    expect(raw).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    expect(parts[1]?.content).toBe(table.content)
  })

  it.each([
    ['text/csv; charset=iso-8859-1', 'text/csv; charset=iso-8859-1; name=kuvaukset.csv'],
    ['application/json', 'application/json; name=kuvaukset.csv'],
  ])('of the type %s keeps it', async (contentType, written) => {
    const { parts } = await write(mail, envelope, [{ ...table, contentType }])
    expect(parts[1]?.type).toBe(written)
  })

  it('is text even where its content looks like a path or an address', async () => {
    const { parts } = await write(mail, envelope, [{ ...table, content: '/etc/passwd' }])
    expect(parts[1]?.content).toBe('/etc/passwd')
  })
})

describe('the bodies', () => {
  it('are the text first and then the HTML, both with their umlauts', async () => {
    const { type, parts } = await write()
    expect(type).toMatch(/^multipart\/alternative;/)
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
    const words = { subject: 'ä'.repeat(2000), text: `a\nb\r\n${'ö'.repeat(5000)}\n`, html: `<p>\n${'x'.repeat(5000)}` }
    const { raw } = await write(words, envelope, [{ ...table, content: 'a\nb\r\nä' }])
    expect(raw).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(longestLine(raw)).toBeLessThanOrEqual(998)
  })
})

interface Read {
  readonly raw: string
  readonly head: string
  /** What the whole message is. */
  readonly type: string
  /** By name in small letters, unfolded, in the order they came. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly parts: readonly { readonly type: string; readonly encoding: string; readonly content: string }[]
}

async function write(
  words: ComposedMail = mail,
  given: Envelope = envelope,
  attachments: readonly Attachment[] = [],
): Promise<Read> {
  const raw = await writeMessage({ ...words, envelope: given, attachments })
  const { head, body } = split(raw)
  const headers = headersOf(head)
  const type = headers.get('content-type')?.[0] ?? ''
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1] ?? 'none'
  return { raw, head, type, headers, parts: body.split(`--${boundary}`).slice(1, -1).map(partOf) }
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
    content: decode(encoding, plain),
  }
}

function decode(encoding: string, content: string): string {
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString('utf8')
  return (encoding === 'quoted-printable' ? quotedPrintable(content) : content).replaceAll('\r\n', '\n')
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
