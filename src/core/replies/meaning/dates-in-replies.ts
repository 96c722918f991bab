import { calendarDay, monthOf } from '../../assessment/detect/months.ts'
import { isBefore } from '../../dates.ts'
import { folded, isMark, type Piece } from './pieces.ts'

/** A day that an answer is put off to, and where its words end. */
export interface DayAt {
  readonly day: Temporal.PlainDate
  readonly next: number
}

/**
 * Readings of the day that begins at a place: 7.12.2026, 15.1., "15 January", "2 weeks", "kahden viikon päästä". A day
 * without a year is the next such day; days of the past and those more than a year ahead are none.
 */
export function daysAt(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const found = [...writtenDay(pieces, from, today), ...isoDay(pieces, from), ...namedDay(pieces, from, today)]
  return [...found, ...spanAt(pieces, from, today)].filter(({ day }) => isAhead(day, today))
}

/** Readings of a week or a month that begins at a place, by its first day: "ensi viikolla", "nästa månad", "January". */
export function spansOfTimeAt(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const [first, second] = [pieces[from], pieces[from + 1]]
  const month = monthAt(first)
  if (month !== null && second?.kind !== 'number') {
    return one(nextSuchDay(1, month, today), from + 1).filter(({ day }) => isAhead(day, today))
  }
  if (!/^(?:ensi|ens|nasta|next)$/.test(first?.key ?? '') || second?.kind !== 'word') return []
  if (/^(?:viikolla|viikkoon|viikon|vecka|week)$/.test(second.key)) {
    return one(today.add({ days: 8 - today.dayOfWeek }), from + 2)
  }
  const isMonth = /^(?:kuussa|kuuhun|kuun|manad|month)$/.test(second.key)
  return isMonth ? one(today.add({ months: 1 }).with({ day: 1 }), from + 2) : []
}

function isAhead(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return isBefore(today, day) && !isBefore(today.add({ years: 1 }), day)
}

/** `15.1.`, `15.1`, `15.1.2027`, `15.1.27`; with a slash only where it can be read in one way. */
function writtenDay(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const [day, month] = [numberOf(pieces[from]), numberOf(pieces[from + 2])]
  const mark = pieces[from + 1]?.key
  if (day === null || month === null || (mark !== '.' && mark !== '/')) return []
  if (mark === '/' && day <= 12 && month <= 12) return []
  const after = from + 3
  if (pieces[after]?.key !== mark) return one(nextSuchDay(day, month, today), after)
  const year = yearOf(pieces[after + 1])
  if (year !== null && pieces[after + 1]?.apart === false) return one(calendarDay(year, month, day), after + 2)
  if (mark === '/') return []
  const spaced = fullYearOf(pieces[after + 1])
  return spaced === null
    ? one(nextSuchDay(day, month, today), after + 1)
    : one(calendarDay(spaced, month, day), after + 2)
}

function isoDay(pieces: readonly Piece[], from: number): readonly DayAt[] {
  const [year, first, month, second, day] = pieces.slice(from, from + 5)
  if (first?.key !== '-' || second?.key !== '-' || first.apart || second.apart) return []
  const [y, m, d] = [fullYearOf(year), numberOf(month), numberOf(day)]
  return y === null || m === null || d === null ? [] : one(calendarDay(y, m, d), from + 5)
}

/** "15. tammikuuta", "15 januari 2027", "15th of January", "January 15, 2027". */
function namedDay(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const dayFirst = numberOf(pieces[from])
  if (dayFirst === null) return monthFirst(pieces, from, today)
  let place = from + 1
  if (['.', 'st', 'nd', 'rd', 'th', 'e'].includes(pieces[place]?.key ?? '')) place += 1
  if (pieces[place]?.key === 'of') place += 1
  const month = monthAt(pieces[place])
  return month === null ? [] : withYear(pieces, place + 1, { day: dayFirst, month }, today)
}

function monthFirst(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const month = monthAt(pieces[from])
  const day = numberOf(pieces[from + 1])
  if (month === null || day === null) return []
  const place = ['st', 'nd', 'rd', 'th'].includes(pieces[from + 2]?.key ?? '') ? from + 3 : from + 2
  return withYear(pieces, place, { day, month }, today)
}

function withYear(
  pieces: readonly Piece[],
  from: number,
  { day, month }: { readonly day: number; readonly month: number },
  today: Temporal.PlainDate,
): readonly DayAt[] {
  const place = isMark(pieces[from], '.,') ? from + 1 : from
  const year = fullYearOf(pieces[place])
  return year === null ? one(nextSuchDay(day, month, today), from) : one(calendarDay(year, month, day), place + 1)
}

function monthAt(piece: Piece | undefined): number | null {
  return piece?.kind === 'word' ? monthOf(piece.written) : null
}

function nextSuchDay(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const thisYear = calendarDay(today.year, month, day)
  // Nobody puts off to today; whether the next year is meant, only they know.
  if (thisYear?.equals(today) === true) return null
  return thisYear !== null && isBefore(today, thisYear) ? thisYear : calendarDay(today.year + 1, month, day)
}

function numberOf(piece: Piece | undefined): number | null {
  return piece?.kind === 'number' && /^\d{1,2}$/.test(piece.key) ? Number(piece.key) : null
}

function yearOf(piece: Piece | undefined): number | null {
  return piece?.kind === 'number' && /^\d\d$/.test(piece.key) ? 2000 + Number(piece.key) : fullYearOf(piece)
}

function fullYearOf(piece: Piece | undefined): number | null {
  return piece?.kind === 'number' && /^20\d\d$/.test(piece.key) ? Number(piece.key) : null
}

function one(day: Temporal.PlainDate | null, next: number): readonly DayAt[] {
  return day === null ? [] : [{ day, next }]
}

const counts = new Map(
  [
    'yhden en ett a an one',
    'kahden kaksi två two',
    'kolmen kolme tre three',
    'neljän neljä fyra four',
    'viiden viisi fem five',
    'kuuden kuusi sex six',
    'seitsemän sju seven',
    'kahdeksan åtta eight',
    'yhdeksän nio nine',
    'kymmenen tio ten',
  ].flatMap((words, index) => words.split(' ').map(word => [folded(word), index + 1] as const)),
)

const units = new Map(
  [
    ['days', 'päivä päivän päivää pv dag dagar day days'],
    ['weeks', 'viikko viikon viikkoa vk vko vkon vkoa vecka veckor week weeks'],
    ['months', 'kuukausi kuukauden kuukautta kk kkn kkta månad månader month months'],
  ].flatMap(([unit = '', words = '']) => words.split(' ').map(word => [folded(word), unit] as const)),
)

/** "2 weeks", "kahden viikon", "en månad", "viikon": how far from today. */
function spanAt(pieces: readonly Piece[], from: number, today: Temporal.PlainDate): readonly DayAt[] {
  const first = pieces[from]
  const alone = unitOf(first)
  // After a number it is that number's unit, and not one of it.
  if (alone !== null) return pieces[from - 1]?.kind === 'number' ? [] : one(today.add({ [alone]: 1 }), from + 1)
  const count = first?.kind === 'word' ? (counts.get(first.key) ?? null) : numberOf(first)
  const unit = unitOf(pieces[from + 1])
  return count === null || unit === null ? [] : one(today.add({ [unit]: count }), from + 2)
}

function unitOf(piece: Piece | undefined): string | null {
  return piece?.kind === 'word' ? (units.get(piece.key) ?? null) : null
}
