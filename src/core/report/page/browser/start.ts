import type * as choosing from './choose.ts'
import type { Choice } from './choose.ts'
import type { BrowserElement, BrowserWindow } from './dom.ts'
import type * as rowing from './rows.ts'
import type { PageItem, RowWords, Tree } from './rows.ts'

/** What the page carries for its script. */
export interface PageData {
  readonly items: readonly PageItem[]
  readonly words: RowWords
  /** How many rows are shown at a time, and how many are printed at most. */
  readonly portion: number
  readonly printed: number
}

/** The script's other functions: they come as an argument, as only their texts go into the page. */
export type Tools = typeof choosing & typeof rowing

/** The list of all items with what is chosen of it; `rows` is how many of the found ones are shown. */
export interface ItemList {
  readonly browser: BrowserWindow
  readonly tools: Tools
  readonly data: PageData
  readonly part: (id: string) => BrowserElement
  readonly fields: readonly BrowserElement[]
  readonly headings: readonly BrowserElement[]
  readonly textOf: (item: PageItem) => string
  readonly compare: (left: string, right: string) => number
  choice: Choice
  sorted: readonly PageItem[]
  found: readonly PageItem[]
  rows: number
}

/**
 * Sorts and filters the list of all items, in portions, and keeps both in the address, so that a link shows the same
 * rows. Makes no markup of text. Does nothing on a page without items.
 */
export function startPage(browser: BrowserWindow, tools: Tools): void {
  const list = listOf(browser, tools)
  if (list === null) return
  for (const heading of list.headings) addSortButton(list, heading)
  const form = list.part('filter')
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('input', () => choose(list, { ...chosenInForm(list), item: '' }))
  list.part('reset').addEventListener('click', () => {
    choose(list, { ...tools.readChoice(''), sort: list.choice.sort, order: list.choice.order })
    fillForm(list)
  })
  const first = browser.document.getElementById('first')
  if (first !== null) first.hidden = true
  list.part('more').addEventListener('click', () => showMore(list))
  // On paper there is no button for more.
  browser.addEventListener('beforeprint', () => showRows(list, list.data.printed))
  browser.addEventListener('afterprint', () => showRows(list, list.rows))
  browser.addEventListener('hashchange', () => readAddress(list))
  showChoice(list, list.choice)
  readAddress(list)
}

/** Finds the list in the page; null where the page has none. */
export function listOf(browser: BrowserWindow, tools: Tools): ItemList | null {
  const { document } = browser
  const source = document.getElementById('items-data')
  const table = document.getElementById('items-table')
  if (source === null || table === null) return null
  const data = JSON.parse(source.textContent) as PageData
  const part = (id: string): BrowserElement => document.getElementById(id) ?? table
  const texts = new Map<PageItem, string>()
  return {
    browser,
    tools,
    data,
    part,
    fields: [...part('filter').querySelectorAll('[name]')],
    headings: [...table.querySelectorAll('thead th')],
    textOf(item) {
      const text = texts.get(item) ?? tools.searchable(item, data.words)
      texts.set(item, text)
      return text
    },
    compare: new Intl.Collator(document.documentElement.lang, { numeric: true }).compare,
    choice: tools.readChoice(''),
    sorted: data.items,
    found: data.items,
    rows: data.portion,
  }
}

/** Makes a heading a button that sorts by its column, upwards first. */
export function addSortButton(list: ItemList, heading: BrowserElement): void {
  const button = list.browser.document.createElement('button')
  button.setAttribute('type', 'button')
  button.textContent = heading.textContent
  button.addEventListener('click', () => {
    const { sort, order } = list.choice
    const key = heading.dataset['key'] ?? ''
    const next = sort === key && order === 'ascending' ? 'descending' : 'ascending'
    choose(list, { ...list.choice, sort: key, order: next })
  })
  heading.replaceChildren(button)
}

/** Follows the address where it makes a choice; the address of a heading leaves the choice as it is. */
export function readAddress(list: ItemList): void {
  const { hash } = list.browser.location
  if (!hash.includes('=')) return
  showChoice(list, list.tools.readChoice(hash))
  fillForm(list)
  const heading = list.part('items-heading')
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}

/** Shows a choice and writes it into the address. */
export function choose(list: ItemList, choice: Choice): void {
  list.browser.history.replaceState(null, '', list.tools.addressOf(choice))
  showChoice(list, choice)
}

/** Shows the rows of a choice from the first, and tells how many there are. */
export function showChoice(list: ItemList, choice: Choice): void {
  const { tools, data } = list
  if (choice.sort !== list.choice.sort || choice.order !== list.choice.order) {
    list.sorted = tools.inOrder(data.items, choice, data.words, list.compare)
  }
  list.choice = choice
  list.found = list.sorted.filter(item => tools.isChosen(item, choice, () => list.textOf(item)))
  list.rows = data.portion
  for (const heading of list.headings) {
    if (choice.sort !== '' && heading.dataset['key'] === choice.sort) heading.setAttribute('aria-sort', choice.order)
    else heading.removeAttribute('aria-sort')
  }
  showRows(list, list.rows)
  const shown = list.part('shown')
  const words = shown.dataset['words'] ?? ''
  const numbers = new Intl.NumberFormat(list.browser.document.documentElement.lang)
  shown.textContent = words
    .replace('{shown}', () => numbers.format(list.found.length))
    .replace('{all}', () => numbers.format(data.items.length))
}

/** Puts the first of the found items into the table. One that is asked for alone is open. */
export function showRows(list: ItemList, rows: number): void {
  const table = list.part('items-table')
  for (const body of table.querySelectorAll('tbody')) body.remove()
  const bodies = list.found.slice(0, rows).map(item => rowsOf(list, item))
  table.append(...bodies)
  if (list.choice.item !== '') bodies[0]?.querySelector('details')?.setAttribute('open', '')
  const rest = Math.max(0, list.found.length - rows)
  list.part('more').hidden = rest === 0
  list.part('cut').hidden = list.found.length <= list.data.printed
  list.part('nothing').hidden = list.found.length > 0
}

/** Adds a portion and leads the keyboard to its first row. */
export function showMore(list: ItemList): void {
  const before = list.rows
  list.rows += list.data.portion
  showRows(list, list.rows)
  const summaries = [...list.part('items-table').querySelectorAll('summary')]
  summaries[before]?.focus()
}

/** The elements of an item’s rows. */
export function rowsOf(list: ItemList, item: PageItem): BrowserElement {
  return elementOf(list.browser, list.tools.itemTree(item, list.data.words))
}

/** Builds the elements of a tree. */
export function elementOf(browser: BrowserWindow, tree: Exclude<Tree, string>): BrowserElement {
  const [name, attributes, ...children] = tree
  const made = browser.document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.map(child => (typeof child === 'string' ? child : elementOf(browser, child))))
  return made
}

/** What the form says, with the order as it is. */
export function chosenInForm(list: ItemList): Choice {
  const values = list.fields.map(field => [field.name, field.value] as const)
  return { ...list.choice, ...Object.fromEntries(values) }
}

/** Makes the form say what is chosen; what it has no words for becomes everything. */
export function fillForm(list: ItemList): void {
  const choice: Readonly<Record<string, string>> = { ...list.choice }
  for (const field of list.fields) {
    field.value = choice[field.name] ?? ''
    if (field.selectedIndex === -1) field.value = ''
  }
}
