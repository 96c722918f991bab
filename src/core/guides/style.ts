/**
 * The appearance of guides and documents: the report's colours, on a screen of any width and on A4. A sheet must fit on
 * its page in whatever font there is, so on paper every font is brought to the same height and set without hinting.
 */
export const style = `
@page { size: A4; margin: 10mm 12mm; }
:root { color-scheme: light; --ink: #1c2b39; --quiet: #52616f; --rule: #d3dbe2; --ground: #f4f7f9; --blue: #0e4c75; --blank: #fff6d6; --blank-edge: #8a6d00; }
*, ::before, ::after { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 2rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.2; margin: 0; font-weight: 650; color: var(--blue); text-wrap: balance; hyphens: auto; }
h1 { font-size: clamp(1.5rem, 6vw, 2.25rem); letter-spacing: -0.01em; }
h2 { font-size: 1.1875rem; margin-bottom: 0.5rem; }
p, ul, ol, dl, table { margin: 0 0 0.625rem; }
p, li, dd { text-wrap: pretty; }
ul { padding-left: 1.125rem; }
li + li { margin-top: 0.25rem; }
header { border-bottom: 3px solid var(--blue); padding-bottom: 0.75rem; margin-bottom: 1.25rem; }
.city { margin: 0 0 0.25rem; font-weight: 650; color: var(--quiet); }
.lead { margin: 0.5rem 0 0; font-size: 1.0625rem; max-width: 52rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem 2rem; }
section > :last-child { margin-bottom: 0; }
footer { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.8125rem; }
footer p { margin: 0; }
kbd { font: inherit; font-weight: 650; color: var(--blue); overflow-wrap: anywhere; }
.name { font-weight: 650; white-space: nowrap; }
.blank { background: var(--blank); border: 1px dashed var(--blank-edge); border-radius: 2px; padding: 0 0.25em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: 0.3125rem 1rem 0.3125rem 0; border-top: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; color: var(--quiet); }
tbody th { font-weight: 500; width: 38%; }
#answering tbody th { width: 45%; }
.columns-3 tbody th { width: 22%; font-weight: 650; }
.columns-3 td { width: 39%; }
dl > div { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1.25rem; padding: 0.3125rem 0; border-top: 1px solid var(--rule); }
dt { font-weight: 650; }
dd { margin: 0; }
.steps { list-style: none; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
.steps li { margin: 0; padding: 0.5rem 0.75rem; background: var(--ground); border-left: 4px solid var(--blue); line-height: 1.35; }
.steps b { display: block; font-weight: 650; color: var(--blue); }

@media (min-width: 44rem), print {
  .sheet main { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .full { grid-column: 1 / -1; }
  #report { grid-row: span 2; }
  .full .steps { grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: minmax(0, 1fr); gap: 0.625rem; }
}
@media screen and (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  tr { border-top: 1px solid var(--rule); padding: 0.5rem 0; }
  tbody th, td, .columns-3 tbody th, .columns-3 td { border: 0; padding: 0; width: auto; }
  .columns-3 td { margin-top: 0.375rem; }
  .columns-3 td::before { content: attr(data-head); display: block; font-size: 0.8125rem; color: var(--quiet); }
  dl > div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.5pt; line-height: 1.38; color: #000; font-size-adjust: 0.52; text-rendering: geometricPrecision; }
  .sheet { font-size: 8.4pt; line-height: 1.28; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 19pt; }
  h2 { font-size: 11.5pt; margin-bottom: 1.2mm; break-after: avoid; }
  .sheet h2 { font-size: 11pt; margin-bottom: 0.8mm; }
  header { padding-bottom: 1.6mm; margin-bottom: 3mm; border-bottom-width: 2pt; }
  .lead { font-size: 1.06em; margin-top: 1mm; max-width: none; }
  main { gap: 2.7mm 7mm; }
  p, ul, ol, dl, table { margin-bottom: 1.6mm; }
  li + li { margin-top: 0.6mm; }
  table { font-size: inherit; line-height: 1.3; }
  thead th { font-size: 8pt; }
  th, td { padding-top: 0.55mm; padding-bottom: 0.55mm; }
  .steps { gap: 2.5mm; }
  .steps li { padding: 1.4mm 2mm; }
  dl > div, tr, li, .sheet section { break-inside: avoid; }
  thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .document main { gap: 5mm; }
  footer { margin-top: 3mm; padding-top: 1.2mm; font-size: 8pt; }
}
`
