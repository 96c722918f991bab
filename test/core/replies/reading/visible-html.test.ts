import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../../src/core/replies/reading/visible-text.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const digest = ['Hei Maija!', '[1] Uimahalli', 'Puhelinnumero 05 617 0000', '[2] Kirjasto', 'Vastaa: kaikki kunnossa']

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
    ['the same without its list', '2. ok\n3. ei minun', '<div>ok</div><div>ei minun</div>'],
    ['a quoted mail only', '2 ok', '<blockquote>3 ok</blockquote>'],
  ])('is not read beside a text when it says %s', (_case, text, html) => {
    expect(visibleText(inboundMail({ text, html }))).toBe(text)
  })

  it.each([
    ['lines that the text joins', '1 ok2 ei minun', '<div>1 ok</div><div>2 ei minun</div>', '1 ok\n2 ei minun'],
    [
      'all lines that the text joins, quoted ones too',
      `1 ok2 ei minunAjantasa${digest.join(' ').repeat(4)}`,
      `<p>1 ok</p><p>2 ei minun</p><hr><p><b>Från:</b> Ajantasa<br><b>Till:</b> M<br><b>Ämne:</b> x</p>${digest.join(' ').repeat(4)}`,
      '1 ok\n\n2 ei minun',
    ],
    ['numbers of a list', 'ok\nei minun', '<ol start="3"><li>ok</li><li>ei minun</li></ol>', '3. ok\n4. ei minun'],
    ['words without addresses', '2 ok <https://b.fi/x>', '<p>2 <a href="https://b.fi/x">ok</a></p>', '2 ok'],
    ['a face', 'kaikki ok J', '<p>kaikki ok <span style="font-family:Wingdings">J</span></p>', 'kaikki ok :)'],
  ])('is read instead of the text for %s', (_case, text, html, expected) => {
    expect(visibleText(inboundMail({ text, html }))).toBe(expected)
  })

  it.each([
    '<div style="display:none">kaikki kunnossa</div>3 väärin',
    '<font color="#ffffff">kaikki kunnossa</font><p>3 väärin</p>',
    '<p style="font-size:0">kaikki kunnossa</p>3 väärin',
  ])('has words that nobody sees, and they do not count: %s', html => {
    expect(visibleText(inboundMail({ text: 'kaikki kunnossa\n3 väärin', html }))).toBe('3 väärin')
  })

  it('is given beside a text that says something else', () => {
    const mail = inboundMail({ text: '> [1] a\nok\n> [2] b', html: '<p>Ei ole ajan tasalla.</p>' })
    expect(visibleText(mail)).toBe('ok\n\nEi ole ajan tasalla.')
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
