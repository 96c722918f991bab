import * as z from 'zod'
import { contentId, type ContentId } from '../../../core/content-item.ts'
import { OutsideRefused } from '../../../core/errors.ts'
import type { CataloguePart, PageNote, RowNote } from '../../../ports/ptv.ts'
import { Id } from '../../../../schemas/ptv/v12/common.ts'
import { OrganizationHierarchy } from '../../../../schemas/ptv/v12/organization.ts'
import type { PtvHttp } from '../http.ts'
import { parse, readId, recordKey } from '../parse.ts'
import { itemsPart, listedPart, replayed } from '../parts.ts'
import { inOrder } from '../side-by-side.ts'
import { ahead, readLists, type Reading } from '../lists.ts'
import { groups, root, searchOf } from './lists.ts'
import { nouns, sortRows } from './nouns.ts'
import { readOne } from './single.ts'

/** The organizations of a city as they were read. */
export interface Tree {
  readonly parts: readonly CataloguePart[]
  /** The main organizations and all below them, those of unknown shape too. */
  readonly owners: ReadonlySet<ContentId>
}

/**
 * Reads the main organizations and all below them. The hierarchy may cover the whole tree or only its lower part, and
 * its edges hold no names (API.md section 6.5). Sub-organizations usually share the main organization's business id, so
 * one search finds them; the rest of the tree is asked by id. An organization whose parent is in the tree belongs to it
 * even if the hierarchy does not say so. `guess` is told of the tree as the hierarchy alone shows it, early.
 * @throws OutsideRefused where PTV has no such main organization
 */
export async function readTree(
  reading: Reading,
  mainIds: readonly ContentId[],
  guess: (owners: ReadonlySet<ContentId>) => void,
): Promise<Tree> {
  const [businessIds, edges] = await Promise.all([
    Promise.all(mainIds.map(async id => readBusinessId(reading.http, id))),
    Promise.all(mainIds.map(async id => readHierarchy(reading.http, id))),
  ])
  const finding = readByBusinessIds(
    reading,
    [...new Set(businessIds)].filter(id => id !== ''),
  )
  guess(descendants(mainIds, edges.flat()))
  const found = await finding
  const rows = found.flatMap(page => page.note.rows)
  const tree = descendants(mainIds, [...edges.flat(), ...rows.flatMap(parentEdge)])
  const parts = await Promise.all(found.map(async page => ofTree(reading, page, tree)))
  const known = new Set(parts.flatMap(({ page }) => page.rows.filter(row => row.state !== 'listed').map(idOf)))
  const missing = [...tree].filter(id => !known.has(id))
  const others = await Array.fromAsync(inOrder(missing, ahead, async id => readOne(reading, 'organization', id, tree)))
  return { parts: [...parts, ...others], owners: tree }
}

function idOf({ ids: [id] }: RowNote): ContentId | undefined {
  return id
}

async function readBusinessId(http: PtvHttp, id: ContentId): Promise<string> {
  const answer = await http.get(`${root}/organization/${id}`)
  if (answer !== undefined) return parse(MainOrganization, answer, `organization/${id}`).businessId
  throw new OutsideRefused(`PTV has no published organization ${id}`, {
    party: 'ptv',
    remedy: 'Check ptv.organizations in the city file: the ids stand in PTV on each organization’s own page.',
  })
}

// The tree and the services need these of an organization; whatever else is strange in its record spoils only itself.
const Kinship = z.object({ contentId: Id, parentOrganizationContentId: Id.nullable() })
const MainOrganization = z.object({ businessId: z.string() })

interface Edge {
  readonly child: ContentId
  readonly parent: ContentId
}

async function readHierarchy(http: PtvHttp, id: ContentId): Promise<readonly Edge[]> {
  const path = `${root}/organization/hierarchy/${id}`
  const answer = await http.get(path)
  if (answer === undefined) return []
  const { edges } = parse(OrganizationHierarchy, answer, path)
  return edges.map(edge => ({ child: contentId(edge.childContentId), parent: contentId(edge.parentContentId) }))
}

/** A page of the search by business id; without records where it was read before. */
interface FoundPage {
  readonly note: PageNote
  readonly records: readonly unknown[] | null
}

// Which rows are the city's is known only when the whole tree is.
async function readByBusinessIds(reading: Reading, businessIds: readonly string[]): Promise<readonly FoundPage[]> {
  const records = new Map<string, readonly unknown[]>()
  const searches = groups(businessIds).map(ids =>
    searchOf('organization/search', { businessIds: ids }, (announced, rows) => {
      records.set(announced.address, rows)
      return listedPart(announced, rows.map(kinOf))
    }),
  )
  const pages = new Map<string, FoundPage>()
  for await (const { page } of readLists(reading, searches)) {
    pages.set(page.address, { note: page, records: records.get(page.address) ?? null })
  }
  return [...pages.values()]
}

function kinOf(record: unknown): RowNote {
  const { data } = Kinship.safeParse(record)
  const id = readId(record)
  const parent = data?.parentOrganizationContentId ?? id
  const ids = id === null || parent === null ? [] : [id, contentId(parent)]
  return { key: recordKey(record, 'organization'), ids, state: 'listed', own: false }
}

function parentEdge({ ids: [child, parent] }: RowNote): readonly Edge[] {
  return child === undefined || parent === undefined || child === parent ? [] : [{ child, parent }]
}

function descendants(mainIds: readonly ContentId[], edges: readonly Edge[]): ReadonlySet<ContentId> {
  const children = Map.groupBy(edges, edge => edge.parent)
  const tree = new Set(mainIds)
  // A set that grows while it is walked also visits what was added: the whole tree, each organization once.
  for (const id of tree) for (const { child } of children.get(id) ?? []) tree.add(child)
  return tree
}

// A record without a readable id shares the business id, so it is put aside rather than passed over.
async function ofTree(
  { http }: Reading,
  { note, records }: FoundPage,
  tree: ReadonlySet<ContentId>,
): Promise<CataloguePart> {
  if (records === null) return replayed(note)
  const inTree = records.filter(record => {
    const id = readId(record)
    return id === null || tree.has(id)
  })
  const { address, totalItems, totalPages, pageSize } = note
  const announced = { address, totalItems, totalPages, pageSize }
  const part = itemsPart(announced, await sortRows(http, nouns.organization, inTree), tree)
  const taken = new Set(part.page.rows.map(row => row.key))
  const others = note.rows.filter(row => !taken.has(row.key))
  return { ...part, page: { ...part.page, rows: [...part.page.rows, ...others] } }
}
