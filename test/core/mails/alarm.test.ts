import { describe, expect, it } from 'vitest'
import type { ShapeFacts } from '../../../src/core/alarms/alarm.ts'
import type { AlarmMail } from '../../../src/core/alarms/plan.ts'
import { removalFacts, type HeldRemoval } from '../../../src/core/alarms/removals.ts'
import type { City } from '../../../src/core/city.ts'
import { composeAlarm } from '../../../src/core/mails/alarm.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { aLostConnection, aRemoval, removals } from '../alarms/an-alarm.ts'
import { aCity } from './a-reply.ts'

const day = Temporal.PlainDate.from('2026-12-01')

function held(removed: readonly HeldRemoval[], city: City = aCity()) {
  return composeAlarm({ kind: 'removalsHeld', facts: removalFacts(removed) }, city)
}

function shapes(facts: readonly ShapeFacts[], language: MailLanguage = 'fi') {
  return composeAlarm({ kind: 'newShapes', shapes: facts }, aCity(language))
}

function aShape(parts: Partial<ShapeFacts> = {}): ShapeFacts {
  return { kind: 'unknownField', record: 'service', path: 'languageVersions.*.newField', records: 61, ...parts }
}

function well(parts: Partial<Extract<AlarmMail, { kind: 'well' }>>, language: MailLanguage = 'fi') {
  return composeAlarm({ kind: 'well', removalsSince: null, strangeSince: null, ...parts }, aCity(language))
}

function flowing(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('held removals', () => {
  it.each([
    ['fi', removals(12), 'Tarkistettava: PTV:stä puuttuu 12 sisältöä'],
    ['fi', [...removals(1), aLostConnection('A', 'B')], 'Tarkistettava: PTV:stä puuttuu 1 sisältö ja 1 liitos'],
    ['sv', [aLostConnection('A', 'B')], 'Att kontrollera: 1 koppling saknas i Servicedatalagret'],
    ['sv', removals(12), 'Att kontrollera: 12 innehåll saknas i Servicedatalagret'],
    ['en', removals(1200), 'To be checked: 1,200 content items missing from the Finnish Service Catalogue'],
  ] as const)('are counted in the subject, in %s', (language, removed, subject) =>
    expect(held(removed, aCity(language)).subject).toBe(subject),
  )

  it.each([
    ['fi', 'archived', 'arkistoitu PTV:ssä'],
    ['fi', 'unpublished', 'ei enää julkaistuna'],
    ['fi', 'moved', 'siirretty toiselle organisaatiolle'],
    ['fi', 'notSeen', 'ei löytynyt'],
    ['fi', 'notUsed', 'ei enää liitetty palveluihimme'],
    ['sv', 'archived', 'arkiverat i Servicedatalagret'],
    ['en', 'moved', 'moved to another organisation'],
  ] as const)('have their reason in %s: %s', (language, reason, told) =>
    expect(held([aRemoval('Kirjasto', { reason })], aCity(language)).text).toContain(`\n- Kirjasto (${told})\n`),
  )

  it('stand by organization, one that is not ours under no name', () => {
    const foreign = aRemoval('Kela', { organization: { id: null, name: null } })
    const { text } = held([...removals(2), foreign, aLostConnection('Kirjasto', 'Pääkirjasto')])
    expect(text).toContain('Esimerkkilän kaupunki: 3\n- Palvelu 1 (')
    expect(text).toContain('\n- Kirjasto – Pääkirjasto (ei löytynyt)\n\nToinen organisaatio: 1\n- Kela (')
  })

  it.each([
    [20, 20, null],
    [21, 20, 'Lisäksi 1 muuta.'],
    [61, 20, 'Lisäksi 41 muuta.'],
  ])('are %i: %i of them are named', (count, named, more) => {
    const { text } = held(removals(count))
    expect(text.match(/^- Palvelu/gm)).toHaveLength(named)
    expect(/Lisäksi .*/.exec(text)?.[0] ?? null).toBe(more)
  })

  it.each(mailLanguages)('come with the exact command on one line in %s, however long the city’s id', language => {
    const id = 'x'.repeat(63) as City['id']
    const command = `ajantasa release --city ${id} --by NAME --why TEXT`
    const mail = held(removals(6), { ...aCity(language), id })
    expect(mail.text).toContain(`\n    ${command}\n`)
    expect(mail.html).toContain(`>${command}</code>`)
  })

  it.each([
    ['fi', 'Mitään ei ole kadonnut.', 'eikä ole poistanut sieltä mitään'],
    ['sv', 'Ingenting har gått förlorat.', 'har inte tagit bort någonting där'],
    ['en', 'Nothing is lost.', 'has deleted nothing there'],
  ] as const)('are no loss, and not of our making, in %s', (language, lost, deleted) => {
    const text = flowing(held(removals(6), aCity(language)).text)
    expect(text).toContain(lost)
    expect(text).toContain(deleted)
  })

  it('tell communications whom to tell, where IT has an address', () => {
    const city = aCity()
    expect(held(removals(6), city).text).toContain('tietohallinnolle:\ntietohallinto@esimerkkila.fi\n')
    const without = { ...city, mail: { ...city.mail, it: null } }
    expect(held(removals(6), without).text).toContain('kerro se tietohallinnolle.\n')
  })

  it('mark names in another language, and escape all', () => {
    const swedish = aRemoval('', { names: [{ text: '<b>Bibliotek</b>', language: 'sv' }] })
    expect(held([swedish]).html).toContain('<span lang="sv">&lt;b&gt;Bibliotek&lt;/b&gt;</span>')
  })
})

describe('new shapes', () => {
  it.each([
    ['fi', [aShape()], 'PTV:n rajapinnassa on uusia kenttiä'],
    ['fi', [aShape(), aShape({ kind: 'strangeRecord' })], 'PTV:ssä on sisältöä, jota Ajantasa ei ymmärrä'],
    ['sv', [aShape()], 'Servicedatalagrets gränssnitt har nya fält'],
    [
      'en',
      [aShape({ kind: 'strangeRecord' })],
      'The Finnish Service Catalogue has content that Ajantasa does not understand',
    ],
  ] as const)('have the graver sort in the subject, in %s', (language, facts, subject) =>
    expect(shapes(facts, language).subject).toBe(subject),
  )

  it.each([
    [aShape(), '- Palvelut: languageVersions.*.newField (61 kpl)'],
    [aShape({ record: 'connection', path: 'the whole record', records: 1 }), '- Liitokset: koko sisältö (1 kpl)'],
    [aShape({ record: 'newKind' }), '- newKind: languageVersions.*.newField (61 kpl)'],
  ])('are told by kind, field and number: %j', (shape, line) => expect(shapes([shape]).text).toContain(`\n${line}\n`))

  it('say of strange records that the last good version stays in use, and promise a mail when it is over', () => {
    const text = flowing(shapes([aShape({ kind: 'strangeRecord' })]).text)
    expect(text).toContain('käytössä viimeisin versio, jonka Ajantasa ymmärsi')
    expect(text).toContain('Ilmoitamme, kun kaikki sisältö ymmärretään taas.')
  })

  it('say of unknown fields only that they are kept', () => {
    const text = flowing(shapes([aShape()]).text)
    expect(text).toContain('ei käytä uusia kenttiä, mutta ne ovat tallessa')
    expect(text).not.toMatch(/viimeisin versio|Ilmoitamme/)
  })

  it('are at most 20 of a sort, a field’s name no longer than a few lines', () => {
    const many = Array.from({ length: 23 }, (_, index) => aShape({ path: `${'x'.repeat(5000)}${index}` }))
    const { text } = shapes(many)
    expect(text.match(/^- Palvelut/gm)).toHaveLength(20)
    expect(text).toContain('Lisäksi 3 muuta.')
    expect(text.length).toBeLessThan(8000)
  })
})

describe('that all is well', () => {
  it.each([
    ['fi', { removalsSince: day }, 'Kunnossa taas: mikään poistuminen ei odota päätöstä'],
    ['fi', { strangeSince: day }, 'Kunnossa taas: Ajantasa ymmärtää kaiken PTV:n sisällön'],
    ['fi', { removalsSince: day, strangeSince: day }, 'Kunnossa taas: PTV:n sisältö luetaan tavalliseen tapaan'],
    ['sv', { removalsSince: day }, 'I ordning igen: inget borttaget innehåll väntar på beslut'],
    ['en', { strangeSince: day }, 'All well again: Ajantasa understands all content of the Finnish Service Catalogue'],
  ] as const)('says what is, in %s: %j', (language, parts, subject) =>
    expect(well(parts, language).subject).toBe(subject),
  )

  it('says since when it was not, of each alone', () => {
    expect(flowing(well({ removalsSince: day }).text)).toContain('odottanut päätöstä 1.12.2026 lähtien')
    expect(well({ removalsSince: day }).text).not.toContain('sivussa')
    expect(flowing(well({ strangeSince: day }).text)).toContain('sivussa 1.12.2026 lähtien')
    expect(well({ strangeSince: day }).text).not.toContain('päätöstä')
  })
})

describe('mails in doubt', () => {
  const named = [
    { messageId: '<digest.A7K2-9QX4@esimerkkila.fi>', purpose: 'digest', since: '2026-12-10T08:04:59Z' },
    { messageId: '<receipt.x@esimerkkila.fi>', purpose: 'receipt', since: '2026-06-10T20:30:00Z' },
  ] as const
  const inDoubt = (language: MailLanguage = 'fi', mails = 2, again = false) =>
    composeAlarm({ kind: 'mailsInDoubt', facts: { kind: 'mailsInDoubt', mails, named }, again }, aCity(language))

  it.each([
    ['fi', 1, 'Selvitettävä: lähtikö 1 viesti?'],
    ['fi', 1200, 'Selvitettävä: lähtikö 1\u00a0200 viestiä?'],
    ['sv', 1, 'Att reda ut: skickades ett meddelande?'],
    ['sv', 3, 'Att reda ut: skickades 3 meddelanden?'],
    ['en', 1, 'To be settled: was one message sent?'],
    ['en', 3, 'To be settled: were 3 messages sent?'],
  ] as const)('are counted in the subject, in %s: %i', (language, mails, subject) =>
    expect(inDoubt(language, mails).subject).toBe(subject),
  )

  it.each([
    ['fi', 'tarkistuspyyntö, 10.12.2026 klo 10.04', 'kuittaus vastauksesta, 10.6.2026 klo 23.30'],
    ['sv', 'begäran om granskning, 10.12.2026 kl. 10.04', 'kvittens på ett svar, 10.6.2026 kl. 23.30'],
    ['en', 'review request, 10 December 2026 at 10:04', 'receipt for an answer, 10 June 2026 at 23:30'],
  ] as const)('are told by id, purpose and moment, in %s', (language, first, second) => {
    const text = flowing(inDoubt(language).text)
    expect(text).toContain(`- digest.A7K2-9QX4@esimerkkila.fi: ${first}`)
    expect(text).toContain(`- receipt.x@esimerkkila.fi: ${second}`)
  })

  it.each(mailLanguages)('come with the exact commands, in %s', language => {
    const { text, html } = inDoubt(language)
    for (const word of ['--sent', '--resend']) {
      const command = `ajantasa mail settle ID ${word} --by NAME --why TEXT`
      expect(text).toContain(`\n    ${command}\n`)
      expect(html).toContain(`>${command}</code>`)
    }
    expect(text).toContain('\n    ajantasa mail list\n')
  })

  it('beyond those that are named are counted', () => {
    expect(inDoubt('fi', 12).text).toContain('Lisäksi 10 muuta.')
    expect(inDoubt().text).not.toContain('Lisäksi')
  })

  it.each(mailLanguages)('told again say why, in %s', language => {
    expect(inDoubt(language, 2, true).text.length).toBeGreaterThan(inDoubt(language).text.length)
  })

  it.each([
    ['fi', 'Kunnossa taas: kaikki epäselvät viestit on selvitetty', '1.12.2026 lähtien'],
    ['sv', 'I ordning igen: alla oklara meddelanden har retts ut', 'sedan den 1.12.2026'],
    ['en', 'All well again: all messages in doubt are settled', 'since 1 December 2026'],
  ] as const)('that are all settled are told of, in %s', (language, subject, since) => {
    const facts = { kind: 'mailsInDoubt', mails: 2, named } as const
    const mail = composeAlarm({ kind: 'doubtsSettled', facts, since: day }, aCity(language))
    expect(mail.subject).toBe(subject)
    expect(flowing(mail.text)).toContain(since)
  })
})

it.each(mailLanguages)('names the city, in %s', language => {
  const city = aCity(language)
  const mails: readonly AlarmMail[] = [
    { kind: 'removalsHeld', facts: removalFacts(removals(6)) },
    { kind: 'newShapes', shapes: [aShape()] },
    { kind: 'well', removalsSince: day, strangeSince: null },
    { kind: 'mailsInDoubt', facts: { kind: 'mailsInDoubt', mails: 0, named: [] }, again: false },
    { kind: 'doubtsSettled', facts: { kind: 'mailsInDoubt', mails: 0, named: [] }, since: day },
  ]
  for (const mail of mails) expect(flowing(composeAlarm(mail, city).text)).toContain(city.name[language])
})
