// Words of ours that a program has changed: one that does not know our letters writes others, or none.

/** Whether words that stand where some of ours are missing are these, with other letters for those beyond a–z. */
export function isChanged(words: readonly string[], missing: readonly string[]): boolean {
  const own = words.join('')
  const ours = missing.join('')
  if (misread.test(own)) return true
  if (!beyond.test(own + ours) || words.every(word => missing.includes(word))) return false
  return [withoutBeyond, withoutMarks].some(plain => plain(own) !== '' && plain(ours).includes(plain(own)))
}

/** What is left of dashes and the like when UTF-8 is read as Latin-1. */
const misread = /^[âãï]+$/

const beyond = /[^\u0020-\u007E]/

function withoutBeyond(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}

function withoutMarks(text: string): string {
  return withoutBeyond(text.normalize('NFD'))
}
