import type * as z from 'zod'
import { serviceChannelBodies, type ServiceChannelIn } from '../../../../../schemas/ptv/v12/service-channel-in.ts'
import { ServiceChannel } from '../../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceIn } from '../../../../../schemas/ptv/v12/service-in.ts'
import { Service } from '../../../../../schemas/ptv/v12/service.ts'
import type { ApprovedChange } from '../../../../core/proposals/ready-text.ts'
import { toService, toServiceChannel } from '../to-core.ts'
import { applied } from './applied.ts'
import { channelDraft } from './channel-draft.ts'
import { renderedProblems } from './rendered.ts'
import { serviceDraft } from './service-draft.ts'

/** Something about a field, by its path in the body: `languageVersions.fi.summary`. `problem` ends a sentence about it. */
export interface PutProblem {
  readonly field: string
  readonly problem: string
}

/**
 * A body as PTV's version 12 would take it, or why there is none. `lost` is what the answer holds and no body can: a
 * Put replaces the whole, so PTV would forget it.
 */
export type PutBody =
  | { readonly kind: 'body'; readonly body: ServiceIn | ServiceChannelIn; readonly lost: readonly PutProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly PutProblem[] }

/**
 * The body that would write a service or service channel as it was read (`raw`, an answer of version 12) with the
 * approved changes made. Opening hours and connections stand in no body, and organizations and collections have none
 * here (API.md section 13.1). Nothing sends it.
 */
export function putBody(raw: unknown, changes: readonly ApprovedChange[] = []): PutBody {
  if (typeof raw !== 'object' || raw === null) return noBody('the record', 'is no answer of PTV')
  if ('serviceType' in raw) return serviceBody(raw, changes)
  if ('serviceChannelType' in raw) return channelBody(raw, changes)
  return noBody('the record', 'is no service or service channel of version 12: PTV takes no other bodies')
}

function serviceBody(raw: object, changes: readonly ApprovedChange[]): PutBody {
  const read = Service.safeParse(raw)
  if (!read.success) return problemsOf(read.error)
  const { record, problems } = applied(read.data, changes, toService)
  return problems.length > 0 ? { kind: 'problems', problems } : checked(ServiceIn, serviceDraft(record), 'service')
}

function channelBody(raw: object, changes: readonly ApprovedChange[]): PutBody {
  const read = ServiceChannel.safeParse(raw)
  if (!read.success) return problemsOf(read.error)
  const { record, problems } = applied(read.data, changes, toServiceChannel)
  if (problems.length > 0) return { kind: 'problems', problems }
  return checked(serviceChannelBodies[record.serviceChannelType], channelDraft(record), 'serviceChannel')
}

/** What a body is made of before anything has been checked. */
export interface Draft {
  readonly draft: Readonly<Record<string, unknown>>
  readonly lost: readonly PutProblem[]
}

type BodySchema = typeof ServiceIn | (typeof serviceChannelBodies)[keyof typeof serviceChannelBodies]

function checked(schema: BodySchema, { draft, lost }: Draft, kind: 'service' | 'serviceChannel'): PutBody {
  const body = schema.safeParse(draft)
  if (!body.success) return problemsOf(body.error)
  const problems = renderedProblems(kind, body.data)
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'body', body: body.data, lost }
}

function problemsOf({ issues }: z.ZodError): PutBody {
  return {
    kind: 'problems',
    problems: issues.map(({ path, message }) => ({ field: path.join('.') || 'the record', problem: message })),
  }
}

function noBody(field: string, problem: string): PutBody {
  return { kind: 'problems', problems: [{ field, problem }] }
}
