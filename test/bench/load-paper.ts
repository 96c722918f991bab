import { readFigures, type Figures, type LoadFigures, type SoakFigures } from './load-figures.ts'
import { markdown } from './load-tables.ts'

/** What is taken for granted of all municipalities together; whoever knows better changes it here. */
export interface Assumptions {
  readonly municipalities: number
  /** Services and channels of all of them: about what PTV holds. */
  readonly items: number
  /** People of one list of updaters. */
  readonly people: number
  /** Periods of reminders in a year. */
  readonly periods: number
  /** The share of digests that is answered; of the others each is followed by a reminder and by one copy. */
  readonly answered: number
  /** Mails that a city hands over in a minute, and cities that a worker serves at once. */
  readonly perMinute: number
  readonly atOnce: number
  /** Nights whose reports are kept whole. */
  readonly reports: number
}

export const nationwide: Assumptions = {
  municipalities: 300,
  items: 102_000,
  people: 12,
  periods: 13,
  answered: 0.5,
  perMinute: 25,
  atOnce: 4,
  reports: 45,
}

/**
 * A figure for the nation: grown by items, and grown by municipalities, the smaller of the two first. The truth lies
 * between, as a part of the work is the same for small and large ones.
 */
export interface Between {
  readonly least: number
  readonly most: number
}

/** Grows what was measured of some cities of one size to all municipalities. */
export function grown(
  measured: number,
  { cities, items }: { readonly cities: number; readonly items: number },
  { municipalities, items: all }: Assumptions,
): Between {
  const [one, other] = [(measured * all) / (cities * items), (measured * municipalities) / cities]
  return { least: Math.min(one, other), most: Math.max(one, other) }
}

/** Mails of all municipalities in a year: digests, reminders, copies, receipts, and the monthly report. */
export function mailsAYear({ municipalities, people, periods, answered }: Assumptions): number {
  const digests = municipalities * people * periods
  const [receipts, reminders, copies] = [digests * answered, digests * (1 - answered), digests * (1 - answered)]
  return digests + receipts + reminders + copies + 12 * municipalities
}

/** The calculation as tables in Markdown. @throws Error where `load` has not been measured yet */
export function paper(file: string, assumptions: Assumptions = nationwide): string {
  const { load, soak }: Figures = readFigures(file)
  if (load === undefined) throw new Error(`${file} holds no figures of \`npm run bench -- load\`: measure it first`)
  return [
    `On paper, for ${assumptions.municipalities} municipalities with ${number(assumptions.items)} services and channels:`,
    markdown(['', 'at least', 'at most'], [...nightRows(load, assumptions), ...lifeRows(soak, assumptions)]),
    markdown(['', 'in all'], mailRows(load, assumptions)),
    assumed(load, soak, assumptions),
  ].join('\n\n')
}

function nightRows({ options, rounds }: LoadFigures, assumptions: Assumptions): readonly (readonly string[])[] {
  const [first] = rounds
  if (first === undefined) return []
  const of = (name: string, measured: number, digits = 0): readonly string[] => {
    const { least, most } = grown(measured, options, assumptions)
    return [name, number(least, digits), number(most, digits)]
  }
  return [
    of('requests to PTV a night', first.requests),
    of('million requests to PTV a year', (first.requests * 365) / 1e6, 2),
    ...rounds.map(({ workers, seconds }) => of(`minutes of the first night, ${said(workers)}`, seconds / 60, 1)),
    of('CPU minutes of the workers', first.cpu.workers / 60, 1),
    of('CPU minutes of PostgreSQL', first.cpu.postgres / 60, 1),
    of('thousand rows after the first night', first.rows / 1000),
    of('GB of the database after the first night', first.megabytes.database / 1000, 1),
  ]
}

function lifeRows(soak: SoakFigures | undefined, assumptions: Assumptions): readonly (readonly string[])[] {
  if (soak === undefined) return []
  const of = (name: string, measured: number, digits: number): readonly string[] => {
    const { least, most } = grown(measured, { cities: 1, items: soak.items }, assumptions)
    return [name, number(least, digits), number(most, digits)]
  }
  const { reports } = assumptions
  return [
    of(`GB of the reports of ${reports} nights`, (soak.reportMegabytes * reports) / 1000, 1),
    of('GB of all else more in a year', (soak.megabytesADay * 365) / 1000, 0),
    of('million rows more in a year', (soak.rowsADay * 365) / 1e6, 1),
  ]
}

function mailRows({ rounds }: LoadFigures, assumptions: Assumptions): readonly (readonly string[])[] {
  const { municipalities, people, perMinute, atOnce } = assumptions
  const busiest = municipalities * people
  const peak = Math.max(...rounds.map(round => round.peak))
  return [
    ['mails a year', number(mailsAYear(assumptions))],
    ['mails of the busiest morning', number(busiest)],
    ...rounds.map(({ workers }) => [
      `minutes until the last of them has gone, ${said(workers)}`,
      number((municipalities / (atOnce * workers)) * (people / perMinute), 0),
    ]),
    ['MiB of a worker at most, with the measured cities', number(peak)],
    ['connections to mailboxes, each of its own, by worker', number(municipalities)],
  ]
}

function assumed(
  { options: { cities, items, latency } }: LoadFigures,
  soak: SoakFigures | undefined,
  { municipalities, people, periods, answered, perMinute, atOnce }: Assumptions,
): string {
  return [
    `- Measured: ${cities} cities of ${items} services and channels on one machine, ${latency} ms for an answer of PTV.`,
    '- The two columns: the work grows with services and channels, or with municipalities as if each were as large as a measured one. A part of it is the same for small and large ones, so the truth lies between.',
    `- ${people} people in each of ${municipalities} lists; ${periods} periods a year in which everybody is asked; ${percent(answered)} of the digests are answered and get a receipt, each other one is followed by a reminder and a copy to the superior.`,
    `- ${perMinute} mails a minute and city, ${atOnce} cities at once in a worker.`,
    ...(soak === undefined
      ? ['- What a year adds is not told: `npm run bench -- soak` has not been measured.']
      : [
          `- A year adds what a city of ${soak.items} services and channels gains once it has settled, with ${soak.changesADay} edits, ${number(soak.mailsADay, 0)} mails sent and ${number(soak.receivedADay, 0)} received a day: more than most cities have, and as if the words of mails were not emptied after half a year.`,
        ]),
  ].join('\n')
}

function said(workers: number): string {
  return workers === 1 ? '1 worker' : `${workers} workers`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function number(figure: number, digits = 0): string {
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
