import { describe, expect, it } from 'vitest'
import { mailAnswered, type DigestMail } from '../../../src/core/replies/mail-answered.ts'

const own = aMail('<digest.A7K2-9QX4@esimerkkila.fi>', 'maija@esimerkkila.fi')
const toDeputy = aMail('<copy.A7K2-9QX4.1@esimerkkila.fi>', 'olli@esimerkkila.fi')
const toSuperior = aMail('<copy.A7K2-9QX4.2@esimerkkila.fi>', 'ulla@esimerkkila.fi')

describe('a reply answers', () => {
  it.each<[string, readonly string[], string | null, DigestMail]>([
    ['the mail that it names', [toSuperior.messageId], 'olli@esimerkkila.fi', toSuperior],
    ['the nearest of those it names', [toDeputy.messageId, own.messageId], 'maija@esimerkkila.fi', toDeputy],
    ['a mail named by a server that changed its case', [toDeputy.messageId.toUpperCase()], null, toDeputy],
    ['the mail its sender got, where it names none', ['<x@y>'], 'ulla@esimerkkila.fi', toSuperior],
    ['the digest, where it names none and its sender got none', [], 'pirkko@esimerkkila.fi', own],
    ['the digest, where nobody is known to have sent it', [], null, own],
  ])('%s', (_name, references, from, answered) =>
    expect(mailAnswered([own, toDeputy, toSuperior], { references, from })).toBe(answered),
  )
})

function aMail(messageId: string, recipient: string): DigestMail {
  return { messageId, recipient, sent: { html: '', text: '' } }
}
