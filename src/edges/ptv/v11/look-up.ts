import type { ContentId } from '../../../core/content-item.ts'
import type { MissingItem, Whereabouts } from '../../../ports/ptv.ts'
import type { Asked, PtvHttp, Query } from '../http.ts'
import { ahead, untilInShape } from '../lists.ts'
import { notThatRecord, readId, requireRecord } from '../parse.ts'
import { single } from '../parts.ts'
import { inOrder } from '../side-by-side.ts'
import { root } from './lists.ts'
import { nounsOf, sharedChannels, type Nouns } from './nouns.ts'

/** Clocks differ, and a night takes its time. */
const overlap = { hours: 24 }
/** The most that a list of what was archived gives at once; it gives none without being told (API.md section 4.3). */
const take = 100

/** Asks PTV what became of items: by their ids, and in their organizations' lists of what was archived since. */
export async function lookUp(
  http: PtvHttp,
  missing: readonly MissingItem[],
  since: Temporal.Instant,
  owners: ReadonlySet<ContentId>,
): Promise<ReadonlyMap<ContentId, Whereabouts>> {
  const nouns = nounsOf(owners, sharedChannels(http))
  const found = new Map<ContentId, Whereabouts>()
  for await (const [id, one] of inOrder(missing, ahead, async item => askFor(http, nouns, item))) found.set(id, one)
  const gone = missing.filter(item => found.get(item.contentId)?.kind === 'unpublished')
  const lists = [...Map.groupBy(gone, item => `${nouns[item.kind].path} ${item.organizationId}`).keys()]
  for await (const ids of inOrder(lists, ahead, async list => readArchived(http, list, since))) {
    // What was archived once may be published again.
    for (const id of ids) if (found.get(id)?.kind === 'unpublished') found.set(id, { kind: 'archived' })
  }
  return found
}

async function askFor(
  http: PtvHttp,
  nouns: Nouns,
  { kind, contentId }: MissingItem,
): Promise<readonly [ContentId, Whereabouts]> {
  const address = `${root}/${nouns[kind].path}/${contentId}`
  const asked = await untilInShape(async () => {
    const answer = await http.ask(address, { showHeader: 'true' })
    if (answer.kind === 'found') requireRecord(answer.body, contentId, address)
    return answer
  })
  return [contentId, await whereabouts(asked, address, nouns, kind)]
}

// A 404 says nothing about its reason. Of services and channels, which were published before, the lists of what was
// archived tell one reason from the others; there are no such lists of the other kinds.
async function whereabouts(
  asked: Asked,
  address: string,
  nouns: Nouns,
  kind: MissingItem['kind'],
): Promise<Whereabouts> {
  if (asked.kind === 'absent') return { kind: hasArchive(kind) ? 'unpublished' : 'unknown' }
  const { items, rejected } = await nouns[kind].toPart(single(address), [asked.body])
  const [received] = items
  const [record] = rejected
  if (received !== undefined) return { kind: 'present', received }
  return record === undefined ? { kind: 'unknown' } : { kind: 'strange', record }
}

function hasArchive(kind: MissingItem['kind']): boolean {
  return kind === 'service' || kind === 'serviceChannel'
}

async function readArchived(http: PtvHttp, list: string, since: Temporal.Instant): Promise<readonly ContentId[]> {
  const [path, organization = ''] = list.split(' ')
  const ofTypes = ['Manual', 'Automatic'].map(async type => {
    const ids: ContentId[] = []
    for (let skip = 0; ; skip += take) {
      const rows = await readRows(http, `${root}/${path}/archived/list`, {
        ArchivingType: type,
        OrganizationId: organization,
        MinArchivingDate: since.subtract(overlap).round('second').toString(),
        Skip: skip,
        Take: take,
      })
      ids.push(...rows.map(readId).filter(id => id !== null))
      if (rows.length < take) return ids
    }
  })
  return (await Promise.all(ofTypes)).flat()
}

async function readRows(http: PtvHttp, path: string, query: Query): Promise<readonly unknown[]> {
  return untilInShape(async () => {
    const answer = await http.get(path, query)
    if (answer === undefined) return []
    if (!Array.isArray(answer)) throw notThatRecord(path)
    return answer
  })
}
