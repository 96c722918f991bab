import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { CorrectedFacts, NumberedItem } from '../replies/outcome.ts'
import type { CorrectedTexts } from '../texts/answers.ts'
import { mailTexts } from '../texts/mails.ts'
import { groupBlocks, numbered } from './group.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { Block, Entry } from './view.ts'

/** Tells a person whether the corrections that they said to have made were seen in PTV. */
export function composeCorrected(facts: CorrectedFacts): ComposedMail {
  const { city, language, token, seen, notSeen } = facts
  const texts = answerTexts[language].corrected
  const { marker, closing } = mailTexts[language]
  const entriesOf = (items: readonly NumberedItem[]): readonly Entry[] =>
    items.map(({ number, item }) => ({ names: [numbered(number, shownName(item, language, city))], quote: null }))
  const title = titleOf(facts, texts)
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker,
    title,
    blocks: [
      ...groupBlocks(texts.seen, entriesOf(seen)),
      ...groupBlocks(texts.notSeen, entriesOf(notSeen)),
      ...exampleBlocks(facts),
      { kind: 'contact', text: closing.questions, address: city.mail.communications },
    ],
  })
}

// The number must be in the answer: without it the answer would be about every item of the digest.
function exampleBlocks({ notSeen, language }: CorrectedFacts): readonly Block[] {
  const [first] = notSeen
  if (first === undefined) return []
  const { answering, replies, meanings } = mailTexts[language]
  const examples = [{ words: replies.corrected(first.number), meaning: meanings.corrected }]
  return [{ kind: 'examples', lead: answering.examples, examples }]
}

function titleOf({ seen, notSeen }: CorrectedFacts, texts: CorrectedTexts): string {
  if (notSeen.length === 0) return texts.allSeen(seen.length)
  return seen.length === 0 ? texts.noneSeen(notSeen.length) : texts.someSeen
}
