import { describe, expect, it } from 'vitest'
import { composeAlarm } from '../../../src/core/mails/alarm.ts'
import { heldFor, type Holding } from '../../../src/core/people/holding.ts'
import { readDuties } from '../../../src/core/people/roster.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { aCity } from './a-reply.ts'

const day = Temporal.PlainDate.from('2026-12-09')
const { faults } = readDuties([
  ['Vastuualue', 'Sähköposti', 'Kieli', 'Vastuhenkilö'],
  ['Kirjasto', 'maija@@x.fi', 'klingon'],
  ['', 'olli@x.fi'],
])

function mailOf(holding: Holding, language: MailLanguage = 'fi') {
  return composeAlarm({ kind: 'rosterHeld', held: { since: day, file: 'roster.xlsx', holding } }, aCity(language))
}

function flowing(text: string): string {
  return text.replace(/\s+/g, ' ')
}

describe('a roster with faults', () => {
  it('is told as it can be mended: where, what and how, in Finnish', () => {
    expect(mailOf(heldFor('faulty', faults)).text).toMatchInlineSnapshot(`
      "Korjattava: uutta päivittäjälistaa ei otettu käyttöön
      =====================================================

      Esimerkkilän kaupunki: viime yönä tiedoston roster.xlsx päivittäjälistaa ei
      otettu käyttöön. Listassa on 4 virhettä.

      Mitään ei ole kadonnut. Entinen lista on käytössä, kunnes tämä on kunnossa.

      Näin korjaat listan
      -------------------
      - Rivi 1, sarake D: Otsikkoa "Vastuhenkilö" ei tunneta
        Jos tarkoitat otsikkoa "Vastuuhenkilö", kirjoita se niin. Muuten poista
        sarake listasta.
      - Rivi 2, sarake B "Sähköposti": "maija@@x.fi" ei ole sähköpostiosoite
        Kirjoita pelkkä osoite, esimerkiksi etunimi.sukunimi@esimerkkila.fi, ilman
        nimeä, sulkeita tai kirjaimia å, ä ja ö.
      - Rivi 2, sarake C "Kieli": "klingon" ei ole viestien kieli
        Kirjoita suomi, svenska tai English.
      - Rivi 3, sarake A "Vastuualue": Vastuualue puuttuu
        Kirjoita se jokaiselle riville (yhdistetyistä soluista arvo on vain
        ensimmäisessä) tai poista rivi.

      Tee korjaukset ja tallenna lista samaan paikkaan samalla nimellä. Se luetaan
      uudelleen ensi yönä.

      Ilmoitamme, kun lista on otettu käyttöön.

      Jos ilmoitusta ei kuulu korjausten jälkeen, tietohallinto näkee tällä
      komennolla, mitä vielä puuttuu:

          ajantasa people import FILE --city esimerkkila --dry-run

      Sanan FILE tilalle kirjoitetaan tiedoston polku.

      Tähän viestiin ei tarvitse vastata.
      "
    `)
  })

  it.each([
    ['sv', '- Rad 2, kolumn B "Sähköposti": "maija@@x.fi" är inte en e-postadress Skriv bara adressen'],
    ['en', '- Row 2, column B "Sähköposti": "maija@@x.fi" is not an e-mail address Write one address alone'],
  ] as const)('is told in %s', (language, line) =>
    expect(flowing(mailOf(heldFor('faulty', faults), language).text)).toContain(line),
  )

  it('names fifty of them and counts the others', () => {
    const rows = Array.from({ length: 60 }, () => ['Kirjasto', 'ei-osoite'])
    const { text } = mailOf(heldFor('faulty', readDuties([['Vastuualue', 'Sähköposti'], ...rows]).faults))
    expect(text.match(/^- Rivi/gm)).toHaveLength(50)
    expect(flowing(text)).toContain('Listassa on 60 virhettä.')
    expect(text).toContain('Lisäksi 10 muuta.')
  })

  it('quotes no more of a cell than a few lines, and escapes it', () => {
    const long = `<b>${'x'.repeat(5000)}`
    const mail = mailOf(heldFor('faulty', [{ where: 'row 2', problem: `"${long}" is wrong`, remedy: 'Mend it.' }]))
    expect(mail.text.length).toBeLessThan(3000)
    expect(mail.html).not.toContain('<b>')
  })
})

describe('a roster that cannot be read', () => {
  it.each([
    ['fi', 'Tiedostoa ei voitu lukea.', 'roster.xlsx: Tiedostoa ei voi lukea Tarkista, että lista on tallessa'],
    ['sv', 'Filen kunde inte läsas.', 'roster.xlsx: Filen kan inte läsas Kontrollera att listan finns kvar'],
    ['en', 'The file could not be read.', 'roster.xlsx: The roster cannot be read Check the key roster'],
  ] as const)('is told by the file’s name alone, in %s', (language, why, line) => {
    const missing = {
      where: '/srv/cities/roster.xlsx',
      problem: 'the roster cannot be read',
      remedy: 'Check the key roster.',
    }
    const { text } = mailOf(heldFor('unreadable', [missing]), language)
    expect(flowing(text)).toContain(why)
    expect(flowing(text)).toContain(line)
    expect(text).not.toContain('/srv')
  })
})

describe('a roster that has shrunken', () => {
  it.each([
    ['fi', 'on 12 riviä, tässä vain 3.'],
    ['sv', 'har 12 rader, den nya bara 3.'],
    ['en', 'has 12 rows, this one only 3.'],
  ] as const)('is told in numbers, in %s', (language, words) =>
    expect(flowing(mailOf({ kind: 'shrunken', before: 12, after: 3 }, language).text)).toContain(words),
  )

  it.each(mailLanguages)('comes with the command for who means it, in %s', language => {
    const { text, html } = mailOf({ kind: 'shrunken', before: 12, after: 3 }, language)
    const command = 'ajantasa people import FILE --city esimerkkila --fewer'
    expect(text).toContain(`\n    ${command}\n`)
    expect(html).toContain(`>${command}</code>`)
  })
})

describe('a roster that is well again', () => {
  it.each([
    ['fi', 'Kunnossa taas: päivittäjälista on otettu käyttöön', '9.12.2026 lähtien'],
    ['sv', 'I ordning igen: listan över uppdaterare har tagits i bruk', 'sedan den 9.12.2026'],
    ['en', 'All well again: the list of updaters has been put into use', 'since 9 December 2026'],
  ] as const)('is told with the day, in %s', (language, subject, since) => {
    const mail = composeAlarm({ kind: 'rosterWell', since: day }, aCity(language))
    expect(mail.subject).toBe(subject)
    expect(flowing(mail.text)).toContain(since)
  })
})
