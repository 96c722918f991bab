import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inheritedLines, inheritedPart, type Inherited } from '../../src/commands/explain-inherited.ts'
import { readRecords } from '../../src/commands/explain-records.ts'
import type { ReferenceCode } from '../../src/core/codes.ts'
import { servicesWithGeneralDescriptions } from '../../src/sample/v11/merged.ts'
import { v11Records } from '../../src/sample/v11/records.ts'
import { aChannel, aGeneralDescription, aService, aVersion, ids } from '../support/builders.ts'
import { testFolder } from '../support/program.ts'
import { records } from './stage.ts'

const description = aGeneralDescription({
  serviceClasses: ['P4'],
  languageVersions: { fi: aVersion({ name: 'Kirjastot', description: 'Sama.', conditions: 'Ehto.' }) },
})
const known = new Map([[description.contentId, description]])
const service = aService({
  generalDescriptionId: description.contentId,
  languageVersions: { fi: aVersion({ description: 'Sama.' }) },
})
const codes: readonly ReferenceCode[] = [
  { list: 'serviceClasses', code: 'P4.10', names: { fi: 'Kirjastopalvelut' }, valid: true, parent: null },
]

describe('the explanation of a service', () => {
  it('names its classes and what comes from its general description', () => {
    const explained = inheritedPart(service, known, codes)
    expect(explained).toEqual({
      classes: [
        { list: 'serviceClasses', code: 'P4', name: null },
        { list: 'serviceClasses', code: 'P4.10', name: 'Kirjastopalvelut' },
        { list: 'targetGroups', code: 'KR1', name: null },
      ],
      generalDescription: {
        contentId: description.contentId,
        name: 'Kirjastot',
        fields: ['fi.description', 'fi.conditions'],
      },
    })
    expect(inheritedLines(explained)).toEqual([
      'Classes',
      '  serviceClasses P4',
      '  serviceClasses P4.10: Kirjastopalvelut',
      '  targetGroups KR1',
      'General description',
      `  Kirjastot (${description.contentId}): from it come fi.description, fi.conditions`,
    ])
  })

  it.each<[string, Inherited['generalDescription'], readonly string[]]>([
    ['that builds on none', null, []],
    [
      'whose general description is not known',
      { contentId: ids.generalDescription, name: null, fields: [] },
      ['General description', `  ${ids.generalDescription}: not known here, so all texts count as the service’s own`],
    ],
    [
      'whose texts are all its own',
      { contentId: ids.generalDescription, name: 'Kirjastot', fields: [] },
      ['General description', `  Kirjastot (${ids.generalDescription}): no text comes from it`],
    ],
  ])('%s says so', (_name, generalDescription, lines) => {
    expect(inheritedLines({ classes: [], generalDescription })).toEqual(lines)
  })

  it('knows a general description by its id alone', () => {
    expect(inheritedPart(service, new Map(), []).generalDescription).toEqual({
      contentId: description.contentId,
      name: null,
      fields: [],
    })
  })

  it('has nothing of the kind for a channel', () => {
    expect(inheritedPart(aChannel(), known, codes)).toEqual({ classes: [], generalDescription: null })
  })
})

it('tells the same of a service of either version, with its general description in the same file', async () => {
  const v12 = records()
  const v11 = v11Records(v12)
  const based = v12.services.filter(one => one['generalDescriptionContentId'] !== null).map(one => one['contentId'])
  expect(based.length).toBeGreaterThan(3)
  const told12 = await told([...v12.services, ...(v12.generalDescriptions ?? [])])
  const told11 = await told([...servicesWithGeneralDescriptions(v11), ...v11.generalDescriptions])
  const parts = based.map(id => told12.get(String(id)))
  expect(based.map(id => told11.get(String(id)))).toEqual(parts)
  const fields = parts.map(part => part?.generalDescription?.fields.length ?? 0)
  expect(fields.filter(count => count > 0).length).toBeGreaterThan(3)
})

async function told(content: readonly object[]): Promise<ReadonlyMap<string, Inherited>> {
  const path = join(testFolder(), 'records.json')
  writeFileSync(path, JSON.stringify(content))
  const { items, descriptions } = await readRecords(path)
  return new Map(items.map(item => [item.contentId, inheritedPart(item, descriptions, [])]))
}
