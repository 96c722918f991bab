import { expect, it } from 'vitest'
import { once } from '../../../src/core/assessment/once.ts'
import { ownTextsOf } from '../../../src/core/assessment/texts.ts'
import { aService, aVersion, anAssessment } from '../../support/builders.ts'

it('works a value out once for each object, also where there is none', () => {
  const asked: object[] = []
  const find = once((key: { readonly value: number | undefined }) => {
    asked.push(key)
    return key.value
  })
  const [one, other] = [{ value: 1 }, { value: undefined }]
  expect([find(one), find(one), find(other), find(other)]).toEqual([1, 1, undefined, undefined])
  expect(asked).toEqual([one, other])
})

it('gives the texts of an item in one context to every rule, and those of another anew', () => {
  const item = aService({ languageVersions: { fi: aVersion({ description: 'Lainaa kirjoja.' }) } })
  const [context, inheriting] = [anAssessment(), anAssessment({ inherited: new Set(['fi.description']) })]
  expect(ownTextsOf(item, context)).toBe(ownTextsOf(item, context))
  expect(fields(ownTextsOf(item, context))).toEqual(['name', 'description'])
  expect(fields(ownTextsOf(item, inheriting))).toEqual(['name'])
  expect(fields(ownTextsOf(aService(), context))).toEqual(['name'])
})

function fields(found: ReturnType<typeof ownTextsOf>): readonly string[] {
  return found.map(({ field }) => field)
}
