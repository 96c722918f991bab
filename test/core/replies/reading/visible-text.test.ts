import { describe, expect, it } from 'vitest'
import { inlineAnswers, visibleText } from '../../../../src/core/replies/reading/visible-text.ts'
import { hasSamples, inboundMail, sampleMail, samples } from '../../../support/mail-samples.ts'
import type { Sample } from '../../../support/mail-samples.ts'

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
    expect(inlineAnswers(mail)).toEqual([
      { number: 1, text: 'Uusi numero on 05 617 1234' },
      { number: 2, text: 'ei minun' },
    ])
  })

  it('belong to no item above the first or below the last quoted line', () => {
    const mail = inboundMail({ text: 'ok\n> [1] Uimahalli\nkiitos' })
    expect([visibleText(mail), inlineAnswers(mail)]).toEqual(['ok\n\nkiitos', []])
  })

  it('belong to no item below the heading that ends the items', () => {
    const mail = inboundMail({ text: '> [1] Uimahalli\n> Onko kaikki kunnossa?\nkyllä\n> Muita vastauksia' })
    expect(inlineAnswers(mail)).toEqual([])
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

  it.each([
    'Lähetetty iPhonesta',
    'Lähetetty Samsung Galaxy -älypuhelimesta',
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

  it.each(['[EXTERNAL]', 'VAROITUS: Tämä viesti on tullut organisaation ulkopuolelta.', 'CAUTION: external sender.'])(
    'is left out with the banner of a server: %s',
    line => {
      expect(visibleText(inboundMail({ text: `${line}\n\n2 ok` }))).toBe('2 ok')
    },
  )
})

describe('the HTML', () => {
  it('is read where the text is missing or empty', () => {
    const html = '<p class="MsoNormal">2 ok</p><blockquote>kaikki kunnossa</blockquote>'
    expect([null, '', ' \n\u00A0'].map(text => visibleText(inboundMail({ text, html })))).toEqual([
      '2 ok',
      '2 ok',
      '2 ok',
    ])
  })

  it.each([
    ['the same', '2 ok', '<p><b>2</b> ok</p>'],
    ['the same with addresses', '2 ok <https://b.fi/x>', '<p>2 <a href="https://b.fi/x">ok</a></p>'],
    ['a quoted mail only', '2 ok', '<blockquote>3 ok</blockquote>'],
  ])('is not read beside a text when it says %s', (_case, text, html) => {
    expect(visibleText(inboundMail({ text, html }))).toBe(text)
  })

  it('is given beside a text that says something else', () => {
    const mail = inboundMail({ text: '> [1] a\nok\n> [2] b', html: '<p>Ei ole ajan tasalla.</p>' })
    expect([visibleText(mail), inlineAnswers(mail)]).toEqual(['ok\n\nEi ole ajan tasalla.', []])
  })

  it.each([
    [
      'Outlook',
      '<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Från:</b> Ajantasa<br><b>Skickat:</b> den 23 november<br><b>Till:</b> Maija<br><b>Ämne:</b> x</p></div><p>alla stämmer</p>',
    ],
    [
      'Outlook on the web',
      '<hr><div id="divRplyFwdMsg"><b>Lähettäjä:</b> A<br><b>Lähetetty:</b> x<br><b>Vastaanottaja:</b> M<br><b>Aihe:</b> y</div><div>kaikki kunnossa</div>',
    ],
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">ma 23. marrask. 2026 klo 8.30 A &lt;<a href="mailto:a@b.fi">a@b.fi</a>&gt; kirjoitti:<br></div><blockquote>kaikki kunnossa</blockquote></div>',
    ],
    [
      'Yahoo',
      '<div class="yahoo_quoted"><div>On Monday, 23 November 2026 at 08:30:11 EET, A &lt;a@b.fi&gt; wrote:</div><div>kaikki kunnossa</div></div>',
    ],
  ])('has its quoted mail left out: %s', (_client, quoted) => {
    expect(visibleText(inboundMail({ html: `<div>3 ok</div>${quoted}` }))).toBe('3 ok')
  })
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

/** Where we read otherwise than the collection expects. */
const known = {
  'leaves out a signature or device line that the source keeps': [
    'alfonsrv/begins_with_signature.txt',
    'alfonsrv/email_sv_anon_1.txt',
    'quotequail/unwrap_016.txt',
    'talon-eml/sparrow.eml',
    'talon-inline/test_reply_wraps_quotations_17.txt',
    'willdurand/email_w10_mail.txt',
  ],
  'leaves out what stands below a quoted mail without marks, or is marked as quoted': [
    'discourse-trimmer/embedded_email_16.txt',
    'discourse-trimmer/embedded_email_17.txt',
    'discourse-trimmer/embedded_email_18.txt',
    'discourse-trimmer/forwarded_message.txt',
    'discourse-trimmer/quote_and_text.txt',
    'edgetier/bet_at_home_bottom_posting.txt',
  ],
  'keeps lines that it does not know': [
    'discourse-trimmer/embedded_email_11.txt',
    'discourse-trimmer/embedded_email_4.txt',
    'discourse-trimmer/signatures.txt',
    'edgetier/email_polish_4.txt',
    'talon-inline/test_from_block_starts_with_date_40.txt',
  ],
}

describe.skipIf(!hasSamples)('the collected replies', () => {
  it('are read without the quoted mail and with all own words, but for the known ones', async () => {
    const misses: string[] = []
    for (const sample of samples('replies'))
      if (!(await isRead(sample))) misses.push(sample.file.slice('replies/'.length))
    expect(misses.toSorted()).toEqual(Object.values(known).flat().toSorted())
  })

  it('lose the signature lines of those made for this purpose', async () => {
    const made = samples('replies').filter(({ expected }) => expected.signature_lines !== undefined)
    const texts = await Promise.all(made.map(async sample => [sample, visibleText(await sampleMail(sample))] as const))
    expect(made.length).toBeGreaterThan(20)
    expect(texts.filter(([{ expected }, text]) => expected.signature_lines?.some(line => text.includes(line)))).toEqual(
      [],
    )
  })
})

async function isRead(sample: Sample): Promise<boolean> {
  const { visible_contains: own = [], visible_excludes: quoted = [], visible_empty: empty = false } = sample.expected
  const text = flat(visibleText(await sampleMail(sample)))
  if (empty && text !== '') return false
  return own.every(words => text.includes(flat(words))) && !quoted.some(words => text.includes(flat(words)))
}

function flat(text: string): string {
  return text
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
