import * as z from 'zod'
import { isKeptPrivate } from './on-this-machine.ts'

/**
 * The address that tokens are asked for at; {tenant} may stand in it. Secrets go nowhere unencrypted but on this machine.
 */
export const TokenUrl = z
  .string()
  .refine(isSafe, 'must be an address such as https://login.city.fi/{tenant}/token, without a login')

function isSafe(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return isKeptPrivate(url)
}

/** What is answered with a token (RFC 6749 section 5.1). Older servers of Microsoft write the seconds as text. */
export const IssuedToken = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
    .optional()
    .catch(undefined),
})

/** What is answered without one (RFC 6749 section 5.2), and Entra ID's own number of the cause. */
export const RefusedToken = z.object({
  error: z.string().regex(/^[a-z_]{1,60}$/),
  error_codes: z.array(z.number().int().positive()).catch([]).default([]),
})
