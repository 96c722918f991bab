import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { City } from '../core/city.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { tokenBytes, tokenFrom } from '../core/digests/token.ts'
import { OutsideRefused } from '../core/errors.ts'
import { ownAddressesOf, replyAddress } from '../core/mails/addressing.ts'
import { listIdOf } from '../core/mails/list-id.ts'
import { html } from '../core/markup.ts'
import type { FoundMail, Mailbox, MailSender, OutgoingMail } from '../ports/mail.ts'

/** What can be tried with a mail to ourselves: the settings of `mail` in a city file. */
export const forms = ['plus', 'verp', 'ownCopy'] as const
export type Form = (typeof forms)[number]

/** How a form is switched on and off in the city file. */
export const settingOf = {
  plus: { on: 'addressing: plus', off: 'addressing: subject' },
  verp: { on: 'verp: on', off: 'verp: off' },
  ownCopy: { on: 'ownCopy: on', off: 'ownCopy: off' },
} as const satisfies Record<Form, { readonly on: string; readonly off: string }>

/** A mail to ourselves, and the address that it goes to. */
export interface Trial {
  readonly form: Form
  readonly address: string
  readonly mail: OutgoingMail
}

/** True where the city's mails are sent so. */
export function isOn(form: Form, { mail }: Pick<City, 'mail'>): boolean {
  switch (form) {
    case 'plus':
      return mail.addressing === 'plus'
    case 'verp':
      return mail.verp
    case 'ownCopy':
      return mail.ownCopy
  }
}

/** Makes the mail that tries a form: to the very address that answers, or what comes back, would go to. */
export function trialOf(form: Form, city: City): Trial {
  const policy = { ...city.mail, addressing: 'plus', verp: form === 'verp', ownCopy: false } as const
  const about = { purpose: 'alarm', recipient: '', replyTo: null, token: null } as const
  const { returnPath } = ownAddressesOf({ ...about, returnId: randomBytes(10).toString('hex') }, { mail: policy })
  const token = tokenFrom(randomBytes(tokenBytes))
  const address = form === 'plus' ? replyAddress(policy, token) : returnPath
  const text = `\`ajantasa doctor --round-trip\` sent this mail to try "${settingOf[form].on}". It can be deleted.`
  const domain = addressOf(city.mail.from).split('@').at(-1) ?? 'localhost'
  const envelope = {
    from: city.mail.from,
    to: address,
    returnPath,
    ownCopy: null,
    replyTo: null,
    messageId: `<trial.${randomUUID()}@${domain}>`,
    date: Temporal.Now.instant(),
    listId: listIdOf(city),
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
  } as const
  const words = { subject: `Ajantasa: ${settingOf[form].on}`, text: `${text}\n`, html: html`<p>${text}</p>`.markup }
  return { form, address, mail: { ...words, envelope, attachments: [] } }
}

/**
 * Sends a trial and looks for it in the mailbox for so many milliseconds. Gives a sentence.
 * @throws OutsideUnavailable, OutsideRefused where it is not taken, or does not arrive
 */
export async function carryOut(
  trial: Trial,
  sender: MailSender,
  mailbox: Pick<Mailbox, 'find'>,
  patience: number,
): Promise<string> {
  const { address, form, mail } = trial
  const sending = await sender.send(mail)
  // Of a doubtful one the mailbox will tell.
  if (sending.kind !== 'accepted' && sending.kind !== 'inDoubt') {
    throw failure(`the mail server took no mail to ${address} (${sending.reason})`, form)
  }
  const started = performance.now()
  const found = await waitFor(mail.envelope.messageId, mailbox, patience)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const places = new Set(found.map(({ where }) => where))
  if (places.has('mailbox') || places.has('sorted')) {
    const kept = form === 'ownCopy' && places.has('sent') ? keptAnyway : ''
    return `A mail to ${address} came into the mailbox after ${seconds} s.${kept}`
  }
  if (places.has('junk')) {
    throw new OutsideRefused(`a mail to ${address} came into the folder for junk`, {
      party: 'imap',
      remedy: `Let the mail server take mail from this sender for no junk; until then leave ${settingOf[form].off}.`,
    })
  }
  throw failure(
    `the mail server does not deliver ${address}: nothing came within ${Math.round(patience / 1000)} s`,
    form,
  )
}

const keptAnyway =
  ' The server keeps what it sends in its folder for sent mail, too: that proves as much, so ownCopy may be off.'

function failure(message: string, form: Form): OutsideRefused {
  return new OutsideRefused(message, { party: 'smtp', remedy: `Leave ${settingOf[form].off} in the city file.` })
}

/** Milliseconds between two looks into the mailbox; each is a login. */
const pauses = [500, 1000, 1500, 2000, 3000, 4000, 5000]

async function waitFor(
  messageId: string,
  mailbox: Pick<Mailbox, 'find'>,
  patience: number,
): Promise<readonly FoundMail[]> {
  const end = performance.now() + patience
  for (let look = 0; ; look += 1) {
    const found = await mailbox.find([messageId])
    const left = end - performance.now()
    if (found.some(({ where }) => where !== 'sent') || left <= 0) return found
    await delay(Math.min(left, pauses[look] ?? 5000))
  }
}
