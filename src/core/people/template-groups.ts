import type { ContentId, Service } from '../content-item.ts'
import { byNumber, mainClassesOf } from './main-classes.ts'

/** Services of one organization and one main class: a row of the roster with both owns them all. */
export interface ServiceGroup {
  readonly organizationId: ContentId
  readonly mainClass: string
  readonly services: readonly Service[]
}

/**
 * Puts each service into one group. A service may belong to several classes; the groups are as few as can be had by
 * always taking the class with the most services that are in no group yet. Services without a class are left out. The
 * groups are in a lasting order.
 */
export function groupServices(services: readonly Service[]): readonly ServiceGroup[] {
  const groups = [...Map.groupBy(services, ({ organizationId }) => organizationId)].flatMap(([organizationId, own]) =>
    coverByClass(own).map(group => ({ organizationId, ...group })),
  )
  return groups.toSorted(
    (left, right) => compareIds(left.organizationId, right.organizationId) || byNumber(left.mainClass, right.mainClass),
  )
}

function compareIds(left: ContentId, right: ContentId): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function coverByClass(services: readonly Service[]): readonly Pick<ServiceGroup, 'mainClass' | 'services'>[] {
  const groups: Pick<ServiceGroup, 'mainClass' | 'services'>[] = []
  let open = services.filter(service => mainClassesOf(service).length > 0)
  while (open.length > 0) {
    const mainClass = largestClass(open)
    const [covered, left] = [true, false].map(wanted =>
      open.filter(service => mainClassesOf(service).includes(mainClass) === wanted),
    )
    groups.push({ mainClass, services: covered ?? [] })
    open = left ?? []
  }
  return groups
}

/** Of equally large ones the first by number. */
function largestClass(services: readonly Service[]): string {
  const sizes = Map.groupBy(services.flatMap(mainClassesOf), code => code)
  const [first = ''] = [...sizes]
    .toSorted(([left, its], [right, others]) => others.length - its.length || byNumber(left, right))
    .map(([code]) => code)
  return first
}
