/** The words that a reader of a mail's HTML body sees, with single spaces between them. */
export function visible(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<div style="display:none[^>]*>[^<]*<\/div>/, '')
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  const text = body
    .replace(/<!--.*?-->|<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? '')
  return text.replace(/\s+/g, ' ').trim()
}
