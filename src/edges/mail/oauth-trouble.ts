import { certificateRemedy, isCertificateCode } from '../../core/certificates.ts'
import {
  KeyRefused,
  OutsideRefused,
  OutsideUnavailable,
  UnexpectedShape,
  type AjantasaError,
} from '../../core/errors.ts'
import { isTlsCode } from './trouble.ts'

/**
 * Why there is no token. Codes only: the token server's own words hold names of tenants and applications. `number` is
 * Entra ID's: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export type TokenTrouble =
  | { readonly kind: 'refused'; readonly error: string; readonly number: number | null }
  | { readonly kind: 'wrongPlace' | 'strange' | 'busy' | 'away'; readonly code: string }

/** Turns a missing token into the error that is told. */
export function tokenTrouble(url: string, trouble: TokenTrouble): AjantasaError {
  const place = `the token server ${new URL(url).host}`
  const party = 'oauth'
  switch (trouble.kind) {
    case 'refused': {
      const code = trouble.number === null ? trouble.error : `${trouble.error}, AADSTS${trouble.number}`
      const { why, remedy } = reasonOf(trouble)
      return new KeyRefused(`${place} gave no token: ${why} (${code})`, { party, remedy })
    }
    case 'wrongPlace':
      return new OutsideRefused(`${place} gave no token: it answered ${trouble.code} as no token server does`, {
        party,
        remedy: 'Check MAIL_OAUTH_TENANT and MAIL_OAUTH_URL, and that no proxy answers instead.',
      })
    case 'strange':
      return new UnexpectedShape(`${place} gave no token: access_token, token_type or all else is missing`, {
        party,
        remedy: 'Check MAIL_OAUTH_URL, and that no proxy or notice page answers instead.',
      })
    case 'busy':
      return new OutsideUnavailable(`${place} cannot give a token now (${trouble.code})`, {
        party,
        remedy: 'Nothing needs to be done unless it lasts; the next run tries again.',
      })
    case 'away':
      return new OutsideUnavailable(`${place} could not be reached, or was lost (${trouble.code})`, {
        party,
        remedy: awayRemedy(trouble.code),
      })
  }
}

interface Reason {
  readonly why: string
  readonly remedy: string
}

const asClient = 'Check MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET.'
const secretPlace = 'In Entra ID it stands under App registrations, Certificates & secrets'
const wrongSecret: Reason = {
  why: 'the client secret is wrong',
  remedy: `Put the value of the secret, not its ID, into MAIL_OAUTH_CLIENT_SECRET. ${secretPlace}, and is shown only when it is made.`,
}
const unknownTenant: Reason = {
  why: 'it knows no such tenant',
  remedy: 'Check MAIL_OAUTH_TENANT: the Directory (tenant) ID on the overview page of Entra ID.',
}
const unknownClient: Reason = {
  why: 'the tenant knows no such application',
  remedy:
    'Check MAIL_OAUTH_CLIENT_ID, the Application (client) ID of the app registration, and that an administrator of ' +
    'the tenant in MAIL_OAUTH_TENANT has consented to it.',
}
const wrongScope: Reason = {
  why: 'it gives no tokens for what they are wanted for',
  remedy: 'Check MAIL_OAUTH_SCOPE, and that the tenant has Exchange Online.',
}

const byNumber: Readonly<Record<number, Reason>> = {
  7_000_215: wrongSecret,
  7_000_222: {
    why: 'the client secret has expired',
    remedy: `Make another and put its value into MAIL_OAUTH_CLIENT_SECRET. ${secretPlace}.`,
  },
  90_002: unknownTenant,
  900_023: unknownTenant,
  700_016: unknownClient,
  7_000_229: unknownClient,
  7_000_112: {
    why: 'the application is disabled',
    remedy: 'Enable it in Entra ID, under Enterprise applications, Properties.',
  },
  70_011: wrongScope,
  500_011: wrongScope,
  1_002_012: wrongScope,
  53_003: {
    why: 'a rule of Conditional Access forbids it',
    remedy: 'Let the application in from this machine: Entra ID, Conditional Access, workload identities.',
  },
}

const byError: Readonly<Record<string, Reason>> = {
  invalid_client: { why: 'it refused the application or its secret', remedy: asClient },
  unauthorized_client: { why: 'the application may not ask for tokens in its own name', remedy: asClient },
  invalid_scope: wrongScope,
}

function reasonOf({ error, number }: { readonly error: string; readonly number: number | null }): Reason {
  const known = (number === null ? undefined : byNumber[number]) ?? byError[error]
  if (known !== undefined) return known
  const where =
    number === null ? '' : ` https://login.microsoftonline.com/error?code=${number} says what the number means.`
  return { why: 'it refused', remedy: `${asClient}${where}` }
}

function awayRemedy(code: string): string {
  if (isCertificateCode(code)) return certificateRemedy('MAIL_OAUTH_URL', code)
  if (isTlsCode(code)) return 'Check scheme and port in MAIL_OAUTH_URL: it must speak TLS.'
  return 'Check the network, the proxy and MAIL_OAUTH_URL; the next run tries again.'
}
