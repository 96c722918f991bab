/** A name or pattern in the form in which names are compared: composed, in lower case, single spaces. */
export function foldName(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}

/** A heading or keyword without case, accents, spaces and punctuation: `PTV-tunniste` and `ptv tunniste` are one. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
