/** The jobs of a night by name, in its order. */
export const nightJobNames = [
  'sync-catalogue',
  'plan-alarms',
  'sync-codes',
  'import-roster',
  'plan-roster-alarm',
  'watch-corrections',
  'assess-items',
  'assign-people',
  'plan-digests',
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
  'send-mail',
  'sort-mailbox',
] as const

/** Everything that `once` takes. */
export const workNames = ['night', ...nightJobNames, ...dayJobNames] as const
