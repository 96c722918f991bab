import type { State } from '../assessment/clock.ts'
import { kinds } from '../content-item.ts'
import type { Severity } from '../finding.ts'
import type { ReportItem, Totals } from './report.ts'

/** What the items of a report add up to; muted findings are not counted. */
export function totalsOf(items: readonly ReportItem[], connections: number): Totals {
  const count = (holds: (item: ReportItem) => boolean): number => items.filter(holds).length
  const [service, serviceChannel, organization, serviceCollection] = kinds.map(kind =>
    count(item => item.kind === kind),
  )
  const state = (wanted: State): number => count(item => item.state === wanted)
  const findings = items.flatMap(item => item.findings).filter(finding => !finding.muted)
  const severity = (wanted: Severity): number => findings.filter(one => one.severity === wanted).length
  return {
    service: service ?? 0,
    serviceChannel: serviceChannel ?? 0,
    organization: organization ?? 0,
    serviceCollection: serviceCollection ?? 0,
    connections,
    states: { current: state('current'), due: state('due'), overdue: state('overdue'), expired: state('expired') },
    stale: count(item => item.stale),
    touched: count(item => item.age.touched),
    unowned: count(item => !item.owned),
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  }
}
