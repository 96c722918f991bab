import type { Rule } from '../assessment/rule.ts'
import type { Digest, DigestItem } from '../digest.ts'
import { replyAddress } from '../mails/addressing.ts'
import { formatDate } from '../texts/format.ts'
import type { ClosingTexts, MailTexts } from '../texts/mail.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts, reminderTexts } from '../texts/mails.ts'
import { describeItem } from './describe-item.ts'
import { laterDay } from './later.ts'
import { describePrivacy, describeWelcome, noticesOf } from './notices.ts'
import { calledBy, type Reader } from './reader.ts'
import { replyLink } from './reply-link.ts'
import type { AnsweringView, DigestView, Example, ReplyView } from './view.ts'

/** PTV's own editor, where people with rights log in. */
const editorUrl = 'https://palvelutietovaranto.suomi.fi'

/** Everything a digest says to one reader, in the reader's language and in the order in which it is said. */
export function describeDigest(digest: Digest, reader: Reader, rules: readonly Rule[]): DigestView {
  const { city, items, token } = digest
  const { language } = reader
  const texts = mailTexts[language]
  const about = describeRequest(digest, reader, texts)
  const { title } = about
  const subject = `${title} [${token}]`
  const reply = (label: string, words: string): ReplyView => ({
    label,
    words,
    url: replyLink(replyAddress(city.mail, token), subject, words),
  })
  return {
    subject,
    marker: texts.marker,
    ...about,
    greeting: texts.greeting(reader.name),
    notices: noticesOf(digest, reader),
    answering: describeAnswering(digest, reader, texts),
    welcome: describeWelcome(digest, reader),
    editing: describeEditing(digest, reader, texts),
    items: items.map(item => describeItem(item, { digest, reader, rules, texts, reply })),
    others: describeOthers(digest, reader, texts),
    all: {
      heading: texts.closing.allHeading,
      lead: texts.item.ready,
      reply: reply(texts.closing.allButton, texts.replies.allOk),
      answerWith: texts.item.answerWith([texts.replies.allOk]),
    },
    why: { heading: texts.closing.whyHeading, reasons: describeReasons(digest, reader, texts) },
    questions: texts.closing.questions,
    communications: city.mail.communications,
    privacy: describePrivacy(digest, reader),
  }
}

type Request = Pick<DigestView, 'title' | 'preheader' | 'purpose' | 'more'>

// What is asked of the reader of a copy is asked of somebody else.
function describeRequest({ items, more, step }: Digest, { as, language }: Reader, texts: MailTexts): Request {
  const { copy, reminder } = reminderTexts[language]
  const count = items.length
  if (as !== 'updater' && as.kind === 'copy') {
    const rest = more > 0 ? copy.more(more) : null
    return { title: copy.subject(count), preheader: copy.preheader, purpose: copy.purpose(count), more: rest }
  }
  return {
    title: step.kind === 'reminder' ? reminder.subject(count) : texts.subject(count),
    preheader: texts.preheader(count),
    purpose: texts.purpose(count),
    more: more > 0 ? texts.closing.more(more) : null,
  }
}

function describeEditing(
  { items }: Digest,
  { editsPtv, language }: Reader,
  { replies }: MailTexts,
): DigestView['editing'] {
  if (!editsPtv) return null
  const { editor, heading, steps } = reminderTexts[language].editing
  const [first = 1, second = first] = items.map(item => item.number)
  return { heading, steps: steps(replies.corrected(second)), editor: { name: editor, url: editorUrl } }
}

// Who answers for somebody else is not asked to disown the items: whose they are is another question than what is true.
function describeAnswering({ items }: Digest, { as }: Reader, texts: MailTexts): AnsweringView {
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
      as === 'updater'
        ? { words: replies.notMine(fourth), meaning: meanings.notMine(fourth) }
        : { words: replies.dontKnow(fourth), meaning: meanings.dontKnow },
    ],
    buttons: answering.buttons,
    receipt: answering.receipt,
  }
}

function describeOthers(
  digest: Digest,
  { as, editsPtv, language }: Reader,
  { answering, meanings, replies }: MailTexts,
): DigestView['others'] {
  const { items } = digest
  const [first = 1, second = first, third = second] = items.map(item => item.number)
  const examples: readonly Example[] = [
    ...(editsPtv ? [{ words: replies.corrected(second), meaning: meanings.corrected }] : []),
    ...(as === 'updater' ? [{ words: replies.dontKnow(first), meaning: meanings.dontKnow }] : []),
    { words: replies.ended(second), meaning: meanings.ended },
    { words: replies.intended(third), meaning: meanings.intended },
    { words: replies.later(laterDay(digest, language)), meaning: meanings.later },
  ]
  return { heading: answering.others, examples }
}

function describeReasons({ items, person }: Digest, { as, language }: Reader, texts: MailTexts): readonly string[] {
  if (as === 'updater') return reasonsOf(items, texts.closing, language)
  return [reminderTexts[language].reason(calledBy(person), as.kind === 'copy' ? as.role : 'deputy')]
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
