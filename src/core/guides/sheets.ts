import { isBefore } from '../dates.ts'
import { headingOf, type Column } from '../people/headings.ts'
import { undoDays } from '../replies/understand.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { cityWords } from './city-words.ts'
import type { GuideFacts } from './facts.ts'
import { table, type Block, type Guide, type GuideText } from './guide.ts'
import { exampleReplies } from './replies.ts'
import { guideTexts } from './texts.ts'
import { named, typed, type Piece, type Wording } from './wording.ts'

/** The columns without which no roster is imported. */
const obligatory: ReadonlySet<Column> = new Set(['area', 'email'])

/** The page for updaters: how to answer and what comes of it. */
export function updaterSheet(facts: GuideFacts, language: MailLanguage): Guide {
  const texts = guideTexts[language]
  const { reminders, review, city } = facts
  const text = texts.updater({
    ...cityWords(facts, language),
    replies: replyTable(language, city?.domain ?? 'esimerkkila.fi'),
    mails: mailSteps(facts, language),
    at: mailTexts[language].hours.time(reminders.at.hour, reminders.at.minute),
    pauses: reminders.pauses
      .filter(({ to }) => !isBefore(to, facts.date))
      .map(({ from, to }) => `${formatDate(from, language)}–${formatDate(to, language)}`),
    months: { due: review.months, overdue: review.warnMonths, expired: review.expireMonths },
    undoDays,
  })
  return sheet('guide-updaters', text, ['answering', 'timing'], facts, language)
}

/** The page for communications: the month, the tasks and the roster. */
export function communicationsSheet(facts: GuideFacts, language: MailLanguage): Guide {
  const text = guideTexts[language].communications({
    ...cityWords(facts, language),
    heading: column => headingOf(column, language),
    columns: (...columns) => columnNames(columns, language),
  })
  return sheet('guide-communications', text, ['month', 'tasks', 'roster'], facts, language)
}

function sheet<Section extends string>(
  name: string,
  { title, lead, sections }: GuideText<Section>,
  full: readonly NoInfer<Section>[],
  facts: GuideFacts,
  language: MailLanguage,
): Guide {
  return {
    name: `${name}-${language}`,
    language,
    form: 'sheet',
    city: cityWords(facts, language).city,
    title,
    lead,
    sections: (Object.keys(sections) as Section[]).map(id => ({
      id,
      ...sections[id],
      width: full.includes(id) ? 'full' : 'half',
    })),
    colophon: guideTexts[language].colophon(formatDate(facts.date, language)),
  }
}

function replyTable(language: MailLanguage, domain: string): Block {
  const { head } = guideTexts[language].replies
  const rows = exampleReplies(language, domain).map(({ words, meaning }): readonly Wording[] => [
    [typed(words)],
    meaning,
  ])
  return table(head.join(', '), head, rows)
}

/** What a period brings to a person who does not answer. */
function mailSteps({ reminders }: GuideFacts, language: MailLanguage): Block {
  const { everyDays, againAfterDays, maxItems } = reminders
  const { atFirst, after, request, reminder, next, told } = guideTexts[language].mails
  const again = againAfterDays < everyDays ? [{ when: after(againAfterDays), what: reminder }] : []
  return {
    kind: 'steps',
    steps: [
      { when: atFirst, what: request(maxItems) },
      ...again,
      { when: after(everyDays), what: next },
      { when: after(everyDays + againAfterDays), what: told },
    ],
  }
}

function columnNames(columns: readonly Column[], language: MailLanguage): Wording {
  return columns.flatMap((column, index): readonly Piece[] => [
    ...(index === 0 ? [] : [', ']),
    named(`${headingOf(column, language)}${obligatory.has(column) ? ' *' : ''}`),
  ])
}
