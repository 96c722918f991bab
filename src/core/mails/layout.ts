import type { ComposedMail } from '../digest.ts'
import { frameHtml } from '../digests/frame.ts'
import { addressHtml, exampleHtml, wordsHtml } from '../digests/html-parts.ts'
import { styles } from '../digests/styles.ts'
import { html, join, type Markup } from '../markup.ts'
import type { DifferencePart } from '../proposals/difference.ts'
import { mailText, markedPart } from './layout-text.ts'
import type { Block, Entry, MailFact, MailView } from './view.ts'

const lineBreak = html`<br />`

/** Makes both bodies of a short mail, in the digest's own dress. */
export function layOut(view: MailView): ComposedMail {
  const { language, marker, subject } = view
  const rows = html`<tr>
    <td class="cell top" style="${styles.cell}">
      <h1 class="title" style="${styles.title}">${view.title}</h1>
      ${view.blocks.map(blockHtml)}
    </td>
  </tr>`
  return { subject, html: frameHtml({ language, subject, marker, preheader: null, rows }), text: mailText(view) }
}

function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="${styles.text}">${block.text}</p>`
    case 'instruction':
      return html`<p style="${styles.text}"><strong>${block.text}</strong></p>`
    case 'contact':
      return html`<p style="${styles.text}">${block.text} ${addressHtml(block.address)}</p>`
    case 'entries':
      return listHtml(block.lead, styles.subheading, block.entries.map(entryHtml))
    case 'examples':
      return listHtml(block.lead, styles.text, block.examples.map(exampleHtml))
    case 'facts':
      return html`<ul style="${styles.list}">
        ${block.facts.map(factHtml)}
      </ul>`
    case 'command':
      return html`<p style="${styles.text}"><code style="${styles.command}">${block.command}</code></p>`
    case 'quote':
      return quoteHtml(block.lines)
    case 'difference':
      return differenceHtml(block.parts)
    case 'ready':
      return html`<pre class="copy" style="${styles.copy}">${wordsHtml(block.text)}</pre>`
    case 'link':
      return linkHtml(block)
    case 'section':
      return sectionHtml(block)
  }
}

function listHtml(lead: string, style: string, entries: readonly Markup[]): Markup {
  return html`<p style="${style}">${lead}</p>
    <ul style="${styles.list}">
      ${entries}
    </ul>`
}

function entryHtml({ names, quote }: Entry): Markup {
  return html` <li>${join(names.map(wordsHtml), lineBreak)}${quote === null ? null : quoteHtml([quote])}</li>`
}

function factHtml({ label, value, note }: MailFact): Markup {
  return html` <li><strong>${label}:</strong> ${value}${note === null ? null : html`<br />${note}`}</li>`
}

// Outlook does not keep line breaks by style, so each is an element.
function quoteHtml(lines: readonly string[]): Markup {
  const written = join(
    lines.map(line => html`${line}`),
    lineBreak,
  )
  return html`<blockquote class="words" style="${styles.words}">${written}</blockquote>`
}

// The marks stand in both bodies: neither colour nor a line through words is heard, or seen by everybody.
function differenceHtml(parts: readonly DifferencePart[]): Markup {
  const written = parts.flatMap(part => {
    const lines = join(
      markedPart(part)
        .split('\n')
        .map(line => html`${line}`),
      lineBreak,
    )
    if (part.kind === 'kept') return [lines]
    return part.kind === 'removed'
      ? [html`<del class="gone" style="${styles.gone}">${lines}</del>`]
      : [html` <ins class="new" style="${styles.new}">${lines}</ins>`]
  })
  return html`<blockquote class="words" style="${styles.words}">${written}</blockquote>`
}

function linkHtml({ label, name, url }: Extract<Block, { kind: 'link' }>): Markup {
  return html`<p style="${styles.text}">
    <a class="link" style="${styles.link}" href="${url}">${label} ${wordsHtml(name)}</a>
  </p>`
}

function sectionHtml({ level, heading, blocks }: Extract<Block, { kind: 'section' }>): Markup {
  const words = wordsHtml(heading)
  const opening =
    level === 2
      ? html`<h2 style="${styles.section}">${words}</h2>`
      : html`<h3 style="${styles.subheading}">${words}</h3>`
  return html`${opening} ${blocks.map(blockHtml)}`
}
