import type { ComposedMail } from '../digest.ts'
import { calledBy } from '../digests/reader.ts'
import type { UnansweredFacts, UnansweredPerson } from '../digests/unanswered.ts'
import { headingOf } from '../people/headings.ts'
import { formatDate, formatNumber } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { reminderTexts } from '../texts/mails.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { Block, Entry, MailFact } from './view.ts'

/** Tells communications who does not answer, the longest silence first, and what can be done. */
export function composeUnanswered({ city, people }: UnansweredFacts): ComposedMail {
  const language = city.languages.default
  const texts = reminderTexts[language].toldUnanswered
  const subject = texts.subject(people.length)
  const sections = people.toSorted(bySilence).map(person => personBlock(person, language))
  const tasks = [texts.call(people.length), texts.deputy(`"${headingOf('deputy', language)}"`), texts.roster]
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.lead(people.length) },
      { kind: 'entries', lead: texts.tasks, entries: tasks.map(entryOf) },
      { kind: 'paragraph', text: `${texts.afterwards} ${answerTexts[language].noReply}` },
      ...sections,
    ],
  })
}

function bySilence(left: UnansweredPerson, right: UnansweredPerson): number {
  return Temporal.PlainDate.compare(left.since, right.since) || (left.person.id < right.person.id ? -1 : 1)
}

function personBlock(person: UnansweredPerson, language: MailLanguage): Block {
  const heading = { text: calledBy(person.person), language: null }
  return { kind: 'section', level: 2, heading, blocks: [{ kind: 'facts', facts: describePerson(person, language) }] }
}

function describePerson(
  { person, day, since, digests, items, deputies, superiors }: UnansweredPerson,
  language: MailLanguage,
): readonly MailFact[] {
  const texts = reminderTexts[language].toldUnanswered
  const rows = [
    [answerTexts[language].deadAddress.address, person.email],
    [texts.since, formatDate(since, language)],
    [texts.requests, formatNumber(digests, language)],
    [texts.latest, texts.asked(formatDate(day, language), items)],
    [texts.copies.deputy, deputies.join(', ') || texts.nobody],
    [texts.copies.superior, superiors.join(', ') || texts.nobody],
  ] as const
  return rows.map(([label, value]) => ({ label, value, note: null }))
}

function entryOf(text: string): Entry {
  return { names: [{ text, language: null }], quote: null }
}
