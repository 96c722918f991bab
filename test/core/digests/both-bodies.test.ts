import { describe, expect, it } from 'vitest'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { digestKinds, digestMail } from '../../support/digest-kinds.ts'
import { visible } from '../../support/visible.ts'

const mails = mailLanguages.flatMap(language => digestKinds.map(kind => ({ kind, language })))

describe.each(mails)('a $kind in $language', ({ kind, language }) => {
  const { html, text } = digestMail(kind, language)
  const [ofHtml, ofText] = [htmlPieces(html, language), textPieces(text, language)]

  it('says in plain text what stands in the HTML, in the same order', () => {
    expect(ofText.length).toBeGreaterThan(60)
    expect(ofText).toEqual(ofHtml)
  })

  it('offers in plain text the answers that the buttons write', () => {
    const bodies = [...html.matchAll(/href="mailto:[^"?]*\?[^"]*body=([^"]*)"/g)].map(([, body = '']) =>
      decodeURIComponent(body),
    )
    const offered = paragraphs(text).flatMap(words => (isAnswers(words, language) ? quoted(words) : []))
    expect(offered.map(words => words.replace(/…$/, ''))).toEqual(bodies)
  })

  it('keeps its lines within 76 columns where words allow it', () => {
    const long = text.split('\n').filter(line => line.length > 76)
    expect(long.filter(line => /\s/.test(line.trim()) || !line.includes('https://'))).toEqual([])
  })
})

/** Sentences of the HTML body without its buttons; a web address that a link leads to stands after its words. */
function htmlPieces(html: string, language: MailLanguage): readonly string[] {
  const { item, answering } = mailTexts[language]
  const withAddresses = html
    .replace(/<a [^>]*href="(https:[^"]*)"[^>]*>(.*?)<\/a>/gs, (_, url: string, words: string) =>
      words.startsWith(item.suomiFi) ? `${item.suomiFi} ${url}` : `${words}: ${url}`,
    )
    .replace(/<a [^>]*href="mailto:[^"]*body=[^"]*"[^>]*>[^<]*<\/a\s*>/g, ' ')
  const words = visible(withAddresses).replaceAll(item.ready, ' ').replaceAll(answering.buttons, ' ')
  return pieces(words)
}

/** Sentences of the plain text without the lines that stand for the buttons. */
function textPieces(text: string, language: MailLanguage): readonly string[] {
  return pieces(
    paragraphs(text)
      .filter(words => !isAnswers(words, language))
      .join(' '),
  )
}

// Words in quotation marks may break over lines: an answer line ends with its paragraph.
function paragraphs(text: string): readonly string[] {
  const withoutLines = text.replace(/^[-=]+$/gm, '').replace(/^ *[-*] /gm, '\n')
  return withoutLines.split(/\n{2,}/).map(part => part.replace(/\s+/g, ' ').trim())
}

function isAnswers(words: string, language: MailLanguage): boolean {
  return words.startsWith(mailTexts[language].item.answerWith([]).trim())
}

function quoted(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]*)"/g)].map(([, answer = '']) => answer)
}

function pieces(words: string): readonly string[] {
  return words
    .replaceAll('"', '')
    .split(/(?<=[.!?:])\s+/)
    .map(piece => piece.replace(/\s+/g, ' ').trim())
    .filter(piece => piece !== '')
}
