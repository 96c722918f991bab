/**
 * On paper: black on white, no controls, and no row cut by the end of a page. Headings that are buttons stay blank
 * where Chromium repeats them on the next page; there the words come from `data-words`.
 */
export const printStyle = `
@page { size: A4; margin: 15mm 14mm 16mm; }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9pt; color: #000; }
  body { max-width: none; padding: 0; }
  nav, .skip, #filter > div, #filter button, #more, .numbers > summary, #items > p:not(#cut, #first) { display: none; }
  .numbers:not([open]) { display: none; }
  #filter:not([hidden]) { display: block; padding: 0; margin: 0 0 2mm; background: none; }
  .masthead { padding: 0 0 5mm; }
  header { padding-bottom: 3mm; border-bottom-width: 1.5pt; }
  section { padding-top: 7mm; }
  section#items { break-before: page; padding-top: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, caption, section > p, section > figure:has(+ .note) { break-after: avoid; }
  .head { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 6mm; }
  .standing strong { font-size: 40pt; }
  .urgent a { display: none; }
  .urgent, .figures div, figure, tr, #items-table tbody, .terms div { break-inside: avoid; }
  .figures { grid-template-columns: repeat(4, 1fr); margin: 5mm 0 3mm; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  thead th { font-size: 7pt; }
  th, td { padding-top: 1.2mm; padding-bottom: 1.2mm; padding-right: 2.5mm; }
  tbody th { min-width: 24mm; }
  td:not(.number, [colspan]) { min-width: 18mm; }
  #items-table tbody tr.calm { display: none; }
  .shared { min-width: 20mm; }
  #items-table { font-size: 7.5pt; }
  #items-table tbody th { font-size: 8pt; }
  #items-table th, #items-table td { padding-right: 2mm; }
  summary { padding: 0; list-style: none; }
  .differences:not([open]) { display: none; }
  thead button { display: none; }
  th:has(button)::after { content: attr(data-words); }
}
`
