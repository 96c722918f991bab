import { languages } from '../../core/content-item.ts'

/** As much of a field's name as is kept: it is PTV's, and becomes a key in the database. */
const longestName = 80

const languageKeys: ReadonlySet<string> = new Set(languages)

/**
 * The fields that a record has and its schema does not name: their paths, each once, sorted. Languages and places in
 * lists are `*`: `languageVersions.*.newField`. `parsed` is what the schema made of the raw record.
 */
export function unknownFields(raw: unknown, parsed: unknown): readonly string[] {
  const found = new Set<string>()
  collect(raw, parsed, '', found)
  return found.size === 0 ? [] : [...found].toSorted()
}

function collect(raw: unknown, parsed: unknown, path: string, found: Set<string>): void {
  if (raw === parsed || !isNested(raw) || !isNested(parsed)) return
  if (Array.isArray(raw)) {
    if (Array.isArray(parsed)) for (const [place, one] of raw.entries()) collect(one, parsed[place], `${path}*.`, found)
    return
  }
  for (const key of Object.keys(raw)) {
    const value = (raw as Fields)[key]
    if (!Object.hasOwn(parsed, key)) found.add(path + nameOf(key))
    // A schema knows the six languages by these names and nothing else by one of them.
    else if (isNested(value)) {
      collect(value, (parsed as Fields)[key], `${path}${languageKeys.has(key) ? '*' : key}.`, found)
    }
  }
}

type Fields = Readonly<Record<string, unknown>>

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

// A database takes neither NUL nor half a character.
function nameOf(key: string): string {
  return key
    .slice(0, longestName)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
}
