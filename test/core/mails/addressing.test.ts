import { describe, expect, it } from 'vitest'
import type { MailPolicy } from '../../../src/core/city.ts'
import {
  detailsOf,
  isFromUs,
  ownAddressesOf,
  plusAddress,
  replyAddress,
  returnIdsOf,
  withoutDetail,
} from '../../../src/core/mails/addressing.ts'
import { aCity } from './a-reply.ts'

const from = 'Ajantasa <PTV@Esimerkkila.fi>'
const returnId = '0123456789abcdef0123'
const digest = {
  purpose: 'digest',
  recipient: 'maija@esimerkkila.fi',
  replyTo: null,
  token: 'A7K2-9QX4',
  returnId,
} as const

function cityWith(parts: Partial<MailPolicy> = {}): { readonly mail: MailPolicy } {
  return { mail: { ...aCity().mail, from, addressing: 'subject', verp: false, ownCopy: false, ...parts } }
}

describe('the addresses of ours that go with a mail', () => {
  it('are the sender alone, where nothing is switched on', () => {
    expect(ownAddressesOf(digest, cityWith())).toEqual({
      returnPath: 'PTV@Esimerkkila.fi',
      ownCopy: null,
      replyTo: null,
    })
  })

  it.each([
    ['a mail with a token', digest, 'Ajantasa <PTV+a7k2-9qx4@Esimerkkila.fi>'],
    ['a mail without a token', { ...digest, token: null }, null],
    ['a round trip, whose answer has a token of its own', { ...digest, purpose: 'roundTrip' as const }, null],
    [
      'a mail whose answers go to somebody else',
      { ...digest, replyTo: 'maija@esimerkkila.fi' },
      'maija@esimerkkila.fi',
    ],
  ])('with `addressing: plus` take answers to %s', (_, mail, replyTo) => {
    expect(ownAddressesOf(mail, cityWith({ addressing: 'plus' })).replyTo).toBe(replyTo)
  })

  it('with `verp: on` are the mail’s own, and tell nothing of its recipient', () => {
    const { returnPath } = ownAddressesOf(digest, cityWith({ verp: true }))
    expect(returnPath).toBe(`PTV+b-${returnId}@Esimerkkila.fi`)
  })

  it.each([
    ['maija@esimerkkila.fi', 'PTV@Esimerkkila.fi'],
    ['ptv@esimerkkila.fi', null],
  ])('with `ownCopy: on` take a copy of a mail to %s: %s', (recipient, ownCopy) => {
    expect(ownAddressesOf({ ...digest, recipient }, cityWith({ ownCopy: true })).ownCopy).toBe(ownCopy)
  })
})

describe('an address with a detail', () => {
  it.each([
    ['ptv@city.fi', 'A7K2-9QX4', 'ptv+a7k2-9qx4@city.fi'],
    ['Ajantasa <ptv@city.fi>', 'x', 'ptv+x@city.fi'],
    ['"a@b" <ptv@city.fi>', 'x', 'ptv+x@city.fi'],
  ])('of %s and %s is %s', (sender, detail, address) => expect(plusAddress(sender, detail)).toBe(address))

  it('stands in the ready replies only where it is switched on', () => {
    expect(replyAddress(cityWith({ addressing: 'plus' }).mail, 'A7K2-9QX4')).toBe('PTV+a7k2-9qx4@Esimerkkila.fi')
    expect(replyAddress(cityWith().mail, 'A7K2-9QX4')).toBe('PTV@Esimerkkila.fi')
  })

  it.each([
    ['ptv+a7k2-9qx4@city.fi', 'ptv@city.fi'],
    ['ptv+a+b@city.fi', 'ptv@city.fi'],
    ['ptv@city.fi', 'ptv@city.fi'],
    ['nobody', 'nobody'],
  ])('is without it again: %s', (address, base) => expect(withoutDetail(address)).toBe(base))

  it.each([
    ['ptv@esimerkkila.fi', true],
    ['ptv+a7k2-9qx4@esimerkkila.fi', true],
    ['ptv@toinen.fi', false],
    ['maija@esimerkkila.fi', false],
    [null, false],
  ])('is ours: %s %s', (sender, ours) => expect(isFromUs({ from: sender }, from)).toBe(ours))
})

describe('the details of our addresses', () => {
  it('are found at once in headers without end', () => {
    const headers = ['+'.repeat(65_000), 'a+'.repeat(32_000), `a+${'b-'.repeat(32_000)}`, 'x+y@'.repeat(16_000)].map(
      value => ({ name: 'cc', value }),
    )
    expect(detailsOf({ headers, to: [] }, from)).toEqual([])
  })

  it.each([
    [`ptv+b-${returnId}@esimerkkila.fi`, [returnId]],
    [`ptv+b-${returnId.slice(0, 15)}@esimerkkila.fi`, []],
    [`ptv+c-${returnId}@esimerkkila.fi`, []],
    [`ptv+b-${returnId}@toinen.fi`, []],
    ['ptv+a7k2-9qx4@esimerkkila.fi', []],
  ])('tell what came back: %s %j', (address, ids) => {
    expect(returnIdsOf({ headers: [], to: [address] }, from)).toEqual(ids)
    const headers = [{ name: 'x-original-to', value: `<${address.toUpperCase()}>` }]
    expect(returnIdsOf({ headers, to: [address] }, from)).toEqual(ids)
  })
})
