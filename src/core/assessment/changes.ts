import {
  nameOf,
  type Connection,
  type ContentId,
  type ContentItem,
  type GeneralDescription,
  type Language,
} from '../content-item.ts'
import { dayInFinland, isBefore } from '../dates.ts'
import type { Clock } from './clock.ts'

/** A language version that an item had once; `on` is the business date of the night that missed it first. */
export interface GoneVersion {
  readonly language: Language
  readonly on: Temporal.PlainDate
}

/** A channel of which something has become known on a business date; `name` is its own in any language. */
export interface ChannelChange {
  readonly channelId: ContentId
  readonly name: string
  readonly on: Temporal.PlainDate
}

/** A connection that PTV shows no more. */
export interface LostChannel extends ChannelChange {
  /** True where the channel is another organization's. */
  readonly foreign: boolean
  /** True where PTV shows the channel itself no more. */
  readonly gone: boolean
}

/** What the nights have seen change around one item. */
export interface ChangesAround {
  readonly goneVersions: readonly GoneVersion[]
  /** The last day on which the words or classes of the item's general description changed; null where none is known. */
  readonly descriptionChangedOn: Temporal.PlainDate | null
  readonly changedChannels: readonly ChannelChange[]
  readonly lostChannels: readonly LostChannel[]
  /** Channels of standing connections that PTV does not show, though it has had time to. */
  readonly absentChannels: readonly ContentId[]
}

/** Nothing has been seen to change. */
export const nothingChanged: ChangesAround = {
  goneVersions: [],
  descriptionChangedOn: null,
  changedChannels: [],
  lostChannels: [],
  absentChannels: [],
}

/** What the nights have seen change in a city's whole catalogue. */
export interface CatalogueHistory {
  /** The last day on which an item, a channel of others or a general description changed in more than its date. */
  readonly changedOn: ReadonlyMap<ContentId, Temporal.PlainDate>
  /** Since when each general description has been watched. */
  readonly watchedSince: ReadonlyMap<ContentId, Temporal.PlainDate>
  readonly goneVersions: ReadonlyMap<ContentId, readonly GoneVersion[]>
  /** By service. */
  readonly lostChannels: ReadonlyMap<ContentId, readonly LostChannel[]>
  readonly absentChannels: ReadonlySet<ContentId>
}

/** A catalogue of which no nights are known. */
export const noHistory: CatalogueHistory = {
  changedOn: new Map(),
  watchedSince: new Map(),
  goneVersions: new Map(),
  lostChannels: new Map(),
  absentChannels: new Set(),
}

/** Finds what has changed around one item; `connected` are the channels of a service as far as they are known. */
export function changesAround(
  item: ContentItem,
  connections: readonly Connection[],
  connected: readonly ContentItem[],
  description: GeneralDescription | null,
  history: CatalogueHistory,
): ChangesAround {
  const goneVersions = history.goneVersions.get(item.contentId) ?? []
  if (item.kind !== 'service') return { ...nothingChanged, goneVersions }
  return {
    goneVersions,
    descriptionChangedOn: description === null ? null : changeOf(description, history),
    changedChannels: connected.flatMap(channel => {
      const on = history.changedOn.get(channel.contentId)
      return on === undefined ? [] : [{ channelId: channel.contentId, name: nameOf(channel), on }]
    }),
    lostChannels: history.lostChannels.get(item.contentId) ?? [],
    absentChannels: connections.map(({ channelId }) => channelId).filter(id => history.absentChannels.has(id)),
  }
}

// What has been watched is known by its words: a date that moved alone is no change. What was before, PTV's date tells.
function changeOf(
  { contentId, publishedAt }: GeneralDescription,
  { changedOn, watchedSince }: CatalogueHistory,
): Temporal.PlainDate | null {
  const seen = changedOn.get(contentId)
  const since = watchedSince.get(contentId)
  if (seen !== undefined || publishedAt === null) return seen ?? null
  const published = dayInFinland(publishedAt)
  return since === undefined || !isBefore(since, published) ? published : null
}

/**
 * True for a change after the last confirmation or, where there is none, after the last publication. A night sees what
 * was published on the day before, so a change seen the night after a publication may have come before it.
 */
export function isSince({ since, basis }: Clock, on: Temporal.PlainDate): boolean {
  return isBefore(basis === 'published' ? since.add({ days: 1 }) : since, on)
}
