/** One part of a message; its text is encoded as UTF-8. */
export interface MessagePart {
  readonly contentType: 'text/plain' | 'text/html'
  readonly encoding: 'quoted-printable' | 'base64'
  readonly text: string
}

/** Writes a message of one part or of alternatives as RFC 5322 text: ASCII, lines ended by CRLF. */
export function messageText(
  headers: readonly (readonly [name: string, value: string])[],
  parts: readonly MessagePart[],
): string {
  const lines = [...headers, ['MIME-Version', '1.0'] as const].map(([name, value]) => `${name}: ${value}`)
  const [only, ...others] = parts
  const body =
    only !== undefined && others.length === 0
      ? partLines(only)
      : [
          `Content-Type: multipart/alternative; boundary="${boundary}"`,
          '',
          ...parts.flatMap(part => [`--${boundary}`, ...partLines(part)]),
          `--${boundary}--`,
        ]
  return `${[...lines, ...body].join('\r\n')}\r\n`
}

// Neither base64 nor quoted-printable text can hold it.
const boundary = '=_sample_alternative'

function partLines({ contentType, encoding, text }: MessagePart): readonly string[] {
  const encoded = encoding === 'base64' ? base64(text) : quotedPrintable(text)
  return [`Content-Type: ${contentType}; charset="utf-8"`, `Content-Transfer-Encoding: ${encoding}`, '', encoded]
}

/** A header’s words, encoded where they are not ASCII (RFC 2047), in lines of at most 76 characters. */
export function headerWords(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  const pieces: string[] = ['']
  for (const character of text) {
    const longer = `${pieces.at(-1) ?? ''}${character}`
    if (Buffer.byteLength(longer) > 36) pieces.push(character)
    else pieces[pieces.length - 1] = longer
  }
  return pieces.map(piece => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')
}

function base64(text: string): string {
  const encoded = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')
  return encoded.replaceAll(/.{76}(?=.)/g, '$&\r\n')
}

/** RFC 2045 section 6.7: lines of at most 76 characters, blanks at their ends encoded. */
function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map(line => softly(encodeLine(line)))
    .join('\r\n')
}

function encodeLine(line: string): string {
  const encoded = [...Buffer.from(line)].map(byte =>
    byte === 61 || byte < 32 || byte > 126 ? escaped(byte) : String.fromCharCode(byte),
  )
  return encoded.join('').replace(/ $/, escaped(32))
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function softly(line: string): string {
  if (line.length <= 76) return line
  const start = /^.{1,75}(?<!=.?)/.exec(line)?.[0] ?? line.slice(0, 75)
  return `${start}=\r\n${softly(line.slice(start.length))}`
}
