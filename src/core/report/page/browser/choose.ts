import type { PageItem, RowWords } from './rows.ts'

/** What the reader has chosen to see: every field is a text of the page's address, empty where nothing is chosen. */
export interface Choice {
  readonly area: string
  readonly kind: string
  readonly rule: string
  readonly state: string
  /** `sv` for what has a version in Swedish, `-sv` for what has none. */
  readonly language: string
  readonly text: string
  /** The id of one item. */
  readonly item: string
  readonly sort: string
  readonly order: string
}

/** Reads a choice from what stands after the `#` of an address; unknown names are left out. */
export function readChoice(fragment: string): Choice {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const field = (name: string): string => fields.get(name) ?? ''
  return {
    area: field('area'),
    kind: field('kind'),
    rule: field('rule'),
    state: field('state'),
    language: field('language'),
    text: field('text'),
    item: field('item'),
    sort: field('sort'),
    order: field('order') === 'descending' ? 'descending' : 'ascending',
  }
}

/** Writes a choice as the end of an address. A choice of everything is `#items=all`, which chooses nothing. */
export function addressOf(choice: Choice): string {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(choice)) {
    if (value !== '' && (name !== 'order' || choice.sort !== '')) fields.set(name, value)
  }
  const address = fields.toString()
  return `#${address === '' ? 'items=all' : address}`
}

/** True where the item is one of those chosen; `text` is all that can be searched of it, in lower case. */
export function isChosen(item: PageItem, choice: Choice, text: () => string): boolean {
  const { area, kind, rule, state, language } = choice
  return (
    (choice.item === '' || item.id === choice.item) &&
    (area === '' || item.areas.includes(area)) &&
    (kind === '' || item.type === kind) &&
    (state === '' || item.marks.includes(state)) &&
    (rule === '' || item.findings.some(finding => finding.rule === rule && !finding.muted)) &&
    (language === '' || item.languages.includes(language.replace('-', '')) !== language.startsWith('-')) &&
    (choice.text.trim() === '' || text().includes(choice.text.trim().toLowerCase()))
  )
}

/** All that can be searched of an item, in lower case. */
export function searchable(item: PageItem, words: RowWords): string {
  const found = item.findings.flatMap(({ rule, quote, reason, place }) => [
    words.titles[rule] ?? '',
    quote,
    place,
    words.sentences[reason] ?? '',
  ])
  const about = [words.types[item.type] ?? '', words.organizations[item.organization] ?? '']
  const areas = item.areas.map(area => words.areas[area] ?? area)
  return [item.name, item.otherNames, item.id, item.person, item.basis, ...about, ...areas, ...found]
    .join('\n')
    .toLowerCase()
}

/** The items in the order of a column, `compare` being the language's order of names; the sort is stable. */
export function inOrder(
  items: readonly PageItem[],
  { sort, order }: Choice,
  words: RowWords,
  compare: (left: string, right: string) => number,
): readonly PageItem[] {
  const states = Object.keys(words.states)
  const values: Readonly<Record<string, (item: PageItem) => string | number>> = {
    name: item => item.name,
    area: item => item.areas.map(area => words.areas[area] ?? area).join(', '),
    state: item => states.indexOf(item.state),
    age: item => item.days,
    languages: item => item.languages.length,
    findings: item => item.findings.filter(({ muted }) => !muted).length,
  }
  const value = values[sort]
  if (value === undefined) return items
  const sign = order === 'descending' ? -1 : 1
  const difference = (left: string | number, right: string | number): number =>
    typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right))
  return items
    .map(item => ({ item, value: value(item) }))
    .toSorted((left, right) => sign * difference(left.value, right.value))
    .map(({ item }) => item)
}
