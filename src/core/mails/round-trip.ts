import type { ComposedMail } from '../digest.ts'
import type { RoundTripFacts } from '../replies/outcome.ts'
import { formatDate } from '../texts/format.ts'
import { mailTexts } from '../texts/mails.ts'
import { layOut } from './layout.ts'
import { bareOutcomes, isDone, outcomeBlocks } from './outcomes.ts'
import { answerTexts } from './texts.ts'
import { notUnderstood, withoutUnclear } from './unclear.ts'
import type { Block } from './view.ts'
import { longestAddress, oneLine } from './written.ts'

/**
 * Asks the registered person whether a reply is theirs, to be answered with one of two words, and tells what waits for
 * that. What has been done without it is told as in a receipt.
 */
export function composeRoundTrip(facts: RoundTripFacts): ComposedMail {
  const { by, city, language, token, until } = facts
  const { roundTrip } = answerTexts[language]
  const { marker, closing } = mailTexts[language]
  return layOut({
    language,
    subject: `${roundTrip.title} [${token}]`,
    marker,
    title: roundTrip.title,
    blocks: [
      { kind: 'paragraph', text: roundTrip.received(oneLine(by, longestAddress)) },
      { kind: 'examples', lead: roundTrip.ask(formatDate(until, language)), examples: [roundTrip.yes, roundTrip.no] },
      { kind: 'paragraph', text: roundTrip.why },
      { kind: 'contact', text: closing.questions, address: city.mail.communications },
      ...sections(facts),
    ],
  })
}

function sections(facts: RoundTripFacts): readonly Block[] {
  const { statements, roundTrip } = answerTexts[facts.language]
  const { waiting, done, rest } = roundTrip
  const notDone = facts.answered.filter(one => !isDone(one))
  return [
    ...section(waiting.heading, waiting.note, bareOutcomes(facts.waiting, facts, statements)),
    ...section(done.heading, done.note, outcomeBlocks(facts.answered.filter(isDone), facts, statements)),
    ...section(rest, null, [
      ...outcomeBlocks(notDone, facts, statements),
      ...notUnderstood(facts, ''),
      ...openBlocks(facts),
    ]),
  ]
}

function section(heading: string, note: string | null, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return []
  const first: readonly Block[] = note === null ? [] : [{ kind: 'paragraph', text: note }]
  return [{ kind: 'section', level: 2, heading: { text: heading, language: null }, blocks: [...first, ...blocks] }]
}

// An answer to this mail is a yes or a no, so other answers need the mail that asked for them.
function openBlocks(facts: RoundTripFacts): readonly Block[] {
  const { receipt, roundTrip } = answerTexts[facts.language]
  const open = withoutUnclear(facts)
  return open.length === 0 ? [] : [{ kind: 'paragraph', text: `${receipt.open(open)} ${roundTrip.answerElsewhere}` }]
}
