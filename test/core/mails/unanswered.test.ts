import { expect, it } from 'vitest'
import { composeUnanswered } from '../../../src/core/mails/unanswered.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aCity } from './a-reply.ts'
import { unanswered } from './silence.ts'

it('tells the longest silence first', () => {
  const { city, people } = unanswered(3)
  const { text } = composeUnanswered({ city, people: people.toReversed() })
  expect(text.match(/^(?:Maija|Teppo|Liisa) \S+$/gm)).toEqual(['Maija Meikäläinen', 'Teppo Testaaja', 'Liisa Laine'])
})

it('calls a person without a name by the address', () => {
  const [person] = unanswered(1).people
  if (person === undefined) throw new Error('there is nobody to tell of')
  const nameless = { ...person, person: { ...person.person, name: ' ' } }
  expect(composeUnanswered({ city: aCity(), people: [nameless] }).html).toMatch(
    /<h2[^>]*>maija\.meikalainen@esimerkkila\.fi<\/h2>/,
  )
})

it.each(mailLanguages)('holds nothing personal in its subject and no line to write above, in %s', language => {
  const { subject, text } = composeUnanswered({ ...unanswered(2), city: aCity(language) })
  expect(subject).not.toMatch(/@|Maija|Teppo/)
  expect(text).not.toContain('--- ')
})
