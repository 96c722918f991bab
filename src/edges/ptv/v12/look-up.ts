import type { Connection, ContentId } from '../../../core/content-item.ts'
import type { MissingItem, Pair, Received, RowNote, Whereabouts } from '../../../ports/ptv.ts'
import type { Asked, PtvHttp } from '../http.ts'
import { notThatRecord, readId, recordKey } from '../parse.ts'
import { itemsPart, listedPart, single } from '../parts.ts'
import { inOrder } from '../side-by-side.ts'
import { ahead, readLists, untilInShape } from '../lists.ts'
import { root, searchOf } from './lists.ts'
import { nouns, sortConnections } from './nouns.ts'
import { addressOfOne, askForOne, rowsOf } from './single.ts'

/** Reaches further back than the delay with which an edit of version 11 arrives (API.md section 10). */
const overlap = { hours: 24 }

/** Asks PTV what became of items: by their ids, and in the nationwide lists of what was archived since. */
export async function lookUp(
  http: PtvHttp,
  missing: readonly MissingItem[],
  since: Temporal.Instant,
  owners: ReadonlySet<ContentId>,
): Promise<ReadonlyMap<ContentId, Whereabouts>> {
  const found = new Map<ContentId, Whereabouts>()
  for await (const [id, one] of inOrder(missing, ahead, async item => askFor(http, item, owners))) found.set(id, one)
  const gone = missing.filter(({ contentId }) => isGone(found.get(contentId)))
  const archived = await readArchived(http, [...new Set(gone.map(item => item.kind))], since)
  for (const { contentId } of gone) if (archived.has(contentId)) found.set(contentId, { kind: 'archived' })
  return found
}

function isGone(found: Whereabouts | undefined): boolean {
  return found?.kind === 'unpublished' || found?.kind === 'unknown'
}

async function askFor(
  http: PtvHttp,
  { kind, contentId }: MissingItem,
  owners: ReadonlySet<ContentId>,
): Promise<readonly [ContentId, Whereabouts]> {
  return [contentId, whereabouts(await askForOne(http, kind, contentId), kind, contentId, owners)]
}

function whereabouts(
  asked: Asked,
  kind: MissingItem['kind'],
  id: ContentId,
  owners: ReadonlySet<ContentId>,
): Whereabouts {
  if (asked.kind === 'absent') return { kind: asked.reason === 'NotPublished' ? 'unpublished' : 'unknown' }
  const { items, rejected } = itemsPart(single(addressOfOne(kind, id)), rowsOf(kind, id, asked.body), owners)
  const [received] = items
  const [record] = rejected
  if (received !== undefined) return { kind: 'present', received }
  return record === undefined ? { kind: 'unknown' } : { kind: 'strange', record }
}

async function readArchived(
  http: PtvHttp,
  kinds: readonly MissingItem['kind'][],
  since: Temporal.Instant,
): Promise<ReadonlySet<ContentId>> {
  const archivedAtOrAfter = since.subtract(overlap).round('millisecond').toString()
  const ids = new Set<ContentId>()
  const searches = kinds.map(kind =>
    searchOf(`${nouns[kind].path}/archived`, { archivedAtOrAfter }, (announced, rows) =>
      listedPart(announced, rows.map(archivedRow)),
    ),
  )
  for await (const { page } of readLists({ http, finished: new Map() }, searches)) {
    for (const {
      ids: [id],
    } of page.rows)
      if (id !== undefined) ids.add(id)
  }
  return ids
}

// A row without an id counts as well: the list is whole only with it.
function archivedRow(row: unknown): RowNote {
  const id = readId(row)
  return { key: recordKey(row, 'archived'), ids: id === null ? [] : [id], state: 'listed', own: false }
}

/** The connections among the pairs that PTV has after all. @throws UnexpectedShape where one is not understood */
export async function lookUpConnections(
  http: PtvHttp,
  pairs: readonly Pair[],
): Promise<readonly Received<Connection>[]> {
  const found = inOrder(pairs, ahead, async pair => untilInShape(async () => askForPair(http, pair)))
  return (await Array.fromAsync(found)).flat()
}

async function askForPair(http: PtvHttp, { serviceId, channelId }: Pair): Promise<readonly Received<Connection>[]> {
  const address = `${root}/connection/${serviceId}/${channelId}`
  const answer = await http.get(address)
  if (answer === undefined) return []
  const [row] = sortConnections([answer])
  if (row?.kind === 'accepted' && row.key === `connection ${serviceId} ${channelId}`) {
    return [{ content: row.content, raw: row.raw }]
  }
  throw notThatRecord(address)
}
