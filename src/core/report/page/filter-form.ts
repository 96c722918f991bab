import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { compareNames } from '../../texts/format.ts'
import { areaName, areaValue, unownedValue } from './filter.ts'
import { typeKey, typeOf } from './item.ts'
import { states } from './view.ts'
import type { View } from './view.ts'

interface Option {
  readonly value: string
  readonly words: string
}

/** The controls over the table of all items. Hidden until the script shows them: without it they would do nothing. */
export function filterForm(view: View): Markup {
  const { items: words, columns } = view.texts
  return html`<form id="filter" role="search" aria-label="${words.filterLegend}" hidden>
    <div>
      <label for="filter-text">${words.search}</label
      ><input id="filter-text" name="text" type="search" autocomplete="off" />
    </div>
    ${select(view, 'area', columns.area, areaOptions(view))} ${select(view, 'kind', columns.kind, kindOptions(view))}
    ${select(view, 'state', columns.state, stateOptions(view))}
    ${select(view, 'rule', columns.finding, ruleOptions(view))}
    ${select(view, 'language', columns.languages, languageOptions(view))}
    <button id="reset" type="button">${words.reset}</button>
    <p id="shown" role="status" data-words="${words.shown}"></p>
  </form>`
}

function select({ texts }: View, name: string, label: string, options: readonly Option[]): Markup {
  return html`<div>
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${texts.items.all}</option>
      ${options.map(({ value, words }) => html`<option value="${value}">${words}</option>`)}
    </select>
  </div>`
}

function areaOptions(view: View): readonly Option[] {
  const { report, texts, language } = view
  const areas = [...new Set(report.items.filter(({ owned }) => owned).flatMap(item => item.areas))]
  return [
    ...areas.toSorted(compareNames(language)).map(area => ({ value: areaValue(area), words: areaName(view, area) })),
    ...(report.items.some(item => !item.owned) ? [{ value: unownedValue, words: texts.items.noOwner }] : []),
  ]
}

function kindOptions(view: View): readonly Option[] {
  const kinds = new Map(view.report.items.map(item => [typeKey(item), typeOf(view, item)]))
  return [...kinds].map(([value, words]) => ({ value, words })).toSorted(byWords(view))
}

function stateOptions({ texts }: View): readonly Option[] {
  return [
    ...states.map(state => ({ value: state, words: texts.states[state] })),
    { value: 'stale', words: texts.columns.stale },
    { value: 'wrong', words: texts.items.wrong },
  ]
}

function languageOptions({ report, texts, shared }: View): readonly Option[] {
  return report.languages.flatMap(({ language, missing }) => {
    const name = shared.languages[language]
    return [
      { value: language, words: texts.items.withLanguage(name) },
      ...(missing.length === 0 ? [] : [{ value: `-${language}`, words: texts.items.withoutLanguage(name) }]),
    ]
  })
}

function ruleOptions(view: View): readonly Option[] {
  const { rules } = view.report
  return rules
    .filter(({ findings }) => findings > 0)
    .map(({ rule, title }) => ({ value: rule, words: title[view.language] }))
    .toSorted(byWords(view))
}

function byWords({ language }: View): (left: Option, right: Option) => number {
  const compare = compareNames(language)
  return (left, right) => compare(left.words, right.words)
}
