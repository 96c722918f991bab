import { describe, expect, it } from 'vitest'
import { composeUnowned } from '../../../src/core/mails/unowned.ts'
import { aChannel, anOrganization, aService, aVersion } from '../../support/builders.ts'
import { aCity } from './a-reply.ts'
import { unowned } from './silence.ts'

function listed(text: string): readonly string[] {
  return text.split('\n').filter(line => /^- (?:Kohde|ja )|^Yksikkö/.test(line))
}

describe('what nobody answers for', () => {
  it('is told by organization, the one with the most first', () =>
    expect(listed(composeUnowned(unowned([1, 3, 2])).text)).toEqual([
      'Yksikkö 2',
      '- Kohde 2.1',
      '- Kohde 2.2',
      '- Kohde 2.3',
      'Yksikkö 3',
      '- Kohde 3.1',
      '- Kohde 3.2',
      'Yksikkö 1',
      '- Kohde 1.1',
    ]))

  it.each([
    ['one large organization', [900], 29, '- ja 871 muuta kuvausta'],
    ['two large ones', [900, 600], 28, '- ja 586 muuta kuvausta'],
    ['a large one and a small one', [900, 2], 28, '- ja 874 muuta kuvausta'],
  ])('is shortened to 30 lines in all where it is of %s', (_what, counts, names, more) => {
    const lines = listed(composeUnowned(unowned(counts)).text)
    expect(lines.filter(line => line.startsWith('- Kohde'))).toHaveLength(names)
    expect(lines).toContain(more)
  })

  it('is counted where it is of an eleventh organization and others', () => {
    const { text } = composeUnowned(unowned(Array.from({ length: 12 }, () => 2)))
    expect(listed(text).filter(line => line.startsWith('Yksikkö'))).toHaveLength(10)
    expect(text).toContain('Lisäksi 2 muussa organisaatiossa on 4 kuvausta ilman vastuuhenkilöä.')
  })

  it('begins with services, as channels follow them', () => {
    const organization = anOrganization()
    const channel = aChannel({ languageVersions: { fi: aVersion({ name: 'Kohde A' }) } })
    const service = aService({ languageVersions: { fi: aVersion({ name: 'Kohde B' }) } })
    const items = [channel, service].map(item => ({ item, organization }))
    expect(listed(composeUnowned({ city: aCity(), items }).text)).toEqual(['- Kohde B', '- Kohde A'])
  })

  it('is marked with its language where it has no version in ours, and is never markup', () => {
    const item = aService({ languageVersions: { fi: aVersion({ name: '<img src=x> Kohde' }) } })
    const { html } = composeUnowned({ city: aCity('sv'), items: [{ item, organization: null }] })
    expect(html).toContain('<span lang="fi">&lt;img src=x&gt; Kohde</span>')
    expect(html).toContain('Organisationen är okänd')
  })
})
