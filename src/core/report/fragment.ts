import { html } from '../markup.ts'
import { headlineWords } from '../mails/report.ts'
import { reportMailTexts } from '../mails/texts.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { Report } from './report.ts'

// Letters and colours are the page's own, so that the section fits any intranet, light or dark.
const styles = {
  section: 'margin:0;padding:0;',
  title: 'margin:0 0 0.25em;',
  date: 'margin:0 0 1em;',
  list: 'display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5em,1fr));gap:0.75em;margin:0;padding:0;',
  figure: 'margin:0;padding:0.75em 1em;border:1px solid currentColor;border-radius:4px;',
  label: 'margin:0;',
  value: 'margin:0.15em 0 0;font-size:1.5em;line-height:1.2;font-weight:bold;',
  note: 'margin:0.35em 0 0;font-size:0.875em;',
} as const

/**
 * The headline figures as a section of a page of the intranet, to be included as it is: styles stand in its elements, there
 * is no script, nothing is loaded, and it tells of no person. Its heading is of the second level.
 */
export function composeFragment(report: Report, language: MailLanguage): string {
  const { figuresTitle, lead } = reportMailTexts[language]
  const date = formatDate(Temporal.PlainDate.from(report.date), language)
  const id = `ajantasa-${report.city.id}-${language}`
  const figures = report.headline.map(figure => {
    const { label, share, count, change } = headlineWords(figure, language)
    const below = [share === null ? null : count, change].filter(line => line !== null)
    return html`<div style="${styles.figure}">
      <dt style="${styles.label}">${label}</dt>
      <dd style="${styles.value}">${share ?? count}</dd>
      ${below.map(line => html`<dd style="${styles.note}">${line}</dd>`)}
    </div>`
  })
  const section = html`<section lang="${language}" aria-labelledby="${id}" style="${styles.section}">
    <h2 id="${id}" style="${styles.title}">${figuresTitle}</h2>
    <p style="${styles.date}">${lead(report.city.name[language], date)}</p>
    <dl style="${styles.list}">${figures}</dl>
  </section>`
  return `${section.markup}\n`
}
