import type { Digest } from '../digest.ts'
import { formatDate } from '../texts/format.ts'
import type { MailTexts } from '../texts/mail.ts'
import { mailTexts, reminderTexts } from '../texts/mails.ts'
import { calledBy, type Reader } from './reader.ts'
import type { DigestView } from './view.ts'

/** Why this mail comes, and to this reader: a paragraph each, none in an updater's ordinary digest. */
export function noticesOf(digest: Digest, reader: Reader): readonly string[] {
  const { language, as } = reader
  const { copy, standIn } = reminderTexts[language]
  const person = calledBy(digest.person)
  if (as === 'updater') return silenceNotices(digest, reader)
  switch (as.kind) {
    case 'copy': {
      const since = formatDate(digest.unansweredSince ?? digest.day, language)
      return [copy.lead(person, since, as.role), copy.remedy[as.role]]
    }
    case 'away':
      return [
        `${standIn.away(person, formatDate(as.until, language))} ${standIn.remedy}`,
        ...silenceNotices(digest, reader),
      ]
    case 'unreachable':
      return [`${standIn.unreachable(person)} ${standIn.remedy}`, ...silenceNotices(digest, reader)]
  }
}

function silenceNotices(
  { step, unansweredSince, copies }: Digest,
  { as, address, language }: Reader,
): readonly string[] {
  const { reminder, unanswered } = reminderTexts[language]
  if (step.kind === 'reminder') return [reminder.again(formatDate(step.of, language))]
  if (unansweredSince === null) return []
  const others = copies
    .filter(each => each.address !== address)
    .map(({ role, name, address: theirs }) => ({ role, name: name?.trim() || theirs }))
  const since = unanswered.since(formatDate(unansweredSince, language))
  return [others.length === 0 ? since : `${since} ${unanswered.copies(others, as === 'updater')}`]
}

/** What the mail is about and who asks, for who may never have had one. */
export function describeWelcome({ city, welcome }: Digest, { language }: Reader): DigestView['welcome'] {
  if (!welcome) return null
  const texts = reminderTexts[language].welcome
  const sentences = [texts.sender(city.name[language]), texts.purpose, texts.rhythm(city.reminders.everyDays)]
  return { heading: texts.heading, sentences }
}

/**
 * What is kept of the reader: a line, or all of it for who may not have been told before. A deputy and a superior may
 * get their only mail of ours this way, so they are always told.
 */
export function describePrivacy({ city, welcome }: Digest, { as, language }: Reader): DigestView['privacy'] {
  const name = city.name[language]
  const texts: MailTexts = mailTexts[language]
  if (as === 'updater' && !welcome) return { heading: null, sentences: [texts.closing.privacy(name)] }
  const { heading, controller, data, purpose, recipients, kept, rights } = reminderTexts[language].privacy
  const { personDays, mailDays } = city.retention
  return {
    heading,
    sentences: [data, purpose, `${controller(name)} ${recipients}`, kept(personDays, mailDays), rights],
  }
}
