import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../src/core/mail.ts'
import { tokenDays, understand, type Question, type Reception } from '../../../src/core/replies/understand.ts'
import { inboundMail } from '../../support/mail-samples.ts'

const today = Temporal.PlainDate.from('2026-11-25')
const maija = 'maija.meikalainen@esimerkkila.fi'
const question: Question = {
  day: Temporal.PlainDate.from('2026-11-23'),
  numbers: [1, 2, 3],
  responders: new Set([maija, 'sijainen@esimerkkila.fi']),
  answered: false,
  alone: true,
  sent: null,
}
const reception: Reception = {
  today,
  received: today,
  own: new Set(['ptv@esimerkkila.fi']),
  communications: 'viestinta@esimerkkila.fi',
  shared: false,
  vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' },
  domains: ['esimerkkila.fi'],
}

function read(mail: Partial<InboundMail>, about: Question | null = question, at: Partial<Reception> = {}) {
  const { from = maija } = mail
  const headers = [...(mail.headers ?? []), { name: 'from', value: from ?? '' }]
  return understand(inboundMail({ text: 'Kaikki kunnossa', ...mail, headers }), about, { ...reception, ...at })
}

function askedBefore(days: number): Question {
  return { ...question, day: today.subtract({ days }) }
}

describe('an answer', () => {
  it.each([maija, 'sijainen@esimerkkila.fi'])('counts from %s', from => {
    expect(read({ from })).toMatchObject({
      kind: 'answer',
      sender: { kind: 'responder', address: from },
      applied: { unclear: { kind: 'nothing' }, open: [] },
      waiting: [],
    })
  })

  it('counts to the last day of its token, and then goes to communications', () => {
    expect(read({}, askedBefore(tokenDays)).kind).toBe('answer')
    expect(read({}, askedBefore(tokenDays + 1))).toMatchObject({ kind: 'forward', reason: 'expired' })
  })

  it('from outside of the city goes to communications, whatever it says', () => {
    expect(read({ from: 'muu@muualla.fi' })).toMatchObject({ kind: 'forward', reason: 'otherSender' })
  })

  it('of a colleague waits for the registered person, unless somebody vouches for it', () => {
    const from = 'muu@esimerkkila.fi'
    expect(read({ from })).toMatchObject({ kind: 'answer', applied: { answered: [] }, waiting: [{}, {}, {}] })
    const headers = [
      { name: 'authentication-results', value: 'mx.esimerkkila.fi; dmarc=pass header.from=esimerkkila.fi' },
    ]
    expect(read({ from, headers })).toMatchObject({ sender: { kind: 'colleague' }, waiting: [] })
  })

  it('of a colleague that is not understood goes to communications', () => {
    const mail = { from: 'muu@esimerkkila.fi', text: 'Kuka näistä vastaa?' }
    expect(read(mail)).toMatchObject({ kind: 'forward', reason: 'otherSender' })
  })

  it('does at once what does no harm, and lets the rest wait', () => {
    expect(read({ text: '1 ok\n2: uusi puhelinnumero on 05 617 1234' })).toMatchObject({
      applied: { answered: [{ number: 1 }] },
      waiting: [{ number: 2 }],
    })
  })

  it.each(['peru', 'ångra', 'undo'])('"%s" takes the last one back', text => {
    expect(read({ text })).toMatchObject({ kind: 'undo', sender: { address: maija } })
    expect(read({ text, references: ['<receipt.1@esimerkkila.fi>'] }).kind).toBe('undo')
  })

  it('holds the words of its writer alone', () => {
    const text = 'Kaikki kunnossa\n\nptv@esimerkkila.fi kirjoitti ma 23.11.2026 klo 8.30:\n> [1] Kirjasto\n> ok\n'
    expect(read({ text })).toMatchObject({ kind: 'answer', words: 'Kaikki kunnossa' })
  })
})

describe('what looks like an automatic reply by its words alone', () => {
  it.each([
    'Kaikki kunnossa! Olen poissa ensi viikon, kiireellisissä asioissa sijaiseni on Liisa.',
    'Allt stämmer. Jag är på semester till 15.1., kontakta Lisa i brådskande ärenden.',
    'All fine. I am out of the office next week, for urgent matters please contact Lisa.',
  ])('goes to communications where it says something of the items: "%s"', text => {
    expect(read({ text })).toMatchObject({ kind: 'forward', class: 'automatic', reason: 'perhapsAutomatic' })
  })

  it.each([
    ['says nothing of them', { text: 'Olen lomalla 15.1. asti. Kiireellisissä asioissa sijaiseni on Liisa.' }],
    ['is no updater’s', { from: 'muu@muualla.fi', text: 'Kaikki kunnossa! Olen poissa, sijaiseni on Liisa.' }],
    [
      'says by its headers what it is',
      {
        text: 'Kaikki kunnossa! Olen poissa, sijaiseni on Liisa.',
        headers: [{ name: 'auto-submitted', value: 'auto-replied' }],
      },
    ],
  ])('is nobody’s concern where it %s', (_, mail) => {
    expect(read(mail)).toMatchObject({ kind: 'ignored', class: 'automatic' })
  })
})

describe('words below the name, or that look like a program’s', () => {
  it.each([
    'Kaikki kunnossa\n\nTerveisin Maija\n\nKohdassa 3 hinta on väärin',
    'Kaikki kunnossa\n\nMaija Meikäläinen\nPaitsi kohta 3 on lakkautettu.',
    'Allt stämmer\n\nmvh Maija\n\nPunkt 3 stämmer inte',
    'All fine\nBest, Maija\n\nActually not 3.',
    'peru\n\nTerveisin Maija\n\neikun älä peru',
    'Obs! länken går till en extern sida i punkt 3\nallt ok',
    'Kaikki ok\nLähetetty iPhonesta. Paitsi 3.',
    'Kaikki ok\n\nTämä viesti on tarkoitettu myös Liisalle: kohta 3 väärin',
    'Allt ok\nTänk på miljön – punkt 3 är fel',
  ])('are never passed over: "%s"', text => {
    expect(read({ text })).toMatchObject({ kind: 'answer', applied: { answered: [], unclear: { kind: 'everything' } } })
  })

  it.each([
    'Kaikki kunnossa\n\nTerveisin\nMaija Meikäläinen\nTiemestari\np. 05 617 1234',
    'Kaikki kunnossa\nLähetetty iPhonesta',
    'Allt stämmer\n\nMed vänlig hälsning\nMaija Meikäläinen\nTänk på miljön innan du skriver ut det här meddelandet.',
  ])('are no part of the answer where they say nothing more: "%s"', text => {
    expect(read({ text })).toMatchObject({ kind: 'answer', applied: { open: [], unclear: { kind: 'nothing' } } })
  })
})

describe('a mail without a digest', () => {
  it.each<[string, Partial<InboundMail>, Partial<Reception>, string]>([
    ['of a person goes to communications', {}, {}, 'forward'],
    ['of communications stays where it is', { from: 'viestinta@esimerkkila.fi' }, {}, 'ignored'],
    ['to another city in a shared mailbox is not ours', { to: ['ptv@toinen.fi'] }, { shared: true }, 'notOurs'],
    ['to us in a shared mailbox is ours', {}, { shared: true }, 'forward'],
    ['to an alias of ours in a mailbox of our own is ours', { to: ['ptv@vanha.fi'] }, {}, 'forward'],
  ])('%s', (_, mail, at, kind) => {
    expect(read(mail, null, at).kind).toBe(kind)
  })
})

describe('what a program wrote', () => {
  it.each<[string, Partial<InboundMail>]>([
    ['an automatic reply', { headers: [{ name: 'auto-submitted', value: 'auto-replied' }] }],
    ['a mailing list', { headers: [{ name: 'list-id', value: '<uutiset.esimerkkila.fi>' }] }],
    ['ourselves', { from: 'ptv@esimerkkila.fi' }],
  ])('is no answer: %s', (_, mail) => {
    expect(read(mail).kind).toBe('ignored')
    expect(read(mail, null).kind).toBe('ignored')
  })
})

describe('an answer to a receipt', () => {
  it.each<[string, Partial<InboundMail>]>([
    ['by its Message-ID', { references: ['<receipt.1@esimerkkila.fi>', '<digest.A7K2-9QX4@esimerkkila.fi>'] }],
    [
      'by its subject, where the mail program keeps no Message-ID',
      { references: [], subject: 'VS: Kuittaus vastauksestasi [A7K2-9QX4]' },
    ],
    ['in Swedish', { references: [], subject: 'SV: Kvittens på ditt svar [A7K2-9QX4]' }],
  ])('is known %s', (_, mail) => {
    expect(read(mail, { ...question, answered: true }).kind).toBe('ignored')
  })

  it.each([
    ['ok', 'without a number is not guessed at', 'everything'],
    ['2 ok', 'with a number counts', 'nothing'],
  ])('"%s" %s', (text, _, unclear) => {
    const references = ['<receipt.1@esimerkkila.fi>']
    expect(read({ text, references })).toMatchObject({ kind: 'answer', applied: { unclear: { kind: unclear } } })
  })

  it('that took up the digest again is an answer to the digest', () => {
    const references = ['<digest.A7K2-9QX4@esimerkkila.fi>', '<receipt.1@esimerkkila.fi>']
    expect(read({ references })).toMatchObject({ kind: 'answer', applied: { unclear: { kind: 'nothing' } } })
  })
})
