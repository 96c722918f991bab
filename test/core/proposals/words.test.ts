import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/core/proposals/address-words.ts'
import { openingsIn } from '../../../src/core/proposals/hours-words.ts'
import { valueOf } from '../../../src/core/proposals/values.ts'

describe('opening hours in words', () => {
  it.each([
    ['ma-pe 9-15', '1 09:00-15:00, 2 09:00-15:00, 3 09:00-15:00, 4 09:00-15:00, 5 09:00-15:00'],
    ['ma–ti klo 9.30–15, la suljettu', '1 09:30-15:00, 2 09:30-15:00'],
    ['maanantaisin ja torstaisin 10–18', '1 10:00-18:00, 4 10:00-18:00'],
    ['lör 10-14, sön stängt', '6 10:00-14:00'],
    ['mån kl. 9–11 och 13–15', '1 09:00-11:00, 1 13:00-15:00'],
    ['Mon–Tue 9:00–16:00', '1 09:00-16:00, 2 09:00-16:00'],
    ['arkisin 8-16', '1 08:00-16:00, 2 08:00-16:00, 3 08:00-16:00, 4 08:00-16:00, 5 08:00-16:00'],
    ['la-ma 10-12', '1 10:00-12:00, 6 10:00-12:00, 7 10:00-12:00'],
    ['pe 20-02', '5 20:00-02:00+6'],
    ['su 20-02', '7 20:00-02:00+1'],
    ['su kiinni', ''],
  ])('"%s" are read', (words, expected) => {
    const told = openingsIn(words)?.map(
      ({ fromDay, fromTime, toDay, toTime }) =>
        `${fromDay} ${fromTime}-${toTime}${toDay === fromDay ? '' : `+${toDay}`}`,
    )
    expect(told?.join(', ')).toBe(expected)
  })

  it.each([
    '',
    'kesällä',
    'ma-pe',
    '9-15',
    'ma 9-15 ja ma 10-16',
    'kesällä ma-pe 9-15',
    'ma-pe 9-15 sopimuksen mukaan',
    'ma 9-25',
  ])('"%s" are not guessed at', words => expect(openingsIn(words)).toBeNull())
})

describe('an address in words', () => {
  it.each([
    ['Virastokatu 2', ['street', 'Virastokatu', '2', null, null]],
    ['Virastokatu 2 B 15, 55100 Imatra', ['street', 'Virastokatu', '2 B 15', '55100', 'Imatra']],
    ['Kauppakatu 2-4, 55100', ['street', 'Kauppakatu', '2-4', '55100', null]],
    ['Iso Roobertinkatu 10 65100 Vaasa.', ['street', 'Iso Roobertinkatu', '10', '65100', 'Vaasa']],
    ['PL 12, 55101 Imatra', ['postOfficeBox', '12', null, '55101', 'Imatra']],
    ['PB 3', ['postOfficeBox', '3', null, null, null]],
  ])('"%s" is read', (words, expected) => {
    const read = readAddress(words)
    expect([read?.kind, read?.street, read?.number, read?.postalCode, read?.town]).toEqual(expected)
  })

  it.each(['', 'Virastokatu', '55100 Imatra', 'torin laidalla 2', 'Virastokatu 2, toinen kerros'])(
    '"%s" is none',
    words => expect(readAddress(words)).toBeNull(),
  )
})

describe('facts that say the same', () => {
  it.each([
    ['phone', '05 617 1234', '+358 5 617 1234'],
    ['email', 'Info@Imatra.fi', 'info(at)imatra.fi'],
    ['link', 'https://WWW.imatra.fi/', 'www.imatra.fi'],
    ['address', 'Virastokatu 2, 55100 Imatra', 'Virastokatu  2'],
    ['hours', 'ma-pe 9-15', 'arkisin klo 9–15'],
    ['price', '12 €', '12,00 euroa'],
    ['date', '31.5.2026', '31. toukokuuta 2026'],
  ] as const)('%s "%s" and "%s"', (kind, left, right) => {
    expect(valueOf(kind, left)).toBe(valueOf(kind, right))
  })

  it.each([
    ['phone', '05 617 1234', '05 617 1235'],
    ['link', 'https://imatra.fi/A', 'https://imatra.fi/a'],
    ['address', 'Virastokatu 2', 'Virastokatu 3'],
    ['price', '12 €', '12–15 €'],
    ['date', '31.5.2026', '31.5.2027'],
  ] as const)('%s "%s" and "%s" do not', (kind, left, right) => {
    expect(valueOf(kind, left)).not.toBe(valueOf(kind, right))
  })
})
