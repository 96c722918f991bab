import type { City } from '../city.ts'
import type { ComposedMail } from '../digest.ts'
import { addressOf } from '../digests/reply-link.ts'
import { shownLanguage, shownName } from '../digests/shown-language.ts'
import { suomiFiUrl } from '../digests/suomi-fi.ts'
import type { AnsweredItem, ForwardFacts, PassedOn } from '../replies/outcome.ts'
import type { ForwardTexts } from '../texts/answers.ts'
import { formatDate } from '../texts/format.ts'
import { mailTexts } from '../texts/mails.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { bareOutcomes } from './outcomes.ts'
import { answerTexts } from './texts.ts'
import type { Block, MailFact } from './view.ts'
import { oneLine, writtenLines } from './written.ts'

const longestWords = 5000
const longestItemWords = 1000
const longestSubject = 200

interface Task {
  readonly number: number
  readonly item: AnsweredItem['item']
  readonly about: PassedOn
  readonly words: string | null
}

/** Passes a reply on to communications, with what it asks of them where that was understood. */
export function composeForward(facts: ForwardFacts): ComposedMail {
  const { city, reason } = facts
  const language = city.languages.default
  const texts = answerTexts[language].forward
  const tasks = reason === 'items' || reason === 'unclear' ? tasksOf(facts.answered) : []
  const subject = reason === 'items' ? texts.itemsSubject(tasks.length) : texts.subjects[reason]
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.reasons[reason] },
      { kind: 'facts', facts: describeMail(facts, texts) },
      replyBlock(facts, texts),
      ...taskBlocks(tasks, city, texts),
      ...undoneBlocks(facts, texts),
      { kind: 'section', level: 2, heading: { text: texts.words, language: null }, blocks: wordBlocks(facts, texts) },
    ],
  })
}

function tasksOf(answered: readonly AnsweredItem[]): readonly Task[] {
  return answered.flatMap(({ number, item, outcome }) =>
    outcome.kind === 'passedOn' ? [{ number, item, about: outcome.about, words: outcome.words }] : [],
  )
}

function describeMail(facts: ForwardFacts, texts: ForwardTexts): readonly MailFact[] {
  const { city, from, person, reason, receivedOn, subject } = facts
  const rows: readonly (readonly [string, string])[] = [
    ...(person === null ? [] : [[texts.person, person] as const]),
    [reason === 'notTheirs' ? texts.claimedFrom : texts.from, from ?? texts.unknownSender],
    [texts.received, formatDate(receivedOn, city.languages.default)],
    [texts.subject, oneLine(subject, longestSubject) || texts.noSubject],
  ]
  return rows.map(([label, value]) => ({ label, value, note: null }))
}

function replyBlock({ from, reason }: ForwardFacts, texts: ForwardTexts): Block {
  if (reason === 'notTheirs') return { kind: 'paragraph', text: texts.replyToAsked }
  if (from === null) return { kind: 'paragraph', text: texts.cannotReply }
  return { kind: 'contact', text: texts.reply, address: from }
}

function undoneBlocks({ answered, city, reason }: ForwardFacts, texts: ForwardTexts): readonly Block[] {
  if (reason !== 'undone' || answered.length === 0) return []
  const language = city.languages.default
  const blocks = bareOutcomes(answered, { city, language }, answerTexts[language].statements)
  return [{ kind: 'section', level: 2, heading: { text: texts.undone, language: null }, blocks }]
}

function taskBlocks(tasks: readonly Task[], city: City, texts: ForwardTexts): readonly Block[] {
  if (tasks.length === 0) return []
  const blocks = tasks.map(task => taskBlock(task, city, texts))
  return [{ kind: 'section', level: 2, heading: { text: texts.tasks, language: null }, blocks }]
}

function taskBlock({ number, item, about, words }: Task, city: City, texts: ForwardTexts): Block {
  const { understood, task } = texts.passedOn[about]
  const language = city.languages.default
  const name = shownName(item, language, city)
  const url = suomiFiUrl(item, null, shownLanguage(item, language, city))
  return {
    kind: 'section',
    level: 3,
    heading: numbered(number, name),
    blocks: [
      { kind: 'paragraph', text: understood },
      ...quoteBlocks(writtenLines(words ?? '', longestItemWords).lines),
      { kind: 'instruction', text: task },
      ...(url === null ? [] : [{ kind: 'link' as const, label: mailTexts[language].item.suomiFi, name, url }]),
    ],
  }
}

function wordBlocks({ city, words }: ForwardFacts, texts: ForwardTexts): readonly Block[] {
  const mailbox = addressOf(city.mail.from)
  const { lines, isCut } = writtenLines(words, longestWords)
  if (lines.length === 0) return [{ kind: 'paragraph', text: texts.noWords(mailbox) }]
  return [...quoteBlocks(lines), ...(isCut ? [{ kind: 'paragraph' as const, text: texts.cut(mailbox) }] : [])]
}

function quoteBlocks(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}
