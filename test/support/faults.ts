import { oneOf, mulberry32 } from './random.ts'

/** What may go wrong on the way, whatever was asked: in the status, on the connection or in the bytes. */
export const wireFaults = [
  '401',
  '403',
  '429 with seconds',
  '429 with a date',
  '500',
  '502 with HTML',
  '503',
  '504',
  'no answer at all',
  'silence in the body',
  'reset before the headers',
  'reset in the body',
  'too few bytes',
  'chunks without an end',
  'HTML with 200',
  'nothing with 200',
  'null with 200',
  '[] with 200',
  'corrupt gzip',
  'cut gzip',
  'oversized body',
  'gzip bomb',
] as const

/** What may be wrong in a page of rows that looks well. The totals stay as they are unless the name says otherwise. */
export const pageFaults = [
  'rows dropped',
  'all rows dropped',
  'all rows dropped and no totals',
  'rows doubled',
  'page before again',
  'row lost and another doubled',
  'total one too many',
  'total one too few',
  'no pages',
  'one page too few',
  'one page too many',
  'negative pages',
  'pages and rows null',
  'another page number',
  'rows null',
  'rows missing',
  '404 for a page',
] as const

export type WireFault = (typeof wireFaults)[number]
export type PageFault = (typeof pageFaults)[number]
export type FaultKind = WireFault | PageFault

export const faultKinds: readonly FaultKind[] = [...wireFaults, ...pageFaults]

/** One thing that goes wrong. */
export interface Fault {
  readonly kind: FaultKind
  /** Which request it meets first, counted from 1 in the order of arrival. */
  readonly at: number
  /** How often it happens; Infinity for good. Once if not given. */
  readonly times?: number
  /** Whether it keeps to the path and query that it met first, as it does if not given, or meets all that follows. */
  readonly reach?: 'address' | 'everywhere'
  /** How long a 429 asks to wait; 0 if not given. */
  readonly seconds?: number
  /** How large an oversized body is, after decompression; 65 MiB if not given. */
  readonly bytes?: number
}

/** A fault that chance picks: any kind, at any of so many requests. The same for the same seed. */
export function faultFrom(seed: number, requests: number): Fault {
  const random = mulberry32(seed)
  return { kind: oneOf(faultKinds, random), at: 1 + Math.floor(random() * requests) }
}

export function isWireFault(kind: FaultKind): kind is WireFault {
  return (wireFaults as readonly FaultKind[]).includes(kind)
}
