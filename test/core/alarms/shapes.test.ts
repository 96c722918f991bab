import { expect, it } from 'vitest'
import { pathOf, strangeFields } from '../../../src/core/alarms/shapes.ts'

it.each([
  ['type: expected string', 'type'],
  ['languageVersions.fi.phoneNumbers.3.number: expected string', 'languageVersions.*.phoneNumbers.*.number'],
  ['languageVersions.smn: expected object', 'languageVersions.*'],
  ['serviceHours.12.openings.0: is none of the known kinds: x', 'serviceHours.*.openings.*'],
  ['the whole record: TypeError', 'the whole record'],
  ['it is no service', 'the whole record'],
  ['', 'the whole record'],
])('"%s" is about %s', (problem, path) => expect(pathOf(problem)).toBe(path))

it('counts the records of one field together, kind by kind', () =>
  expect(
    strangeFields([
      { kind: 'service', problem: 'links.0.url: expected string', records: 2 },
      { kind: 'service', problem: 'links.1.url: too long', records: 1 },
      { kind: 'organization', problem: 'links.1.url: too long', records: 4 },
    ]),
  ).toEqual([
    { kind: 'strangeRecord', record: 'service', path: 'links.*.url', records: 3 },
    { kind: 'strangeRecord', record: 'organization', path: 'links.*.url', records: 4 },
  ]))
