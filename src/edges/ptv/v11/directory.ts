import { contentId } from '../../../core/content-item.ts'
import type { ListedOrganization, OrganizationDirectory } from '../../../ports/ptv.ts'
import { OrganizationName } from '../../../../schemas/ptv/v11/organization.ts'
import type { PtvHttp } from '../http.ts'
import { readWhole, root } from './lists.ts'

/** Looks organizations up through version 11, whose list knows each by its name in one language only. */
export function v11Directory(http: PtvHttp): OrganizationDirectory {
  return {
    findById: async id => listed(await http.get(`${root}/Organization/${id}`))[0] ?? null,
    findByBusinessId: async businessId => {
      const found = await http.get(`${root}/Organization/businesscode/${businessId}`)
      return Array.isArray(found) ? found.flatMap(listed) : []
    },
    readNames: async function* readNames() {
      yield (await readWhole(http, 'Organization', {})).flatMap(listed)
    },
  }
}

// One of unknown shape can't be found, and stands in nobody's way.
function listed(record: unknown): readonly ListedOrganization[] {
  const { data } = OrganizationName.safeParse(record)
  if (data === undefined) return []
  const { id, parentOrganizationId, name, organizationNames } = data
  const names = [name, ...organizationNames.map(one => one.value)].filter(one => one !== null)
  return [{ id: contentId(id), names: [...new Set(names)], main: !parentOrganizationId }]
}
