import { describe, expect, it } from 'vitest'
import { differenceOf, shortDifference, wordDifference } from '../../../src/core/proposals/difference.ts'
import { aCourse, aLibrary } from './items.ts'
import { theChange } from './proposals.ts'

function marked(parts: ReturnType<typeof differenceOf>): string {
  const signs = { kept: '', removed: '-', added: '+' } as const
  return parts.map(({ kind, text }) => (kind === 'kept' ? text : `[${signs[kind]}${text}]`)).join('')
}

describe('a difference', () => {
  it('shows a fact as a whole', () => {
    expect(marked(differenceOf(theChange(aCourse(), 'hinta on 15 €'), '15 €'))).toBe('Kurssi maksaa [-12 €][+15 €].')
  })

  it('shows a field that is no text as one thing', () => {
    const change = theChange(aLibrary(), 'sähköposti: info@imatra.fi')
    expect(marked(differenceOf(change, change.newWords))).toBe('[-kirjasto@imatra.fi][+info@imatra.fi]')
  })

  it('shows only what comes where there was nothing', () => {
    const change = theChange(aLibrary({ description: null }), 'kuvaus: Tule käymään.')
    expect(marked(differenceOf(change, 'Tule käymään.'))).toBe('[+Tule käymään.]')
  })

  it.each([
    ['Tule lukemaan lehtiä.', 'Tule lukemaan kirjoja.', 'Tule lukemaan [-lehtiä][+kirjoja].'],
    ['Avoinna arkisin.', 'Avoinna.', 'Avoinna[- arkisin].'],
    ['a b c', 'x y z', '[-a b c][+x y z]'],
    ['sama', 'sama', 'sama'],
    ['', '', ''],
    ['Hae sähköisesti.', 'Hae heti\nsähköisesti.', 'Hae [+heti\n]sähköisesti.'],
  ])('of "%s" and "%s" goes word by word', (before, after, expected) => {
    expect(marked(wordDifference(before, after, 'fi'))).toBe(expected)
  })

  it('of texts that have little in common shows one after the other', () => {
    const [before, after] = ['a', 'b'].map(letter => `${letter} `.repeat(2000))
    expect(wordDifference(before ?? '', after ?? '', 'fi').map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  it('is shortened to the words around the change', () => {
    const long = 'sana '.repeat(100)
    const short = shortDifference(wordDifference(`${long}vanha. ${long}`, `${long}uusi. ${long}`, 'fi'), 20)
    expect(marked(short)).toBe('… sana sana sana [-vanha][+uusi]. sana sana sana …')
  })
})
