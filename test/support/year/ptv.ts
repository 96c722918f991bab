import type { ArchivedItem } from '../../../src/sample/archived.ts'
import type { OrganizationKey, SampleLanguage } from '../../../src/sample/authoring.ts'
import type { EditedRecords } from '../../../src/sample/editing.ts'
import { sampleId } from '../../../src/sample/ids.ts'
import { organizationId } from '../../../src/sample/organizations.ts'
import type { SampleRecords } from '../../../src/sample/records.ts'
import type { Json } from '../../../src/sample/writing.ts'

/** A service as it was taken out of PTV, with what hung on it. */
export interface TakenOut {
  readonly service: Json
  readonly connections: readonly Json[]
}

// The loopback PTV reads the records anew for every request, so what is put into them is served from then on.
function open({ records }: EditedRecords): { -readonly [Key in keyof SampleRecords]: SampleRecords[Key] } {
  return records
}

/** Takes a service and its connections out, as if they had never been. @throws RangeError where there is no such service */
export function takeOut(ptv: EditedRecords, key: string): TakenOut {
  const records = open(ptv)
  const id = sampleId(key)
  const service = records.services.find(one => one['contentId'] === id)
  if (service === undefined) throw new RangeError(`the sample city has no service ${key}`)
  const connections = records.connections.filter(one => one['serviceContentId'] === id)
  records.services = records.services.filter(one => one !== service)
  records.connections = records.connections.filter(one => !connections.includes(one))
  return { service, connections }
}

/** Publishes a service that was taken out. */
export function putIn(ptv: EditedRecords, { service, connections }: TakenOut, at: Temporal.Instant): void {
  const records = open(ptv)
  records.services = [...records.services, publishedAt(service, at)]
  records.connections = [...records.connections, ...connections]
}

/** Archives a service: PTV shows it no more, and says so. */
export function archive(ptv: EditedRecords, key: string, at: Temporal.Instant): void {
  takeOut(ptv, key)
  const records = open(ptv)
  const gone: ArchivedItem = { contentId: sampleId(key), archivedAt: at.toString({ smallestUnit: 'millisecond' }) }
  records.archived = { ...records.archived, service: [...(records.archived?.['service'] ?? []), gone] }
}

/** Gives a service to another organization of the city. */
export function move(ptv: EditedRecords, key: string, to: OrganizationKey, at: Temporal.Instant): void {
  rewrite(ptv, sampleId(key), service => ({
    ...publishedAt(service, at),
    organizationContentId: organizationId(to),
  }))
}

/** Publishes all services and channels of an organization anew in one minute, without a changed word. */
export function touch(ptv: EditedRecords, key: OrganizationKey, at: Temporal.Instant): void {
  const records = open(ptv)
  const touched = (record: Json): Json =>
    record['organizationContentId'] === organizationId(key) ? publishedAt(record, at) : record
  records.services = records.services.map(touched)
  records.channels = records.channels.map(touched)
}

const sentences: readonly Readonly<Record<SampleLanguage, string>>[] = [
  {
    fi: 'Voit kysyä lisää myös puhelimitse.',
    sv: 'Du kan också ringa och fråga mer.',
    en: 'You can also call us and ask for more information.',
  },
  {
    fi: 'Palvelu on tarkoitettu kaikille kuntalaisille.',
    sv: 'Tjänsten är avsedd för alla kommuninvånare.',
    en: 'The service is meant for all residents.',
  },
  {
    fi: 'Kerro, mihin aikaan sinut tavoittaa parhaiten.',
    sv: 'Berätta vilken tid det är lättast att nå dig.',
    en: 'Tell us when it is easiest to reach you.',
  },
  {
    fi: 'Saat vastauksen kirjallisena.',
    sv: 'Du får svaret skriftligt.',
    en: 'You will get the answer in writing.',
  },
]

/** Adds a sentence to the description of a service in all its languages, or takes it out again. */
export function reword(ptv: EditedRecords, chance: () => number, at: Temporal.Instant): void {
  const { services } = ptv.records
  const service = services[Math.floor(chance() * services.length)]
  const sentence = sentences[Math.floor(chance() * sentences.length)]
  if (service === undefined || sentence === undefined) return
  rewrite(ptv, String(service['contentId']), record => {
    const versions = Object.entries(record['languageVersions'] as Readonly<Record<SampleLanguage, Json>>)
    const languageVersions = Object.fromEntries(
      versions.map(([language, version]) => [language, reworded(version, sentence[language as SampleLanguage])]),
    )
    return { ...publishedAt(record, at), languageVersions }
  })
}

function reworded(version: Json, sentence: string): Json {
  const description = typeof version['description'] === 'string' ? version['description'] : ''
  const rest = description.replace(sentence, '').trim()
  return { ...version, description: rest === description ? `${description} ${sentence}`.trim() : rest }
}

function rewrite(ptv: EditedRecords, id: string, change: (record: Json) => Json): void {
  const records = open(ptv)
  records.services = records.services.map(record => (record['contentId'] === id ? change(record) : record))
}

function publishedAt(record: Json, at: Temporal.Instant): Json {
  return { ...record, publishedAt: at.toString({ smallestUnit: 'millisecond' }) }
}
