import { exampleText, heading } from '../digests/text-parts.ts'
import { wrap } from '../digests/wrap.ts'
import type { DifferencePart } from '../proposals/difference.ts'
import type { Block, Entry, MailFact, MailView } from './view.ts'

/** The plain body: at most 76 columns where words allow it, with blank lines between thoughts. */
export function mailText({ marker, title, blocks }: MailView): string {
  const parts = [...(marker === null ? [] : [marker]), heading(wrap(title), '='), ...blocks.map(blockText)]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'instruction':
      return wrap(block.text)
    case 'contact':
      return wrap(`${block.text} ${block.address}`)
    case 'entries':
      return [wrap(block.lead), ...block.entries.map(entryText)].join('\n')
    case 'examples':
      return [wrap(block.lead), ...block.examples.map(exampleText)].join('\n')
    case 'facts':
      return block.facts.map(factText).join('\n')
    case 'command':
      return `    ${block.command}`
    case 'quote':
      return quoteText(block.lines)
    case 'difference':
      return quoteText(block.parts.map(markedPart).join('').replaceAll('-]{+', '-] {+').split('\n'))
    case 'ready':
      return `${rule}\n${block.text.text}\n${rule}`
    case 'link':
      return wrap(`${block.label} ${block.url}`)
    case 'section':
      return sectionText(block)
  }
}

function sectionText({ heading: words, blocks }: Extract<Block, { kind: 'section' }>): string {
  const gap = blocks[0]?.kind === 'section' ? '\n\n' : '\n'
  return `${heading(wrap(words.text), '-')}${gap}${blocks.map(blockText).join('\n\n')}`
}

function entryText({ names, quote }: Entry): string {
  const lines = names.map((name, index) => wrap(name.text, index === 0 ? '- ' : '  '))
  return [...lines, ...(quote === null ? [] : [wrap(`"${quote}"`, '    ')])].join('\n')
}

function factText({ label, value, note }: MailFact): string {
  return [wrap(`${label}: ${value}`, '- '), ...(note === null ? [] : [wrap(note, '  ')])].join('\n')
}

const rule = '-'.repeat(72)

/** What goes stands as `[-so-]` and what comes as `{+so+}`. */
export function markedPart({ kind, text }: DifferencePart): string {
  if (kind === 'kept') return text
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
}

// Every line is marked, so that none can pass for a line of ours.
function quoteText(lines: readonly string[]): string {
  return lines
    .flatMap(line => wrap(line, '> ', '> ').split('\n'))
    .map(line => line.trimEnd())
    .join('\n')
}
