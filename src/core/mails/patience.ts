/** Minutes to the next try after the first, the second, the third and the fourth time that a server asked to wait. */
const waits = [15, 30, 60, 120] as const

/** Minutes to the next try after all later ones. */
const longestWait = 240

/** Five days: as long as mail servers keep trying themselves (RFC 5321 section 4.5.4.1). */
const longest = { hours: 5 * 24 }

/**
 * When to try a mail again that a server asks to try later; null where it has asked for so long that nobody waits any
 * more. Since `since` it has asked, null for the first time. The waits lengthen with the time that has passed, so that
 * an outage in between shortens none.
 */
export function nextTry(since: Temporal.Instant | null, now: Temporal.Instant): Temporal.Instant | null {
  const first = since ?? now
  const next = now.add({ minutes: waitAfter(first.until(now).total('minutes')) })
  return Temporal.Instant.compare(next, first.add(longest)) > 0 ? null : next
}

function waitAfter(passed: number): number {
  let sum = 0
  for (const wait of waits) {
    if (passed < sum + wait) return wait
    sum += wait
  }
  return longestWait
}
