import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readablePhone } from '../../../src/core/digests/phone.ts'

it.each([
  ['+358456171234', '+358 45 617 1234'],
  ['0456171234', '045 617 1234'],
  ['045 617 1234', '045 617 1234'],
  ['056171234', '05 617 1234'],
  ['+35856171234', '+358 5 617 1234'],
  ['0931041691', '09 3104 1691'],
  ['020123456', '020 123 456'],
  ['080012345', '0800 12 345'],
  ['+3580456171234', '+358 045 617 1234'],
  ['112', '112'],
  ['116117', '116117'],
  ['+46812345678', '+46812345678'],
  [' kysy neuvonnasta ', 'kysy neuvonnasta'],
])('shows %s as %s', (number, shown) => expect(readablePhone(number)).toBe(shown))

it('changes no digit', () => {
  const numbers = fc.stringMatching(/^(?:\+358|0)\d{5,12}$/)
  fc.assert(
    fc.property(numbers, number => {
      expect(readablePhone(number).replaceAll(' ', '')).toBe(number)
    }),
  )
})
