import { momentInFinland } from '../../../src/core/dates.ts'
import { isWorkingDay } from '../../../src/core/workdays.ts'
import type { OrganizationKey } from '../../../src/sample/authoring.ts'
import type { EditedRecords } from '../../../src/sample/editing.ts'
import { chanceOf } from './chance.ts'
import { archive, move, putIn, reword, takeOut, touch, type TakenOut } from './ptv.ts'

/** Nights, counted from 0, in which the worker was away, as well as on the days after them. */
export const outages: ReadonlySet<number> = new Set([17, 131, 132, 133, 288])

/** What happens in PTV on the day before a night. */
type Happening =
  | { readonly before: number; readonly what: 'appears' | 'vanishes'; readonly service: string }
  | { readonly before: number; readonly what: 'moves'; readonly service: string; readonly to: OrganizationKey }
  | { readonly before: number; readonly what: 'touched'; readonly organization: OrganizationKey }

const happenings: readonly Happening[] = [
  { before: 2, what: 'appears', service: 'school-clubs' },
  { before: 20, what: 'vanishes', service: 'debt-counselling-guidance' },
  { before: 25, what: 'touched', organization: 'administration' },
  { before: 96, what: 'appears', service: 'renovation-grants-advice' },
  { before: 180, what: 'vanishes', service: 'allotment-gardens' },
  { before: 211, what: 'appears', service: 'senior-sports' },
  { before: 346, what: 'moves', service: 'premises-for-rent', to: 'environment' },
  { before: 351, what: 'appears', service: 'childrens-culture' },
  { before: 354, what: 'vanishes', service: 'landscape-work-permit' },
  { before: 358, what: 'touched', organization: 'education' },
]

/** How many working days pass, on average, from one edit of a service to the next. */
const daysBetweenEdits = 4

/** PTV's year: `beforeNight` makes everything happen that the night is the first to see. */
export interface PtvYear {
  readonly beforeNight: (night: number, day: Temporal.PlainDate) => void
}

/** Begins PTV's year: the services that appear later are taken out. */
export function beginYear(ptv: EditedRecords, seed: number): PtvYear {
  const waiting = new Map<string, TakenOut>(
    happenings.flatMap(one => (one.what === 'appears' ? [[one.service, takeOut(ptv, one.service)]] : [])),
  )
  return {
    beforeNight: (night, day) => {
      const eve = day.subtract({ days: 1 })
      const chance = chanceOf(seed, 'ptv', eve.toString())
      const at = (time: string): Temporal.Instant => momentInFinland(eve, Temporal.PlainTime.from(time))
      if (night > 0 && isWorkingDay(eve) && chance() < 1 / daysBetweenEdits) reword(ptv, chance, at('14:12:09'))
      for (const one of happenings.filter(({ before }) => before === night)) happen(ptv, one, waiting, at('13:05:41'))
    },
  }
}

function happen(
  ptv: EditedRecords,
  happening: Happening,
  waiting: ReadonlyMap<string, TakenOut>,
  at: Temporal.Instant,
): void {
  switch (happening.what) {
    case 'appears': {
      const service = waiting.get(happening.service)
      if (service !== undefined) putIn(ptv, service, at)
      return
    }
    case 'vanishes':
      archive(ptv, happening.service, at)
      return
    case 'moves':
      move(ptv, happening.service, happening.to, at)
      return
    case 'touched':
      touch(ptv, happening.organization, at)
  }
}
