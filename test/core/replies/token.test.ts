import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenBytes, tokenFrom } from '../../../src/core/digests/token.ts'
import { plusAddress } from '../../../src/core/mails/addressing.ts'
import { messageIdOf } from '../../../src/core/mails/message-id.ts'
import { tokensOf } from '../../../src/core/replies/token.ts'

const none = { subject: '', references: [], to: [], headers: [] }
const us = 'Ajantasa <ptv@esimerkkila.fi>'

describe('tokensOf', () => {
  it.each([
    ['Re: 3 kuvausta odottaa [A7K2-9QX4]', ['A7K2-9QX4']],
    ['VS: [EXTERNAL] Re: 3 kuvausta [A7K2-9QX4] [Viesti 2]', ['A7K2-9QX4']],
    ['re: [a7k2-9qx4]', ['A7K2-9QX4']],
    ['Re: [A7K29QX4]', ['A7K2-9QX4']],
    ['Re: [A7K2 9QX4]', ['A7K2-9QX4']],
    ['Re: [A7K2–9QX4]', ['A7K2-9QX4']],
    ['Re: [ A7K2-9QX4 ]', ['A7K2-9QX4']],
    ['Re: [O7KL-9IX4]', ['07K1-91X4']],
    ['A7K2-9QX4', ['A7K2-9QX4']],
    ['Re: [A7K2-9QX4] ja [B7K2-9QX4] ja [A7K2-9QX4]', ['A7K2-9QX4', 'B7K2-9QX4']],
    ['Re: A7K29QX4', []],
    ['Re: [A7K2-9QX]', []],
    ['Re: [A7K2-9QX44]', []],
    ['Re: [A7K2-9QU4]', []],
    ['Re: 2026-11-22', []],
    ['Re: 0405-1234-5678', []],
    ['', []],
  ])('finds in the subject %j %j', (subject, tokens) => expect(tokensOf({ ...none, subject }, us)).toEqual(tokens))

  it.each([
    [['<digest.A7K2-9QX4@esimerkkila.fi>'], ['A7K2-9QX4']],
    [['<DIGEST.a7k2-9qx4@ESIMERKKILA.FI>'], ['A7K2-9QX4']],
    [['<copy.A7K2-9QX4.0123456789abcdef@esimerkkila.fi>'], ['A7K2-9QX4']],
    [
      ['<x@y>', '<digest.A7K2-9QX4@a.fi>', '<digest.B7K2-9QX4@a.fi>'],
      ['A7K2-9QX4', 'B7K2-9QX4'],
    ],
    [['<receipt.A7K2-9QX4@a.fi>', '<xdigest.A7K2-9QX4@a.fi>', '<digest.A7K29QX4@a.fi>'], []],
  ])('finds in the references %j %j', (references, tokens) => {
    expect(tokensOf({ ...none, references }, us)).toEqual(tokens)
  })

  it.each([
    [['ptv+a7k2-9qx4@esimerkkila.fi'], ['A7K2-9QX4']],
    [['maija@esimerkkila.fi', 'ptv+A7K2-9QX4@esimerkkila.fi'], ['A7K2-9QX4']],
    [['ptv@esimerkkila.fi', 'ptv+lists@esimerkkila.fi'], []],
    [['ptv+a7k2-9qx4@toinen.fi', 'ptv+b7k2-9qx4@esimerkkila.fi.toinen.fi'], []],
    [['ptv+a7k2-9qx44@esimerkkila.fi', 'ptv+xa7k2-9qx4@esimerkkila.fi', 'a7k2-9qx4@esimerkkila.fi'], []],
  ])('finds in the addresses %j %j', (to, tokens) => expect(tokensOf({ ...none, to }, us)).toEqual(tokens))

  it.each([
    ['cc', ['A7K2-9QX4']],
    ['delivered-to', ['A7K2-9QX4']],
    ['x-original-to', ['A7K2-9QX4']],
    ['reply-to', []],
    ['x-made-up', []],
  ])('looks for addresses of ours in %s: %j', (name, tokens) => {
    const headers = [{ name, value: 'PTV <ptv+A7K2-9QX4@Esimerkkila.fi>, maija@esimerkkila.fi' }]
    expect(tokensOf({ ...none, headers }, us)).toEqual(tokens)
  })

  it('names each of the tokens where addresses and subject have different ones', () => {
    const headers = [{ name: 'delivered-to', value: 'ptv+aaaa-0002@esimerkkila.fi' }]
    const mail = { subject: 'Re: [AAAA-0001]', references: [], to: ['ptv+aaaa-0003@esimerkkila.fi'], headers }
    expect(tokensOf(mail, us)).toEqual(['AAAA-0001', 'AAAA-0003', 'AAAA-0002'])
  })

  it('names the subject first, then the references, then the addresses, each token once', () => {
    const mail = {
      subject: 'Re: [AAAA-0001]',
      references: ['<digest.AAAA-0002@a.fi>', '<digest.AAAA-0001@a.fi>'],
      to: ['ptv+aaaa-0003@a.fi', 'ptv+aaaa-0002@a.fi'],
      headers: [],
    }
    expect(tokensOf(mail, 'ptv@a.fi')).toEqual(['AAAA-0001', 'AAAA-0002', 'AAAA-0003'])
  })

  it('finds every token of ours wherever it stands', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: tokenBytes, maxLength: tokenBytes }), bytes => {
        const token = tokenFrom(bytes)
        const reference = messageIdOf('digest', token, 'Ajantasa <ptv@esimerkkila.fi>')
        expect([
          tokensOf({ ...none, subject: `SV: Re: 3 beskrivningar [${token.toLowerCase()}]` }, us),
          tokensOf({ ...none, references: [reference] }, us),
          tokensOf({ ...none, to: [plusAddress(us, token)] }, us),
        ]).toEqual([[token], [token], [token]])
      }),
    )
  })
})
