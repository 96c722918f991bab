import type { City } from '../../core/city.ts'
import { pastNights, type PastFacts } from '../../core/report/past-nights.ts'
import { trendMonths } from '../../core/report/trend.ts'
import { loadAsks } from '../../store/asks.ts'
import { loadGeneralDescriptions } from '../../store/catalogue.ts'
import { loadFirstNight } from '../../store/content.ts'
import type { Db } from '../../store/database.ts'
import { loadNightsWithoutFigures, loadPastItems } from '../../store/past-items.ts'
import { saveComputedSnapshots } from '../../store/snapshots.ts'

/** Most nights that are worked out at once: a city's whole past is filled in over some nights. */
const atOnce = 60

/**
 * Works out the figures of the nights that have none, from what is stored of their items, and gives how many they are.
 * The latest nights come first.
 */
export async function fillMissingNights(db: Db, city: City, today: Temporal.PlainDate): Promise<number> {
  const first = await loadFirstNight(db, city.id)
  if (first === null) return 0
  const twoYears = today.subtract({ months: trendMonths })
  const since = Temporal.PlainDate.compare(first, twoYears) < 0 ? twoYears : first
  const days = (await loadNightsWithoutFigures(db, city.id, { since, before: today })).slice(0, atOnce)
  const [latest, earliest] = [days[0], days.at(-1)]
  if (latest === undefined || earliest === undefined) return 0
  const facts = await loadPastFacts(db, city, { earliest, latest })
  await saveComputedSnapshots(db, city.id, pastNights(facts, days))
  return days.length
}

/** Gathers what the figures of nights from one to another are worked out from. */
export async function loadPastFacts(
  db: Db,
  city: City,
  { earliest, latest }: { readonly earliest: Temporal.PlainDate; readonly latest: Temporal.PlainDate },
): Promise<PastFacts> {
  const since = earliest.subtract({ days: city.reminders.everyDays })
  return {
    city,
    items: await loadPastItems(db, city.id, earliest),
    descriptions: await loadGeneralDescriptions(db, city.id),
    asks: await loadAsks(db, city.id, { since, before: latest }),
  }
}
