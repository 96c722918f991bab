import type { Settings } from '../../schemas/settings.ts'
import { SettingsError } from '../core/errors.ts'
import type { Log } from '../ports/log.ts'
import { readCityFile } from '../runtime/city-files.ts'
import { explainFile, explainStored } from './explain-item.ts'
import { explainFilePut, explainStoredPut } from './explain-put.ts'
import { defaultCity } from './try.ts'

/** What `ajantasa explain item` was asked for besides the item. */
export interface ExplainOptions {
  readonly file: string | undefined
  readonly city: string | undefined
  readonly date: Temporal.PlainDate
  /** The body that would write the item, in place of an explanation. */
  readonly put: boolean
  readonly json: boolean
}

/** Explains an item of the database, or a record in a file. @throws SettingsError where neither is named. */
export async function explainItem(
  id: string | undefined,
  options: ExplainOptions,
  settings: Settings,
  log: Log,
): Promise<number> {
  if (options.file !== undefined) {
    if (options.put) return explainFilePut(options.file, options.json)
    const city = options.city === undefined ? defaultCity() : (await readCityFile(options.city)).city
    return explainFile(options.file, city, options)
  }
  if (id !== undefined && options.put) return explainStoredPut(id, options, settings, log)
  if (id !== undefined) return explainStored(id, options, settings, log)
  const remedy = 'Give the id of an item, or a record with --file.'
  throw new SettingsError([{ where: 'explain item', problem: 'was asked about nothing', remedy }])
}
