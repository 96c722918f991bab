import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../../src/core/replies/reading/html-text.ts'

describe('the text of HTML', () => {
  it.each([
    ['lines', 'a<br>b<br/>c', 'a\nb\nc'],
    ['blocks', '<div>a</div><div>b</div>', 'a\nb'],
    ['nested blocks as one line break', '<div><div>a</div></div><div><div>b</div></div>', 'a\nb'],
    ['paragraphs apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    [
      'Outlook paragraphs as lines',
      '<p class="MsoNormal">a</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">b</p>',
      'a\n\nb',
    ],
    ['white space as one space', 'a \n\t b', 'a b'],
    ['preformatted text as it is', '<pre>a\n  b</pre>', 'a\n  b'],
    ['cells beside each other', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['numbers of lists', '<ol><li>ok</li><li>ei</li></ol>', '1. ok\n2. ei'],
    ['numbers of lists that begin later', '<ol start="3"><li>ok</li></ol>', '3. ok'],
    ['no numbers where there are none', '<ul><li>ok</li></ul>', 'ok'],
    ['quotations marked', 'a<blockquote>b<br>c</blockquote>d', 'a\n> b\n> c\nd'],
    ['quotations within quotations', '<blockquote>b<blockquote>c</blockquote></blockquote>', '> b\n>> c'],
    ['a rule', 'a<hr>b', `a\n${'_'.repeat(32)}\nb`],
    ['words in spans and links', '<span>a</span><a href="https://b.fi">c</a>', 'ac'],
    ['entities', '&auml;&#228;&#xE4; &lt;b&gt; &amp;amp; &euro;', 'äää <b> &amp; €'],
    ['entities that are none', '& &foo; &#0; &#xD800; a&b', '& &foo; a&b'],
    ['signs that begin no tag', '3 < 5 > 2 <3', '3 < 5 > 2 <3'],
    ['a tag with a sign in its attribute', '<a title="a > b">c</a>', 'c'],
  ])('has %s', (_case, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it.each([
    ['the head', '<html><head><title>x</title><meta charset="utf-8"></head><body>a</body></html>'],
    ['styles', '<style>p { color: red }</style>a'],
    ['scripts', '<script>if (a < b) alert("</div>")</script>a'],
    ['comments', '<!-- x -->a<!--[if mso]><p>x</p><![endif]-->'],
    ['what is not displayed', '<div style="display: none">x<div>y</div></div>a'],
    ['what is hidden', '<p hidden>x</p>a<span style="visibility:hidden">y</span>'],
    ['what Outlook hides', '<div style="mso-hide:all">x</div>a'],
    ['what has no size', '<span style="font-size:0px">x</span>a<span style="font-size: 1px;">y</span>'],
    ['what has no height', '<div style="max-height:0;overflow:hidden">x</div>a'],
    ['what can be seen through', '<p style="opacity:0">x</p>a<b style="color:transparent">y</b>'],
    ['white on white', '<font color="#ffffff">x</font>a<span style="color: rgb(255, 255, 255)">y</span>'],
    ['white on a light ground', '<table bgcolor="#f1f4f7"><tr><td style="color:white">x</td></tr></table>a'],
    ['what is struck out', '<s>x</s>a<strike>y</strike><del>z</del>'],
    ['what a style strikes out', '<span style="color:red; text-decoration: line-through">x</span>a'],
  ])('leaves out %s', (_case, html) => {
    expect(htmlToText(html).trim()).toBe('a')
  })

  it.each([
    ['white on a dark ground', '<div style="background:#123456"><b style="color:#fff">a</b></div>'],
    ['white on a ground of its own', '<a style="color:#ffffff;background-color:#0a4b8f">a</a>'],
    ['large and red', '<span style="font-size:10px;color:red">a</span>'],
  ])('has what is %s', (_case, html) => {
    expect(htmlToText(html)).toBe('a')
  })

  it('gives what is hidden when asked for it', () => {
    const html = '<p>a</p><div style="display:none">b</div><p>c</p>'
    expect([htmlToText(html, 'hidden').trim(), htmlToText(html, 'all')]).toEqual(['b', 'a\nb\n\nc'])
  })

  it.each([
    '<',
    '<a ',
    '<a "',
    '<a href="',
    '<!--',
    '<!-- --',
    '<blockquote>',
    '<ol><li>',
    '<div style="display:none">',
    '<script>',
    '</',
    '<p>',
    '&amp',
    '<td>',
    'a<br>',
    '<style',
  ])('is read to its end when made to take long: %j', piece => {
    const text = htmlToText(`ok<br>${piece.repeat(Math.ceil(1_000_000 / piece.length))}`)
    expect(text).toMatch(/^ok(?:\n|$)/)
    expect(text.length).toBeLessThan(3_000_000)
  })
})
