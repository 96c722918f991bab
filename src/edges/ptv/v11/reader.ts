import type { ContentId } from '../../../core/content-item.ts'
import type { CataloguePart, CatalogueReader, RowNote } from '../../../ports/ptv.ts'
import type { PtvHttp } from '../http.ts'
import { readLists, type List, type Reading } from '../lists.ts'
import { readId } from '../parse.ts'
import { listedPart } from '../parts.ts'
import { merged } from '../side-by-side.ts'
import { listOf, namingList, readByIds, readEach } from './lists.ts'
import { lookUp } from './look-up.ts'
import { nounsOf, sharedChannels, type Nouns } from './nouns.ts'
import { readTree } from './tree.ts'

/** Milliseconds that one reading of a catalogue may take, as with version 12. */
const longestReading = 2 * 60 * 60_000

/** Reads a catalogue through version 11 of the open API, which wants no key: whole records, a hundred a page. */
export function v11Reader(client: PtvHttp, budget: number = longestReading): CatalogueReader {
  return {
    api: 'v11',
    requests: client.requests,
    readCatalogue: (organizations, finished, ending) =>
      readCatalogue({ http: client.within(budget, ending), finished }, organizations),
    lookUp: async (missing, since, owners, ending) => lookUp(client.within(budget, ending), missing, since, owners),
    // A connection stands in its service's record, which was read: nothing else would tell more.
    lookUpConnections: async () => [],
  }
}

async function* readCatalogue(reading: Reading, mainIds: readonly ContentId[]): AsyncGenerator<CataloguePart> {
  const tree = await readTree(reading.http, mainIds)
  const owners = new Set(tree)
  const nouns = nounsOf(owners, sharedChannels(reading.http))
  yield* readByIds(reading, nouns.organization, tree)
  const rows: RowNote[] = []
  for await (const part of readContent(reading, nouns, tree)) {
    rows.push(...part.page.rows, ...part.page.within)
    yield part
  }
  yield* readBehind(reading, nouns, rows)
}

async function* readContent(reading: Reading, nouns: Nouns, tree: readonly ContentId[]): AsyncGenerator<CataloguePart> {
  const ids = new Map<string, ContentId>()
  const read = new Set<ContentId>()
  for await (const part of readLists(
    reading,
    tree.flatMap(id => listsOf(nouns, id)),
  )) {
    for (const {
      key,
      ids: [id],
      state,
    } of part.page.rows) {
      if (id === undefined) continue
      if (state === 'listed') ids.set(key, id)
      else read.add(id)
    }
    yield part
  }
  const named = (name: string): readonly ContentId[] => [
    ...new Set([...ids].filter(([key, id]) => key.startsWith(`${name} `) && !read.has(id)).map(([, id]) => id)),
  ]
  yield* merged([
    readByIds(reading, nouns.service, named('announced service')),
    readByIds(reading, nouns.serviceChannel, named('announced channel')),
    readEach(reading, nouns.serviceCollection, named('listed collection')),
  ])
}

// No list of whole records tells how many there are; Common/EntitiesByOrganization names each, so that none is missed.
function listsOf(nouns: Nouns, organizationId: ContentId): readonly List[] {
  const whole = { organizationId, showHeader: 'true' }
  return [
    announcedList(organizationId),
    listOf('Service/list/organization', whole, nouns.service.toPart),
    listOf('ServiceChannel/list/organization', whole, nouns.serviceChannel.toPart),
    // This list leaves out whose a collection is and when it was modified.
    namingList('ServiceCollection/organization', { organizationId }, 'listed collection'),
  ]
}

const serviceTypes = new Set<unknown>(['Service', 'PermitOrObligation', 'ProfessionalQualification'])

function announcedList(organization: ContentId): List {
  return listOf(`Common/EntitiesByOrganization/${organization}`, {}, (announced, rows) =>
    listedPart(
      announced,
      rows.map((row, index) => {
        const id = readId(row)
        const name = isService(row) ? 'announced service' : 'announced channel'
        const key = `${name} ${organization} ${id ?? `${announced.address} ${index}`}`
        return { key, ids: id === null ? [] : [id], state: 'listed', own: false }
      }),
    ),
  )
}

function isService(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'type' in row && serviceTypes.has(row.type)
}

// Behind what the city publishes: other organizations' channels that it is connected to, and general descriptions.
async function* readBehind(reading: Reading, nouns: Nouns, rows: readonly RowNote[]): AsyncGenerator<CataloguePart> {
  const read = rows.filter(row => row.state !== 'listed')
  const channels = new Set(read.filter(row => isOf(row, 'serviceChannel')).flatMap(row => row.ids[0] ?? []))
  const connected = new Set(read.filter(row => isOf(row, 'connection')).flatMap(row => row.ids[1] ?? []))
  const used = new Set(read.filter(row => isOf(row, 'service')).flatMap(row => row.ids[2] ?? []))
  yield* merged([
    // In one order, whichever service came first: an answer that was got before is known by its address.
    readByIds(reading, nouns.serviceChannel, [...connected.difference(channels)].toSorted()),
    readByIds(reading, nouns.generalDescription, [...used].toSorted()),
  ])
}

function isOf({ key }: RowNote, kind: string): boolean {
  return key.startsWith(`${kind} `)
}
