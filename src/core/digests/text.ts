import type { Fact } from './facts.ts'
import { exampleText, heading } from './text-parts.ts'
import type { DigestView, FindingView, ItemView, Passage, Sight } from './view.ts'
import type { Words } from './words.ts'
import { wrap } from './wrap.ts'

/** The plain body: at most 76 columns where words allow it, with blank lines between thoughts. */
export function digestText(view: DigestView): string {
  const parts = [
    view.marker,
    heading(view.title, '='),
    view.greeting,
    ...view.notices.map(notice => wrap(notice)),
    wrap(view.purpose),
    answeringText(view),
    ...editingText(view),
    ...(view.welcome === null ? [] : [passageText(view.welcome)]),
    ...view.items.map(itemText),
    `${heading(view.all.heading, '-')}\n${wrap(view.all.answerWith)}`,
    ...(view.more === null ? [] : [wrap(view.more)]),
    `${heading(view.others.heading, '-')}\n${view.others.examples.map(exampleText).join('\n')}`,
    `${heading(view.why.heading, '-')}\n${view.why.reasons.map(reason => wrap(reason, '- ')).join('\n')}`,
    wrap(`${view.questions} ${view.communications}`),
    privacyText(view),
  ]
  return `${parts.join('\n\n')}\n`
}

function answeringText({ answering }: DigestView): string {
  return [
    heading(answering.heading, '-'),
    wrap(answering.instruction),
    `\n${wrap(answering.lead)}`,
    ...answering.examples.map(exampleText),
    `\n${wrap(answering.receipt)}`,
  ].join('\n')
}

function editingText({ editing }: DigestView): readonly string[] {
  if (editing === null) return []
  const { name, url } = editing.editor
  return [`${heading(editing.heading, '-')}\n${wrap(editing.steps)}`, wrap(`${name}: ${url}`)]
}

function passageText(passage: Passage): string {
  return `${heading(passage.heading, '-')}\n${passage.sentences.map(words => wrap(words)).join('\n\n')}`
}

function privacyText({ privacy }: DigestView): string {
  if (privacy.heading !== null) return passageText({ heading: privacy.heading, sentences: privacy.sentences })
  return privacy.sentences.map(words => wrap(words)).join('\n\n')
}

function itemText(item: ItemView): string {
  const lines = [
    heading(wrap(`[${item.number}] ${item.name.text}`), '-'),
    wrap(item.about),
    item.shownIn === null ? null : wrap(item.shownIn),
    findingsText(item),
    `${item.findings.length > 0 ? '\n' : ''}${wrap(`${item.state} ${item.age}`)}`,
    item.link === null ? null : wrap(`${item.link.label} ${item.link.url}`),
    factsText(item),
    item.sharedWith === null ? null : `\n${wrap(item.sharedWith)}`,
    `\n${wrap(item.answerWith)}`,
  ]
  return lines.filter(line => line !== null).join('\n')
}

function findingsText({ findings, findingsHeading, moreFindings }: ItemView): string | null {
  if (findings.length === 0) return null
  const more = moreFindings === null ? [] : [wrap(moreFindings, '* ')]
  return [`\n${findingsHeading}`, ...findings.map(findingText), ...more].join('\n')
}

function findingText({ title, sights, explanation }: FindingView): string {
  return [wrap(title, '* '), ...sights.flatMap(sightLines), wrap(explanation, '  ')].join('\n')
}

function sightLines({ place, quote }: Sight): readonly string[] {
  if (quote === null) return place === null ? [] : [wrap(place, '  ')]
  return [...(place === null ? [] : [wrap(`${place}:`, '  ')]), wrap(`"${quote.text}"`, '    ')]
}

function factsText({ facts, factsHeading, moreFacts, noFacts }: ItemView): string {
  if (facts.length === 0) return `\n${wrap(noFacts)}`
  const more = moreFacts === null ? [] : [wrap(moreFacts, '- ')]
  return [`\n${factsHeading}`, ...facts.map(factText), ...more].join('\n')
}

function factText({ label, words }: Fact): string {
  return wrap(`${label}: ${plain(words)}`, '- ')
}

function plain(words: readonly Words[]): string {
  return words.map(each => each.text).join(' ')
}
