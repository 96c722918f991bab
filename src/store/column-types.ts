import type { ColumnType } from 'kysely'

// What columns give and take: days and moments come as Temporal values and go in as ISO 8601 text.

export type Day = ColumnType<Temporal.PlainDate, string, string>
export type OptionalDay = ColumnType<Temporal.PlainDate | null, string | null, string | null>
export type Moment = ColumnType<Temporal.Instant, string, string>
export type OptionalMoment = ColumnType<Temporal.Instant | null, string | null, string | null>
export type GeneratedMoment = ColumnType<Temporal.Instant, string | undefined, string>
/** JSON: comes back parsed, goes in as text. */
export type Json = ColumnType<unknown, string, string>
export type GeneratedJson = ColumnType<unknown, string | undefined, string>
