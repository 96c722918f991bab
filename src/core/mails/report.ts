import type { ComposedMail } from '../digest.ts'
import type { ReportMailFacts } from '../replies/outcome.ts'
import { textsOf } from '../report/page/view.ts'
import { formatDate, formatMonth, formatNumber } from '../texts/format.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { MailFact } from './view.ts'

/** Tells communications the month's figures; the report itself is attached in every language. */
export function composeReportMail(facts: ReportMailFacts): ComposedMail {
  const { city, date } = facts
  const language = city.languages.default
  const texts = answerTexts[language].report
  const subject = texts.subject(formatMonth(date, language))
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.lead(city.name[language], formatDate(date, language)) },
      { kind: 'facts', facts: figuresOf(facts) },
      { kind: 'paragraph', text: texts.attached },
      { kind: 'paragraph', text: texts.noReply },
    ],
  })
}

// The figures that the report's page has too go by the same names.
function figuresOf({ city, items, stale, unowned, touched, answers, before }: ReportMailFacts): readonly MailFact[] {
  const language = city.languages.default
  const { figures } = textsOf[language]
  const { report } = answerTexts[language]
  const valueOf = (now: number, then: number | null): string => {
    const change = then === null ? '' : ` (${report.change(now - then)})`
    return `${formatNumber(now, language)}${change}`
  }
  return [
    { label: figures.items, value: valueOf(items, before?.items ?? null), note: null },
    { label: figures.stale, value: valueOf(stale, before?.stale ?? null), note: `${figures.staleNote}.` },
    { label: figures.unowned, value: valueOf(unowned, before?.unowned ?? null), note: `${figures.unownedNote}.` },
    { label: report.touched, value: valueOf(touched, null), note: report.touchedNote },
    { label: report.answers, value: valueOf(answers, null), note: null },
  ]
}
