import { cityId } from '../city.ts'
import { changeKind } from './content-changes.ts'
import { noHoles } from './hole-figures.ts'
import { noHolds } from './holds.ts'
import type { Report } from './report.ts'

const noFigures = { current: 0, confirmed: 0, stale: 0, unowned: 0, asked: 0, answered: 0 }
const noMedian = { medianAnswerHours: null }

/** A report in today's shape: what an earlier version of the program did not work out is empty. */
export function inTodaysShape(document: Report): Report {
  const { items, trend, areas, people, rules, changes } = document
  return {
    ...filled(noSections(document), document),
    items: items.map(item => filled({ history: [] }, item)),
    trend: trend.map(point => filled({ ...noFigures, computed: false }, point)),
    areas: areas.map(figures => filled({ ...noFigures, ...noMedian, trend: [] }, figures)),
    people: people.map(figures => filled({ ...noFigures, ...noMedian }, figures)),
    rules: rules.map(figures => filled({ explanation: figures.title, muted: 0 }, figures)),
    changes: changes.map(change => filled({ kind: changeKind(change.change, change.reason), differences: [] }, change)),
  }
}

// What the types promise may be missing in a document of an earlier version.
function filled<Value extends object>(empty: Partial<Value>, value: Value): Value {
  return { ...empty, ...value }
}

function noSections({ city, date }: Report): Partial<Report> {
  return {
    headline: [],
    answers: { since: date, asked: 0, answered: 0, ...noMedian },
    ages: [],
    dueSoon: [],
    languages: [],
    facts: [],
    holes: noHoles,
    bulk: [],
    proposals: [],
    askAgain: [],
    held: noHolds({ id: cityId(city.id) }),
  }
}
