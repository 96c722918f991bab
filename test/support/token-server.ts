import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { OauthClient } from '../../src/edges/mail/oauth-request.ts'
import { startHttpServer } from './raw-server.ts'

/** The application that the server knows. */
export const application = {
  tenant: '0f5fc5d4-8c9e-4d4e-9c53-0d6c29a0a1b2',
  clientId: 'f1c1a5b0-1111-4222-8333-444455556666',
  clientSecret: 'hunter2~salainen.Arvo-8Q',
  scope: 'https://outlook.office365.com/.default',
}

/** What the server answers instead of a token. */
export type Disturbance =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | 'silence'
  | 'hang up'
  | 'endless'

/** A server of this machine that gives tokens to one application and says which of them are good. */
export interface TokenServer {
  /** Where tokens are asked for, with {tenant} in it. */
  readonly url: string
  /** What an application needs that asks there. */
  readonly client: OauthClient
  /** Where a mail server asks whether a token is good (RFC 7662, in the manner of Dovecot). */
  readonly introspection: string
  /** The forms of all questions for tokens, right or wrong. */
  readonly asked: readonly Readonly<Record<string, string>>[]
  readonly issued: readonly string[]
  readonly isGood: (token: string) => boolean
  /** Makes all tokens that were issued so far good for nothing. */
  readonly revokeAll: () => void
  /** Disturbs each question from now on, until it is told otherwise. */
  readonly disturb: (how: Disturbance | null) => void
  readonly stop: () => Promise<void>
}

interface TokenServerOptions {
  /** The user whom the tokens let in. */
  readonly user?: string
  /** Seconds. */
  readonly lifetime?: number
  /** What the answer has besides, or instead of, what it should have. */
  readonly answer?: Readonly<Record<string, unknown>>
  /** What tokens carry as Entra ID's do; null for tokens that nobody can read. */
  readonly roles?: readonly string[] | null
  readonly now?: () => Temporal.Instant
  /** Milliseconds before each answer. */
  readonly delay?: number
}

/** Starts a server that behaves as Entra ID's does, and as a test wants it to. */
export async function startTokenServer(options: TokenServerOptions = {}): Promise<TokenServer> {
  const { user = 'ptv', lifetime = 3600, now = () => Temporal.Now.instant(), delay = 0 } = options
  const ends = new Map<string, Temporal.Instant>()
  const asked: Record<string, string>[] = []
  const issued: string[] = []
  let disturbance: Disturbance | null = null
  const isGood = (token: string): boolean => {
    const end = ends.get(token)
    return end !== undefined && Temporal.Instant.compare(now(), end) < 0
  }

  const issue = (): object => {
    const token = tokenOf(issued.length, options.roles ?? null)
    issued.push(token)
    ends.set(token, now().add({ seconds: lifetime }))
    return {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: token,
      ...options.answer,
    }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = Object.fromEntries(new URLSearchParams(await textOf(request)))
    asked.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', ...form })
    if (disturbance !== null) return disturb(response, disturbance)
    const refusal = refusalOf(request.url ?? '', form)
    const [status, content] = refusal === null ? [200, issue()] : [refusal.status, entraRefusal(refusal)]
    await wait(delay)
    return sendJson(response, status, content)
  }
  const server = await startHttpServer((request, response) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (request.url === '/introspect') sendJson(response, 200, { active: isGood(token ?? ''), user })
    else void answer(request, response)
  })
  const url = `${server.baseUrl}/{tenant}/oauth2/v2.0/token`
  const { tenant, ...rest } = application
  return {
    url,
    client: { url: url.replace('{tenant}', tenant), ...rest },
    introspection: `${server.baseUrl}/introspect`,
    asked,
    issued,
    isGood,
    revokeAll: () => ends.clear(),
    disturb: how => {
      disturbance = how
    },
    stop: server.stop,
  }
}

interface Refusal {
  readonly status: number
  readonly error: string
  readonly number: number
}

function refusalOf(path: string, form: Readonly<Record<string, string>>): Refusal | null {
  if (path !== `/${application.tenant}/oauth2/v2.0/token`)
    return { status: 400, error: 'invalid_request', number: 90_002 }
  if (form['client_id'] !== application.clientId) return { status: 400, error: 'unauthorized_client', number: 700_016 }
  if (form['client_secret'] !== application.clientSecret)
    return { status: 401, error: 'invalid_client', number: 7_000_215 }
  if (form['scope'] !== application.scope) return { status: 400, error: 'invalid_scope', number: 70_011 }
  return form['grant_type'] === 'client_credentials'
    ? null
    : { status: 400, error: 'unsupported_grant_type', number: 70_003 }
}

/** A refusal as Entra ID words it: with the names of those who asked, which nobody may repeat. */
export function entraRefusal({ error, number }: Pick<Refusal, 'error' | 'number'>): object {
  return {
    error,
    error_description: `AADSTS${number}: Refused for app '${application.clientId}' in tenant of maija@esimerkkila.test. Trace ID: 1 Timestamp: 2026-11-22 06:30:05Z`,
    error_codes: [number],
    timestamp: '2026-11-22 06:30:05Z',
    trace_id: '0c1e6ab3-6d0f-4f53-a9b7-b0f1b9f4c300',
    correlation_id: '4a1b6a33-07d7-4f8e-8a3c-0e2a11f0a7aa',
  }
}

// As long as Entra ID's own, which are longer than a line of SMTP or IMAP usually is.
function tokenOf(number: number, roles: readonly string[] | null): string {
  const filling = Array.from({ length: 20 }, (_, index) =>
    createHash('sha512').update(`${number}-${index}`).digest('base64url'),
  )
  if (roles === null) return `salatunnus.${filling.join('')}`
  const claims = {
    aud: 'https://outlook.office365.com',
    tid: application.tenant,
    number,
    ...(roles.length > 0 ? { roles } : {}),
  }
  return [part({ typ: 'JWT', alg: 'RS256', kid: 'salatunnus' }), part(claims), filling.join('')].join('.')
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

function disturb(response: ServerResponse, how: Disturbance): void {
  if (how === 'silence') return
  if (how === 'hang up') return void response.destroy()
  if (how === 'endless') return writeOn(response)
  response.writeHead(how.status, { 'content-type': 'text/html', ...how.headers })
  response.end(how.body ?? '')
}

function writeOn(response: ServerResponse): void {
  if (response.destroyed) return
  response.write('x'.repeat(10_000))
  setTimeout(() => writeOn(response), 1)
}

function sendJson(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(content))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
