import { readFile } from 'node:fs/promises'
import type { Fault } from '../core/errors.ts'

/** Names of the city's staff as its file gives them, and what is wrong with that file. */
export interface StaffNames {
  readonly names: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Reads a text file (UTF-8) with a person on each line: 'Maija Meikäläinen' or 'Meikäläinen, Maija'. Blank lines and
 * those that begin with # are left out. The faults name lines and never quote them.
 */
export async function readStaffNames(path: string): Promise<StaffNames> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) {
    const remedy = 'Check the path and its rights, or leave rules.staffNames out.'
    return { names: [], faults: [{ where: path, problem: 'the list of staff names cannot be read', remedy }] }
  }
  const lines = text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map(line => line.replace(/[;\t]+/gu, ', ').trim())
  return { names: lines.filter(isName), faults: lines.flatMap((line, at) => faultOf(line, `${path}, line ${at + 1}`)) }
}

function isName(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}

function faultOf(line: string, where: string): readonly Fault[] {
  if (!isName(line)) return []
  if (line.includes('\ufffd')) return [{ where, problem: 'is not UTF-8', remedy: 'Save the list as UTF-8.' }]
  if (/\p{L}[\s,]+\p{L}/u.test(line)) return []
  return [{ where, problem: 'is no first name and surname', remedy: 'Write both, such as Maija Meikäläinen.' }]
}
