import { rules } from '../assessment/rules/index.ts'
import type { Assignment } from '../assignment.ts'
import { severities } from '../finding.ts'
import type { PersonId } from '../person.ts'
import { answerFigures, type AskedItem } from './answers.ts'
import type { AreaFigures, PersonFigures, ReportItem, RuleFigures } from './report.ts'
import type { Snapshot } from './sections.ts'
import { wholeCity, type NightSnapshot } from './snapshot.ts'
import { monthlyTrendOf } from './trend.ts'

/** What the figures of areas are made of; `earlier` are the snapshots of the nights before. */
export interface AreaFacts {
  readonly snapshots: ReadonlyMap<string, Snapshot>
  readonly asked: readonly AskedItem[]
  readonly assignments: readonly Assignment[]
  readonly earlier: readonly NightSnapshot[]
}

/** Figures by area of responsibility, by name; an item that two areas share counts in both. */
export function areaFigures(
  { snapshots, asked, assignments, earlier }: AreaFacts,
  today: Temporal.PlainDate,
): readonly AreaFigures[] {
  const people = Map.groupBy(assignments, assignment => assignment.area)
  const before = Map.groupBy(earlier, snapshot => snapshot.area)
  const byArea = Map.groupBy(asked, one => one.area)
  return [...snapshots].flatMap(([area, figures]) => {
    if (area === wholeCity) return []
    const tonight = { area, date: today, ...figures, computed: false }
    return [
      {
        area,
        ...figures,
        ...answerFigures(byArea.get(area) ?? []),
        people: new Set(people.get(area)?.map(assignment => assignment.personId)).size,
        trend: monthlyTrendOf([...(before.get(area) ?? []), tonight]),
      },
    ]
  })
}

/** Figures by person, by name; an item that two people share counts for both. */
export function personFigures(
  items: readonly ReportItem[],
  assignments: readonly Assignment[],
  names: ReadonlyMap<PersonId, string>,
  asked: readonly AskedItem[],
): readonly PersonFigures[] {
  const byId = new Map<string, ReportItem>(items.map(item => [item.contentId, item]))
  const askedOf = Map.groupBy(asked, one => one.person)
  return [...Map.groupBy(assignments, assignment => assignment.personId)]
    .map(([person, ofPerson]) => {
      const own = ofPerson.flatMap(({ contentId }) => byId.get(contentId) ?? [])
      return {
        person: names.get(person) ?? person,
        items: ofPerson.length,
        current: own.filter(item => item.state === 'current').length,
        confirmed: own.filter(item => item.age.basis === 'confirmed').length,
        stale: own.filter(item => item.stale).length,
        ...answerFigures(askedOf.get(person) ?? []),
      }
    })
    .toSorted((left, right) => (left.person < right.person ? -1 : 1))
}

/** How often each rule holds now, in the order in which rules are listed; rules that found nothing are left out. */
export function ruleFigures(items: readonly ReportItem[]): readonly RuleFigures[] {
  const all = items.flatMap(item => item.findings.map(finding => ({ ...finding, item: item.contentId })))
  const byRule = Map.groupBy(all, finding => finding.rule)
  return rules.flatMap(rule => {
    const found = byRule.get(rule.id) ?? []
    const open = found.filter(finding => !finding.muted)
    const shown = open.length > 0 ? open : found
    const severity = severities.find(one => shown.some(finding => finding.severity === one))
    const gravest = shown.find(finding => finding.severity === severity)
    if (gravest === undefined) return []
    return [
      {
        rule: rule.id,
        audience: shown[0]?.audience ?? rule.audience,
        severity: gravest.severity,
        title: rule.title,
        explanation: gravest.explanation,
        findings: open.length,
        items: new Set(open.map(finding => finding.item)).size,
        muted: found.length - open.length,
      },
    ]
  })
}
