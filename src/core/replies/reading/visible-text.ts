import type { InboundMail } from '../../mail.ts'
import { bothBodies } from './both-bodies.ts'

/**
 * What the person wrote: without quoted mail, the lines about it, signatures, device lines and notices where they are
 * certain. Answers typed between quoted lines are kept, apart from each other by an empty line. May be empty. Where
 * the text and the HTML of a mail say different things both are given: one of them alone is not what its writer saw.
 */
export function visibleText(mail: InboundMail): string {
  return bothBodies(mail, [], 'show')
    .map(({ text }) => text)
    .join('\n\n')
}
