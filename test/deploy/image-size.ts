import { execFileSync } from 'node:child_process'

/**
 * The compressed size of the base image for amd64 as Docker Hub shows it, in MB (10^6 bytes): 80.09 of
 * node:26.11.1-bookworm-slim, 80.17 of node:26.12.0-bookworm-slim.
 */
const baseMegabytes = 80.2

/** The most that the whole image may have. */
const mostMegabytes = 130

/** Bytes that the files below a folder take as a layer of an image: a tar archive in gzip. */
export function compressedSize(folder: string): number {
  const archive = execFileSync('sh', ['-c', 'tar -C "$0" -c . | gzip -6 | wc -c', folder], { encoding: 'utf8' })
  return Number(archive)
}

/** Tells how large the image would be. @throws Error where that is more than it may have */
export function tellSize(own: number, say: (line: string) => void): void {
  const megabytes = own / 1_000_000
  const all = megabytes + baseMegabytes
  say(`size  ${megabytes.toFixed(1)} MB on top of ${baseMegabytes} MB: about ${all.toFixed(0)} MB compressed`)
  if (all > mostMegabytes) throw new Error(`the image may have ${mostMegabytes} MB`)
}
