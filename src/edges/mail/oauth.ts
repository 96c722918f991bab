// Access tokens for mail servers, each kept until shortly before its end and shared by all who log in.
import { OutsideUnavailable } from '../../core/errors.ts'
import { requestToken, type OauthClient, type RequestedToken } from './oauth-request.ts'

/** Tokens of one application, for whoever logs in with one. */
export interface AccessTokens {
  /** @throws OutsideUnavailable, OutsideRefused, UnexpectedShape, none of which holds secret or token */
  readonly current: () => Promise<AccessToken>
  /**
   * Another token than one that a server has refused: the current one where somebody else has renewed it already.
   * @throws like `current`
   */
  readonly insteadOf: (refused: AccessToken) => Promise<AccessToken>
}

/** `isNew`: it was issued for this very question, so a server that refuses it would refuse the next one, too. */
export interface AccessToken {
  readonly value: string
  readonly isNew: boolean
}

/** Milliseconds for the whole answer of the token server. */
const patience = 10_000

/** Asks for tokens when they are needed, once for all who ask meanwhile. */
export function accessTokens(client: OauthClient, now: () => Temporal.Instant, timeout = patience): AccessTokens {
  let kept: RequestedToken | null = null
  let asking: Promise<RequestedToken> | null = null

  const ask = async (): Promise<RequestedToken> => {
    asking ??= requestToken(client, now, timeout).finally(() => {
      asking = null
    })
    kept = await asking
    return kept
  }
  const current = async (): Promise<AccessToken> => {
    const old = kept
    if (old !== null && isBefore(now(), old.renewAt)) return { value: old.value, isNew: false }
    try {
      return { value: (await ask()).value, isNew: true }
    } catch (error) {
      // While the token server is away, the old token is good to its very end.
      const serves = error instanceof OutsideUnavailable && old !== null && isBefore(now(), old.endsAt)
      if (serves) return { value: old.value, isNew: false }
      throw error
    }
  }
  const insteadOf = async (refused: AccessToken): Promise<AccessToken> => {
    if (kept?.value === refused.value) kept = null
    return current()
  }
  return { current, insteadOf }
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}
