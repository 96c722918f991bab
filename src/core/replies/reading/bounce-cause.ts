// What of a bounce lies in the address and what does not. RFC 3463 has codes for it, but many servers send 5.0.0 or
// 5.1.1 for everything and tell the cause in words only, so their words come first.

/**
 * Whether nobody can be reached at the address, however often it is tried: no such user, no such domain, or one without
 * mail. A full mailbox, a mail that was refused for what it is, or a server that did not answer, say nothing of that.
 *
 * @param status such as `5.1.1` (RFC 3463); null where none was told
 * @param words what the servers say of the cause, and nothing else
 */
export function isDeadAddress(status: string | null, words: string): boolean {
  const said = words.slice(0, 20_000).replace(/\s+/g, ' ')
  if (full.test(said)) return false
  if (unknown.test(said)) return true
  return status !== null && unknownCodes.test(status) && !passing.test(said)
}

// RFC 3463 and RFC 7505: no such mailbox, system or form of address; moved; a domain that takes no mail; no route to it.
const unknownCodes = /^5\.(?:1\.(?:[0126]|10)|4\.4)$/

const full = any([
  '(?:mail ?box|inbox|mail ?drop|folder|disk|storage|account|user)\\S{0,12} (?:\\S{1,40} ){0,4}(?:full\\b|exceeds|over ?quota)',
  'quota|(?:not enough|insufficient|out of|exceeded) (?:\\S{1,20} )?(?:space|storage)|over (?:the |its )?(?:limit|size)',
])

const unknown = any([
  '(?:unknown|invalid|no such|unroute?able|nonexistent|non-existent|no valid)(?: \\S{1,20}){0,2} (?:user|recipient|address(?! error)|mailbox|account|person|local part)',
  '(?:user|recipient|mailbox|account|host|domain)(?: name)?(?: or (?:user|domain)(?: name)?)?(?: \\S{1,80}){0,2} (?:is |was )?(?:unknown|not found\\b|not recogni[sz]ed|not listed in)',
  "(?:address|mailbox|account|user|domain|recipient)(?: \\S{1,80}){0,3} (?:does ?n[o']t|does not|no longer) (?:\\S{1,20} )?exist",
  "(?:user|recipient|you) (?:\\S{1,20} ){0,3}(?:doesn't|does not|no longer) have (?:an? |any )(?:\\S{1,80} )?(?:account|mailbox)",
  "address(?: \\S{1,80}){0,4} (?:could(?: not|n't) be|was(?: not|n't)) found|could(?: not|n't) find any host|illegal host|host not found|domain is not reachable",
  'no (?:mailbox|user|account) (?:here|by that|with)|recip(?:ient)?notfound|null ?mx|no mx (?:record )?found|not our customer',
  'requested action not taken: mailbox unavailable|has moved to|käyttäjää ei (?:ole|löydy)|osoitetta ei (?:ole|löydy)',
  '(?:adressen|användaren|mottagaren)(?: \\S{1,80}){0,3} (?:hittades inte|finns inte|gick inte att hitta)',
  // What Exchange Online says of recipients that its directory does not have.
  '5\\.4\\.1 (?:\\S{1,320} )?recipient address rejected: access denied',
])

// The same mail may get through another day, or another mail today.
const passing = any([
  'spam|virus|malware|black ?list|block|reputation|policy|content|dmarc|dkim|\\bspf\\b|authenticat|relay|not (?:permitted|allowed|authori[sz]ed)',
  'denied|prohibited|unsolicited|sender (?:address|domain|rejected)|reverse dns|\\bptr\\b|rfc (?:2822|5322)|malformed|too (?:big|large|long|many|fast)',
  'tempor|try again|time[ds]? ?out|expired|deferred|\\brate\\b|\\bloop|connection|unreachable|starttls|inactive|suspended|disabled|restricted|unix',
])

function any(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i')
}
