/** A piece of HTML that is safe to put into a page as it is: only `html` makes one. */
export interface Markup {
  readonly markup: string
}

type Fragment = string | number | null | Markup | readonly Fragment[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes everything put into the template; lists are joined, null is nothing, and other markup stays as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Markup {
  return {
    markup: parts.map((part, index) => (index === 0 ? part : render(values[index - 1] ?? null) + part)).join(''),
  }
}

/** Joins pieces of markup with markup between them. */
export function join(pieces: readonly Markup[], separator: Markup): Markup {
  return { markup: pieces.map(piece => piece.markup).join(separator.markup) }
}

/** Takes text of our own making (a style sheet, a script) as markup without escaping. Never for what others wrote. */
export function trusted(text: string): Markup {
  return { markup: text }
}

function render(value: Fragment): string {
  if (value === null) return ''
  if (typeof value === 'string') return value.replace(/[&<>"']/g, character => entities[character] ?? character)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(render).join('')
}
