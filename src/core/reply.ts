/** The items of a digest that words are about, by their numbers in the mail. */
export type Items = 'all' | readonly number[]

/** What a person asked for in a reply: PRODUCT.md, "The digest and the reply". */
export type ReplyIntent =
  /** The text that was shown is right. */
  | { readonly kind: 'confirm'; readonly items: Items }
  /** Put right by the person in PTV. */
  | { readonly kind: 'corrected'; readonly items: Items }
  /** What should be put right, in the person's words. */
  | { readonly kind: 'correct'; readonly items: Items; readonly text: string }
  /** It is meant to be so; `text` is the reason. */
  | { readonly kind: 'intended'; readonly items: Items; readonly text: string }
  | { readonly kind: 'snooze'; readonly items: Items; readonly until: Temporal.PlainDate }
  /** Not the person's; `to` is the address of the one whose it is, where it is told. */
  | { readonly kind: 'reassign'; readonly items: Items; readonly to: string | null }
  | { readonly kind: 'dontKnow'; readonly items: Items }
  /** The service is no more. */
  | { readonly kind: 'ended'; readonly items: Items }
  /** Takes the person's last reply back. */
  | { readonly kind: 'undo' }
  /** Words that are not guessed at. Where `items` is empty they are about none that is certain. */
  | { readonly kind: 'unclear'; readonly items: readonly number[]; readonly text: string }
