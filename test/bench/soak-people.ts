import { readMessage } from '../../src/edges/mail/read-message.ts'
import {
  absenceInFinnish,
  gmailInFinnish,
  iphoneInSwedish,
  outlookInFinnish,
  type AnsweredMail,
  type MailProgram,
} from '../../src/sample/answers-by-mail.ts'
import type { PostOffice, PostedMail } from '../../src/sample/post-office.ts'

/** People who read their mail on working days and answer some of it. */
export interface People {
  /** What comes into the city's mailbox at a moment: some answers, a notice of absence, and a mail of a stranger. */
  readonly write: (at: Temporal.Instant) => Promise<readonly string[]>
}

/** Answers of a day; whoever is not answered for stays silent, and is reminded. */
const answersADay = 4

const words = [
  'Kaikki kunnossa',
  '1 ok',
  'En tiedä',
  'Kaikki kunnossa paitsi 2',
  '2: uusi puhelinnumero on 05 617 1234',
  'Mistä tässä on kyse?',
  'Myöhemmin 15.1.',
  'peru',
  'Korjasin',
] as const
const programs: readonly MailProgram[] = [outlookInFinnish, gmailInFinnish, iphoneInSwedish]

/** Begins with nobody having answered; `ownAddress` is the city's, which people answer to. */
export function somePeople(office: PostOffice, ownAddress: string): People {
  let [known, number] = [0, 0]
  const waiting: PostedMail[] = []
  return {
    write: async at => {
      const posted = office.posted()
      waiting.push(...posted.slice(known).filter(({ to }) => to[0]?.startsWith('henkilo') === true))
      known = posted.length
      const mails: string[] = []
      for (const posting of waiting.splice(0, answersADay)) {
        const mail = await answered(posting, ownAddress)
        const program = programs[number % programs.length] ?? outlookInFinnish
        const writer = { name: 'Henkilö', address: posting.to[0] ?? '' }
        mails.push(
          program({ mail, writer, words: words[number % words.length] ?? 'ok', at: at.add({ seconds: number % 60 }) }),
        )
        if (number % answersADay === 0) mails.push(absenceInFinnish({ mail, writer, words: 'Olen lomalla.', at }))
        number += 1
      }
      number += 1
      // What waits for too long is read no more.
      waiting.splice(0, Math.max(0, waiting.length - 40))
      return [...mails, stranger(at, ownAddress)]
    },
  }
}

async function answered({ raw, receivedAt }: PostedMail, ownAddress: string): Promise<AnsweredMail> {
  const { subject, messageId, references, text } = await readMessage(raw)
  return {
    from: { name: 'Ajantasa', address: ownAddress },
    subject,
    messageId: messageId ?? '',
    references: references.toReversed(),
    sentAt: receivedAt,
    text: text ?? '',
  }
}

function stranger(at: Temporal.Instant, to: string): string {
  const id = at.epochMilliseconds
  return [
    'From: Asukas <asukas@example.net>',
    `To: ${to}`,
    `Subject: Kysymys ${id}`,
    `Message-ID: <${id}@example.net>`,
    `Date: ${new Date(id).toUTCString()}`,
    '',
    'Hei, milloin uimahalli on auki?',
    '',
  ].join('\r\n')
}
