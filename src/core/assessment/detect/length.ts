import type { Kind } from '../../content-item.ts'
import { normalise, plainText } from './normalise.ts'

/** Most characters by kind and field; where PTV has raised a limit, the larger (content-rules section 2). */
const ofItems: Readonly<Record<Kind | 'connection', Readonly<Record<string, number>>>> = {
  service: {
    name: 100,
    alternativeName: 100,
    summary: 150,
    description: 5000,
    userInstructions: 5000,
    conditions: 5000,
    deadlineAdditionalInformation: 500,
    processingTimeAdditionalInformation: 500,
    validityTimeAdditionalInformation: 500,
    chargeTypeAdditionalInformation: 500,
    voucherAdditionalInformation: 500,
  },
  serviceChannel: { name: 300, alternativeName: 300, summary: 150, description: 5000, formIdentifier: 100 },
  organization: { name: 100, alternativeName: 100, summary: 150, description: 2500 },
  serviceCollection: {},
  connection: { description: 500, chargeTypeAdditionalInformation: 500 },
}

// The parts that every kind of item has alike. A law's link is named by its law.
const ofParts: readonly (readonly [field: RegExp, most: number])[] = [
  [/^serviceHours\.hours\.heading$/u, 150],
  [/(?:phone|fax|sms)[^.]{0,40}\.(?:additionalInformation|chargeDescription)$/iu, 300],
  [/^addresses\.additionalInformation$/u, 300],
  [/^addresses\.recipient$/u, 150],
  [/^producers\.name$/u, 150],
  [/^keywords$/u, 100],
  [/^emails\.address$/u, 100],
  [/\.url$/u, 500],
  [/^(?:legislationLinks|webAddress)\.name$/u, 500],
  [/\.name$/u, 100],
]

const markdown: ReadonlySet<string> = new Set(['description', 'userInstructions', 'conditions'])

/**
 * Most characters that PTV takes in a field, named by its path in version 12, of a connection with
 * `connections[<channelId>].` in front; null where it is not known.
 */
export function limitOf(kind: Kind, field: string): number | null {
  const [, ofConnection] = /^connections\[[^\]]*\]\.(.*)$/su.exec(field) ?? []
  const bare = (ofConnection ?? field).replace(/\[\d+\]/u, '')
  const known = ofItems[ofConnection === undefined ? kind : 'connection'][bare]
  return known ?? ofParts.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

/** The number of characters as PTV counts them: of long texts what is rendered, without Markdown. */
export function lengthOf(field: string, text: string): number {
  return markdown.has(field) ? plainText(text).length : normalise(text).trim().length
}
