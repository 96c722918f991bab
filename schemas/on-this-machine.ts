/**
 * Whether a host, as a URL has it, is this machine by its own words, names below localhost included (RFC 6761 section
 * 6.3): what stays here may go unencrypted.
 */
export function isOnThisMachine(hostname: string): boolean {
  return /^(?:.+\.)?localhost$/.test(hostname) || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}

/** Whether what is sent to the address is encrypted, or goes to this machine. */
export function isKeptPrivate(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOnThisMachine(url.hostname))
}
