import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { city as usualCity, generate, type CatalogueSize } from './catalogue.ts'
import { cityFile } from './city-file.ts'
import { idOf } from './draw.ts'

/** One of many cities of an installation: its own organizations, content, list of updaters and mailbox. */
export interface LoadCity {
  /** Also its folder at the PTV of the bench and the user of its mailbox. */
  readonly id: string
  readonly size: CatalogueSize
}

/** People in a city's list of updaters. */
const rosterPeople = 20

/** So many cities of so many services and channels each; the number of a city is its seed. */
export function loadCities(count: number, items: number): readonly LoadCity[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `city-${String(index + 1).padStart(3, '0')}`,
    size: { ...sizeOf(items), seed: index + 1 },
  }))
}

// In the proportions of the usual city.
function sizeOf(items: number): Omit<CatalogueSize, 'seed'> {
  const share = items / (usualCity.services + usualCity.channels)
  const services = Math.max(1, Math.round(usualCity.services * share))
  return {
    organizations: Math.max(2, Math.round(usualCity.organizations * share)),
    services,
    channels: Math.max(1, items - services),
    connections: Math.max(1, Math.round(usualCity.connections * share)),
    generalDescriptions: Math.max(1, Math.round(usualCity.generalDescriptions * share)),
  }
}

/** Writes the files of the cities and of their people into a folder; `change` has the last word on a city's file. */
export function writeCities(
  folder: string,
  cities: readonly LoadCity[],
  ptvUrl: string,
  change: (file: string) => string = file => file,
): void {
  for (const { id, size } of cities) {
    const file = cityFile(generate(size).mainId, `${ptvUrl}/${id}`)
      .replace('id: generated', `id: ${id}`)
      .replace('roster: roster.csv', `roster: ${id}.csv`)
      .replace('Ajantasa <ptv@example.fi>', `Ajantasa <${id}@example.fi>`)
    writeFileSync(join(folder, `${id}.yaml`), change(`${file}secrets: { imap: ${variableOf(id)} }\n`))
    writeFileSync(join(folder, `${id}.csv`), rosterOf(size))
  }
}

/** The settings that name the cities' mailboxes on one server, each with a user of its own. */
export function mailboxSettings(
  cities: readonly LoadCity[],
  port: number,
  password: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cities.map(({ id }) => [variableOf(id), `imap://${id}:${password}@127.0.0.1:${port}/INBOX?tls=off`]),
  )
}

function variableOf(id: string): string {
  return `${id.toUpperCase().replace('-', '_')}_IMAP`
}

// Each person answers for an organization; a small city has several people for one.
function rosterOf({ organizations, seed }: CatalogueSize): string {
  const rows = Array.from({ length: rosterPeople }, (_, index) => {
    const organization = idOf(seed, 'organization', index % organizations)
    const language = index % 5 === 4 ? 'svenska' : 'suomi'
    const superior = `esihenkilo${Math.floor(index / 5)}@example.fi`
    return `Alue ${index};${organization};Henkilö ${index};henkilo${index}@example.fi;${language};ei;${superior}`
  })
  const heading = 'Vastuualue;Organisaatio;Päivittäjä;Sähköposti;Kieli;PTV-oikeudet;Esihenkilön sähköposti'
  return `${[heading, ...rows].join('\n')}\n`
}
