/**
 * Sorts and filters the table of all items and keeps both in the address, so that a link shows the same rows.
 * Plain JavaScript of its own: the page's security policy lets exactly this text run. It makes no markup of text.
 */
export const script = String.raw`
'use strict'
const table = document.getElementById('items-table')
if (table) start(document.getElementById('filter'), document.getElementById('shown'))

function start(form, shown) {
  const rows = [...table.tBodies].map(body => ({ body, text: (body.textContent + body.dataset.id).toLowerCase() }))
  const headings = [...table.tHead.rows[0].cells]
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare
  let sort = { key: '', order: '' }

  for (const heading of headings) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    button.addEventListener('click', () => {
      const { key } = heading.dataset
      change({ key, order: sort.key === key && sort.order === 'ascending' ? 'descending' : 'ascending' })
    })
    heading.append(button)
  }
  for (const link of document.querySelectorAll('a[data-filter]')) {
    link.addEventListener('click', event => {
      event.preventDefault()
      recall(new URLSearchParams(link.dataset.filter))
      change(sort)
      document.getElementById('items').scrollIntoView()
      form.elements.text.focus({ preventScroll: true })
    })
  }
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('input', () => change(sort))
  form.addEventListener('reset', () => setTimeout(() => change(sort)))
  addEventListener('hashchange', readAddress)
  readAddress()

  function readAddress() {
    const address = location.hash.slice(1)
    if (address && !address.includes('=')) return show()
    const state = new URLSearchParams(address)
    recall(state)
    sort = { key: state.get('sort') || '', order: state.get('order') || 'ascending' }
    show()
  }

  function recall(state) {
    for (const field of form.elements) {
      if (!field.name) continue
      field.value = state.get(field.name) || ''
      if (field.selectedIndex === -1) field.selectedIndex = 0
    }
  }

  function change(wanted) {
    sort = wanted
    const state = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (value) state.set(name, value)
    if (sort.key) state.set('sort', sort.key)
    if (sort.key) state.set('order', sort.order)
    history.replaceState(null, '', '#' + state)
    show()
  }

  function show() {
    const wanted = new FormData(form)
    const words = wanted.get('text').trim().toLowerCase()
    const has = (body, name) => !wanted.get(name) || body.dataset[name].split('\n').includes(wanted.get(name))
    for (const { body, text } of rows) {
      body.hidden = !text.includes(words) || !['area', 'kind', 'state', 'rule'].every(name => has(body, name))
    }
    table.append(...sorted().map(({ body }) => body))
    for (const heading of headings) {
      if (heading.dataset.key === sort.key) heading.setAttribute('aria-sort', sort.order)
      else heading.removeAttribute('aria-sort')
    }
    shown.textContent = shown.dataset.words
      .replace('{shown}', () => rows.filter(({ body }) => !body.hidden).length)
      .replace('{all}', () => rows.length)
  }

  function sorted() {
    const column = headings.findIndex(heading => heading.dataset.key === sort.key)
    if (column < 0) return rows
    const sign = sort.order === 'descending' ? -1 : 1
    const value = ({ body }) => body.rows[0].cells[column].dataset.sort || body.rows[0].cells[column].textContent.trim()
    return rows.toSorted((left, right) => sign * compare(value(left), value(right)))
  }
}
`
