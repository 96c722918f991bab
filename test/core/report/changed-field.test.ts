import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../src/core/catalogue/compare.ts'
import { readChangedFields } from '../../../src/core/report/changed-field.ts'
import { aService, aVersion } from '../../support/builders.ts'

describe('the fields of a change', () => {
  it.each([
    ['-sv', { kind: 'vanished', language: 'sv' }],
    ['+smn', { kind: 'added', language: 'smn' }],
    ['sv.name', { kind: 'field', path: 'sv.name' }],
    ['serviceHours', { kind: 'field', path: 'serviceHours' }],
    ['-xx', { kind: 'field', path: '-xx' }],
    ['xsv', { kind: 'field', path: 'xsv' }],
    ['', { kind: 'field', path: '' }],
  ])('are taken apart: "%s"', (field, read) => expect(readChangedFields([field])).toEqual([read]))

  it('have first what has vanished, then what is new, then the others as they were', () => {
    const kinds = readChangedFields(['fi.name', '+en', '-sv', 'area', '-se']).map(field =>
      field.kind === 'field' ? field.path : `${field.kind} ${field.language}`,
    )
    expect(kinds).toEqual(['vanished sv', 'vanished se', 'added en', 'fi.name', 'area'])
  })

  it('are those that a comparison gives', () => {
    const [fi, sv, en] = [aVersion(), aVersion(), aVersion()]
    const before = aService({ languageVersions: { fi, sv } })
    const after = aService({ languageVersions: { fi: aVersion({ name: 'Uusi' }), en } })
    expect(readChangedFields(changedFields(before, after))).toEqual([
      { kind: 'vanished', language: 'sv' },
      { kind: 'added', language: 'en' },
      { kind: 'field', path: 'fi.name' },
    ])
  })
})
