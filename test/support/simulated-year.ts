// The sample city over a year of nights: the program's own jobs at work, with people, a PTV and mail of this machine.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { withStage, type Stage } from '../../src/commands/story/stage.ts'
import { dayInFinland, finland } from '../../src/core/dates.ts'
import { isWithin, isWorkingDay } from '../../src/core/workdays.ts'
import type { Log } from '../../src/ports/log.ts'
import { readCityFile, type ConfiguredCity } from '../../src/runtime/city-files.ts'
import { beginYear, outages, type PtvYear } from './year/calendar.ts'
import { rosterOn } from './year/people.ts'
import { deedsAfter, type Deed } from './year/week.ts'

/** How a simulated year goes. */
export interface YearOptions {
  /** The same seed makes the same year. */
  readonly seed?: number
  /** A Monday, so that the first digests go out on the day of the first night. */
  readonly firstNight?: Temporal.PlainDate
  /** Where the last night's report is written; nowhere unless it is named. */
  readonly out?: string
  /** A database whose tables are made, in place of one that is made anew. */
  readonly dump?: Blob
  /** Is told of each night when it is over. */
  readonly tell?: (day: Temporal.PlainDate) => void
}

const sample = join(import.meta.dirname, '../../src/sample/city')

/**
 * Lets so many nights of the sample city pass, with the days between them, and gives what `then` makes of the last one's
 * end. Nothing is written by hand: PTV's content changes, mails go by SMTP, people answer by mail.
 */
export async function simulate<Result>(
  nights: number,
  { seed = 1, firstNight = Temporal.PlainDate.from('2025-11-24'), out, dump, tell = () => {} }: YearOptions,
  then: (stage: Stage, day: Temporal.PlainDate) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'ajantasa-year-'))
  const configured = await yearlyCity(join(folder, 'roster.csv'))
  const settings = { configured, firstNight, out: out ?? folder, log: silent, dump }
  try {
    return await withStage(settings, async stage => {
      const year: Year = { stage, seed, folder, ptv: beginYear(stage.ptv, seed), deeds: [] }
      for (let night = 0; night < nights; night += 1) {
        const day = firstNight.add({ days: night })
        const isLast = night === nights - 1
        await passNight(year, night, day, isLast && out !== undefined ? '.' : null)
        if (!isLast) await passDay(year, night, day)
        tell(day)
      }
      return then(stage, firstNight.add({ days: nights - 1 }))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Year {
  readonly stage: Stage
  readonly seed: number
  readonly folder: string
  readonly ptv: PtvYear
  /** What people are going to do. */
  deeds: readonly Deed[]
}

// Nobody works in July, and mails go one after another, so that they come in the same order every time.
async function yearlyCity(roster: string): Promise<ConfiguredCity> {
  const configured = await readCityFile(join(sample, 'esimerkkila.yaml'))
  const { reminders, mail } = configured.city
  const july = { from: Temporal.PlainDate.from('2026-07-01'), to: Temporal.PlainDate.from('2026-07-31') }
  const city = { ...configured.city, reminders: { ...reminders, pauses: [july] }, mail: { ...mail, connections: 1 } }
  return { ...configured, city, roster }
}

async function passNight(
  { stage, folder, ptv }: Year,
  night: number,
  day: Temporal.PlainDate,
  reports: string | null,
): Promise<void> {
  ptv.beforeNight(night, day)
  await writeFile(join(folder, 'roster.csv'), rosterOn(night, readFileSync(join(sample, 'roster.csv'), 'utf8')))
  stage.setClock(day, '04:30')
  if (!outages.has(night)) await stage.night(reports)
}

async function passDay(year: Year, night: number, day: Temporal.PlainDate): Promise<void> {
  const { stage, seed } = year
  if (!isWorkingDay(day) || outages.has(night)) return
  const known = stage.office.posted().length
  await sendMails(stage, day)
  year.deeds = [...year.deeds, ...(await deedsAfter(stage, known, seed, night))]
  const isPaused = stage.city.reminders.pauses.some(pause => isWithin(day, pause))
  if (!isPaused) await doTodaysDeeds(year, day)
}

async function sendMails(stage: Stage, day: Temporal.PlainDate): Promise<void> {
  for (let minute = 30; minute < 60; minute += 5) {
    stage.setClock(day, `08:${minute}`)
    const { waiting = 0 } = (await stage.tick()).get('send-mail') ?? {}
    if (waiting === 0) return
  }
}

// What was to be done on days on which nobody works is done on the first on which they do.
async function doTodaysDeeds(year: Year, day: Temporal.PlainDate): Promise<void> {
  const { stage } = year
  const isDue = ({ at }: Deed): boolean => Temporal.PlainDate.compare(dayInFinland(at), day) <= 0
  const due = year.deeds.filter(isDue).toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  year.deeds = year.deeds.filter(deed => !isDue(deed))
  for (const { at, act } of due) {
    stage.setClock(day, at.toZonedDateTimeISO(finland).toPlainTime().toString({ smallestUnit: 'second' }))
    await act(stage)
  }
  if (due.length === 0) return
  stage.setClock(day, '16:00')
  await stage.tick()
}

function orderOf({ at, who }: Deed): string {
  return `${at.toZonedDateTimeISO(finland).toPlainTime().toString({ smallestUnit: 'second' })} ${who}`
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }
