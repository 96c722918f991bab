import type { AbsenceReason } from '../core/catalogue/absence.ts'

/** Why an item is not there, as the commands say it. */
export const absenceWords = {
  archived: 'archived in PTV',
  unpublished: 'no longer published',
  moved: 'moved to another organization',
  notSeen: 'not found in PTV',
  notUsed: 'no longer connected to the city’s services',
} as const satisfies Record<AbsenceReason, string>
