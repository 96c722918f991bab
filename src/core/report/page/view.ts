import type { State } from '../../assessment/clock.ts'
import { languages } from '../../content-item.ts'
import type { Language } from '../../content-item.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { reportMailTexts } from '../../mails/texts.ts'
import { report as en } from '../../texts/en/report.ts'
import { report as fi } from '../../texts/fi/report.ts'
import { formatDate, formatNumber, formatShare } from '../../texts/format.ts'
import type { MailLanguage } from '../../texts/languages.ts'
import { mailTexts } from '../../texts/mails.ts'
import type { MailTexts } from '../../texts/mail.ts'
import type { ReportMailTexts } from '../../texts/report-mail.ts'
import type { ReportTexts } from '../../texts/report.ts'
import { report as sv } from '../../texts/sv/report.ts'
import type { Report, ReportItem } from '../report.ts'

/** What every part of the page needs: the figures, and the words for them. */
export interface View {
  readonly report: Report
  readonly language: MailLanguage
  readonly texts: ReportTexts
  readonly today: Temporal.PlainDate
  /** The report's items by id. */
  readonly items: ReadonlyMap<string, ReportItem>
  /** What the digest has words for already. */
  readonly shared: Pick<MailTexts, 'types' | 'languages' | 'fields'>
  /** What the mail about the report has words for already. */
  readonly mail: Pick<ReportMailTexts, 'tasks' | 'mostInArea' | 'mostInOrganization' | 'nothingToDo'>
}

export const textsOf: Readonly<Record<MailLanguage, ReportTexts>> = { fi, sv, en }

/** The states in the order of their urgency, the calmest first. */
export const states = ['current', 'due', 'overdue', 'expired'] as const satisfies readonly State[]

export function viewOf(report: Report, language: MailLanguage): View {
  return {
    report,
    language,
    texts: textsOf[language],
    today: Temporal.PlainDate.from(report.date),
    items: new Map(report.items.map(item => [item.contentId, item])),
    shared: mailTexts[language],
    mail: reportMailTexts[language],
  }
}

export function number(view: View, value: number): string {
  return formatNumber(value, view.language)
}

/** A part of a whole as a percentage; of nothing it is a dash. */
export function share(view: View, part: number, whole: number): string {
  return whole === 0 ? '–' : formatShare(part / whole, view.language)
}

/** A day of the report's data as it is written in running text. */
export function day(view: View, date: string): string {
  return formatDate(Temporal.PlainDate.from(date), view.language)
}

/** A day in a cell of a table: it is never broken over two lines. */
export function dayMark(view: View, date: string): Markup {
  return html`<time datetime="${date}">${day(view, date)}</time>`
}

/** A month as the axis of a chart names it: 9/2026, in English Sep 2026. */
export function shortMonth({ language }: View, date: Temporal.PlainDate): string {
  if (language !== 'en') return `${date.month}/${date.year}`
  return date.toLocaleString('en-GB', { month: 'short', year: 'numeric' })
}

/**
 * The name in the page's language, else in the first language there is, marked with that language. It is kept apart
 * from the words around it, in whatever direction it runs.
 */
export function nameMarkup({ language }: View, names: ReportItem['names'], otherwise: string): Markup {
  const found = nameIn(names, language)
  if (found === null) return html`<bdi>${otherwise}</bdi>`
  return found.language === language
    ? html`<bdi>${found.name}</bdi>`
    : html`<bdi lang="${found.language}">${found.name}</bdi>`
}

/** A state told by shape, colour and word. */
export function stateMarkup({ texts }: View, state: State): Markup {
  return html`<span class="state ${state}">${texts.states[state]}</span>`
}

/** A name in the page's language, else in the first language there is; null where there is none. */
export function nameIn(
  names: ReportItem['names'],
  wanted: MailLanguage,
): { readonly name: string; readonly language: Language } | null {
  for (const language of [wanted, ...languages]) {
    const name = names[language]?.trim()
    if (name !== undefined && name !== '') return { name, language }
  }
  return null
}
