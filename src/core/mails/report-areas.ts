import type { City } from '../city.ts'
import { languages } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import type { Words } from '../digests/words.ts'
import { textsOf } from '../report/page/view.ts'
import type { AreaFigures, Report, ReportItem } from '../report/report.ts'
import type { TrendPoint } from '../report/sections.ts'
import { formatDate, formatMonth, formatNumber, formatShare } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { layOut } from './layout.ts'
import { answerTexts, reportMailTexts } from './texts.ts'
import type { Block, MailFact } from './view.ts'

/** What the superior of areas of responsibility is told once a month: of these areas alone, and of no person. */
export interface AreaMailFacts {
  readonly city: City
  readonly language: MailLanguage
  readonly report: Report
  /** The areas, by the names that the list of updaters has for them, with something to tell in each. */
  readonly areas: readonly string[]
}

/** Items that are named of an area. */
const mostItems = 5

/** Days that a point of the trend must lie back to be compared with. */
const monthBack = 27

/** Tells a superior the figures of their areas, what to look at first and how to help. */
export function composeAreaMail({ city, language, report, areas }: AreaMailFacts): ComposedMail {
  const texts = reportMailTexts[language].areas
  const date = Temporal.PlainDate.from(report.date)
  const subject = texts.subject(formatMonth(date, language))
  const figures = report.areas.filter(({ area }) => areas.includes(area))
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.lead(city.name[language], formatDate(date, language)) },
      ...figures.map(figure => areaBlock(figure, report, language)),
      helpBlock(figures, language),
      { kind: 'paragraph', text: `${texts.why} ${answerTexts[language].noReply}` },
      { kind: 'contact', text: mailTexts[language].closing.questions, address: city.mail.communications },
    ],
  })
}

/** True where a superior can do something for an area: anything in it is stale, nobody's, or unanswered. */
export function hasSomethingToTell({ stale, unowned, asked, answered }: AreaFigures): boolean {
  return stale > 0 || unowned > 0 || answered < asked
}

function areaBlock(figures: AreaFigures, report: Report, language: MailLanguage): Block {
  const { parts } = textsOf[language]
  const heading = figures.area === '' ? parts.areas.unnamed : figures.area
  return {
    kind: 'section',
    level: 2,
    heading: { text: heading, language: null },
    blocks: [
      { kind: 'facts', facts: factsOf(figures, report.date, language) },
      ...firstItems(figures, report, language),
    ],
  }
}

function factsOf(figures: AreaFigures, today: string, language: MailLanguage): readonly MailFact[] {
  const { figures: names } = textsOf[language].parts.head
  const { items, stale, unowned } = figures
  const count = (value: number): string => formatNumber(value, language)
  return [
    {
      label: names.current,
      value: shareOf(figures.current, items, language),
      note: changeOf(figures, today, language),
    },
    { label: names.confirmed, value: shareOf(figures.confirmed, items, language), note: null },
    { label: names.stale, value: count(stale), note: null },
    ...(unowned > 0 ? [{ label: names.unowned, value: count(unowned), note: null }] : []),
    answersOf(figures, language),
  ]
}

function answersOf({ asked, answered, medianAnswerHours }: AreaFigures, language: MailLanguage): MailFact {
  const { columns, parts } = textsOf[language]
  const value = asked === 0 ? parts.areas.notAsked : shareOf(answered, asked, language)
  const hours = medianAnswerHours === null ? null : parts.areas.hours(Math.max(1, Math.round(medianAnswerHours)))
  return { label: parts.head.figures.answered, value, note: hours === null ? null : `${columns.answerTime}: ${hours}` }
}

function shareOf(part: number, whole: number, language: MailLanguage): string {
  const shown = `${formatNumber(part, language)}/${formatNumber(whole, language)}`
  return whole === 0 ? shown : `${shown} (${formatShare(part / whole, language)})`
}

function changeOf({ current, items, trend }: AreaFigures, today: string, language: MailLanguage): string | null {
  const before = monthBefore(trend, Temporal.PlainDate.from(today))
  if (before === null || before.items === 0 || items === 0) return null
  const { head } = textsOf[language].parts
  const points = Math.round((current / items) * 100) - Math.round((before.current / before.items) * 100)
  const date = formatDate(Temporal.PlainDate.from(before.date), language)
  return points === 0 ? head.same(date) : head.points(points, date)
}

function monthBefore(trend: readonly TrendPoint[], today: Temporal.PlainDate): TrendPoint | null {
  const latest = today.subtract({ days: monthBack }).toString()
  return trend.findLast(({ date }) => date <= latest) ?? null
}

// What is wrong comes before what is old: residents act on it today.
function firstItems({ area }: AreaFigures, { items }: Report, language: MailLanguage): readonly Block[] {
  const texts = reportMailTexts[language].areas
  const stale = items.filter(item => item.stale && item.areas.includes(area)).toSorted(byUrgency)
  if (stale.length === 0) return []
  const names = stale.slice(0, mostItems).map(item => nameIn(item, language))
  const rest = stale.length - names.length
  const lines = rest === 0 ? names : [...names, { text: texts.more(rest), language: null }]
  return [{ kind: 'entries', lead: texts.first, entries: lines.map(name => ({ names: [name], quote: null })) }]
}

function byUrgency(left: ReportItem, right: ReportItem): number {
  return (
    errorsIn(right) - errorsIn(left) || right.age.days - left.age.days || (left.contentId < right.contentId ? -1 : 1)
  )
}

function errorsIn({ findings }: ReportItem): number {
  return findings.filter(({ severity, muted }) => severity === 'error' && !muted).length
}

function nameIn({ names, contentId }: ReportItem, wanted: MailLanguage): Words {
  const own = names[wanted]
  if (own !== undefined) return { text: own, language: null }
  const language = languages.find(one => names[one] !== undefined) ?? null
  return { text: (language && names[language]) ?? contentId, language }
}

function helpBlock(figures: readonly AreaFigures[], language: MailLanguage): Block {
  const texts = reportMailTexts[language].areas
  const ways = [
    ...(figures.some(({ asked, answered }) => answered < asked) ? [texts.askToAnswer] : []),
    ...(figures.some(({ unowned }) => unowned > 0) ? [texts.nameOwner] : []),
    ...(figures.some(({ stale }) => stale > 0) ? [texts.giveTime] : []),
  ]
  return {
    kind: 'entries',
    lead: texts.help,
    entries: ways.map(text => ({ names: [{ text, language: null }], quote: null })),
  }
}
