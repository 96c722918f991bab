// Outages with a point of their own, under a clock that is moved: mails that have lost theirs, and a shelf that is full.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { every } from './outage-clock.ts'
import { startDay, type Day } from './outage-day.ts'
import type { OutageRun } from './outage-hours.ts'
import { outcomeOf, type Outcome } from './outage-judge.ts'
import { isBack, type OutageStage, type Site } from './outage-stage.ts'

/** A story that is judged by itself. */
export interface Story {
  readonly name: string
  /** How many alarms and all-clears it is worth, and how many mails lose their point at the least. */
  readonly alarms: number
  readonly dropped: number
  /** False where this machine cannot show it. */
  readonly canBeTold: () => boolean
  readonly tell: (stage: OutageStage) => Promise<OutageRun>
}

const start = '2026-12-09T02:25:00Z'

export const stories: readonly Story[] = [
  { name: 'the mail server away for four days', alarms: 0, dropped: 10, canBeTold: () => true, tell: mailAwayForDays },
  {
    name: 'PTV away for a day, and the mail server a little longer',
    alarms: 0,
    dropped: 1,
    canBeTold: () => true,
    tell: alarmThatIsOver,
  },
  {
    name: 'the disk of the reports is full for three hours',
    alarms: 1,
    dropped: 0,
    canBeTold: () => process.getuid?.() === 0,
    tell: shelfFull,
  },
]

// A digest four days old asks about what may have been answered or mended: others are planned in its place.
async function mailAwayForDays(stage: OutageStage): Promise<OutageRun> {
  return onStory(stage, 'mail-4days', async (worker, site) => {
    await worker.passTo('2026-12-09T06:20:00Z', every(5))
    await site.lines.smtp.breakDown('refused')
    await worker.passTo('2026-12-13T06:10:00Z', every(60))
    await worker.passTo('2026-12-13T06:20:00Z', every(5))
    const resumed = await returnOfMail(worker, site)
    await worker.passTo('2026-12-14T08:00:00Z', every(30))
    return resumed
  })
}

// IT would read of a night that failed yesterday, and in the next mail that it is well.
async function alarmThatIsOver(stage: OutageStage): Promise<OutageRun> {
  return onStory(stage, 'alarm-over', async (worker, site) => {
    await worker.passTo('2026-12-09T02:28:00Z', every(5))
    await site.lines.ptv.breakDown('refused')
    await site.lines.smtp.breakDown('hanging')
    await worker.passTo('2026-12-10T02:28:00Z', every(30))
    await site.lines.ptv.mend()
    await worker.passTo('2026-12-10T06:40:00Z', every(5))
    const resumed = await returnOfMail(worker, site)
    await worker.passTo('2026-12-10T08:00:00Z', every(15))
    return resumed
  })
}

/** A city whose reports go to a disk of 64 KiB, until somebody makes room. */
async function shelfFull(stage: OutageStage): Promise<OutageRun> {
  let shelf = ''
  const prepare = (site: Site): void => {
    shelf = join(site.folder, 'reports')
    mkdirSync(shelf, { recursive: true })
    mount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', shelf])
  }
  try {
    return await onStory(
      stage,
      'shelf-full',
      async worker => {
        await worker.passTo('2026-12-09T07:30:00Z', every(5))
        mount(['-o', 'remount,size=64m', shelf])
        await worker.passTo('2026-12-09T09:00:00Z', every(5))
        const names = readdirSync(shelf, { recursive: true, encoding: 'utf8' })
        const whole = names.filter(name => /report.*\.(?:html|xlsx|json)$/.test(name))
        if (whole.length < 3 || names.some(name => name.endsWith('.new')))
          throw new Error(`the shelf holds ${names.join(', ')}`)
        return null
      },
      prepare,
    )
  } finally {
    spawnSync('umount', [shelf])
  }
}

function mount(words: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', [...words])
  if (status !== 0) throw new Error(`mount: ${String(stderr)}`)
}

async function returnOfMail(worker: Day, site: Site): Promise<number> {
  const isSo = await isBack(site, 'smtp')
  await site.lines.smtp.mend()
  return worker.untilTrue(isSo, 90)
}

async function onStory(
  stage: OutageStage,
  id: string,
  work: (worker: Day, site: Site) => Promise<number | null>,
  prepare: (site: Site) => void = () => {},
): Promise<OutageRun> {
  const site = await stage.openSite(id)
  prepare(site)
  const worker = await startDay(site, start)
  try {
    const resumed = await work(worker, site)
    const outcome = await outcomeOf(site, 'whenever')
    return {
      outcome,
      resumed,
      livez: worker.life.figures(),
      wrong: wrongIn(outcome),
    }
  } finally {
    await worker.stop()
    await site.close()
  }
}

// Each of the sample city's ten people has had one digest, however many were planned.
function wrongIn({ mails }: Outcome): readonly string[] {
  const digests = mails.filter(({ purpose, taken }) => purpose === 'digest' && taken > 0)
  const people = new Set(digests.map(({ recipient }) => recipient)).size
  return people === 10 && digests.length === 10 ? [] : [`${digests.length} digests went to ${people} people`]
}
