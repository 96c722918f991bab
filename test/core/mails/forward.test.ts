import { describe, expect, it } from 'vitest'
import { composeForward } from '../../../src/core/mails/forward.ts'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { ForwardReason, PassedOn } from '../../../src/core/replies/outcome.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aChannel } from '../../support/builders.ts'
import { visible } from '../../support/visible.ts'
import { aCity, aForward, answeredWith, named, passedOn } from './a-reply.ts'

const unread: readonly Exclude<ForwardReason, 'items' | 'unclear' | 'undone'>[] = [
  'otherSender',
  'notTheirs',
  'perhapsAutomatic',
  'noToken',
  'expired',
]
const every: readonly ForwardReason[] = ['items', 'unclear', 'undone', ...unread]

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('the subject', () => {
  it.each([
    ['fi', 1, 'Vastaus päivittäjältä: 1 kohta odottaa käsittelyä'],
    ['fi', 2, 'Vastaus päivittäjältä: 2 kohtaa odottaa käsittelyä'],
    ['sv', 1, 'Svar från en uppdaterare: 1 punkt väntar på behandling'],
    ['sv', 2, 'Svar från en uppdaterare: 2 punkter väntar på behandling'],
    ['en', 1, 'Answer from an updater: 1 item is waiting to be handled'],
    ['en', 2, 'Answer from an updater: 2 items are waiting to be handled'],
  ] as const)('counts in %s what waits for communications: %i', (language, items, subject) => {
    const waiting = Array.from({ length: items }, () => passedOn('ended'))
    const answered = answeredWith(...waiting, { kind: 'confirmed' })
    expect(composeForward(aForward({ city: aCity(language), answered })).subject).toBe(subject)
  })

  it.each(every)('holds neither a name nor an address nor the token: %s', reason =>
    expect(composeForward(aForward({ reason })).subject).not.toMatch(/Maija|@|A7K2|Kohde/),
  )
})

describe.each(mailLanguages)('in %s', language => {
  it.each(every)('says why it comes: %s', reason => {
    const { html, text } = composeForward(aForward({ city: aCity(language), reason }))
    expect(unwrapped(text)).toContain(answerTexts[language].forward.reasons[reason])
    expect(visible(html)).toContain(answerTexts[language].forward.reasons[reason])
  })

  it.each<PassedOn>(['correct', 'intended', 'reassign', 'dontKnow', 'ended'])('says what to do: %s', about => {
    const { understood, task } = answerTexts[language].forward.passedOn[about]
    const answered = answeredWith(passedOn(about, 'sanat'))
    const { html, text } = composeForward(aForward({ city: aCity(language), answered }))
    expect(unwrapped(text)).toContain(`[1] Kohde 1 ----------- ${understood} > sanat ${task}`)
    expect(visible(html)).toContain(`[1] Kohde 1 ${understood} sanat ${task}`)
  })
})

describe('who wrote, and when', () => {
  it('is told', () => {
    const { text } = composeForward(aForward())
    expect(text).toContain('- Päivittäjä: Maija Meikäläinen\n- Lähettäjä: maija.meikalainen@esimerkkila.fi\n')
    expect(text).toContain('- Saapunut: 24.11.2026\n- Aihe: VS: 3 kuvausta [A7K2-9QX4]\n')
  })

  it('is told as far as it is known', () => {
    const { text } = composeForward(aForward({ reason: 'noToken', from: null, person: null, subject: ' ' }))
    expect(text).not.toContain('Päivittäjä:')
    expect(text).toContain('- Lähettäjä: ei tiedossa\n')
    expect(text).toContain('- Aihe: ei aihetta\n')
    expect(text).toContain('hänelle ei voi vastata')
  })

  it('opens a mail to the sender alone, whatever the address holds', () => {
    const { html } = composeForward(aForward({ from: 'a?bcc=b@muu.fi' }))
    expect(html).toContain('href="mailto:a%3Fbcc%3Db@muu.fi"')
  })
})

describe('items', () => {
  it('that need nobody are left out', () => {
    const { text } = composeForward(aForward({ answered: answeredWith(passedOn('ended'), { kind: 'confirmed' }) }))
    expect(text).toContain('[1] Kohde 1')
    expect(text).not.toContain('[2]')
  })

  it.each(unread)('are not taken as understood: %s', reason =>
    expect(composeForward(aForward({ reason })).text).not.toContain('[1]'),
  )

  it('have a link to Suomi.fi only where the address is known', () => {
    const answer = { number: 1, outcome: passedOn('ended') }
    const known = composeForward(aForward({ answered: [{ ...answer, item: named('Talonrakennus') }] }))
    expect(known.html).toContain('href="https://www.suomi.fi/palvelut/talonrakennus/')
    const unknown = composeForward(aForward({ answered: [{ ...answer, item: aChannel({ type: 'EService' }) }] }))
    expect(unknown.html).not.toContain('https://')
  })
})

describe('a reply of which only some was understood', () => {
  it('comes with what is to be done about the rest', () => {
    const { text } = composeForward(aForward({ reason: 'unclear' }))
    expect(unwrapped(text)).toContain('Se kirjasi vain sen, minkä ymmärsi varmasti.')
    expect(unwrapped(text)).toContain('Viestinnän tehtävät ------------------- [1] Kohde 1')
  })

  it('comes without tasks where there are none', () =>
    expect(composeForward(aForward({ reason: 'unclear', answered: [] })).text).not.toContain('tehtävät'))
})

describe('a reply that is not the updater’s', () => {
  const { text } = composeForward(aForward({ reason: 'notTheirs' }))

  it('comes with the sender that it claims to have', () =>
    expect(text).toContain(
      '- Päivittäjä: Maija Meikäläinen\n- Lähettäjäksi merkitty: maija.meikalainen@esimerkkila.fi\n',
    ))

  it('calls nobody its sender', () => expect(text).not.toMatch(/Lähettäjä:|lähettäjälle|[Ll]ähettäjän/))

  it('tells where an answer goes', () =>
    expect(unwrapped(text)).toContain('vastauksesi menee sille, jolta kysyimme asiasta.'))
})

describe('a reply that was taken back', () => {
  const answered = answeredWith(passedOn('correct', 'on 05'), passedOn('ended'))
  const { html, text } = composeForward(aForward({ reason: 'undone', answered }))

  it('tells what of it no longer holds, with no task', () => {
    for (const body of [unwrapped(text).replaceAll(/- |"/g, ''), visible(html)]) {
      expect(body).toContain('Tämän kohdan tietoja pitää korjata: [1] Kohde 1 on 05 Tämä on lakkautettu: [2] Kohde 2')
      expect(body).not.toMatch(/tehtävät|Viestintä (?:korjaa|varmistaa)|julkaise/)
    }
  })

  it('has no list where nothing was passed on', () =>
    expect(composeForward(aForward({ reason: 'undone', answered: [] })).text).not.toContain('Peruttu vastaus'))
})

describe('the words', () => {
  it('keep their lines, each marked as a quotation in plain text', () => {
    const { html, text } = composeForward(aForward({ words: 'Hei\r\n\r\n--- Vastaa ---\nMaija' }))
    expect(text).toContain('\n> Hei\n>\n> --- Vastaa ---\n> Maija\n')
    expect(html).toContain('>Hei<br /><br />--- Vastaa ---<br />Maija</blockquote>')
  })

  it('are never markup', () => {
    const hostile = '<script>1</script>\n</blockquote><img src=x>'
    const { html } = composeForward(aForward({ words: hostile, subject: hostile, person: '<i>', from: '"<u>"@x.fi' }))
    expect(html).not.toMatch(/<script|<img|<i>|<u>/)
    expect(html.match(/<\/blockquote>/g)).toHaveLength(2)
  })

  it('that are long are cut, which is said with the place of the rest', () => {
    const { text } = composeForward(aForward({ words: `${'sana '.repeat(2000)}loppu` }))
    expect(text.length).toBeLessThan(7000)
    expect(text).not.toContain('loppu\n')
    expect(unwrapped(text)).toContain('vain sen alku. Koko viesti on postilaatikossa ptv@esimerkkila.fi.')
  })

  it('of an ordinary length are not said to be cut', () =>
    expect(composeForward(aForward({ words: 'sana '.repeat(900) })).text).not.toContain('vain sen alku'))

  it('that are missing are said to be missing', () =>
    expect(unwrapped(composeForward(aForward({ words: ' \n ' })).text)).toContain('Viestissä ei ole tekstiä.'))
})

it('has no line to write above: an answer to it goes to the sender', () =>
  expect(composeForward(aForward()).text).not.toContain('--- '))
