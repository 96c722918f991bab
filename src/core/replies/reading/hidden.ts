import type { HtmlTag } from './html-tokens.ts'

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source'])

/** Whether an element has no content, so that nothing closes it. */
export function isEmpty({ name, attributes }: HtmlTag): boolean {
  return empty.has(name) || attributes.endsWith('/>')
}

/** What is read of an element's attributes: no program writes more, and all of it is searched a few times. */
const longest = 2000

const unseen: readonly RegExp[] = [
  /display\s{0,9}:\s{0,9}none/,
  /visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/,
  /mso-hide\s{0,9}:\s{0,9}all/,
  /\shidden(?=[\s=>])/,
  /[";\s]opacity\s{0,9}:\s{0,9}0?\.?0{1,4}\s{0,9}[%;"'!]/,
  /[";'\s]font-size\s{0,9}:\s{0,9}(?:0?\.\d{1,4}|0|1(?:\.0)?px|0\.0)(?:px|pt|em|rem|%)?\s{0,9}[;"'!]/,
  /[";'\s]font\s{0,9}:\s{0,9}0(?:px|pt)?[\s/]/,
  /text-indent\s{0,9}:\s{0,9}-\d{3,}/,
  /[";'\s](?:left|top)\s{0,9}:\s{0,9}-\d{3,}px/,
  /[";'\s]color\s{0,9}:\s{0,9}transparent/,
]

const folded = /[";'\s](?:max-)?(?:height|width)\s{0,9}:\s{0,9}0(?:px|pt)?\s{0,9}[;"'!]/
const cut = /overflow\s{0,9}:\s{0,9}hidden/
const white =
  /(?:[";'\s]color\s{0,9}:|\scolor\s{0,9}=\s{0,9}["']?)\s{0,9}(?:#f[c-f]f[c-f]f[c-f]|#fff|white|rgba?\(\s{0,9}25[2-5][\s,]{1,9}25[2-5][\s,]{1,9}25[2-5][\s,)])/
const coloured = /(?:[";'\s]background(?:-color)?\s{0,9}:|\sbgcolor\s{0,9}=\s{0,9}["']?)\s{0,9}([^;"'>]{1,60})/
const noColour =
  /^(?:#(?:[ef][0-9a-f]){3}|#[ef]{3}(?![0-9a-f])|white|none|transparent|inherit|initial|rgba?\(\s?2[2-5]\d[\s,]{1,9}2[2-5]\d[\s,]{1,9}2[2-5]\d)/

// What somebody has struck out they have taken back.
const struck = new Set(['s', 'strike', 'del'])
const struckStyle = /text-decoration(?:-line)?\s{0,9}:[^;"'>]{0,40}line-through/

/** Whether a reader sees nothing of an element, or sees it struck out; `shaded`: it stands on a ground that is not white. */
export function isHidden(tag: HtmlTag, shaded: boolean): boolean {
  if (tag.closing || isEmpty(tag)) return false
  if (struck.has(tag.name)) return true
  const shown = tag.attributes.slice(0, longest)
  if (struckStyle.test(shown)) return true
  if (unseen.some(one => one.test(shown))) return true
  if (folded.test(shown) && cut.test(shown)) return true
  return white.test(shown) && !shaded && !isShaded(tag)
}

/** Whether an element has a ground of its own that is not white. */
export function isShaded({ attributes }: HtmlTag): boolean {
  const colour = coloured.exec(attributes.slice(0, longest))?.[1]
  return colour !== undefined && !noColour.test(colour.trim())
}
