import type { MailPurpose } from '../../core/mail.ts'

type Paragraph = readonly string[]

/** A digest's greeting, and what it says of one item by its number. */
export function digestExcerpt(text: string, number: number): readonly string[] {
  const paragraphs = paragraphsOf(text)
  const about = paragraphs.findIndex(([first]) => first?.startsWith(`[${number}] `) === true)
  const [name = ''] = paragraphs[about] ?? []
  return [...paragraphs.slice(0, 2).flat(), '…', name, ...(paragraphs[about + 1] ?? []).slice(1), '…']
}

/** The beginning of a mail; of a receipt also what is still open, of one to communications what is asked of them. */
export function mailExcerpt(purpose: MailPurpose, text: string): readonly string[] {
  const paragraphs = paragraphsOf(text)
  const [first = [], second = []] = paragraphs
  switch (purpose) {
    case 'receipt':
      return [...beginning(first, 3), ...second]
    case 'forward':
      return [...first, '…', ...askedIn(paragraphs)]
    case 'digest':
    case 'copy':
    case 'unanswered':
    case 'unowned':
    case 'roundTrip':
    case 'answeredForYou':
    case 'deadAddress':
    case 'corrected':
    case 'report':
    case 'alarm':
    case 'workList':
    case 'decided':
    case 'rejected':
    case 'seen':
      return beginning(paragraphs.flat(), 3)
  }
}

// The first task, or the words that are passed on, which stand below their heading.
function askedIn(paragraphs: readonly Paragraph[]): readonly string[] {
  const task = paragraphs.findIndex(([first]) => first?.startsWith('[') === true)
  return task === -1 ? (paragraphs.at(-1) ?? []).slice(1) : paragraphs.slice(task, task + 3).flat()
}

function beginning(lines: readonly string[], count: number): readonly string[] {
  return lines.length > count ? [...lines.slice(0, count), '…'] : lines
}

// The headline is left out, as it repeats the subject, and so are the rules below headings and addresses of pages.
function paragraphsOf(text: string): readonly Paragraph[] {
  const body = text.replace(/^---.*---\n+/, '').replace(/^.*\n=+\n+/, '')
  return body
    .split(/\n{2,}/)
    .map(paragraph => paragraph.split('\n').filter(line => !/^[-=]{3,}$|^https?:/.test(line)))
    .filter(lines => lines.some(line => line.trim() !== ''))
}

/** A mail, or some lines of it, beside a rule that tells it from the story; `…` is put to the end of the line before. */
export function shownMail(headline: string, lines: readonly string[]): readonly string[] {
  const shown: string[] = []
  for (const line of lines) {
    if (line === '…' && shown.length > 0) shown[shown.length - 1] = `${shown.at(-1) ?? ''} …`
    else shown.push(line)
  }
  return [`┌ ${headline}`, ...shown.map(line => `│ ${line}`)]
}
