import { array, assert, constantFrom, integer, oneof, property, string, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { differenceOf } from '../../../src/core/proposals/difference.ts'
import { changedWords, fieldWords } from '../../../src/core/proposals/field-words.ts'
import { limitProblems } from '../../../src/core/proposals/limits.ts'
import { nightly } from '../../../src/core/proposals/nightly.ts'
import { proposeChanges } from '../../../src/core/proposals/propose.ts'
import { withChange } from '../../../src/core/proposals/with-change.ts'
import { aCourse, aLibrary } from './items.ts'
import { aProposal, askedOn, changesIn } from './proposals.ts'

const run = { seed: 20_261_122, numRuns: 300 }

const words = constantFrom(
  ...(
    'uusi|puhelinnumero|on|ei|vaan|->|pitäisi olla|hinta|kuvaus:|nimi:|osoite:|ruotsiksi|05 617 11|05 617 1234|12 €|15 €' +
    '|31.5.2026|info@imatra.fi|https://imatra.fi|ma-pe 9-15|\n|Virastokatu 2, 55100 Imatra|PL 12|lehtiä|Kurssi|"|.|,|;' +
    '|?|:|à|👩‍👩‍👧|\u00a0'
  ).split('|'),
)
const anyText = string({ unit: 'grapheme', maxLength: 60 })
const number = integer({ min: 1000, max: 9999 })
const clear = oneof(
  number.map(digits => `uusi puhelinnumero on 05 617 ${digits}`),
  number.map(digits => `ei 05 617 11 vaan 05 617 ${digits}`),
  number.map(euros => `hinta: ${euros / 100} €`.replace('.', ',')),
  number.map(year => `viimeinen päivä on 1.6.20${year % 100}`),
  number.map(digits => `sähköposti: posti${digits}@imatra.fi`),
  anyText.map(text => `kuvaus: ${text}`),
  anyText.map(text => `lehtiä -> ${text}`),
  anyText.map(text => `kesällä -> ${text}`),
)
const letters: Arbitrary<string> = oneof(
  clear,
  tuple(clear, anyText).map(lines => lines.join('\n')),
  array(words, { maxLength: 12 }).map(list => list.join(' ')),
  anyText,
)
const items = constantFrom<ContentItem>(aLibrary(), aCourse())

describe('whatever a person writes', () => {
  it('becomes changes that hold the old words and the new ones, or goes along as it is', () => {
    let placed = 0
    assert(
      property(tuple(items, letters), ([item, written]) => {
        const changes = changesIn(item, written)
        expect(changes.length > 0).toBe(written.trim() !== '')
        const named = changes.filter(({ field }) => field.kind !== 'asGiven')
        placed += named.length
        for (const change of named) {
          const after = changedWords(change, change.newWords)
          expect(fieldWords(item, change)).toBe(change.before)
          expect(after).toContain(change.newWords)
          expect(after).not.toBe(change.before)
        }
      }),
      run,
    )
    expect(placed).toBeGreaterThan(40)
  })

  it('changes nothing of a text but the stretch that has the old words', () => {
    let stretches = 0
    assert(
      property(tuple(items, letters), ([item, written]) => {
        for (const change of changesIn(item, written)) {
          if (change.field.kind !== 'text' || change.field.stretch === null) continue
          stretches += 1
          const { start, end } = change.field.stretch
          const before = change.before ?? ''
          expect(before.slice(start, end)).toBe(change.oldWords)
          const after = changedWords(change, change.newWords)
          expect(after).toBe(before.slice(0, start) + change.newWords + before.slice(end))
        }
      }),
      run,
    )
    expect(stretches).toBeGreaterThan(10)
  })

  it('loses none of the old text and none of the new in its difference', () => {
    assert(
      property(tuple(items, letters), ([item, written]) => {
        for (const change of changesIn(item, written)) {
          const parts = differenceOf(change, change.newWords)
          const without = (kind: string): string =>
            parts
              .filter(part => part.kind !== kind)
              .map(part => part.text)
              .join('')
          expect(without('removed')).toBe(changedWords(change, change.newWords))
          expect(without('added')).toBe(change.oldWords === null ? '' : (change.before ?? ''))
        }
      }),
      run,
    )
  })

  it('changes nothing of the item but the field', () => {
    assert(
      property(tuple(items, letters), ([item, written]) => {
        for (const change of changesIn(item, written)) {
          if (limitProblems(item, change, change.newWords).length > 0) continue
          const after = withChange(item, change, change.newWords)
          if (after === null || change.field.kind !== 'text' || change.language === '*') continue
          const version = item.languageVersions[change.language]
          const expected = { ...version, [change.field.text]: changedWords(change, change.newWords) }
          expect(after).toEqual({
            ...item,
            languageVersions: { ...item.languageVersions, [change.language]: expected },
          })
        }
      }),
      run,
    )
  })

  it('is not answered more slowly the longer it is', () => {
    for (const part of [
      'ma-pe 9-15, ',
      '05 617 1234 ',
      'ei ',
      '12 € -> ',
      'Kuvaus: ',
      'a@',
      'x'.repeat(50),
      'ma, ',
      '9-',
      '(',
    ]) {
      const written = part.repeat(Math.ceil(11_000 / part.length))
      expect(
        proposeChanges({ item: aLibrary(), language: 'fi', inherited: new Set(), words: written, today: askedOn }),
      ).not.toEqual([])
    }
  })
})

describe('a night after whatever was done to a text', () => {
  it('never calls seen what does not hold the approved words', () => {
    const proposal = aProposal()
    const approval = { by: 'ville@imatra.fi', on: askedOn, finalWords: '15 €' }
    assert(
      property(letters, written => {
        const item = aCourse({ chargeTypeAdditionalInformation: written })
        const { state } = nightly(
          { ...proposal, state: { kind: 'approved', approval } },
          askedOn.add({ days: 3 }),
          item,
        )
        expect(state.kind !== 'seen' || /15\s€/u.test(written)).toBe(true)
      }),
      run,
    )
  })
})
