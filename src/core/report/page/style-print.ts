/**
 * On paper: black on white, no controls, the wide table on its side, and no row cut by the end of a page. Headings
 * that are buttons stay blank where Chromium repeats them on the next page; there the words come from `data-words`.
 */
export const printStyle = `
@page { size: A4; margin: 15mm 14mm 16mm; }
@page wide { size: A4 landscape; margin: 13mm; }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9pt; color: #000; }
  body { max-width: none; padding: 0; }
  nav, .skip, #filter, #items > p { display: none; }
  .masthead { padding: 0 0 6mm; }
  header { padding-bottom: 3mm; }
  .lead { margin-bottom: 0; }
  section { padding-top: 7mm; }
  section#items { page: wide; padding-top: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, caption, section > p { break-after: avoid; }
  section:not(#items) .scroll { break-inside: avoid; }
  .urgent, .figures div, .drawn, tr, #items-table tbody, .terms div { break-inside: avoid; }
  .figures { grid-template-columns: repeat(3, 1fr); }
  .drawn.beside { grid-template-columns: minmax(0, 3fr) minmax(0, 5fr); gap: 5mm; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  thead th { font-size: 7.5pt; }
  .drawn.beside table { font-size: 7.5pt; }
  .drawn.beside thead th { font-size: 6.5pt; }
  .drawn.beside tbody th { min-width: 0; }
  #items-table { min-width: 0; font-size: 7.5pt; }
  #items-table th, #items-table td { padding-right: 2mm; }
  summary { padding: 0; }
  thead button { display: none; }
  th:has(button)::after { content: attr(data-words); }
  th, td { padding-top: 1.2mm; padding-bottom: 1.2mm; }
  thead { display: table-header-group; }
}
`
