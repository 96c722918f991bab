import { kinds } from '../../content-item.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { stateBar } from './chart.ts'
import { tableMarkup } from './table.ts'
import { urgentSentences } from './urgent.ts'
import { number, share, stateMarkup, states } from './view.ts'
import type { View } from './view.ts'

/** What a hurried reader needs: the most urgent thing, six figures, and the states side by side. */
export function overviewSection(view: View): Markup {
  return html`${urgentNote(view)} ${figures(view)} ${stateFigure(view)}`
}

function urgentNote(view: View): Markup {
  return html`<div class="urgent">
    <h3>${view.texts.urgent.heading}</h3>
    ${urgentSentences(view).map(sentence => html`<p>${sentence}</p>`)}
  </div>`
}

function figures(view: View): Markup {
  const { totals, items } = view.report
  const { figures: words, kinds: kindWords, states: stateWords } = view.texts
  const late = states.filter(state => state !== 'current')
  const kindNotes = kinds
    .filter(kind => totals[kind] > 0)
    .map(kind => `${kindWords[kind]}\u00A0${number(view, totals[kind])}`)
  const withErrors = items.filter(({ findings }) =>
    findings.some(({ severity, muted }) => severity === 'error' && !muted),
  )
  return html`<dl class="figures">
    ${figure(words.items, number(view, items.length), [...kindNotes, words.connections(totals.connections)].join(' · '))}
    ${figure(
      words.current,
      number(view, totals.states.current),
      words.ofAll(share(view, totals.states.current, items.length)),
    )}
    ${figure(
      words.toReview,
      number(
        view,
        late.map(state => totals.states[state]).reduce((sum, count) => sum + count, 0),
      ),
      late.map(state => `${stateWords[state]}\u00A0${number(view, totals.states[state])}`).join(' · '),
    )}
    ${figure(words.stale, number(view, totals.stale), words.staleNote)}
    ${figure(words.unowned, number(view, totals.unowned), words.unownedNote)}
    ${figure(words.errors, number(view, totals.findings.error), words.errorsNote(withErrors.length))}
  </dl>`
}

function figure(label: string, value: string, note: string): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd><strong>${value}</strong> <span>${note}</span></dd>
  </div>`
}

function stateFigure(view: View): Markup {
  const { totals, items } = view.report
  const { figures: words, columns } = view.texts
  return html`<div class="drawn">
    ${items.length === 0 ? null : stateBar(view)}
    ${tableMarkup({
      id: 'states-caption',
      caption: words.statesCaption,
      columns: [
        { heading: columns.state },
        { heading: columns.items, numeric: true },
        { heading: columns.share, numeric: true },
        { heading: columns.meaning },
      ],
      rows: states.map(state => [
        stateMarkup(view, state),
        html`${number(view, totals.states[state])}`,
        html`${share(view, totals.states[state], items.length)}`,
        html`${view.texts.stateMeanings[state]}`,
      ]),
    })}
  </div>`
}
