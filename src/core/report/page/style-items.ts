/** The list of all items with its filter. */
export const itemStyle = `
#filter { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); align-items: end; gap: 0.75rem 1rem; padding: 1rem 1.25rem; margin-bottom: 1.5rem; background: var(--ground); }
#filter[hidden] { display: none; }
#filter div { min-width: 0; }
#filter label { display: block; font-size: 0.875rem; font-weight: 650; }
#filter input, #filter select, #filter button, #more { font: inherit; width: 100%; min-height: 2.75rem; padding: 0.25rem 0.625rem; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; }
#filter button, #more { cursor: pointer; color: var(--blue); border-color: var(--blue); font-weight: 650; }
#filter button:hover, #more:hover { background: var(--soft); }
#filter p { grid-column: 1 / -1; margin: 0; font-weight: 650; font-variant-numeric: tabular-nums; }
#more { width: auto; padding: 0.25rem 1.25rem; }
#more[hidden] { display: none; }
@media screen { #cut { display: none; } }
#items-table { font-size: 0.875rem; }
#items-table th, #items-table td { padding-right: 0.75rem; }
#items-table tbody th { min-width: 0; width: 34%; font-size: 0.9375rem; }
#items-table tbody td { min-width: 0; }
#items-table tr > :last-child:not([colspan]) { text-align: right; font-variant-numeric: tabular-nums; }
#items-table tbody tr.more td { border-top: 0; padding-top: 0; }
thead button { font: inherit; color: inherit; text-align: left; background: none; border: 0; padding: 0.25rem 0; min-height: 1.5rem; white-space: nowrap; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.25em; }
[aria-sort] button { color: var(--blue); text-decoration-style: solid; }
[aria-sort='ascending'] button::after { content: '\\00a0▲'; }
[aria-sort='descending'] button::after { content: '\\00a0▼'; }
.findings { list-style: none; margin: 0.25rem 0 0; padding: 0 0 0 1.25rem; border-left: 3px solid var(--rule); max-width: 48rem; }
.findings li + li { margin-top: 1.25rem; }
.findings p { margin: 0 0 0.25rem; }
.findings small { display: inline; }
.quoting { font-size: 0.8125rem; color: var(--quiet); }
blockquote { margin: 0 0 0.5rem; padding: 0.375rem 0.75rem; background: var(--ground); white-space: pre-line; }
details > .label, .history, .identifier { margin-left: 1.25rem; }
.history { list-style: none; padding: 0; margin-top: 0; margin-bottom: 0; }
.history .day { display: inline-block; min-width: 6.5em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.identifier { margin-top: 0.75rem; margin-bottom: 0.5rem; font-size: 0.8125rem; color: var(--quiet); }
`
