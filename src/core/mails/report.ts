import type { City } from '../city.ts'
import type { ComposedMail } from '../digest.ts'
import type { Report } from '../report/report.ts'
import type { HeadlineFigure } from '../report/sections.ts'
import { thingsToDo, type ToDo } from '../report/to-do.ts'
import { textsOf } from '../report/page/view.ts'
import { formatDate, formatMonth, formatNumber, formatShare } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { layOut } from './layout.ts'
import { answerTexts, reportMailTexts } from './texts.ts'
import type { Block, MailFact } from './view.ts'

/** What communications is told once a month. */
export interface ReportMailFacts {
  readonly city: City
  readonly report: Report
  /** How the report's page comes along: the address of a served shelf, or a file that is too large for a mail. */
  readonly page: PageWay
}

export type PageWay =
  | { readonly kind: 'attached' }
  | { readonly kind: 'linked'; readonly url: string }
  | { readonly kind: 'tooLarge'; readonly file: string }

/** Tells communications the month's figures and what to do first; the workbook goes along, and the page if it can. */
export function composeReportMail({ city, report, page }: ReportMailFacts): ComposedMail {
  const language = city.languages.default
  const date = Temporal.PlainDate.from(report.date)
  const texts = reportMailTexts[language]
  const subject = texts.subject(formatMonth(date, language))
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.lead(city.name[language], formatDate(date, language)) },
      { kind: 'facts', facts: report.headline.map(figure => headlineFact(figure, language)) },
      toDoBlock(thingsToDo(report), language),
      { kind: 'paragraph', text: texts.workbook },
      pageBlock(page, language),
      { kind: 'paragraph', text: answerTexts[language].noReply },
    ],
  })
}

/** A figure in words. */
export interface HeadlineWords {
  readonly label: string
  /** Null where it is a part of nothing. */
  readonly share: string | null
  readonly count: string
  /** Since about a month ago; null where nothing is known of then. */
  readonly change: string | null
}

/** A figure by the name that it has on the report's page. */
export function headlineWords(headline: HeadlineFigure, language: MailLanguage): HeadlineWords {
  const { figure, value, of, before } = headline
  const { head } = textsOf[language].parts
  const label = head.figures[figure]
  if (of === 0) return { label, share: null, count: figure === 'answered' ? head.nobodyAsked : '0', change: null }
  return {
    label,
    share: formatShare(value / of, language),
    count: `${formatNumber(value, language)}/${formatNumber(of, language)}`,
    change: before === null ? null : changeIn({ figure, value, of, before }, language),
  }
}

function headlineFact(headline: HeadlineFigure, language: MailLanguage): MailFact {
  const { label, share, count, change } = headlineWords(headline, language)
  return { label, value: share === null ? count : `${count} (${share})`, note: change }
}

// What is asked about differs from month to month, so a count of answers would say nothing.
function changeIn(
  { figure, value, of, before }: HeadlineFigure & { readonly before: NonNullable<HeadlineFigure['before']> },
  language: MailLanguage,
): string | null {
  const { head } = textsOf[language].parts
  const date = formatDate(Temporal.PlainDate.from(before.date), language)
  if (figure === 'answered' && before.of === 0) return null
  const points =
    figure === 'answered' ? Math.round((value / of) * 100) - Math.round((before.value / before.of) * 100) : 0
  const change = figure === 'answered' ? points : value - before.value
  if (change === 0) return head.same(date)
  return figure === 'answered' ? head.points(change, date) : head.more(change, date)
}

function toDoBlock(things: readonly ToDo[], language: MailLanguage): Block {
  const texts = reportMailTexts[language]
  if (things.length === 0) return { kind: 'paragraph', text: texts.nothingToDo }
  const entries = things.map(thing => ({ names: [{ text: taskText(thing, language), language: null }], quote: null }))
  return { kind: 'entries', lead: texts.toDo, entries }
}

function taskText({ kind, count, where }: ToDo, language: MailLanguage): string {
  const texts = reportMailTexts[language]
  const task = texts.tasks[kind](count)
  if (where === null) return task
  const place = where.kind === 'area' ? texts.mostInArea : texts.mostInOrganization
  return `${task} ${place(where.name[language], where.count)}`
}

function pageBlock(page: PageWay, language: MailLanguage): Block {
  const texts = reportMailTexts[language].page
  switch (page.kind) {
    case 'attached':
      return { kind: 'paragraph', text: texts.attached }
    case 'linked':
      return { kind: 'link', label: texts.linked, name: { text: page.url, language: null }, url: page.url }
    case 'tooLarge':
      return { kind: 'paragraph', text: texts.tooLarge(page.file) }
  }
}
