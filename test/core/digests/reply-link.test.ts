import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, replyLink } from '../../../src/core/digests/reply-link.ts'

it.each([
  ['Ajantasa <ptv@esimerkkila.fi>', 'ptv@esimerkkila.fi'],
  ['"Ajantasa, <PTV>" <ptv@esimerkkila.fi> ', 'ptv@esimerkkila.fi'],
  ['ptv@esimerkkila.fi', 'ptv@esimerkkila.fi'],
])('finds the address of %s', (sender, address) => expect(addressOf(sender)).toBe(address))

it('opens a reply whose subject carries the token', () => {
  expect(replyLink('ptv@esimerkkila.fi', '3 kuvausta [A7K2-9QX4]', 'ei minun 2')).toBe(
    'mailto:ptv@esimerkkila.fi?subject=Re%3A%203%20kuvausta%20%5BA7K2-9QX4%5D&body=ei%20minun%202',
  )
})

it('decodes back to the words, and never ends an attribute or starts a field', () => {
  const words = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(words, words, (subject, body) => {
      const link = replyLink('a+b@c.fi', subject, body)
      const parts = /^mailto:(.*)\?subject=([^&?#]*)&body=([^&?#]*)$/.exec(link)?.slice(1).map(decodeURIComponent)
      expect(parts).toEqual(['a+b@c.fi', `Re: ${subject}`, body])
      expect(link).not.toMatch(/["'<> \n]/)
    }),
  )
})

it('breaks lines as mail does', () =>
  expect(replyLink('a@b.fi', 's', '1 ok\n2 ok')).toMatch(/body=1%20ok%0D%0A2%20ok$/))
