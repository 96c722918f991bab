import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../../src/core/replies/reading/html-text.ts'
import { writtenAnswer } from '../../../../src/core/replies/reading/written-answer.ts'
import type { SentMail } from '../../../../src/core/replies/written.ts'
import { inboundMail } from '../../../support/mail-samples.ts'
import { itemsByToken, sentDigest } from '../../../support/specified-mails.ts'

const tokens = [...itemsByToken.keys()]
const sent = sentDigest('BQ03-1K9G')
const attribution = 'Ajantasa <ptv@esimerkkila.fi> kirjoitti 23.11.2026 klo 8.30:'
const headers = [
  'Lähettäjä: Ajantasa <ptv@esimerkkila.fi>',
  'Lähetetty: maanantai 23. marraskuuta 2026 8.30',
  'Vastaanottaja: Sari',
  'Aihe: 6 kuvausta odottaa tarkistustasi',
].join('\n')

describe('a quotation', () => {
  const forms: readonly (readonly [form: string, quoted: (digest: string) => string])[] = [
    ['with marks', digest => `${attribution}\n${marked(digest)}`],
    ['with marks only', marked],
    ['below headers', digest => `${headers}\n\n${digest}`],
    ['without anything', digest => digest],
    ['with a banner above', digest => `${headers}\n\nVAROITUS! Ulkoinen viesti, ole varovainen.\n\n${digest}`],
    ['wrapped', digest => `${attribution}\n${marked(wrapped(digest, 50))}`],
    ['wrapped without marks', digest => `${attribution}\n${marked(digest).replaceAll(/(.{60}\S*) /g, '$1\n')}`],
    ['flowing', digest => `${headers}\n\n${wrapped(digest.replaceAll(/(?<!\n)\n(?!\n)/g, ' '), 100)}`],
    ['in one line', digest => `${headers}\n\n${digest.replaceAll(/\s+/g, ' ')}`],
    ['with rewritten links', digest => `${headers}\n\n${digest.replaceAll(/https:\S+/g, rewritten)}`],
    ['with letters lost', digest => `${headers}\n\n${digest.replaceAll(/[^\n -~]/g, '?')}`],
    ['with letters misread', digest => `${headers}\n\n${Buffer.from(digest).toString('latin1')}`],
    ['with letters replaced', digest => `${headers}\n\n${digest.replaceAll('ä', 'a').replaceAll('ö', 'o')}`],
    ['cut to its beginning', digest => `${headers}\n\n${digest.split('\n').slice(0, 40).join('\n')}`],
    ['cut to its middle', digest => `${headers}\n\n${digest.split('\n').slice(30, 70).join('\n')}`],
    [
      'with lines left out',
      digest =>
        `${attribution}\n${marked(
          digest
            .split('\n')
            .filter((_, at) => at % 5 > 0)
            .join('\n'),
        )}`,
    ],
    ['within an earlier answer', digest => `${headers}\n\nkaikki kunnossa\n\n${headers}\n\n${digest}`],
    [
      'within an earlier answer with marks',
      digest => `${attribution}\n> 1 ok\n>\n> ${attribution}\n${marked(marked(digest))}`,
    ],
  ]
  const bodies: readonly (readonly [body: string, of: (mail: SentMail) => string])[] = [
    ['text', ({ text }) => text],
    ['HTML', ({ html }) => htmlToText(html)],
    ['HTML with its hidden words', ({ html }) => htmlToText(html, 'all')],
  ]
  const rows = bodies.flatMap(([body, of]) =>
    forms.map(([form, quoted]) => [`of our ${body} ${form}`, of, quoted] as const),
  )

  it.each(rows)('%s is never what a person wrote', (_case, of, quoted) => {
    const read = tokens.map(sentDigest).map(mail => written(`moi\n\n${quoted(of(mail))}`, mail))
    expect(read).toEqual(tokens.map(() => ({ text: 'moi', between: [] })))
  })

  it.each(rows.filter(([form]) => !/left out|wrapped without|text without|HTML without|words without/.test(form)))(
    '%s is none either where another mail is taken for the one that was sent, or none is known',
    (_case, of, quoted) => {
      const quotation = quoted(of(sent))
      const read = [null, sentDigest('8181-M83S'), sentDigest('PZ38-Q8ZS')].map(mail =>
        written(`moi\n\n${quotation}`, mail),
      )
      expect(read.map(({ text, between }) => [text, between.length])).toEqual(read.map(() => ['moi', 0]))
    },
  )
})

describe('words typed into our lines', () => {
  const own = ['ok', 'kunnossa', '1 ok', 'ei minun', 'ei kunnossa', 'Kyllä pitävät paikkansa', 'hinta on 5 e', '👍']
  const lines = sent.text.split('\n')
  const places = {
    'below a heading': [lines.indexOf('[2] Rakennusvalvonnan puhelinneuvonta') + 1, 2],
    'among the facts': [lines.indexOf('- Puhelinnumero: 019 000 3120'), 3],
    'below an item': [lines.findIndex(line => line.startsWith('Vastaa: "4 ok"')), 4],
    'below a question': [lines.lastIndexOf('Pitävätkö nämä tiedot paikkansa?'), 6],
  } as const
  const rows = Object.entries(places).flatMap(([place, [at, item]]) =>
    own.map(words => [words, place, at, item] as const),
  )

  it.each(rows)('are read: "%s" %s', (words, _place, at, item) => {
    const below = lines.toSpliced(at + 1, 0, '', words, '').join('\n')
    const expected = { text: 'moi', between: [{ number: item, text: words }] }
    const unmarked = lines
      .map(line => `> ${line}`)
      .toSpliced(at + 1, 0, words)
      .join('\n')
    expect(written(`moi\n\n${headers}\n\n${below}`, sent)).toEqual(expected)
    expect(written(`moi\n\n${attribution}\n${marked(below)}`, sent)).toEqual(expected)
    expect(written(`moi\n\n${attribution}\n${unmarked}`, sent)).toEqual(expected)
  })

  it.each([
    ['at the end of a line', '- Puhelinnumero: 019 000 3120', ' uusi nro on 019 000 3125', 'uusi nro on 019 000 3125'],
    ['with an address', '- Puhelinnumero: 019 000 3120', ' kuuluu: a.b@esimerkkila.fi', 'kuuluu: a.b@esimerkkila.fi'],
    ['as a question', '- Puhelinnumero: 019 000 3120', ' onko tämä?', 'onko tämä?'],
  ])('are read %s', (_case, line, words, expected) => {
    const quoted = marked(sent.text.replace(`${line}\n- S`, `${line}${words}\n- S`))
    expect(written(`${attribution}\n${quoted}`, sent).between).toEqual([{ number: 3, text: expected }])
  })

  it('are told with the name of the fact that they change', () => {
    const quoted = marked(sent.text.replace('9–12, to', '10–13, to'))
    expect(quoted).not.toBe(marked(sent.text))
    expect(written(`${attribution}\n${quoted}`, sent).between).toEqual([
      { number: 3, text: 'Palveluajat: ti klo 10–13, to klo 12–16' },
    ])
  })

  it('lose the name that a program puts before them', () => {
    const quoted = sent.text.replace('- Maksullisuus: maksuton\n', '- Maksullisuus: maksuton\n[Rakennus Sari] ok\n')
    const from = [{ name: 'from', value: 'Rakennus Sari <sari.rakennus@esimerkkila.fi>' }]
    const mail = inboundMail({ headers: from, text: `${headers}\n\n${quoted}` })
    expect(writtenAnswer(mail, sent).between).toEqual([{ number: 1, text: 'ok' }])
  })

  it('belong to no item above the items and below them', () => {
    const quoted = lines
      .map(line => `> ${line}`)
      .toSpliced(lines.indexOf('Muita vastauksia'), 0, 'muut ok')
      .toSpliced(8, 0, 'terve')
    expect(written(`${attribution}\n${quoted.join('\n')}`, sent)).toEqual({ text: 'terve\n\nmuut ok', between: [] })
  })

  it.each([
    ['all is quoted', lines.length, 'Resten', 'Resten', []],
    [
      'it was cut below an answered item',
      places['below an item'][0] + 1,
      'ei minun\n\nmuut ok',
      'muut ok',
      ['ok', 'ei minun'],
    ],
  ])('stand below the quotation, too, where %s', (_case, end, words, text, between) => {
    const at = places['below a heading'][0] + 1
    const quoted = lines.map(line => `> ${line}`).slice(0, end)
    const answered = between.length === 0 ? quoted : quoted.toSpliced(at, 0, 'ok')
    const read = written(`${attribution}\n${answered.join('\n')}\n\n${words}`, sent)
    expect([read.text, read.between.map(one => one.text)]).toEqual([text, between])
  })
})

describe('an answer without the mail that was sent', () => {
  it('has the items of the headings that are quoted with marks', () => {
    const text = `${attribution}\n> [1] Uimahalli\n> Puhelin\nnumero on 5\n> [2] Kirjasto\nei minun\n> Muita vastauksia\nkiitos`
    expect(written(text, null)).toEqual({
      text: 'kiitos',
      between: [
        { number: 1, text: 'numero on 5' },
        { number: 2, text: 'ei minun' },
      ],
    })
  })

  it('has no item above the first heading, and none below the last quoted line', () => {
    expect(written('ok\n> [1] Uimahalli\nkiitos', null)).toEqual({ text: 'ok\n\nkiitos', between: [] })
  })
})

describe('the text and the HTML', () => {
  it('that say different things give the words of both, and no item', () => {
    const mail = inboundMail({ text: '> [1] a\nok\n> [2] b', html: '<p>Ei ole ajan tasalla.</p>' })
    expect(writtenAnswer(mail, null)).toEqual({ text: 'ok\n\nEi ole ajan tasalla.', between: [] })
  })

  it('give what is typed into the HTML of ours once', () => {
    const html = sent.html.replace(
      'Puhelinnumero: 019 000 3120</li>',
      'Puhelinnumero: 019 000 3120 <b>on väärin</b></li>',
    )
    const mail = inboundMail({
      html: `<p>moi</p><blockquote>${html}</blockquote>`,
      text: `moi\n\n${marked(htmlToText(html))}`,
    })
    expect(writtenAnswer(mail, sent)).toEqual({ text: 'moi', between: [{ number: 3, text: 'on väärin' }] })
  })

  it('have no words that the HTML hides', () => {
    const html = '<p>3 väärin</p><p style="color:white">kaikki kunnossa</p>'
    expect(writtenAnswer(inboundMail({ text: '3 väärin\nkaikki kunnossa', html }), sent).text).toBe('3 väärin')
  })
})

describe('words that somebody takes back or asks', () => {
  it('leaves out what is struck out, in both bodies', () => {
    const html = '<p>3 väärin</p><p><s>kaikki kunnossa</s></p>'
    expect(writtenAnswer(inboundMail({ text: '3 väärin\nkaikki kunnossa', html }), sent).text).toBe('3 väärin')
  })

  it.each([
    ['kunnossa?', '<p>kunnossa</p>'],
    ['kunnossa', '<p>kunnossa?</p>'],
  ])('keeps a question mark that only one body has: "%s", %s', (text, html) => {
    expect(writtenAnswer(inboundMail({ text, html }), sent).text).toBe('kunnossa?')
  })
})

describe('an answer made to take long', () => {
  it.each([
    '> [1] Korjausavustusten neuvonta\n',
    '> kunnossa\n',
    'Vastaa: "1 ok" tai ',
    '> Pitävätkö nämä tiedot paikkansa? ok\n',
    '<https://b.fi/',
    '%20',
    'Ajantasa kirjoitti:\n',
    '[cid:',
    '1 ',
  ])('is read to its end: %j', piece => {
    const text = `3 väärin\n\n${attribution}\n${marked(sent.text)}\n${piece.repeat(Math.ceil(200_000 / piece.length))}`
    expect(written(text, sent).text).toMatch(/^3 väärin/)
  })
})

function written(text: string, mail: SentMail | null): ReturnType<typeof writtenAnswer> {
  return writtenAnswer(inboundMail({ text }), mail)
}

function marked(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
}

function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n')
}

function rewritten(url: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7C&reserved=0`
}
