import { rules } from '../assessment/rules/index.ts'
import type { Assignment } from '../assignment.ts'
import { severities } from '../finding.ts'
import type { PersonId } from '../person.ts'
import type { AreaFigures, PersonFigures, ReportItem, RuleFigures } from './report.ts'

/** Figures by area of responsibility; an item that two areas share counts in both. */
export function areaFigures(items: readonly ReportItem[], assignments: readonly Assignment[]): readonly AreaFigures[] {
  const people = Map.groupBy(assignments, assignment => assignment.area)
  const areas = [...new Set(items.flatMap(item => item.areas))]
  return areas.toSorted().map(area => {
    const ofArea = items.filter(item => item.areas.includes(area))
    return {
      area,
      items: ofArea.length,
      current: ofArea.filter(item => item.state === 'current').length,
      stale: ofArea.filter(item => item.stale).length,
      people: new Set(people.get(area)?.map(assignment => assignment.personId)).size,
    }
  })
}

/** Figures by person, by name; an item that two people share counts for both. */
export function personFigures(
  items: readonly ReportItem[],
  assignments: readonly Assignment[],
  names: ReadonlyMap<PersonId, string>,
): readonly PersonFigures[] {
  const stale = new Set(items.filter(item => item.stale).map(item => item.contentId))
  return [...Map.groupBy(assignments, assignment => assignment.personId)]
    .map(([person, ofPerson]) => ({
      person: names.get(person) ?? person,
      items: ofPerson.length,
      stale: ofPerson.filter(assignment => stale.has(assignment.contentId)).length,
    }))
    .toSorted((left, right) => (left.person < right.person ? -1 : 1))
}

/** How often each rule holds now, in the order in which rules are listed; rules that found nothing are left out. */
export function ruleFigures(items: readonly ReportItem[]): readonly RuleFigures[] {
  const findings = items.flatMap(item => item.findings.map(finding => ({ ...finding, item: item.contentId })))
  return rules.flatMap(rule => {
    const ofRule = findings.filter(finding => finding.rule === rule.id && !finding.muted)
    const gravest = severities.find(one => ofRule.some(each => each.severity === one))
    if (gravest === undefined) return []
    return [
      {
        rule: rule.id,
        audience: ofRule[0]?.audience ?? rule.audience,
        severity: gravest,
        title: rule.title,
        findings: ofRule.length,
        items: new Set(ofRule.map(finding => finding.item)).size,
      },
    ]
  })
}
