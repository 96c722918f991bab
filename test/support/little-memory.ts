import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets the embedded database of a folder do with a tenth of its memory: to clear all of it takes a third of the time of
 * every start, and the tables of tests are small.
 */
export function takeLittleMemory(folder: string): void {
  appendFileSync(join(folder, 'postgresql.conf'), '\nshared_buffers = 12MB\n')
}
