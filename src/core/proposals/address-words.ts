/** The parts of an address as a person writes it: `Virastokatu 2 B, 55100 Imatra`, `PL 12, 55101 Imatra`. */
export interface AddressWords {
  readonly kind: 'street' | 'postOfficeBox'
  /** The street's name, or the number of the P.O. box. */
  readonly street: string
  readonly number: string | null
  readonly postalCode: string | null
  /** PTV takes the town from the postal code: it is read so that nothing is left over. */
  readonly town: string | null
}

const post = String.raw`(?:\s*,\s*|\s+)(\d{5})(?:\s+(\p{Lu}[\p{L}-]{1,40}(?:\s\p{L}[\p{L}-]{0,30})?))?`
const street = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\d'’. -]{1,80}?)\s+(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?[A-Za-zÅÄÖåäö](?!\p{L})(?:\s?\d{1,3})?)?)(?:${post})?$`,
  'u',
)
const box = new RegExp(String.raw`^(?:PL|PB|P\.?\s?O\.?\s?Box)\.?\s?(\d{1,6})(?:${post})?$`, 'iu')

/** Reads an address of a street or a P.O. box; null for whatever is more, or less, than that. */
export function readAddress(words: string): AddressWords | null {
  const written = words.trim().replace(/[.,;]+$/u, '')
  if (written.length > 200) return null
  const [, boxNumber, boxCode, boxTown] = box.exec(written) ?? []
  if (boxNumber !== undefined) return parts('postOfficeBox', boxNumber, null, boxCode, boxTown)
  const [, name, number, code, town] = street.exec(written) ?? []
  return name === undefined ? null : parts('street', name.trim(), number ?? null, code, town)
}

function parts(
  kind: AddressWords['kind'],
  name: string,
  number: string | null,
  postalCode: string | undefined,
  town: string | undefined,
): AddressWords {
  return { kind, street: name, number, postalCode: postalCode ?? null, town: town ?? null }
}
