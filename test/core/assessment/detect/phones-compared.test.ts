import { describe, expect, it } from 'vitest'
import { phonesMissingFrom } from '../../../../src/core/assessment/detect/phone-differences.ts'
import { phoneKey } from '../../../../src/core/assessment/detect/phone-key.ts'
import { aPhone } from '../../../support/builders.ts'

describe('phoneKey', () => {
  it.each([
    ['040 123 4567', '+358401234567'],
    ['+358 40 1234567', '+358401234567'],
    ['00358 40-123 4567', '+358401234567'],
    ['(06) 325 1111', '+35863251111'],
    ['+46 8 123 456 78', '+46812345678'],
    ['112', '+358112'],
    ['116 117', '+358116117'],
    ['', ''],
    ['ei ole', ''],
    ['1', '1'],
  ])('of “%s” is “%s”', (number, expected) => {
    expect(phoneKey(number)).toBe(expected)
  })
})

describe('phonesMissingFrom', () => {
  it('takes different spellings for one number', () => {
    expect(phonesMissingFrom(phones('+358401234567'), phones('040 123 4567'))).toEqual([])
  })

  it('gives what is only here, as written and once', () => {
    expect(phonesMissingFrom(phones('0401234567'), phones('040 123 4568', '+358401234568'))).toEqual(['+358401234568'])
  })

  it('leaves fax numbers out', () => {
    expect(phonesMissingFrom([], [aPhone({ kind: 'fax' })])).toEqual([])
    expect(phonesMissingFrom([], [aPhone({ kind: 'sms' })])).toHaveLength(1)
  })
})

function phones(...numbers: readonly string[]) {
  return numbers.map(number => aPhone({ number }))
}
