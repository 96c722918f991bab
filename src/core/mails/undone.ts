import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { UndoneFacts } from '../replies/outcome.ts'
import { undoDays } from '../replies/understand.ts'
import { mailTexts } from '../texts/mails.ts'
import { groupBlocks, numbered } from './group.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { Block } from './view.ts'

/** Tells who took a reply back what is as it was before, or that there was nothing to take back. */
export function composeUndone(facts: UndoneFacts): ComposedMail {
  const { city, language, token } = facts
  const { undone } = answerTexts[language]
  const { marker, closing } = mailTexts[language]
  const isUndone = facts.undone.length > 0 || facts.toldCommunications
  const { title } = isUndone ? undone : undone.nothing
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker,
    title,
    blocks: [
      ...(isUndone ? undoneBlocks(facts) : nothingBlocks(facts)),
      { kind: 'contact', text: closing.questions, address: city.mail.communications },
    ],
  })
}

function undoneBlocks({ city, language, undone, toldCommunications }: UndoneFacts): readonly Block[] {
  const texts = answerTexts[language].undone
  const entries = undone.map(({ number, item }) => ({
    names: [numbered(number, shownName(item, language, city))],
    quote: null,
  }))
  return [
    ...groupBlocks(texts.items, entries),
    ...(toldCommunications ? [{ kind: 'paragraph' as const, text: texts.toldCommunications }] : []),
    { kind: 'paragraph', text: texts.answerAgain },
  ]
}

function nothingBlocks({ language }: UndoneFacts): readonly Block[] {
  const { explanation, remedy } = answerTexts[language].undone.nothing
  return [
    { kind: 'paragraph', text: explanation(undoDays) },
    { kind: 'paragraph', text: remedy },
  ]
}
