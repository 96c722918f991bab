type WordLanguage = 'fi' | 'sv' | 'en'

// Some words imply a number: yläkoulu is grades 7 to 9. Finnish stems take any ending; Swedish words may be compounds ('femårig'); English words stand alone.
const finnish: Readonly<Record<number, string>> = {
  1: 'yksi|yhde(?!ks)|yhtä|yhte|ensimmäi|ensin(?!\\p{L})|alakoul',
  2: 'kaksi|kahde(?!ks)|kahta|kahte|toinen|toise|toist|molem',
  3: 'kolme|kolma',
  4: 'neljä|neljö',
  5: 'viisi|viide|viittä|viite',
  6: 'kuusi|kuude|kuutta|kuute|alakoul',
  7: 'seitsem|yläkoul',
  8: 'kahdeks',
  9: 'yhdeks|yläkoul',
  10: 'kymmen|kymppi',
  11: 'yksitoista|yhdentoista|yhtätoista|yhdestätoista',
  12: 'kaksitoista|kahdentoista|kahtatoista|kahdestatoista|tusina|keskipäivä|puolipäivä',
  24: 'vuorokau|ympärivuorokau|keskiyö|puoliyö',
  0: 'keskiyö|puoliyö|nolla',
  15: 'viisitoista|viidentoista|viittätoista|vartin|vartti',
  18: 'kahdeksantoista|alaikäi|täysi-ikäi|täysikäi',
  20: 'kaksikymmen|kahdenkymmen|kahtakymmen',
  30: 'kolmekymmen|kolmenkymmen|kolmeakymmen|puoli tuntia|puolen tunnin',
  40: 'neljäkymmen|neljänkymmen',
  50: 'viisikymmen|viidenkymmen|puolet',
  60: 'kuusikymmen|kuudenkymmen',
  100: 'sata(?!m)|sada(?!t)',
}
const swedish: Readonly<Record<number, string>> = {
  1: 'en|ett|ena|första|förste|lågstadi\\p{L}*',
  2: 'två|andra|båda|bägge',
  3: 'tre|tredje',
  4: 'fyra|fjärde',
  5: 'fem|femte',
  6: 'sex|sjätte|lågstadi\\p{L}*',
  7: 'sju|sjunde|högstadi\\p{L}*',
  8: 'åtta|åttonde',
  9: 'nio|nionde|högstadi\\p{L}*',
  10: 'tio|tionde',
  11: 'elva|elfte',
  12: 'tolv|tolfte',
  24: 'dygn\\p{L}*|midnatt',
  0: 'midnatt|noll',
  15: 'femton|femtonde|en kvart',
  18: 'arton|minderårig\\p{L}*|aderton|myndig\\p{L}*',
  20: 'tjugo|tjugonde',
  30: 'trettio|trettionde|halvtimme|en halv timme',
  40: 'fyrtio',
  50: 'femtio|hälften',
  60: 'sextio',
  100: 'hundra',
}
const english: Readonly<Record<number, string>> = {
  1: 'one|first|once|single|a|an',
  2: 'two|second|twice|both',
  3: 'three|third',
  4: 'four|fourth',
  5: 'five|fifth',
  6: 'six|sixth',
  7: 'seven|seventh',
  8: 'eight|eighth',
  9: 'nine|ninth',
  10: 'ten|tenth',
  11: 'eleven|eleventh',
  12: 'twelve|twelfth|noon|midday|dozen',
  24: 'midnight|round the clock|around the clock|day and night',
  0: 'midnight|zero',
  15: 'fifteen|fifteenth|a quarter of an hour',
  18: 'eighteen|under age|underage|minors?|of age|of legal age',
  20: 'twenty',
  30: 'thirty|half an hour|half-hour',
  40: 'forty',
  50: 'fifty|half',
  60: 'sixty',
  100: 'hundred',
}
const words = { fi: finnish, sv: swedish, en: english } as const satisfies Record<WordLanguage, unknown>
const tails: Readonly<Record<WordLanguage, string>> = {
  fi: '',
  sv: '(?:-?(?:år|dag|veck|mån|tim|språk|person|gång)\\p{L}*)?(?!\\p{L})',
  en: '(?!\\p{L})',
}

/** True when the text has the number in words. Only numbers that people commonly write so are known. */
export function saysInWords(value: number, text: string, language: WordLanguage): boolean {
  const forms = words[language][value]
  if (forms === undefined) return false
  // 'kaksitoista' and 'kaksikymmentä' do not say two.
  const tail = language === 'fi' && value < 10 ? '(?!\\p{L}{0,4}(?:toista|kymmen))' : tails[language]
  return new RegExp(`(?<!\\p{L})(?:${forms})${tail}`, 'iu').test(text)
}
