/**
 * The faults of rosters that communications mends, by what their English sentences say; `{}` stands for a value. What is
 * missing here, such as faults of YAML, is told in English.
 */
export const rosterFaults = {
  contentId: '{} is not a PTV id',
  email: '{} is not an e-mail address',
  emails: '{} are not e-mail addresses',
  noServiceClass: '{} has no service class code',
  serviceClasses: '{} has several service classes',
  language: '{} is not a language of the mails',
  yesOrNo: '{} is neither yes nor no',
  away: '{} is not two dates',
  awayBackwards: '{} ends before it begins',
  heading: 'the heading {} is not known',
  sameHeading: 'the heading {} means the same as {} in column {}',
  noHeading: '{} stands in a column without a heading',
  noAreaColumn: 'there is no column for the area of responsibility',
  noEmailColumn: "there is no column for the updater's e-mail",
  noArea: 'the area of responsibility is missing',
  noEmail: "the updater's e-mail is missing",
  contradiction: '{} is {} here, but {} in row {}',
  erased: 'the address is that of a person who was erased on request',
  noRows: 'the roster has no rows',
  nobody: 'no row of the roster names anybody',
  merged: '{} stands in merged cells, of which only the first has it',
  hiddenRow: 'the row is hidden and has content',
  hiddenRows: 'the rows are hidden and have content',
  hiddenColumn: 'the column is hidden and has content',
  hiddenColumns: 'the columns are hidden and have content',
  hiddenSheet: 'the sheet is hidden and has the headings of a roster',
  otherSheet: 'the sheet has the headings of a roster, as {} has',
  noSheet: 'none of the sheets {} begins with the headings of a roster',
  noVisibleSheet: 'the workbook has no visible sheet with content',
  errorCell: 'the cell shows the error {}',
  formula: 'the cell has a formula whose value is not in the file',
  invisible: 'the cell holds a character that cannot be seen ({})',
  lostLetter: 'the cell holds the mark � in place of a letter that was lost',
  quotationMark: 'a quotation mark (") opens the cell and none closes it',
  more: 'has {} more faults of its form',
  missing: 'the roster cannot be read',
  empty: 'the file has no content',
  password: 'the workbook is protected with a password',
  damaged: 'the workbook is damaged: {}',
  tooLarge: '{}; a roster may have {}',
  otherKind: 'the file is {}',
} as const

export type RosterFaultId = keyof typeof rosterFaults

/** The same in another language. */
export interface RosterFaultTexts {
  /** The words of a place, such as `sheet "X", row 3, column B "Nimi"`. */
  readonly places: Readonly<Record<'row' | 'rows' | 'column' | 'columns' | 'sheet' | 'rest', string>>
  /** That a heading is perhaps meant to be another one. */
  readonly meant: (heading: string) => string
  /** What is wrong, with `{1}` for the first value, and what helps. */
  readonly faults: Readonly<Record<RosterFaultId, readonly [problem: string, remedy: string]>>
}
