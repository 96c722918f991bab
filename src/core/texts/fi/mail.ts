import type { RosterTarget } from '../../assignment.ts'
import { formatNumber } from '../format.ts'
import type { MailTexts } from '../mail.ts'
import { counted, listed } from '../plural.ts'

const targets: Readonly<Record<RosterTarget, string>> = {
  contentId: 'päivittäjäksi PTV-tunnisteen perusteella',
  name: 'päivittäjäksi kuvauksen nimen perusteella',
  serviceClass: 'päivittäjäksi palveluluokan perusteella',
  organization: 'päivittäjäksi organisaation perusteella',
  everything: 'kaikkien kuvausten päivittäjäksi',
}

export const mail = {
  subject: items => `${count(items, 'kuvaus', 'kuvausta')} odottaa tarkistustasi`,
  marker: '--- Vastaa tämän rivin yläpuolelle ---',
  preheader: items =>
    `Jos ${items === 1 ? 'tiedot' : 'kaikki tiedot'} pitävät paikkansa, vastaa vain: kaikki kunnossa.`,
  greeting: name => (name === '' ? 'Hei!' : `Hei ${name}!`),
  purpose: items =>
    items === 1
      ? 'Tarkista, pitääkö tämä Palvelutietovarannon (PTV) kuvaus paikkansa. Asukkaat lukevat sen Suomi.fi-verkkopalvelussa.'
      : 'Tarkista, pitävätkö nämä Palvelutietovarannon (PTV) kuvaukset paikkansa. Asukkaat lukevat ne Suomi.fi-verkkopalvelussa.',
  answering: {
    heading: 'Näin vastaat',
    instruction: 'Vastaa tähän viestiin muutamalla sanalla. Sinun ei tarvitse kirjautua mihinkään.',
    examples: 'Voit kirjoittaa esimerkiksi näin:',
    others: 'Muita vastauksia',
    buttons: 'Voit myös avata valmiin vastauksen kunkin kohdan alta. Muista lähettää se.',
    receipt: 'Saat kuittauksen, jossa kerromme, miten ymmärsimme vastauksesi.',
  },
  replies: {
    allOk: 'kaikki kunnossa',
    allButOne: number => `kaikki kunnossa paitsi ${number}`,
    ok: number => `${number} ok`,
    correction: number => `${number}: `,
    correctionExample: number => `${number}: uusi puhelinnumero on 05 617 1234`,
    notMine: number => `ei minun ${number}`,
    corrected: number => `korjasin ${number}`,
    dontKnow: number => `en tiedä ${number}`,
    ended: number => `lakkautettu ${number}`,
    intended: number => `${number}: pitää olla näin, koska …`,
    later: until => `myöhemmin ${until}`,
    itemLater: (number, until) => `${number} myöhemmin ${until}`,
  },
  meanings: {
    allOk: items => (items === 1 ? 'tiedot pitävät paikkansa' : 'kaikki tiedot pitävät paikkansa'),
    allButOne: number => `vain kohdassa ${number} on korjattavaa`,
    correction: 'viestintä korjaa tiedon puolestasi',
    notMine: number => `kohta ${number} ei kuulu sinulle`,
    corrected: 'olet itse korjannut kohdan PTV:ssä',
    dontKnow: 'viestintä selvittää asian',
    ended: 'palvelua ei enää ole',
    intended: 'tieto on tarkoituksella näin',
    later: 'kysymme uudelleen aikaisintaan silloin',
  },
  item: {
    languageVersions: languages =>
      `${languages.length === 1 ? 'Kieliversio' : 'Kieliversiot'}: ${languages.join(', ')}`,
    shownIn: adverb => `Tätä ei ole julkaistu suomeksi. Näytämme tiedot ${adverb}.`,
    suomiFi: 'Lue Suomi.fi-verkkopalvelussa:',
    states: {
      current: '',
      due: 'On aika tarkistaa.',
      overdue: 'Tarkistus on myöhässä.',
      expired: 'Tietoja ei ole tarkistettu pitkään aikaan.',
    },
    findings: 'Korjaa tai tarkista',
    moreFindings: more => `ja ${count(more, 'muu huomautus', 'muuta huomautusta')}`,
    place: parts => capital(parts.join(', ')),
    sharedWith: names => `Tästä ${names.length === 1 ? 'vastaa' : 'vastaavat'} myös ${listed('fi', names)}.`,
    ready: 'Avaa valmis vastaus:',
    okButton: number => `${number} on kunnossa`,
    correctionButton: number => `${number} pitää korjata`,
    correctedButton: number => `Olen korjannut kohdan ${number}`,
    notMineButton: number => `${number} ei kuulu minulle`,
    laterButton: number => `${number} myöhemmin`,
    answerWith: words => `Vastaa: ${words.map(word => `"${word}"`).join(' tai ')}`,
  },
  age: {
    today: 'tänään',
    days: days => `${count(days, 'päivä', 'päivää')} sitten`,
    months: months => `${count(months, 'kuukausi', 'kuukautta')} sitten`,
    years: (years, more) => `${more ? 'yli ' : ''}${more ? over(years) : count(years, 'vuosi', 'vuotta')} sitten`,
    confirmed: (date, ago) => `Tiedot on viimeksi vahvistettu ajantasaisiksi ${date} (${ago}).`,
    published: (date, ago) =>
      `Kuvaus on julkaistu PTV:ssä ${date} (${ago}). Sitä ei ole vielä vahvistettu ajantasaiseksi.`,
    firstSeen: (date, ago) =>
      `PTV:stä ei näy, milloin kuvaus on julkaistu. Näimme kuvauksen ensimmäisen kerran ${date} (${ago}). Sitä ei ole vielä vahvistettu ajantasaiseksi.`,
    touched: date =>
      `PTV:n mukaan kuvaus on julkaistu ${date}, mutta päivä on peräisin massajulkaisusta. Se ei siis osoita, että joku olisi tarkistanut kuvauksen.`,
  },
  facts: {
    heading: 'Pitävätkö nämä tiedot paikkansa?',
    more: more => `ja ${count(more, 'muu tieto', 'muuta tietoa')} PTV:ssä`,
    none: 'Lue kuvaus Suomi.fi-verkkopalvelussa ja tarkista, että se pitää paikkansa.',
    summary: 'Tiivistelmä',
    description: 'Kuvaus',
    serviceHours: 'Palveluajat',
    exceptionalHours: 'Poikkeavat palveluajat',
    phone: 'Puhelinnumero',
    sms: 'Tekstiviesti',
    fax: 'Faksi',
    email: 'Sähköpostiosoite',
    visiting: 'Käyntiosoite',
    postal: 'Postiosoite',
    delivery: 'Lomakkeen toimitusosoite',
    postOfficeBox: number => `PL ${number}`,
    link: 'Verkko-osoite',
    charge: 'Maksullisuus',
    chargeTypes: { Free: 'maksuton', Charged: 'maksullinen', Other: 'muu maksu' },
    processingTime: 'Käsittelyaika',
    deadline: 'Määräaika',
    validity: 'Voimassaoloaika',
    prices: 'Hinnat teksteissä',
    dates: 'Päivämäärät teksteissä',
  },
  hours: {
    weekdays: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
    time: (hour, minute) => (minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, '0')}`),
    moment: (day, time) => `${day} klo\u00a0${time}`,
    aroundTheClock: 'ympäri vuorokauden',
    alwaysOpen: 'aina avoinna',
    byReservation: 'ajanvarauksella',
    closed: 'suljettu',
    unstated: 'aikoja ei ole merkitty',
    weeks: { OddWeeks: 'parittomilla viikoilla', EvenWeeks: 'parillisilla viikoilla' },
    from: date => `${date} alkaen`,
    until: date => `${date} asti`,
  },
  closing: {
    more: more =>
      `Lisäksi ${count(more, 'kuvaus', 'kuvausta')} odottaa tarkistustasi. Kysymme ${more === 1 ? 'siitä' : 'niistä'} myöhemmin.`,
    allHeading: 'Onko kaikki kunnossa?',
    allButton: 'Kaikki kunnossa',
    whyHeading: 'Miksi sait tämän viestin?',
    roster: (items, row, area, target) =>
      `${points(items)}: sinut on nimetty ${targets[target]} (päivittäjälistan rivi ${row}${area === '' ? '' : `, vastuualue ${area}`}).`,
    connectedServices: items =>
      `${points(items)}: vastaat palveluista, joihin ${items.length === 1 ? 'tämä asiointikanava on' : 'nämä asiointikanavat on'} liitetty.`,
    handedOver: (items, from, date) =>
      `${points(items)}: ${items.length === 1 ? 'kuvaus' : 'kuvaukset'} siirrettiin sinulle ${date}. Aiempi päivittäjä oli ${from}.`,
    questions: 'Kysyttävää? Kirjoita viestintään:',
    privacy: city =>
      `Nimesi ja sähköpostiosoitteesi ovat peräisin viestinnän ylläpitämästä päivittäjälistasta. Käytämme niitä, jotta voimme kysyä sinulta tietojen ajantasaisuudesta ja käsitellä vastauksesi. Rekisterinpitäjä: ${city}.`,
  },
  types: {
    Service: 'Palvelu',
    ProfessionalQualification: 'Ammattipätevyys',
    PermitOrOtherObligation: 'Lupa tai muu velvoite',
    EService: 'Verkkoasiointi',
    TelephoneService: 'Puhelinasiointi',
    PrintableForm: 'Tulostettava lomake',
    ServiceLocation: 'Palvelupaikka',
    WebPage: 'Verkkosivu',
    ServiceCollection: 'Palvelukokonaisuus',
    organization: 'Organisaatio',
  },
  languages: {
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
    se: 'pohjoissaame',
    smn: 'inarinsaame',
    sms: 'koltansaame',
  },
  inLanguage: {
    fi: 'suomeksi',
    sv: 'ruotsiksi',
    en: 'englanniksi',
    se: 'pohjoissaameksi',
    smn: 'inarinsaameksi',
    sms: 'koltansaameksi',
  },
  fields: {
    connections: 'liitos',
    name: 'nimi',
    alternativeName: 'vaihtoehtoinen nimi',
    summary: 'tiivistelmä',
    description: 'kuvaus',
    userInstructions: 'toimintaohjeet',
    conditions: 'ehdot ja kriteerit',
    chargeTypeAdditionalInformation: 'maksullisuuden lisätiedot',
    deadlineAdditionalInformation: 'määräaika',
    processingTimeAdditionalInformation: 'käsittelyaika',
    validityTimeAdditionalInformation: 'voimassaoloaika',
    voucherAdditionalInformation: 'palvelusetelin lisätiedot',
    serviceHours: 'palveluajat',
    phoneNumbers: 'puhelinnumerot',
    supportPhoneNumbers: 'käytön tuen puhelinnumerot',
    contactPhoneNumbers: 'puhelinnumerot',
    emails: 'sähköpostiosoitteet',
    addresses: 'osoitteet',
    webAddress: 'verkko-osoite',
    links: 'linkit',
    legislationLinks: 'lakilinkit',
  },
} satisfies MailTexts

function count(value: number, one: string, other: string): string {
  return counted('fi', value, one, other)
}

function over(years: number): string {
  return years === 1 ? 'vuosi' : `${formatNumber(years, 'fi')} vuotta`
}

function points(items: readonly number[]): string {
  return `${items.length === 1 ? 'Kohta' : 'Kohdat'} ${listed('fi', items.map(String))}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
