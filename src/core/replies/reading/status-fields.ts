/** What a delivery status says of one recipient (RFC 3464 section 2.3). */
export interface RecipientStatus {
  /** The final recipient first, then the one that was written to; in lower case. */
  readonly recipients: readonly string[]
  /** In lower case, such as `failed` or `delayed`. */
  readonly action: string
  /** Such as `5.1.1`, from the diagnostic code where the field says nothing or only `5.0.0`. */
  readonly status: string | null
  /** What the server said, in its own words; may be empty. */
  readonly diagnostic: string
}

/** Reads the groups of fields of a `message/delivery-status`; those that name a recipient. */
export function readStatusFields(text: string): readonly RecipientStatus[] {
  return text
    .slice(0, 200_000)
    .replaceAll('\r', '')
    .split(/\n(?:[ \t]*\n)+/)
    .map(readGroup)
    .filter(group => group.recipients.length > 0)
}

function readGroup(group: string): RecipientStatus {
  const fields = new Map(
    group
      .replace(/\n[ \t]+/g, ' ')
      .split('\n')
      .map(line => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const field = (name: string): string => fields.get(name) ?? ''
  const recipients = ['final-recipient', 'original-recipient', 'x-actual-recipient']
    .map(name => bareAddress(field(name)))
    .filter(address => address !== null)
  const action = /^[a-z]+/.exec(field('action').toLowerCase())?.[0] ?? ''
  return {
    recipients: [...new Set(recipients)],
    action,
    status: preciseStatus(field('status'), field('diagnostic-code')),
    diagnostic: field('diagnostic-code'),
  }
}

function bareAddress(field: string): string | null {
  const address = field
    .slice(field.indexOf(';') + 1)
    .replace(/[<>\s]/g, '')
    .toLowerCase()
  return /^[^@]{1,255}@[^@]{1,255}$/.test(address) ? address : null
}

function preciseStatus(status: string, diagnostic: string): string | null {
  const given = statusIn(status)
  if (given !== null && !given.endsWith('.0.0')) return given
  const told = statusIn(diagnostic)
  return told !== null && (given === null || told.startsWith(given.slice(0, 1))) ? told : given
}

/** The first status code in words of a server: `5.1.1` itself, or `5.0.0` for a reply code such as 550. */
export function statusIn(words: string): string | null {
  const enhanced = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/.exec(words)?.[1]
  if (enhanced !== undefined) return enhanced
  const reply = /(?<![\d.-])([45])[0-7]\d(?=[\s-])(?!-\d{2,}-)/.exec(words)?.[1]
  return reply === undefined ? null : `${reply}.0.0`
}
