import {
  languages,
  type ConnectionLanguageVersion,
  type ContentItem,
  type EmailAddress,
  type Language,
  type Link,
  type PhoneNumber,
} from '../content-item.ts'
import type { AssessmentContext } from './rule.ts'
import { paths } from './texts.ts'

/** A link, phone number or e-mail address with its place: `field` is the path in API version 12, as of an `ItemText`. */
export interface Contact<Part> {
  readonly language: Language
  readonly field: string
  readonly part: Part
}

type Version = Pick<ConnectionLanguageVersion, 'links' | 'phoneNumbers' | 'emails'>

/** The phone numbers of an item, those of a service's own connections too: these are the service's to mend. */
export function phonesOf(item: ContentItem, context: Connected): readonly Contact<PhoneNumber>[] {
  return contacts(item, context, version => version.phoneNumbers)
}

/** The e-mail addresses, as `phonesOf` has the numbers. */
export function emailsOf(item: ContentItem, context: Connected): readonly Contact<EmailAddress>[] {
  return contacts(item, context, version => version.emails)
}

/** The links, as `phonesOf` has the numbers. */
export function linksOf(item: ContentItem, context: Connected): readonly Contact<Link>[] {
  return contacts(item, context, version => version.links)
}

type Connected = Pick<AssessmentContext, 'connections'>

function contacts<Part extends { readonly field: string }>(
  item: ContentItem,
  { connections }: Connected,
  partsOf: (version: Version) => readonly Part[],
): readonly Contact<Part>[] {
  const own = item.kind === 'service' ? connections.filter(({ serviceId }) => serviceId === item.contentId) : []
  return languages.flatMap(language => {
    const inVersion = (prefix: string, version: Version | undefined): readonly Contact<Part>[] =>
      paths(version === undefined ? [] : partsOf(version)).map(([path, part]) => {
        return { language, field: prefix + path, part }
      })
    return [
      ...inVersion('', item.languageVersions[language]),
      ...own.flatMap(({ channelId, languageVersions }) =>
        inVersion(`connections[${channelId}].`, languageVersions[language]),
      ),
    ]
  })
}
