import type { BoxedMail } from '../../sample/post-office.ts'
import type { Mailbox } from '../../ports.ts'

const mailbox = 'INBOX'
const uidValidity = '1'

/** Makes one box of the post office the mailbox that answers come to. */
export function boxAsMailbox(box: () => readonly BoxedMail[]): Mailbox {
  return {
    async *readSince(place) {
      const isSame = place?.mailbox === mailbox && place.uidValidity === uidValidity
      const last = isSame ? place.uid : 0
      for (const { uid, receivedAt, raw } of box().filter(mail => mail.uid > last)) {
        yield { place: { mailbox, uidValidity, uid }, receivedAt, raw }
      }
    },
    check: async () => {},
  }
}
