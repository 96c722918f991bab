import type { City } from '../city.ts'
import { kinds, type ContentItem } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { UnownedFacts } from '../digests/unanswered.ts'
import type { Words } from '../digests/words.ts'
import { headingOf, type Column } from '../people/headings.ts'
import { textsOf } from '../report/page/view.ts'
import { compareNames } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { reminderTexts } from '../texts/mails.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { Block, Entry } from './view.ts'

/** Lines of the list: organizations and names of items together. */
const mostLines = 30
const mostOrganizations = 10

interface Group {
  readonly organization: Words
  readonly items: readonly ContentItem[]
}

/** Tells communications what nobody answers for, by organization, and how to name somebody. */
export function composeUnowned({ city, items }: UnownedFacts): ComposedMail {
  const language = city.languages.default
  const texts = reminderTexts[language].toldUnowned
  const subject = texts.subject(items.length)
  return layOut({
    language,
    subject,
    marker: null,
    title: subject,
    blocks: [
      { kind: 'paragraph', text: texts.lead(items.length) },
      ...taskBlocks(language),
      { kind: 'paragraph', text: texts.elsewhere(`"${textsOf[language].headings.unowned}"`) },
      { kind: 'paragraph', text: answerTexts[language].noReply },
      ...organizationBlocks(groupsOf({ city, items }), city),
    ],
  })
}

function taskBlocks(language: MailLanguage): readonly Block[] {
  const texts = reminderTexts[language].toldUnowned
  const quoted = (columns: readonly Column[]): readonly string[] =>
    columns.map(column => `"${headingOf(column, language)}"`)
  const [organization = '', ...others] = quoted(['organization', 'serviceClass', 'name', 'contentId'])
  const rows = [texts.who(quoted(['area', 'updater', 'email'])), texts.what([organization, ...others])]
  return [
    { kind: 'instruction', text: texts.task },
    { kind: 'entries', lead: texts.columns, entries: rows.map(text => entryOf({ text, language: null })) },
    { kind: 'paragraph', text: `${texts.oneRow(organization)} ${texts.channels}` },
  ]
}

// The organizations with the most items first, since one row for each helps the most.
function groupsOf({ city, items }: UnownedFacts): readonly Group[] {
  const language = city.languages.default
  const unknown = { text: reminderTexts[language].toldUnowned.unknownOrganization, language: null }
  const compare = compareNames(language)
  return [...Map.groupBy(items, ({ organization }) => organization?.contentId ?? null).values()]
    .map(same => {
      const organization = same[0]?.organization ?? null
      return {
        organization: organization === null ? unknown : shownName(organization, language, city),
        items: same.map(({ item }) => item).toSorted(byKindAndName(city)),
      }
    })
    .toSorted(
      (left, right) =>
        right.items.length - left.items.length || compare(left.organization.text, right.organization.text),
    )
}

// Services first: whoever answers for them answers for most channels as well.
function byKindAndName(city: City): (left: ContentItem, right: ContentItem) => number {
  const language = city.languages.default
  const compare = compareNames(language)
  const name = (item: ContentItem): string => shownName(item, language, city).text
  return (left, right) =>
    kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
    compare(name(left), name(right)) ||
    (left.contentId < right.contentId ? -1 : 1)
}

function organizationBlocks(groups: readonly Group[], city: City): readonly Block[] {
  const texts = reminderTexts[city.languages.default].toldUnowned
  const told = groups.slice(0, mostOrganizations)
  const rest = groups.slice(mostOrganizations)
  const shares = sharesOf(
    told.map(({ items }) => items.length),
    mostLines - told.length,
  )
  const sections = told.map((group, index) => organizationBlock(group, shares[index] ?? 0, city))
  if (rest.length === 0) return sections
  const items = rest.reduce((sum, group) => sum + group.items.length, 0)
  return [...sections, { kind: 'paragraph', text: texts.moreOrganizations(rest.length, items) }]
}

function organizationBlock({ organization, items }: Group, share: number, city: City): Block {
  const language = city.languages.default
  const texts = reminderTexts[language].toldUnowned
  const names = items.slice(0, share).map(item => shownName(item, language, city))
  const more = items.length - names.length
  const last = more === 0 ? [] : [{ text: texts.more(more), language: null }]
  const entries = [...names, ...last].map(entryOf)
  return {
    kind: 'section',
    level: 2,
    heading: organization,
    blocks: [{ kind: 'entries', lead: texts.items(items.length), entries }],
  }
}

/** Deals `most` places out one by one in turn, to none more than it wants. */
function sharesOf(wanted: readonly number[], most: number): readonly number[] {
  const shares = wanted.map(() => 0)
  const turns = Array.from({ length: Math.max(0, ...wanted) }, (_, turn) => turn)
  const places = turns.flatMap(turn => wanted.flatMap((want, index) => (want > turn ? [index] : [])))
  for (const index of places.slice(0, most)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

function entryOf(name: Words): Entry {
  return { names: [name], quote: null }
}
