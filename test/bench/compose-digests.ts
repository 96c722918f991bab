// Composes so many digests of 12 items each, in three languages, one after another: what the generated city has stale.
import { parseArgs } from 'node:util'
import { stateOf } from '../../src/core/assessment/age.ts'
import { assess } from '../../src/core/assessment/assess.ts'
import { rules } from '../../src/core/assessment/rules/index.ts'
import { nothingElse, surroundingsIn } from '../../src/core/assessment/surroundings.ts'
import type { City } from '../../src/core/city.ts'
import type { ContentItem } from '../../src/core/content-item.ts'
import { dayInFinland } from '../../src/core/dates.ts'
import type { Digest, DigestItem } from '../../src/core/digest.ts'
import { composeDigest } from '../../src/core/digests/compose.ts'
import { tokenOf } from '../../src/core/digests/token.ts'
import { asksUpdater } from '../../src/core/finding.ts'
import { personId } from '../../src/core/person.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { nouns, sortConnections } from '../../src/edges/ptv/v12/nouns.ts'
import { parseCityFile } from '../../src/runtime/city-files.ts'
import { city as citySize, generate } from './catalogue.ts'
import { cityFile } from './city-file.ts'
import { reportMeasured } from './report-measured.ts'

const options = { mails: { type: 'string', default: '10000' } } as const
const mails = Number(parseArgs({ options }).values.mails)
const today = Temporal.PlainDate.from('2026-11-23')
const itemsOfDigest = 12
/** Of an item: generated texts differ from language to language in more places than a city's do. */
const mostFindings = 3

const catalogue = generate(citySize)
const { configured } = parseCityFile(cityFile(catalogue.mainId, 'http://127.0.0.1'), 'bench.yaml')
if (configured === null) throw new Error('the city file of the bench has faults')
const { city } = configured
const stale = staleItems(city)
if (stale.length < itemsOfDigest) throw new Error(`only ${stale.length} items of the catalogue are stale`)

let [bytes, findings] = [0, 0]
const started = performance.now()
for (let number = 0; number < mails; number += 1) {
  const digest = digestOf(number)
  const { subject, html, text } = composeDigest(digest, rules)
  bytes += Buffer.byteLength(subject) + Buffer.byteLength(html) + Buffer.byteLength(text)
  findings += digest.items.reduce((sum, item) => sum + item.findings.length, 0)
}
reportMeasured({ seconds: (performance.now() - started) / 1000, parts: {}, counts: { mails, bytes, findings } })

function staleItems({ languages, review, rules: policy }: City): readonly Omit<DigestItem, 'number'>[] {
  const connections = accepted(sortConnections([...catalogue.connections]))
  const [organization] = accepted(nouns.organization.toRows([...catalogue.organizations]))
  if (organization?.kind !== 'organization') throw new Error('the catalogue of the bench has no organization')
  const items = [
    ...accepted(nouns.service.toRows([...catalogue.services])),
    ...accepted(nouns.serviceChannel.toRows([...catalogue.channels])),
  ]
  const surroundingsOf = surroundingsIn({ ...nothingElse, items, connections })
  return items.flatMap((item: ContentItem) => {
    if (item.publishedAt === null) return []
    const clock = { since: dayInFinland(item.publishedAt), basis: 'published', touched: false } as const
    const state = stateOf(item, clock, review, today)
    const context = { ...surroundingsOf(item), today, languages, clock, state, inherited: new Set('') }
    const found = assess(item, context, policy).filter(asksUpdater).slice(0, mostFindings)
    if (found.length === 0) return []
    const source = { kind: 'roster', row: 4, target: 'organization' } as const
    return [{ item, organization, clock, state, findings: found, area: 'Kirjasto', source, sharedWith: [] }]
  })
}

function accepted<Content>(
  rows: readonly ({ readonly kind: 'accepted'; readonly content: Content } | { readonly kind: 'rejected' })[],
): readonly Content[] {
  return rows.flatMap(row => (row.kind === 'accepted' ? [row.content] : []))
}

function digestOf(number: number): Digest {
  const email = `henkilo${number}@example.fi`
  const language = mailLanguages[number % mailLanguages.length] ?? 'fi'
  const person = { id: personId(email), name: 'Maija Meikäläinen', email, language, editsPtv: number % 4 === 0 }
  const items = Array.from({ length: itemsOfDigest }, (_, place) => ({
    ...(stale[(number * itemsOfDigest + place) % stale.length] as Omit<DigestItem, 'number'>),
    number: place + 1,
  }))
  const token = tokenOf(Buffer.from('bench'), { city: city.id, person: person.id, day: today })
  const period = { step: { kind: 'digest' }, welcome: number % 10 === 0, unansweredSince: null } as const
  return { city, person, ...period, copies: [], standIn: null, day: today, items, more: number % 7, token }
}
