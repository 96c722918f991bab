/** On a narrow screen each row of a table is a card; the headings that sort stay, as a line of buttons. */
export const narrowStyle = `
@media screen and (max-width: 44rem) {
  section { padding-top: 2.25rem; }
  .urgent { padding: 1rem 1.125rem; }
  .terms div { grid-template-columns: minmax(0, 1fr); }
  table, caption, thead, tbody, tr, tbody th, tbody td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(#items-table) tbody tr, #items-table tbody { border-top: 1px solid var(--rule); padding: 0.75rem 0; }
  tbody th, tbody td, #items-table tbody th, #items-table tbody td { border: 0; padding: 0; width: auto; }
  tbody th { font-weight: 650; }
  tbody tr > td:not([colspan]) { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 0.75rem; padding: 0.25rem 0 0; text-align: left; }
  tbody td:not([colspan])::before { content: attr(data-head); color: var(--quiet); font-size: 0.8125rem; line-height: 1.7; }
  td.number { white-space: normal; }
  #items-table thead { position: static; width: auto; height: auto; clip-path: none; padding-bottom: 0.5rem; }
  #items-table thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  #items-table thead th { border: 0; padding: 0; }
  #items-table thead button { min-height: 2.25rem; }
  #items-table tr > :last-child:not([colspan]) { text-align: left; }
}
`
