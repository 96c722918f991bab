import type { City } from '../city.ts'
import { shortened } from '../digests/words.ts'
import type { Fault } from '../errors.ts'
import type { HeldRoster, Holding } from '../people/holding.ts'
import type { AlarmTexts, RosterTexts } from '../texts/alarms.ts'
import { formatDate } from '../texts/format.ts'
import { faultIn } from './roster-faults.ts'
import type { Block, MailFact } from './view.ts'

/** As much of a fault's sentence as a mail shows: it may quote whole cells. */
const longestSentence = 300

interface Content {
  readonly subject: string
  readonly blocks: readonly Block[]
}

/** Tells that the roster's file is not taken over, why, and how it is mended; quotes cells. */
export function rosterHeld({ file, holding }: HeldRoster, city: City, texts: AlarmTexts): Content {
  const { roster } = texts
  const command = `ajantasa people import FILE --city ${city.id}`
  return {
    subject: roster.subject,
    blocks: [
      paragraph(`${roster.lead(nameOf(city), shortened(file, longestSentence))} ${whyOf(holding, roster)}`),
      paragraph(roster.safe),
      ...(holding.kind === 'shrunken'
        ? [paragraph(roster.mend.shrunken), paragraph(roster.meant), line(`${command} --fewer`)]
        : faultBlocks(holding, file, city, texts)),
      paragraph(roster.untilWell),
      ...(holding.kind === 'shrunken' ? [] : [paragraph(roster.check), line(`${command} --dry-run`)]),
      paragraph(roster.replace),
    ],
  }
}

/** Tells that a roster has been taken over again. */
export function rosterWell(since: Temporal.PlainDate, city: City, { roster, well }: AlarmTexts): Content {
  const { subject, text } = roster.taken
  const told = text(nameOf(city), formatDate(since, city.languages.default))
  return { subject, blocks: [paragraph(told), paragraph(well.nothingToDo)] }
}

function whyOf(holding: Holding, { why }: RosterTexts): string {
  switch (holding.kind) {
    case 'unreadable':
      return why.unreadable
    case 'faulty':
      return why.faulty(holding.count)
    case 'shrunken':
      return why.shrunken(holding.before, holding.after)
  }
}

function faultBlocks(
  { faults, count }: Exclude<Holding, { kind: 'shrunken' }>,
  file: string,
  city: City,
  { roster, more }: AlarmTexts,
): readonly Block[] {
  const facts = faults.map(fault => factOf(fault, file, city))
  const left = count - faults.length
  const blocks: readonly Block[] = [
    { kind: 'facts', facts },
    ...(left > 0 ? [paragraph(more(left))] : []),
    paragraph(roster.mend.faulty),
  ]
  return [{ kind: 'section', level: 2, heading: { text: roster.faults, language: null }, blocks }]
}

// A fault of the whole file stands nowhere, or at a path that says nothing to communications.
function factOf(fault: Fault, file: string, { languages }: City): MailFact {
  const { where, problem, remedy } = faultIn(languages.default, fault)
  const isPlace = where !== '' && !where.endsWith(file)
  const sentence = shortened(problem, longestSentence)
  return { label: isPlace ? capital(where) : file, value: capital(sentence), note: remedy }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function nameOf({ name, languages }: City): string {
  return name[languages.default]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function line(command: string): Block {
  return { kind: 'command', command }
}
