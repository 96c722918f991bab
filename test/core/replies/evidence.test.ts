import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../src/core/mail.ts'
import { evidenceIn } from '../../../src/core/replies/evidence.ts'
import { inboundMail } from '../../support/mail-samples.ts'

const us = 'Ajantasa <ptv@esimerkkila.fi>'
const [digest, reminder] = ['<digest.A7K2-9QX4@esimerkkila.fi>', '<digest.B7K2-9QX4@esimerkkila.fi>'] as const
const returnId = '0123456789abcdef0123'

const nothing: Partial<InboundMail> = { from: 'maija@esimerkkila.fi', references: [], to: [], text: 'hei', parts: [] }

function evidence(parts: Partial<InboundMail>) {
  const { messageIds, returnIds } = evidenceIn(inboundMail({ ...nothing, ...parts }), us)
  return [...messageIds, ...returnIds]
}

function returned(text: string): Partial<InboundMail> {
  return { parts: [{ contentType: 'message/rfc822', filename: null, text }] }
}

describe('a received mail', () => {
  it.each<[string, Partial<InboundMail>, readonly string[]]>([
    ['an answer, of the mail that it answers', { references: [digest] }, [digest]],
    [
      'an answer to a reminder, of the reminder alone: the digest before it may never have come',
      { references: [reminder, digest] },
      [reminder],
    ],
    [
      'a report, of the mail that it holds',
      returned(`Message-ID: ${digest}\nReferences: ${reminder}\n\nhei`),
      [digest],
    ],
    ['what came back to a mail’s own address', { to: [`ptv+b-${returnId}@esimerkkila.fi`] }, [returnId]],
    ['a mail that names none', {}, []],
    ['a mail of somebody else’s conversation', { references: ['<x@y.fi>'] }, ['<x@y.fi>']],
  ])('is evidence: %s', (_, parts, ids) => expect(evidence(parts)).toEqual(ids))

  it('is evidence of a few mails only, however many it names', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `Message-ID: <${index}@esimerkkila.fi>`).join('\n')
    expect(evidence({ text })).toHaveLength(50)
  })
})

describe('a mail from our own address', () => {
  it.each([
    ['ptv@esimerkkila.fi', 'ownCopy', [reminder]],
    ['ptv+a7k2-9qx4@esimerkkila.fi', 'ownCopy', [reminder]],
    ['maija@esimerkkila.fi', 'about', [digest]],
  ])('%s is evidence (%s) of itself and of nothing that it refers to: %j', (from, kind, ids) => {
    const mail = inboundMail({ ...nothing, from, messageId: reminder, references: [digest] })
    expect(evidenceIn(mail, us)).toMatchObject({ kind, messageIds: ids })
  })

  it('is evidence of nothing without an id', () => {
    const mail = inboundMail({ ...nothing, from: 'ptv@esimerkkila.fi', messageId: null })
    expect(evidenceIn(mail, us).messageIds).toEqual([])
  })
})
