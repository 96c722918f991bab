/** Names and abbreviations by month; Finnish ones are stems before `kuu`. */
const names: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january', 'jan'],
  ['helmi', 'februari', 'february', 'feb'],
  ['maalis', 'mars', 'march', 'mar'],
  ['huhti', 'april', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june', 'jun'],
  ['heinä', 'juli', 'july', 'jul'],
  ['elo', 'augusti', 'august', 'aug'],
  ['syys', 'september', 'sept', 'sep'],
  ['loka', 'oktober', 'october', 'okt', 'oct'],
  ['marras', 'november', 'nov'],
  ['joulu', 'december', 'dec'],
]

const finnish = names.map(([stem]) => stem).join('|')
const others = names
  .flatMap(month => month.slice(1))
  .toSorted((left, right) => right.length - left.length)
  .join('|')

/** The source of an expression that meets a month's name in Finnish (any case form), Swedish or English. */
export const monthWord = `(?:(?:${finnish})kuu\\p{L}{0,6}|(?:${others})(?!\\p{L})\\.?)`

/** The source of an expression that meets a day of a month. */
export const dayNumber = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`

/** The source of an expression that meets a month as a number. */
export const monthNumber = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`

/** The source of an expression that meets a year of this or the last century. */
export const yearNumber = String.raw`(?:19|20)\d{2}(?!\d)`

/** The number of a month by its name, or null: 'may' in small letters is an English verb. */
export function monthOf(word: string): number | null {
  const bare = word.replace(/\.$/u, '')
  if (bare === 'may') return null
  const lower = bare.toLowerCase()
  const stem = /^(\p{L}+?)kuu/u.exec(lower)?.[1]
  const index = names.findIndex(month => (stem === undefined ? month.indexOf(lower) > 0 : month[0] === stem))
  return index === -1 ? null : index + 1
}

/** True for a word that names a month. */
export function isMonthWord(word: string): boolean {
  return monthOf(word) !== null
}

/** The day if the calendar has it: 31.2.2024 is null. */
export function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  return day > days ? null : Temporal.PlainDate.from({ year, month, day })
}
