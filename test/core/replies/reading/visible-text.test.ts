import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../../src/core/replies/reading/visible-text.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const digest = [
  'Hei Maija!',
  '',
  '[1] Uimahalli',
  'Puhelinnumero 05 617 0000',
  '',
  '[2] Kirjasto',
  'Vastaa: kaikki kunnossa',
]
const marked = digest.map(line => `> ${line}`.trimEnd()).join('\n')
const bare = digest.join('\n')

describe('the answered mail', () => {
  it.each([
    ['Gmail, fi', 'ma 23. marrask. 2026 klo 8.30 Ajantasa <ptv@esimerkkila.fi> kirjoitti:', marked],
    [
      'Gmail, fi, wrapped',
      'ma 23. marrask. 2026 klo 8.30 Esimerkkilän kaupungin Ajantasa (\nptv@esimerkkila.fi) kirjoitti:',
      marked,
    ],
    ['Gmail, sv', 'Den mån 23 nov. 2026 kl 08:30 skrev Ajantasa <ptv@esimerkkila.fi>:', marked],
    [
      'Gmail, sv, wrapped',
      'Den mån 23 nov. 2026 kl 08:30 skrev Exempelby stads Ajantasa <\nptv@esimerkkila.fi>:',
      marked,
    ],
    ['Gmail, en', 'On Mon, 23 Nov 2026 at 08:30, Ajantasa <ptv@esimerkkila.fi> wrote:', marked],
    [
      'Gmail, en, wrapped',
      'On Mon, 23 Nov 2026 at 08:30, The Ajantasa of a City <\nptv@esimerkkila.fi> wrote:',
      marked,
    ],
    ['Apple Mail, fi', '> Ajantasa <ptv@esimerkkila.fi> kirjoitti 23.11.2026 kello 8.30:', marked],
    ['Apple Mail, sv', '23 nov. 2026 kl. 08:30 skrev Ajantasa <ptv@esimerkkila.fi>:', marked],
    ['Thunderbird, fi', 'Ajantasa kirjoitti 23.11.2026 klo 8.30:', marked],
    ['Thunderbird, sv', 'Den 2026-11-23 kl. 08:30, skrev Ajantasa:', marked],
    ['Thunderbird, en', 'On 23/11/2026 8.30, Ajantasa wrote:', marked],
    [
      'Yahoo, without marks',
      'maanantai 23. marraskuuta 2026 klo 08.30.11 UTC+2, Ajantasa <ptv@esimerkkila.fi> kirjoitti:',
      bare,
    ],
    [
      'Outlook, fi',
      'Lähettäjä: Ajantasa <ptv@esimerkkila.fi>\nLähetetty: maanantai 23. marraskuuta 2026 8.30\nVastaanottaja: Maija\nAihe: Kuvaukset',
      bare,
    ],
    [
      'Outlook, fi, with a rule',
      '________________________________\nLähettäjä: Ajantasa\nLähetetty: 23.11.2026 8.30\nVastaanottaja: Maija\nAihe: Kuvaukset',
      bare,
    ],
    [
      'Outlook, sv',
      'Från: Ajantasa <ptv@esimerkkila.fi>\nSkickat: den 23 november 2026 08:30\nTill: Maija\nÄmne: Beskrivningar',
      bare,
    ],
    [
      'Outlook, en',
      'From: Ajantasa <ptv@esimerkkila.fi>\nSent: Monday, November 23, 2026 8:30 AM\nTo: Maija\nSubject: Descriptions',
      bare,
    ],
    [
      'Outlook, bold labels',
      '*From:* Ajantasa <ptv@esimerkkila.fi>\n*Sent:* Monday, November 23, 2026\n*To:* Maija\n*Subject:* Descriptions',
      bare,
    ],
    ['older Outlook, fi', '-----Alkuperäinen viesti-----\nLähettäjä: Ajantasa\nAihe: Kuvaukset', bare],
    ['older Outlook, sv', '-----Ursprungligt meddelande-----', bare],
    ['Samsung, fi', '-------- Alkuperäinen viesti --------', bare],
    ['a forwarded mail', '---------- Forwarded message ---------', bare],
    ['nothing but our own line, fi', '--- Vastaa tämän rivin yläpuolelle ---', bare],
    ['nothing but our own line, sv', '--- Svara ovanför den här raden ---', bare],
    ['nothing but our own line, en', '--- Reply above this line ---', bare],
    ['nothing but our first words', 'Jos kaikki tiedot pitävät paikkansa, vastaa vain: kaikki kunnossa.', bare],
  ])('is left out: %s', (_client, introduction, quoted) => {
    expect(visibleText(inboundMail({ text: `Kaikki ok paitsi 2.\n\n${introduction}\n\n${quoted}\n` }))).toBe(
      'Kaikki ok paitsi 2.',
    )
  })

  it.each([
    [
      'the introduction follows at once',
      'Kaikki ok\nma 23. marrask. 2026 klo 8.30 Ajantasa <ptv@esimerkkila.fi> kirjoitti:',
      'Kaikki ok',
    ],
    [
      'the own line has a date',
      'Ti 3.2.2026 käy\nma 23. marrask. 2026 klo 8.30 Ajantasa <ptv@esimerkkila.fi> kirjoitti:',
      'Ti 3.2.2026 käy',
    ],
    [
      'the own line has an address',
      '2 kuuluu: anna@b.fi\nAjantasa <ptv@esimerkkila.fi> kirjoitti 23.11.2026 klo 8.30:',
      '2 kuuluu: anna@b.fi',
    ],
  ])('takes no own line along when %s', (_case, text, expected) => {
    expect(visibleText(inboundMail({ text: `${text}\n${marked}` }))).toBe(expected)
  })

  it('leaves the own words that stand on the line where it begins', () => {
    const text = `1 ok\n2 ei ole meidän. On Mon, 23 Nov 2026 at 08:30, Ajantasa <ptv@esimerkkila.fi> wrote:\n${bare}`
    expect(visibleText(inboundMail({ text }))).toBe('1 ok\n2 ei ole meidän.')
  })

  it('leaves nothing when nothing was written', () => {
    expect(visibleText(inboundMail({ text: `\n\nAjantasa kirjoitti 23.11.2026 klo 8.30:\n${marked}` }))).toBe('')
  })
})

describe('the own words', () => {
  it.each([
    ['a sentence with a verb of writing', '3: asiakas kirjoitti 3.2. näin: aukiolo puuttuu'],
    ['a line that ends in a colon', 'Uusi teksti 3.2.2026 alkaen:\nAvoinna ma–pe 9–15.'],
    ['labels without a sender', 'Aihe: kirjasto\nPäivämäärä: 3.2.2026\nKirjaston tiedot ovat oikein.'],
    ['times of day', 'Från: 9.00\nTill: 15.00\nDatum: 3.2.2026\nAllt annat stämmer.'],
    ['a comparison', 'Hinta on < 5 € ja > 3 €'],
    ['a word of thanks', 'Kiitos, kaikki kunnossa!'],
    ['words about a device', 'The form was sent from my office, not Sent from my iPad.'],
    ['dashes', '2 ok\n---\n3 ei ole meidän'],
  ])('stay as they are: %s', (_case, text) => {
    expect(visibleText(inboundMail({ text }))).toBe(text)
  })

  it('stay when they stand between quoted lines', () => {
    const text =
      '> [1] Uimahalli\n> Puhelin\nUusi numero on 05 617 1234\n>\n> [2] Kirjasto\n\nei minun\n\n> Onko kaikki kunnossa?\nKiitos!\n'
    const mail = inboundMail({ text: `Ajantasa kirjoitti 23.11.2026 klo 8.30:\n${text}` })
    expect(visibleText(mail)).toBe('Uusi numero on 05 617 1234\n\nei minun\n\nKiitos!')
  })

  it('lose the signs that nobody sees', () => {
    expect(visibleText(inboundMail({ text: '\uFEFFkaikki\u200B ok\u00A0 \u202E' }))).toBe('kaikki ok')
  })
})

describe('the signature', () => {
  const contact = '\n\nMaija Meikäläinen\npalveluasiantuntija\nEsimerkkilän kaupunki\nPuh. 040 000 0000\n'

  it.each([
    'Terveisin',
    'Ystävällisin terveisin',
    'Ystävällisin terveisin,',
    'Terveisin Maija',
    'Terv. Maija M.',
    't. Maija',
    'Yt',
    'Med vänlig hälsning',
    'Med vänliga hälsningar',
    'Hälsningar Åsa',
    'Mvh',
    'Mvh, Åsa',
    'Terveisin / Med vänlig hälsning',
    'Med vänlig hälsning | Ystävällisin terveisin',
    '*Maija Meikäläinen*',
    'Maija Meikäläinen, palvelupäällikkö',
    'Best regards',
    'Kind regards, Maija',
    'BR',
    '-- ',
    'Maija Meikäläinen',
    'Meikäläinen Maija',
  ])('is left out after "%s"', closing => {
    const headers = [{ name: 'from', value: '"Maija Meikäläinen" <maija@esimerkkila.fi>' }]
    expect(visibleText(inboundMail({ headers, text: `Kaikki ok\n\n${closing}${contact}` }))).toBe('Kaikki ok')
  })

  it.each([
    ['an answer follows it', 'ok\n\nTerveisin\nMaija\n\nPS. 3 on väärin'],
    ['an item follows it', 'ok\n\nTerveisin\nMaija\n3: puhelin on 05 617 1234'],
    ['the greeting goes on as a sentence', 'Terveisin sanoen en tiedä, kuka hoitaa.'],
    ['much follows it', `Terveisin\n${'Tämä on vielä asiaa.\n'.repeat(20)}`.trim()],
  ])('stays when %s', (_case, text) => {
    expect(visibleText(inboundMail({ text }))).toBe(text)
  })

  it.each(['Terveisin\nMaija', 'Mvh,\nÅsa\n070 000 0000', 'Regards, Roman'])(
    'stays when it may be typed: %j',
    greeting => {
      expect(visibleText(inboundMail({ text: `2 ok\n\n${greeting}` }))).toBe(`2 ok\n\n${greeting}`)
    },
  )

  it.each([
    'Lähetetty iPhonesta',
    'Lähetetty Samsung Galaxy -älypuhelimesta',
    'Lähetetty Galaxy-laitteesta',
    'Hanki Outlook for Android<https://aka.ms/AAb9ysg>',
    'Skickat från min iPhone',
    'Hämta Outlook för iOS<https://aka.ms/o0ukef>',
    'Sent from my iPad',
    'Get Outlook for iOS',
  ])('is left out: %s', line => {
    expect(visibleText(inboundMail({ text: `2 ok\n\n${line}\n________________________________\n` }))).toBe('2 ok')
  })

  it.each([
    'Tämä sähköposti liitteineen on tarkoitettu vain vastaanottajalle ja voi sisältää salassa pidettävää tietoa.',
    'Detta meddelande är konfidentiellt och endast avsett för mottagaren.',
    'This e-mail and any files transmitted with it are confidential and intended solely for the addressee.',
  ])('is left out with the small print: %s', line => {
    expect(visibleText(inboundMail({ text: `2 ok\n\n${line}\nJos sait viestin vahingossa, poista se.\n` }))).toBe(
      '2 ok',
    )
  })

  it.each([
    '[EXTERNAL]',
    'VAROITUS: Tämä viesti on tullut organisaation ulkopuolelta.',
    'Tämä viesti on tullut organisaation ulkopuolelta. Älä avaa linkkejä tai liitteitä.',
    'OBS! Det här meddelandet kommer från en avsändare utanför organisationen.',
    'CAUTION: external sender.',
    'Sisäinen',
    'Classification: Internal',
  ])('is left out with the banner of a server: %s', line => {
    expect(visibleText(inboundMail({ text: `${line}\n\n2 ok` }))).toBe('2 ok')
  })

  it.each([
    'Maija reacted via Gmail',
    'Maija reagoi Gmailin kautta',
    'Maija reagerade via Gmail\n<https://www.google.com/gmail/about/>',
  ])('is left out with the words about a reaction: %j', line => {
    expect(visibleText(inboundMail({ text: `👍\n\n${line}` })).slice(0, 2)).toBe('👍')
  })

  it.each(['[like] Bok Anna reagerade på ditt meddelande:', 'Sample Emma reacted to your message:'])(
    'is left out with the words about a reaction that says nothing: %s',
    line => expect(visibleText(inboundMail({ text: line }))).toBe(''),
  )
})

describe('a text made to take long', () => {
  it.each([
    'a',
    '>',
    '> \n',
    'On 1 ',
    'On 2026 wrote\n',
    'From: a@b\n',
    'Terveisin\n\n\n',
    '_',
    ' \n',
    'Tämä viesti on tarkoitettu\n',
    'ma 7.9.2026 klo 9.02 X <a@b>\n',
    '-----Original Message',
    'Aihe: ',
    'den 7.9.2026 kl. 9.02 ',
  ])('is read to its end: %j', piece => {
    const text = `3 ok\n\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
    expect(visibleText(inboundMail({ text }))).toMatch(/^3 ok/)
  })
})
