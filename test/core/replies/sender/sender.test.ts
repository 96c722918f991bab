import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../../src/core/mail.ts'
import { senderOf, type Sender, type SenderFacts } from '../../../../src/core/replies/sender/sender.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const facts: Omit<SenderFacts, 'mail'> = {
  responders: new Set(['maija@b.fi', 'outi@elsewhere.fi', 'päivi@esimerkkilä.fi']),
  own: new Set(['ptv@b.fi']),
  vouching: { by: 'authenticationResults', authservId: 'mx.b.fi' },
  domains: ['b.fi', 'opetus.b.fi', 'xn--esimerkkil-z5a.fi'],
}

/** The sender of a mail with these header lines, as the mailbox would give it. */
async function sender(...lines: readonly string[]): Promise<Sender> {
  return senderOf({ ...facts, mail: await mailOf(lines) })
}

async function mailOf(lines: readonly string[]): Promise<InboundMail> {
  return readMessage(new TextEncoder().encode([...lines, 'Subject: x', '', 'ok'].join('\r\n')))
}

async function told(...lines: readonly string[]): Promise<string> {
  const one = await sender(...lines)
  return one.kind === 'nobody' ? `nobody: ${one.reason}` : `${one.kind}: ${one.address}`
}

describe('the sender of a mail', () => {
  it.each([
    ['an address alone', 'maija@b.fi', 'responder: maija@b.fi'],
    ['a name and an address', 'Maija <maija@b.fi>', 'responder: maija@b.fi'],
    ['capitals', 'Maija <MAIJA@B.FI>', 'responder: maija@b.fi'],
    ['the point of the root', 'Maija <maija@b.fi.>', 'responder: maija@b.fi'],
    ['the own address as the name', '"Maija@b.fi" <maija@b.fi>', 'responder: maija@b.fi'],
    ['the surname first', '"Meikäläinen, Maija" <maija@b.fi>', 'responder: maija@b.fi'],
    ['the surname first, unquoted', 'Meikäläinen, Maija <maija@b.fi>', 'responder: maija@b.fi'],
    ['the surname first, encoded', '=?utf-8?Q?Meik=C3=A4l=C3=A4inen=2C_Maija?= <maija@b.fi>', 'responder: maija@b.fi'],
    ['an @ in the name', 'IT@Esimerkkilä <maija@b.fi>', 'responder: maija@b.fi'],
    ['a colon in the name', '"Viestintä: Maija" <maija@b.fi>', 'responder: maija@b.fi'],
    ['a colon and a semicolon in the quoted name', '"Maija: \\"ma; ti\\"" <maija@b.fi>', 'responder: maija@b.fi'],
    ['a colon without a group', 'Viestintä: Maija <maija@b.fi>', 'responder: maija@b.fi'],
    ['a comment', 'maija@b.fi (Maija)', 'responder: maija@b.fi'],
    ['a responder’s address elsewhere', 'Outi <outi@elsewhere.fi>', 'responder: outi@elsewhere.fi'],
    ['a domain in its own letters', 'Päivi <päivi@Esimerkkilä.fi>', 'responder: päivi@esimerkkilä.fi'],
    ['the letters of the DNS', 'Päivi <päivi@xn--esimerkkil-z5a.fi>', 'responder: päivi@esimerkkilä.fi'],
    ['a sub-address, which is another', 'Maija <maija+ptv@b.fi>', 'colleague: maija+ptv@b.fi'],
    ['somebody else of the city', 'Pekka <Pekka@b.fi>', 'colleague: pekka@b.fi'],
    ['somebody of another named domain', 'Pekka <pekka@opetus.b.fi>', 'colleague: pekka@opetus.b.fi'],
    ['somebody of the city with its own letters', 'pekka@esimerkkilä.fi', 'colleague: pekka@xn--esimerkkil-z5a.fi'],
    ['a domain below that is not named', 'pekka@liikunta.b.fi', 'nobody: outsideDomains'],
    ['a domain that ends alike', 'pekka@notb.fi', 'nobody: outsideDomains'],
    ['a domain that begins alike', 'pekka@b.fi.attacker.fi', 'nobody: outsideDomains'],
    ['a domain elsewhere', 'pekka@attacker.fi', 'nobody: outsideDomains'],
    ['ourselves', 'Ajantasa <PTV@b.fi>', 'nobody: ourOwn'],
  ])('with %s', async (_name, from, expected) => {
    expect(await told(`From: ${from}`)).toBe(expected)
  })

  it.each([
    ['nothing', '', 'noAddress'],
    ['a name alone', 'Maija', 'noAddress'],
    ['two addresses', 'maija@b.fi, pekka@b.fi', 'severalAddresses'],
    ['two addresses with names', 'Maija <maija@b.fi>, Pekka <pekka@b.fi>', 'severalAddresses'],
    ['two addresses without a comma', 'maija@b.fi pekka@attacker.fi', 'otherAddressInName'],
    ['two addresses in brackets', '<maija@b.fi> <pekka@attacker.fi>', 'otherAddressInName'],
    ['an address behind the address', 'Maija <maija@b.fi> pekka@attacker.fi', 'otherAddressInName'],
    ['an address in a comment', 'maija@b.fi (pekka@attacker.fi)', 'otherAddressInName'],
    ['an address as the name', '"pekka@b.fi" <maija@b.fi>', 'otherAddressInName'],
    ['an address in the encoded name', '=?utf-8?q?=3Cpekka=40b.fi=3E?= <maija@b.fi>', 'otherAddressInName'],
    ['an address of wide letters as the name', '"pekka＠ｂ．fi" <maija@b.fi>', 'otherAddressInName'],
    ['the address of a look-alike as the name', '"m\u0430ija@b.fi" <maija@b.fi>', 'otherAddressInName'],
    ['the responder as the name of another', '"maija@b.fi" <x@attacker.fi>', 'otherAddressInName'],
    ['a group of one', 'Team: maija@b.fi;', 'severalAddresses'],
    ['a group of one with a name', 'Team: Maija <maija@b.fi>;', 'severalAddresses'],
    ['a group and a comment', 'Team: maija@b.fi; (us)', 'severalAddresses'],
    ['a quoted group', '"Team": maija@b.fi;', 'severalAddresses'],
    ['an empty group', 'undisclosed:;', 'severalAddresses'],
    ['an encoded address', '<=?utf-8?q?maija?=@b.fi>', 'noAddress'],
    ['a quoted part before the @', '"maija"@b.fi', 'noAddress'],
    ['a Cyrillic а', 'Maija <m\u0430ija@b.fi>', 'unusualAddress'],
    ['a Cyrillic а in the domain', 'Päivi <päivi@esimerkkil\u0430.fi>', 'unusualAddress'],
    ['wide letters', 'Maija <maija@ｂ.fi>', 'unusualAddress'],
    ['a Kelvin sign, which becomes a k', 'Pekka <pe\u212Ak\u0430@b.fi>', 'unusualAddress'],
    ['a soft hyphen', 'Maija <maija@b\u00AD.fi>', 'unusualAddress'],
    ['a number of a network', 'Maija <maija@[192.0.2.1]>', 'noAddress'],
  ])('is nobody with %s', async (_name, from, reason) => {
    expect(await told(`From: ${from}`)).toBe(`nobody: ${reason}`)
  })

  it('is nobody where the sign that becomes a letter of a responder was written', async () => {
    const mail = await mailOf(['From: out\u0131@elsewhere.fi'])
    expect(senderOf({ ...facts, mail })).toEqual({ kind: 'nobody', reason: 'outsideDomains' })
    const kelvin = await mailOf(['From: \u212Alaus@b.fi'])
    expect(kelvin.from).toBe('klaus@b.fi')
    expect(senderOf({ ...facts, mail: kelvin })).toEqual({ kind: 'nobody', reason: 'unusualAddress' })
  })

  it('is nobody in a mail with two From headers, or none', async () => {
    expect(await told('From: maija@b.fi', 'From: maija@b.fi')).toBe('nobody: severalAddresses')
    expect(await told('To: maija@b.fi')).toBe('nobody: noAddress')
  })

  it('is nobody where two headers of the mail say different addresses and one was taken', () => {
    const headers = [
      { name: 'from', value: 'maija@b.fi' },
      { name: 'from', value: 'pekka@attacker.fi' },
    ]
    const mail = inboundMail({ from: 'maija@b.fi', headers })
    expect(senderOf({ ...facts, mail })).toEqual({ kind: 'nobody', reason: 'severalAddresses' })
  })

  it('is nobody where the same address stands beside itself in look-alike signs', async () => {
    expect(await told('From: "\u212Alaus@b.fi" <klaus@b.fi>')).toBe('nobody: unusualAddress')
    expect(await told('From: klaus@b.fi (\u212Alaus@b.fi)')).toBe('nobody: unusualAddress')
  })

  it.each([
    'Sender',
    'Reply-To',
    'Resent-From',
    'Resent-Sender',
    'Return-Path',
    'X-Original-From',
    'X-From',
    'To',
    'Cc',
  ])('is not asked of %s', async header => {
    expect(await told('From: x@attacker.fi', `${header}: maija@b.fi`)).toBe('nobody: outsideDomains')
    expect(await told(`${header}: x@attacker.fi`, 'From: maija@b.fi')).toBe('responder: maija@b.fi')
  })

  it('is known without its header, as it was read', () => {
    expect(senderOf({ ...facts, mail: inboundMail({ from: 'maija@b.fi' }) }).kind).toBe('responder')
  })
})

describe('vouching for a sender', () => {
  it.each([
    ['Authentication-Results: mx.b.fi; dmarc=pass header.from=b.fi', 'vouched'],
    ['Authentication-Results: mx.b.fi; dmarc=fail header.from=b.fi', 'denied'],
    ['Authentication-Results: mx.attacker.fi; dmarc=pass header.from=b.fi', 'unknown'],
  ])('follows %s', async (header, kind) => {
    expect(await sender(header, 'From: maija@b.fi')).toMatchObject({ kind: 'responder', vouched: { kind } })
    expect(await sender(header, 'From: pekka@b.fi')).toMatchObject({ kind: 'colleague', vouched: { kind } })
  })

  it('never reads a result out of an encoded word', async () => {
    const header =
      'Authentication-Results: mx.b.fi; spf=none smtp.helo==?utf-8?q?x=3B_dmarc=3Dpass_header.from=3Db.fi?='
    expect(await sender(header, 'From: maija@b.fi')).toMatchObject({ vouched: { kind: 'unknown' } })
  })

  it('takes the marks of a tenant for its own domains only', async () => {
    const tenantId = '0a1b2c3d-0000-4000-8000-00000000000f'
    const marks = ['X-MS-Exchange-CrossTenant-AuthAs: Internal', `X-MS-Exchange-CrossTenant-Id: ${tenantId}`]
    const kind = async (from: string, more: readonly string[] = marks): Promise<string> => {
      const mail = await mailOf([...more, `From: ${from}`])
      const found = senderOf({ ...facts, mail, vouching: { by: 'microsoft365', tenantId } })
      return found.kind === 'nobody' ? found.reason : found.vouched.kind
    }
    expect(await kind('maija@b.fi')).toBe('vouched')
    expect(await kind('outi@elsewhere.fi')).toBe('unknown')
    const contradiction = [...marks, 'X-MS-Exchange-Organization-AuthAs: Anonymous']
    expect(await kind('outi@elsewhere.fi', contradiction)).toBe('denied')
  })

  it('takes a server’s word for a responder elsewhere', async () => {
    const header = 'Authentication-Results: mx.b.fi; dmarc=pass header.from=elsewhere.fi'
    expect(await sender(header, 'From: outi@elsewhere.fi')).toMatchObject({ vouched: { kind: 'vouched' } })
  })
})
