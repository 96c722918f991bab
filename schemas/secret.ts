/**
 * A text that cannot be printed: a password, a key, or an address that holds one. Written out in any way, as text, as
 * JSON or by an inspector, it says `***`; what it hides stands in no property of it.
 */
export interface Secret {
  readonly [mark]: true
  readonly toString: () => string
  readonly toJSON: () => string
}

declare const mark: unique symbol

const masked = '***'
const texts = new WeakMap<object, string>()
const told = (): string => masked

/** What every secret shows; Node's own inspector asks by that symbol: https://nodejs.org/api/util.html#utilinspectcustom */
const shown = { toString: told, toJSON: told, [Symbol.for('nodejs.util.inspect.custom')]: told }

/** Makes a secret of a text. */
export function hide(text: string): Secret {
  const secret = Object.freeze({ ...shown })
  texts.set(secret, text)
  return secret as unknown as Secret
}

/**
 * What a secret hides, for the call that hands it to the outside party. A plain text is given back: addresses without
 * anything secret, as on this machine, need no wrapper.
 */
export function reveal(secret: Secret | string): string {
  return typeof secret === 'string' ? secret : (texts.get(secret) ?? '')
}
