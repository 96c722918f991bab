import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A phone number as numbers are compared: +358 40 123 4567 and 040 1234567 are one. What is no number gives its digits. */
export function phoneKey(number: string): string {
  const international = number.trim().replace(/^00(?=[1-9])/u, '+')
  return parsePhoneNumberFromString(international, 'FI')?.number ?? number.replace(/\D/gu, '').replace(/^0+/u, '')
}
