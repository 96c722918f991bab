import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { addressOf, inOrder, isChosen, readChoice, searchable } from '../../../src/core/report/page/browser/choose.ts'
import { itemTree } from '../../../src/core/report/page/browser/rows.ts'
import type { PageItem } from '../../../src/core/report/page/browser/rows.ts'
import { pageItems } from '../../../src/core/report/page/page-items.ts'
import { script } from '../../../src/core/report/page/script.ts'
import { treeMarkup } from '../../../src/core/report/page/tree.ts'
import { viewOf } from '../../../src/core/report/page/view.ts'
import { compareNames } from '../../../src/core/texts/format.ts'
import { aFullReport } from '../../support/full-report.ts'

const { items, words } = pageItems(viewOf(aFullReport(), 'fi'))

describe('what is chosen of the items', () => {
  it.each([
    ['everything', '', 40],
    ['an area', '#area=Tekninen+toimi', 10],
    ['what nobody answers for', '#area=%28unowned%29', 3],
    ['a kind', '#kind=TelephoneService', 2],
    ['a state', '#state=overdue', 3],
    ['what needs action', '#state=stale', 23],
    ['what is untrue or missing', '#state=wrong', 8],
    ['a rule', '#rule=past-date-in-text', 2],
    ['a language', '#language=sv', 37],
    ['a language that is missing', '#language=-sv', 3],
    ['words, in any case', '#text=KIRJASTO', 3],
    ['words of a quotation', '#text=hakuaika+päättyy', 1],
    ['words of another language', '#text=bokbussen', 1],
    ['one item', '#item=3d1759a2-e47a-4947-9a31-000000000001', 1],
    ['several things together', '#area=Tekninen+toimi&state=overdue&text=katujen', 1],
    ['nothing that is there', '#area=nowhere', 0],
  ])('is %s', (_, address, count) => expect(chosen(address)).toHaveLength(count))

  it.each([
    ['what is chosen and its order', '#area=Tekninen+toimi&sort=age&order=descending'],
    ['no order without a column', '#state=due'],
    ['that nothing is chosen', '#items=all'],
  ])('stands in the address: %s', (_, address) => expect(addressOf(readChoice(address))).toBe(address))
})

describe('the order of the items', () => {
  it.each([
    ['name', 'ascending', 'Avustukset yhdistyksille'],
    ['name', 'descending', 'Vesihuoltoon liittyminen'],
    ['age', 'ascending', 'Pääkirjasto'],
    ['age', 'descending', 'Kuluttajaneuvonta'],
    ['findings', 'descending', 'Kansalaisopisto'],
    ['languages', 'ascending', 'Kuluttajaneuvonta'],
  ])('is that of %s, %s', (sort, order, first) => {
    const choice = readChoice(`#sort=${sort}&order=${order}`)
    expect(inOrder(items, choice, words, compareNames('fi'))[0]?.name).toBe(first)
  })

  it('is as it was where the column is unknown', () =>
    expect(inOrder(items, readChoice('#sort=price'), words, compareNames('fi'))).toEqual(items))
})

describe('a row of an item', () => {
  it('is the same markup from the page and from its script', () => {
    const [item] = items
    if (item === undefined) throw new Error('there is no item')
    const row = treeMarkup(itemTree(item, words)).markup
    expect(row).toMatch(/^<tbody role="rowgroup" data-id="[^"]+"><tr role="row"><th scope="row"/u)
    expect(row).toContain('Kuluttajaneuvonta')
  })

  it('tells what has happened to the item, in order, and what will', () => {
    const history = items.find(({ name }) => name === 'Rantakylän koulu')?.history ?? []
    expect(history.at(-1)?.[1]).toBe('tulossa: Tarkistettava, jos sisältöä ei vahvisteta')
    expect(history[0]?.[1]).toBe('julkaistiin PTV:ssä')
  })
})

describe('the script of the page', () => {
  it('is JavaScript that defines all it uses', () => {
    const names = [...script.matchAll(/^function (\w+)/gmu)].map(([, name]) => name)
    expect(names).toContain('startPage')
    // A page without a list: the script finds nothing to do, and nothing is missing.
    const page = { document: { getElementById: () => null } }
    expect(() => runInNewContext(script, page)).not.toThrow()
    expect(script).not.toMatch(/innerHTML|document\.write|\beval\b|__vite|__name/u)
  })
})

function chosen(address: string): readonly PageItem[] {
  const choice = readChoice(address)
  return items.filter(item => isChosen(item, choice, () => searchable(item, words)))
}
