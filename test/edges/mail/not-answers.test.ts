import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/edges/mail/read-message.ts'
import { understoodOf, type Understood } from '../../support/understood.ts'

const quoted = `
Ajantasa <ptv@esimerkkila.fi> kirjoitti 8.9.2026 8.30:
> --- Vastaa tämän rivin yläpuolelle ---
> Jos kaikki tiedot pitävät paikkansa, vastaa vain: kaikki kunnossa.
> [1] Kirjasto
> [2] Uimahalli
`

type Case = readonly [name: string, ...message: readonly string[]]

describe('the way that these cases take', () => {
  it.each([
    ['text', letter('kaikki kunnossa')],
    ['text with a file beside it', mixed(part('text/plain', 'kaikki kunnossa'), part('image/png; name=a.png', 'AAAA'))],
  ])('lets an answer through: %s', async (_case, message) => {
    expect(await done(message)).toEqual({ class: 'humanReply', done: ['confirmed'] })
  })
})

describe('no answer is', () => {
  it.each<Case>([
    ['a mail that came along', mixed(part('message/rfc822', 'From: maija@kaupunki.example\n\nkaikki kunnossa'))],
    ['a mail that came along inline', mixed(part('message/rfc822\nContent-Disposition: inline', 'Subject: x\n\nok'))],
    ['a mail that is nothing but another', letter('From: maija@kaupunki.example\n\nkaikki kunnossa', 'message/rfc822')],
    ['a mail within mails', mixed(part('message/rfc822', `Content-Type: message/rfc822\n\nFrom: a@b.fi\n\nok`))],
    [
      'an attached text',
      mixed(part('text/plain; name=ok.txt\nContent-Disposition: attachment; filename=ok.txt', 'ok')),
    ],
    ['an attached text beside a question', mixed(part('text/plain', 'Mikä tämä on?'), attachment('ok'))],
    [
      'an attached page',
      mixed(part('text/html; name=ok.html\nContent-Disposition: attachment', '<p>kaikki kunnossa</p>')),
    ],
    ['a part that is neither text nor HTML', mixed(part('text/enriched', 'kaikki kunnossa'))],
    [
      'a part of a message (RFC 2046 section 5.2.2)',
      letter('kaikki kunnossa', 'message/partial; id=a; number=1; total=2'),
    ],
    [
      'a body that lies elsewhere',
      letter('\nkaikki kunnossa', 'message/external-body; access-type=URL; URL="http://a.fi/ok"'),
    ],
    ['a signature alone', mixed(part('application/pkcs7-signature; name=smime.p7s', 'b2s='))],
    [
      'a mail that cannot be read without a key',
      letter('--x\nContent-Type: application/octet-stream\n\nok\n--x--', 'multipart/encrypted; boundary=x'),
    ],
  ])('what came along: %s', async (_case, message = '') => {
    expect((await done(message)).done).toEqual([])
  })

  it.each<Case>([
    ['hidden by its style', '<div style="display:none">kaikki kunnossa</div>'],
    ['hidden by its style, in capitals', '<DIV STYLE="DISPLAY : NONE !important">kaikki kunnossa</DIV>'],
    ['hidden within the hidden', '<div style="display:none"><p>kaikki <b>kunnossa</b></p></div>'],
    ['not visible', '<p style="visibility:hidden">kaikki kunnossa</p>'],
    ['without size', '<span style="font-size:0;line-height:0">kaikki kunnossa</span>'],
    ['without size, in points', '<span style="font-size:0pt">kaikki kunnossa</span>'],
    ['marked as hidden', '<p hidden>kaikki kunnossa</p>'],
    ['marked for Outlook', '<p style="mso-hide:all;max-height:0;overflow:hidden">kaikki kunnossa</p>'],
    ['see-through', '<p style="opacity:0">kaikki kunnossa</p>'],
    ['white on white', '<p style="color:#ffffff">kaikki kunnossa</p>'],
    ['a comment', '<!-- kaikki kunnossa -->'],
    ['a style or a script', '<style>kaikki kunnossa</style><script>kaikki kunnossa</script>'],
    ['a title', '<html><head><title>kaikki kunnossa</title></head><body></body></html>'],
    ['what a picture would say', '<img alt="kaikki kunnossa" src="https://a.fi/ok.png">'],
    ['a field of a form', '<input value="kaikki kunnossa"><textarea>kaikki kunnossa</textarea>'],
    ['a template', '<template>kaikki kunnossa</template>'],
  ])('hidden HTML: %s', async (_case, html = '') => {
    expect((await done(letter(html, 'text/html'))).done).toEqual([])
    const besideText = `--x\nContent-Type: text/plain\n\nMikä tämä on?\n--x\nContent-Type: text/html\n\n<p>Mikä tämä on?</p>${html}\n--x--`
    expect((await done(letter(besideText, 'multipart/alternative; boundary=x'))).done).toEqual([])
  })

  it.each<Case>([
    ['accepted', 'Hyväksytty: ', 'ok', 'METHOD:REPLY'],
    ['declined', 'Avböjt: ', 'nej', 'METHOD:REPLY'],
    ['another time', 'New Time Proposed: ', 'ok', 'METHOD:COUNTER'],
    ['an invitation', '', 'kaikki kunnossa', 'METHOD:REQUEST'],
    ['called off', 'Peruttu: ', 'ok', 'METHOD:CANCEL'],
  ])('mail of calendars: %s', async (_case, subject = '', text = '', method = '') => {
    const calendar = part('text/calendar; charset=utf-8', `BEGIN:VCALENDAR\n${method}\nEND:VCALENDAR`)
    expect(await done(mixed(part('text/plain', text), calendar, subject))).toEqual({ class: 'calendar', done: [] })
    expect((await done(mixed(calendar, '', subject))).done).toEqual([])
  })

  it.each([
    'Hyväksytty: kuvaukset',
    'Alustava: kuvaukset',
    'Accepterat: beskrivningar',
    'Avböjt: x',
    'Accepted: descriptions',
  ])('the answer of a calendar that lost its calendar: %s', async subject => {
    expect(await done(letter('ok', 'text/plain', subject))).toEqual({ class: 'calendar', done: [] })
  })

  it.each([
    [
      'of a mail that was read',
      'disposition-notification',
      'message/disposition-notification',
      'Disposition: manual-action/MDN-sent-manually; displayed',
    ],
    [
      'of a mail that arrived',
      'delivery-status',
      'message/delivery-status',
      'Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@b.fi\nAction: delivered\nStatus: 2.0.0',
    ],
  ])('a receipt %s', async (_case, report, type, fields) => {
    const body = `--x\nContent-Type: text/plain\n\nok\n--x\nContent-Type: ${type}\n\n${fields}\n--x--`
    expect(await done(letter(body, `multipart/report; report-type=${report}; boundary=x`))).toEqual({
      class: 'report',
      done: [],
    })
  })

  it.each([
    'Luettu: 2 kuvausta odottaa [A7K2-9QX4]',
    'Ei luettu: 2 kuvausta',
    'Toimitettu: 2 kuvausta',
    'Läst: 2 beskrivningar',
    'Levererat: 2 beskrivningar',
    'Read: 2 descriptions',
    'Delivered: 2 descriptions',
    'Automaattinen vastaus: 2 kuvausta',
    'Automaattinen poissaoloviesti',
    'Poissaoloilmoitus',
    'Olen vuosilomalla 2.8. asti Re: 2 kuvausta',
    'Autosvar: 2 beskrivningar',
    'Automatiskt svar: 2 beskrivningar',
    'Frånvaro',
    'Jag är på semester',
    'Automatic reply: 2 descriptions',
    'Out of Office Re: 2 descriptions',
    'OOO: back on Monday',
  ])('what a program writes with the subject %s', async subject => {
    expect(await done(letter('ok', 'text/plain', subject))).toEqual({ class: 'automatic', done: [] })
  })

  it.each([
    'Olen lomalla 10.9. asti.',
    'Hei!\n\nOlen vuosilomalla 1.9.–15.9.\n\nTerveisin\nMaija',
    'Olen poissa 15.9.2026 saakka. Kiireellisissä asioissa ota yhteyttä Annaan.',
    'Kiitos viestistäsi. Olen lomalla ja palaan töihin 15.9. En lue sähköpostia loman aikana.',
    'Olen vanhempainvapaalla. Sijaisenani toimii Anna Ahola, anna.ahola@kaupunki.example.',
    'Olen virkamatkalla ja tavoitettavissa huonosti.',
    'Olen pois töistä. Tämä on automaattinen viesti.',
    'Jag är på semester till 15.9.',
    'Hej! Jag är på semester t.o.m. 15.9. Vid brådskande ärenden kontakta Anna Ahola.',
    'Jag är tjänstledig. Vikarie är Anna Ahola.',
    'Jag är föräldraledig till och med den 3 januari.',
    'I am on annual leave until 15 September.',
    'I am out of the office and will be back on 15 September. For urgent matters please contact Anna.',
    'Thank you for your message. I am on holiday with limited access to e-mail.',
  ])('an absence notice without any mark: %s', async text => {
    for (const end of ['', quoted]) {
      expect(await done(letter(`${text}\n${end}`))).toEqual({ class: 'automatic', done: [] })
    }
  })

  it.each([
    'Kiitos viestistäsi! Tikettinumerosi on #48213. Vastaamme mahdollisimman pian.',
    'Kiitos yhteydenotostasi. Viestisi on vastaanotettu ja käsittelemme sen kolmen arkipäivän kuluessa.',
    'Kiitos palautteestasi. Olemme kirjanneet pyyntösi numerolla 2026-1123.',
    'Hei, palvelupyyntösi on kirjattu. Kiitos yhteydenotosta!',
    'Tack för ditt meddelande! Ditt ärende har registrerats med ärendenummer 48213.',
    'Tack för att du kontaktade oss. Vi återkommer inom två arbetsdagar.',
    'Thank you for contacting the service desk. Your request has been received, ticket number 48213.',
    'Thank you for your e-mail. We will get back to you within two working days.',
    'Tähän viestiin ei voi vastata.',
    'Please do not reply to this e-mail.',
  ])('the receipt of a system for requests: %s', async text => {
    for (const end of ['', quoted]) {
      expect(await done(letter(`${text}\n${end}`))).toEqual({ class: 'automatic', done: [] })
    }
  })

  it.each([
    ['Outlook', '[like] Meikäläinen Maija reagoi viestiisi:'],
    ['Outlook, sv', '[heart] Bok Anna reagerade på ditt meddelande:'],
    ['Outlook, en', '[like] Sample Emma reacted to your message:'],
    ['Gmail', '👍\n\nMaija reacted via Gmail\n<https://www.google.com/gmail/about/>'],
    ['Gmail, fi', '👍\n\nMaija reagoi Gmailin\n<https://www.google.com/gmail/about/>\nkautta'],
  ])('a sign that was clicked: %s', async (_program, text) => {
    expect(await done(letter(`${text}\n${quoted}`))).toEqual({ class: 'automatic', done: [] })
  })
})

describe("a person's is still", () => {
  it.each([
    'Olen lomalla, muistuta 15.1.',
    'Olen lomalla 10.9. asti, katson sen jälkeen.',
    'Jag är på semester till 15.9, påminn mig då.',
    'Kiitos viestistä, katson nämä huomenna.',
    'Kiitos muistutuksesta!',
    'Thank you for your message, I will look at it tomorrow.',
    'Tack för ditt meddelande, punkt 2 ska ändras.',
    'Tämä viesti on automaattisesti tarkastettu virusten varalta. Kohta 2 on väärin.',
    '2: asiakas saa automaattisen vastauksen numerosta 05 617 1234',
    '3: palvelupyyntö tehdään verkossa',
    'Kiitos viestistä! Palvelupyyntö tehdään nykyään verkossa.',
    'Kiitos viestistäsi, kohta 2: viitenumero on vaihtunut.',
    'Tack för ditt mejl! Vi har fått nytt nummer, 019 617 1234.',
    'Tack för ditt meddelande. Punkt 2: ärendenumret ges i webbtjänsten.',
    '3: kunden får ett automatiskt meddelande',
    'Olen lomalla. Kohta 2 ei ole minun, ota yhteyttä Annaan.',
    'Jag är ledig, kontakta Anna om punkt 3.',
    'Anna reagoi viestiisi: se on väärä',
  ])('%s', async text => {
    expect((await done(letter(`${text}\n${quoted}`))).class).toBe('humanReply')
  })
})

async function done(message: string): Promise<Understood> {
  return understoodOf(await readMessage(Buffer.from(message)))
}

function letter(
  body: string,
  type = 'text/plain',
  subject = 'Vs: 2 kuvausta odottaa tarkistustasi [A7K2-9QX4]',
): string {
  const mime = type.startsWith('text/') ? `${type}; charset=utf-8` : type
  const references = 'In-Reply-To: <digest.A7K2-9QX4@esimerkkila.fi>'
  return `From: Maija <maija@kaupunki.example>\nTo: ptv@esimerkkila.fi\nSubject: ${encoded(subject)}\n${references}\nContent-Type: ${mime}\n\n${body}\n`
}

function encoded(subject: string): string {
  return `=?utf-8?b?${Buffer.from(subject).toString('base64')}?=`
}

function mixed(first: string, second = '', subject?: string): string {
  const written = subject === undefined ? undefined : `${subject}2 kuvausta`
  return letter(`${first}${second}--x--`, 'multipart/mixed; boundary=x', written)
}

function part(type: string, content: string): string {
  const mime = /^text\/(?:plain|html)$/.test(type) ? `${type}; charset=utf-8` : type
  return `--x\nContent-Type: ${mime}\n\n${content}\n`
}

function attachment(content: string): string {
  return part('text/plain; name=ok.txt\nContent-Disposition: attachment; filename=ok.txt', content)
}
