import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { uncertainPoints } from '../../../src/edges/ptv/uncertain.ts'

describe('the points that PTV’s descriptions leave open', () => {
  it('are each told once, in sentences', () => {
    const sentences = uncertainPoints.flatMap(({ point, handled }) => [point, handled])
    expect(sentences.filter(text => !/^[A-Z0-9].*\.$/u.test(text))).toEqual([])
    expect(new Set(uncertainPoints.map(({ point }) => point)).size).toBe(uncertainPoints.length)
    expect(uncertainPoints.length).toBeGreaterThan(30)
  })

  it.skipIf(!existsSync('../shared/ptv'))('stand where they are said to, marked as unsettled', () => {
    const texts = { v11: sectionsOf('v11'), v12: sectionsOf('v12') }
    const places = uncertainPoints.flatMap(({ source }) => {
      const [, version, numbers = ''] = /^(v1[12]) API\.md (.+)$/u.exec(source) ?? []
      return numbers.split(' and ').map(number => ({ source, text: texts[version as 'v11' | 'v12'].get(number) }))
    })
    expect(places.filter(({ text }) => !/\?|uncertain|not known|open questions/iu.test(text ?? ''))).toEqual([])
  })
})

/** The sections of a description by their numbers; one that has parts has their text too. */
function sectionsOf(version: string): ReadonlyMap<string, string> {
  const text = readFileSync(`../shared/ptv/${version}/API.md`, 'utf8')
  const parts = text.split(/^#{2,3} (?=\d)/mu).slice(1)
  const numbered = parts.map(part => [/^[\d.]+/u.exec(part)?.[0].replace(/\.$/u, '') ?? '', part] as const)
  return new Map(
    numbered.map(([number]) => [
      number,
      numbered.flatMap(([other, part]) => (other === number || other.startsWith(`${number}.`) ? [part] : [])).join(''),
    ]),
  )
}
