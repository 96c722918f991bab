import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const pure = ['libphonenumber-js', 'd3-scale', 'd3-shape', 'diff', 'proj4', 'node:crypto']

/** What each room may import: own rooms by folder, packages by name; `*` stands for any package. */
const rooms: readonly (readonly [room: string, may: readonly string[]])[] = [
  ['schemas', ['schemas', 'zod']],
  ['src/core', ['src/core', ...pure]],
  ['src/store', ['src/store', 'src/core', 'schemas', 'kysely', 'pg', '@electric-sql/pglite', 'node:*']],
  ['src/edges/ptv', ['src/edges/ptv', 'src/core', 'src/ports', 'schemas', '*']],
  ['src/edges/mail', ['src/edges/mail', 'src/core', 'src/ports', 'schemas', '*']],
  ['src/edges/links', ['src/edges/links', 'src/core', 'src/ports', '*']],
  ['src/edges/files', ['src/edges/files', 'src/core', 'src/ports', 'schemas', '*']],
  ['src/jobs', ['src/jobs', 'src/core', 'src/store', 'src/ports']],
  ['src/runtime', ['src/runtime', 'src/core', 'src/store', 'src/jobs', 'src/ports', 'schemas', '*']],
  ['src/sample', ['src/sample', 'src/core', 'node:http', 'node:net', 'smtp-server']],
  ['src/ports', ['src/core']],
  ['src/deploy', []],
]

const files = [...list('src'), ...list('schemas')]

describe('the rooms of the house', () => {
  it.each(rooms)('%s imports only what it may', (room, may) => {
    const strangers = files
      .filter(file => file === room || file.startsWith(`${room}/`))
      .flatMap(file =>
        importsOf(file)
          .filter(one => !may.some(allowed => allows(allowed, one)))
          .map(one => `${file}: ${one}`),
      )
    expect(strangers).toEqual([])
  })

  it('has a rule for every folder', () => {
    const doors = ['src/main.ts', 'src/wiring.ts', 'src/commands/']
    const known = [...rooms.map(([room]) => room), ...doors]
    expect(files.filter(file => !known.some(room => file.startsWith(room)))).toEqual([])
  })

  it('lets nobody but the doors import the doors', () => {
    const doors = /^src\/(?:main\.ts|wiring\.ts|commands\/)/
    const inside = files.filter(file => !doors.test(file))
    expect(inside.filter(file => importsOf(file).some(one => doors.test(one)))).toEqual([])
  })

  it('reads the environment and the clock only at the doors and in the runtime', () => {
    const inside = files.filter(file => /^src\/(?:core|store|jobs|sample)\//.test(file) || file.startsWith('schemas/'))
    expect(
      inside.filter(file => /process\.env|Temporal\.Now|Date\.now|new Date\(\)|Math\.random/.test(read(file))),
    ).toEqual([])
  })

  it('has a closed top level', () => {
    const ours = [
      'src',
      'schemas',
      'migrations',
      'test',
      'Dockerfile',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ]
    const made = ['node_modules', 'ajantasa-out', 'ajantasa-data', 'reports']
    expect(readdirSync('.').filter(name => !name.startsWith('.') && ![...ours, ...made].includes(name))).toEqual([])
  })
})

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative('.', join(entry.parentPath, entry.name)))
}

function importsOf(file: string): readonly string[] {
  const found = [
    ...read(file).matchAll(
      /(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ]
  return found
    .map(match => match[1] ?? match[2] ?? match[3] ?? '')
    .map(path => (path.startsWith('.') ? relative('.', join(dirname(file), path)) : path))
}

function allows(allowed: string, imported: string): boolean {
  const own = /^(?:src|schemas)\b/
  if (allowed === '*') return !own.test(imported)
  if (allowed === 'node:*') return imported.startsWith('node:')
  return imported === allowed || imported.startsWith(`${allowed}/`)
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
