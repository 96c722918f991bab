/**
 * An element as data: its name, its attributes and what is in it; a string is text. The page is written of it, and its
 * script builds elements of it, so that a row is the same from both.
 */
export type Tree = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]]

/** An item as the page carries it, in the page's language. Where there is nothing to say, a text is empty. */
export interface PageItem {
  readonly id: string
  readonly name: string
  /** The language of the name where it is not the page's. */
  readonly nameLanguage: string
  /** The names in other languages, for those who search by them. */
  readonly otherNames: string
  readonly type: string
  /** Its place in the words' list of organizations. */
  readonly organization: number
  /** By their values in the filter. */
  readonly areas: readonly string[]
  readonly person: string
  readonly state: string
  /** What the filter of states finds it by. */
  readonly marks: readonly string[]
  readonly days: number
  readonly age: string
  readonly basis: string
  readonly languages: readonly string[]
  readonly url: string
  /** How many findings are open, in words. */
  readonly count: string
  readonly findings: readonly PageFinding[]
  /** The oldest first. */
  readonly history: readonly (readonly [day: string, words: string])[]
}

export interface PageFinding {
  readonly rule: string
  readonly severity: string
  readonly muted: boolean
  /** Where it is and since when. */
  readonly place: string
  readonly quote: string
  readonly quoteLanguage: string
  /** Its place in the words' list of sentences. */
  readonly reason: number
}

/** The words that rows are made of, besides the items' own. */
export interface RowWords {
  readonly columns: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
  readonly severities: Readonly<Record<string, string>>
  readonly languages: Readonly<Record<string, string>>
  /** By rule. */
  readonly titles: Readonly<Record<string, string>>
  readonly areas: Readonly<Record<string, string>>
  readonly organizations: readonly string[]
  readonly sentences: readonly string[]
  readonly quotation: string
  readonly history: string
  readonly identifier: string
  readonly suomiFi: string
  readonly thisItem: string
}

/** An item's two rows: what is shown of it, and what it opens to. */
export function itemTree(item: PageItem, words: RowWords): Exclude<Tree, string> {
  const open = item.findings.filter(finding => !finding.muted)
  const cell = (column: string, ...children: Tree[]): Tree => [
    'td',
    { role: 'cell', 'data-head': words.columns[column] ?? '' },
    ['div', {}, ...children],
  ]
  const about = `${words.types[item.type] ?? item.type} · ${words.organizations[item.organization] ?? ''}`
  const areas = item.areas.map(area => words.areas[area] ?? area).join(', ')
  return [
    'tbody',
    { role: 'rowgroup', 'data-id': item.id },
    [
      'tr',
      { role: 'row' },
      ['th', { scope: 'row', role: 'rowheader' }, nameTree(item), ['small', {}, about]],
      cell('area', ['span', {}, areas], ...(item.person === '' ? [] : [['small', {}, item.person] as Tree])),
      cell('state', ['span', { class: `state ${item.state}` }, words.states[item.state] ?? '']),
      cell('age', ['span', {}, item.age], ['small', {}, item.basis]),
      cell('languages', ['span', {}, ...item.languages.flatMap(one => [languageTree(one, words), ' '])]),
      cell('findings', ['span', {}, String(open.length)]),
    ],
    [
      'tr',
      { role: 'row', class: open.length === 0 ? 'more calm' : 'more' },
      ['td', { role: 'cell', colspan: '6' }, detailTree(item, words)],
    ],
  ]
}

/** An item’s name, kept apart from the words around it in whatever direction it runs. */
export function nameTree({ name, nameLanguage }: PageItem): Tree {
  return ['bdi', nameLanguage === '' ? {} : { lang: nameLanguage }, name]
}

/** A language by its code, with its name for those who ask. */
export function languageTree(language: string, words: RowWords): Tree {
  return ['abbr', { title: words.languages[language] ?? language }, language]
}

/** What an item opens to: its findings, its history, and where else it is. */
export function detailTree(item: PageItem, words: RowWords): Tree {
  const open = item.findings.filter(finding => !finding.muted)
  const titles = [...new Set(open.map(({ rule }) => words.titles[rule] ?? rule))].join(', ')
  const identifier = words.identifier.replace('{id}', () => item.id)
  return [
    'details',
    {},
    ['summary', {}, ['b', {}, item.count], ` ${titles}`],
    ...(item.findings.length === 0
      ? []
      : [['ul', { class: 'findings' }, ...item.findings.map(finding => findingTree(finding, words))] as Tree]),
    ['p', { class: 'label' }, words.history],
    [
      'ol',
      { class: 'history' },
      ...item.history.map(([day, told]): Tree => ['li', {}, ['span', { class: 'day' }, day], ` ${told}`]),
    ],
    [
      'p',
      { class: 'identifier' },
      ...(item.url === '' ? [] : [['a', { href: item.url, rel: 'noreferrer' }, words.suomiFi] as Tree, ' · ']),
      ['a', { href: `#item=${encodeURIComponent(item.id)}` }, words.thisItem],
      ` · ${identifier}`,
    ],
  ]
}

/** A finding with the words of the content and the reason. */
export function findingTree(finding: PageFinding, words: RowWords): Tree {
  const { severity, quote, quoteLanguage } = finding
  const language: Readonly<Record<string, string>> = quoteLanguage === '' ? {} : { lang: quoteLanguage }
  return [
    'li',
    {},
    [
      'p',
      {},
      ['span', { class: `severity ${severity}` }, words.severities[severity] ?? severity],
      ' ',
      ['b', {}, words.titles[finding.rule] ?? finding.rule],
      ' ',
      ['small', {}, finding.place],
    ],
    ...(quote === ''
      ? []
      : [['p', { class: 'quoting' }, words.quotation] as Tree, ['blockquote', language, quote] as Tree]),
    ['p', {}, words.sentences[finding.reason] ?? ''],
  ]
}
