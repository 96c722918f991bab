/** Cases that are written one after the other, with ` | ` between them. */
export function cases(list: string): readonly string[] {
  return list.split(/ \|\s+/)
}

/** Rows of a table: replies that mean the same. */
export function means(meaning: string, list: string): readonly (readonly [reply: string, meaning: string])[] {
  return cases(list).map(reply => [reply, meaning])
}
