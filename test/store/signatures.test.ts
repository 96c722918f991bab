import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../src/store')
const sources = readdirSync(folder)
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** Functions of the store that take a database and no city, each with the reason. */
const withoutCity: Readonly<Record<string, string>> = {
  readDatabaseClock: 'the clock is the server’s',
  greet: 'asks no table',
  readDatabaseRole: 'a role is the server’s, too',
  isWritable: 'so is whether it takes changes',
  migrate: 'tables are made for all cities at once',
  missingMigrations: 'so are they looked for',
  forTables: 'makes the handle of the two above',
  pastPolicies: 'lets the owner of the tables change the rows of all cities, for migrations and for moving',
  copyTables: 'moves a whole installation from the embedded database to PostgreSQL',
  readTables: 'says which tables those are',
  sumOf: 'shows that nothing was lost on the way',
}

describe('each function of the store that takes a database', () => {
  it('takes the city next, or what names one', () => {
    expect(asking().filter(({ name, second }) => !namesCity(second) && !(name in withoutCity))).toEqual([])
  })

  it('is on the list of the others for as long as it is one', () => {
    const without = asking().filter(({ second }) => !namesCity(second))
    expect(Object.keys(withoutCity).toSorted()).toEqual(without.map(({ name }) => name).toSorted())
  })

  it('is found', () => {
    expect(asking().length).toBeGreaterThan(120)
  })
})

interface Signature {
  readonly name: string
  /** The type of the second parameter. */
  readonly second: string
}

function asking(): readonly Signature[] {
  return sources.flatMap(({ text }) =>
    [...text.matchAll(/^export (?:async )?function\*? (\w+)(?:<[^(]*>)?\(([^)]*\)?[^)]*)/gm)].flatMap(
      ([, name = '', parameters = '']) => {
        const [first = '', ...rest] = parameters.split(/,\s*/)
        if (!/: (?:Db|QueryExecutorProvider|Kysely<|Transaction<|Database\['db'\])/.test(first)) return []
        return [{ name, second: typeOf(rest.join(', ').trim()) }]
      },
    ),
  )
}

// Of a parameter that is taken apart the type stands behind its braces.
function typeOf(parameters: string): string {
  return /^(?:\{[^}]*\}|\w+): (\w+)/.exec(parameters)?.[1] ?? ''
}

function namesCity(type: string): boolean {
  if (type === 'CityId') return true
  if (!/^[A-Z]\w+$/.test(type)) return false
  return sources.some(({ text }) => new RegExp(`interface ${type} \\{[^}]*readonly city: CityId`, 's').test(text))
}
