// Outlook reads inline styles only, so every element carries its own; the classes are for dark mode and phones. What a
// cell says of its letters holds for everything in it. Heights of lines have no unit, so that they grow with the letters.
const font = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;"
const letters = `${font}font-size:16px;line-height:1.5;color:#1b2733;`
const cell = `${letters}text-align:left;word-break:break-word;overflow-wrap:anywhere;`
const button = 'display:inline-block;margin:0 8px 8px 0;padding:10px 14px;text-decoration:none;'

/** Backgrounds of buttons. */
export const colours = { primary: '#0a4b8f', secondary: '#dfeaf5' } as const

/** Inline styles of the mails. On their backgrounds all colours have a contrast of at least 4.5 to 1. */
export const styles = {
  page: 'margin:0;padding:0;background-color:#eaeff4;',
  back: 'background-color:#eaeff4;',
  card: 'width:100%;max-width:640px;background-color:#ffffff;',
  cell: `${cell}padding:24px 24px 16px;border-top:6px solid #0a4b8f;`,
  item: `${cell}padding:24px 24px 20px;border-top:12px solid #eaeff4;`,
  panel: `${letters}padding:16px 20px 6px;background-color:#e8f0f8;`,
  facts: `${letters}padding:12px 20px 2px;background-color:#f4f6f8;`,
  marker: `${font}font-size:13px;line-height:1.5;color:#4a5763;margin:0;padding:12px 16px;text-align:center;`,
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;',
  title: 'font-size:26px;line-height:1.25;font-weight:bold;margin:0 0 16px;',
  heading: 'font-size:20px;line-height:1.3;font-weight:bold;margin:0 0 8px;',
  section: 'font-size:20px;line-height:1.3;font-weight:bold;margin:24px 0 8px;',
  subheading: 'font-size:16px;font-weight:bold;margin:16px 0 6px;',
  alert: 'font-size:16px;font-weight:bold;color:#8a3b00;margin:16px 0 6px;',
  first: 'font-size:16px;font-weight:bold;margin:0 0 6px;',
  number: 'color:#0a4b8f;',
  text: 'margin:0 0 12px;',
  after: 'margin:12px 0;',
  small: 'font-size:14px;color:#4a5763;margin:0 0 12px;',
  ready: 'font-size:14px;color:#4a5763;margin:16px 0 6px;',
  list: 'margin:0 0 14px 22px;padding:0;',
  quote: 'margin:4px 0 8px;padding:8px 12px;border-left:4px solid #b45309;background-color:#fff7e8;',
  words: 'margin:4px 0 8px;padding:8px 12px;border-left:4px solid #7b8794;background-color:#f4f6f8;',
  copy: `${font}font-size:16px;line-height:1.5;white-space:pre-wrap;margin:4px 0 12px;padding:8px 12px;border:1px solid #7b8794;background-color:#ffffff;`,
  gone: 'color:#8a1c1c;text-decoration:line-through;',
  new: 'color:#0b5a2b;text-decoration:underline;font-weight:bold;',
  command: "font-family:Consolas,'Courier New',monospace;font-size:15px;",
  link: 'color:#0a4b8f;text-decoration:underline;',
  primary: `${button}font-weight:bold;background-color:${colours.primary};color:#ffffff;`,
  secondary: `${button}background-color:${colours.secondary};color:#0a4b8f;`,
} as const

/** For mail programs that read style sheets: dark colours, and narrower margins and wide buttons on a phone. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.cell li { margin-bottom: 6px; }
.label { color: #4a5763; }
.primary, .secondary { border-radius: 4px; font-size: 15px; }
@media (max-width: 480px) {
  .title { font-size: 22px !important; }
  .cell { padding-left: 16px !important; padding-right: 16px !important; }
  .panel { padding-left: 12px !important; padding-right: 12px !important; }
  .primary, .secondary { display: block !important; margin-right: 0 !important; text-align: center !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #0e1317 !important; }
  .card { background-color: #1b2229 !important; }
  .cell { border-color: #0e1317 !important; color: #e6ebf0 !important; }
  .top { border-color: #93c7ff !important; }
  .panel { background-color: #252f39 !important; color: #e6ebf0 !important; }
  .small, .label { color: #b9c3cd !important; }
  .alert { color: #f0b36a !important; }
  .quote { background-color: #332a1c !important; color: #f3ead9 !important; border-color: #e0a458 !important; }
  .words { background-color: #252f39 !important; border-color: #8f9ba7 !important; }
  .gone { color: #ffb3ad !important; }
  .new { color: #8fe0ab !important; }
  .copy { background-color: #1b2229 !important; border-color: #8f9ba7 !important; }
  .link { color: #93c7ff !important; }
  .primary { background-color: #93c7ff !important; color: #0d1721 !important; }
  .secondary { background-color: #2b3a4a !important; color: #b5d8ff !important; }
}
`
