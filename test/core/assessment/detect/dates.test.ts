import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../../src/core/assessment/detect/dates.ts'

describe('datesIn', () => {
  it.each([
    ['31.5.2024', ['2024-05-31']],
    ['31. 5. 2024', ['2024-05-31']],
    ['05.03.2024', ['2024-03-05']],
    ['31. toukokuuta 2024', ['2024-05-31']],
    ['31. päivänä toukokuuta 2024', ['2024-05-31']],
    ['1 januari 2025', ['2025-01-01']],
    ['den 1:a maj 2025', ['2025-05-01']],
    ['31 May 2024', ['2024-05-31']],
    ['31st of May, 2024', ['2024-05-31']],
    ['May 31, 2024', ['2024-05-31']],
    ['Jan. 1st 2017', ['2017-01-01']],
    ['1.1.–31.12.2024', ['2024-12-31']],
    ['1.-15.8.2024', ['2024-08-15']],
    ['1.12.2024–15.1.', ['2025-01-15']],
    ['1.3.2024 - 30.4.2024', ['2024-03-01', '2024-04-30']],
    ['1 juni–31 augusti 2024', ['2024-08-31']],
    ['June 1–15, 2024', ['2024-06-15']],
    ['2024-05-31', ['2024-05-31']],
    ['29.2.2024 ja 29.2.2023', ['2024-02-29']],
  ])('reads %j', (text, expected) => {
    expect(datesIn(text).map(({ date }) => date.toString())).toEqual(expected)
  })

  it.each([
    '31.2.2024',
    '31. helmikuuta 2024',
    '0.5.2024',
    '1.13.2024',
    '31.5.',
    'klo 12.30',
    '10.000.2024',
    '1234567-8',
    'laki 12/2024',
    'toukokuussa 2024',
    'You may 5 2024',
    'Hinta 2024 euroa',
    '2000 asukasta',
    '31.5.20245',
  ])('finds no date in %j', text => {
    expect(datesIn(text)).toEqual([])
  })

  it('tells where each date stands', () => {
    const text = 'Haku 1.3.2024 alkaen, päättyy 31. toukokuuta 2024.'
    expect(datesIn(text).map(found => text.slice(found.index, found.index + found.text.length))).toEqual([
      '1.3.2024',
      '31. toukokuuta 2024',
    ])
  })

  it('finds every date that it is given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        moment => {
          const date = Temporal.PlainDate.from(moment.toISOString().slice(0, 10))
          expect(datesIn(`${date.day}.${date.month}.${date.year}`)[0]?.date.toString()).toBe(date.toString())
        },
      ),
    )
  })

  it('is quick with odd input', () => {
    const start = performance.now()
    for (const part of ['1.', '1. ', '31.5.', '1 maj ', 'May 1', 'May 1–', '2024-']) datesIn(part.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('takes any text and quotes it as it is', () => {
    const property = fc.property(
      fc.array(parts).map(all => all.join('')),
      text => datesIn(text).every(({ index, text: written }) => text.startsWith(written, index)),
    )
    expect(() => fc.assert(property)).not.toThrow()
  })
})

const parts = fc.oneof(
  fc.constantFrom('1', '31', '.', '–', '2024', ' ', 'maj', 'May', 'toukokuuta', 'th', ',', '\n'),
  fc.string(),
)
