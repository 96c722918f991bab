import { describe, expect, it } from 'vitest'
import { composeCorrected } from '../../../src/core/mails/corrected.ts'
import type { NumberedItem } from '../../../src/core/replies/outcome.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aCity, named } from './a-reply.ts'

const [one, two] = [
  { number: 1, item: named('Kohde 1') },
  { number: 2, item: named('Kohde 2') },
]

function compose(seen: readonly NumberedItem[], notSeen: readonly NumberedItem[], language: 'fi' | 'sv' | 'en' = 'fi') {
  return composeCorrected({ city: aCity(), language, token: 'A7K2-9QX4', seen, notSeen })
}

describe('the subject says what was seen', () => {
  it.each([
    ['fi', [one], [], 'Muutoksesi näkyy nyt PTV:ssä'],
    ['fi', [one, two], [], 'Muutoksesi näkyvät nyt PTV:ssä'],
    ['fi', [], [one], 'Muutoksesi ei vielä näy PTV:ssä'],
    ['fi', [], [one, two], 'Muutoksesi eivät vielä näy PTV:ssä'],
    ['fi', [one], [two], 'Osa muutoksistasi näkyy nyt PTV:ssä'],
    ['sv', [one], [], 'Din ändring syns nu i Servicedatalagret'],
    ['sv', [], [one, two], 'Dina ändringar syns ännu inte i Servicedatalagret'],
    ['en', [one, two], [], 'Your changes are now in the Finnish Service Catalogue'],
    ['en', [], [one], 'Your change is not yet in the Finnish Service Catalogue'],
  ] as const)('in %s', (language, seen, notSeen, subject) =>
    expect(compose(seen, notSeen, language).subject).toBe(`${subject} [A7K2-9QX4]`),
  )
})

describe('the items', () => {
  it('whose change was seen count as current', () => {
    const { text } = compose([one], [])
    expect(text).toContain('Kirjasimme tämän kuvauksen ajantasaiseksi:\n- [1] Kohde 1\n')
    expect(text).not.toContain('ennallaan')
  })

  it('whose change was not seen are told with a likely reason and what to do', () => {
    const { text } = compose([], [one, two])
    expect(text).toContain('Nämä kuvaukset ovat PTV:ssä vielä ennallaan:\n- [1] Kohde 1\n- [2] Kohde 2\n')
    expect(text.replace(/\s+/g, ' ')).toContain('jääneet luonnoksiksi tai ne julkaistaan myöhemmin. Vastaa tähän')
    expect(text).not.toContain('Kirjasimme')
  })

  it.each([
    ['fi', 'korjasin 2'],
    ['sv', 'åtgärdat 2'],
    ['en', 'fixed 2'],
  ] as const)('that are not seen yet have an answer with their number ready in %s', (language, words) =>
    expect(compose([one], [two], language).text).toContain(`"${words}"`),
  )

  it('of both sorts stand in one mail', () => {
    const { text } = compose([one], [two])
    expect(text).toContain('ajantasaiseksi:\n- [1] Kohde 1\n\nTämä kuvaus on PTV:ssä vielä ennallaan:\n- [2] Kohde 2\n')
  })

  it('have their names escaped', () =>
    expect(compose([{ number: 1, item: named('<b>A</b>') }], []).html).toContain('&lt;b&gt;A&lt;/b&gt;'))
})

it.each(mailLanguages)('begins with the line to write above in %s', language =>
  expect(compose([one], [], language).text.startsWith(`${mailTexts[language].marker}\n\n`)).toBe(true),
)
