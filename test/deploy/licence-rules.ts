/** A package of the lock file with the licence that it names: an SPDX expression, or null where it names none. */
export interface LicensedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string | null
}

/**
 * Licences under which a package may be part of a work that is given on under the EUPL-1.2: they ask for no more than
 * their own text and names to be kept. The GPL and its kin are not among them, although the EUPL's appendix names them:
 * there the whole work would go over to their terms.
 */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.1+',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
] as const

/** The packages whose licence is not allowed, or not known. */
export function refusedPackages(packages: readonly LicensedPackage[]): readonly LicensedPackage[] {
  return packages.filter(({ licence }) => licence === null || !isAllowed(licence))
}

/** True where an SPDX expression leaves a choice that is allowed: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function isAllowed(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  const [allowed, rest] = readChoice(words)
  return rest.length === 0 && allowed
}

type Read = readonly [allowed: boolean, rest: readonly string[]]

// AND binds closer than OR.
function readChoice(words: readonly string[]): Read {
  const [first, rest] = readAll(words)
  if (rest[0] !== 'OR') return [first, rest]
  const [others, after] = readChoice(rest.slice(1))
  return [first || others, after]
}

function readAll(words: readonly string[]): Read {
  const [first, rest] = readOne(words)
  if (rest[0] !== 'AND') return [first, rest]
  const [others, after] = readAll(rest.slice(1))
  return [first && others, after]
}

function readOne([word = '', ...rest]: readonly string[]): Read {
  if (word !== '(') return [allowedLicences.some(one => one === word), rest]
  const [allowed, after] = readChoice(rest)
  // A bracket that is never closed leaves it unread.
  return after[0] === ')' ? [allowed, after.slice(1)] : [false, ['(']]
}
