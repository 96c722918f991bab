import type { TimedJob } from './timetable.ts'

/** The jobs of a night by name, in its order. */
export const nightJobNames = [
  'sync-catalogue',
  'plan-alarms',
  'sync-codes',
  'import-roster',
  'plan-roster-alarm',
  'watch-corrections',
  'watch-proposals',
  'check-links',
  'assess-items',
  'assign-people',
  'plan-digests',
  'plan-work-list',
  'tell-communications',
  'plan-report',
  'publish-report',
  'plan-report-mail',
  'tidy-up',
] as const

/** The jobs of the day by name, in their order. */
export const dayJobNames = [
  'read-mailbox',
  'handle-replies',
  'settle-mail',
  'plan-doubt-alarms',
  'plan-trouble-alarms',
  'send-mail',
  'sort-mailbox',
] as const

/** Every job as the timetable knows it, whether an installation's settings let it run or not. */
export const timedJobs: readonly TimedJob[] = [
  ...nightJobNames.map(name => ({ name, rhythm: 'nightly' }) as const),
  ...dayJobNames.map(name => ({ name, rhythm: 'often' }) as const),
]
