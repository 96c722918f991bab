import type { State } from '../../assessment/clock.ts'
import { languages } from '../../content-item.ts'
import type { Language } from '../../content-item.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { report as en } from '../../texts/en/report.ts'
import { report as fi } from '../../texts/fi/report.ts'
import { formatDate, formatNumber, formatShare } from '../../texts/format.ts'
import type { MailLanguage } from '../../texts/languages.ts'
import { mailTexts } from '../../texts/mails.ts'
import type { MailTexts } from '../../texts/mail.ts'
import type { ReportTexts } from '../../texts/report.ts'
import { report as sv } from '../../texts/sv/report.ts'
import type { Report, ReportItem } from '../report.ts'

/** What every part of the page needs: the figures, and the words for them. */
export interface View {
  readonly report: Report
  readonly language: MailLanguage
  readonly texts: ReportTexts
  /** What the digest has words for already. */
  readonly shared: Pick<MailTexts, 'types' | 'languages' | 'fields'>
}

export const textsOf: Readonly<Record<MailLanguage, ReportTexts>> = { fi, sv, en }

/** The states in the order of their urgency, the calmest first. */
export const states = ['current', 'due', 'overdue', 'expired'] as const satisfies readonly State[]

export function viewOf(report: Report, language: MailLanguage): View {
  return { report, language, texts: textsOf[language], shared: mailTexts[language] }
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

/** The name in the page's language, else in the first language there is, marked with that language. */
export function nameMarkup({ language }: View, names: ReportItem['names'], otherwise: string): Markup {
  const found = nameIn(names, language)
  if (found === null) return html`${otherwise}`
  return found.language === language ? html`${found.name}` : html`<span lang="${found.language}">${found.name}</span>`
}

/** A state told by shape, colour and word. */
export function stateMarkup({ texts }: View, state: State): Markup {
  return html`<span class="state ${state}">${texts.states[state]}</span>`
}

function nameIn(names: ReportItem['names'], wanted: MailLanguage): { name: string; language: Language } | null {
  for (const language of [wanted, ...languages]) {
    const name = names[language]?.trim()
    if (name !== undefined && name !== '') return { name, language }
  }
  return null
}
