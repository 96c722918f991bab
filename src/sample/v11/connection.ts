import type { Json } from '../writing.ts'
import { contactAddresses } from './addresses.ts'
import { serviceHours } from './hours.ts'
import { asText, charge, eachVersion, emails, modified, referenceName, typed, typedPhone, webPages } from './texts.ts'
import type { ByLanguage, V12Connection } from './v12-records.ts'

interface End {
  readonly contentId: string
  readonly languageVersions: ByLanguage<{ readonly name: string }>
}

/** A connection as it stands in one of its two ends: under the name of what is at the other one. */
export function connectionOf(connection: V12Connection, otherEnd: 'service' | 'serviceChannel', other: End): Json {
  const { languageVersions: versions } = connection
  return {
    [otherEnd]: { id: other.contentId, name: referenceName(other.languageVersions) },
    serviceChargeType: charge(connection.chargeType),
    description: eachVersion(versions, (version, language) => [
      typed(language, 'Description', asText(version.description)),
      typed(language, 'ChargeTypeAdditionalInfo', asText(version.chargeTypeAdditionalInformation)),
    ]),
    extraTypes: [],
    serviceHours: serviceHours(connection.serviceHours),
    contactDetails: contactDetails(connection),
    digitalAuthorizations: [],
    modified: modified(connection.publishedAt),
  }
}

// Null when the connection has none.
function contactDetails({ languageVersions: versions, contactAddresses: contact }: V12Connection): Json | null {
  const details = {
    emails: eachVersion(versions, (version, language) => emails(version.contactEmails, language)),
    phoneNumbers: eachVersion(versions, (version, language) =>
      [...version.contactPhoneNumbers, ...version.contactFaxNumbers].map(number => typedPhone(number, language)),
    ),
    webPages: eachVersion(versions, (version, language) => webPages(version.contactWebPages, language)),
    addresses: contactAddresses(contact),
  }
  return Object.values(details).every(list => list.length === 0) ? null : details
}
