const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  uuml: 'ü',
  Uuml: 'Ü',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  scaron: 'š',
  Scaron: 'Š',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  sect: '§',
  deg: '°',
  frac12: '½',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwj: '\u200D',
  zwnj: '',
}

/** Writes the entities of a text as characters; one that is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return named[String(name)] ?? whole
      return character(decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal))
    },
  )
}

function character(code: number): string {
  const known = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return known ? String.fromCodePoint(code) : ''
}
