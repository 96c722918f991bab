import { counted, listed } from '../plural.ts'
import type { TemplateTexts } from '../template.ts'

export const template = {
  file: 'paivittajat',
  title: city => `Päivittäjälista – ${city}`,
  sheets: { roster: 'Päivittäjät', help: 'Ohje' },
  yesNo: ['kyllä', 'ei'],
  refusals: {
    language: 'Valitse luettelosta suomi, svenska tai English.',
    editsPtv: 'Valitse luettelosta kyllä tai ei.',
  },
  rows: {
    group: (mainClass, organization) => (organization === null ? mainClass : `${mainClass} – ${organization}`),
    groupCounts: (services, unowned) =>
      unowned === services
        ? `${counted('fi', services, 'palvelu', 'palvelua')} ilman päivittäjää`
        : `${counted('fi', services, 'palvelu', 'palvelua')}${unowned === 0 ? '' : `, joista ${unowned} ilman päivittäjää`}`,
    remainder: organization => `Muut sisällöt – ${organization}`,
    remainderCount: items => counted('fi', items, 'sisältö', 'sisältöä'),
    remainderArea: 'Muut sisällöt',
    otherDuty: row => `Nykyisen listan rivi ${row}`,
    ask: address => `Kysy: ${address}`,
  },
  reasons: {
    suggested: {
      classHere: services => `Vastaa jo ${tallied(services)} tässä luokassa ja organisaatiossa.`,
      organization: services => `Vastaa jo ${tallied(services)} tässä organisaatiossa.`,
      classElsewhere: services => `Vastaa jo ${tallied(services)} tässä luokassa toisessa organisaatiossa.`,
      connected: services => `Vastaa jo ${tallied(services)}, joihin kanava on liitetty.`,
    },
    mailbox: services =>
      services === 1 ? 'Osoite on palvelun asiointikanavalla.' : `Osoite on ${services} palvelun asiointikanavilla.`,
    fromRow: row => `Päivittäjä jo nyt: tämän taulukon rivi ${row}.`,
    fromReply: (person, date) => `Päivittäjä nyt: ${person}, jolle tehtävä siirrettiin ${date}.`,
    allOwned: 'Kaikilla palveluilla on jo päivittäjä.',
    taken: items =>
      `Jos täytät tämän rivin, henkilö jakaa vastuun myös ${counted('fi', items, 'palvelusta, jolla', 'palvelusta, joilla')} on jo päivittäjä.`,
    sharing: groups => `Kuuluu myös ryhmään ${listed('fi', groups)}. Jos ryhmillä on eri päivittäjät, täytä tämä rivi.`,
    wholeOrganization: 'Rivin henkilö vastaa kaikesta organisaation sisällöstä, jolla ei ole muuta päivittäjää.',
    organization: 'Organisaation omat tiedot.',
    serviceCollection: 'Palvelukokonaisuus.',
    noClass: 'Palvelulla ei ole palveluluokkaa.',
    noServices: 'Kanavaa ei ole liitetty yhteenkään palveluun.',
    servicesWithoutUpdater: 'Jollakin liitetyistä palveluista ei ole päivittäjää.',
    severalGroups: groups =>
      `Liitetty eri ryhmien palveluihin: ${listed('fi', groups)}. Täytä tämä rivi, jos niillä on eri päivittäjät.`,
    severalPeople: people => `Liitetty palveluihin, joilla on eri päivittäjät: ${listed('fi', people)}.`,
    more: count => counted('fi', count, 'muu', 'muuta'),
  },
  help: {
    headings: ['Aihe', 'Ohje', 'Esimerkki'],
    sections: [
      {
        heading: 'Näin täytät taulukon',
        lines: [
          {
            topic: '1. Aloita ryhmistä',
            guidance:
              'Värillinen rivi aloittaa ryhmän. Kirjoita sille päivittäjän nimi ja sähköpostiosoite: hän vastaa kaikista ryhmän palveluista. Muut rivit voit jättää tyhjiksi.',
            example: 'Ryhmä Koulutus: Anna Meri, anna.meri@esimerkkila.fi',
          },
          {
            topic: '2. Täytä poikkeukset',
            guidance: 'Jos jostakin palvelusta vastaa joku muu, täytä myös palvelun oma rivi. Oma rivi ratkaisee.',
            example: 'Palvelu Aikuislukio: Olli Niemi, olli.niemi@esimerkkila.fi',
          },
          {
            topic: '3. Täytä taulukon loppu',
            guidance:
              'Asiointikanavasta vastaa se, joka vastaa siihen liitetyistä palveluista. Taulukon lopussa ovat vain ne kanavat ja muut sisällöt, joille päivittäjää ei löydy näin. Voit nimetä niille yhteisen päivittäjän värillisellä rivillä.',
            example: 'Vaihde, jota käyttävät kaikki palvelut',
          },
          {
            topic: 'Tyhjät rivit',
            guidance:
              'Rivi, jolle ei ole kirjoitettu ketään, ohitetaan. Sisältö, jolla ei ole päivittäjää, on viestinnän vastuulla.',
            example: '',
          },
          {
            topic: 'Useita päivittäjiä',
            guidance: 'Jos vastuu jaetaan, kopioi rivi ja kirjoita jokaiselle päivittäjälle oma rivi.',
            example: '',
          },
          {
            topic: 'Valmiiksi täytetyt rivit',
            guidance: 'Ne ovat nykyisestä päivittäjälistasta. Muuta vain sitä, mikä on muuttunut.',
            example: '',
          },
          {
            topic: 'Suodattaminen',
            guidance:
              'Voit suodattaa rivejä otsikkorivin painikkeista, esimerkiksi yhden vastuualueen kerrallaan. Poista suodatus, ennen kuin tallennat: piilossa olevia rivejä ei oteta vastaan.',
            example: '',
          },
        ],
      },
      {
        heading: 'Mitä sitten tapahtuu',
        lines: [
          {
            topic: 'Palautus',
            guidance: 'Tallenna taulukko sinne, missä päivittäjälistaa pidetään, tai lähetä se tietohallintoon.',
            example: '',
          },
          {
            topic: 'Tarkistus',
            guidance:
              'Ohjelma tarkistaa koko taulukon, ennen kuin mikään muuttuu. Jos siinä on virheitä, saatte luettelon, jossa on jokaisen virheen rivi, sarake ja korjausohje. Vanha lista on silloin voimassa.',
            example: 'Rivi 14: sähköpostiosoite puuttuu.',
          },
          {
            topic: 'Viestit päivittäjille',
            guidance:
              'Päivittäjä saa sähköpostia, kun hänen tietonsa on aika tarkistaa. Hän vastaa viestiin eikä tarvitse tunnuksia.',
            example: '”Kaikki kunnossa paitsi 2.”',
          },
        ],
      },
    ],
    columns: 'Mitä sarakkeet tarkoittavat',
    privacy: {
      heading: 'Tietosuoja',
      sentences: days => [
        {
          topic: 'Säilyttäminen',
          guidance:
            'Taulukossa on työntekijöiden nimiä ja sähköpostiosoitteita, joten säilytä se huolellisesti ja jaa se vain niille, jotka tarvitsevat sitä.',
          example: '',
        },
        {
          topic: 'Käyttö ja poistaminen',
          guidance: `Tietoja käytetään vain siihen, että päivittäjältä voidaan kysyä sisältöjen ajantasaisuudesta, ja ne poistetaan ${days} päivän kuluttua siitä, kun henkilöä ei enää ole listassa.`,
          example: '',
        },
      ],
    },
  },
  columns: {
    about: { meaning: 'Ryhmä, palvelu tai muu sisältö. Tätä saraketta ei lueta.', example: 'Aikuislukio' },
    suggestion: {
      meaning:
        'Kuka vastaa nyt, kuka voisi vastata, tai mistä osoitteesta sitä voi kysyä. Ehdotus ei tule voimaan itsestään: kirjoita henkilö sarakkeisiin Päivittäjä ja Sähköposti. Tätä saraketta ei lueta.',
      example: 'Anna Meri, anna.meri@esimerkkila.fi',
    },
    reason: {
      meaning: 'Mihin ehdotus perustuu, tai miksi rivi on taulukossa. Tätä saraketta ei lueta.',
      example: 'Vastaa jo 5 palvelusta tässä organisaatiossa.',
    },
    updater: { meaning: 'Päivittäjän etu- ja sukunimi.', example: 'Anna Meri' },
    email: {
      meaning: 'Päivittäjän oma sähköpostiosoite. Pakollinen, jos rivillä on joku nimetty.',
      example: 'anna.meri@esimerkkila.fi',
    },
    language: { meaning: 'Viestien kieli. Tyhjä tarkoittaa kaupungin oletuskieltä.', example: 'svenska' },
    editsPtv: {
      meaning: 'Saako päivittäjä itse muokata sisältöjä PTV:ssä. Tyhjä tarkoittaa, että ei saa.',
      example: 'kyllä',
    },
    deputy: {
      meaning: 'Kuka saa viestit, kun päivittäjä on poissa tai ei vastaa.',
      example: 'olli.niemi@esimerkkila.fi',
    },
    superior: { meaning: 'Kuka saa tiedon, jos viesteihin ei vastata.', example: 'liisa.salo@esimerkkila.fi' },
    alsoAnswers: {
      meaning: 'Muut osoitteet, joista päivittäjän puolesta saa vastata. Erota ne pilkulla.',
      example: 'koulutus@esimerkkila.fi',
    },
    away: { meaning: 'Päivittäjän ensimmäinen ja viimeinen poissaolopäivä.', example: '1.7.2027–31.7.2027' },
    area: { meaning: 'Vastuualueen nimi viesteissä ja raportissa. Voit muuttaa ehdotusta.', example: 'Koulutus' },
    serviceArea: { meaning: 'Mihin palvelualueeseen vastuualue kuuluu. Vapaaehtoinen.', example: 'Sivistyspalvelut' },
    contentId: {
      meaning: 'Kertoo, mitä sisältöä rivi koskee. Älä muuta.',
      example: '3d1759a2-e47a-4947-9a31-cab1c1e2512b',
    },
    organization: {
      meaning: 'Rajaa rivin organisaation ja sen alaorganisaatioiden sisältöihin. Älä muuta.',
      example: 'Esimerkkilän kaupunki',
    },
    serviceClass: { meaning: 'Rajaa rivin luokan palveluihin. Älä muuta.', example: 'P6 Koulutus' },
    name: {
      meaning:
        'Rajaa rivin sisältöihin, joilla on tämä nimi; tähti tarkoittaa mitä tahansa merkkejä. Yleensä tyhjä, koska rivi ei enää päde, jos nimi muuttuu PTV:ssä.',
      example: 'Päiväkoti*',
    },
  },
} satisfies TemplateTexts

function tallied(services: number): string {
  return counted('fi', services, 'palvelusta', 'palvelusta')
}
