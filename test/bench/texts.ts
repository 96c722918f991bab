import type { Draw } from './draw.ts'

/** The languages in which every generated record has its texts. */
const textLanguages = ['fi', 'sv', 'en'] as const

export type TextLanguage = (typeof textLanguages)[number]

/** Writes something in each language. */
export function eachText<Text>(write: (language: TextLanguage) => Text): Readonly<Record<TextLanguage, Text>> {
  return { fi: write('fi'), sv: write('sv'), en: write('en') }
}

/** Sentences of a service description up to about a length, counted in characters. */
export function prose(draw: Draw, language: TextLanguage, length: number): string {
  const sentences: string[] = []
  for (let written = 0; written < length; written += (sentences.at(-1) ?? '').length + 1) {
    sentences.push(sentence(draw, language))
  }
  return sentences.join(' ')
}

/** A name of a few words, with the number that tells it from the others. */
export function nameOf(draw: Draw, language: TextLanguage, number: number): string {
  return `${draw.of(subjects[language])} ${draw.of(places[language])} ${number}`
}

function sentence(draw: Draw, language: TextLanguage): string {
  return draw
    .of(patterns[language])
    .replace('{subject}', draw.of(subjects[language]))
    .replace('{place}', draw.of(places[language]))
    .replace('{number}', String(1 + draw.number(98)))
    .replace('{phone}', `05 ${600 + draw.number(300)} ${1000 + draw.number(9000)}`)
}

type Choices = Readonly<Record<TextLanguage, readonly [string, ...string[]]>>

const subjects: Choices = {
  fi: ['Varhaiskasvatus', 'Kirjasto', 'Rakennusvalvonta', 'Kotihoito', 'Pysäköintilupa', 'Uimahalli', 'Esiopetus'],
  sv: ['Småbarnspedagogik', 'Bibliotek', 'Byggnadstillsyn', 'Hemvård', 'Parkeringstillstånd', 'Simhall', 'Förskola'],
  en: ['Early education', 'Library', 'Building control', 'Home care', 'Parking permit', 'Swimming hall', 'Pre-school'],
}

const places: Choices = {
  fi: ['keskustassa', 'pohjoisella alueella', 'itäisessä kaupunginosassa', 'kaupungintalolla', 'verkossa'],
  sv: ['i centrum', 'i norra området', 'i östra stadsdelen', 'i stadshuset', 'på nätet'],
  en: ['in the centre', 'in the northern area', 'in the eastern district', 'at the city hall', 'online'],
}

const patterns: Choices = {
  fi: [
    '{subject} palvelee asukkaita {place} arkisin, ja hakemus käsitellään {number} päivän kuluessa.',
    'Palvelua haetaan sähköisesti tai lomakkeella; liitteeksi tarvitaan päätös, joka on enintään {number} kuukautta vanha.',
    'Lisätietoja antaa asiakaspalvelu {place}, puhelin {phone}.',
    'Maksu on {number} euroa, ja sen suuruuteen vaikuttavat perheen koko ja tulot.',
    'Kun olosuhteet muuttuvat, ilmoita siitä {number} päivän kuluessa, jotta päätös voidaan tarkistaa.',
  ],
  sv: [
    '{subject} betjänar invånarna {place} på vardagar, och ansökan behandlas inom {number} dagar.',
    'Tjänsten söks elektroniskt eller med en blankett; som bilaga behövs ett beslut som är högst {number} månader gammalt.',
    'Närmare upplysningar ges av kundtjänsten {place}, telefon {phone}.',
    'Avgiften är {number} euro och beror på familjens storlek och inkomster.',
    'Meddela inom {number} dagar om förhållandena ändras, så att beslutet kan ses över.',
  ],
  en: [
    '{subject} serves residents {place} on weekdays, and an application is decided within {number} days.',
    'Apply online or with a form, and attach a decision that is not older than {number} months.',
    'Customer service {place} tells you more, telephone {phone}.',
    'The fee is {number} euros and depends on the size of the family and its income.',
    'Tell us within {number} days when circumstances change, so that the decision can be looked at again.',
  ],
}
