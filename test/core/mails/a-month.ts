import type { AreaFigures, Report } from '../../../src/core/report/report.ts'
import type { HeadlineFigure, HeadlineName, Hold, Holds } from '../../../src/core/report/sections.ts'
import { aReport, aReportFinding, aReportItem } from '../../support/report.ts'

const nothing: Hold = { count: 0, since: null, command: '' }

export const nothingHeld: Holds = {
  removals: { ...nothing, organizations: [] },
  quarantine: { ...nothing, kinds: [] },
  roster: { ...nothing, problem: null, faults: 0 },
  mailInDoubt: nothing,
}

/** A report of December in which all is well. */
export function aMonth(parts: Partial<Report> = {}): Report {
  return aReport({
    date: '2026-12-01',
    items: [],
    headline: [
      aFigure('current', 148, 190, 140),
      aFigure('confirmed', 120, 190, 120),
      aFigure('stale', 42, 190, 50),
      aFigure('unowned', 12, 190, 13),
      aFigure('answered', 30, 40, 20),
    ],
    areas: [],
    facts: [],
    unowned: [],
    waiting: [],
    askAgain: [],
    held: nothingHeld,
    ...parts,
  })
}

/** A figure of a month ago beside the same of now, both of equally many. */
export function aFigure(figure: HeadlineName, value: number, of: number, before: number | null): HeadlineFigure {
  return { figure, value, of, before: before === null ? null : { value: before, of, date: '2026-11-01' } }
}

/** An area with something stale, unowned and unanswered in it. */
export function anArea(area: string, parts: Partial<AreaFigures> = {}): AreaFigures {
  const figures = { items: 20, current: 12, confirmed: 10, stale: 6, unowned: 2, asked: 8, answered: 6 }
  const before = { ...figures, current: 10, computed: false }
  return {
    area,
    ...figures,
    people: 2,
    medianAnswerHours: 26,
    trend: [
      { ...before, date: '2026-10-31' },
      { ...before, current: 11, date: '2026-11-30' },
      { ...figures, computed: false, date: '2026-12-01' },
    ],
    ...parts,
  }
}

/** Items of an area, numbered from 1, all stale, the first ones with an error. */
export function staleItems(area: string, count: number, errors = 0) {
  return Array.from({ length: count }, (_, index) => {
    const name = `Kohde ${index + 1}`
    return aReportItem({
      contentId: `00000000-0000-4000-8000-0000000000${String(index + 10)}`,
      names: { fi: name, sv: name, en: name },
      areas: [area],
      stale: true,
      state: 'due',
      age: { days: 400 - index, since: '2025-10-27', basis: 'published', touched: false },
      findings: index < errors ? [aReportFinding('no-channels', 'error')] : [],
    })
  })
}
