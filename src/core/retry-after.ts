const longestWait = 60_000

/**
 * Milliseconds that a Retry-After header asks to wait: seconds or a date (RFC 9110 section 10.2.3), at most a minute.
 * 0 without one, for a date that is past and for what is neither.
 */
export function retryAfter(header: string | undefined, now: Temporal.Instant): number {
  const wish = header?.trim() ?? ''
  if (/^\d+$/.test(wish)) return Math.min(Number(wish) * 1000, longestWait)
  // Date.parse makes a date of nearly anything; a date of HTTP begins with the day of the week and ends with GMT.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*, .* gmt$/i.test(wish)) return 0
  const wait = Date.parse(wish) - now.epochMilliseconds
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestWait) : 0
}
