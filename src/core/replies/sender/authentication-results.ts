/** One result of an `Authentication-Results` header (RFC 8601 section 2.2); words in lower case, values as written. */
export interface AuthenticationResult {
  /** Such as `dmarc`. */
  readonly method: string
  /** Such as `pass`. */
  readonly result: string
  /** Such as `header.from`, with its value. A property may be there several times. */
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

/** A header as its server wrote it. */
export interface AuthenticationResults {
  /** The name that the server goes by, in lower case. */
  readonly authservId: string
  readonly results: readonly AuthenticationResult[]
}

/** No server writes more, and what a sender could stretch may have been cut. */
const longest = 16_384

/**
 * Takes the value of a header apart (RFC 8601 section 2.2). Null for what breaks its grammar, since somebody's words may
 * have come into it unquoted: then nothing of it is certain. Servers' habit of properties without a type (`action=none`)
 * is let pass; such a property means nothing.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const segments = value.length > longest ? null : segmentsOf(value)
  const [head = '', ...rest] = segments ?? []
  const authservId = readServer(head)
  if (authservId === null) return null
  const told = rest.filter(segment => segment.trim() !== '')
  if (told.length === 1 && /^\s*none\s*$/i.test(told[0] ?? '')) return { authservId, results: [] }
  const results = told.map(readResult)
  if (results.includes(null)) return null
  return { authservId, results: results.filter(one => one !== null).flatMap(knownVersion) }
}

// The parts between semicolons, without comments. A quotation mark is no more than a letter in a comment, but a single
// one there is half of somebody's quoted address, and the comment may have ended too soon.
function segmentsOf(value: string): readonly string[] | null {
  const segments = ['']
  let depth = 0
  let isQuoted = false
  let marks = 0
  for (const [piece] of value.matchAll(/\\.?|[()";]|[^\\()";]+/gs)) {
    if (depth > 0) {
      if (piece === '"') marks += 1
      if (piece === '(') depth += 1
      if (piece === ')') depth -= 1
      if (depth === 0 && marks % 2 === 1) return null
    } else if (!isQuoted && piece === '(') {
      depth = 1
      append(segments, ' ')
    } else if (!isQuoted && piece === ')') {
      return null
    } else if (!isQuoted && piece === ';') {
      segments.push('')
    } else {
      if (piece === '"') isQuoted = !isQuoted
      append(segments, piece)
    }
  }
  return isQuoted || depth > 0 ? null : segments
}

function append(segments: string[], text: string): void {
  segments.push((segments.pop() ?? '') + text)
}

const word = /[a-z][a-z\d_-]*/.source
const value = /(?:"(?:[^"\\]|\\.)*"|[^\s"])+/.source
const end = /(?=\s|$)/.source

// Behind the name the version of the grammar may stand; there is only the first (section 2.2).
const server = new RegExp(`^\\s*(?<id>${value})(?:\\s+(?<version>\\d+))?\\s*$`, 's')
const verdict = new RegExp(
  `^\\s*(?<method>${word})(?:\\s*/\\s*(?<version>\\d+))?\\s*=\\s*(?<result>${word})${end}(?<rest>.*)$`,
  'is',
)
const property = new RegExp(
  `\\s*(?:(?<type>${word})\\s*\\.\\s*)?(?<name>${word})\\s*=\\s*(?<value>${value})${end}`,
  'giys',
)

function readServer(segment: string): string | null {
  const { id, version = '1' } = server.exec(segment)?.groups ?? {}
  return id === undefined || version !== '1' ? null : unquoted(id).toLowerCase()
}

interface VersionedResult extends AuthenticationResult {
  readonly version: string
}

function readResult(segment: string): VersionedResult | null {
  const { method, version = '1', result, rest = '' } = verdict.exec(segment)?.groups ?? {}
  if (method === undefined || result === undefined) return null
  const properties = readProperties(rest)
  return properties === null
    ? null
    : { method: method.toLowerCase(), version, result: result.toLowerCase(), properties }
}

function readProperties(rest: string): AuthenticationResult['properties'] | null {
  const found = [...rest.matchAll(property)]
  if (found.map(([all]) => all).join('') !== rest.trimEnd()) return null
  return found.map(({ groups }) => ({
    name: [groups?.['type'] ?? '', groups?.['name'] ?? '']
      .filter(part => part !== '')
      .join('.')
      .toLowerCase(),
    value: unquoted(groups?.['value'] ?? ''),
  }))
}

// A result by another version of its method means what we cannot know (section 2.6).
function knownVersion({ version, ...result }: VersionedResult): readonly AuthenticationResult[] {
  return version === '1' ? [result] : []
}

function unquoted(given: string): string {
  return given.replace(/"((?:[^"\\]|\\.)*)"/gs, (_all, inner: string) => inner.replace(/\\(.)/gs, '$1'))
}
