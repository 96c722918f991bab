import * as z from 'zod'
import { ContactAddresses } from './addresses.ts'
import { byLanguage, Email, Id, MigratedAt, Moment, PhoneNumber, Text, WebPageWithInformation } from './common.ts'
import { ServiceHours } from './hours.ts'

/**
 * A connection: connection.schema.json. The channel's id has been seen under two names (API.md section 8), so either
 * is taken; after parsing it is always `channelContentId`.
 */
export const Connection = z.preprocess(
  nameChannelId,
  z.object({
    migratedAt: MigratedAt,
    serviceContentId: Id,
    channelContentId: Id,
    // Named here only so that it is no news.
    serviceChannelContentId: Id.optional(),
    chargeType: Text,
    publishedAt: Moment.nullable(),
    serviceHours: ServiceHours,
    contactAddresses: ContactAddresses,
    languageVersions: byLanguage(
      z.object({
        description: Text,
        chargeTypeAdditionalInformation: Text,
        contactPhoneNumbers: z.array(PhoneNumber),
        contactFaxNumbers: z.array(PhoneNumber),
        contactEmails: z.array(Email),
        contactWebPages: z.array(WebPageWithInformation),
      }),
    ),
  }),
)
export type Connection = z.infer<typeof Connection>

function nameChannelId(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || 'channelContentId' in record) return record
  if (!('serviceChannelContentId' in record)) return record
  return { ...record, channelContentId: record.serviceChannelContentId }
}
