import * as z from 'zod'
import { contentId } from '../../../core/content-item.ts'
import type { ListedOrganization, OrganizationDirectory } from '../../../ports/ptv.ts'
import { byLanguage } from '../../../../schemas/ptv/v12/common.ts'
import { AnyOrganization } from '../../../../schemas/ptv/v12/organization.ts'
import type { PtvHttp, Query } from '../http.ts'
import { parse } from '../parse.ts'
import { Page } from '../../../../schemas/ptv/v12/page.ts'

const root = '/api/v12/organization'

/** Looks organizations up through version 12, municipalities first: its search takes no names (API.md section 3.1). */
export function v12Directory(http: PtvHttp): OrganizationDirectory {
  return {
    findById: async id => listed(await http.get(`${root}/${id}`))[0] ?? null,
    findByBusinessId: async businessId => readAll(http, { businessIds: [businessId] }),
    readNames: async function* readNames() {
      yield readAll(http, { organizationTypes: ['Municipality'] })
      yield readAll(http, {})
    },
  }
}

// A page that changed meanwhile may hide one name; whoever looks for it can look again.
async function readAll(http: PtvHttp, filter: Query): Promise<readonly ListedOrganization[]> {
  const path = `${root}/search`
  const readPage = async (page: number): Promise<Page> =>
    parse(Page, await http.get(path, { page, pageSize: 100, ...filter }), path)
  const first = await readPage(1)
  const rest = Array.from({ length: Math.max(0, first.totalPages - 1) }, async (_, index) => readPage(index + 2))
  return [first, ...(await Promise.all(rest))].flatMap(page => page.items.flatMap(listed))
}

const Named = AnyOrganization.pick({ contentId: true, parentOrganizationContentId: true }).extend({
  languageVersions: byLanguage(z.object({ name: z.string() })),
})

// One of unknown shape can't be found, and stands in nobody's way.
function listed(record: unknown): readonly ListedOrganization[] {
  const { data } = Named.safeParse(record)
  if (data === undefined) return []
  const names = Object.values(data.languageVersions).flatMap(version => version?.name ?? [])
  return [
    { id: contentId(data.contentId), names: [...new Set(names)], main: data.parentOrganizationContentId === null },
  ]
}
