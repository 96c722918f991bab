import type { ComposedMail } from '../digest.ts'
import type { DeadAddressFacts } from '../replies/outcome.ts'
import { formatNumber } from '../texts/format.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { MailFact } from './view.ts'

/** Asks communications for another address of a person to whom mail comes back for good. */
export function composeDeadAddress(facts: DeadAddressFacts): ComposedMail {
  const language = facts.city.languages.default
  const { deadAddress, noReply } = answerTexts[language]
  return layOut({
    language,
    subject: deadAddress.subject,
    marker: null,
    title: deadAddress.subject,
    blocks: [
      { kind: 'paragraph', text: deadAddress.lead },
      { kind: 'facts', facts: describePerson(facts) },
      { kind: 'instruction', text: deadAddress.task },
      { kind: 'paragraph', text: deadAddress.afterwards },
      { kind: 'paragraph', text: noReply },
    ],
  })
}

function describePerson({ city, person, address, status, items }: DeadAddressFacts): readonly MailFact[] {
  const { deadAddress } = answerTexts[city.languages.default]
  const rows: readonly (readonly [string, string])[] = [
    [deadAddress.person, person],
    [deadAddress.address, address],
    ...(status === null ? [] : [[deadAddress.status, status] as const]),
    [deadAddress.items, formatNumber(items, city.languages.default)],
  ]
  return rows.map(([label, value]) => ({ label, value, note: null }))
}
