import { languagesOf, nameOf, type ContentItem, type Language } from '../content-item.ts'
import type { FieldChange } from '../proposal.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { differenceOf, wordDifference, type DifferencePart } from './difference.ts'
import { changedWords, fieldWords, inList } from './field-words.ts'
import { fieldName, proposalTexts } from './names.ts'
import { standsNow, type Standing } from './stands-now.ts'

/** A change with the words that communications approved. */
export interface ApprovedChange {
  readonly change: FieldChange
  readonly words: string
}

/** What is to be done in PTV's own editor, for one field. */
export interface ReadyText {
  /** The approved changes that it holds: several of one text are made at once. */
  readonly changes: readonly ApprovedChange[]
  readonly language: Language | '*'
  readonly fieldName: string
  /** Exactly what has to stand in the field; of a text all of it, as Markdown. */
  readonly text: string
  readonly difference: readonly DifferencePart[]
  /** Sentences that lead to the field, in their order; the last one announces the text. */
  readonly way: readonly string[]
  /** The same field in the item's other language versions, as it stands. */
  readonly others: readonly { readonly language: Language; readonly words: string }[]
}

export interface ReadyTexts {
  readonly ready: readonly ReadyText[]
  /** Changes whose old words no longer stand in PTV, or that name no field: there is nothing ready to be pasted. */
  readonly without: readonly ApprovedChange[]
}

interface Placed {
  readonly approved: ApprovedChange
  readonly standing: Standing
}

/** The approved changes of an item as texts to be pasted; `organization` is the responsible one, where it is known. */
export function readyTexts(
  item: ContentItem,
  organization: ContentItem | null,
  approved: readonly ApprovedChange[],
  reader: MailLanguage,
): ReadyTexts {
  const placed = approved.flatMap(one => {
    const standing = standsNow(item, one.change)
    return standing === null ? [] : [{ approved: one, standing }]
  })
  const groups = [...Map.groupBy(placed, groupOf).values()]
  const ready = groups.flatMap(group => readyText(item, organization, withoutOverlaps(group), reader))
  const done = new Set(ready.flatMap(({ changes }) => changes))
  return { ready, without: approved.filter(one => !done.has(one)) }
}

// Stretches of one text are pasted together: whoever pasted them one after the other would lose the first.
function groupOf({ approved, standing }: Placed): string {
  const { field } = standing
  const place = field.kind === 'text' && field.stretch !== null ? field.text : JSON.stringify(field)
  return `${approved.change.language} ${place}`
}

function withoutOverlaps(group: readonly Placed[]): readonly Placed[] {
  let end = -1
  return group
    .toSorted((left, right) => startOf(left) - startOf(right))
    .filter(({ standing: { field } }) => {
      if (field.kind !== 'text' || field.stretch === null) return true
      const isFree = field.stretch.start >= end
      if (isFree) ({ end } = field.stretch)
      return isFree
    })
}

function startOf({ standing: { field } }: Placed): number {
  return field.kind === 'text' ? (field.stretch?.start ?? 0) : 0
}

function readyText(
  item: ContentItem,
  organization: ContentItem | null,
  group: readonly Placed[],
  reader: MailLanguage,
): readonly ReadyText[] {
  const [first] = group
  if (first === undefined) return []
  const { before, field } = first.standing
  const { language } = first.approved.change
  // From the end, so that the places of what is still to be changed stay right.
  const text = group
    .toReversed()
    .reduce((whole, one) => changedWords({ field: one.standing.field, before: whole }, one.approved.words), before)
  const change = { ...first.approved.change, field, before }
  return [
    {
      changes: group.map(({ approved }) => approved),
      language,
      fieldName: fieldName(item, change, reader),
      text,
      difference:
        group.length === 1 ? differenceOf(change, first.approved.words) : wordDifference(before, text, language),
      way: wayTo(item, organization, change, reader),
      others: otherVersions(item, change),
    },
  ]
}

/** How to find the field in PTV, in sentences. */
function wayTo(
  item: ContentItem,
  organization: ContentItem | null,
  change: Pick<FieldChange, 'language' | 'field'>,
  reader: MailLanguage,
): readonly string[] {
  const { way } = proposalTexts[reader]
  const { types, languages } = mailTexts[reader]
  const { language, field } = change
  const shown = language === '*' ? reader : language
  const type = item.kind === 'organization' ? types.organization : types[item.type]
  const name = fieldName(item, change, reader)
  const isShared = language === '*' || field.kind === 'hours' || field.kind === 'address'
  return [
    way.search(nameOf(item, shown), type),
    way.identifier(item.contentId),
    ...(organization === null ? [] : [way.organization(nameOf(organization, shown))]),
    isShared ? way.shared(name) : way.version(languages[language], name),
    field.kind === 'text' ? way.paste : way.type,
  ]
}

function otherVersions(item: ContentItem, { language, field }: FieldChange): ReadyText['others'] {
  return languagesOf(item)
    .filter(other => other !== language)
    .map(other => ({ language: other, words: wordsIn(item, other, field) }))
    .filter(({ words }) => words !== '')
}

function wordsIn(item: ContentItem, language: Language, field: FieldChange['field']): string {
  if (field.kind === 'hours') return ''
  if (field.kind === 'text' || field.kind === 'address') return fieldWords(item, { language, field }) ?? ''
  if (field.kind === 'asGiven') return ''
  const version = item.languageVersions[language]
  const parts = { phone: version?.phoneNumbers, email: version?.emails, link: version?.links }[field.kind] ?? []
  const count = inList<{ readonly field: string }>(parts, field.list).length
  return Array.from({ length: count }, (_, at) => fieldWords(item, { language, field: { ...field, at } }) ?? '').join(
    '\n',
  )
}
