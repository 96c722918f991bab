import { chartStyle } from './style-charts.ts'
import { itemStyle } from './style-items.ts'
import { narrowStyle } from './style-narrow.ts'
import { printStyle } from './style-print.ts'

/** The page's whole appearance: system fonts, two greys, one blue, and four colours for the four states. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f3f6f9; --ink: #16232f; --quiet: #4c5b69; --rule: #d5dde4; --edge: #6b7a88; --blue: #0b4a75; --soft: #dde9f1; --focus: #b3470b;
  --current: #1f7a99; --due: #a87c00; --overdue: #c4570f; --expired: #8e1b3a; --on-expired: #fff; --warning: #7a3305;
  --second: #5b8fb3; --third: #a5c1d4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #10171d; --ground: #1a242d; --ink: #e6edf2; --quiet: #aebcc8; --rule: #34434f; --edge: #8497a6; --blue: #93c9ee; --soft: #1d3445; --focus: #ffb25e;
    --current: #4fb0d0; --due: #dcb02f; --overdue: #f19259; --expired: #f58aa3; --on-expired: #10171d; --warning: #f5b48c;
    --second: #5f93b8; --third: #3c627d;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 86rem; padding: 0 clamp(1rem, 3vw, 3rem) 3rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; font-weight: 650; }
h1 { font-size: clamp(1.375rem, 6.5vw, 2.5rem); hyphens: auto; letter-spacing: -0.015em; color: var(--blue); }
h2 { font-size: 1.5rem; color: var(--blue); margin-bottom: 0.75rem; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0 0 1rem; max-width: 46rem; text-wrap: pretty; }
small { font-size: 0.8125rem; color: var(--quiet); }
a { color: var(--blue); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.14em; }
code { font: 0.875em/1.4 ui-monospace, Consolas, 'Liberation Mono', monospace; background: var(--ground); padding: 0.125rem 0.375rem; border-radius: 3px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus, h2:focus { outline: none; }
section { padding-top: 3rem; }
#overview { padding-top: 1.75rem; }
.note { color: var(--quiet); font-size: 0.875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { left: 1rem; top: 0.5rem; }

header { border-bottom: 3px solid var(--blue); padding-bottom: 1.25rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 2rem; padding: 1rem 0 1.5rem; }
.city { margin: 0; font-weight: 650; padding: 0.25rem 0; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.languages li { padding: 0.25rem 0; }
.languages [aria-current] { font-weight: 650; }
.lead { max-width: none; font-size: 1.0625rem; color: var(--quiet); margin: 0.375rem 0 0; }
.contents { font-size: 0.9375rem; padding-top: 1rem; }
.contents summary { font-weight: 650; color: var(--ink); padding: 0.375rem 0; }
.contents li a { display: block; padding: 0.3125rem 0; text-decoration: none; }
.contents li a:hover { text-decoration: underline; }

.head { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; align-items: start; }
.standing { margin: 0 0 1rem; max-width: none; font-size: 1.25rem; line-height: 1.3; }
.standing strong { display: block; font-size: clamp(3.5rem, 12vw, 5.5rem); line-height: 1; letter-spacing: -0.03em; font-weight: 650; color: var(--blue); font-variant-numeric: tabular-nums; }
.standing .change { display: block; margin-top: 0.375rem; font-size: 1rem; }
.change { color: var(--quiet); font-variant-numeric: tabular-nums; }
.change.better, .change.worse { font-weight: 650; }
.change.better { color: var(--current); }
.change.worse { color: var(--expired); }
.states { list-style: none; margin: 0.75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.urgent { border-left: 5px solid var(--blue); background: var(--ground); padding: 1.125rem 1.5rem; }
.urgent h3 { margin: 0 0 0.5rem; }
.urgent ol { margin: 0; padding-left: 1.375rem; }
.urgent li { padding-left: 0.25rem; }
.urgent li + li { margin-top: 0.75rem; }
.urgent p { margin: 0; }
.urgent a { white-space: nowrap; }
.figures { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1px; margin: 2rem 0 1rem; background: var(--rule); border: 1px solid var(--rule); }
.figures div { background: var(--paper); padding: 1rem 1.25rem; }
.figures dt { font-weight: 650; }
.figures dd { margin: 0; font-size: 0.875rem; line-height: 1.45; color: var(--quiet); }
.figures dd span { display: block; }
.figures strong { display: block; font-size: 2.125rem; line-height: 1.25; font-weight: 650; color: var(--blue); font-variant-numeric: tabular-nums; }
.counts { max-width: none; color: var(--quiet); font-size: 0.9375rem; }
.tally { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; }
.tally b { font-size: 1.25rem; color: var(--blue); font-variant-numeric: tabular-nums; }

.scroll { overflow-x: auto; max-width: 100%; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; }
caption { text-align: left; font-weight: 650; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5625rem 1rem 0.5625rem 0; border-top: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0.25rem; }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; line-height: 1.3; font-weight: 650; vertical-align: bottom; color: var(--quiet); overflow-wrap: normal; hyphens: auto; }
tbody th { font-weight: 500; min-width: 11.5rem; hyphens: auto; }
td:not(.number, [colspan]) { min-width: 6rem; }
td small, th small { display: block; font-weight: 400; max-width: 46rem; }
td em { font-style: normal; color: var(--expired); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, time { white-space: nowrap; }
.number + :not(.number) { padding-left: 1rem; }
abbr { text-decoration: none; }
q { quotes: none; font-style: normal; background: var(--ground); padding: 0.0625rem 0.25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }

.state { display: inline-grid; grid-template-columns: auto auto; justify-content: start; column-gap: 0.5em; align-items: baseline; text-align: left; }
.state::before { content: ''; width: 0.75em; height: 0.75em; }
.state.current::before { background: var(--current); border-radius: 50%; }
.state.due::before { background: linear-gradient(to top, var(--due) 50%, var(--paper) 50%); border: 2px solid var(--due); border-radius: 50%; }
.state.overdue::before { background: var(--overdue); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.state.expired::before { background: var(--expired); }
.severity { display: inline-block; font-size: 0.8125rem; line-height: 1.3; padding: 0.125rem 0.5rem; border: 1px solid var(--edge); border-radius: 3px; white-space: nowrap; }
.severity.error { color: var(--on-expired); background: var(--expired); border-color: var(--expired); font-weight: 650; }
.severity.warning { color: var(--warning); border-color: var(--overdue); font-weight: 650; }

summary { cursor: pointer; color: var(--quiet); padding: 0.25rem 0; }
summary b { color: var(--blue); font-weight: 650; }
.label { margin: 0.75rem 0 0.25rem; font-size: 0.8125rem; font-weight: 650; color: var(--quiet); }
.diff { margin: 0 0 0.5rem; padding: 0.375rem 0.75rem; background: var(--ground); white-space: pre-line; }
ins { text-decoration: underline; text-decoration-color: var(--current); text-decoration-thickness: 2px; text-underline-offset: 0.2em; background: var(--soft); }
del { color: var(--expired); }
.terms { max-width: 60rem; margin: 0; }
.terms div { display: grid; grid-template-columns: minmax(min(100%, 14rem), 1fr) minmax(0, 3fr); gap: 0 1.5rem; padding: 0.625rem 0; border-top: 1px solid var(--rule); }
.terms dt { font-weight: 650; }
.terms dd { margin: 0; }
.colophon { margin: 3rem 0 0; color: var(--quiet); font-size: 0.875rem; }

@media (min-width: 36rem) { .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 56rem) { .head { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
@media (min-width: 62rem) { .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
@media (min-width: 76rem) {
  .sheet { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 3rem; }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0 1rem; }
  @supports selector(::details-content) {
    .contents details::details-content { content-visibility: visible; block-size: auto; }
    .contents summary { list-style: none; pointer-events: none; }
    .contents summary::-webkit-details-marker { display: none; }
  }
}
${chartStyle}${itemStyle}${narrowStyle}${printStyle}`
