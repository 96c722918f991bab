import { finland } from '../../core/dates.ts'
import { digestExcerpt, mailExcerpt, shownMail } from './excerpts.ts'
import type { Ending } from './plot.ts'
import type { Step, StoryDigest, StoryFigures } from './steps.ts'

const width = 100
const indent = ' '.repeat(22)

/** A step of the story for a person at a terminal; the lines of mails are shown in their own language. */
export function linesOf(step: Step): readonly string[] {
  switch (step.what) {
    case 'chapter':
      return ['', step.title]
    case 'night':
      return event(step.at, nightText(step))
    case 'digests':
      return digestsLines(step)
    case 'answer':
      return event(step.at, `${step.by} answers from ${step.program}: “${step.words}”`)
    case 'handled':
      return event(step.at, handledText(step))
    case 'mail':
      return mailLines(step)
    case 'edit':
      return event(step.at, `In PTV ${step.by} ${step.change} “${step.item}”.`)
    case 'seen':
      return event(step.at, seenText(step))
    case 'silence':
      return event(step.at, silenceText(step))
    case 'reminders':
      return event(step.at, `${step.mails} reminders go out, such as this:`)
    case 'nextPeriod':
      return event(step.at, nextPeriodText(step))
    case 'end':
      return []
  }
}

type Of<What extends Step['what']> = Extract<Step, { what: What }>

function nightText({ figures: { items, stale, unowned }, digests }: Of<'night'>): string {
  const asked = digests === 0 ? '' : ` ${digests} digests.`
  return `PTV is read: ${stale} of ${items} items need their updater, ${unowned} have none.${asked}`
}

function digestsLines({ at, sent, received, mails, example }: Of<'digests'>): readonly string[] {
  const largestFirst = mails.toSorted(
    (one, other) => other.items.length - one.items.length || (one.name < other.name ? -1 : 1),
  )
  return [
    ...event(at, `${mails.length} digests go out by SMTP (mails sent: ${sent}, arrived: ${received}):`),
    ...largestFirst.map(digestLine),
    ...event(at, `What ${example.name} reads:`),
    ...box(example.subject, digestExcerpt(example.text, example.number)),
  ]
}

function box(headline: string, lines: readonly string[]): readonly string[] {
  return shownMail(headline, lines).map(line => `${indent}${line}`)
}

function digestLine({ name, areas, language, items }: StoryDigest): string {
  const count = items.length === 1 ? ' 1 item ' : `${String(items.length).padStart(2)} items`
  return `${indent}${count} in ${languageNames[language].padEnd(8)} ${areas.join(', ')} (${name})`
}

const languageNames = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const

function handledText({ by, became, confirmed, settled }: Of<'handled'>): string {
  switch (became) {
    case 'answered':
      return confirmed.length === 0
        ? 'Ajantasa will look for the change in the next two nights.'
        : `Ajantasa confirms ${confirmed.length} ${confirmed.length === 1 ? 'item' : 'items'}.`
    case 'forwarded':
      return settled.length === 0
        ? 'Ajantasa does not guess: communications gets the answer as it is.'
        : 'Ajantasa makes it a task for communications.'
    case 'ignored':
      return `${by} is away, and a program answers: that counts for nothing.`
    case 'duplicate':
    case 'notOurs':
    case 'failed':
      return `The answer came to nothing (${became}).`
  }
}

// A receipt belongs to the line above it; the other mails come at a time of their own.
function mailLines({ at, purpose, reader, mail }: Of<'mail'>): readonly string[] {
  const shown = box(`To ${reader}: ${mail.subject}`, mailExcerpt(purpose, mail.text))
  if (purpose === 'corrected') return [...event(at, 'The news goes out:'), ...shown]
  return purpose === 'report' ? [...event(at, 'The monthly report goes out:'), ...shown] : shown
}

function seenText({ item, confirmed, findingsClosed, findingsLeft }: Of<'seen'>): string {
  if (findingsClosed === 0) return `PTV shows no change of “${item}” yet.`
  const left = findingsLeft === 0 ? 'Nothing is left to ask about it' : `${findingsLeft} findings are left`
  return (
    `PTV shows the change of “${item}”: ${findingsClosed} findings are closed. ` +
    `${left}${confirmed ? ', and its new text counts as confirmed' : ''}.`
  )
}

function silenceText({ days, asked, silent }: Of<'silence'>): string {
  return (
    `${days} days have passed since the digests; the nights between, which bring no news, are left out. ` +
    `${silent.length} of ${asked} people have not answered: ${silent.join(', ')}.`
  )
}

function nextPeriodText({ mails, copies, answered, again }: Of<'nextPeriod'>): string {
  const repeated =
    again.length === 0
      ? 'none of them is asked about again.'
      : `${answered - again.length} of them are left in peace, ${again.length} are asked about again, since a fault ` +
        'that can be seen stays one: a passed date, or figures that differ between languages.'
  const toOthers = copies === 0 ? '' : `, and ${copies} copies to the superiors of those who have not answered`
  return `${mails.length} digests go out${toOthers}. ${answered} items were answered in the first period: ${repeated}`
}

/** The report's figures side by side, and how people answered. */
export function endingLines({ before, after }: Ending, end: Of<'end'>, files: readonly string[]): readonly string[] {
  const row = (label: string, value: (figures: StoryFigures) => string, note = ''): string =>
    `${label.padEnd(28)}${value(before).padStart(14)}${value(after).padStart(14)}${note}`.trimEnd()
  return [
    '',
    row('The report', ({ date }) => finnishDay(date)),
    '-'.repeat(56),
    row('items', ({ items }) => String(items)),
    row('need their updater', ({ stale }) => String(stale), end.due === 0 ? '' : `  (${end.due} new since)`),
    row('confirmed by their updater', ({ confirmed, items }) => `${confirmed} (${percent(confirmed, items)})`),
    row('without an updater', ({ unowned }) => String(unowned)),
    '',
    `${end.people} of ${end.asked} people answered, half of them within ${duration(end.medianMinutes)}.`,
    ...files,
    'Nothing has left this machine.',
  ]
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`
}

function duration(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function finnishDay(date: Temporal.PlainDate): string {
  return `${date.day}.${date.month}.${date.year}`
}

// The day and the time as Finns write them, such as `Mon 23.11.2026 8.30`.
function event(at: Temporal.Instant, text: string): readonly string[] {
  const local = at.toZonedDateTimeISO(finland)
  const weekday = local.toLocaleString('en-GB', { weekday: 'short' })
  const time = `${local.hour}.${String(local.minute).padStart(2, '0')}`
  const day = `${weekday} ${finnishDay(local.toPlainDate())}`
  return wrapped(text, `${day.padEnd(15)}${time.padStart(5)}  `)
}

function wrapped(text: string, start: string): readonly string[] {
  const lines: string[] = []
  let line = start
  // Words in quotation marks, such as a phone number, stay on one line where they fit into one.
  for (const word of text.match(/“[^”]{1,60}”\S*|\S+/g) ?? []) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}
