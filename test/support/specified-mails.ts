import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A reply of `test/mails` with what it says and means. */
export interface SpecifiedMail {
  /** The mail program, as its folder is called. */
  readonly client: string
  readonly file: string
  readonly language: 'fi' | 'sv' | 'en'
  /** What the person typed. */
  readonly writes: string
  /** True where it was typed between the lines of the digest: `writes` are the typed lines then. */
  readonly between: boolean
  /** Such as `confirm 1 2`, `correct 3: …`, `snooze all until 2027-01-15`, `unclear`. */
  readonly means: readonly string[]
}

const folder = 'test/mails'

/** The digests that the replies answer: how many items each has, by its token. */
export const itemsByToken: ReadonlyMap<string, number> = new Map([
  ['BQ03-1K9G', 6],
  ['8181-M83S', 12],
  ['PZ38-Q8ZS', 5],
])

/** All replies of `test/mails`. */
export function specifiedMails(): readonly SpecifiedMail[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'digests')
    .flatMap(({ name }) => ofClient(name))
}

function ofClient(client: string): readonly SpecifiedMail[] {
  const entries = parse(readFileSync(`${folder}/${client}/meanings.yaml`, 'utf8')) as readonly Partial<SpecifiedMail>[]
  return entries.map(({ file = '', language = 'fi', writes = '', between = false, means = [] }) => ({
    client,
    file,
    language,
    writes: writes.trim(),
    between,
    means,
  }))
}

/** The bytes of a reply as the mailbox would give them. */
export function bytesOf({ client, file }: SpecifiedMail): Uint8Array {
  return readFileSync(`${folder}/${client}/${file}`)
}

/** The digest that a reply answers as it was sent. */
export function sentDigest(token: string): { readonly html: string; readonly text: string } {
  return {
    html: readFileSync(`${folder}/digests/${token}.html`, 'utf8'),
    text: readFileSync(`${folder}/digests/${token}.txt`, 'utf8'),
  }
}
