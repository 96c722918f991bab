import type { Span } from './span.ts'

type Index = ReadonlyMap<string, readonly string[]>

const capitalWord = /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]{1,40}(?![\p{L}\d])/gu
const betweenNames = /^ (?:\p{Lu}\. )?$/u
const street =
  /^(?:\s|-)?(?:katu|kadu|tie(?!\p{L})|tien|tiellä|polku|polun|kuja|raitti|tori|aukio|puisto|puistikko|silta|talo|koulu|koti|museo|kenttä|rahasto|säätiö|gatan|vägen|gränd|stigen|torget|parken|skola|hus|street|road|park|school|museum)/iu
const streetEnd = /(?:katu|kadun|kadulla|tie|tien|tiellä|polku|kuja|gatan|vägen)$/u

// One city's list is the same array all night.
const indexes = new WeakMap<readonly string[], Index>()

/**
 * First name and surname of somebody on the list, also with the surname's case ending or the surname first. `names`
 * are written 'Maija Meikäläinen' or 'Meikäläinen, Maija'. A street or building named after a person is none.
 */
export function personNamesIn(text: string, names: readonly string[]): readonly Span[] {
  if (names.length === 0) return []
  const index = indexOf(names)
  const words = Array.from(text.matchAll(capitalWord), match => ({ index: match.index, text: match[0] }))
  return words.flatMap((first, at) => {
    const second = words[at + 1]
    if (second === undefined) return []
    const end = second.index + second.text.length
    const between = text.slice(first.index + first.text.length, second.index)
    const isName = betweenNames.test(between) && isPair(first.text, second.text, index)
    const isPlace = street.test(text.slice(end, end + 16)) || streetEnd.test(second.text)
    return isName && !isPlace ? [{ index: first.index, text: text.slice(first.index, end) }] : []
  })
}

function isPair(left: string, right: string, index: Index): boolean {
  const surnames = index.get(left) ?? []
  return surnames.some(surname => isFormOf(surname, right)) || (index.get(right) ?? []).includes(left)
}

// Virtanen: Virtasen, Virtaselle; Laine: Laineen; Berg: Bergs, Bergille.
function isFormOf(surname: string, word: string): boolean {
  if (word === surname) return true
  const stem = surname.endsWith('nen') ? `${surname.slice(0, -3)}se` : surname
  return stem.length > 2 && word.startsWith(stem) && word.length - stem.length <= 6
}

function indexOf(names: readonly string[]): Index {
  const known = indexes.get(names)
  if (known !== undefined) return known
  const pairs = names.map(asPair).filter(([first, last]) => first !== '' && last !== '')
  const index = new Map(
    [...Map.groupBy(pairs, ([first]) => first)].map(([first, same]) => [first, same.map(([, last]) => last)] as const),
  )
  indexes.set(names, index)
  return index
}

function asPair(name: string): readonly [first: string, last: string] {
  const [before = '', after] = name.normalize('NFC').split(',')
  const words = (after === undefined ? before : `${after} ${before}`).trim().split(/\s+/u)
  return words.length < 2 ? ['', ''] : [words[0] ?? '', words.at(-1) ?? '']
}
