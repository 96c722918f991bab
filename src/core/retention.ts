/** After how many days what is stored of people is removed. */
export interface Retention {
  /** A person's data, counted from the night on which the roster no longer names the person. */
  readonly personDays: number
  /** The words of mails, counted from the day of the mail. */
  readonly mailDays: number
}

/** What holds where a city's file says nothing else. */
export const retention: Retention = { personDays: 90, mailDays: 180 }
