import { calendarDay, dayNumber, monthNumber, monthOf, monthWord, yearNumber } from './months.ts'

/** What one written number may mean: 12.30 is a time, a decimal and a day. Two facts agree when any meaning does. */
export type Readings = readonly string[]

/** An expression and what its match means, one list for each number in it; null where it is no fact after all. */
export interface FactReader {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => readonly Readings[] | null
}

const join = ' ?(?:[–—-]|to|and|till|och|ja|until) ?'
const suffix = '(?:\\.|:[ae]|st|nd|rd|th)?'
const alone = '(?<![\\p{L}\\d.,/])'

/** In the order of content-rules section 1: what an earlier reader has met, a later one no longer sees. */
export const factReaders: readonly FactReader[] = [
  { pattern: /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/gu, read: ([, y, m, d]) => days(y, [m, d]) },
  {
    // In '31 May 2026–21 June 2026' the 21 is a day.
    pattern: new RegExp(
      `(?<![\\d./-])((?:19|20)\\d{2}) ?[–—/-] ?((?:19|20)\\d{2}|\\d{2})(?![\\d.]| (?:${monthWord}))`,
      'giu',
    ),
    read: ([, first, last = '']) => [[`${first}`], [last.length === 4 ? last : `${first?.slice(0, 2)}${last}`]],
  },
  {
    pattern: new RegExp(
      `${alone}(?:(${dayNumber})\\.? ?(?:(${monthNumber})\\.?)?${join})?(${dayNumber})\\. ?(${monthNumber})\\. ?(${yearNumber})`,
      'gu',
    ),
    read: ([, d1, m1, d2, m2, y]) => days(y, ...(d1 === undefined ? [] : [[m1 ?? m2, d1] as const]), [m2, d2]),
  },
  {
    pattern: new RegExp(`${alone}(${dayNumber})/(${monthNumber})/(${yearNumber})`, 'gu'),
    read: ([, d, m, y]) => days(y, [m, d]),
  },
  {
    pattern: new RegExp(
      `${alone}(?:(${dayNumber})${suffix}${join})?(${dayNumber})${suffix} (?:päivä\\p{L}{0,4} |of )?(${monthWord})(?:,? (${yearNumber}))?`,
      'giu',
    ),
    read: ([, d1, d2, month, y]) => wordDays(month, y, d1, d2),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${monthWord}) (${dayNumber})(?:st|nd|rd|th)?(?:${join}(${dayNumber})(?:st|nd|rd|th)?)?(?:,? (${yearNumber}))?(?![.:]\\d)`,
      'giu',
    ),
    read: ([, month, d1, d2, y]) =>
      wordDays(month, y, d1, d2)?.map(readings => readings.concat(y === undefined ? decimal(d2 ?? d1 ?? '') : [])) ??
      null,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${monthWord}),? (${yearNumber})`, 'giu'),
    read: ([, month = '', y]) => monthOfYear(y, monthOf(month)),
  },
  {
    pattern: new RegExp(`${alone}(${monthNumber})/(${yearNumber})`, 'gu'),
    read: ([text = '', m, y]) => monthOfYear(y, Number(m))?.map(readings => readings.concat(text)) ?? null,
  },
  { pattern: /(?<![\d/])(\d{1,4}\/(?:1[89]|20)\d{2})(?!\d)/gu, read: ([, law = '']) => [[law]] },
  {
    pattern: /(?<![\p{L}\d/-]|\d\.)(?:\+\d{1,3}[ .-]?|\(0\d{1,3}\) ?|0)\d(?:[ .()-]{0,2}\d){5,12}(?![\d\p{L}-])/gu,
    read: ([text = '']) => [[phone(text)]],
  },
  {
    pattern: new RegExp(
      `${alone}(?:(${dayNumber})\\.? ?(?:(${monthNumber})\\.?)?${join})?(${dayNumber})\\.(${monthNumber})\\.(?!\\d)`,
      'gu',
    ),
    read: ([, d1, m1, d2 = '', m2 = '']) => shortDays(d1, m1 ?? m2, d2, m2),
  },
  {
    pattern: new RegExp(
      `${alone}(?:(\\d{1,2})(?:[.:]([0-5]\\d))?${join})?(\\d{1,2})(?:[.:]([0-5]\\d))? ?([ap])\\.? ?m(?:\\.|(?!\\p{L}))`,
      'giu',
    ),
    read: ([, h1, m1, h2, m2, half = '']) => [
      ...(h1 === undefined ? [] : [[...twelveHours(h1, m1, 'a'), ...twelveHours(h1, m1, 'p')]]),
      twelveHours(h2, m2, half.toLowerCase()),
    ],
  },
  { pattern: /(?<![\p{L}\d.,:])24\/7(?!\d)/gu, read: () => [['24']] },
  {
    pattern: /(?<![\p{L}\d.,:])(\d{1,2})([.:])(\d{1,2})(?![\d]|[.:,]\d)/gu,
    read: ([, whole = '', mark, part = '']) => pair(whole, mark ?? '', part),
  },
  {
    pattern: /(?<![\p{L}\d]|[\d.,]\d?[.,])\d{1,3}(?: \d{3})+(?:,\d{1,2})?(?!\d)/gu,
    read: ([text = '']) => [[decimal(text.replaceAll(' ', '').replace(',', '.'))]],
  },
  {
    pattern: /(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})+(?![\d]|[.,]\d)/gu,
    read: ([text = '']) => [[decimal(text.replace(/[.,]/gu, '')), decimal(text.replace(',', '.'))]],
  },
  { pattern: /(?<![\p{L}\d])\d+,\d+(?![\d])/gu, read: ([text = '']) => [[decimal(text.replace(',', '.'))]] },
  { pattern: /(?<![\p{L}\d])\d+(?:\.\d+)+/gu, read: ([text = '']) => [[decimal(text)]] },
  { pattern: /(?<![\p{L}\d])\d+/gu, read: ([text = '']) => [[decimal(text)]] },
]

type MonthAndDay = readonly [month: string | number | undefined, day: string | undefined]

function days(year: string | undefined, ...list: readonly MonthAndDay[]): readonly Readings[] | null {
  const found = list.map(([month, day]) => calendarDay(Number(year), Number(month), Number(day)))
  const dates = found.filter(date => date !== null).map(String)
  if (dates.length < found.length) return null
  // In '1.6.–31.8.2024' the start's year is only understood.
  return dates.map((date, at) => (at < dates.length - 1 ? [date, date.slice(5)] : [date]))
}

function wordDays(
  word = '',
  year: string | undefined,
  first: string | undefined,
  last: string | undefined,
): readonly Readings[] | null {
  const month = monthOf(word)
  const list = [first, last].filter(day => day !== undefined)
  if (month === null) return null
  return year === undefined
    ? list.map(day => [dayName(month, day)])
    : days(year, ...list.map(day => [month, day] as const))
}

// Without a year '9.10.' may also end a sentence as a time or a decimal, and of '1–15.8.' the 1 may stand alone elsewhere.
function shortDays(first: string | undefined, firstMonth: string, day: string, month: string): readonly Readings[] {
  const end = [dayName(Number(month), day), ...(pair(day, '.', month)[0] ?? [])]
  return first === undefined ? [end] : [[dayName(Number(firstMonth), first), decimal(first)], end]
}

function monthOfYear(year: string | undefined, month: number | null): readonly Readings[] | null {
  return month === null ? null : [[`${year}-${String(month).padStart(2, '0')}`]]
}

function dayName(month: number, day: string): string {
  return `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function phone(text: string): string {
  const digits = text.replace(/\D/gu, '')
  const national = /^\s*\+358|^00358/u.test(text) ? digits.replace(/^(?:00)?358/u, '') : digits
  return `tel:${national.replace(/^0+/u, '')}`
}

function twelveHours(hour = '', minute: string | undefined, half: string): Readings {
  return clock((Number(hour) % 12) + (half === 'p' ? 12 : 0), minute ?? '00')
}

function clock(hour: number, minute: string): Readings {
  if (minute !== '00') return [`${hour}:${minute}`]
  return hour % 24 === 0 ? ['0', '24'] : [String(hour)]
}

function pair(whole: string, mark: string, part: string): readonly Readings[] {
  const isTime = part.length === 2 && Number(whole) <= 24 && Number(part) < 60
  const isDay = mark === '.' && Number(part) >= 1 && Number(part) <= 12 && Number(whole) >= 1 && Number(whole) <= 31
  return [
    [
      ...(isTime ? clock(Number(whole), part) : []),
      ...(isDay ? [dayName(Number(part), whole)] : []),
      decimal(`${whole}.${part}`),
    ],
  ]
}

function decimal(text: string): string {
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return text
  const [whole = '', part = ''] = text.split('.')
  const tail = part.replace(/0+$/u, '')
  return whole.replace(/^0+(?=\d)/u, '') + (tail === '' ? '' : `.${tail}`)
}
