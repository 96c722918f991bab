import * as z from 'zod'
import { byLanguage, ContactAddresses, Email, Id, Moment, PhoneNumber, ServiceHours, WebPage } from './common.ts'

const Text = z.string().nullable()

/**
 * A connection: connection.schema.json. The channel's id has been seen under two names (API.md section 8), so either
 * is taken; after parsing it is always `channelContentId`.
 */
export const Connection = z.preprocess(
  nameChannelId,
  z.object({
    serviceContentId: Id,
    channelContentId: Id,
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
        contactWebPages: z.array(WebPage),
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
