import * as z from 'zod'

// What the schemas of the report share.

export const Day = z.iso.date()
export const Id = z.guid()
export const Count = z.int().min(0)
export const ByMailLanguage = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
export const Language = z.enum(['fi', 'sv', 'en', 'se', 'smn', 'sms'])
export const Names = z.partialRecord(Language, z.string()).describe('Names by language version.')
export const Severity = z.enum(['error', 'warning', 'info'])
export const Audience = z
  .enum(['updater', 'communications'])
  .describe('Who can put it right: updater (facts about the service) or communications (classification, structure).')
export const State = z.enum(['current', 'due', 'overdue', 'expired'])
