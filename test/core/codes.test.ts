import { describe, expect, it } from 'vitest'
import {
  codesToRead,
  nameOfCode,
  settleCodes,
  type CodeUse,
  type KeptCode,
  type ReferenceCode,
} from '../../src/core/codes.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const libraries: CodeUse = { list: 'serviceClasses', code: 'P4.10' }

function aCode(parts: Partial<ReferenceCode> = {}): ReferenceCode {
  return { ...libraries, names: { fi: 'Kirjastot' }, valid: true, parent: null, ...parts }
}

function kept(daysAgo: number, parts: Partial<ReferenceCode> = {}): KeptCode {
  return { ...aCode(parts), readOn: today.subtract({ days: daysAgo }) }
}

const miss = { names: {}, valid: false }

describe('codesToRead', () => {
  it.each<[string, readonly KeptCode[], boolean]>([
    ['a code that was never read', [], true],
    ['a code read 29 days ago', [kept(29)], false],
    ['a code read 30 days ago', [kept(30)], true],
    ['a miss of today', [kept(0, miss)], false],
    ['a miss of yesterday', [kept(1, miss)], true],
    ['a code without any name', [kept(29, { names: {} })], false],
    ['a code given up, whose name is known', [kept(29, { valid: false })], false],
    ['the same code of another list', [kept(0, { list: 'targetGroups' })], true],
  ])('decides about %s', (_name, before, isRead) => {
    expect(codesToRead([libraries], before, today)).toEqual(isRead ? [libraries] : [])
  })

  it('leaves what nothing uses any more alone', () => {
    expect(codesToRead([], [kept(99)], today)).toEqual([])
  })

  it('takes the short lists first, and in each what waits longest', () => {
    const used = [
      use('ontologyTerms', 'x'),
      use('serviceClasses', 'missed'),
      use('serviceClasses', 'older'),
      use('serviceClasses', 'oldest'),
      use('serviceClasses', 'newest b'),
      use('serviceClasses', 'newest a'),
      use('regions', '01'),
    ]
    const before = [kept(99, { code: 'missed', ...miss }), kept(40, { code: 'older' }), kept(50, { code: 'oldest' })]
    expect(codesToRead(used, before, today).map(({ code }) => code)).toEqual([
      'newest a',
      'newest b',
      'oldest',
      'older',
      'missed',
      '01',
      'x',
    ])
  })
})

describe('settleCodes', () => {
  const news = aCode({ names: { fi: 'Uusi nimi' } })
  it.each<[string, readonly ReferenceCode[], readonly KeptCode[], readonly ReferenceCode[]]>([
    ['keeps what PTV says', [news], [], [news]],
    ['keeps a new name instead of the old', [news], [kept(30)], [news]],
    ['keeps a code that PTV does not know without a name', [], [], [aCode({ ...miss })]],
    ['has nothing to say of one that is still unknown', [], [kept(1, miss)], []],
    ['learns one that was unknown', [news], [kept(1, miss)], [news]],
    ['never loses the name of one that PTV has given up', [], [kept(30)], [aCode({ valid: false })]],
    ['drops what nobody asked for', [aCode({ code: 'P1' }), news], [], [news]],
  ])('%s', (_name, answered, before, expected) => {
    expect(settleCodes([libraries], answered, before).map(withoutDay)).toEqual(expected)
  })
})

describe('nameOfCode', () => {
  const codes = [aCode({ names: { sv: 'Bibliotek', fi: 'Kirjastot' } }), aCode({ code: 'P5', names: { en: 'Parks' } })]
  it.each([
    ['P4.10', 'sv', 'Bibliotek'],
    ['P4.10', 'en', 'Kirjastot'],
    ['P5', 'fi', 'Parks'],
    ['P6', 'fi', null],
  ] as const)('calls %s in %s %s', (code, language, name) => {
    expect(nameOfCode(codes, 'serviceClasses', code, language)).toBe(name)
  })

  it('knows a code in its own list only', () => {
    expect(nameOfCode(codes, 'targetGroups', 'P4.10', 'fi')).toBeNull()
  })
})

function withoutDay(code: ReferenceCode & { readonly readOn?: unknown }): ReferenceCode {
  const { readOn: _, ...rest } = code
  return rest
}

function use(list: CodeUse['list'], code: string): CodeUse {
  return { list, code }
}
