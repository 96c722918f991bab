// Who works for the sample city over the year, and how they answer.

/**
 * What somebody's answers are like. `all`: confirms what is in order and passes over the rest. `half`: answers half of
 * the mail. `blindly`: says that all is well, whatever the mail shows. `tells`: says what is wrong. `corrects`: puts it
 * right in PTV and says so.
 */
export type Manner = 'all' | 'half' | 'blindly' | 'tells' | 'corrects'

export interface Habit {
  readonly manner: Manner
  /** Working days from a mail to its answer, at least and at most. */
  readonly days: readonly [number, number]
  /** Of ten mails so many are answered. */
  readonly ofTen: number
}

const habits: Readonly<Record<string, Habit>> = {
  'aino.esimerkki': { manner: 'tells', days: [0, 1], ofTen: 10 },
  'kalle.malli': { manner: 'corrects', days: [0, 2], ofTen: 9 },
  'maria.exempel': { manner: 'all', days: [2, 8], ofTen: 6 },
  'sari.rakennus': { manner: 'half', days: [1, 4], ofTen: 7 },
  'olli.katu': { manner: 'all', days: [0, 0], ofTen: 0 },
  'outi.puisto': { manner: 'tells', days: [0, 3], ofTen: 9 },
  'anna.bok': { manner: 'corrects', days: [0, 2], ofTen: 9 },
  'noora.nuori': { manner: 'tells', days: [0, 2], ofTen: 9 },
  'pekka.halli': { manner: 'blindly', days: [0, 0], ofTen: 10 },
  'liisa.yritys': { manner: 'tells', days: [1, 3], ofTen: 7 },
  'emma.sample': { manner: 'all', days: [0, 4], ofTen: 8 },
  'jussi.kanslia': { manner: 'half', days: [3, 9], ofTen: 5 },
  'heli.hallinto': { manner: 'all', days: [1, 5], ofTen: 6 },
  'sofia.larare': { manner: 'all', days: [1, 3], ofTen: 9 },
}

/** How the owner of an address answers. @throws RangeError for somebody the year knows nothing of */
export function habitOf(address: string): Habit {
  const habit = habits[address.split('@')[0] ?? '']
  if (habit === undefined) throw new RangeError('somebody without a habit got a digest')
  return habit
}

/** Who is away, by the notice that their mail program sends. */
export const absences: readonly { readonly who: string; readonly from: number; readonly to: number }[] = [
  { who: 'aino.esimerkki', from: 28, to: 38 },
  { who: 'anna.bok', from: 96, to: 117 },
  { who: 'kalle.malli', from: 334, to: 350 },
]

/** A change of the list of updaters that the night is the first to see. */
interface RosterChange {
  readonly night: number
  readonly change: (rows: readonly string[]) => readonly string[]
}

const culture = 'Kulttuuri- ja liikuntapalvelut'
const education = 'Sivistyspalvelut'
const noora = row('Nuorisopalvelut', culture, 'P25.5', 'Noora Nuori', 'noora.nuori', 'suomi', 'kulttuuri')
const heli = row('Hallinto', 'Konsernipalvelut', '', 'Heli Hallinto', 'heli.hallinto', 'suomi', 'kaupunginjohtaja')
const sofia = row(
  'Medborgarinstitutet',
  education,
  'P6.10',
  'Sofia Lärare',
  'sofia.larare',
  'svenska',
  'sivistysjohtaja',
)

const changes: readonly RosterChange[] = [
  { night: 30, change: rows => [...rows, noora] },
  { night: 121, change: rows => [...rows, heli] },
  // One who never answers leaves, and the work goes on with another.
  { night: 157, change: rows => rows.map(one => one.replace('Olli Katu;olli.katu', 'Outi Puisto;outi.puisto')) },
  // One leaves, and nobody follows for seven weeks.
  { night: 252, change: rows => rows.filter(one => !one.startsWith('Medborgarinstitutet')) },
  { night: 301, change: rows => [...rows, sofia] },
  // One leaves, and nobody has followed yet when the year ends.
  { night: 338, change: rows => rows.filter(one => !one.includes('heli.hallinto')) },
]

function row(
  area: string,
  organization: string,
  serviceClass: string,
  name: string,
  local: string,
  language: string,
  superior: string,
): string {
  const domain = 'esimerkkila.fi'
  return [
    area,
    organization,
    serviceClass,
    '',
    name,
    `${local}@${domain}`,
    language,
    'ei',
    `${superior}@${domain}`,
  ].join(';')
}

/** The list of updaters as a night finds it, made of the sample's own: CSV. */
export function rosterOn(night: number, sample: string): string {
  const [headings = '', ...rows] = sample.trim().split(/\r?\n/)
  const changed = changes
    .filter(one => one.night <= night)
    .reduce((list, { change }) => change(list), rows as readonly string[])
  return `${[headings, ...changed].join('\n')}\n`
}
