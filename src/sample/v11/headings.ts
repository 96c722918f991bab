/** The types of texts in which PTV's editor makes headings (API.md section 4.5). */
const edited = new Set([
  'Description',
  'UserInstruction',
  'BackgroundDescription',
  'DeadLine',
  'ProcessingTime',
  'ValidityTime',
  'ChargeTypeAdditionalInfo',
])

/** Leaves the heading lines out of every edited text of an answer, as version 11 does unless asked to show them. */
export function withoutHeadings(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutHeadings)
  if (typeof body !== 'object' || body === null) return body
  const entries = Object.entries(body)
  const isEdited = entries.some(([name, value]) => name === 'type' && edited.has(String(value)))
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      isEdited && name === 'value' && typeof value === 'string' ? withoutHeadingLines(value) : withoutHeadings(value),
    ]),
  )
}

function withoutHeadingLines(text: string): string {
  return text
    .split('\n')
    .filter(line => !line.startsWith('### '))
    .join('\n')
}
