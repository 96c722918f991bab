import type { CatalogueItem, ContentId } from '../../../core/content-item.ts'
import type { CataloguePart, CatalogueReader, RowNote } from '../../../ports/ptv.ts'
import { askingAhead, type AskingAhead } from '../asking-ahead.ts'
import { addressOf, type PtvHttp } from '../http.ts'
import { readId, recordKey } from '../parse.ts'
import { connectionsPart, itemsPart, listedPart, type Announced } from '../parts.ts'
import { inOrder, merged } from '../side-by-side.ts'
import { ahead, readList, readLists, type List, type Reading } from '../lists.ts'
import { groups, searchOf } from './lists.ts'
import { lookUp, lookUpConnections } from './look-up.ts'
import { nouns, sortConnections, sortRows, type Noun } from './nouns.ts'
import { readOne } from './single.ts'
import { readTree } from './tree.ts'

/** Milliseconds that one reading of a catalogue may take: the nation's takes minutes, and by day others want PTV. */
const longestReading = 2 * 60 * 60_000

/** Reads a catalogue through version 12 of the open API: a request for each page, hardly ever one for an item. */
export function v12Reader(client: PtvHttp, budget: number = longestReading): CatalogueReader {
  return {
    api: 'v12',
    requests: client.requests,
    readCatalogue: (organizations, finished, ending) =>
      readCatalogue({ http: client.within(budget, ending), finished }, organizations),
    lookUp: async (missing, since, owners, ending) => lookUp(client.within(budget, ending), missing, since, owners),
    lookUpConnections: async (pairs, ending) => lookUpConnections(client.within(budget, ending), pairs),
  }
}

async function* readCatalogue(
  { http, finished }: Reading,
  mainIds: readonly ContentId[],
): AsyncGenerator<CataloguePart> {
  const client = askingAhead(http)
  const reading = { http: client, finished }
  const { parts, owners } = await readTree(reading, mainIds, probable => expectLists(client, finished, probable))
  yield* parts
  const channels = new Set<ContentId>()
  const connected = new Set<ContentId>()
  const sources: AsyncGenerator<CataloguePart>[] = []
  const services = readServices(reading, owners, sources)
  sources.push(services)
  // The way over the services to their connections is the longest: nothing may hold up its beginning.
  const first = await services.next()
  if (first.done !== true) yield first.value
  sources.push(
    readLists(reading, searchesOf(reading, nouns.serviceChannel, owners), listsOpen),
    readCollections(reading, owners),
  )
  for await (const part of merged(sources, sourcesOpen)) {
    for (const { key, ids } of part.page.rows) {
      if (key.startsWith('serviceChannel ') && ids[0] !== undefined) channels.add(ids[0])
      if (key.startsWith('connection ') && ids[1] !== undefined) connected.add(ids[1])
    }
    yield part
  }
  // Other organizations' channels are known by the connections only.
  const others = connected.difference(channels)
  yield* inOrder(others, ahead, async id => readOne(reading, 'serviceChannel', id, owners))
}

// The hierarchy hardly ever leaves an organization out: the lists begin while the organizations' records come.
function expectLists(client: AskingAhead, finished: Reading['finished'], owners: ReadonlySet<ContentId>): void {
  for (const noun of [nouns.service, nouns.serviceChannel, nouns.serviceCollection]) {
    const [first] = searchesOf({ http: client, finished }, noun, owners)
    if (first === undefined) continue
    const asked = first.request(1)
    if (!finished.has(addressOf(...asked))) client.expect(...asked)
  }
}

/** The services, the channels, the collections, and lists of connections enough to keep six requests under way. */
const sourcesOpen = 12
/** Lists of services and of channels: more would leave the connections, which take longest to ask for, to the end. */
const listsOpen = 2

// What a page of services is connected to is asked for at once; what they all build on, when all are known.
async function* readServices(
  reading: Reading,
  owners: ReadonlySet<ContentId>,
  sources: AsyncGenerator<CataloguePart>[],
): AsyncGenerator<CataloguePart> {
  const asked = new Set<ContentId>()
  const used = new Set<ContentId>()
  for await (const part of readLists(reading, searchesOf(reading, nouns.service, owners), listsOpen)) {
    const rows = part.page.rows.filter(row => mayHaveConnections(row, owners))
    const ids = new Set(rows.flatMap(row => row.ids[0] ?? [])).difference(asked)
    for (const id of ids) asked.add(id)
    for (const {
      ids: [, , description],
    } of part.page.rows)
      if (description !== undefined) used.add(description)
    sources.push(...groups([...ids]).map(group => readList(reading, connectionsOf(group))))
    yield part
  }
  yield* readGeneralDescriptions(reading, used)
}

function connectionsOf(serviceContentIds: readonly ContentId[]): List {
  return searchOf('connection/search', { serviceContentIds }, (announced, records) =>
    connectionsPart(announced, sortConnections(records)),
  )
}

// A service of unknown shape keeps its connections: what was not asked for would count as gone.
function mayHaveConnections({ ids: [, organization], state }: RowNote, owners: ReadonlySet<ContentId>): boolean {
  return state === 'strange' || (organization !== undefined && owners.has(organization))
}

async function* readCollections(reading: Reading, owners: ReadonlySet<ContentId>): AsyncGenerator<CataloguePart> {
  const searches = searchesOf(reading, nouns.serviceCollection, owners).map(search => ({
    ...search,
    toPart: listCollections,
  }))
  const listed = new Set<ContentId>()
  for await (const part of readLists(reading, searches)) {
    for (const { ids, state } of part.page.rows) if (state === 'listed' && ids[0] !== undefined) listed.add(ids[0])
    yield part
  }
  yield* inOrder(listed, ahead, async id => readOne(reading, 'serviceCollection', id, owners))
}

function searchesOf({ http }: Reading, noun: Noun, owners: ReadonlySet<ContentId>): readonly List[] {
  return groups([...owners]).map(organizationContentIds =>
    searchOf(`${noun.path}/search`, { organizationContentIds }, async (announced, rows) =>
      itemsPart(announced, await sortRows(http, noun, rows), owners),
    ),
  )
}

// The search leaves out the members of a collection: only the record itself has them (API.md section 6.6).
function listCollections(announced: Announced, rows: readonly unknown[]): CataloguePart {
  const withoutId = rows.filter(row => readId(row) === null)
  const strange = nouns.serviceCollection
    .toRows(withoutId)
    .flatMap(row => (row.kind === 'rejected' ? [row.record] : []))
  return listedPart(
    announced,
    rows.filter(row => readId(row) !== null).map(row => listedRow(row, 'serviceCollection')),
    strange,
  )
}

function listedRow(row: unknown, kind: CatalogueItem['kind']): RowNote {
  const id = readId(row)
  return { key: `listed ${recordKey(row, kind)}`, ids: id === null ? [] : [id], state: 'listed', own: false }
}

// There is no search by ids: where as many pages as ids would be asked for, the ids are asked for one by one.
async function* readGeneralDescriptions(reading: Reading, used: ReadonlySet<ContentId>): AsyncGenerator<CataloguePart> {
  const nobody = new Set<ContentId>()
  if (used.size > nationalPages) {
    yield* readLists(reading, [searchOf('general-description/search', {}, toPart)])
    return
  }
  yield* inOrder(used, ahead, async id => readOne(reading, 'generalDescription', id, nobody))

  async function toPart(announced: Announced, rows: readonly unknown[]): Promise<CataloguePart> {
    const wanted = rows.filter(row => used.has(readId(row) as ContentId))
    const others = rows.filter(row => !used.has(readId(row) as ContentId))
    const sorted = itemsPart(announced, await sortRows(reading.http, nouns.generalDescription, wanted), nobody)
    const listed = others.map(row => listedRow(row, 'generalDescription'))
    return { ...sorted, page: { ...sorted.page, rows: [...sorted.page.rows, ...listed] } }
  }
}

/** About as many pages as the nation's general descriptions fill. */
const nationalPages = 10
