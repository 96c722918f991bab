// Tells the watcher outside while no mail can go out: IT’s own mails could not tell it.
import { isHealthy } from '../core/health/judge.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database } from '../store/database.ts'
import { loadJobStates } from '../store/job-states.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { CityJobs } from './status.ts'

/** What the watching of mail works with. */
export interface MailWatchTools {
  readonly db: Database['db']
  readonly cities: readonly CityJobs[]
  readonly heartbeat: Heartbeat
  readonly now: () => Temporal.Instant
}

export interface MailWatch {
  /** The heartbeat of the nights, which tells of no success while mail is out. */
  readonly heartbeat: Heartbeat
  /**
   * Looks whether mail goes. Tells a failure once a city's mail has failed for an hour, and a success once all goes
   * again, unless the nights are ill themselves. Never throws: a database that is away says nothing of mail.
   */
  readonly look: () => Promise<void>
}

/** Begins as if all mail went. */
export function watchMail({ db, cities, heartbeat, now }: MailWatchTools): MailWatch {
  let isTold = false
  const areWell = async (jobs: (city: CityJobs) => CityJobs['jobs']): Promise<boolean> => {
    const states = await Promise.all(
      cities.map(async each => loadJobStates(forCity(db, each.city), each.city, jobs(each))),
    )
    return states.every(each => isHealthy(each, now()))
  }
  const look = async (): Promise<void> => {
    const isOut = !(await areWell(({ jobs }) => jobs.filter(({ name }) => name === 'send-mail')))
    if (isOut === isTold) return
    isTold = isOut
    if (isOut) await heartbeat('failure')
    else if (await areWell(({ jobs }) => jobs.filter(({ rhythm }) => rhythm === 'nightly'))) await heartbeat('success')
  }
  return {
    heartbeat: async beat => {
      if (beat !== 'success' || !isTold) await heartbeat(beat)
    },
    look: async () => look().catch(() => {}),
  }
}
