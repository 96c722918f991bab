import got from 'got'
import { reveal, type Secret } from '../../schemas/secret.ts'
import { certificateRemedy, isCertificateCode } from '../core/certificates.ts'
import type { Log } from '../ports/log.ts'

/** What a night tells the watcher outside. */
export type Beat = 'start' | 'success' | 'failure'

/** Tells a watcher outside how the nights go; never throws, as a night does not depend on being watched. */
export type Heartbeat = (beat: Beat) => Promise<void>

const usualRemedy = 'Check HEARTBEAT_URL and the network; nothing else depends on it.'

const endings = { start: '/start', success: '', failure: '/fail' } as const

/**
 * Calls an address in the manner of healthchecks.io: itself on success, with `/start` and `/fail` at its path's end
 * otherwise. Without an address nothing is called. The address holds a secret, so it stays out of the log.
 */
export function startHeartbeat(address: Secret | string | undefined, userAgent: string, log: Log): Heartbeat {
  if (address === undefined) return async () => {}
  return async beat => {
    const url = new URL(reveal(address))
    url.pathname = `${url.pathname.replace(/\/$/, '')}${endings[beat]}`
    try {
      await got(url, { headers: { 'user-agent': userAgent }, retry: { limit: 0 }, timeout: { request: 10_000 } })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      const remedy = isCertificateCode(code) ? certificateRemedy('HEARTBEAT_URL', code) : usualRemedy
      log.warn({ beat, code, remedy }, 'the heartbeat could not be told')
    }
  }
}
