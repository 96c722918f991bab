import { RosterError, SettingsError, type Fault } from '../core/errors.ts'
import { readDuties, type Roster } from '../core/people/roster.ts'
import type { RosterFile, RosterSource } from '../ports/files.ts'

/** A roster without any fault. */
export interface WholeRoster extends Omit<Roster, 'faults'> {
  readonly hash: string
}

/** What came of reading a roster's file: the roster, or what keeps it from being one. Faults quote cells. */
export type ReadRoster =
  | { readonly kind: 'whole'; readonly roster: WholeRoster }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly hash: string }
  | { readonly kind: 'unreadable'; readonly error: SettingsError }

/** Reads a roster and checks all of it. A file that is missing is `unreadable`, never an empty roster. */
export async function readRoster(source: RosterSource, path: string): Promise<ReadRoster> {
  try {
    return understand(await source.readRoster(path))
  } catch (error) {
    if (error instanceof SettingsError) return { kind: 'unreadable', error }
    throw error
  }
}

/** The same for who can do nothing without it. @throws RosterError with every fault, its row and its column. */
export async function readWholeRoster(source: RosterSource, path: string): Promise<WholeRoster> {
  const read = await readRoster(source, path)
  switch (read.kind) {
    case 'whole':
      return read.roster
    case 'unreadable':
      throw new RosterError(read.error.faults, read.error.cause)
    case 'faulty':
      throw new RosterError(placedIn(path, read.faults))
  }
}

/** Faults of a roster with the path of its file before their places. */
export function placedIn(path: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map(fault => ({ ...fault, where: [path, fault.where].filter(part => part !== '').join(', ') }))
}

function understand({ rows, hash, faults: ofForm }: RosterFile): ReadRoster {
  const { faults: ofRows, ...roster } = readDuties(rows)
  const all = [...ofForm, ...ofRows]
  const faults = all.length > 0 || roster.duties.length > 0 ? all : [roster.unfilled === 0 ? empty : unfilled]
  return faults.length > 0 ? { kind: 'faulty', faults, hash } : { kind: 'whole', roster: { ...roster, hash } }
}

// Taking an empty list over would leave the whole city without updaters.
const empty: Fault = {
  where: '',
  problem: 'the roster has no rows',
  remedy: 'Add a row for each duty and save it again.',
}

const unfilled: Fault = {
  where: '',
  problem: 'no row of the roster names anybody',
  remedy: "Write the updater's e-mail on the rows that are to be somebody's and save it again.",
}
