const oddSpace = /[^\S ]| {2}|^ | $/u

/** A name or pattern in the form in which names are compared: composed, in lower case, single spaces. */
export function foldName(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  // Most names have none, and a catalogue has hundreds of thousands of names.
  return oddSpace.test(lower) ? lower.replaceAll(/\s+/gu, ' ').trim() : lower
}

/** A heading or keyword without case, accents, spaces and punctuation: `PTV-tunniste` and `ptv tunniste` are one. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
