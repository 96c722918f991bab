import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SettingsError, type Fault } from '../../src/core/errors.ts'
import { rosterSource } from '../../src/edges/files/roster.ts'
import type { RosterFile } from '../../src/ports/files.ts'

/** Reads a roster of this content from a file of this name. */
export async function readAs(name: string, content: string | Uint8Array): Promise<RosterFile> {
  const folder = await mkdtemp(join(tmpdir(), 'ajantasa-roster-'))
  try {
    await writeFile(join(folder, name), content)
    return await rosterSource.readRoster(join(folder, name))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The one fault for which a file is refused whole, without its place. */
export async function refusalOf(reading: Promise<unknown>): Promise<Omit<Fault, 'where'>> {
  const error = await reading.then(
    () => new Error('the roster was read'),
    (reason: unknown) => reason,
  )
  const [fault, ...others] = error instanceof SettingsError ? error.faults : []
  if (fault === undefined || others.length > 0) throw error
  return { problem: fault.problem, remedy: fault.remedy }
}
