import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { OutsideUnavailable } from '../../../src/core/errors.ts'
import { inOrder } from '../../../src/edges/ptv/side-by-side.ts'
import type { CataloguePart, PtvApi } from '../../../src/ports/ptv.ts'
import { startLoopbackPtv, type Disturbance } from '../../../src/sample/loopback-ptv.ts'
import type { SampleRecords } from '../../../src/sample/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import { mulberry32, oneOf } from '../../support/random.ts'
import { catalogueOf } from './catalogues.ts'
import { apis, rawByKey, readerAt, readFrom, type Attempt } from './readings.ts'
import { department, inPages, smallCity } from './small-city.ts'
import { channelRecord, collectionRecord, idOf, ids, serviceRecord, theRecords } from './v12/records.ts'

const lists = ['services', 'channels', 'collections'] as const
type ListName = (typeof lists)[number]

const newcomers: Readonly<Record<ListName, Json>> = {
  services: serviceRecord({ contentId: idOf(2, 99) }),
  channels: channelRecord({ contentId: idOf(3, 99) }),
  collections: collectionRecord({ contentId: idOf(4, 99) }),
}

/** What may happen to the row at a place of a list; a service or channel that goes takes its connections along. */
const moves = {
  added: (rows: readonly Json[], place: number, list: ListName) => rows.toSpliced(place, 0, newcomers[list]),
  removed: (rows: readonly Json[], place: number) => rows.toSpliced(place, 1),
  'moved to the end': (rows: readonly Json[], place: number) => [
    ...rows.toSpliced(place, 1),
    ...rows.slice(place, place + 1),
  ],
  'moved to the beginning': (rows: readonly Json[], place: number) => [
    ...rows.slice(place, place + 1),
    ...rows.toSpliced(place, 1),
  ],
  changed: (rows: readonly Json[], place: number) => rows.map((row, index) => (index === place ? renamed(row) : row)),
} as const
type MoveName = keyof typeof moves
const moveNames = Object.keys(moves) as readonly MoveName[]

const usually = inPages(() => smallCity)
const before: Readonly<Record<PtvApi, Promise<Attempt>>> = {
  v12: readFrom('v12', usually),
  v11: readFrom('v11', usually),
}

describe.each(apis)('while %s is read', api => {
  it.each(lists)('a row of the %s that moves to the end, at any moment, costs no other', async list => {
    const trial = await trialOf(api, moved('moved to the end', list, 1))
    expect(await whatIsEverWrong(trial)).toEqual([])
  })

  it('a service that goes, at any moment, costs no other', async () => {
    const trial = await trialOf(api, moved('removed', 'services', 1))
    expect(await whatIsEverWrong(trial)).toEqual([])
  })

  it.each(seeded(40))('a row of the $list is $move (place $place, after $moment of all requests)', async one => {
    const trial = await trialOf(api, moved(one.move, one.list, one.place))
    expect(await whatIsWrong(trial, Math.ceil(one.moment * trial.requests))).toEqual([])
  })

  it('a service that goes when another comes leaves right counts, and nothing that is there counts as gone', async () => {
    const without = moved('removed', 'services', 1)
    const trial = await trialOf(api, { ...without, services: [...without.services, newcomers.services] })
    for (let boundary = 1; boundary <= trial.requests; boundary += 1) {
      const { parts, error } = await readFrom(api, changing(trial.after, boundary))
      const missing = error === null ? await missingFrom(parts, api) : []
      const kinds = await kindsOf(api, trial.after, missing)
      const isPresent = kinds.map(kind => kind === 'present')
      expect(isPresent).toEqual(missing.map(({ contentId }) => contentId !== idOf(2, 2)))
    }
  })
})

function moved(move: MoveName, list: ListName, place: number): SampleRecords {
  const rows = moves[move](smallCity[list], place, list)
  const kept = new Set(rows.map(row => row['contentId']))
  const goneIds = new Set(smallCity[list].map(row => row['contentId']).filter(id => !kept.has(id)))
  const connections = smallCity.connections.filter(
    row => !goneIds.has(row['serviceContentId']) && !goneIds.has(row['channelContentId']),
  )
  return { ...smallCity, [list]: rows, connections }
}

function renamed(row: Json): Json {
  const { fi } = row['languageVersions'] as { readonly fi: Json }
  return { ...row, languageVersions: { fi: { ...fi, name: 'Uusi nimi' } } }
}

interface Trial {
  readonly api: PtvApi
  readonly after: SampleRecords
  /** What undisturbed readings give, before and after. */
  readonly records: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]
  readonly requests: number
}

async function trialOf(api: PtvApi, after: SampleRecords): Promise<Trial> {
  const usual = await before[api]
  const then = await readFrom(
    api,
    inPages(() => after),
  )
  expect([usual.error, then.error]).toEqual([null, null])
  return { api, after, records: [rawByKey(usual.parts), rawByKey(then.parts)], requests: usual.asked.length }
}

/** What is wrong with a reading: nothing where it fails, or gives all that stayed, as it was before or after. */
async function whatIsWrong({ api, after, records }: Trial, boundary: number): Promise<readonly string[]> {
  const { parts, error } = await readFrom(api, changing(after, boundary))
  if (error !== null) return error instanceof OutsideUnavailable ? [] : [error.name]
  const given = rawByKey(parts)
  const stayed = Object.keys(records[0]).filter(key => key in records[1])
  return [
    ...stayed.filter(key => !(key in given)).map(key => `${key} is lost`),
    ...stayed
      .filter(key => !records.some(all => isDeepStrictEqual(all[key], given[key])))
      .map(key => `${key} is as it never was`),
    ...Object.keys(given)
      .filter(key => !records.some(all => key in all))
      .map(key => `${key} never was`),
  ]
}

/** The same at every moment that a change can come. */
async function whatIsEverWrong(trial: Trial): Promise<readonly string[]> {
  const moments = Array.from({ length: trial.requests }, (_, index) => index + 1)
  const wrong = inOrder(moments, 1, async boundary =>
    (await whatIsWrong(trial, boundary)).map(one => `after ${boundary} requests, ${one}`),
  )
  return (await Array.fromAsync(wrong)).flat()
}

/** A PTV whose content changes once, after so many requests. */
function changing(after: SampleRecords, boundary: number): Disturbance {
  let asked = 0
  const usual = inPages(() => (asked > boundary ? after : smallCity))
  return url => {
    asked += 1
    return usual(url)
  }
}

function seeded(count: number) {
  const random = mulberry32(4)
  return Array.from({ length: count }, () => {
    const list = oneOf(lists, random)
    const place = Math.floor(random() * smallCity[list].length)
    return { list, place, move: oneOf(moveNames, random), moment: Math.ceil(random() * 100) / 100 }
  })
}

async function missingFrom(parts: readonly CataloguePart[], api: PtvApi): Promise<Missing> {
  const given = rawByKey(parts)
  const { items } = catalogueOf((await before[api]).parts)
  return items.map(({ content }) => content).filter(({ kind, contentId }) => !(`${kind} ${contentId}` in given))
}

type Missing = Parameters<ReturnType<typeof readerAt>['lookUp']>[0]

async function kindsOf(api: PtvApi, held: SampleRecords, missing: Missing): Promise<readonly (string | undefined)[]> {
  const usual = inPages(() => held)
  const ptv = await startLoopbackPtv(theRecords({ organizations: [] }), usual)
  const since = Temporal.Instant.from('2026-11-21T02:30:00Z')
  const told = await readerAt(api, ptv.baseUrl).lookUp(missing, since, new Set([ids.city, department]))
  await ptv.stop()
  return missing.map(({ contentId }) => told.get(contentId)?.kind)
}
