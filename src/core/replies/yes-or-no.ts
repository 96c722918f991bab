const yes = new Set([
  'kyllä',
  'kylla',
  'joo',
  'juu',
  'vahvistan',
  'bekräftar',
  'bekraftar',
  'yes',
  'confirm',
  'confirmed',
])
/** In Finnish these are other words, and common ones: they say yes only where they stand first. */
const yesFirst = new Set(['ja', 'jo'])
const no = new Set(['ei', 'en', 'nej', 'inte', 'no', 'not', 'eikä', 'väärin', 'fel', 'wrong', 'huijaus', 'bluff'])
const neutral = new Set(
  [
    'hei moi moikka terve terveisin huomenta päivää kiitos kiitoksia terveisin t terv yt ystävällisin terveisiä olin',
    'hej hejsan tack hälsningar mvh med vänlig vänliga jag det är var',
    'hi hello thanks thank you regards best kind i it is was me my this',
    'se on oli tämä olen minä minun vastaukseni vastaus vastasin oma',
  ].flatMap(line => line.split(' ')),
)
const longestAnswer = 400

/**
 * Whether a short answer says yes or no, in any of the three languages; null for whatever else it says. Every word
 * counts: one that is neither a yes nor courtesy makes it none, and so does a yes beside a no. `name`: the
 * writer's, who may sign with it.
 */
export function readYesOrNo(text: string, name: string): 'yes' | 'no' | null {
  if (text.length > longestAnswer || text.includes('?')) return null
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const own = new Set(
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  )
  const [first = ''] = words
  const says = yesFirst.has(first) || words.some(word => yes.has(word))
  // The Finnish "no" is a mere "well": beside a yes it leaves both open.
  if (words.some(word => no.has(word))) return says ? null : 'no'
  if (!says) return null
  return words.every(word => yes.has(word) || yesFirst.has(word) || neutral.has(word) || own.has(word)) ? 'yes' : null
}
