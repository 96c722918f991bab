import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Fault, WireFault } from './faults.ts'

/** The answer as it would have been. */
export interface TrueAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

const html = '<!doctype html><title>Huoltokatko</title><p>Palvelu on tilapäisesti pois käytöstä.</p>'

/** Breaks an answer on its way: what follows on the connection is what a client would see of such a fault. */
export function breakAnswer(response: ServerResponse, truth: TrueAnswer, fault: Fault & { kind: WireFault }): void {
  const { kind } = fault
  const seconds = fault.seconds ?? 0
  switch (kind) {
    case '401':
    case '403':
    case '500':
    case '503':
    case '504':
      return finish(response, Number(kind), 'application/json', JSON.stringify({ status: Number(kind) }))
    case '429 with seconds':
      return busy(response, String(seconds))
    case '429 with a date':
      return busy(response, new Date(Date.now() + seconds * 1000).toUTCString())
    case '502 with HTML':
      return finish(response, 502, 'text/html', html)
    case 'HTML with 200':
      return finish(response, 200, 'text/html', html)
    case 'nothing with 200':
      return finish(response, 200, 'application/json', '')
    case 'null with 200':
      return finish(response, 200, 'application/json', 'null')
    case '[] with 200':
      return finish(response, 200, 'application/json', '[]')
    case 'no answer at all':
      return undefined
    case 'reset before the headers':
      response.socket?.resetAndDestroy()
      return undefined
    case 'silence in the body':
      return begin(response, truth, true, () => {})
    case 'reset in the body':
      return begin(response, truth, true, () => response.socket?.resetAndDestroy())
    case 'too few bytes':
      return begin(response, truth, true, () => response.socket?.end())
    case 'chunks without an end':
      return begin(response, truth, false, () => response.socket?.end())
    case 'corrupt gzip':
      return zipped(response, truth, corrupt(gzipSync(truth.body)))
    case 'cut gzip':
      return zipped(response, truth, half(gzipSync(truth.body)))
    case 'oversized body':
      return finish(response, 200, truth.contentType, padded(truth.body, fault.bytes))
    case 'gzip bomb':
      return zipped(response, truth, gzipSync(padded(truth.body, fault.bytes), { level: 1 }))
  }
}

/** Sends an answer whole. */
export function finish(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }).end(body)
}

function busy(response: ServerResponse, retryAfter: string): void {
  response.writeHead(429, { 'retry-after': retryAfter, 'content-length': 0 }).end()
}

// The first half is on the wire before anything else happens: a reset at once would swallow it.
function begin(response: ServerResponse, truth: TrueAnswer, announced: boolean, then: () => void): void {
  const length: Record<string, number> = announced ? { 'content-length': truth.body.byteLength } : {}
  response.writeHead(truth.status, { 'content-type': truth.contentType, ...length })
  response.write(half(truth.body), () => setTimeout(then, 5))
}

function zipped(response: ServerResponse, truth: TrueAnswer, bytes: Buffer): void {
  const headers = { 'content-type': truth.contentType, 'content-encoding': 'gzip', 'content-length': bytes.byteLength }
  response.writeHead(truth.status, headers).end(bytes)
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.ceil(bytes.byteLength / 2))
}

// The sum at the end is wrong as well, for where the middle happens to mean something else.
function corrupt(bytes: Buffer): Buffer {
  const places = new Set([Math.floor(bytes.byteLength / 2), bytes.byteLength - 8])
  return Buffer.from(bytes.map((byte, place) => (places.has(place) ? byte ^ 0xff : byte)))
}

// Still the true JSON, so that a client without a limit would take it.
function padded(bytes: Buffer, size = 65 * 2 ** 20): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, size - bytes.byteLength), ' ')])
}
