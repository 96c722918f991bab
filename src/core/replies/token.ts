import type { InboundMail } from '../mail.ts'
import { detailsOf } from '../mails/addressing.ts'

/**
 * The reply tokens that a mail carries, in their own spelling (`A7K2-9QX4`) and without repetition: first of the subject,
 * then of the Message-IDs of our digests, their copies and our work lists that it answers, then of the addresses in our
 * domain that it was sent to. `from` is our sender.
 */
export function tokensOf(
  mail: Pick<InboundMail, 'subject' | 'references' | 'to' | 'headers'>,
  from: string,
): readonly string[] {
  const found = [
    ...inSubject(mail.subject),
    ...mail.references.map(
      reference => /^<?(?:digest|copy|worklist)\.([0-9a-z]{4}-[0-9a-z]{4})[.@]/i.exec(reference.trim())?.[1],
    ),
    ...detailsOf(mail, from).map(detail => /^[0-9a-z]{4}-[0-9a-z]{4}$/.exec(detail)?.[0]),
  ]
  return [...new Set(found.flatMap(written => (written === undefined ? [] : spelled(written))))]
}

// Within the brackets a token may have lost its hyphen; without a digit it would be a word, such as [EXTERNAL].
const written =
  /\[(?=[^\]]*[-0-9])\s?([0-9a-z]{4})\s?-?\s?([0-9a-z]{4})\s?\]|(?<![0-9a-z-])([0-9a-z]{4})-([0-9a-z]{4})(?![0-9a-z-])/gi

function inSubject(subject: string): readonly string[] {
  const plain = subject
    .slice(0, longestSubject)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
  return [...plain.matchAll(written)].map(([, first, second, third, fourth]) =>
    first === undefined ? `${third}-${fourth}` : `${first}-${second}`,
  )
}

const longestSubject = 2000

/** As Crockford's base 32 reads a token that was typed off a screen: O is 0, I and L are 1, U stands in none. */
function spelled(token: string): readonly string[] {
  const plain = token.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  return plain.includes('U') ? [] : [plain]
}
