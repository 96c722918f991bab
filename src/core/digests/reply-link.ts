/** A `mailto:` address (RFC 6068) that opens a reply with ready words; the token travels in the subject. */
export function replyLink(to: string, subject: string, body: string): string {
  return `${addressLink(to)}?subject=${encoded(`Re: ${subject}`)}&body=${encoded(body)}`
}

/** A `mailto:` address that opens a new mail. */
export function addressLink(to: string): string {
  return `mailto:${encoded(to).replaceAll('%40', '@')}`
}

/** The bare address of a sender such as `Ajantasa <ptv@esimerkkila.fi>`. */
export function addressOf(sender: string): string {
  return (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim()
}

// What encodeURIComponent leaves alone is harmless in an address, but an apostrophe would end some attributes.
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\r?\n/g, '\r\n').toWellFormed()).replaceAll("'", '%27')
}
