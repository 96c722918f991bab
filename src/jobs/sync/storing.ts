import type { CataloguePart } from '../../ports/ptv.ts'
import type { JobContext } from '../job.ts'
import { saveParts, seenPart, type SeenPart } from './save-parts.ts'
import { saveTonight, type Tonight } from './tonight.ts'

/** Stores what is read while more is read. */
export interface Storing {
  /** Takes a part; waits while too much is waiting. @throws what has kept an earlier part from being stored */
  readonly take: (part: CataloguePart) => Promise<void>
  /** Waits until all is stored. @throws what has kept any part from being stored */
  readonly end: () => Promise<void>
}

/** Records that may wait to be stored before reading waits for the database: they are all that memory holds of a night. */
const portion = 2000
/** Records after which a night first notes what it has read: a killed one goes on from its last note. */
const firstNote = 500
/** How much more must have been read before it is noted again: the notes grow, and together stay a few times the last. */
const growth = 2

/** Begins to store; what comes while a portion is stored is stored together. */
export function startStoring(context: JobContext, starting: Promise<Tonight>): Storing {
  const waiting: SeenPart[] = []
  let noted = 0
  const storeWaiting = async (): Promise<void> => {
    const tonight = await starting
    while (waiting.length > 0) {
      await saveParts(context, tonight, waiting.splice(0))
      if (tonight.rows.size < Math.max(firstNote, noted * growth)) continue
      noted = tonight.rows.size
      await saveTonight(context, tonight)
    }
  }
  let [storing, hasFailed] = [null as Promise<void> | null, false]
  const begin = async (): Promise<void> => {
    try {
      await storeWaiting()
      storing = null
    } catch (error) {
      // This attempt has lost the portion: that later ones can be stored must not hide it.
      hasFailed = true
      throw error
    }
  }
  return {
    take: async part => {
      waiting.push(seenPart(part))
      storing ??= begin()
      storing.catch(() => {})
      if (hasFailed || countRows(waiting) >= portion) await storing
    },
    end: async () => {
      await storing
      // What came in the last moment may have found the storing under way, but past its last look.
      await storeWaiting()
    },
  }
}

function countRows(parts: readonly SeenPart[]): number {
  return parts.reduce((sum, part) => sum + part.page.rows.length, 0)
}
