import type { Answer } from './answers.ts'

/** A body as text, with its type. */
interface Body {
  readonly text: string
  readonly type: string
}

/** The body of an answer as PTV sends it: JSON, or problem details where there is a problem. */
export function bodyOf({ body, problem, raw, status, details }: Answer, url: URL): Body {
  if (raw !== undefined) return { text: raw, type: 'text/html; charset=utf-8' }
  const type = 'application/json; charset=utf-8'
  if (problem === undefined) return { text: body === undefined ? '' : JSON.stringify(body), type }
  const common = {
    title: problem,
    detail: `${problem}: ${url.pathname}`,
    status,
    type: 'about:blank',
    requestId: '00000000-0000-4000-8000-000000000000',
    instance: url.pathname,
  }
  return { text: JSON.stringify({ ...common, ...details }), type }
}

/** Bodies of at most this many bytes are not worth packing. */
const leastPacked = 1024

/** The bytes of a body and their headers: packed as gzip where they are many and the request takes it. */
export async function encoded(
  { text, type }: Body,
  acceptEncoding: string,
): Promise<{ readonly content: Uint8Array; readonly headers: Readonly<Record<string, string>> }> {
  const bytes = new TextEncoder().encode(text)
  const isPacked = bytes.length > leastPacked && takesGzip(acceptEncoding)
  const content = isPacked ? await packed(bytes) : bytes
  const headers = {
    'content-type': type,
    'content-length': String(content.length),
    vary: 'accept-encoding',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  }
  return { content, headers }
}

function takesGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(',').some(part => {
    const [name = '', ...parameters] = part.split(';').map(one => one.trim().toLowerCase())
    return (name === 'gzip' || name === '*') && !parameters.some(one => /^q=0(?:\.0*)?$/.test(one))
  })
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
