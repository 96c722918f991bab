import { describe, expect, it } from 'vitest'
import { clockHoursIn } from '../../../../src/core/assessment/detect/clock-hours.ts'

describe('clockHoursIn', () => {
  it.each([
    ['ma–pe 9–16', 'ma–pe 9–16'],
    ['Avoinna ma-pe klo 8.15–16.', 'ma-pe klo 8.15–16'],
    ['klo 8.15–16', 'klo 8.15–16'],
    ['Klo 9', 'Klo 9'],
    ['kello 18.30', 'kello 18.30'],
    ['klo 9.00 – klo 15.00', 'klo 9.00 – klo 15.00'],
    ['kl. 9–15', 'kl. 9–15'],
    ['kl 9', 'kl 9'],
    ['klockan 12:30', 'klockan 12:30'],
    ['9.00–15.00', '9.00–15.00'],
    ['Auki 9.00–15.00.', '9.00–15.00'],
    ['08:00-16:00', '08:00-16:00'],
    ['arkisin 9–15', 'arkisin 9–15'],
    ['vardagar 9–15', 'vardagar 9–15'],
    ['måndag–fredag 9–15', 'måndag–fredag 9–15'],
    ['maanantaisin 10–12', 'maanantaisin 10–12'],
    ['mån–fre 9–15', 'mån–fre 9–15'],
    ['må-fr kl. 9–15', 'må-fr kl. 9–15'],
    ['från kl. 6.30 till 17.00', 'kl. 6.30 till 17.00'],
    ['Monday-Thursday 8 am-11 am', 'Monday-Thursday 8 am-11 am'],
    ['31.5. klo 9–16', 'klo 9–16'],
    ['Mon–Fri 9–16', 'Mon–Fri 9–16'],
    ['weekdays 9–15', 'weekdays 9–15'],
    ['from 9 am to 4 pm', '9 am to 4 pm'],
    ['Open 9 am–4 pm.', '9 am–4 pm'],
    ['8.30 a.m.–3 p.m.', '8.30 a.m.–3 p.m.'],
    ['klo 9–16 mennessä', 'klo 9–16'],
  ])('finds the hours in "%s"', (text, expected) => {
    expect(clockHoursIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    '7–12-vuotiaille',
    '1.–3. luokka',
    'la 10',
    'to 12–14',
    'Hae klo 16 mennessä.',
    'viimeistään perjantaina klo 16',
    'senast kl. 16',
    '31.5. klo 16',
    '\ufffc\ufffc klo 16',
    'ennen klo 10',
    'kl 2017',
    'klo alkaa',
    '12.10–15.11. välillä',
    '1.10.–15.12.',
    '29.00–31.00',
    '9.00–15.00.2024',
    'sivu 9–16',
    'I am 5 to 6',
  ])('finds none in "%s"', text => {
    expect(clockHoursIn(text)).toEqual([])
  })
})
