import { once } from 'node:events'
import { statfs } from 'node:fs/promises'
import { connect as connectPlainly, createServer, isIP } from 'node:net'
import { dirname } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { reveal } from '../../schemas/secret.ts'
import type { Settings } from '../../schemas/settings.ts'
import { certificateRemedy, isCertificateCode } from '../core/certificates.ts'
import type { City } from '../core/city.ts'
import { AjantasaError, safeReason } from '../core/errors.ts'
import { isShrunken, type HeldRoster } from '../core/people/holding.ts'
import { rosterSource } from '../edges/files/roster.ts'
import { readWholeRoster } from '../jobs/read-roster.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import { probeFolder } from '../runtime/folder.ts'
import { forCity } from '../store/city-scope.ts'
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
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    return isTaken ? 'another program listens there' : safeReason(error)
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
    const held = await withPostgres(settings, async db => loadHeldRoster(forCity(db, city.id), city.id))
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

/** Bytes on a disk below which reports are at risk, and below which a night would soon fail: one takes about 10 MB. */
const scarce = 1_000_000_000
const gone = 50_000_000

/** Looks whether this user could write the city's reports, and whether there is room for them. */
export async function checkReports({ city, shelf }: ConfiguredCity, free = freeBytes): Promise<Check> {
  return tryOut(`reports of ${city.id}`, shelf, async () => {
    const remedy = 'Let this user write there, or name another folder with report.shelf in the city file.'
    const isThere = await probeFolder(shelf, remedy)
    const told = isThere ? 'The folder can be written to' : 'The folder is not there yet and can be made'
    const left = await free(shelf)
    const room = `its disk has ${(left / 1e9).toFixed(left < 1e9 ? 2 : 0)} GB free`
    if (left >= scarce) return `${told}, and ${room}.`
    if (left >= gone) return { told: `${told}, but ${room}.`, remedy: roomRemedy }
    throw new AjantasaError(`the folder can be written to, but ${room}`, { party: 'files', remedy: roomRemedy })
  })
}

const roomRemedy = 'Make room there, or name a folder on another disk with report.shelf in the city file.'

// A folder that is still to be made has the disk of the one around it.
async function freeBytes(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch (error) {
    if (dirname(path) === path) throw error
    return freeBytes(dirname(path))
  }
}

/** Looks whether the watcher outside can be reached; calls nothing, for a call would tell it of a night. */
export async function checkHeartbeat({ HEARTBEAT_URL: secret }: Settings): Promise<Check> {
  if (secret === undefined) {
    return skip('heartbeat', 'HEARTBEAT_URL is not set, so nobody outside notices when the nights stop.')
  }
  const url = new URL(reveal(secret))
  const port = Number(url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port)
  return tryOut('heartbeat', `${url.hostname}:${port}`, async () => {
    await reach(url, port)
    const safely = url.protocol === 'https:' ? ', and its certificate is good' : ', without TLS'
    return `Its server takes connections${safely}. It is called by nights only.`
  })
}

async function reach({ protocol, hostname }: URL, port: number): Promise<void> {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const name = isIP(host) === 0 ? { servername: host } : {}
  const socket = protocol === 'https:' ? connectTls({ host, port, ...name }) : connectPlainly({ host, port })
  try {
    await once(socket, protocol === 'https:' ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(10_000) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const plain = 'Check the host in HEARTBEAT_URL, its name server, and that no firewall lies between.'
    const remedy = isCertificateCode(code) ? certificateRemedy('HEARTBEAT_URL', code) : plain
    throw new AjantasaError(`it cannot be reached: ${safeReason(error)}`, { party: 'program', remedy, cause: error })
  } finally {
    socket.destroy()
  }
}
