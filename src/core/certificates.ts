/** Node's codes for a certificate that cannot be trusted: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
export function isCertificateCode(code: string): boolean {
  return /CERT|^UNABLE_TO_|^CRL_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^HOSTNAME_MISMATCH$/.test(code)
}

/** What helps against a certificate that was refused with the code; `setting` is what names the host. */
export function certificateRemedy(setting: string, code: string): string {
  if (code === 'CERT_HAS_EXPIRED')
    return 'Whoever runs the server must renew its certificate; check this machine’s clock, too.'
  if (code === 'CERT_NOT_YET_VALID') return 'Check the clock of this machine.'
  return `Name the host in ${setting} as its certificate does; a city’s own authority goes into NODE_EXTRA_CA_CERTS.`
}
