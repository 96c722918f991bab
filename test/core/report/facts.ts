import { periodBefore } from '../../../src/core/report/answers.ts'
import type { ReportFacts } from '../../../src/core/report/model.ts'
import type { NightSnapshot } from '../../../src/core/report/snapshot.ts'

/** What a report is made of besides items and people, where nothing was asked, nothing waits and nothing has changed. */
export function quietFacts(
  today: Temporal.PlainDate,
): Omit<ReportFacts, 'city' | 'items' | 'connections' | 'assignments' | 'people'> {
  return {
    duties: [],
    unreachable: new Set(),
    past: [],
    handOvers: [],
    showPeople: false,
    descriptions: new Map(),
    events: new Map(),
    earlier: [],
    lastAreas: new Map(),
    period: periodBefore(today, 28),
    asked: [],
    work: { planned: [], told: [], answers: [] },
    changes: [],
    words: [],
    proposals: [],
    held: { removals: [], quarantine: [], roster: null, mailInDoubt: [] },
  }
}

/** A night's own figures of the whole city. */
export function aSnapshot(parts: Partial<NightSnapshot> = {}): NightSnapshot {
  const figures = { items: 10, current: 5, confirmed: 3, stale: 4, unowned: 2, asked: 6, answered: 4 }
  return { area: '', date: Temporal.PlainDate.from('2026-06-09'), ...figures, computed: false, ...parts }
}
