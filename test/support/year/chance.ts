import { sha256 } from '../../../src/core/hash.ts'
import { mulberry32 } from '../random.ts'

/** Chance that depends on nothing but the seed and what it is drawn for, so that no order of events changes it. */
export function chanceOf(seed: number, ...matter: readonly string[]): () => number {
  return mulberry32(Number.parseInt(sha256(`${seed} ${matter.join(' ')}`).slice(0, 8), 16))
}
