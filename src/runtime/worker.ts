import type { CityId } from '../core/city.ts'
import { safeReason } from '../core/errors.ts'
import { toldToStop } from '../jobs/life.ts'
import { forCity } from '../store/city-scope.ts'
import { closeRun } from '../store/runs.ts'
import { carryOut } from './carry-out.ts'
import { dueOf, loadCityLedger } from './city-work.ts'
import { withPatience } from './patience.ts'
import { sendAllDue, sendOne, sendWatchedDue } from './send-due.ts'
import { emptyMemory, isStopping, type Memory, type WorkerTools } from './worker-memory.ts'

export type { WorkerTools } from './worker-memory.ts'

export interface Worker {
  /** Puts into the queue what the ledgers of the cities lack. What goes wrong with one city is logged. */
  readonly tick: () => Promise<void>
  /**
   * Looks after what is under way: takes over what other workers have lost, makes up for a tick that failed, and goes on
   * with what servers that are back had held up.
   */
  readonly look: () => Promise<void>
  /**
   * Puts the first of a city's frequent jobs into the queue, as news for it has come; the others follow it. False where
   * it waits or runs already, may not run yet after a failure, or the database is away.
   */
  readonly wake: (city: CityId) => Promise<boolean>
  /** Takes nothing more, waits so many milliseconds for what is being done; false where something was cut off. */
  readonly stop: (milliseconds: number) => Promise<boolean>
}

/** Begins to take tasks from the queue. Several workers may share one database. */
export async function startWorker(tools: WorkerTools): Promise<Worker> {
  const memory = emptyMemory()
  let sending: Promise<void> | null = null
  const alone = async (send: typeof sendAllDue): Promise<void> => {
    await sending
    if (isStopping(memory)) return
    sending = closeOpenRuns(tools, memory)
      .then(async () => send(tools, memory))
      .finally(() => {
        sending = null
      })
    await sending
  }
  await tools.queue.work(async task => carryOut(task, tools, memory))
  return {
    tick: async () => alone(sendAllDue),
    look: async () => {
      // A round under way sees what a look would.
      await (sending ?? alone(sendWatchedDue))
      const back = await memory.lookout.look(tools.now())
      if (back.length > 0) await alone(sendWatchedDue)
    },
    wake: async city => !isStopping(memory) && wake(city, tools, memory),
    stop: async milliseconds => {
      memory.stopping.abort(toldToStop())
      const isClosed = await closeQueue(tools, milliseconds)
      if (isClosed && memory.busy.size === 0) return true
      for (const id of memory.busy) memory.open.add({ id, until: tools.now(), cutOff: 'stopped' })
      await withPatience(2000, closeOpenRuns(tools, memory)).catch(() => {})
      return false
    },
  }
}

// A database that has fallen silent keeps the queue's connections open for longer than it was told to wait.
async function closeQueue({ queue, log }: WorkerTools, milliseconds: number): Promise<boolean> {
  try {
    await withPatience(milliseconds + 1000, queue.stop(milliseconds))
    return true
  } catch (error) {
    log.warn({ reason: safeReason(error) }, 'the queue could not be closed')
    return false
  }
}

// The end of a run that was lost together with the database is written as soon as it is back, so that the next attempt
// need not wait until the run counts as lost.
async function closeOpenRuns({ db, log }: WorkerTools, { open }: Memory): Promise<void> {
  for (const run of open) {
    const { id, until, cutOff } = run
    try {
      const error = 'the worker lost the database or was stopped meanwhile'
      await closeRun(forCity(db, id.city), id, until, { outcome: 'failed', counts: {}, error, cutOff })
      open.delete(run)
    } catch (error) {
      log.warn({ city: id.city, run: id.run, reason: safeReason(error) }, 'a run that was lost could not be closed')
      return
    }
  }
}

async function wake(city: CityId, tools: WorkerTools, { watched, lookout }: Memory): Promise<boolean> {
  const { db, cities, now } = tools
  const work = cities.find(one => one.configured.city.id === city)
  const first = work?.jobs.find(job => job.rhythm === 'often')
  if (work === undefined || first === undefined) return false
  watched.add(city)
  try {
    const ledger = await loadCityLedger(db, work, now())
    const due = dueOf(work, ledger, now(), lookout.back(city)).find(one => one.job === first.name)
    return due !== undefined && (await sendOne(work, due, ledger, tools))
  } catch {
    // The tick tells of a database that is away.
    return false
  }
}
