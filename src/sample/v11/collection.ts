import type { Json } from '../writing.ts'
import { channelType } from './channel.ts'
import { asText, eachVersion, nameItems, names, summaries, typed } from './texts.ts'
import type { V12Collection, V12Records } from './v12-records.ts'

/** A service collection as version 11 shows it. Version 12 knows no date of it, so none is given here either. */
export function collectionV11(collection: V12Collection, records: V12Records): Json {
  const members = (type: string): ReadonlySet<string> =>
    new Set(collection.items.filter(({ itemType }) => itemType === type).map(({ contentId }) => contentId))
  return {
    id: collection.contentId,
    sourceId: null,
    organizationId: collection.organizationContentId,
    serviceCollectionNames: nameItems(collection.languageVersions),
    serviceCollectionDescriptions: summaries(collection.languageVersions),
    services: inOrder(records.services, members('Service')).map(({ contentId, languageVersions }) => ({
      id: contentId,
      name: names(languageVersions),
      description: eachVersion(languageVersions, (version, language) => [
        typed(language, 'Summary', version.summary),
        typed(language, 'Description', asText(version.description)),
      ]),
    })),
    serviceChannels: inOrder(records.channels, members('Channel')).map(channel => ({
      id: channel.contentId,
      name: names(channel.languageVersions),
      description: summaries(channel.languageVersions),
      serviceChannelType: channelType(channel),
    })),
    publishingStatus: 'Published',
  }
}

function inOrder<Item extends { readonly contentId: string }>(
  records: readonly Item[],
  ids: ReadonlySet<string>,
): readonly Item[] {
  return [...ids].flatMap(id => records.filter(({ contentId }) => contentId === id))
}
