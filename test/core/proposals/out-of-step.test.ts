import { describe, expect, it } from 'vitest'
import { outOfStepSentence } from '../../../src/core/proposals/names.ts'
import { outOfStep } from '../../../src/core/proposals/out-of-step.ts'
import { aCourse, aLibrary } from './items.ts'
import { theChange } from './proposals.ts'

describe('other language versions', () => {
  it('are out of step where the same fact stands in them', () => {
    const steps = outOfStep(aCourse(), theChange(aCourse(), 'hinta on 15 €'))
    expect(steps).toMatchObject([{ language: 'sv', words: 'Kursen kostar 12 €.', why: 'sameFact' }])
    expect(steps.map(step => outOfStepSentence(aCourse(), step, 'fi'))).toEqual([
      'Sama vanha tieto on myös ruotsiksi kentässä maksullisuuden lisätiedot.',
    ])
  })

  it('may be out of step where a text changes that is no fact', () => {
    expect(outOfStep(aCourse(), theChange(aCourse(), 'nimi: Uimakurssi'))).toMatchObject([
      { language: 'sv', words: 'Simskola', why: 'sameText' },
    ])
    expect(outOfStep(aCourse(), theChange(aCourse(), 'tiivistelmä: Uimaan!'))).toEqual([])
  })

  it('are not where the fact is shared or differs already', () => {
    expect(outOfStep(aLibrary(), theChange(aLibrary(), 'osoite: Virastokatu 2'))).toEqual([])
    expect(outOfStep(aLibrary(), theChange(aLibrary(), 'aukioloajat ma-pe 9-15'))).toEqual([])
    const course = aCourse({ chargeTypeAdditionalInformation: 'Kurssi maksaa 13 €.' })
    expect(outOfStep(course, theChange(course, 'hinta on 15 €'))).toEqual([])
  })
})
