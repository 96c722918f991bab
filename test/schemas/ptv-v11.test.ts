import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/edges/ptv/v11/records.ts'

const folder = '../shared/ptv/samples'

describe.skipIf(!existsSync(folder))('records of version 11 and its forerunners', () => {
  // The third record of one recorded page is a template with the word "string" for every value.
  it.each([
    ['v11', 11, 1],
    ['v9', 44, 0],
    ['v8', 1003, 0],
  ])('of %s are read', (version, expected, strange) => {
    const read = recordsIn(version).map(readRecord)
    expect(read).toHaveLength(expected)
    expect(read.filter(one => one.kind === 'strange')).toHaveLength(strange)
  })

  it.each(['v11', 'v9', 'v8'])('of %s have language versions with names', version => {
    const items = recordsIn(version)
      .map(readRecord)
      .flatMap(one => (one.kind === 'item' ? one.item : []))
    const versions = items.flatMap(item => Object.values(item.languageVersions))
    expect(versions.length).toBeGreaterThanOrEqual(items.length)
    expect(versions.filter(one => one.name.trim() === '')).toEqual([])
  })

  it('of a bilingual city hold what the city says', () => {
    const items = recordsIn('v8/vaasa')
      .map(readRecord)
      .flatMap(one => (one.kind === 'item' ? one.item : []))
    const versions = items.flatMap(item => Object.values(item.languageVersions))
    const counts = {
      connected: recordsIn('v8/vaasa')
        .map(readRecord)
        .filter(one => one.kind === 'item' && one.connections?.length).length,
      swedish: items.filter(item => item.languageVersions.sv !== undefined).length,
      phones: versions.filter(version => version.phoneNumbers.length > 0).length,
      links: versions.filter(version => version.links.length > 0).length,
    }
    for (const [what, count] of Object.entries(counts)) expect([what, count > 100]).toEqual([what, true])
  })
})

it.each([
  ['by its fields', {}, 'generalDescription'],
  ['with a list that is no list', { legislation: 'laki' }, 'strange'],
])('a general description is read %s', (_name, parts, kind) => {
  const record = {
    id: 'abcdef01-0000-4000-8000-00000000000a',
    names: [{ language: 'fi', value: 'Kirjastopalvelut', type: 'Name' }],
    descriptions: [],
    ...parts,
  }
  expect(readRecord(record).kind).toBe(kind)
})

function recordsIn(version: string): readonly object[] {
  return globSync(`${folder}/${version}/**/*.{json,ndjson}`).flatMap(path => {
    const text = readFileSync(path, 'utf8')
    const lines = path.endsWith('.ndjson') ? text.split('\n').filter(line => line !== '') : [text]
    return lines
      .map(line => JSON.parse(line) as { readonly itemList?: readonly object[] })
      .flatMap(content => content.itemList ?? [content])
  })
}
