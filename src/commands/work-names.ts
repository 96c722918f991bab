import { dayJobNames, nightJobNames } from '../core/job-names.ts'

export { dayJobNames, nightJobNames }

/** Everything that `once` takes. */
export const workNames = ['night', ...nightJobNames, ...dayJobNames] as const
