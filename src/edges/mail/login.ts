// Logging in to a mail server: by password, or with a token that may have to be renewed.
import * as z from 'zod'
import type { Secret } from '../../../schemas/secret.ts'
import { permissionOf } from './login-words.ts'
import type { MailServer } from './mail-url.ts'
import { LoginRefused, troubleWith } from './trouble.ts'

/** What a user says to a server to be let in. */
export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: Secret }
  | { readonly kind: 'token'; readonly user: string; readonly accessToken: string }

/**
 * Opens a line to a server with what its user logs in with. A token that was thought good and is refused is renewed
 * once: it may have been revoked, or ended early.
 * @throws what `open` throws, and what asking for a token does
 */
export async function withLogin<Line>(
  server: MailServer,
  open: (credentials: Credentials | null) => Promise<Line>,
): Promise<Line> {
  const { login } = server
  if (login === null || login.kind === 'password') return open(login)
  const openWith = async (accessToken: string): Promise<Line> => open({ kind: 'token', user: login.user, accessToken })
  const first = await login.tokens.current()
  try {
    return await openWith(first.value)
  } catch (error) {
    if (!(error instanceof LoginRefused)) throw error
    if (first.isNew) throw explained(server, error, first.value)
  }
  const second = await login.tokens.insteadOf(first)
  try {
    return await openWith(second.value)
  } catch (error) {
    throw explained(server, error, second.value)
  }
}

/** Of a token of Entra ID's, what it may do. A token need not be readable, so another one says nothing. */
const EntraClaims = z.object({ tid: z.string(), roles: z.array(z.string()).default([]) })

function explained(server: MailServer, error: unknown, accessToken: string): unknown {
  if (!(error instanceof LoginRefused)) return error
  const claims = claimsOf(accessToken)
  if (claims === null || claims.roles.includes(permissionOf(server))) return error
  return troubleWith(server, { kind: 'noPermission', code: error.code }, error.cause)
}

function claimsOf(accessToken: string): z.infer<typeof EntraClaims> | null {
  try {
    const text = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8')
    return EntraClaims.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
