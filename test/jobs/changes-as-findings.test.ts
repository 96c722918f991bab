import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { RuleId } from '../../src/core/finding.ts'
import { organizationId } from '../../src/sample/organizations.ts'
import type { SampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { asFirst, first, rewritten, second, third, withChanged, without, withId } from './stories.ts'

const city = cityId('esimerkkila')
const told: ReadonlySet<RuleId> = new Set([
  'gd-changed-since-publish',
  'connected-changed-since-publish',
  'shared-channel-removed',
  'connection-to-missing',
  'language-version-removed',
])
const foreign = asFirst.channels.filter(channel => channel['organizationContentId'] === organizationId('other'))
const shared = idOf(foreign.find(channel => joined(channel).length > 0))
const description = idOf(asFirst.generalDescriptions?.[0])
const inSwedish = asFirst.services.find(service => 'sv' in versionsOf(service))
const ownJoined = asFirst.channels.filter(channel => !foreign.includes(channel) && joined(channel).length > 0)
const [changed, archived] = ownJoined.map(idOf)

describeOnDatabases('what changes around an item', db => {
  async function night(date: string, records: SampleRecords): Promise<readonly string[]> {
    await sampleNight(db(), { date, records, jobs: ['sync-catalogue', 'assess-items'] })
    const open = (await loadOpenFindings(db(), city)).filter(({ rule }) => told.has(rule))
    return open.map(({ contentId, rule }) => `${rule} ${contentId}`).toSorted()
  }

  it('is told of each item that it concerns, and of no other, until it is as it was', async () => {
    expect(await night(first, asFirst)).toEqual([])
    const later = changedEverywhere()
    await night(second, later)
    const building = asFirst.services.filter(service => service['generalDescriptionContentId'] === description)
    expect(building).not.toEqual([])
    expect(await night(third, later)).toEqual(
      [
        ...building.map(service => `gd-changed-since-publish ${idOf(service)}`),
        ...services(changed).map(id => `connected-changed-since-publish ${String(id)}`),
        ...services(shared).map(id => `shared-channel-removed ${String(id)}`),
        ...services(archived).map(id => `connection-to-missing ${String(id)}`),
        `language-version-removed ${idOf(inSwedish)}`,
      ].toSorted(),
    )
  })
})

function changedEverywhere(): SampleRecords {
  const word = { description: 'Toinen teksti.' }
  const withoutArchived = without(asFirst, 'channels', withId(archived))
  const reworded = withChanged(withoutArchived, 'channels', withId(changed), record => rewritten(record, word))
  const shortened = withChanged(reworded, 'services', withId(idOf(inSwedish)), withoutSwedish)
  return {
    ...shortened,
    connections: shortened.connections.filter(one => one['channelContentId'] !== shared),
    generalDescriptions: (asFirst.generalDescriptions ?? []).map(record =>
      record['contentId'] === description ? rewritten(record, word) : record,
    ),
  }
}

function withoutSwedish(record: Json): Json {
  const { sv: _, ...others } = versionsOf(record)
  return { ...record, languageVersions: others }
}

function versionsOf(record: Json): Readonly<Record<string, Json>> {
  return record['languageVersions'] as Readonly<Record<string, Json>>
}

function joined(channel: Json): readonly Json[] {
  return asFirst.connections.filter(one => one['channelContentId'] === channel['contentId'])
}

function services(channel: string | undefined): readonly unknown[] {
  return joined({ contentId: channel }).map(one => one['serviceContentId'])
}

function idOf(record: Json | undefined): string {
  return String(record?.['contentId'])
}
