import type { Rule } from '../assessment/rule.ts'
import type { Digest, DigestItem } from '../digest.ts'
import { formatDate } from '../texts/format.ts'
import type { ClosingTexts, MailTexts } from '../texts/mail.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { describeItem } from './describe-item.ts'
import { addressOf, replyLink } from './reply-link.ts'
import type { AnsweringView, DigestView, Example, ReplyView } from './view.ts'

/** Everything a digest says, in its person's language and in the order in which it is said. */
export function describeDigest(digest: Digest, rules: readonly Rule[]): DigestView {
  const { city, items, more, person, token } = digest
  const texts = mailTexts[person.language]
  const title = texts.subject(items.length)
  const subject = `${title} [${token}]`
  const reply = (label: string, words: string): ReplyView => ({
    label,
    words,
    url: replyLink(addressOf(city.mail.from), subject, words),
  })
  return {
    subject,
    marker: texts.marker,
    preheader: texts.preheader(items.length),
    title,
    greeting: texts.greeting(person.name.trim()),
    purpose: texts.purpose(items.length),
    answering: describeAnswering(digest, texts),
    items: items.map(item => describeItem(item, { digest, rules, texts, reply })),
    others: describeOthers(digest, texts),
    more: more > 0 ? texts.closing.more(more) : null,
    all: {
      heading: texts.closing.allHeading,
      lead: texts.item.ready,
      reply: reply(texts.closing.allButton, texts.replies.allOk),
      answerWith: texts.item.answerWith([texts.replies.allOk]),
    },
    why: { heading: texts.closing.whyHeading, reasons: reasonsOf(items, texts.closing, person.language) },
    questions: texts.closing.questions,
    communications: city.mail.communications,
    privacy: texts.closing.privacy(city.name[person.language]),
  }
}

function describeAnswering({ items }: Digest, texts: MailTexts): AnsweringView {
  const { answering, meanings, replies } = texts
  const [first = 1, second = first, third = second, fourth = third] = items.map(item => item.number)
  return {
    heading: answering.heading,
    instruction: answering.instruction,
    lead: answering.examples,
    examples: [
      { words: replies.allOk, meaning: meanings.allOk(items.length) },
      ...(items.length < 2 ? [] : [{ words: replies.allButOne(second), meaning: meanings.allButOne(second) }]),
      { words: replies.correctionExample(third), meaning: meanings.correction },
      { words: replies.notMine(fourth), meaning: meanings.notMine(fourth) },
    ],
    buttons: answering.buttons,
    receipt: answering.receipt,
  }
}

function describeOthers(
  { day, items, person }: Digest,
  { answering, meanings, replies }: MailTexts,
): DigestView['others'] {
  const [first = 1, second = first, third = second] = items.map(item => item.number)
  const until = formatDate(day.add({ days: 14 }), person.language)
  const examples: readonly Example[] = [
    ...(person.editsPtv ? [{ words: replies.corrected(second), meaning: meanings.corrected }] : []),
    { words: replies.dontKnow(first), meaning: meanings.dontKnow },
    { words: replies.ended(second), meaning: meanings.ended },
    { words: replies.intended(third), meaning: meanings.intended },
    { words: replies.later(until), meaning: meanings.later },
  ]
  return { heading: answering.others, examples }
}

// Items with the same reason share a sentence; a map keeps them in the order of their first item.
function reasonsOf(items: readonly DigestItem[], texts: ClosingTexts, language: MailLanguage): readonly string[] {
  return [...Map.groupBy(items, reasonKey).values()].flatMap(same => {
    const [item] = same
    const numbers = same.map(each => each.number)
    if (item === undefined) return []
    return [reasonOf(item, numbers, texts, language)]
  })
}

function reasonOf(
  { source, area }: DigestItem,
  numbers: readonly number[],
  texts: ClosingTexts,
  language: MailLanguage,
): string {
  switch (source.kind) {
    case 'connectedServices':
      return texts.connectedServices(numbers)
    case 'reply':
      return texts.handedOver(numbers, source.from, formatDate(Temporal.PlainDate.from(source.on), language))
    case 'roster':
      return texts.roster(numbers, source.row, area.trim(), source.target)
  }
}

function reasonKey({ source, area }: DigestItem): string {
  switch (source.kind) {
    case 'connectedServices':
      return source.kind
    case 'reply':
      return [source.from, source.on].join(' ')
    case 'roster':
      return [source.row, source.target, area].join(' ')
  }
}
