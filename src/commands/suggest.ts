import { spellingDistance } from '../core/spelling.ts'

/** The name that is most like what was written, or null where none is near. */
export function nearest(written: string, names: readonly string[]): string | null {
  const near = names
    .map(name => ({ name, far: spellingDistance(written.toLowerCase(), name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.far - b.far)
  return near[0]?.name ?? null
}
