import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/report.ts'
import { organizationId } from '../../src/sample/organizations.ts'
import type { SampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { asFirst, first, rewritten, second, service, small, third, withChanged, withId, without } from './stories.ts'

const other = organizationId('other')
const foreign = asFirst.channels.filter(record => record['organizationContentId'] === other)
const foreignConnection = asFirst.connections.find(one => one['channelContentId'] === foreign[0]?.['contentId']) ?? {}
const foreignChannel = foreignConnection['channelContentId']
const description = service(0)['generalDescriptionContentId']
const connected = asFirst.services.filter(withId(foreignConnection['serviceContentId']))
const [archived, unpublished, moved, unknown, withoutSwedish] = [0, 1, 2, 3, 4].map(index => idOf(service(index)))

// The services 0 and 2 are the only ones that build on their general description.
const before: SampleRecords = {
  ...small,
  services: [...small.services, ...connected],
  channels: foreign,
  connections: [foreignConnection],
}

describeOnDatabases('the changes of a report', db => {
  async function changesOf(records: SampleRecords, date: string, ...more: readonly string[]) {
    const { files } = await sampleNight(db(), { date, records, jobs: ['sync-catalogue', ...more] })
    const report = files.find(file => file.name === 'report.json')?.content
    return report === undefined ? [] : (JSON.parse(report) as Report).changes
  }

  // What the history has of others, so that the report is seen to leave it out.
  async function notOurs() {
    const rows = await db()
      .selectFrom('content_version as version')
      .innerJoin('content_item as item', join =>
        join.onRef('item.city_id', '=', 'version.city_id').onRef('item.content_id', '=', 'version.content_id'),
      )
      .select(['version.content_id', 'version.change'])
      .where('item.own', '=', false)
      .where('version.change', 'in', ['changed', 'removed'])
      .execute()
    return new Map(rows.map(row => [row.content_id, row.change]))
  }

  describe('in PTV', () => {
    it('tell why an item is gone, name a language version that has vanished, and nothing of what others have', async () => {
      await changesOf(before, first)
      const after = afterwards(before)
      await changesOf(after, second)
      const changes = await changesOf(after, third, 'plan-report', 'publish-report')
      expect(await notOurs()).toEqual(
        new Map([
          [foreignChannel, 'changed'],
          [description, 'removed'],
        ]),
      )
      const removed = changes.filter(change => change.change === 'removed')
      expect(new Map(removed.map(one => [one.contentId, one.reason]))).toEqual(
        new Map([
          [archived, 'archived'],
          [unpublished, 'unpublished'],
          [moved, 'moved'],
          [unknown, 'notSeen'],
        ]),
      )
      expect(removed.every(one => one.names.fi !== undefined)).toBe(true)
      const missing = changes.filter(change => change.change === 'missing')
      expect(new Set(missing.map(one => one.contentId))).toEqual(new Set(removed.map(one => one.contentId)))
      const rest = changes.filter(change => !['missing', 'removed'].includes(change.change))
      expect(rest.map(one => [one.contentId, one.change, one.reason, one.fields])).toEqual([
        [withoutSwedish, 'changed', null, ['-sv']],
      ])
    })
  })
})

// PTV is asked what was archived since the last night, and nights end by the clock.
function afterwards(records: SampleRecords): SampleRecords {
  const gone = new Set([archived, unpublished, unknown])
  const left = without(records, 'services', record => gone.has(idOf(record)))
  const elsewhere = withChanged(left, 'services', withId(moved), record => ({
    ...record,
    organizationContentId: other,
  }))
  return {
    ...withChanged(elsewhere, 'services', withId(withoutSwedish), withoutSwedishVersion),
    channels: records.channels.map(record => rewritten(record, { name: 'Uusi nimi' })),
    archived: { service: [{ contentId: archived ?? '', archivedAt: Temporal.Now.instant().toString() }] },
    unpublished: new Set([unpublished ?? '']),
  }
}

function withoutSwedishVersion(record: Json): Json {
  const { sv: _, ...versions } = record['languageVersions'] as Readonly<Record<string, Json>>
  return { ...record, languageVersions: versions }
}

function idOf(record: Json): string {
  return String(record['contentId'])
}
