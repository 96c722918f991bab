import { describe, expect, it } from 'vitest'
import { phonesIn } from '../../../../src/core/assessment/detect/phones.ts'

describe('phonesIn', () => {
  it.each([
    ['Puh. 040 123 4567', '040 123 4567'],
    ['+358 20 617 2000', '+358 20 617 2000'],
    ['05 617 11', '05 617 11'],
    ['Soita (06) 325 1111 heti.', '(06) 325 1111'],
    ['06-325 1111', '06-325 1111'],
    ['0800 123 456', '0800 123 456'],
    ['044.7123456', '044.7123456'],
    ['+46 8 123 456 78', '+46 8 123 456 78'],
    ['+358401234567', '+358401234567'],
    ['tfn 06 325 11 11, vardagar', '06 325 11 11'],
  ])('finds the number in "%s"', (text, expected) => {
    expect(phonesIn(text).map(span => span.text)).toEqual([expected])
  })

  it('takes a number that no plan knows only after a word for it', () => {
    expect(phonesIn('puh. 01234567890123')).toHaveLength(1)
    expect(phonesIn('erä 01234567890123')).toEqual([])
  })

  it('finds each number of a list', () => {
    expect(phonesIn('040 123 4567, 040 123 4568 tai 06 325 1111').map(({ index }) => index)).toEqual([0, 14, 31])
  })

  it.each([
    ['a business id', 'Y-tunnus 1234567-8'],
    ['a business id with a zero in front', 'Y-tunnus 0209602-6'],
    ['an address of electronic invoices', 'verkkolaskuosoite 003702096026'],
    ['an account number', 'FI21 1234 5600 0007 85'],
    ['an account number whose groups begin with zeros', 'FI21 1234 0600 0007 85'],
    ['an amount', '10 000 000 euroa'],
    ['the emergency number', '112'],
    ['the number of medical helplines', '116117 ja 116 117'],
    ['a range of times', 'klo 08.00-16.00'],
    ['ranges of hours', 'ma 08-16 09-15'],
    ['a range of days', '01.01.-31.12. välillä'],
    ['a range of postal codes', '00100-00990'],
    ['a row of digits', '0 1 2 3 4 5 6 7'],
    ['a part of a longer number', '12345/0401234567'],
    ['a word', 'a0401234567 ja 0401234567b'],
    ['too few digits', '05 617'],
  ])('does not take %s for one', (_what, text) => {
    expect(phonesIn(text)).toEqual([])
  })
})
