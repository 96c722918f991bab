import { printStyle } from './style-print.ts'

/** The page's whole appearance: system fonts, two greys, one blue, and four colours for the four states. */
export const style = `
:root {
  color-scheme: light;
  --ink: #1c2b39; --quiet: #52616f; --rule: #d3dbe2; --ground: #f4f7f9; --blue: #0e4c75; --focus: #b3470b;
  --current: #2a7f9e; --due: #b98a00; --overdue: #c4570f; --expired: #8e1b3a;
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 78rem; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.375rem, 6.5vw, 2.75rem); hyphens: auto; font-weight: 650; letter-spacing: -0.015em; color: var(--blue); }
h2 { font-size: 1.5rem; font-weight: 650; color: var(--blue); margin-bottom: 0.75rem; }
h3 { font-size: 1.0625rem; font-weight: 650; margin: 2rem 0 0.5rem; }
p { margin: 0 0 1rem; max-width: 46rem; }
small { font-size: 0.8125rem; color: var(--quiet); }
a { color: var(--blue); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
section { padding-top: 3rem; scroll-margin-top: 1rem; }
.skip { position: absolute; left: -100rem; background: #fff; padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { left: 1rem; top: 0.5rem; }

header { border-bottom: 1px solid var(--rule); padding-bottom: 1.25rem; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav li { padding: 0.25rem 0; }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 2rem; padding: 1.25rem 0 2rem; }
.city { margin: 0; font-weight: 650; padding: 0.25rem 0; }
.languages [aria-current] { font-weight: 650; }
.lead { max-width: none; font-size: 1.125rem; color: var(--quiet); margin: 0.5rem 0 1.5rem; }
.contents { font-size: 0.9375rem; }

.urgent { border-left: 5px solid var(--blue); background: var(--ground); padding: 1.125rem 1.5rem; margin-bottom: 1.5rem; }
.urgent h3 { margin: 0 0 0.25rem; color: var(--quiet); font-size: 0.9375rem; }
.urgent p { max-width: 60rem; margin: 0; font-size: 1.1875rem; line-height: 1.45; }
.urgent p + p { font-size: 1rem; margin-top: 0.25rem; }
.figures { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1px; margin: 0 0 2.5rem; background: var(--rule); border: 1px solid var(--rule); }
.figures div { background: #fff; padding: 1.125rem 1.375rem; }
.figures dt { font-weight: 650; }
.figures dd { margin: 0; color: var(--quiet); font-size: 0.875rem; line-height: 1.45; }
.figures strong { display: block; font-size: 2.25rem; line-height: 1.25; font-weight: 650; color: var(--blue); font-variant-numeric: tabular-nums; }

.scroll { overflow-x: auto; max-width: 100%; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; }
caption { text-align: left; font-weight: 650; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5625rem 1rem 0.5625rem 0; border-top: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0.25rem; }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; line-height: 1.3; font-weight: 650; vertical-align: bottom; color: var(--quiet); }
tbody th { font-weight: 500; min-width: 9rem; }
td small { display: block; }
td em { font-style: normal; color: var(--expired); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.number + :not(.number) { padding-left: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.drawn.beside table { font-size: 0.875rem; }
.drawn.beside th, .drawn.beside td { padding-right: 0.5rem; }
abbr { text-decoration: none; }

.state { display: inline-grid; grid-template-columns: auto auto; justify-content: start; column-gap: 0.5em; align-items: baseline; text-align: left; }
.state::before { content: ''; width: 0.75em; height: 0.75em; }
.state.current::before { background: var(--current); border-radius: 50%; }
.state.due::before { background: linear-gradient(to top, var(--due) 50%, #fff 50%); border: 2px solid var(--due); border-radius: 50%; }
.state.overdue::before { background: var(--overdue); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.state.expired::before { background: var(--expired); }
.severity { display: inline-block; font-size: 0.8125rem; line-height: 1.3; padding: 0.125rem 0.5rem; border: 1px solid var(--quiet); border-radius: 3px; white-space: nowrap; }
.severity.error { color: #fff; background: var(--expired); border-color: var(--expired); font-weight: 650; }
.severity.warning { color: #7a3305; border-color: var(--overdue); font-weight: 650; }

.drawn { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem 3rem; align-items: start; margin: 1.5rem 0; }
svg { display: block; }
svg .fill { stroke: #fff; stroke-width: 2px; }
svg .current { fill: var(--current); }
svg .due { fill: var(--due); }
svg .overdue { fill: var(--overdue); }
svg .expired { fill: var(--expired); }
svg text { font-size: 13px; fill: var(--quiet); text-anchor: middle; font-variant-numeric: tabular-nums; }
svg text.value { fill: var(--ink); font-weight: 650; }
svg text.start { text-anchor: start; }
svg text.end { text-anchor: end; }
svg .axis { stroke: var(--ink); }
svg .grid { stroke: var(--rule); }
svg .line { fill: none; stroke: var(--blue); stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
svg .ground { fill: #e3edf3; }
.bar .track { fill: #e1e7ec; }
.bar .fill { stroke: none; }
.shared { min-width: 9rem; display: grid; grid-template-columns: 3.5em 1fr; align-items: center; font-variant-numeric: tabular-nums; }

#filter { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1rem; padding: 1rem 1.25rem; margin-bottom: 1.5rem; background: var(--ground); }
#filter[hidden] { display: none; }
#filter div { flex: 1 1 11rem; min-width: 0; }
#filter label { display: block; font-size: 0.875rem; font-weight: 650; }
#filter input, #filter select, #filter button { font: inherit; width: 100%; min-height: 2.75rem; padding: 0.25rem 0.625rem; color: inherit; background: #fff; border: 1px solid #6b7a88; border-radius: 3px; }
#filter button { width: auto; cursor: pointer; color: var(--blue); border-color: var(--blue); }
#filter p { flex-basis: 100%; margin: 0; font-weight: 650; }
thead button { font: inherit; color: inherit; text-align: left; background: none; border: 0; padding: 0.25rem 0; min-height: 1.5rem; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.25em; }
[aria-sort] button { color: var(--ink); }
[aria-sort='ascending'] button::after { content: ' ▲'; }
[aria-sort='descending'] button::after { content: ' ▼'; }

#items-table tbody tr.more td { border-top: 0; padding-top: 0; }
#items-table small { white-space: nowrap; }
#items-table { font-size: 0.875rem; }
#items-table th, #items-table td { padding-right: 0.75rem; }
summary { cursor: pointer; padding: 0.125rem 0 0.375rem; color: var(--quiet); }
summary b { color: var(--blue); font-weight: 650; }
.findings { list-style: none; margin: 0.25rem 0 0; padding: 0 0 0 1.25rem; border-left: 3px solid var(--rule); max-width: 48rem; }
.findings li + li { margin-top: 1.25rem; }
.findings p { margin: 0 0 0.25rem; }
.findings small { display: inline; white-space: normal; }
.quoting { font-size: 0.8125rem; color: var(--quiet); }
blockquote { margin: 0 0 0.5rem; padding: 0.375rem 0.75rem; background: var(--ground); white-space: pre-line; }
.identifier { margin: 0.75rem 0 0.5rem 1.25rem; font-size: 0.8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.terms { max-width: 60rem; }
.terms div { display: grid; grid-template-columns: minmax(min(100%, 14rem), 1fr) minmax(0, 3fr); gap: 0 1.5rem; padding: 0.625rem 0; border-top: 1px solid var(--rule); }
.terms dt { font-weight: 650; }
.terms dd { margin: 0; }
.colophon { margin: 3rem 0 0; color: var(--quiet); font-size: 0.875rem; }

@media (min-width: 32rem) { .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 52rem) { .figures { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (min-width: 60rem) {
  .drawn.beside { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
}
@media (max-width: 40rem) {
  section { padding-top: 2.25rem; }
  .terms div { grid-template-columns: minmax(0, 1fr); }
  #items-table { min-width: 60rem; }
  #items-table details { position: sticky; left: 0; width: fit-content; max-width: calc(100vw - 2.25rem); }
  tr > td:last-child:not(.number, [colspan]) { min-width: 15rem; }
  #items-table td:last-child { min-width: 0; }
}
${printStyle}`
