// Excel in Finland saves CSV in Windows-1252 unless asked otherwise; such text is hardly ever valid UTF-8. What it
// calls Unicode text is UTF-16.

/** A text without its byte order mark, from UTF-8, UTF-16 with a mark, or Windows-1252. */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('latin1')
  if (mark === '\u00FF\u00FE') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '\u00FE\u00FF') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
