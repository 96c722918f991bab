import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { thingsToDo } from '../to-do.ts'
import type { ToDo, ToDoKind } from '../to-do.ts'
import { filterLink, unownedValue } from './filter.ts'
import type { View } from './view.ts'

/** Where the page shows what is to be done: a section, or the list of all items with a filter. */
const places: Readonly<Record<ToDoKind, string | Readonly<Record<string, string>>>> = {
  roster: 'held',
  removals: 'held',
  mailInDoubt: 'held',
  quarantine: 'held',
  decide: 'waiting',
  brokenLink: 'facts',
  passed: 'facts',
  owners: { area: unownedValue },
  silent: 'holes',
  expired: { state: 'expired' },
  askAgain: 'again',
}

/** The three things to do first, in the words of the mail about the report, each with a way to it. */
export function urgentNote(view: View): Markup {
  const { report, texts, mail } = view
  const things = thingsToDo(report)
  const calm = report.items.length === 0 ? texts.parts.head.empty : mail.nothingToDo
  return html`<div class="urgent">
    <h3>${texts.parts.head.toDo}</h3>
    ${
      things.length === 0
        ? html`<p>${calm}</p>`
        : html`<ol>
            ${things.map(thing => html`<li>${sentences(view, thing)} ${link(view, thing)}</li>`)}
          </ol>`
    }
  </div>`
}

function sentences({ mail, language }: View, { kind, count, where }: ToDo): Markup {
  const most = where === null ? null : where.kind === 'area' ? mail.mostInArea : mail.mostInOrganization
  return html`${mail.tasks[kind](count)}
  ${where === null || most === null || where.count === count ? null : most(where.name[language], where.count)}`
}

/** A link is heard alone too, so it says what it shows. */
function link({ texts, mail }: View, { kind, count }: ToDo): Markup {
  const words = html`${texts.parts.head.show}<span class="unseen">: ${mail.tasks[kind](count)}</span>`
  const place = places[kind]
  return typeof place === 'string' ? html`<a href="#${place}">${words}</a>` : filterLink(place, words)
}
