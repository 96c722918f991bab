/**
 * An address in the one form in which it may be compared: in lower case, its domain as `domainName` gives it. Null for
 * what nobody could tell from another address by eye: letters of other scripts (`а` of Cyrillic), wide or joined forms,
 * invisible signs. Sub-addresses stay addresses of their own, since only the receiving server knows what a `+` means to
 * it (RFC 5321 section 2.3.11).
 */
export function plainAddress(written: string): string | null {
  const [local = '', domain = '', ...more] = written.split('@')
  const name = domainName(domain)
  if (more.length > 0 || name === null || !isPlain(local)) return null
  return `${local.normalize('NFC').toLowerCase()}@${name}`
}

/** The domain of an address in its one form; what follows its last `@`. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

const longest = { name: 253, label: 63 }

/**
 * A domain in lower case and in the form of the DNS, so that `Esimerkkilä.fi.` and `xn--esimerkkil-z5a.fi` are the same
 * (RFC 5890). Null for what is no name of a domain, or has letters that look like others.
 */
export function domainName(written: string): string | null {
  const name = written.normalize('NFC').replace(/\.$/, '')
  if (!isPlain(written) || !/^[\p{L}\d.-]+$/u.test(name)) return null
  const ascii = isAscii(name) ? name.toLowerCase() : (URL.parse(`http://${name}`)?.hostname ?? '')
  const isName = ascii.length <= longest.name && ascii.split('.').every(isLabel)
  return isName ? ascii : null
}

function isLabel(label: string): boolean {
  return label.length <= longest.label && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(label)
}

// A letter may be one sign or a letter with its marks behind it, as two systems write ä. Any other form of it has been
// put there to be taken for it: the Kelvin sign becomes a k, wide letters become narrow ones.
function isPlain(text: string): boolean {
  const composed = text.normalize('NFC')
  const isUsual = text === composed || text === text.normalize('NFD')
  return isUsual && composed === text.normalize('NFKC') && /^[!-~\p{Script=Latin}]+$/u.test(composed)
}

function isAscii(text: string): boolean {
  return /^[!-~]+$/.test(text)
}
