// Judges every item of a city by the rules and the clock: opens the findings that are new, closes those that are gone.
import { stateOf } from '../core/assessment/age.ts'
import { assess } from '../core/assessment/assess.ts'
import { clockOf } from '../core/assessment/clock.ts'
import { planFindings } from '../core/assessment/plan-findings.ts'
import { classified, inheritedBy, type GeneralDescriptions } from '../core/catalogue/inherit.ts'
import type { City } from '../core/city.ts'
import type { Connection } from '../core/content-item.ts'
import { severities, type Finding } from '../core/finding.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadConnections, loadItems, type StoredItem } from '../store/content.ts'
import { loadOpenFindings, saveFindings } from '../store/findings.ts'
import type { Job } from './job.ts'

export const assessItems: Job = {
  name: 'assess-items',
  kind: 'decide',
  rhythm: 'nightly',
  run: async ({ db, city, today, dry }) => {
    const stored = await loadItems(db, city.id)
    const descriptions = await loadGeneralDescriptions(db, city.id)
    const found = assessAll(stored, await loadConnections(db, city.id), descriptions, city, today)
    const plan = planFindings(await loadOpenFindings(db, city.id), found)
    const counts = {
      items: stored.length,
      opened: plan.open.length,
      closed: plan.close.length,
      ...Object.fromEntries(
        severities.map(severity => [severity, found.filter(one => one.severity === severity).length]),
      ),
    }
    if (!dry) await db.transaction().execute(async trx => saveFindings(trx, city.id, today, plan))
    return { counts }
  },
}

function assessAll(
  stored: readonly StoredItem[],
  connections: readonly Connection[],
  descriptions: GeneralDescriptions,
  city: City,
  today: Temporal.PlainDate,
): readonly Finding[] {
  const byService = Map.groupBy(connections, connection => connection.serviceId)
  const byChannel = Map.groupBy(connections, connection => connection.channelId)
  return stored.flatMap(({ item, dates }) => {
    const clock = clockOf(dates)
    const state = stateOf(classified(item, descriptions), clock, city.review, today)
    const own = byService.get(item.contentId) ?? byChannel.get(item.contentId) ?? []
    const inherited = inheritedBy(item, descriptions)
    return assess(item, { today, languages: city.languages, clock, state, connections: own, inherited }, city.rules)
  })
}
