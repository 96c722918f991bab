// Place names that are ordinary words too: at the beginning of a name nobody can tell which is meant.
const ordinary: ReadonlySet<string> = new Set(['salo', 'pori', 'kemi', 'lahti', 'lieto', 'kolari', 'nokia', 'vaala'])

// An orchestra or a museum bears the place in its own name.
const institutions = /(?:orkester|teat|theat|museo|museum|opisto|orchestra)/iu

const endings =
  "(?:[’']s|s|n|ss[aä]|st[aä]|[aeiouyäö]n|h[aeiouyäö]n|ll[aä]|lt[aä]|lle|t?[aä]|ksi|n[aä])?(?!\\p{L}|-\\p{L})"

/**
 * The beginnings, common to the case forms, of the places that names of municipalities have in them: Vaasa in `Vaasan
 * kaupunki`, Vasa in `Vasa stad`, Helsingi in `Helsingin kaupunki`. The name of another organization has none.
 */
export function placesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(name => placeIn(name.trim()) ?? []))]
}

function placeIn(name: string): string | null {
  const [, finnish, swedish, english] =
    /^(.{2,40})n (?:kaupunki|kunta)$|^(.{2,40}) (?:stad|kommun)$|^(?:City|Town|Municipality) of (.{2,40})$/u.exec(
      name,
    ) ?? []
  return finnish ?? swedish ?? english ?? (/^\p{Lu}\p{Ll}{2,24}$/u.test(name) ? name : null)
}

/**
 * The first word of a name that is a form of one of the places, as it stands there; null where none is. What bears the
 * place in its own name, such as Vaasa-opisto or the museum of a city, has none.
 */
export function placeNamed(text: string, places: readonly string[]): string | null {
  if (institutions.test(text)) return null
  for (const place of places) {
    const found = new RegExp(`(?<![\\p{L}-])${escaped(place)}${endings}`, 'u').exec(text)
    if (found !== null && !(found.index === 0 && ordinary.has(place.toLowerCase()))) return found[0]
  }
  return null
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
