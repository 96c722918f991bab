import type { Block, Guide } from './guide.ts'
import { piecesOf, type Piece, type Wording } from './wording.ts'

/** A guide as plain Markdown (CommonMark with GitHub's tables), to be pasted and changed. */
export function guideMarkdown({ title, city, lead, sections, colophon }: Guide): string {
  const parts = [
    `# ${inline(title)}`,
    inline(city),
    inline(lead),
    ...sections.flatMap(({ heading, blocks }) => [`## ${inline(heading)}`, ...blocks.map(blockText)]),
    inline(colophon),
  ]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text)
    case 'list':
      return block.items.map(item => `- ${inline(item)}`).join('\n')
    case 'table':
      return [rowText(block.head), `| ${block.head.map(() => '---').join(' | ')} |`, ...block.rows.map(rowText)].join(
        '\n',
      )
    case 'steps':
      return block.steps.map(({ when, what }, index) => `${index + 1}. **${inline(when)}:** ${inline(what)}`).join('\n')
    case 'entries':
      return block.entries.map(({ term, text }) => `- **${inline(term)}:** ${inline(text)}`).join('\n')
  }
}

function rowText(cells: readonly Wording[]): string {
  return `| ${cells.map(inline).join(' | ')} |`
}

function inline(wording: Wording): string {
  return piecesOf(wording).map(pieceText).join('')
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece)
  switch (piece.kind) {
    case 'blank':
      return `**\\[${escaped(piece.hint)}\\]**`
    case 'typed':
      return `\`${piece.text}\``
    case 'name':
      return `**${escaped(piece.text)}**`
  }
}

// What begins a line is never ours to begin with these; within a line they would be emphasis, links, tags or cells.
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, character => `\\${character}`)
}
