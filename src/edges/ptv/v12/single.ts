import type { CatalogueItem, ContentId } from '../../../core/content-item.ts'
import type { CataloguePart } from '../../../ports/ptv.ts'
import type { Asked, PtvHttp } from '../http.ts'
import { untilInShape, type Reading } from '../lists.ts'
import { requireRecord, underId, type SortedRow } from '../parse.ts'
import { itemsPart, replayed, single } from '../parts.ts'
import { root } from './lists.ts'
import { nouns } from './nouns.ts'

type Kind = CatalogueItem['kind']

/** One item by its id; a part without rows where it is not published. */
export async function readOne(
  { http, finished }: Reading,
  kind: Kind,
  id: ContentId,
  owners: ReadonlySet<ContentId>,
): Promise<CataloguePart> {
  const address = addressOfOne(kind, id)
  const note = finished.get(address)
  if (note !== undefined) return replayed(note)
  const asked = await askForOne(http, kind, id)
  return itemsPart(single(address), asked.kind === 'absent' ? [] : rowsOf(kind, id, asked.body), owners)
}

/** The path of an item. */
export function addressOfOne(kind: Kind, id: ContentId): string {
  return `${root}/${nouns[kind].path}/${id}`
}

/** Asks for an item by its id. @throws UnexpectedShape where the answer is another one, or none at all */
export async function askForOne(http: PtvHttp, kind: Kind, id: ContentId): Promise<Asked> {
  const address = addressOfOne(kind, id)
  return untilInShape(async () => {
    const asked = await http.ask(address)
    if (asked.kind === 'found') requireRecord(asked.body, id, address)
    return asked
  })
}

/** What is made of the answer: of a record whose own id cannot be read, the id that it was asked for by is known. */
export function rowsOf(kind: Kind, id: ContentId, body: unknown): readonly SortedRow<CatalogueItem>[] {
  const rows: readonly SortedRow<CatalogueItem>[] = nouns[kind].toRows([body])
  return rows.map(row => underId(row, kind, id))
}
