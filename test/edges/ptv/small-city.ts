// A small city whose lists fill several pages, because the loopback PTV is made to give few rows a page.
import type { ContentId } from '../../../src/core/content-item.ts'
import { answer, type Answer } from '../../../src/sample/answers.ts'
import type { Disturbance } from '../../../src/sample/loopback-ptv.ts'
import type { SampleRecords } from '../../../src/sample/records.ts'
import { answerV11 } from '../../../src/sample/v11/answers.ts'
import { v11Records, type V11Records } from '../../../src/sample/v11/records.ts'
import type { Json } from '../../../src/sample/writing.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  organizationRecord,
  serviceRecord,
  theRecords,
} from './v12/records.ts'

export const department: ContentId = idOf(1, 2)
const stranger: ContentId = idOf(1, 9)
const rowsPerPage = 5

/** Items of every kind, another organization's channels, general descriptions and a service of unknown shape. */
export const smallCity: SampleRecords = theRecords({
  organizations: [
    organizationRecord(),
    organizationRecord({ contentId: department, parentOrganizationContentId: ids.city }),
    organizationRecord({ contentId: stranger, businessId: '9999999-9' }),
  ],
  hierarchy: [{ childContentId: department, parentContentId: ids.city }],
  services: numbered(12, number =>
    serviceRecord({
      contentId: idOf(2, number),
      organizationContentId: number % 2 === 0 ? department : ids.city,
      generalDescriptionContentId: number > 10 ? idOf(9, number) : null,
    }),
  ),
  channels: [
    ...numbered(10, number => channelRecord({ contentId: idOf(3, number) })),
    ...numbered(2, number => channelRecord({ contentId: idOf(3, 20 + number), organizationContentId: stranger })),
  ],
  connections: [
    ...numbered(12, number => connectionRecord({ serviceContentId: idOf(2, number), channelContentId: idOf(3, 1) })),
    ...numbered(2, number =>
      connectionRecord({ serviceContentId: idOf(2, number), channelContentId: idOf(3, 20 + number) }),
    ),
  ],
  collections: numbered(6, number => collectionRecord({ contentId: idOf(4, number) })),
  generalDescriptions: numbered(12, number => generalDescriptionRecord({ contentId: idOf(9, number) })),
})

/** So many records, numbered from 1. */
function numbered(count: number, make: (number: number) => Json): readonly Json[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

/** Lets a loopback PTV hold what `held` gives at each request, and give so many rows a page. */
export function inPages(held: () => SampleRecords, size = rowsPerPage): Disturbance {
  return url => {
    const page = Number(url.searchParams.get('page'))
    if (!url.searchParams.has('page')) return answerFrom(url, held())
    const first = new URL(url)
    first.searchParams.set('page', '1')
    return cut(answerFrom(first, held()), page, size)
  }
}

function answerFrom(url: URL, records: SampleRecords): Answer {
  return url.pathname.startsWith('/api/v11/') ? answerV11(url, inV11(records)) : answer(url, records)
}

const written = new WeakMap<SampleRecords, V11Records>()

function inV11(records: SampleRecords): V11Records {
  const known = written.get(records) ?? v11Records(records)
  written.set(records, known)
  return known
}

interface Page {
  readonly items?: readonly unknown[]
  readonly itemList?: readonly unknown[] | null
}

function cut({ status, body }: Answer, page: number, pageSize: number): Answer {
  const { items, itemList } = (body ?? {}) as Page
  const all = items ?? itemList ?? []
  const rows = all.slice((page - 1) * pageSize, page * pageSize)
  const pages = Math.ceil(all.length / pageSize)
  if (items !== undefined) {
    return { status, body: { page, pageSize, totalItems: all.length, totalPages: pages, items: rows } }
  }
  if (itemList === undefined) return { status, body }
  return { status, body: { pageNumber: page, pageSize, pageCount: pages, itemList: rows.length === 0 ? null : rows } }
}
