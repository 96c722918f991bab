import { isBefore } from '../dates.ts'
import { quoted, type Reading } from './cells.ts'

/** Days of absence; both belong to it. */
export interface Absence {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

const finnish = /^(?<day>\d{1,2})\.(?:(?<month>\d{1,2})\.(?<year>\d{4})?)?$/u
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T[\d:.]+Z?)?$/u
const isoDay = String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?`
const isoRange = new RegExp(String.raw`^(${isoDay})\s*(?:[-–—/]|to|\s)\s*(${isoDay})$`, 'u')
const remedy = 'Write the first and the last day, such as 1.7.2027–31.7.2027 or 2027-07-01/2027-07-31.'

/** Days such as `1.7.2027–31.7.2027`, `1.–31.7.2027`, `2027-07-01/2027-07-31` or a single day. */
export function readAway(text: string): Reading<Absence> {
  const [first, last] = bothDays(text)
  const to = readDay(last, null)
  const from = to && readDay(first, to)
  if (!from || !to) return { problem: `${quoted(text)} is not two dates`, remedy }
  if (isBefore(to, from)) return { problem: `${quoted(text)} ends before it begins`, remedy }
  return { value: { from, to } }
}

function bothDays(text: string): readonly [string, string] {
  const range = isoRange.exec(text)
  if (range) return [range[1] ?? '', range[2] ?? '']
  if (iso.test(text)) return [text, text]
  const parts = text.split(/\s*[-–—]\s*/u)
  return parts.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : [text, text]
}

/** What the first day leaves out, month or year, it has in common with the last. */
function readDay(text: string, last: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const parts = (iso.exec(text) ?? finnish.exec(text.replaceAll(' ', '')))?.groups
  if (parts === undefined) return null
  const { year = last?.year, month = last?.month, day } = parts
  return year === undefined || month === undefined ? null : dayOf(Number(year), Number(month), Number(day))
}

/** The day, or null where the calendar has none such as 31.6. */
function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
  return date.day === day ? date : null
}
