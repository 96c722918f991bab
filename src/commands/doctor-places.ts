import { createServer } from 'node:net'
import type { Settings } from '../../schemas/settings.ts'
import { AjantasaError } from '../core/errors.ts'
import { rosterSource } from '../edges/files/roster.ts'
import { readWholeRoster } from '../jobs/import-roster.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import { probeFolder } from '../runtime/folder.ts'
import { skip, tryOut, type Check } from './doctor-check.ts'

/** Looks whether serve could listen on its port, or does already. */
export async function checkHealthPort({ DATABASE_URL: url, HEALTH_PORT: port }: Settings): Promise<Check> {
  if (url === undefined) return skip('health port', 'Only serve needs it, and serve needs PostgreSQL.')
  return tryOut('health port', String(port), async () => {
    const reason = await listen(port)
    if (reason === null) return 'It is free.'
    if (await isOurs(port)) return 'A worker listens there already.'
    const remedy = 'Give HEALTH_PORT a port that is free and above 1023; 0 takes any. Only serve needs it.'
    throw new AjantasaError(`the health server could not start: ${reason}`, { party: 'program', remedy })
  })
}

async function listen(port: number): Promise<string | null> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, resolve)
    })
    await new Promise(resolve => server.close(resolve))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function isOurs(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(3000) })
    return (await answer.text()) === 'The event loop turns.\n'
  } catch {
    return false
  }
}

/** Reads the city's list of updaters and checks all of it. */
export async function checkRoster({ city, roster }: ConfiguredCity): Promise<Check> {
  const what = `roster of ${city.id}`
  if (roster === null) return skip(what, 'The city file names none, so nobody is asked.')
  return tryOut(what, roster, async () => {
    const { duties, people } = await readWholeRoster(rosterSource, roster)
    return `It has ${duties.length} rows and ${people.length} people, and no fault.`
  })
}

/** Looks whether this user could write the city's reports. */
export async function checkReports({ city, shelf }: ConfiguredCity): Promise<Check> {
  return tryOut(`reports of ${city.id}`, shelf, async () => {
    const remedy = 'Let this user write there, or name another folder with report.shelf in the city file.'
    const isThere = await probeFolder(shelf, remedy)
    return isThere ? 'The folder can be written to.' : 'The folder is not there yet and can be made.'
  })
}
