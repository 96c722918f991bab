import { describe, expect, it } from 'vitest'
import type { FieldChange } from '../../../src/core/proposal.ts'
import { limitProblems, type LimitProblem } from '../../../src/core/proposals/limits.ts'
import { fieldName, limitSentence } from '../../../src/core/proposals/names.ts'
import { anOrganization } from '../../support/builders.ts'
import { aCourse, aLibrary } from './items.ts'

describe('what PTV would not take', () => {
  it('counts a short text whole, with the words in their place', () => {
    const before = 'x'.repeat(145)
    expect(limitProblems(aCourse(), text(before, { start: 0, end: 1 }), 'yyyyy')).toEqual([])
    expect(limitProblems(aCourse(), text(before, { start: 0, end: 1 }), 'yyyyyyy')).toEqual([
      { kind: 'tooLong', length: 151, limit: 150, rendered: false },
    ])
  })

  it('counts a long text without its Markdown', () => {
    expect(described(`**${'x'.repeat(5000)}**`)).toEqual([])
    expect(described('x'.repeat(5001))).toEqual([{ kind: 'tooLong', length: 5001, limit: 5000, rendered: true }])
  })

  it('has limits of its own for an organization’s description and a channel’s name', () => {
    const description = { field: { kind: 'text', text: 'description', stretch: null }, before: '' } as const
    const name = { field: { kind: 'text', text: 'name', stretch: null }, before: '' } as const
    expect(limitProblems(anOrganization(), description, 'x'.repeat(2501))).toHaveLength(1)
    expect(limitProblems(aLibrary(), name, 'x'.repeat(300))).toEqual([])
    expect(limitProblems(aCourse(), name, 'x'.repeat(101))).toHaveLength(1)
  })

  it('is nothing at all, and a line break in a short text', () => {
    expect(limitProblems(aCourse(), text('x'), ' ')).toEqual([{ kind: 'empty' }])
    expect(limitProblems(aCourse(), text('x'), 'a\nb')).toEqual([{ kind: 'lineBreak' }])
    expect(limitProblems(aCourse(), text('Kurssi maksaa.', { start: 0, end: 7 }), '')).toEqual([])
  })

  it.each([
    ['phone', '05 617 1234', []],
    ['phone', 'soita vaihteeseen', ['noPhone']],
    ['phone', '05 617 1234 (vaihde)', ['noPhone']],
    ['email', 'info@imatra.fi', []],
    ['email', 'info(at)imatra.fi', ['noEmail']],
    ['link', 'https://imatra.fi/kirjasto', []],
    ['link', 'imatra.fi/kirjasto', ['noUrl']],
    ['link', 'https://localhost/', ['noUrl']],
    ['link', `https://imatra.fi/${'x'.repeat(500)}`, ['tooLong']],
    ['address', 'Virastokatu 2, 55100 Imatra', []],
    ['address', 'torin laidalla', ['noAddress']],
    ['hours', 'ma–pe 9–15', []],
    ['hours', 'silloin tällöin', ['noHours']],
  ] as const)('in a field for %s: "%s"', (kind, words, expected) => {
    expect(field(kind, words)).toEqual(expected)
  })

  it.each([
    ['fi', 'Teksti on liian pitkä PTV:hen: kentässä tiivistelmä on 151 merkkiä, mutta siihen mahtuu enintään 150.'],
    ['sv', 'Texten är för lång för Servicedatalagret: fältet sammanfattning har 151 tecken, men rymmer högst 150.'],
    [
      'en',
      'The text is too long for the Finnish Service Catalogue: the field summary has 151 characters and takes at most 150.',
    ],
  ] as const)('is told in %s', (reader, expected) => {
    const [problem] = limitProblems(aCourse(), text(''), 'x'.repeat(151))
    const name = fieldName(aCourse(), text(''), reader)
    expect(problem === undefined ? '' : limitSentence(problem, name, reader)).toBe(expected)
  })
})

function text(before: string, stretch: { start: number; end: number } | null = null): FieldChange {
  return { language: 'fi', field: { kind: 'text', text: 'summary', stretch }, before, oldWords: before, newWords: '' }
}

function described(words: string): readonly LimitProblem[] {
  return limitProblems(aCourse(), { field: { kind: 'text', text: 'description', stretch: null }, before: '' }, words)
}

const fields = {
  phone: { kind: 'phone', list: 'contactPhoneNumbers', at: 0, of: 'phone' },
  email: { kind: 'email', list: 'contactEmails', at: 0 },
  link: { kind: 'link', list: 'contactWebPages', at: 0 },
  address: { kind: 'address', purpose: 'visiting', at: 0 },
  hours: { kind: 'hours', at: 0 },
} as const

function field(kind: keyof typeof fields, words: string): readonly string[] {
  return limitProblems(aLibrary(), { field: fields[kind], before: 'x' }, words).map(problem => problem.kind)
}
