import got, { RequestError } from 'got'
import type * as z from 'zod'
import { IssuedToken, RefusedToken } from '../../../schemas/oauth.ts'
import { reveal, type Secret } from '../../../schemas/secret.ts'
import { tokenTrouble, type TokenTrouble } from './oauth-trouble.ts'

/** An application that asks for tokens in its own name (RFC 6749 section 4.4). */
export interface OauthClient {
  /** The whole address to ask at. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: Secret | string
  readonly scope: string
}

/** A token with the moment to renew it at, and the one at which it ends. */
export interface RequestedToken {
  readonly value: string
  readonly renewAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

/** Bytes. Tokens have some thousands; a page of a proxy may have any number. */
const largest = 100_000

/** Seconds before its end at which a token is renewed, and the share of its life where that is less. */
const margin = { seconds: 300, share: 0.1 }

/** Asks once for a token. @throws OutsideUnavailable, OutsideRefused, UnexpectedShape without secret and token */
export async function requestToken(
  client: OauthClient,
  now: () => Temporal.Instant,
  timeout: number,
): Promise<RequestedToken> {
  const askedAt = now()
  const { status, text } = await post(client, timeout)
  const issued = status === 200 ? readJson(IssuedToken, text) : null
  if (issued === null) throw tokenTrouble(client.url, troubleOf(status, text))
  // A token whose life is not told is used once.
  const life = Math.min(issued.expires_in ?? 0, 86_400)
  return {
    value: issued.access_token,
    renewAt: askedAt.add({ milliseconds: Math.floor((life - Math.min(margin.seconds, life * margin.share)) * 1000) }),
    endsAt: askedAt.add({ milliseconds: Math.floor(life * 1000) }),
  }
}

interface Answer {
  readonly status: number
  readonly text: string
}

async function post({ url, clientId, clientSecret, scope }: OauthClient, timeout: number): Promise<Answer> {
  try {
    const stream = got.stream.post(url, {
      form: { grant_type: 'client_credentials', client_id: clientId, client_secret: reveal(clientSecret), scope },
      headers: { accept: 'application/json' },
      retry: { limit: 0 },
      throwHttpErrors: false,
      followRedirect: false,
      timeout: { request: timeout },
    })
    const text = await readText(stream as AsyncIterable<Buffer>)
    return { status: stream.response?.statusCode ?? 0, text }
  } catch (error) {
    throw tokenTrouble(url, { kind: 'away', code: codeOf(error) })
  }
}

// Leaving the loop early closes the connection, so the rest of an endless body is never received.
async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > largest) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size).toString('utf8')
}

// An error of got's carries the request with the secret in it, so nothing but its code goes on.
function codeOf(error: unknown): string {
  if (error instanceof RequestError) return error.code
  return error instanceof Error ? error.name : 'unknown'
}

function troubleOf(status: number, text: string): TokenTrouble {
  if (status === 408 || status === 429 || status >= 500) return { kind: 'busy', code: String(status) }
  const refused = readJson(RefusedToken, text)
  if (refused === null) return { kind: status === 200 ? 'strange' : 'wrongPlace', code: String(status) }
  const passing = refused.error === 'temporarily_unavailable' || refused.error === 'server_error'
  const [number = null] = refused.error_codes
  return passing ? { kind: 'busy', code: refused.error } : { kind: 'refused', error: refused.error, number }
}

function readJson<Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // The parser's own error repeats a part of the answer.
    return null
  }
}
