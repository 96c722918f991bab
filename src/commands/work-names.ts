/** The jobs of a night by name, in its order. */
export const nightJobNames = [
  'sync-catalogue',
  'plan-alarms',
  'sync-codes',
  'import-roster',
  'watch-corrections',
  'assess-items',
  'assign-people',
  'plan-digests',
  'plan-report',
  'publish-report',
  'plan-report-mail',
] as const

/** The jobs of the day by name, in their order. */
export const dayJobNames = ['read-mailbox', 'handle-replies', 'send-mail', 'sort-mailbox'] as const

/** Everything that `once` takes. */
export const workNames = ['night', ...nightJobNames, ...dayJobNames] as const
