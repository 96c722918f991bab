import { letterOf } from '../../core/people/table.ts'
import type { Sheet } from '../../core/workbook.ts'
import type { ArchivePart } from './pack-zip.ts'
import { escaped, linksOf, rowsXml, type RowStyles } from './sheet-rows.ts'

/** The parts of a workbook with the rows of its sheets, which its own parts have two empty ones of. */
export function* filled(texts: ReadonlyMap<string, string>, sheets: readonly Sheet[]): Generator<ArchivePart> {
  const rewritten = new Set<string>()
  for (const [index, sheet] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`
    const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`
    rewritten.add(part).add(relations)
    yield { name: part, content: sheetXml(textOf(texts, part), sheet) }
    const related = texts.get(relations) ?? (linksOf(sheet).next().done === true ? null : noRelations)
    if (related !== null) yield { name: relations, content: relationsXml(related, sheet) }
  }
  for (const [name, text] of texts) if (!rewritten.has(name)) yield { name, content: [text] }
}

function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`the workbook has no part ${name}`)
  return text
}

function* sheetXml(shell: string, sheet: Sheet): Generator<string> {
  const whole = `A1:${letterOf(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  const start = shell.slice(0, placeOf(shell, '<row r="2"'))
  const end = shell.slice(placeOf(shell, '</sheetData>'))
  const margins = placeOf(end, '<pageMargins')
  yield start.replace(/<dimension ref="[^"]*"/, `<dimension ref="${whole}"`)
  yield* rowsXml(sheet, stylesOf(shell))
  yield end.slice(0, margins)
  yield* hyperlinksXml(sheet)
  yield end.slice(margins)
}

function placeOf(text: string, mark: string): number {
  const place = text.indexOf(mark)
  if (place === -1) throw new Error(`the sheet has no ${mark}`)
  return place
}

function stylesOf(shell: string): RowStyles {
  const stylesIn = (row: number): readonly string[] =>
    [...shell.matchAll(new RegExp(`<c r="[A-Z]+${row}" s="(\\d+)"/>`, 'g'))].map(([, style = '0']) => style)
  return { row: stylesIn(2), group: stylesIn(3) }
}

function* hyperlinksXml(sheet: Sheet): Generator<string> {
  let count = 0
  for (const { place } of linksOf(sheet)) {
    if (count === 0) yield '<hyperlinks>'
    count += 1
    yield `<hyperlink ref="${place}" r:id="link${count}"/>`
  }
  if (count > 0) yield '</hyperlinks>'
}

const relationTypes = 'http://schemas.openxmlformats.org'
const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<Relationships xmlns="${relationTypes}/package/2006/relationships"></Relationships>`

function* relationsXml(text: string, sheet: Sheet): Generator<string> {
  const end = placeOf(text, '</Relationships>')
  const type = `${relationTypes}/officeDocument/2006/relationships/hyperlink`
  yield text.slice(0, end)
  let count = 0
  for (const { address } of linksOf(sheet)) {
    count += 1
    yield `<Relationship Id="link${count}" Type="${type}" Target="${escaped(address)}" TargetMode="External"/>`
  }
  yield text.slice(end)
}
