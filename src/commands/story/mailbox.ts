import type { BoxedMail } from '../../sample/post-office.ts'
import type { Mailbox } from '../../ports/mail.ts'

const mailbox = 'INBOX'
const uidValidity = '1'

/** What the city's own mail server calls itself where it says who wrote a mail (RFC 8601). */
export const authservId = 'mail.esimerkkila.fi'

/** Makes one box of the post office the mailbox that answers come to. */
export function boxAsMailbox(box: () => readonly BoxedMail[]): Mailbox {
  return {
    name: mailbox,
    async *readSince(place) {
      const isSame = place?.mailbox === mailbox && place.uidValidity === uidValidity
      const last = isSame ? place.uid : 0
      for (const { uid, from, receivedAt, raw } of box().filter(mail => mail.uid > last)) {
        yield { place: { mailbox, uidValidity, uid }, receivedAt, raw: withResults(from, raw) }
      }
    },
    // Nobody looks into the box of a story: its mails stay where they are.
    async *sortMails() {},
    find: async () => [],
    watch: async () => 'silent',
    check: async () => ({ sorting: 'cannotMove', tellsNews: false }),
  }
}

// Who hands a mail over is known to the server, as the people of a city are to theirs.
function withResults(from: string, raw: Uint8Array): Uint8Array {
  if (from === '') return raw
  return Buffer.concat([Buffer.from(`Authentication-Results: ${authservId}; auth=pass smtp.auth=${from}\r\n`), raw])
}
