import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/edges/mail/read-message.ts'
import { writeMessage } from '../../../src/edges/mail/mime.ts'
import { outgoing } from '../../support/mails.ts'

/** Our header lines and no others, in their order; the three in brackets only where they say something. */
const ours =
  /^auto-submitted x-auto-response-suppress list-id from( to)?( reply-to)?( in-reply-to)?( references)? subject message-id date mime-version content-type$/

/** What may end a line, begin a header or hide one, among words that are harmless. */
const piece = fc.oneof(
  fc.constantFrom('\r\n', '\r', '\n', '\r\n\r\n', '\n\n', '\0', '\v', '\f', '\u0085', '\u2028', '\u2029', '\ud800'),
  fc.constantFrom('\r\n ', '\r\n\t', '\n.\r\n', '\r\n.\r\n', '%0d%0a', '\\r\\n', '\u560a\u560d', '\u010a\u010d'),
  fc.constantFrom('Bcc: vieras@example.fi', 'Subject: x', 'Content-Type: text/html', 'MIME-Version: 1.0', 'X: y', ':'),
  fc.constantFrom('=?utf-8?Q?=0D=0ABcc=3A_vieras=40example.fi?=', '=?utf-8?B?DQpCY2M6IHY=?=', '=?', '?=', '=0D=0A'),
  fc.constantFrom('<', '>', '@', '"', ',', ';', '(', ')', '\\', '<a@example.fi>', 'ä', '🙂', ' ', 'maija'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const words = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))
const around = (before: string, after = ''): fc.Arbitrary<string> => words.map(some => `${before}${some}${after}`)
const mails = fc.record({
  subject: around('Tarkista '),
  from: around('Ajantasa ', ' <ptv@esimerkkila.test>'),
  to: fc.oneof(words, fc.constant('maija@esimerkkila.test')),
  replyTo: fc.option(words),
  messageId: around('<a', '@esimerkkila.test>'),
  inReplyTo: fc.option(around('<a', '>')),
  references: fc.array(around('<a', '>'), { maxLength: 3 }),
  listId: around('<a', '>'),
  name: words,
  contentType: words,
})

describe('whatever its words, names, addresses and ids hold, a message', () => {
  it('has our header lines and no others', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async parts => {
        const { names, head } = headOf(await write(parts))
        expect(names.join(' ')).toMatch(ours)
        expect(head.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      }),
      { numRuns: 400 },
    )
  })

  it('is read as one mail to one reader, with its words where they belong', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async parts => {
        const read = await readMessage(Buffer.from(await write({ ...parts, to: 'maija@esimerkkila.test' })))
        expect(read.to).toEqual(['maija@esimerkkila.test'])
        expect(read.headers.filter(({ name }) => /^(?:cc|bcc|x)$/.test(name))).toEqual([])
        expect([read.text?.trim(), read.html?.trim()]).toEqual(['Hei', '<p>Hei</p>'])
        expect(read.subject).not.toMatch(/[\r\n\0]/)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['=?utf-8?Q?=0D=0ABcc=3A_vieras=40example.fi?=', 'Kirjasto =?utf-8?B?DQpCY2M6IHY=?= auki'])(
    'shows what looks encoded as it stands: %s',
    async subject => {
      const read = await readMessage(Buffer.from(await write({ subject })))
      expect(read.subject).toBe(subject)
    },
  )
})

describe('ids of mails that are answered', () => {
  it.each([
    ['a line break', '<a@example.fi>\r\nBcc: vieras@example.fi'],
    ['a blank', '<a b@example.fi>'],
    ['letters beyond ASCII', '<ä@example.fi>'],
    ['no brackets', 'a@example.fi'],
    ['more than a line holds', `<${'a'.repeat(1000)}@example.fi>`],
  ])('are left out where they have %s', async (_name, id) => {
    const { names } = headOf(await write({ inReplyTo: id, references: [id] }))
    expect(names).not.toContain('in-reply-to')
    expect(names).not.toContain('references')
  })
})

interface Parts {
  readonly subject: string
  readonly name: string
  readonly contentType: string
  readonly from: string
  readonly to: string
  readonly replyTo: string | null
  readonly messageId: string
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  readonly listId: string
}

async function write({ subject = '', name = 'a.csv', contentType = 'text/csv', ...envelope }: Partial<Parts>) {
  const attachments = [{ name, contentType, content: 'a;b' }]
  return writeMessage(outgoing({ subject, text: 'Hei', html: '<p>Hei</p>', attachments, envelope }))
}

function headOf(raw: string): { readonly head: string; readonly names: readonly string[] } {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
  const lines = head.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n')
  return { head, names: lines.map(line => line.slice(0, line.indexOf(':')).toLowerCase()) }
}
