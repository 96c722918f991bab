// Judges so many items by every rule, one after another: those of a generated city ten times as large as one of 100,000
// people, as often over as it takes.
import { parseArgs } from 'node:util'
import { stateOf } from '../../src/core/assessment/age.ts'
import { judge } from '../../src/core/assessment/assess.ts'
import type { AssessmentContext } from '../../src/core/assessment/rule.ts'
import { nothingElse, surroundingsIn } from '../../src/core/assessment/surroundings.ts'
import type { ContentItem } from '../../src/core/content-item.ts'
import { nouns, sortConnections } from '../../src/edges/ptv/v12/nouns.ts'
import { parseCityFile } from '../../src/runtime/city-files.ts'
import { cityTimes, generate } from './catalogue.ts'
import { cityFile } from './city-file.ts'
import { reportMeasured } from './report-measured.ts'

const options = { items: { type: 'string', default: '10000' } } as const
const wanted = Number(parseArgs({ options }).values.items)
const today = Temporal.PlainDate.from('2026-11-23')

const catalogue = generate(cityTimes(10))
const { configured } = parseCityFile(cityFile(catalogue.mainId, 'http://127.0.0.1'), 'bench.yaml')
if (configured === null) throw new Error('the city file of the bench has faults')
const { languages, review, rules: policy } = configured.city
const items = [
  ...accepted(nouns.organization.toRows([...catalogue.organizations])),
  ...accepted(nouns.service.toRows([...catalogue.services])),
  ...accepted(nouns.serviceChannel.toRows([...catalogue.channels])),
]
const connections = accepted(sortConnections([...catalogue.connections]))
const surroundingsOf = surroundingsIn({ ...nothingElse, items, connections })

let [judged, findings, notes] = [0, 0, 0]
const started = process.cpuUsage()
for (; judged < wanted; judged += 1) {
  const item = items[judged % items.length] as ContentItem
  const found = judge(item, contextOf(item), policy)
  findings += found.findings.length
  notes += found.notes.length
}
// A core that others use as well makes the wait longer and the work no more.
const { user, system } = process.cpuUsage(started)
const seconds = (user + system) / 1_000_000
reportMeasured({ seconds, parts: {}, counts: { items: judged, findings, notes } })

function contextOf(item: ContentItem): AssessmentContext {
  const clock = { since: today.subtract({ years: 2 }), basis: 'published', touched: false } as const
  const state = stateOf(item, clock, review, today)
  return { ...surroundingsOf(item), today, languages, clock, state, inherited: new Set() }
}

function accepted<Content>(
  rows: readonly ({ readonly kind: 'accepted'; readonly content: Content } | { readonly kind: 'rejected' })[],
): readonly Content[] {
  return rows.flatMap(row => (row.kind === 'accepted' ? [row.content] : []))
}
