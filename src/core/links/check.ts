/** What a web address answers (content-rules 4.8). `gone`: 404 or 410. `unreachable`: no name, no line, no answer. */
export type LinkResult = 'ok' | 'gone' | 'serverError' | 'unreachable'

/** What came of asking one address; `unchecked` where nothing can be said of it. */
export interface LinkAnswer {
  readonly url: string
  readonly result: LinkResult | 'unchecked'
  readonly status: number | null
  /** Where redirects led to; null where there were none, or where they led to a login. */
  readonly finalUrl: string | null
}

/** What is known of an address from the nights on which it answered for itself. */
export interface LinkCheck extends LinkAnswer {
  /** The first day of the time in which it has been bad, or has been well and led to the same place. */
  readonly since: Temporal.PlainDate
  /** Nights in a row that count on which it was bad; those on which it was not asked are passed over. */
  readonly badNights: number
  /** Nights in a row on which it was bad but so many others were, too, that nothing counted. */
  readonly doubtNights: number
  readonly checkedOn: Temporal.PlainDate
}

/** Whether a domain takes mail. `refusesMail`: it says itself that it takes none (RFC 7505). */
export type DomainResult = 'ok' | 'noMail' | 'refusesMail'

/** What the DNS says of a mail domain; `unchecked` where it could not say anything. */
export interface DomainAnswer {
  readonly domain: string
  readonly result: DomainResult | 'unchecked'
}

/** What is known of a mail domain. */
export interface DomainCheck {
  readonly domain: string
  readonly result: DomainResult
  readonly badNights: number
  readonly checkedOn: Temporal.PlainDate
}

/** Days after which a check that was not repeated says nothing any more. */
const lasting = 14
/** Nights on which an address that may only be busy must fail. */
const enoughNights = 2

/** True for an answer that a reader cannot use. */
export function isBad({ result }: Pick<LinkAnswer, 'result'>): boolean {
  return result === 'gone' || result === 'serverError' || result === 'unreachable'
}

/** True where readers are known not to get anywhere. */
export function isBroken(check: LinkCheck, today: Temporal.PlainDate): boolean {
  const enough = check.result === 'gone' ? 1 : enoughNights
  return isBad(check) && check.badNights >= enough && isFresh(check, today)
}

/** True where mail to the domain is known to arrive nowhere. */
export function isDead(check: DomainCheck, today: Temporal.PlainDate): boolean {
  const enough = check.result === 'refusesMail' ? 1 : enoughNights
  return check.result !== 'ok' && check.badNights >= enough && isFresh(check, today)
}

/** True while a check may be relied on. */
export function isFresh({ checkedOn }: Pick<LinkCheck, 'checkedOn'>, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(checkedOn.add({ days: lasting }), today) >= 0
}
