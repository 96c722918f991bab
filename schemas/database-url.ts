import * as z from 'zod'

const form = 'must be an address of PostgreSQL: postgres://user@host/database'
const unverified =
  'must not switch the checking of certificates off: write sslmode=verify-full, or no sslmode where nobody listens'

/** Modes of TLS that pg takes for `verify-full` now and may take for less in another version. */
const meantStrictly = ['prefer', 'require', 'verify-ca']

/**
 * The address of a PostgreSQL database. With any `sslmode` but `disable` the server's certificate and name are checked;
 * libpq's weaker meanings of some modes are not taken over.
 */
export const DatabaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: form, abort: true })
  .refine(text => isVerified(new URL(text).searchParams), { error: unverified, abort: true })
  .transform(strictly)

function isVerified(parameters: URLSearchParams): boolean {
  const known = new Set(['disable', 'verify-full', ...meantStrictly])
  return (
    parameters.getAll('sslmode').every(mode => known.has(mode)) &&
    parameters.getAll('ssl').every(ssl => ['true', '1', '0'].includes(ssl)) &&
    !parameters.has('uselibpqcompat')
  )
}

// The address is left as it was written where nothing in it has to change.
function strictly(text: string): string {
  const mode = new URL(text).searchParams.get('sslmode')
  if (mode === null || !meantStrictly.includes(mode)) return text
  return text.replaceAll(`sslmode=${mode}`, 'sslmode=verify-full')
}
