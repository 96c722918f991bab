/**
 * How a city knows that a sender is who the mail says: by the header that its own mail server, named here, writes about
 * each mail (RFC 8601), by the marks of its Microsoft 365 tenant, or by asking back.
 */
export type Vouching =
  | { readonly by: 'authenticationResults'; readonly authservId: string }
  | { readonly by: 'microsoft365'; readonly tenantId: string }
  | { readonly by: 'roundTrip' }

/** What may vouch for a sender. */
export type VouchedBy = Vouching['by']

/** What is known of a sender's being who the mail says. */
export type Vouched =
  | { readonly kind: 'vouched'; readonly by: VouchedBy }
  /** The server that is asked says that it is not so; `why` in the program's own English. */
  | { readonly kind: 'denied'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string }
