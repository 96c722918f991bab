// Outlook reads inline styles only, so every element carries its own; the classes are for dark mode and phones. What a
// cell says of its letters holds for everything in it.
const font = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;"
const cell = `${font}font-size:16px;line-height:24px;color:#1b2733;text-align:left;word-break:break-word;overflow-wrap:anywhere;`
const button =
  'display:inline-block;margin:0 8px 10px 0;padding:9px 16px;border:2px solid #0a4b8f;border-radius:4px;text-decoration:none;font-weight:bold;line-height:22px;'

/** Inline styles of the digest. On their backgrounds all colours have a contrast of at least 4.5 to 1. */
export const styles = {
  page: 'margin:0;padding:0;background-color:#f1f4f7;',
  card: 'width:100%;max-width:640px;background-color:#ffffff;',
  cell: `${cell}padding:8px 24px 24px 24px;`,
  item: `${cell}padding:24px 24px 28px 24px;border-top:4px solid #d5dce3;`,
  marker: `${font}font-size:13px;line-height:20px;color:#4a5763;margin:0;padding:12px 16px;text-align:center;`,
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;',
  title: 'font-size:24px;line-height:30px;font-weight:bold;margin:16px 0 16px 0;',
  heading: 'font-size:20px;line-height:26px;font-weight:bold;margin:0 0 8px 0;',
  section: 'font-size:20px;line-height:26px;font-weight:bold;margin:24px 0 8px 0;',
  subheading: 'font-size:16px;line-height:24px;font-weight:bold;margin:20px 0 6px 0;',
  text: 'margin:0 0 12px 0;',
  small: 'font-size:14px;line-height:21px;color:#4a5763;margin:0 0 8px 0;',
  list: 'margin:0 0 12px 0;padding:0 0 0 22px;',
  entry: 'margin:0 0 6px 0;',
  quote: 'margin:6px 0 6px 0;padding:8px 12px;border-left:4px solid #b45309;background-color:#fff7e8;color:#1b2733;',
  command: "font-family:Consolas,'Courier New',monospace;font-size:15px;",
  link: 'color:#0a4b8f;text-decoration:underline;',
  primary: `${button}background-color:#0a4b8f;color:#ffffff;`,
  secondary: `${button}background-color:#ffffff;color:#0a4b8f;`,
} as const

/** For mail programs that read style sheets: dark colours, and narrower margins on a phone. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .cell { padding-left: 16px !important; padding-right: 16px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #12161a !important; }
  .card { background-color: #1d232a !important; }
  .cell { border-color: #3b4650 !important; color: #e9edf1 !important; }
  .small { color: #b9c3cd !important; }
  .quote { background-color: #332a1c !important; color: #f3ead9 !important; border-color: #e0a458 !important; }
  .link { color: #93c7ff !important; }
  .primary { background-color: #93c7ff !important; border-color: #93c7ff !important; color: #0d1721 !important; }
  .secondary { background-color: #1d232a !important; border-color: #93c7ff !important; color: #93c7ff !important; }
}
`
