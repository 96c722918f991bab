import type { SampleRecords } from '../records.ts'
import type { Json } from '../writing.ts'
import { channelV11 } from './channel.ts'
import { collectionV11 } from './collection.ts'
import { generalDescriptionV11 } from './general-description.ts'
import { organizationV11 } from './organization.ts'
import { serviceV11 } from './service.ts'
import { surroundingsOf } from './surroundings.ts'
import type { V12Records } from './v12-records.ts'

/** Everything that the loopback PTV holds, as records in the shape of version 11. */
export interface V11Records {
  readonly organizations: readonly Json[]
  readonly services: readonly Json[]
  readonly channels: readonly Json[]
  readonly collections: readonly Json[]
  readonly generalDescriptions: readonly Json[]
  readonly archived?: SampleRecords['archived']
  /** The channels that other organizations may connect to: version 11 shows it in no record, only as a filter. */
  readonly shared: ReadonlySet<string>
}

/** Writes records of version 12 as version 11 shows the same content. */
export function v11Records(records: SampleRecords): V11Records {
  // Whoever serves records of another shape as version 12 is told so by its readers, not here.
  const v12 = records as unknown as V12Records
  const around = surroundingsOf(v12)
  return {
    organizations: v12.organizations.map(organization => organizationV11(organization, v12)),
    services: v12.services.map(service => serviceV11(service, around)),
    channels: v12.channels.map(channel => channelV11(channel, around)),
    collections: v12.collections.map(collection => collectionV11(collection, v12)),
    archived: records.archived ?? {},
    generalDescriptions: (records.generalDescriptions ?? []).map(generalDescriptionV11),
    shared: new Set(
      v12.channels
        .filter(({ allowedConnectionType }) => allowedConnectionType === 'AllOrganizations')
        .map(({ contentId }) => contentId),
    ),
  }
}
