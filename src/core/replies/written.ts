/** What a person wrote in a mail, without what mail programs add and without what is quoted. */
export interface Written {
  /** What stands outside of our own lines, or between them but below no item; may be empty. */
  readonly text: string
  /** What was typed between the lines of our digest, by the item below whose heading it stands, in order. */
  readonly between: readonly { readonly number: number; readonly text: string }[]
}

/** A mail of ours as it was sent: what of it comes back is not what the person wrote. */
export interface SentMail {
  readonly html: string
  readonly text: string
}
