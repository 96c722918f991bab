import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportTexts } from '../report.ts'
import { holes } from './report-holes.ts'

export const report = {
  title: 'Ajantasaisuusraportti',
  documentTitle: (city, date) => `Ajantasaisuusraportti ${date} – ${city}`,
  lead: date => `Palvelutietojemme ajantasaisuus Palvelutietovarannossa (PTV) ${date}`,
  inThisLanguage: 'Suomeksi',
  otherLanguages: 'Raportti muilla kielillä',
  contents: 'Raportin sisällys',
  skip: 'Siirry raporttiin',
  colophon: date => `Ajantasa kokosi raportin Palvelutietovarannon (PTV) tiedoista ${date}.`,
  headings: {
    overview: 'Tilanne',
    areas: 'Vastuualueet',
    findings: 'Huomautukset',
    ages: 'Sisältöjen ikä',
    unowned: 'Ilman vastuuhenkilöä',
    holes: 'Aukot vastuunjaossa',
    waiting: 'Päivittäjille lähtevät viestit',
    changes: 'Muutokset tässä kuussa',
    items: 'Kaikki sisällöt',
    reading: 'Näin luet raporttia',
  },
  columns: {
    age: 'Ikä',
    area: 'Vastuualue',
    change: 'Muutos',
    current: 'Ajan tasalla',
    currentShare: 'Ajantasaisten osuus',
    date: 'Päivä',
    example: 'Esimerkki',
    fields: 'Muuttuneet kohdat',
    finding: 'Huomautus',
    findings: 'Huomautuksia',
    items: 'Sisältöjä',
    kind: 'Sisältötyyppi',
    languages: 'Kieliversiot',
    meaning: 'Mitä tila tarkoittaa',
    messages: 'Viestejä',
    name: 'Nimi',
    organization: 'Organisaatio',
    people: 'Vastuuhenkilöitä',
    person: 'Vastuuhenkilö',
    sendingDay: 'Lähetyspäivä',
    severity: 'Vakavuus',
    share: 'Osuus',
    stale: 'Vaatii toimia',
    state: 'Tila',
  },
  states: {
    current: 'Ajan tasalla',
    due: 'Tarkistettava',
    overdue: 'Tarkistus myöhässä',
    expired: 'Pitkään tarkistamatta',
  },
  stateMeanings: {
    current: 'Sisältö on vahvistettu tai julkaistu määräajan sisällä.',
    due: 'On aika tarkistaa: määräaika on kulunut tai sisältö on massajulkaistu.',
    overdue: 'Tarkistus on myöhässä useita kuukausia.',
    expired: 'Sisältöä ei ole tarkistettu pitkään aikaan, joten sen tiedot voivat olla vanhentuneita.',
  },
  severities: { error: 'Virhe', warning: 'Varoitus', info: 'Tiedoksi' },
  kinds: {
    service: 'Palvelut',
    serviceChannel: 'Asiointikanavat',
    organization: 'Organisaatiot',
    serviceCollection: 'Palvelukokonaisuudet',
  },
  fields: {
    chargeType: 'maksullisuus',
    keywords: 'vapaat asiasanat',
    languageVersions: 'kieliversiot',
    serviceClasses: 'palveluluokat',
    targetGroups: 'kohderyhmät',
    serviceLanguages: 'kielet, joilla palvelu on saatavilla',
    connections: 'liitokset',
    generalDescriptionId: 'pohjakuvaus',
    members: 'palvelukokonaisuuden palvelut',
    contentId: 'PTV-tunniste',
    kind: 'sisältötyyppi',
    type: 'tyyppi',
    organizationId: 'vastuuorganisaatio',
    publishedAt: 'julkaisupäivä',
    backgroundDescription: 'taustakuvaus',
    isAlternativeNamePrimary: 'vaihtoehtoinen nimi ensisijaisena nimenä',
    voucherType: 'palveluseteli',
    voucherAdditionalInformation: 'palvelusetelitiedot',
    accessibilityClassificationLevel: 'saavutettavuustiedot',
    formIdentifier: 'lomaketunnus',
    lifeEvents: 'elämäntilanteet',
    industrialClasses: 'toimialat luokittelussa',
    ontologyTerms: 'asiasanat',
    fundingType: 'rahoitustyyppi',
    area: 'aluetieto',
    producers: 'toteutustapa ja tuottaja',
    otherResponsibleOrganizations: 'muut vastuuorganisaatiot',
    shared: 'yhteiskäyttöisyys',
    holidayServiceHours: 'juhlapyhien palveluajat',
    electronicIdentification: 'sähköinen tunnistautuminen',
    requiredSignatures: 'vaadittavat allekirjoitukset',
    parentOrganizationId: 'ylempi organisaatio',
    businessId: 'Y-tunnus',
    oid: 'OID-tunnus',
    eInvoiceAddresses: 'verkkolaskuosoitteet',
  },
  figures: {
    items: 'Sisältöjä',
    connections: count => `Liitoksia\u00A0${number(count)}`,
    current: 'Ajan tasalla',
    ofAll: share => `${share} sisällöistä`,
    toReview: 'Odottaa tarkistusta',
    stale: 'Vaatii toimia',
    staleNote: 'Päivittäjää pyydetään tarkistamaan tai korjaamaan tietoja',
    unowned: 'Ilman vastuuhenkilöä',
    unownedNote: 'Viestintä vastaa näistä, kunnes vastuuhenkilö on nimetty',
    errors: 'Virheitä',
    errorsNote: items => (items === 1 ? 'Yhdessä sisällössä' : `${number(items)} sisällössä`),
    statesCaption: 'Sisällöt tilan mukaan',
    statesTitle: 'Sisältöjen tila palkkina',
  },
  urgent: {
    heading: 'Kiireellisintä nyt',
    errors: items =>
      items === 1
        ? 'Yhdessä sisällössä on väärä tai puuttuva tieto, joka on syytä korjata ensimmäiseksi.'
        : `${number(items)} sisällössä on vääriä tai puuttuvia tietoja, jotka on syytä korjata ensimmäiseksi.`,
    expired: items =>
      items === 1
        ? 'Yksi sisältö on ollut pitkään tarkistamatta.'
        : `${number(items)} sisältöä on ollut pitkään tarkistamatta.`,
    overdue: items => `${items === 1 ? 'Yhden' : number(items)} sisällön tarkistus on myöhässä.`,
    due: items => (items === 1 ? 'Yksi sisältö on aika tarkistaa.' : `${number(items)} sisältöä on aika tarkistaa.`),
    mostIn: (area, items) => `Eniten niitä on vastuualueella ${area} (${number(items)}).`,
    unowned: items =>
      items === 1 ? 'Yhdeltä sisällöltä puuttuu vastuuhenkilö.' : `Vastuuhenkilö puuttuu ${number(items)} sisällöltä.`,
    calm: 'Kaikki sisällöt ovat ajan tasalla, eikä niissä ole virheitä.',
    empty: 'Palvelutietovarannosta ei ole luettu yhtään sisältöä.',
  },
  areas: {
    lead: 'Sama sisältö voi kuulua usealle vastuualueelle. Valitse vastuualue, niin näet sen sisällöt.',
    caption: 'Sisältöjen ajantasaisuus vastuualueittain',
    none: 'Vastuualueita ei ole vielä nimetty.',
    unnamed: 'Nimetön vastuualue',
    unowned: 'Ilman vastuuhenkilöä',
    peopleHeading: 'Vastuuhenkilöt',
    peopleCaption: 'Sisällöt vastuuhenkilöittäin',
  },
  findings: {
    lead: 'Valitse huomautus, niin näet sisällöt, joita se koskee.',
    headings: { updater: 'Päivittäjille', communications: 'Viestinnälle' },
    leads: {
      updater: 'Palvelun tietoja koskevat huomautukset. Päivittäjiä pyydetään sähköpostilla vastaamaan niihin.',
      communications:
        'Luokittelua, rakennetta ja kieliasua koskevat huomautukset. Ne näkyvät vain raportissa, eikä niistä lähetetä viestejä päivittäjille.',
    },
    none: 'Ei huomautuksia.',
    openSince: date => `avoin ${date} alkaen`,
    muted: 'merkitty tarkoitukselliseksi',
    quotation: 'Sisällössä lukee:',
  },
  ages: {
    lead: 'Ikä lasketaan päivästä, jona vastuuhenkilö viimeksi vahvisti sisällön ajantasaiseksi. Jos sitä ei ole vielä vahvistettu, ikä lasketaan PTV:ssä näkyvästä julkaisupäivästä, ja jos sitäkään ei tiedetä, päivästä, jona sisällön seuranta alkoi.',
    caption: 'Sisällöt iän ja tilan mukaan',
    chartTitle: 'Sisältöjen määrä iän mukaan',
    chartDescription: bins => `${bins.map(({ label, items }) => `${label}: ${number(items)}`).join('; ')}.`,
    axis: 'Ikä kuukausina',
    bin: (first, last) =>
      last === null
        ? `${first} kuukautta tai enemmän`
        : first === 0
          ? `Alle ${last + 1} kuukautta`
          : `${first}–${last} kuukautta`,
    months: count => counted('fi', count, 'kuukausi', 'kuukautta'),
    days: count => counted('fi', count, 'päivä', 'päivää'),
    confirmed: date => `vahvistettu ${date}`,
    published: date => `julkaistu ${date}`,
    firstSeen: date => `seurattu ${date} alkaen`,
    touched: date => `massajulkaistu ${date}`,
    touchedHeading: 'Massajulkaistut sisällöt',
    touchedNote: items =>
      items === 0
        ? 'Yhdenkään sisällön julkaisupäivä ei ole peräisin massajulkaisusta.'
        : `${items === 1 ? 'Yhden' : number(items)} sisällön julkaisupäivä on peräisin massajulkaisusta, jossa suuri osa organisaation sisällöistä on julkaistu uudelleen samalla kertaa. Päivä ei siis osoita, että joku olisi tarkistanut tekstin. Siksi tällaista sisältöä ei pidetä ajantasaisena, ennen kuin vastuuhenkilö on vahvistanut sen.`,
    trendHeading: 'Kehitys',
    trendCaption: 'Toimia vaativien sisältöjen määrän kehitys',
    trendTitle: 'Toimia vaativat sisällöt päivittäin',
    trendDescription: (from, to) =>
      `${from.date}: ${number(from.items)} sisällöstä ${number(from.stale)} vaatii toimia. ${to.date}: ${number(to.items)} sisällöstä ${number(to.stale)} vaatii toimia.`,
    noTrend: 'Kehitys näkyy tässä, kun sisällöt on luettu useampana yönä.',
  },
  unowned: {
    lead: 'Päivittäjälistassa ei ole näille sisällöille vastuuhenkilöä. Viestintä vastaa niistä, kunnes vastuuhenkilö on nimetty.',
    none: 'Jokaisella sisällöllä on vastuuhenkilö.',
    all: count => `Näytä kaikki ${number(count)} sisältöä`,
  },
  holes,
  waiting: {
    lead: 'Viestit, joissa päivittäjiä pyydetään seuraavaksi tarkistamaan sisältöjään.',
    none: 'Lähteviä viestejä ei ole.',
  },
  changes: {
    lead: 'Mitä Palvelutietovarannossa on muuttunut kuukauden alusta lähtien.',
    none: 'Palvelutietovarannossa ei ole havaittu muutoksia tässä kuussa.',
    caption: 'Kuukauden muutokset, uusimmat ensin',
    kinds: {
      new: 'Uusi',
      changed: 'Muutettu',
      republished: 'Julkaistu uudelleen ennallaan',
      missing: 'Puuttuu, varmistetaan',
      removed: 'Poistunut',
      returned: 'Palannut',
    },
    reasons: {
      archived: 'arkistoitu PTV:ssä',
      unpublished: 'ei enää julkaistuna PTV:ssä',
      moved: 'siirretty toiselle organisaatiolle',
      notSeen: 'ei löytynyt PTV:stä',
    },
    vanished: language => `kieliversio poistunut: ${language}`,
    added: language => `uusi kieliversio: ${language}`,
    vanishedVersions: count =>
      count === 1
        ? 'Yksi kieliversio on poistunut tässä kuussa:'
        : `${number(count)} kieliversiota on poistunut tässä kuussa:`,
    vanishedMore: items => (items === 1 ? 'ja yksi muu sisältö' : `ja ${number(items)} muuta sisältöä`),
    more: count =>
      count === 1
        ? 'Lisäksi yksi muutos on luettavissa tiedostosta report.json.'
        : `Lisäksi ${number(count)} muutosta on luettavissa tiedostosta report.json.`,
  },
  items: {
    lead: 'Nimi on linkki sisällön sivulle Suomi.fi-verkkopalvelussa, kun sivun osoite tunnetaan. Avaa rivin huomautukset, niin näet lainaukset ja perustelut.',
    none: 'Sisältöjä ei ole.',
    caption: 'Sisällöt ja niiden huomautukset',
    filterLegend: 'Rajaa luetteloa',
    search: 'Hae tekstistä',
    all: 'Kaikki',
    noOwner: 'Ilman vastuuhenkilöä',
    reset: 'Poista rajaukset',
    shown: 'Näkyvissä {shown}/{all} sisältöä',
    findings: count => counted('fi', count, 'huomautus', 'huomautusta'),
    identifier: id => `PTV-tunniste ${id}`,
  },
  terms: [
    {
      term: 'Vaatii toimia',
      meaning:
        'Sisällössä on ainakin yksi avoin huomautus, johon päivittäjää pyydetään vastaamaan: tarkistus on ajankohtainen tai jokin tieto näyttää väärältä.',
    },
    {
      term: 'Virhe ja varoitus',
      meaning:
        'Virhe on syytä korjata ensimmäiseksi: jotakin puuttuu, jokin tieto on vanhentunut tai sisältö on ollut pitkään tarkistamatta. Varoitus on kehotus tarkistaa: ihminen päättää, onko korjattavaa.',
    },
    {
      term: 'Merkitty tarkoitukselliseksi',
      meaning: 'On ilmoitettu, että asian kuuluu olla näin. Huomautus otetaan taas mukaan, jos teksti muuttuu.',
    },
  ],
} satisfies ReportTexts

function number(value: number): string {
  return formatNumber(value, 'fi')
}
