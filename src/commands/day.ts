import { InvalidArgumentError } from 'commander'

/** Reads the day of an option. @throws InvalidArgumentError */
export function day(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    throw new InvalidArgumentError('Give a date such as 2027-03-28.')
  }
}
