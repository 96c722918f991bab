const threeDigitPrefix = /^0(?:4\d|50|10|20|29|30|39|60|7[0135]|1[3-9])/
const fourDigitPrefix = /^0(?:800|700|600|100)/

/**
 * A phone number with spaces as Finns read it: `045 617 1234`, `+358 5 617 1234`, `0800 123 45`. Digits are never
 * added or taken away; numbers of other countries and what is no plain number stay as they are.
 */
export function readablePhone(number: string): string {
  const digits = number.replace(/[\s()/.-]/g, '')
  const abroad = /^\+358\d{5,}$/.test(digits)
  if (!abroad && !/^0\d{5,}$/.test(digits)) return number.trim()
  const national = abroad ? digits.slice(4) : digits
  const prefix = national.startsWith('0') ? prefixOf(national) : prefixOf(`0${national}`).slice(1)
  return `${abroad ? '+358 ' : ''}${prefix} ${groups(national.slice(prefix.length))}`
}

function prefixOf(national: string): string {
  const length = fourDigitPrefix.test(national) ? 4 : threeDigitPrefix.test(national) ? 3 : 2
  return national.slice(0, length)
}

function groups(rest: string): string {
  if (rest.length <= 4) return rest
  const first = rest.length === 8 ? 4 : rest.length === 5 ? 2 : 3
  const tail = rest.slice(first)
  return `${rest.slice(0, first)} ${tail.length > 4 ? groups(tail) : tail}`
}
