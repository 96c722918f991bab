import { contentId, type ContentId } from '../../../core/content-item.ts'
import { OutsideRefused } from '../../../core/errors.ts'
import { OrganizationTree } from '../../../../schemas/ptv/v11/organization.ts'
import type { PtvHttp } from '../http.ts'
import { parse } from '../parse.ts'
import { root } from './lists.ts'

/** The main organizations and all below them, empty departments too. @throws OutsideRefused where PTV has none such */
export async function readTree(http: PtvHttp, mainIds: readonly ContentId[]): Promise<readonly ContentId[]> {
  const trees = await Promise.all(mainIds.map(async id => readHierarchy(http, id)))
  return [...new Set(trees.flatMap(idsIn))]
}

async function readHierarchy(http: PtvHttp, id: ContentId): Promise<OrganizationTree> {
  const path = `Organization/Hierarchy/${id}`
  const answer = await http.get(`${root}/${path}`)
  if (answer !== undefined) return parse(OrganizationTree, answer, path)
  throw new OutsideRefused(`PTV has no published organization ${id}`, {
    party: 'ptv',
    remedy: 'Check ptv.organizations in the city file: the ids stand in PTV on each organization’s own page.',
  })
}

function idsIn({ id, subOrganizations }: OrganizationTree): readonly ContentId[] {
  return [contentId(id), ...subOrganizations.flatMap(idsIn)]
}
