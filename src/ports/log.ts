/**
 * What may be told of an event: plain values. Errors and secrets are none; of an error `safeReason` tells what may be
 * told of it.
 */
export type Fact = string | number | boolean | null | undefined | readonly Fact[] | { readonly [name: string]: Fact }

/** Where a job tells what it did: constant messages, facts as fields, nothing personal. */
export interface Log {
  info(facts: Readonly<Record<string, Fact>>, message: string): void
  warn(facts: Readonly<Record<string, Fact>>, message: string): void
  error(facts: Readonly<Record<string, Fact>>, message: string): void
}
