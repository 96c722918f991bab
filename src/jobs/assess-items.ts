// Judges every item of a city by the rules and the clock: opens the findings that are new, closes those that are gone.
import { stateOf } from '../core/assessment/age.ts'
import { judge, type AssessmentNote } from '../core/assessment/assess.ts'
import { clockOf } from '../core/assessment/clock.ts'
import type { AssessmentContext } from '../core/assessment/rule.ts'
import { surroundingsIn, type Whole } from '../core/assessment/surroundings.ts'
import { planFindings } from '../core/assessment/plan-findings.ts'
import { classified, inheritedBy } from '../core/catalogue/inherit.ts'
import type { City } from '../core/city.ts'
import { severities, type Finding } from '../core/finding.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadCodes } from '../store/codes.ts'
import {
  loadConnections,
  loadGoneOrganizations,
  loadItems,
  loadOthersChannels,
  type StoredItem,
} from '../store/content.ts'
import { saveNotes } from '../store/assessment-notes.ts'
import type { Db } from '../store/database.ts'
import { loadOpenFindings, saveFindings } from '../store/findings.ts'
import { loadDomainChecks, loadLinkChecks } from '../store/links.ts'
import { loadHistory } from '../store/history.ts'
import { endPastMutes } from '../store/mutes.ts'
import type { Job } from './job.ts'

// One broken rule fails on every item.
const mostLogged = 5

export const assessItems: Job = {
  name: 'assess-items',
  kind: 'decide',
  rhythm: 'nightly',
  run: async ({ db, city, today, dry, log }) => {
    const stored = await loadItems(db, city.id)
    const { found, notes } = assessAll(stored, await loadWhole(db, city, stored, today), city, today)
    const plan = planFindings(await loadOpenFindings(db, city.id), found, notes)
    const counts = {
      items: stored.length,
      opened: plan.open.length,
      closed: plan.close.length,
      ...Object.fromEntries(
        severities.map(severity => [severity, found.filter(one => one.severity === severity).length]),
      ),
      unjudged: notes.length,
    }
    if (dry) return { counts }
    const some = notes.slice(0, mostLogged).map(({ rule, problem }) => `${rule}: ${problem}`)
    if (notes.length > 0) log.warn({ some }, 'some rules could not judge some items')
    await db.transaction().execute(async trx => {
      await saveFindings(trx, city.id, today, plan)
      await saveNotes(trx, city.id, today, notes)
      await endPastMutes(trx, city.id, today, city.rules.off)
    })
    return { counts }
  },
}

/** Loads all that the rules of content look at. */
export async function loadWhole(
  db: Db,
  city: City,
  stored: readonly StoredItem[],
  today: Temporal.PlainDate,
): Promise<Whole> {
  return {
    items: stored.map(({ item }) => item),
    others: await loadOthersChannels(db, city.id),
    descriptions: await loadGeneralDescriptions(db, city.id),
    history: await loadHistory(db, city.id, today),
    connections: await loadConnections(db, city.id),
    goneOrganizations: await loadGoneOrganizations(db, city.id),
    codes: await loadCodes(db, city.id),
    switchboard: city.rules.switchboard,
    staffNames: city.rules.staffNames,
    generatedSummaries: city.rules.generatedSummaries,
    cityNames: Object.values(city.name),
    linkChecks: await loadLinkChecks(db, city.id),
    domainChecks: await loadDomainChecks(db, city.id),
  }
}

function assessAll(
  stored: readonly StoredItem[],
  whole: Whole,
  city: City,
  today: Temporal.PlainDate,
): { readonly found: readonly Finding[]; readonly notes: readonly AssessmentNote[] } {
  const contextOf = contextsIn(whole, city, today)
  const judged = stored.map(one => judge(one.item, contextOf(one), city.rules))
  return { found: judged.flatMap(({ findings }) => findings), notes: judged.flatMap(({ notes }) => notes) }
}

/** What the rules may know of each item. */
export function contextsIn(whole: Whole, city: City, today: Temporal.PlainDate) {
  const surroundingsOf = surroundingsIn(whole)
  return ({ item, dates }: StoredItem): AssessmentContext => {
    const clock = clockOf(dates)
    const state = stateOf(classified(item, whole.descriptions), clock, city.review, today)
    const inherited = inheritedBy(item, whole.descriptions)
    return { ...surroundingsOf(item), today, languages: city.languages, clock, state, inherited }
  }
}
