import type { ComposedMail } from '../digest.ts'
import type { AnsweredForYouFacts } from '../replies/outcome.ts'
import { mailTexts } from '../texts/mails.ts'
import { layOut } from './layout.ts'
import { outcomeBlocks } from './outcomes.ts'
import { answerTexts } from './texts.ts'
import { longestAddress, oneLine } from './written.ts'

/** Tells a person who answered their digest for them, and what was understood. */
export function composeAnsweredForYou(facts: AnsweredForYouFacts): ComposedMail {
  const { answered, by, city, language, token } = facts
  const { answeredForYou, statements } = answerTexts[language]
  const { marker, closing } = mailTexts[language]
  return layOut({
    language,
    subject: `${answeredForYou.title} [${token}]`,
    marker,
    title: answeredForYou.title,
    blocks: [
      { kind: 'paragraph', text: answeredForYou.from(oneLine(by, longestAddress)) },
      { kind: 'paragraph', text: answeredForYou.allRight },
      { kind: 'contact', text: closing.questions, address: city.mail.communications },
      {
        kind: 'section',
        level: 2,
        heading: { text: answeredForYou.heading, language: null },
        blocks: outcomeBlocks(answered, facts, statements),
      },
    ],
  })
}
