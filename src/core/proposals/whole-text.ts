import type { Language } from '../content-item.ts'
import { proposedTexts, type ProposedText } from '../proposal.ts'
import { isRemark, namesOfLanguages, namesOfTexts } from './correction-words.ts'

/** A text that a correction names as a whole, with what is to stand in it. */
export interface WholeText {
  readonly text: ProposedText
  /** Null where the correction does not tell: it is the language version that was shown. */
  readonly language: Language | null
  readonly words: string
}

export interface SplitWords {
  readonly whole: readonly WholeText[]
  /** The lines that name no text. */
  readonly rest: readonly string[]
}

/** A text with the lines it was read from. */
interface Block extends WholeText {
  readonly lines: readonly string[]
}

// Texts of one line end with it; the others go on to the next name of a text, or to the end.
const oneLine: ReadonlySet<ProposedText> = new Set(['name', 'alternativeName', 'summary'])

/** Takes out of a correction the texts that it gives whole: `Kuvaus: …`, `Svensk sammanfattning: …`. */
export function wholeTexts(words: string): SplitWords {
  const whole: Block[] = []
  const rest: string[] = []
  let open: Block | null = null
  for (const line of words.split(/\r\n?|\n/u)) {
    const heading = headingOf(line)
    if (heading !== null) open = oneLine.has(heading.text) && heading.words !== '' ? null : heading
    if (heading !== null) whole.push(heading)
    else if (open === null) rest.push(line)
    else {
      open = { ...open, words: `${open.words}\n${line}`, lines: [...open.lines, line] }
      whole.splice(-1, 1, open)
      if (oneLine.has(open.text) && line.trim() !== '') open = null
    }
  }
  const said = whole.map(one => ({ ...one, words: unquoted(one.words) }))
  const texts = said.filter(isText).map(({ text, language, words: inside }) => ({ text, language, words: inside }))
  return { whole: texts, rest: [...rest, ...said.filter(one => !isText(one)).flatMap(({ lines }) => lines)] }
}

// "Kuvaus: puuttuu kokonaan" is a remark and no description.
function isText({ words }: Block): boolean {
  return words !== '' && !isRemark(words)
}

const languageNames = Object.values(namesOfLanguages).join('|')
const textNames = proposedTexts
  .flatMap(text => namesOfTexts[text]?.split('|') ?? [])
  .toSorted((left, right) => right.length - left.length)
  .join('|')
const headings = new RegExp(
  `^\\s*(?:[-*•]\\s*)?(?:(?:uusi|uudeksi|ny|nya|nytt|new)\\s+)?(?:(${languageNames})\\s+)?(${textNames})` +
    `(?:\\s+\\(?(${languageNames})\\)?)?\\s*(?::|=|\\s(?:pitää olla|pitäisi olla|on nyt|ska vara|should be|is now):?(?=\\s))\\s*(\\S.*)?$`,
  'iu',
)

function headingOf(line: string): Block | null {
  const [, before, name, after, words = ''] = headings.exec(line) ?? []
  if (name === undefined) return null
  const text = proposedTexts.find(one => namesOfTexts[one]?.split('|').includes(name.toLowerCase()))
  if (text === undefined) return null
  const told = (before ?? after)?.toLowerCase()
  const language = (['fi', 'sv', 'en'] as const).find(one => told && namesOfLanguages[one].split('|').includes(told))
  return { text, language: language ?? null, words: words.trim(), lines: [line] }
}

const quotes = /^(?:"([^"]+)"|”([^”]+)”|“([^“”]+)”|»([^»«]+)»|'([^']+)')$/su

/** The words without the quotation marks that surround all of them. */
export function unquoted(words: string): string {
  const trimmed = words.trim()
  const [, ...inner] = quotes.exec(trimmed) ?? []
  return inner.find(one => one !== undefined)?.trim() ?? trimmed
}
