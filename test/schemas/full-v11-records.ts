// A full record of each shape of version 11, made of the contract's schemas, and how such a record is read.
import { existsSync, readFileSync } from 'node:fs'
import type * as z from 'zod'
import { Archived } from '../../schemas/ptv/v11/archived.ts'
import { Connection } from '../../schemas/ptv/v11/connection.ts'
import { GeneralDescription } from '../../schemas/ptv/v11/general-description.ts'
import { Organization } from '../../schemas/ptv/v11/organization.ts'
import { Entity, Page } from '../../schemas/ptv/v11/page.ts'
import { ServiceChannel } from '../../schemas/ptv/v11/service-channel.ts'
import { ServiceCollection } from '../../schemas/ptv/v11/service-collection.ts'
import { Service } from '../../schemas/ptv/v11/service.ts'
import { sortRecords, type SortedRow } from '../../src/edges/ptv/parse.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from '../../src/edges/ptv/v11/to-core.ts'
import type { Json } from '../../src/sample/writing.ts'
import { definition, fullInstance, type V11Schema } from '../support/full-instance.ts'

const folder = '../shared/ptv/v11'
export const hasContract = existsSync(folder)

export interface Shape {
  readonly name: string
  readonly record: Json
  readonly sort: (record: unknown) => SortedRow<unknown>
  /** The list whose rows another schema parses. */
  readonly apart: string | null
}

const serviceId = '00000002-0000-4000-8000-000000000001'
const channelTypes = ['EChannel', 'WebPage', 'PrintableForm', 'Phone', 'ServiceLocation']

/** None where the contract is not at hand. */
export const shapes: readonly Shape[] = hasContract ? allShapes() : []

function allShapes(): readonly Shape[] {
  const { service, ...row } = full('service-channel', 'serviceConnection')
  return [
    shape('service', full('service'), Service, toService, 'serviceChannels'),
    ...channelTypes.map(type =>
      shape(`${type} channel`, full('service-channel', `channel${type}`), ServiceChannel, toChannel, 'services'),
    ),
    shape('organization', full('organization'), Organization, toOrganization),
    shape('collection', full('service-collection'), ServiceCollection, toServiceCollection),
    shape('connection', { ...full('service', 'channelConnection'), serviceId }, Connection, toConnection),
    shape('connection of a channel', { ...row, service, serviceId, serviceChannel: service }, Connection, toConnection),
    shape('general description', full('general-description'), GeneralDescription, toGeneralDescription),
    shape('archived item', full('guid-page', 'archivedItem'), Archived, same),
    shape('dated entity', full('guid-page', 'entityItem'), Entity, same),
    shape('page', full('guid-page'), Page, same, 'itemList'),
  ]
}

function shape<Schema extends z.ZodType>(
  name: string,
  record: Json,
  schema: Schema,
  toCore: (record: z.infer<Schema>) => unknown,
  apart: string | null = null,
): Shape {
  return { name, record, apart, sort: raw => one(sortRecords([raw], 'record', schema, toCore)) }
}

function toChannel(record: ServiceChannel): unknown {
  return toServiceChannel(record, false)
}

function same<Value>(value: Value): Value {
  return value
}

function one<Content>([row]: readonly SortedRow<Content>[]): SortedRow<Content> {
  if (row === undefined) throw new Error('a row was lost')
  return row
}

function full(file: string, name?: string): Json {
  const root = JSON.parse(readFileSync(`${folder}/${file}.schema.json`, 'utf8')) as V11Schema
  return fullInstance(name === undefined ? root : definition(name, root), root) as Json
}
