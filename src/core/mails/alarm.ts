import type { DoubtFacts, NamedDoubt, NamedRemoval, RemovalFacts, ShapeFacts } from '../alarms/alarm.ts'
import type { AlarmMail } from '../alarms/plan.ts'
import { wholeRecord } from '../alarms/shapes.ts'
import type { City } from '../city.ts'
import type { ComposedMail } from '../digest.ts'
import { shortened, type Words } from '../digests/words.ts'
import { alarms as en } from '../texts/en/alarms.ts'
import { alarms as fi } from '../texts/fi/alarms.ts'
import { alarms as sv } from '../texts/sv/alarms.ts'
import type { AlarmTexts } from '../texts/alarms.ts'
import { formatDate, formatMoment } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { layOut } from './layout.ts'
import { rosterHeld, rosterWell } from './roster.ts'
import { trouble, troubleOver } from './trouble.ts'
import type { Block, MailFact } from './view.ts'

const alarmTexts: Readonly<Record<MailLanguage, AlarmTexts>> = { fi, sv, en }

/** How many fields of a sort a mail shows; the others are counted. */
const shapesAtMost = 20

/** As much of a field's path as a mail shows: it is PTV's own. */
const longestPath = 200

/** Tells IT, of removals communications too and of the roster communications alone, what needs a person, or that nothing does any more. */
export function composeAlarm(mail: AlarmMail, city: City): ComposedMail {
  const language = city.languages.default
  const texts = alarmTexts[language]
  const { subject, blocks } = contentOf(mail, city, texts)
  const noReply: Block = { kind: 'paragraph', text: texts.noReply }
  return layOut({ language, subject, marker: null, title: subject, blocks: [...blocks, noReply] })
}

interface Content {
  readonly subject: string
  readonly blocks: readonly Block[]
}

function contentOf(mail: AlarmMail, city: City, texts: AlarmTexts): Content {
  switch (mail.kind) {
    case 'removalsHeld':
      return removals(mail.facts, city, texts)
    case 'newShapes':
      return newShapes(mail.shapes, city, texts)
    case 'mailsInDoubt':
      return mailsInDoubt(mail, city, texts)
    case 'doubtsSettled':
      return doubtsSettled(mail, city, texts)
    case 'rosterHeld':
      return rosterHeld(mail.held, city, texts)
    case 'rosterWell':
      return rosterWell(mail.since, city, texts)
    case 'trouble':
      return trouble(mail.facts, city, texts)
    case 'troubleOver':
      return troubleOver(mail.facts, city, texts)
    case 'well':
      return well(mail, city, texts)
  }
}

function removals(facts: RemovalFacts, city: City, texts: AlarmTexts): Content {
  const { communications, held, it, lead, safe, subject } = texts.removals
  return {
    subject: subject(facts),
    blocks: [
      paragraph(lead(nameOf(city), facts)),
      paragraph(held),
      paragraph(safe),
      ...namedRemovals(facts, texts),
      section(communications.heading, [
        paragraph(communications.check),
        paragraph(communications.restore),
        tellIt(communications.tell, city),
      ]),
      section(it.heading, [
        paragraph(it.wait),
        paragraph(it.command),
        { kind: 'command', command: `ajantasa release --city ${city.id} --by NAME --why TEXT` },
        paragraph(it.replace),
        paragraph(it.afterwards),
      ]),
    ],
  }
}

function tellIt(text: string, { mail }: City): Block {
  return mail.it === null ? paragraph(`${text}.`) : { kind: 'contact', text: `${text}:`, address: mail.it }
}

function namedRemovals({ organizations, items, connections }: RemovalFacts, texts: AlarmTexts): readonly Block[] {
  const { organization, otherOrganization } = texts.removals
  const lists = organizations
    .filter(one => one.named.length > 0)
    .map(({ name, removals: count, named }): Block => {
      const entries = named.map(one => ({ names: wordsOf(one, texts), quote: null }))
      return { kind: 'entries', lead: organization(name?.text ?? otherOrganization, count), entries }
    })
  const shown = organizations.reduce((sum, one) => sum + one.named.length, 0)
  return [...lists, ...moreThan(items + connections - shown, texts)]
}

// A name in the mail's own language stands on one line with the reason; another keeps its mark of language.
function wordsOf({ names, reason }: NamedRemoval, texts: AlarmTexts): readonly Words[] {
  const why = `(${texts.reasons[reason ?? 'notSeen']})`
  if (names.some(name => name.language !== null)) return [...names, { text: why, language: null }]
  return [{ text: `${names.map(name => name.text).join(' – ')} ${why}`, language: null }]
}

function newShapes(shapes: readonly ShapeFacts[], city: City, texts: AlarmTexts): Content {
  const { lead, once, safe, subjects, task, untilWell } = texts.shapes
  const strange = shapes.filter(shape => shape.kind === 'strangeRecord')
  const unknown = shapes.filter(shape => shape.kind === 'unknownField')
  return {
    subject: subjects[strange.length > 0 ? 'strangeRecord' : 'unknownField'],
    blocks: [
      paragraph(lead(nameOf(city))),
      ...fields('strangeRecord', strange, texts),
      ...fields('unknownField', unknown, texts),
      paragraph(safe),
      paragraph(task),
      paragraph(strange.length > 0 ? `${once} ${untilWell}` : once),
    ],
  }
}

function fields(kind: ShapeFacts['kind'], shapes: readonly ShapeFacts[], texts: AlarmTexts): readonly Block[] {
  if (shapes.length === 0) return []
  const { count, kinds } = texts.shapes
  const shown = shapes.slice(0, shapesAtMost).map(({ record, path, records }): MailFact => {
    const field = path === wholeRecord ? texts.wholeRecord : shortened(path, longestPath)
    return { label: texts.records[record] ?? record, value: `${field} (${count(records)})`, note: null }
  })
  return [
    paragraph(kinds[kind].lead),
    { kind: 'facts', facts: shown },
    ...moreThan(shapes.length - shown.length, texts),
    paragraph(kinds[kind].meaning),
  ]
}

function mailsInDoubt(
  { facts, again }: { readonly facts: DoubtFacts; readonly again: boolean },
  city: City,
  texts: AlarmTexts,
): Content {
  const { doubts } = texts
  const { settling } = doubts
  const shown = facts.named.map(one => doubtFact(one, city, texts))
  return {
    subject: doubts.subject(facts.mails),
    blocks: [
      paragraph(doubts.lead(nameOf(city), facts.mails)),
      ...(again ? [paragraph(doubts.again)] : []),
      paragraph(doubts.safe),
      section(doubts.heading, [{ kind: 'facts', facts: shown }, ...moreThan(facts.mails - shown.length, texts)]),
      section(settling.heading, [
        paragraph(settling.look),
        paragraph(settling.sent),
        { kind: 'command', command: 'ajantasa mail settle ID --sent --by NAME --why TEXT' },
        paragraph(settling.resend),
        { kind: 'command', command: 'ajantasa mail settle ID --resend --by NAME --why TEXT' },
        paragraph(settling.replace),
        paragraph(settling.list),
        { kind: 'command', command: 'ajantasa mail list' },
      ]),
      paragraph(doubts.untilWell),
    ],
  }
}

// Without its brackets, which a shell would take for something else, an id can be put into the command.
function doubtFact({ messageId, purpose, since }: NamedDoubt, city: City, { doubts }: AlarmTexts): MailFact {
  const moment = formatMoment(Temporal.Instant.from(since), city.languages.default)
  return { label: messageId.slice(1, -1), value: doubts.mail(doubts.purposes[purpose], moment), note: null }
}

function doubtsSettled(
  { since }: { readonly since: Temporal.PlainDate },
  city: City,
  { doubts, well: { nothingToDo } }: AlarmTexts,
): Content {
  const { subject, text } = doubts.settled
  const words = text(nameOf(city), formatDate(since, city.languages.default))
  return { subject, blocks: [paragraph(words), paragraph(nothingToDo)] }
}

function well(
  { removalsSince, strangeSince }: Extract<AlarmMail, { kind: 'well' }>,
  city: City,
  texts: AlarmTexts,
): Content {
  const language = city.languages.default
  const about = texts.well
  const what = removalsSince === null ? 'strange' : strangeSince === null ? 'removals' : 'both'
  return {
    subject: about.subjects[what],
    blocks: [
      paragraph(about.city(nameOf(city))),
      ...(removalsSince === null ? [] : [paragraph(about.removals(formatDate(removalsSince, language)))]),
      ...(strangeSince === null ? [] : [paragraph(about.strange(formatDate(strangeSince, language)))]),
      paragraph(about.nothingToDo),
    ],
  }
}

function moreThan(count: number, texts: AlarmTexts): readonly Block[] {
  return count > 0 ? [paragraph(texts.more(count))] : []
}

function nameOf({ name, languages }: City): string {
  return name[languages.default]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function section(heading: string, blocks: readonly Block[]): Block {
  return { kind: 'section', level: 2, heading: { text: heading, language: null }, blocks }
}
