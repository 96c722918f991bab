import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { constants, createGunzip, createGzip } from 'node:zlib'

/**
 * Packs what a job wants to remember, piece by piece and as small as is quick: much is remembered of a whole nation's
 * pages, and all of it in one text would take more memory than the rest of the night.
 */
export async function packProgress(pieces: Iterable<unknown>): Promise<Uint8Array> {
  const lines = Readable.from(linesOf(pieces))
  return buffer(lines.pipe(createGzip({ level: constants.Z_BEST_SPEED })))
}

function* linesOf(pieces: Iterable<unknown>): Generator<string> {
  for (const piece of pieces) yield `${JSON.stringify(piece)}\n`
}

/** Unpacks what this program packed; the caller knows the shape of the pieces. */
export async function unpackProgress(bytes: Uint8Array): Promise<readonly unknown[]> {
  const text = await buffer(Readable.from([bytes]).pipe(createGunzip()))
  return text
    .toString()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as unknown)
}
