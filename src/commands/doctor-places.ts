import { createServer } from 'node:net'
import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { AjantasaError } from '../core/errors.ts'
import { isShrunken, type HeldRoster } from '../core/people/holding.ts'
import { rosterSource } from '../edges/files/roster.ts'
import { readWholeRoster } from '../jobs/read-roster.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import { probeFolder } from '../runtime/folder.ts'
import { loadHeldRoster } from '../store/roster-holds.ts'
import { skip, tryOut, type Check } from './doctor-check.ts'
import { withPostgres } from './doctor-round-trip.ts'

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

/** Reads the city's list of updaters and checks all of it; tells whether nights hold it back. */
export async function checkRoster({ city, roster }: ConfiguredCity, settings: Settings): Promise<Check> {
  const what = `roster of ${city.id}`
  if (roster === null) return skip(what, 'The city file names none, so nobody is asked.')
  return tryOut(what, roster, async () => {
    const { duties, people } = await readWholeRoster(rosterSource, roster)
    const held = await withPostgres(settings, async db => loadHeldRoster(db, city.id))
    const told = `It has ${duties.length} rows and ${people.length} people, and no fault.`
    if (held === null) return told
    if (held.holding.kind === 'shrunken' && isShrunken(held.holding.before, duties.length)) throw shrunken(held, city)
    return `${told} It has been held since ${held.since.toString()}; the next night takes it over.`
  })
}

function shrunken({ since, holding }: HeldRoster, { id }: City): AjantasaError {
  const rows = holding.kind === 'shrunken' ? `: it had ${holding.before} rows and now has ${holding.after}` : ''
  return new AjantasaError(`it has been held since ${since.toString()}${rows}, and the old one is in use`, {
    party: 'roster',
    remedy: `Put the rows back, or run \`ajantasa people import FILE --city ${id} --fewer\` if they are meant to be gone.`,
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
