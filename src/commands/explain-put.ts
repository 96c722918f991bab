import type { Settings } from '../../schemas/settings.ts'
import { contentId } from '../core/content-item.ts'
import { putBody, type PutBody, type PutProblem } from '../edges/ptv/v12/put/put-body.ts'
import type { Log } from '../ports/log.ts'
import { forCity } from '../store/city-scope.ts'
import { loadRawItem } from '../store/raw.ts'
import { inSomeCity } from './explain-item.ts'
import { readContent } from './explain-records.ts'
import { exitCodes, print, printJson, printNote } from './output.ts'

/** Prints the body that would write an item of the database by version 12. Nothing is sent. */
export async function explainStoredPut(
  id: string,
  { city: wanted, json }: { readonly city: string | undefined; readonly json: boolean },
  settings: Settings,
  log: Log,
): Promise<number> {
  const { raw } = await inSomeCity(id, wanted, settings, log, async ({ db }, city) =>
    loadRawItem(forCity(db, city.id), city.id, contentId(id)),
  )
  return told(putBody(raw), json)
}

/** The same of a record in a file, or of each record of a list. @throws SettingsError where it cannot be read */
export async function explainFilePut(path: string, json: boolean): Promise<number> {
  const content = await readContent(path)
  if (!Array.isArray(content)) return told(putBody(content), json)
  const bodies = content.map(record => putBody(record))
  if (json) printJson(bodies)
  else for (const put of bodies) told(put, false)
  return bodies.every(({ kind }) => kind === 'body') ? exitCodes.done : exitCodes.failed
}

// The body stands alone on stdout, so that it can be kept; what is to be said about it goes beside.
function told(put: PutBody, json: boolean): number {
  if (json) printJson(put)
  else if (put.kind === 'body') {
    printJson(put.body)
    for (const one of put.lost) printNote(`The body leaves something out: ${sentence(one)}`)
  } else print(['No body can be made.', ...put.problems.map(one => `  ${sentence(one)}`)].join('\n'))
  return put.kind === 'body' ? exitCodes.done : exitCodes.failed
}

function sentence({ field, problem }: PutProblem): string {
  return `${field} ${problem}.`
}
