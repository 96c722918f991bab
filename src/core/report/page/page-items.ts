import type { ReportFinding, ReportItem } from '../report.ts'
import type { DueSoon } from '../sections.ts'
import type { PageFinding, PageItem, RowWords } from './browser/rows.ts'
import { areaName, areaValue, unownedValue } from './filter.ts'
import { ageWords, mostUrgentFirst, placeOf, typeKey, typeOf } from './item.ts'
import { marksOf } from './marks.ts'
import { day, nameIn } from './view.ts'
import type { View } from './view.ts'

/** The items as the page carries them, the most urgent first, with the words that many of them share. */
export interface PageItems {
  readonly items: readonly PageItem[]
  readonly words: RowWords
}

/** Puts the report's items into the page's language; a sentence or a name that many share stands there once. */
export function pageItems(view: View): PageItems {
  const sentences = new Map<string, number>()
  const organizations = new Map<string, number>()
  const next = new Map(view.report.dueSoon.map(one => [one.contentId, one]))
  const items = view.report.items.toSorted(mostUrgentFirst).map(item => ({
    ...aboutItem(view, item),
    organization: numberOf(organizations, item.organization[view.language]),
    findings: item.findings.map(finding => pageFinding(view, finding, sentences)),
    history: historyOf(view, item, next.get(item.contentId) ?? null),
  }))
  return { items, words: rowWords(view, [...organizations.keys()], [...sentences.keys()]) }
}

/** The place of a text in a list without doubles, to which it is added where it is new. */
function numberOf(known: Map<string, number>, text: string): number {
  const found = known.get(text) ?? known.size
  known.set(text, found)
  return found
}

function aboutItem(view: View, item: ReportItem): Omit<PageItem, 'organization' | 'findings' | 'history'> {
  const { language } = view
  const name = nameIn(item.names, language)
  const open = item.findings.filter(({ muted }) => !muted).length
  return {
    id: item.contentId,
    name: name?.name ?? item.contentId,
    nameLanguage: name === null || name.language === language ? '' : name.language,
    otherNames: Object.values(item.names).join('\n'),
    type: typeKey(item),
    areas: item.owned ? item.areas.map(areaValue) : [unownedValue],
    person: item.person ?? '',
    state: item.state,
    marks: marksOf(item),
    days: item.age.days,
    ...ageWords(view, item),
    languages: item.languages,
    url: item.url !== null && item.url.startsWith('https://') ? item.url : '',
    count: countWords(view, open, item.findings.length),
  }
}

function countWords({ texts }: View, open: number, all: number): string {
  if (open > 0) return texts.items.findings(open)
  return all > 0 ? texts.findings.muted : texts.items.noFindings
}

function pageFinding(view: View, finding: ReportFinding, sentences: Map<string, number>): PageFinding {
  const { findings: words } = view.texts
  const stage = finding.muted ? words.muted : words.openSince(day(view, finding.since))
  return {
    rule: finding.rule,
    severity: finding.severity,
    muted: finding.muted,
    place: [placeOf(view, finding), stage].filter(part => part !== '').join(' · '),
    quote: finding.evidence.quote ?? '',
    quoteLanguage: finding.language ?? '',
    reason: numberOf(sentences, finding.explanation[view.language]),
  }
}

/** What has happened to an item, the oldest first, and what will happen if nobody confirms it. */
function historyOf(view: View, item: ReportItem, next: DueSoon | null): PageItem['history'] {
  const { history: words } = view.texts.parts
  const opened = [...Map.groupBy(item.findings, ({ since, rule }) => `${since} ${rule}`).values()].flatMap(same =>
    same.slice(0, 1).map(({ since, rule }) => ({ date: since, told: words.found(titleOf(view, rule)) })),
  )
  const { age } = item
  const since = { date: age.since, told: words.bases[age.touched ? 'touched' : age.basis] }
  const events = item.history.map(({ date, event }) => ({ date, told: words.events[event] }))
  const known = events.some(({ date }) => date === age.since) ? events : [...events, since]
  const coming = next === null ? [] : [{ date: next.date, told: words.becomes(view.texts.states[next.state]) }]
  return [...[...known, ...opened].toSorted((left, right) => (left.date < right.date ? -1 : 1)), ...coming].map(
    ({ date, told }) => [day(view, date), told] as const,
  )
}

function titleOf({ report, language }: View, rule: string): string {
  return report.rules.find(figures => figures.rule === rule)?.title[language] ?? rule
}

function rowWords(view: View, organizations: readonly string[], sentences: readonly string[]): RowWords {
  const { texts, report, shared } = view
  const areas = [...new Set(report.items.flatMap(item => item.areas))]
  const { name, area, state, age, languages, findings } = texts.columns
  return {
    columns: { name, area, state, age, languages, findings },
    states: texts.states,
    types: Object.fromEntries(report.items.map(item => [typeKey(item), typeOf(view, item)])),
    severities: texts.severities,
    languages: shared.languages,
    titles: Object.fromEntries(report.rules.map(({ rule, title }) => [rule, title[view.language]])),
    areas: {
      ...Object.fromEntries(areas.map(one => [areaValue(one), areaName(view, one)])),
      [unownedValue]: texts.items.noOwner,
    },
    organizations,
    sentences,
    quotation: texts.findings.quotation,
    history: texts.items.history,
    identifier: texts.items.identifier,
    suomiFi: texts.items.suomiFi,
    thisItem: texts.items.thisItem,
  }
}
