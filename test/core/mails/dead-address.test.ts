import { describe, expect, it } from 'vitest'
import { composeDeadAddress } from '../../../src/core/mails/dead-address.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aCity, aDeadAddress } from './a-reply.ts'

describe('who is not reached', () => {
  it('is told with the address and what waits', () => {
    const { text } = composeDeadAddress(aDeadAddress())
    expect(text).toContain('- Päivittäjä: Maija Meikäläinen\n- Sähköpostiosoite: maija.meikalainen@esimerkkila.fi\n')
    expect(text).toContain('- Sähköpostipalvelimen virhekoodi: 5.1.1\n- Kuvauksia, joista emme voi kysyä: 3\n')
  })

  it('is told without a code where the server gave none', () =>
    expect(composeDeadAddress(aDeadAddress({ status: null })).text).not.toContain('virhekoodi'))

  it.each([
    ['fi', 'Kuvauksia, joista emme voi kysyä: 1\u00a0200\n'],
    ['sv', 'Beskrivningar som vi inte kan fråga om: 1\u00a0200\n'],
    ['en', 'Descriptions that we cannot ask about: 1,200\n'],
  ] as const)('has items counted in %s', (language, words) =>
    expect(composeDeadAddress(aDeadAddress({ city: aCity(language), items: 1200 })).text).toContain(words),
  )
})

it.each([
  ['fi', 'Merkitse päivittäjälistaan toimiva osoite tai uusi päivittäjä.'],
  ['sv', 'Ange en fungerande adress eller en ny uppdaterare i listan över uppdaterare.'],
  ['en', 'Enter a working address or a new updater in the list of updaters.'],
] as const)('asks in %s for another address', (language, task) =>
  expect(composeDeadAddress(aDeadAddress({ city: aCity(language) })).html).toContain(`<strong>${task}</strong>`),
)

it.each(mailLanguages)('holds nothing personal in its subject and no line to write above, in %s', language => {
  const { subject, text } = composeDeadAddress(aDeadAddress({ city: aCity(language) }))
  expect(subject).not.toMatch(/@|Maija/)
  expect(text).not.toContain('--- ')
})

it('shows names and addresses as they are, and nothing of them as markup', () => {
  const { html } = composeDeadAddress(aDeadAddress({ person: '<i>', address: '"<u>"@x.fi', status: '<b>' }))
  expect(html).not.toMatch(/<i>|<u>|<b>/)
})
