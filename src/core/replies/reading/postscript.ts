import { traitsOf } from '../meaning/guards.ts'
import { mentionedIn } from '../meaning/numbers.ts'
import { piecesOf } from '../meaning/pieces.ts'

/** A line of a signature is short; what is longer is small print. */
const longestLine = 200
const mostNumber = 99
const phone = /\d[\d\s-]{5,}\d/
const smallPrint =
  /luottamuksel|salassa pid|konfidentiel|sekretess|confidential|disclaimer|AI-generated content|tekoälyn? tuotta/iu

/**
 * Whether lines that look like a signature say more than one: an afterthought below the name may turn round what stands
 * above it ("Kaikki kunnossa. T. Maija. Paitsi kohdan 3 hinta"), so such lines must not be passed over.
 */
export function saysMore(lines: readonly string[]): boolean {
  const end = lines.findIndex(line => smallPrint.test(line))
  const own = end === -1 ? lines : lines.slice(0, end)
  return own.filter(line => !phone.test(line)).some(isPostscript)
}

/** Whether a line that a program seems to have written names an item of a digest: programs do not. */
export function namesItem(line: string): boolean {
  return line.length <= longestLine && mentionedIn(piecesOf(line), mostNumber).length > 0
}

function isPostscript(line: string): boolean {
  if (line.length > longestLine) return false
  const { asks, contrasts, hedges, negates, promises, changes } = traitsOf(piecesOf(line))
  return asks || contrasts || hedges || negates || promises || changes || namesItem(line)
}
