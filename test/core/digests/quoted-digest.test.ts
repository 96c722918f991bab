import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../src/core/mail.ts'
import { writtenAnswer } from '../../../src/core/replies/reading/written-answer.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { digestKinds, digestMail } from '../../support/digest-kinds.ts'

const words = 'Uusi numero on 05 617 1234.'

/** A reply whose quotation of our mail is as a mail program leaves it: without page and comments. */
function reply(own: string, quoted: string): InboundMail {
  const html = `<div>${own}</div><br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${quoted}</blockquote>`
  const headers = { headers: [], contentType: 'text/html', to: [], references: [], messageId: null, parts: [] }
  return { ...headers, from: 'maija@esimerkkila.fi', subject: 'Re: [A7K2-9QX4]', text: null, html }
}

function withinBody(html: string): string {
  return html.slice(html.indexOf('<body'), html.indexOf('</body')).replace(/<body[^>]*>|<!--.*?-->/gs, '')
}

const mails = mailLanguages.flatMap(language => digestKinds.map(kind => ({ kind, language })))

describe.each(mails)('an answer to a $kind in $language that quotes it', ({ kind, language }) => {
  const sent = digestMail(kind, language)
  const quoted = withinBody(sent.html)

  it('is what was typed above it, and nothing of ours', () => {
    expect(writtenAnswer(reply(words, quoted), sent)).toEqual({ text: words, between: [] })
  })

  it('is about the item below whose buttons it was typed', () => {
    const end = quoted.lastIndexOf('</td>', quoted.indexOf('[3]'))
    const typed = `${quoted.slice(0, end)}<p>${words}</p>${quoted.slice(end)}`
    expect(writtenAnswer(reply('', typed), sent)).toEqual({ text: '', between: [{ number: 2, text: words }] })
  })

  it('is about the item into whose facts it was typed', () => {
    const end = quoted.indexOf('</ul>', quoted.indexOf('<table', quoted.indexOf('[2]')))
    const typed = `${quoted.slice(0, end)}<li>${words}</li>${quoted.slice(end)}`
    expect(writtenAnswer(reply('', typed), sent)).toEqual({ text: '', between: [{ number: 2, text: words }] })
  })
})
