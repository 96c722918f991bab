import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { check, property, sample } from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Archived } from '../../schemas/ptv/v12/archived.ts'
import { AreaCode, ClassCode, Code, OntologyTerm } from '../../schemas/ptv/v12/code.ts'
import { Connection } from '../../schemas/ptv/v12/connection.ts'
import { GeneralDescription } from '../../schemas/ptv/v12/general-description.ts'
import { Organization, OrganizationHierarchy } from '../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../schemas/ptv/v12/service.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from '../../src/edges/ptv/v12/to-core.ts'
import { areas } from '../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { fieldsOf, type AnySchema } from '../support/schema-fields.ts'
import { instancesOf, type JsonSchema } from '../support/schema-instances.ts'
import { fullRecords } from '../edges/ptv/v12/full-records.ts'

const folder = '../shared/ptv/v12'
const root = '/api/v12'
/** The same instances in each run. */
const fixed = { seed: 20_261_122, numRuns: 300 }

const nouns = ['organization', 'service', 'service-channel', 'service-collection', 'connection'] as const
type Noun = (typeof nouns)[number]

describe.skipIf(!existsSync(folder))('version 12 of the open API', () => {
  describe.each(['2026-11-22', '2028-02-29'])('as the loopback PTV answers on %s', date => {
    const records = sampleRecords(areas, Temporal.PlainDate.from(date))

    it.each([
      ['organization', records.organizations.length, 3],
      ['service', records.services.length, 7],
      ['service-channel', records.channels.length, 7],
      ['service-collection', records.collections.length, 1],
      ['connection', records.connections.length, 20],
    ] as const)('lists every %s in pages of the right shape', async (noun, expected, pageSize) => {
      const pages = await withPtv(async ask => readPages(ask, noun, pageSize))
      const rows = pages.flatMap(page => page['items'] as readonly Json[])
      expect(faults(pages.map(page => faultsOf('page', page)))).toEqual([])
      expect(faults(rows.map(row => faultsOf(noun, row)))).toEqual([])
      expect(rows).toHaveLength(expected)
      expect(expected).toBeGreaterThan(0)
    })

    it('lists collections without their members, and has them by id', async () => {
      const { listed, read } = await withPtv(async ask => {
        const pages = await readPages(ask, 'service-collection', 100)
        const rows = pages.flatMap(page => page['items'] as readonly Json[])
        const ids = rows.map(row => String(row['contentId']))
        return { listed: rows, read: await Promise.all(ids.map(async id => ask(`service-collection/${id}`))) }
      })
      const [listing, whole] = ['ServiceCollectionListingResponse', 'ServiceCollectionResponse']
      expect(faults(listed.map(row => faultsOf('service-collection', row, listing)))).toEqual([])
      expect(faults(read.map(({ body }) => faultsOf('service-collection', body, whole)))).toEqual([])
    })

    it.each(nouns)('shows every %s by its id as it was listed', async noun => {
      const answers = await withPtv(async ask => {
        const rows = (await readPages(ask, noun, 100)).flatMap(page => page['items'] as readonly Json[])
        return Promise.all(rows.map(async row => ({ row, answer: await ask(`${noun}/${idIn(row)}`) })))
      })
      expect(answers.map(({ answer }) => answer.status).filter(status => status !== 200)).toEqual([])
      expect(faults(answers.map(({ answer }) => faultsOf(noun, answer.body)))).toEqual([])
      for (const { row, answer } of answers) expect(answer.body).toMatchObject(row)
    })

    it('shows every organization’s hierarchy', async () => {
      const answers = await withPtv(async ask =>
        Promise.all(records.organizations.map(async row => ask(`organization/hierarchy/${idIn(row)}`))),
      )
      expect(faults(answers.map(({ body }) => faultsOf('organization-hierarchy', body)))).toEqual([])
      expect(answers.some(({ body }) => (body as { edges: readonly unknown[] }).edges.length > 1)).toBe(true)
    })

    const unknownId = '00000000-0000-4000-8000-00000000dead'
    it.each([
      [404, `organization/${unknownId}`, 'ProblemDetailsNotFoundType'],
      [404, `service/${unknownId}`, 'ProblemDetailsNotFoundType'],
      [404, `connection/${unknownId}/${unknownId}`, 'ProblemDetailsNotFoundType'],
      [404, `organization/hierarchy/${unknownId}`, 'ProblemDetailsType'],
      [400, 'service/search?page=0&pageSize=100', 'ProblemDetailsWithErrorsType'],
      [400, 'service/search?page=1&pageSize=101', 'ProblemDetailsWithErrorsType'],
    ])('says %i to %s in the right shape', async (status, path, shape) => {
      const answer = await withPtv(async ask => ask(path))
      expect(answer.status).toBe(status)
      expect(faultsOf('problem-details', answer.body, shape)).toEqual([])
      expect(faultsOf('problem-details', answer.body)).toEqual([])
    })

    async function withPtv<Result>(use: (ask: Ask) => Promise<Result>): Promise<Result> {
      const ptv = await startLoopbackPtv(records)
      try {
        return await use(async path => {
          const response = await fetch(`${ptv.baseUrl}${root}/${path}`, { headers: { 'x-api-key': sampleApiKey } })
          return { status: response.status, body: await response.json() }
        })
      } finally {
        await ptv.stop()
      }
    }
  })

  describe('in whatever shape its schemas allow', () => {
    it.each([
      ['organization', null, reading(Organization, toOrganization)],
      ['organization-hierarchy', null, reading(OrganizationHierarchy, hierarchy => hierarchy.edges)],
      ['service', null, reading(Service, toService)],
      ['service-channel', null, reading(ServiceChannel, toServiceChannel)],
      ['service-collection', 'ServiceCollectionResponse', reading(ServiceCollection, toServiceCollection)],
      ['connection', null, reading(Connection, toConnection)],
      ['general-description', null, reading(GeneralDescription, toGeneralDescription)],
      ['archived', 'ArchivedEntityResponse', reading(Archived, row => row)],
      ['code', 'PostalCode', reading(Code, code => code)],
      ['code', 'RegionCode', reading(AreaCode, code => code)],
      ['code', 'ServiceClass', reading(ClassCode, code => code)],
      ['code', 'OntologyTerm', reading(OntologyTerm, code => code)],
    ] as const)('%s is read', (name, definition, read) => {
      const whole = schemaOf(name)
      const wanted = definition === null ? whole : { $ref: `#/$defs/${definition}` }
      const made = property(instancesOf(wanted, whole), instance => {
        const wrong = faultsOf(name, instance, definition)
        if (wrong.length > 0) throw new Error(`the generator made a wrong ${name}: ${wrong.join('; ')}`)
        read(instance)
      })
      expect(check(made, fixed)).toMatchObject({ failed: false, numRuns: 300, counterexample: null })
    })

    it.each(known)('%s %s has the fields that we know, and no other', (name, definition, schema, more) => {
      const theirs = fieldsOf(schemaOf(name), definition)
      const ours = fieldsOf(z.toJSONSchema(schema, { io: 'output' }) as AnySchema)
      expect([...theirs.difference(ours)]).toEqual([])
      expect([...ours.difference(theirs)].filter(line => more?.test(line) !== true)).toEqual([])
      expect(theirs.size).toBeGreaterThan(1)
    })

    it.each(fullRecords)('the full record of a %s %s is right', (noun, _type, record) => {
      expect(faultsOf(noun, record)).toEqual([])
    })

    it('the full records have every field there is', () => {
      const written = [...new Set(fullRecords.map(([noun]) => noun))]
      const all = written.flatMap(noun => [...fieldsOf(schemaOf(noun), noun === 'service-collection' ? whole : null)])
      const names = fullRecords.flatMap(([, , record]) => namesIn(record))
      expect(new Set(all.flatMap(nameIn)).difference(new Set(names))).toEqual(new Set())
    })

    it.each([
      ['organization', 'organizationType', 5],
      ['service', 'serviceType', 3],
      ['service-channel', 'serviceChannelType', 5],
      ['service-channel', 'deliveryAddressType', 3],
      ['service-channel', 'openingStatus', 3],
      ['connection', 'repetition', 3],
      ['service', 'voucherType', 3],
    ])('the %ss made have every %s', (noun, field, expected) => {
      const made = JSON.stringify(sample(instancesOf(schemaOf(noun)), fixed))
      const values = made.matchAll(new RegExp(`"${field}":"(\\w+)"`, 'g'))
      expect(new Set([...values].map(([, value]) => value)).size).toBe(expected)
    })

    it('the connections made have all six kinds of service hours', () => {
      const made = JSON.stringify(sample(instancesOf(schemaOf('connection')), fixed))
      expect(new Set(made.match(/"type":"\w+ServiceHour"/g)).size).toBe(6)
    })
  })
})

const whole = 'ServiceCollectionResponse'

// Where a number of the wrong type, or a region of the whole country, would be no reason to lose a record.
const anyNumber = /(?:Numbers)\.\*(?:<\w+>\.|: )/
const anyArea = /^<RegionalOrganization>\.area<WholeCountry/

/** Each schema of ours with the one of PTV, and what ours takes besides. */
const known: readonly (readonly [name: string, definition: string | null, schema: z.ZodType, more: RegExp | null])[] = [
  ['service', null, Service, null],
  ['service-channel', null, ServiceChannel, anyNumber],
  ['organization', null, Organization, new RegExp(`${anyNumber.source}|${anyArea.source}`)],
  ['organization-hierarchy', null, OrganizationHierarchy, null],
  ['service-collection', whole, ServiceCollection, null],
  ['connection', null, Connection, new RegExp(`${anyNumber.source}|^\\.serviceChannelContentId`)],
  ['general-description', null, GeneralDescription, null],
  ['archived', 'ArchivedEntityResponse', Archived, null],
  ['code', 'CountryCode', Code, null],
  ['code', 'LanguageCode', Code, null],
  ['code', 'MunicipalityCode', Code, null],
  ['code', 'PostalCode', Code, null],
  ['code', 'RegionCode', AreaCode, null],
  ['code', 'WellbeingServicesCountyCode', AreaCode, null],
  ['code', 'IndustrialClass', ClassCode, null],
  ['code', 'LifeEvent', ClassCode, null],
  ['code', 'ServiceClass', ClassCode, null],
  ['code', 'TargetGroup', ClassCode, null],
  ['code', 'OntologyTerm', OntologyTerm, null],
]

/** The name of the field that a line is about. */
function nameIn(line: string): readonly string[] {
  const name = /\.(\w+)\??: /.exec(line)?.[1]
  return name === undefined ? [] : [name]
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(namesIn)]
}

interface Answered {
  readonly status: number
  readonly body: unknown
}
type Ask = (path: string) => Promise<Answered>

async function readPages(ask: Ask, noun: Noun, pageSize: number): Promise<readonly Json[]> {
  const pages: Json[] = []
  for (let page = 1; page <= Number(pages[0]?.['totalPages'] ?? 1); page += 1) {
    pages.push((await ask(`${noun}/search?page=${page}&pageSize=${pageSize}`)).body as Json)
  }
  return pages
}

function idIn(row: Json): string {
  const parts = [row['contentId'], row['serviceContentId'], row['channelContentId']]
  return parts.filter(part => typeof part === 'string').join('/')
}

function schemaOf(name: string): JsonSchema {
  return JSON.parse(readFileSync(`${folder}/${name}.schema.json`, 'utf8')) as JsonSchema
}

const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }))

/** What a value has against a schema of PTV, or against one of its definitions. */
function faultsOf(name: string, value: unknown, definition: string | null = null): readonly string[] {
  const id = `ptv/v12/${name}.schema.json`
  if (ajv.getSchema(id) === undefined) ajv.addSchema(schemaOf(name))
  const validate = ajv.getSchema(definition === null ? id : `${id}#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`no schema ${name} ${definition ?? ''}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`)
}

function faults(all: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(all.flat())]
}

function reading<Schema extends z.ZodType>(schema: Schema, use: (record: z.infer<Schema>) => unknown) {
  return (instance: unknown): void => {
    use(schema.parse(instance))
  }
}
