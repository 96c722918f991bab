import { reveal } from '../../schemas/secret.ts'
import type { Settings } from '../../schemas/settings.ts'

/** Where the tables are, without a login: server and database, or a folder. */
export function shownPlace({ DATABASE_URL: url, AJANTASA_DATA: folder }: Settings): string {
  if (url === undefined) return folder
  const { hostname, port, pathname } = new URL(reveal(url))
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`
}
