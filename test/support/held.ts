import type { CityId } from '../../src/core/city.ts'
import { contentId, type ContentId } from '../../src/core/content-item.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { saveAbsentConnections, saveConnections } from '../../src/store/connections.ts'
import type { Db } from '../../src/store/database.ts'
import { connectionToSave, notSeen, toSave } from '../store/sample-content.ts'
import { aChannel, aConnection, anOrganization, aService, aVersion } from './builders.ts'

/** The id of the service `Palvelu <number>`. */
export function heldId(number: number): ContentId {
  return contentId(`00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`)
}

/**
 * Writes an organization, a channel, and as many services named `Palvelu 1` and so on, the first of which is connected
 * to the channel.
 */
export async function stageServices(db: Db, city: CityId, today: Temporal.PlainDate, count: number): Promise<void> {
  const services = Array.from({ length: count }, (_, index) => aServiceOf(index + 1))
  const others = [anOrganization(), aChannel({ languageVersions: { fi: aVersion({ name: 'Kanava' }) } })]
  await saveItems(
    db,
    city,
    today,
    [...others, ...services].map(item => toSave(item)),
  )
  await saveConnections(db, city, today, [connectionToSave(aConnection({ serviceId: heldId(1) }))])
}

/** Holds the removals of the first services that were staged, and of the connection of the first. */
export async function holdServices(db: Db, city: CityId, today: Temporal.PlainDate, count: number): Promise<void> {
  const reasons = ['archived', 'unpublished', 'moved', 'notSeen'] as const
  const absent = Array.from({ length: count }, (_, index) =>
    notSeen(heldId(index + 1), { change: 'held', nights: 2, reason: reasons[index % reasons.length] ?? 'notSeen' }),
  )
  await saveAbsentItems(db, city, today, absent)
  const pair = { serviceId: heldId(1), channelId: aChannel().contentId }
  await saveAbsentConnections(db, city, today, [{ ...pair, nights: 2, gone: false }])
}

/** The same services are there again. */
export async function bringBack(db: Db, city: CityId, today: Temporal.PlainDate, count: number): Promise<void> {
  const services = Array.from({ length: count }, (_, index) => aServiceOf(index + 1))
  await saveItems(
    db,
    city,
    today,
    services.map(item => toSave(item, { change: 'returned' })),
  )
  const connection = aConnection({ serviceId: heldId(1) })
  await saveConnections(db, city, today, [connectionToSave(connection, { change: 'returned' })])
}

function aServiceOf(number: number) {
  const languageVersions = { fi: aVersion({ name: `Palvelu ${number}` }) }
  return aService({ contentId: heldId(number), languageVersions })
}
