import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { bulkTouches, reportChanges, type ContentChange } from '../../../src/core/report/content-changes.ts'
import { differencesOf } from '../../../src/core/report/differences.ts'
import { shortenSides, sideLength } from '../../../src/core/report/shorten-sides.ts'
import { changedFields } from '../../../src/core/catalogue/compare.ts'
import { aChannel, anOrganization, aService, aVersion } from '../../support/builders.ts'
import { nthId } from '../catalogue/known.ts'

const today = Temporal.PlainDate.from('2026-06-10')

const told = (before: ContentItem, after: ContentItem) =>
  differencesOf({ before, after }, changedFields(before, after), 'fi').map(
    ({ language, field, before: left, after: right }) =>
      `${language ?? '-'} ${field}: ${left ?? '-'} -> ${right ?? '-'}`,
  )

const versions = (parts: Parameters<typeof aVersion>[0]) => ({ languageVersions: { fi: aVersion(parts) } })

const changed = (parts: Partial<ContentChange>): ContentChange => ({
  contentId: nthId(11),
  change: 'changed',
  observedOn: today,
  fields: ['fi.name'],
  item: aService({ contentId: nthId(11), languageVersions: { fi: aVersion({ name: 'Uusi' }) } }),
  before: null,
  reason: null,
  ...parts,
})

const touched = (number: number, minute: string, day = today): ContentChange =>
  changed({
    change: 'republished',
    observedOn: day,
    item: aService({ contentId: nthId(number), publishedAt: Temporal.Instant.from(`2026-06-09T10:${minute}Z`) }),
  })

describe('the differences of a changed item', () => {
  it.each<[string, ContentItem, ContentItem, readonly string[]]>([
    ['a text', aService(versions({ name: 'A' })), aService(versions({ name: 'B' })), ['fi name: A -> B']],
    [
      'a text without its Markdown',
      aService(versions({ description: '**Vanha** teksti' })),
      aService(versions({ description: '* Uusi teksti' })),
      ['fi description: Vanha teksti -> Uusi teksti'],
    ],
    [
      'a text that is gone',
      aService(versions({ summary: 'Tiivis' })),
      aService(versions({ summary: null })),
      ['fi summary: Tiivis -> -'],
    ],
    [
      'a code that all languages share',
      aService({ chargeType: null }),
      aService({ chargeType: 'Charged' }),
      ['- chargeType: - -> Charged'],
    ],
    [
      'words in a list',
      aService(versions({ keywords: ['a'] })),
      aService(versions({ keywords: ['a', 'b'] })),
      ['fi keywords: a -> a\nb'],
    ],
    [
      'nothing where only PTV’s date has moved',
      aService({ publishedAt: Temporal.Instant.from('2026-06-01T08:00:00Z') }),
      aService({ publishedAt: Temporal.Instant.from('2026-06-02T08:00:00Z') }),
      [],
    ],
    [
      'no more than its name of a whole language version',
      aService(versions({})),
      aService({ languageVersions: { fi: aVersion(), sv: aVersion() } }),
      [],
    ],
  ])('tell %s', (_name, before, after, lines) => {
    expect(told(before, after)).toEqual(lines)
  })

  it('tell numbers, links and addresses as people write them', () => {
    const phone = {
      field: 'phoneNumbers',
      kind: 'phone',
      number: '+35856171234',
      chargeType: 'Charged',
      chargeDescription: null,
      additionalInformation: 'ma–pe',
    } as const
    const link = { field: 'webAddress', name: 'Kirjasto', url: 'https://esimerkkila.fi/k', additionalInformation: null }
    const email = { field: 'emails', address: 'kirjasto@esimerkkila.fi', additionalInformation: null }
    const before = aChannel(versions({ phoneNumbers: [], links: [], emails: [] }))
    const after = aChannel(versions({ phoneNumbers: [phone], links: [link], emails: [email] }))
    expect(told(before, after)).toEqual([
      'fi links: - -> Kirjasto: https://esimerkkila.fi/k',
      'fi phoneNumbers: - -> +358 5 617 1234 (ma–pe)',
      'fi emails: - -> kirjasto@esimerkkila.fi',
    ])
  })
})

describe('long differences', () => {
  it.each([2000, 1])('are whole up to 2,000 characters: %i', length => {
    expect(shortenSides('a'.repeat(length), null)).toEqual({
      before: 'a'.repeat(length),
      after: null,
      shortened: false,
    })
  })

  it('are shortened to where they differ, and marked', () => {
    const same = 'sama teksti '.repeat(300)
    const { before, after, shortened } = shortenSides(`${same}VANHA loppu`, `${same}UUSI loppu`)
    expect([before, after].map(side => side?.slice(0, 1))).toEqual(['…', '…'])
    expect([before?.endsWith('VANHA loppu'), after?.endsWith('UUSI loppu'), shortened]).toEqual([true, true, true])
  })

  it('are never longer than that, and never half a character', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ä', '👪', '\n'), { minLength: 0, maxLength: 5000 })
      .map(all => all.join(''))
    fc.assert(
      fc.property(text, text, (left, right) => {
        const sides = shortenSides(left, right)
        for (const side of [sides.before, sides.after]) {
          expect(side?.length ?? 0).toBeLessThanOrEqual(sideLength)
          expect(side).not.toContain('\uFFFD')
          expect(side?.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('what a month changed', () => {
  it.each([
    ['new', null, 'new'],
    ['changed', null, 'changed'],
    ['republished', null, 'republished'],
    ['returned', null, 'returned'],
    ['missing', null, 'gone'],
    ['removed', 'archived', 'gone'],
    ['missing', 'moved', 'moved'],
    ['removed', 'moved', 'moved'],
  ] as const)('is of a kind: %s for the reason %s', (change, reason, kind) => {
    expect(reportChanges([changed({ change, reason })], 'fi')[0]?.kind).toBe(kind)
  })

  it('is no news where the city no longer builds on what others publish', () => {
    expect(reportChanges([changed({ change: 'removed', reason: 'notUsed' })], 'fi')).toEqual([])
  })

  it('has its differences where it is known what was before', () => {
    const before = aService({ contentId: nthId(11), languageVersions: { fi: aVersion({ name: 'Vanha' }) } })
    const name = { field: 'name', language: 'fi', before: 'Vanha', after: 'Uusi', shortened: false }
    expect(reportChanges([changed({ before }), changed({})], 'fi').map(one => one.differences)).toEqual([[name], []])
  })

  const five = [21, 22, 23, 24, 25]

  it('is a touch in bulk where five of an organization moved in one minute of one night', () => {
    const organization = anOrganization()
    const found = bulkTouches(
      five.map(one => touched(one, `07:0${one - 20}`)),
      new Map([[organization.contentId, organization]]),
    )
    expect(found.map(({ organizationId, moment, items }) => [organizationId, moment, items])).toEqual([
      [aService().organizationId, '2026-06-09T10:07:01Z', 5],
    ])
  })

  it.each([
    ['four are', five.slice(1).map(one => touched(one, '07:00'))],
    ['they are of two minutes', five.map(one => touched(one, one === 21 ? '06:59' : '07:00'))],
    ['they were seen on two nights', five.map(one => touched(one, '07:00', today.subtract({ days: one % 2 })))],
    [
      'one has changed',
      five.map(one => ({ ...touched(one, '07:00'), ...(one === 21 ? { change: 'changed' as const } : {}) })),
    ],
  ])('is none where %s', (_name, changes) => {
    expect(bulkTouches(changes, new Map())).toEqual([])
  })
})
