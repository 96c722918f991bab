import type { SampleChannel } from '../authoring.ts'

export const educationChannels: readonly SampleChannel[] = [
  {
    key: 'rantakallio-day-care-centre',
    organization: 'education',
    type: 'ServiceLocation',
    published: 88,
    texts: {
      fi: {
        name: 'Rantakallion päiväkoti',
        summary: 'Päiväkoti tarjoaa varhaiskasvatusta ja esiopetusta lähellä merta.',
        description:
          'Päiväkodissa on suomenkielisiä ja ruotsinkielisiä ryhmiä 1–6-vuotiaille lapsille. Leikimme paljon ulkona ja retkeilemme rannalla ja metsässä. Sovi tutustumiskäynnistä päiväkodin johtajan kanssa.',
        url: 'https://www.esimerkkila.fi/rantakallion-paivakoti',
        linkName: 'Rantakallion päiväkodin esittely',
        phones: [{ number: '0190001310', information: 'Päiväkodin johtaja', charge: 'Charged' }],
        email: 'rantakallion.paivakoti@esimerkkila.fi',
      },
      sv: {
        name: 'Strandhällens daghem',
        summary: 'Daghemmet erbjuder småbarnspedagogik och förskoleundervisning nära havet.',
        description:
          'Daghemmet har svenskspråkiga och finskspråkiga grupper för barn i åldern 1–6 år. Vi leker mycket utomhus och gör utflykter till stranden och skogen. Kom överens om besök med daghemsföreståndaren.',
        url: 'https://www.exempelby.fi/strandhallens-daghem',
        linkName: 'Presentation av Strandhällens daghem',
        phones: [{ number: '0190001310', information: 'Daghemsföreståndaren', charge: 'Charged' }],
        email: 'rantakallion.paivakoti@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Luotsinkatu', sv: 'Lotsgatan' }, number: '14', postalCode: '65999' },
    hours: [
      { kind: 'untilFurtherNotice', open: [['monday', 'friday', '06:30', '17:00']] },
      {
        kind: 'dateRange',
        from: -130,
        to: -95,
        open: [['monday', 'friday', '07:00', '16:00']],
        heading: { fi: 'Kesäajan palveluajat', sv: 'Betjäningstider på sommaren' },
      },
    ],
  },
  {
    key: 'pikkumetsa-day-care-centre',
    organization: 'education',
    type: 'ServiceLocation',
    published: 140,
    serviceLanguages: ['fi'],
    texts: {
      fi: {
        name: 'Pikkumetsän päiväkoti',
        summary: 'Suomenkielinen päiväkoti toimii metsän laidalla pientaloalueella.',
        description:
          'Päiväkodissa on suomenkielisiä ryhmiä eri-ikäisille lapsille. Metsä on meille tärkeä oppimisympäristö, ja retkeilemme siellä joka viikko. Tarjoamme vuorohoitoa iltaisin ja viikonloppuisin vanhempien työvuorojen mukaan.',
        url: 'https://www.esimerkkila.fi/pikkumetsan-paivakoti',
        linkName: 'Pikkumetsän päiväkodin esittely',
        phones: [{ number: '0190001320', information: 'Päiväkodin johtaja', charge: 'Charged' }],
        email: 'pikkumetsan.paivakoti@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Oravapolku', sv: 'Ekorrstigen' }, number: '3', postalCode: '65998' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'sunday', '06:00', '22:00']] }],
  },
  {
    key: 'strandnas-school',
    organization: 'education',
    type: 'ServiceLocation',
    published: 175,
    serviceLanguages: ['sv'],
    texts: {
      sv: {
        name: 'Strandnäs skola',
        summary: 'Strandnäs är en svenskspråkig skola för årskurserna 1–6 och förskolan.',
        description:
          'I skolan går elever från förskolan till årskurs 6. Undervisningsspråket är svenska. Skolan har ett eget bibliotek, en skolträdgård och eftermiddagsverksamhet i samma byggnad.',
        url: 'https://www.exempelby.fi/strandnas-skola',
        linkName: 'Presentation av Strandnäs skola',
        phones: [{ number: '0190001440', information: 'Skolans kansli', charge: 'Charged' }],
        email: 'strandnas.skola@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Rantaniementie', sv: 'Strandnäsvägen' }, number: '8', postalCode: '65998' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:00', '15:00']] }],
  },
  {
    key: 'kirkonmaki-school',
    organization: 'education',
    type: 'ServiceLocation',
    published: 64,
    texts: {
      fi: {
        name: 'Kirkonmäen koulu',
        summary: 'Alakoulu opettaa suomeksi luokkia 1–6 kaupungin keskustassa.',
        description:
          'Koulussa opiskelevat 1–6-luokkalaiset. Painotamme luontoa, lukemista ja musiikkia. Koulun kansliasta saat todistukset ja neuvoja, ja poissaolot ilmoitat suoraan lapsesi opettajalle.',
        url: 'https://www.esimerkkila.fi/kirkonmaen-koulu',
        linkName: 'Kirkonmäen koulun esittely',
        phones: [{ number: '0190001410', information: 'Koulun kanslia', charge: 'Charged' }],
        email: 'kirkonmaen.koulu@esimerkkila.fi',
      },
      sv: {
        name: 'Kyrkbackens finska skola',
        summary: 'Lågstadieskolan undervisar på finska i årskurserna 1–6 i stadens centrum.',
        description:
          'I skolan går elever i årskurs 1–6. Vi betonar natur, läsning och musik. På skolans kansli får du intyg och råd, och frånvaro meddelar du direkt till ditt barns lärare.',
        url: 'https://www.exempelby.fi/kyrkbackens-skola',
        linkName: 'Presentation av Kyrkbackens finska skola',
        phones: [{ number: '0190001410', information: 'Skolans kansli', charge: 'Charged' }],
        email: 'kirkonmaen.koulu@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kirkkokatu', sv: 'Kyrkogatan' }, number: '21', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:00', '15:30']] }],
  },
  {
    key: 'saarentie-school',
    organization: 'education',
    type: 'ServiceLocation',
    published: 421,
    texts: {
      fi: {
        name: 'Saarentien yhtenäiskoulu',
        summary: 'Yhtenäiskoulussa opiskelevat kaikki perusopetuksen luokat 1–9.',
        description:
          'Koulu sijaitsee uimahallin ja urheilukentän vieressä. Painotamme liikuntaa ja luonnontieteitä. Koulusta saat myös oppilaanohjausta ja erityisopetusta, ja kanslia auttaa sinua käytännön asioissa.',
        url: 'https://www.esimerkkila.fi/saarentien-koulu',
        linkName: 'Saarentien yhtenäiskoulun esittely',
        phones: [{ number: '0190001420', information: 'Koulun kanslia', charge: 'Charged' }],
        email: 'saarentien.koulu@esimerkkila.fi',
      },
      sv: {
        name: 'Holmvägens enhetsskola',
        summary: 'I enhetsskolan studerar alla årskurser 1–9 i den grundläggande utbildningen.',
        description:
          'Skolan ligger intill simhallen och idrottsplanen. Vi betonar gymnastik och naturvetenskaper. I skolan får du också elevhandledning och specialundervisning, och kansliet hjälper dig med praktiska frågor.',
        url: 'https://www.exempelby.fi/holmvagens-skola',
        linkName: 'Presentation av Holmvägens enhetsskola',
        phones: [{ number: '0190001420', information: 'Skolans kansli', charge: 'Charged' }],
        email: 'saarentien.koulu@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Saarentie', sv: 'Holmvägen' }, number: '45', postalCode: '65998' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:00', '15:30']] }],
  },
  {
    key: 'city-bay-upper-secondary-school',
    organization: 'education',
    type: 'ServiceLocation',
    published: 205,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Kaupunginlahden lukio',
        summary: 'Lukiossa voit opiskella suomenkielisellä tai ruotsinkielisellä linjalla.',
        description:
          'Lukio on toiminut rannan vanhassa kivitalossa vuodesta 1921. Kansliasta saat opiskelutodistukset ja neuvoja opintoihin hakemisesta. Opinto-ohjaajat ottavat sinut vastaan ajanvarauksella.',
        url: 'https://www.esimerkkila.fi/kaupunginlahden-lukio',
        linkName: 'Kaupunginlahden lukion esittely',
        phones: [{ number: '0190001450', information: 'Lukion kanslia', charge: 'Charged' }],
        email: 'lukio@esimerkkila.fi',
      },
      sv: {
        name: 'Stadsvikens gymnasium',
        summary: 'I gymnasiet kan du studera på den svenskspråkiga eller den finskspråkiga linjen.',
        description:
          'Gymnasiet har verkat i det gamla stenhuset vid stranden sedan 1921. På kansliet får du studieintyg och råd om hur du söker till studierna. Studiehandledarna tar emot dig med tidsbokning.',
        url: 'https://www.exempelby.fi/stadsvikens-gymnasium',
        linkName: 'Presentation av Stadsvikens gymnasium',
        phones: [{ number: '0190001450', information: 'Gymnasiets kansli', charge: 'Charged' }],
        email: 'lukio@esimerkkila.fi',
      },
      en: {
        name: 'City Bay Upper Secondary School',
        summary: 'You can study in the Finnish-language or Swedish-language line of the school.',
        description:
          'The school has operated in the old stone building by the shore since 1921. The office gives you study certificates and advice on applying. You can book an appointment with a guidance counsellor.',
        url: 'https://www.esimerkkila.fi/en/upper-secondary-school',
        linkName: 'About City Bay Upper Secondary School',
        phones: [{ number: '0190001450', information: 'School office', charge: 'Charged' }],
        email: 'lukio@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Rantakatu', sv: 'Strandgatan' }, number: '2', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:00', '15:00']] }],
  },
  {
    key: 'adult-education-centre-office',
    organization: 'education',
    type: 'ServiceLocation',
    published: 52,
    texts: {
      fi: {
        name: 'Kansalaisopiston toimisto',
        summary: 'Toimistossa voit ilmoittautua kursseille ja kysyä neuvoa opinnoista.',
        description:
          'Toimisto palvelee sinua lukukausien aikana. Voit ilmoittautua kurssille, perua paikkasi ja hakea osallistumistodistuksen. Saat toimistosta myös painetun kurssiohjelman.',
        url: 'https://www.esimerkkila.fi/kansalaisopisto',
        linkName: 'Kansalaisopiston verkkosivu',
        phones: [{ number: '0190001510', information: 'Toimisto', charge: 'Charged' }],
        email: 'kansalaisopisto@esimerkkila.fi',
      },
      sv: {
        name: 'Medborgarinstitutets kansli',
        summary: 'På kansliet kan du anmäla dig till kurser och få råd om studierna.',
        description:
          'Kansliet betjänar dig under terminerna. Du kan anmäla dig till en kurs, avboka din plats och hämta ett kursintyg. På kansliet får du också det tryckta kursprogrammet.',
        url: 'https://www.exempelby.fi/medborgarinstitutet',
        linkName: 'Medborgarinstitutets webbsida',
        phones: [{ number: '0190001510', information: 'Kansliet', charge: 'Charged' }],
        email: 'kansalaisopisto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Opistokuja', sv: 'Institutsgränden' }, number: '5', postalCode: '65999' },
    hours: [
      {
        kind: 'dateRange',
        from: -125,
        to: -18,
        open: [['monday', 'thursday', '10:00', '17:00']],
        heading: { fi: 'Päättynyt lukukausi', sv: 'Föregående termin' },
      },
      {
        kind: 'dateRange',
        from: 26,
        to: 150,
        open: [['monday', 'thursday', '10:00', '17:00']],
        heading: { fi: 'Seuraava lukukausi', sv: 'Nästa termin' },
      },
    ],
  },
  {
    key: 'music-institute',
    organization: 'education',
    type: 'ServiceLocation',
    published: 870,
    texts: {
      fi: {
        name: 'Rannikon musiikkiopisto',
        summary: 'Musiikkiopistossa lapset ja nuoret opiskelevat soittoa, laulua ja yhteismusisointia.',
        description:
          'Musiikkiopisto on perustettu vuonna 1952. Talossa on opetusluokkia, konserttisali ja soitinvarasto. Kansliasta saat neuvoja opintoihin hakemisesta, lukukausimaksuista ja soittimen vuokraamisesta.',
        url: 'https://www.esimerkkila.fi/musiikkiopisto',
        linkName: 'Musiikkiopiston verkkosivu',
        phones: [{ number: '0190001530', information: 'Kanslia', charge: 'Charged' }],
        email: 'musiikkiopisto@esimerkkila.fi',
      },
      sv: {
        name: 'Kustens musikinstitut',
        summary: 'Vid musikinstitutet studerar barn och unga instrument, sång och samspel.',
        description:
          'Musikinstitutet grundades år 1952. I huset finns undervisningsrum, en konsertsal och ett instrumentförråd. På kansliet får du råd om ansökan till studierna, terminsavgifter och instrumenthyra.',
        url: 'https://www.exempelby.fi/musikinstitutet',
        linkName: 'Musikinstitutets webbsida',
        phones: [{ number: '0190001530', information: 'Kansliet', charge: 'Charged' }],
        email: 'musiikkiopisto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Sävelkuja', sv: 'Tongränden' }, number: '1', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'thursday', '12:00', '18:00']] }],
  },
  {
    key: 'education-customer-service',
    organization: 'education',
    type: 'ServiceLocation',
    published: 110,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Sivistyspalvelujen asiakaspalvelu',
        summary: 'Saat asiakaspalvelusta neuvoja varhaiskasvatuksesta, koulusta ja iltapäivätoiminnasta.',
        description:
          'Voit tuoda asiakaspalveluun hakemuksia ja niiden liitteitä. Autamme sinua täyttämään lomakkeita ja käyttämään sähköisiä palveluja. Voit tulla ilman ajanvarausta, ja palvelu on maksutonta.',
        url: 'https://www.esimerkkila.fi/sivistyspalvelut',
        linkName: 'Sivistyspalvelujen yhteystiedot',
        phones: [{ number: '0190001200', information: 'Asiakaspalvelu', charge: 'Charged' }],
        email: 'sivistyspalvelut@esimerkkila.fi',
      },
      sv: {
        name: 'Bildningstjänsternas kundservice',
        summary: 'Hos kundservicen får du råd om småbarnspedagogik, skola och eftermiddagsverksamhet.',
        description:
          'Du kan lämna ansökningar och bilagor till kundservicen. Vi hjälper dig att fylla i blanketter och använda elektroniska tjänster. Du behöver ingen tidsbokning, och tjänsten är avgiftsfri.',
        url: 'https://www.exempelby.fi/bildningstjanster',
        linkName: 'Bildningstjänsternas kontaktuppgifter',
        phones: [{ number: '0190001200', information: 'Kundservicen', charge: 'Charged' }],
        email: 'sivistyspalvelut@esimerkkila.fi',
      },
      en: {
        name: 'Education services customer service',
        summary: 'You get advice on early childhood education, schools and afternoon activities.',
        description:
          'You can hand in applications and their attachments at customer service. We help you to fill in forms and use online services. You do not need an appointment, and the service is free of charge.',
        url: 'https://www.esimerkkila.fi/en/education-services',
        linkName: 'Contact information of education services',
        phones: [{ number: '0190001200', information: 'Customer service', charge: 'Charged' }],
        email: 'sivistyspalvelut@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Raatihuoneenkatu', sv: 'Rådhusgatan' }, number: '9', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'thursday', '09:00', '16:00'],
          ['friday', 'friday', '09:00', '14:00'],
        ],
      },
      {
        kind: 'exceptional',
        from: -17,
        to: -16,
        open: [['monday', 'friday', '10:00', '12:00']],
        heading: { fi: 'Henkilöstön koulutus', sv: 'Personalutbildning', en: 'Staff training' },
      },
    ],
  },
  {
    key: 'afternoon-club-lighthouse',
    organization: 'education',
    type: 'ServiceLocation',
    published: 199,
    texts: {
      fi: {
        name: 'Iltapäiväkerho Majakka',
        summary: 'Kerhossa pienet koululaiset leikkivät, ulkoilevat ja tekevät läksyjä.',
        description:
          'Kerho toimii Kirkonmäen koulun pihapiirissä. Ohjaajat hakevat uudet koululaiset luokasta syyslukukauden alussa. Lapsi tarvitsee mukaan säähän sopivat ulkovaatteet ja sisäkengät.',
        url: 'https://www.esimerkkila.fi/iltapaivakerho-majakka',
        linkName: 'Iltapäiväkerho Majakan esittely',
        phones: [{ number: '0500001361', information: 'Kerhon ohjaajat', charge: 'Charged' }],
        email: 'iltapaivatoiminta@esimerkkila.fi',
      },
      sv: {
        name: 'Eftermiddagsklubben Fyren',
        summary: 'I klubben leker små skolelever, vistas utomhus och gör läxor.',
        description:
          'Kerho toimii Kirkonmäen koulun pihapiirissä. Ohjaajat hakevat uudet koululaiset luokasta syyslukukauden alussa. Lapsi tarvitsee mukaan säähän sopivat ulkovaatteet ja sisäkengät.',
        url: 'https://www.exempelby.fi/eftermiddagsklubben-fyren',
        linkName: 'Presentation av eftermiddagsklubben Fyren',
        phones: [{ number: '0500001361', information: 'Klubbens ledare', charge: 'Charged' }],
        email: 'iltapaivatoiminta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kirkkokatu', sv: 'Kyrkogatan' }, number: '23', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '12:00', '16:30']] }],
  },
  {
    key: 'open-day-care-centre',
    organization: 'education',
    type: 'ServiceLocation',
    published: 260,
    texts: {
      fi: {
        name: 'Avoin päiväkoti Poukama',
        summary: 'Voit tulla leikkimään lapsesi kanssa ja tapaamaan muita perheitä.',
        description:
          'Avoimessa päiväkodissa lapsi leikkii yhdessä oman aikuisensa kanssa. Ohjaaja järjestää laulutuokioita, askartelua ja ulkoilua. Et tarvitse päätöstä etkä ilmoittautumista, ja toiminta on maksutonta.',
        url: 'https://www.esimerkkila.fi/avoin-paivakoti',
        linkName: 'Avoimen päiväkodin ohjelma',
        phones: [{ number: '0500001365', information: 'Ohjaaja', charge: 'Charged' }],
        email: 'avoin.paivakoti@esimerkkila.fi',
      },
      sv: {
        name: 'Öppna daghemmet Viken',
        summary: 'Du kan komma och leka med ditt barn och träffa andra familjer.',
        description:
          'I det öppna daghemmet leker barnet tillsammans med sin vuxna. Ledaren ordnar sångstunder, pyssel och utevistelse. Du behöver varken beslut eller anmälan, och verksamheten är avgiftsfri.',
        url: 'https://www.exempelby.fi/oppna-daghemmet',
        linkName: 'Öppna daghemmets program',
        phones: [{ number: '0500001365', information: 'Ledaren', charge: 'Charged' }],
        email: 'avoin.paivakoti@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Poukamantie', sv: 'Vikvägen' }, number: '6', postalCode: '65998' },
    hours: [
      {
        kind: 'dateRange',
        from: -190,
        to: -58,
        open: [['tuesday', 'thursday', '09:00', '12:00']],
        heading: { fi: 'Toimintakauden palveluajat', sv: 'Betjäningstider under verksamhetsperioden' },
      },
    ],
  },
  {
    key: 'central-kitchen',
    organization: 'education',
    type: 'ServiceLocation',
    published: 318,
    texts: {
      fi: {
        name: 'Koulujen keskuskeittiö',
        summary: 'Keskuskeittiö valmistaa lounaan kouluille ja päiväkodeille.',
        description:
          'Keittiön ravitsemusasiantuntija neuvoo sinua lapsesi erityisruokavaliossa. Voit myös antaa palautetta ruoasta ja ehdottaa uusia ruokia. Sovi käynnistä etukäteen puhelimitse tai sähköpostilla.',
        url: 'https://www.esimerkkila.fi/keskuskeittio',
        linkName: 'Keskuskeittiön yhteystiedot',
        phones: [{ number: '0190001610', information: 'Ravitsemusasiantuntija', charge: 'Charged' }],
        email: 'keskuskeittio@esimerkkila.fi',
      },
      sv: {
        name: 'Skolornas centralkök',
        summary: 'Centralköket lagar lunch till skolor och daghem.',
        description:
          'Kökets näringsexpert ger dig råd om ditt barns specialkost. Du kan också ge respons på maten och föreslå nya rätter. Kom överens om besök på förhand per telefon eller e-post.',
        url: 'https://www.exempelby.fi/centralkoket',
        linkName: 'Centralkökets kontaktuppgifter',
        phones: [{ number: '0190001610', information: 'Näringsexperten', charge: 'Charged' }],
        email: 'keskuskeittio@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Varastotie', sv: 'Magasinsvägen' }, number: '12', postalCode: '65998' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '07:00', '14:30']] }],
  },
  {
    key: 'day-care-e-application',
    organization: 'education',
    type: 'EService',
    published: 70,
    identification: true,
    texts: {
      fi: {
        name: 'Sähköinen varhaiskasvatushakemus',
        summary: 'Voit hakea lapsellesi varhaiskasvatuspaikkaa ja seurata hakemuksen käsittelyä.',
        description:
          'Tunnistaudu palveluun pankkitunnuksilla tai mobiilivarmenteella. Voit täyttää hakemuksen, lisätä liitteet ja hyväksyä tarjotun paikan. Voit myös muuttaa lapsesi hoitoaikaa tai irtisanoa paikan.',
        url: 'https://www.esimerkkila.fi/asiointi/varhaiskasvatushakemus',
        linkName: 'Täytä varhaiskasvatushakemus',
        email: 'varhaiskasvatus@esimerkkila.fi',
      },
      sv: {
        name: 'E-ansökan om småbarnspedagogik',
        summary: 'Du kan ansöka om plats i småbarnspedagogiken och följa hur ansökan behandlas.',
        description:
          'Identifiera dig med bankkoder eller mobilcertifikat. Du kan fylla i ansökan, lägga till bilagor och godkänna den plats som vi erbjuder. Du kan också ändra barnets vårdtid eller säga upp platsen.',
        url: 'https://www.exempelby.fi/e-tjanster/smabarnspedagogik',
        linkName: 'Fyll i ansökan om småbarnspedagogik',
        email: 'varhaiskasvatus@esimerkkila.fi',
      },
    },
  },
  {
    key: 'day-care-income-e-form',
    organization: 'education',
    type: 'EService',
    published: 41,
    serviceLanguages: ['fi', 'sv', 'en'],
    identification: true,
    texts: {
      fi: {
        name: 'Tulotietojen sähköinen ilmoitus',
        summary: 'Voit ilmoittaa perheesi tulot varhaiskasvatusmaksua varten.',
        description:
          'Ilmoita perheesi palkat, etuudet ja muut tulot ennen veroja. Lisää liitteeksi palkkalaskelma tai päätös etuudesta. Voit myös suostua korkeimpaan maksuun, jolloin et tarvitse liitteitä.',
        url: 'https://www.esimerkkila.fi/asiointi/tulotiedot',
        linkName: 'Ilmoita perheesi tulot',
        email: 'varhaiskasvatusmaksut@esimerkkila.fi',
      },
      sv: {
        name: 'E-anmälan om inkomstuppgifter',
        summary: 'Du kan anmäla familjens inkomster för avgiften för småbarnspedagogik.',
        description:
          'Anmäl familjens löner, förmåner och andra inkomster före skatt. Bifoga en lönespecifikation eller ett förmånsbeslut. Du kan också godkänna den högsta avgiften, och då behöver du inga bilagor.',
        url: 'https://www.exempelby.fi/e-tjanster/inkomstuppgifter',
        linkName: 'Anmäl familjens inkomster',
        email: 'varhaiskasvatusmaksut@esimerkkila.fi',
      },
      en: {
        name: 'Online income statement',
        summary: 'You can report your family’s income for the early childhood education fee.',
        description:
          'Report your family’s wages, benefits and other income before tax. Attach a payslip or a benefit decision. You can also accept the highest fee, and then you do not need any attachments.',
        url: 'https://www.esimerkkila.fi/en/online-services/income-statement',
        linkName: 'Report your family’s income',
        email: 'varhaiskasvatusmaksut@esimerkkila.fi',
      },
    },
  },
  {
    key: 'school-enrolment-e-form',
    organization: 'education',
    type: 'EService',
    published: 58,
    serviceLanguages: ['fi', 'sv', 'en'],
    identification: true,
    texts: {
      fi: {
        name: 'Kouluun ilmoittautumisen verkkolomake',
        summary: 'Voit ilmoittaa lapsesi esiopetukseen tai kouluun verkossa.',
        description:
          'Valitse lomakkeessa opetuskieli ja koulu. Kerro myös, tarvitseeko lapsesi tukea, aamu- ja iltapäivätoimintaa tai koulukuljetusta. Vain lapsen huoltaja voi lähettää lomakkeen.',
        url: 'https://www.esimerkkila.fi/asiointi/kouluun-ilmoittautuminen',
        linkName: 'Ilmoita lapsesi kouluun',
        email: 'perusopetus@esimerkkila.fi',
      },
      sv: {
        name: 'Webblankett för anmälan till skolan',
        summary: 'Du kan anmäla ditt barn till förskoleundervisningen eller skolan på webben.',
        description:
          'Välj undervisningsspråk och skola i blanketten. Berätta också om ditt barn behöver stöd, morgon- och eftermiddagsverksamhet eller skolskjuts. Endast barnets vårdnadshavare kan skicka blanketten.',
        url: 'https://www.exempelby.fi/e-tjanster/skolanmalan',
        linkName: 'Anmäl ditt barn till skolan',
        email: 'perusopetus@esimerkkila.fi',
      },
      en: {
        name: 'Online school enrolment form',
        summary: 'You can enrol your child in pre-primary education or school online.',
        description:
          'Choose the language of teaching and the school in the form. Tell us if your child needs support, morning and afternoon activities or school transport. Only a guardian can send the form.',
        url: 'https://www.esimerkkila.fi/en/online-services/school-enrolment',
        linkName: 'Enrol your child in school',
        email: 'perusopetus@esimerkkila.fi',
      },
    },
  },
  {
    key: 'school-transport-e-application',
    organization: 'education',
    type: 'EService',
    published: 101,
    identification: true,
    texts: {
      fi: {
        name: 'Sähköinen koulukuljetushakemus',
        summary: 'Voit hakea lapsellesi koulukuljetusta ja ilmoittaa muutoksista.',
        description:
          'Ilmoita hakemuksessa lapsesi osoite, koulu ja lukujärjestys. Lisää liitteeksi lausunto, jos siihen on tarvetta. Vahvistimme reitit {date:-60}, ja ne ovat voimassa {date:190} asti.',
        url: 'https://www.esimerkkila.fi/asiointi/koulukuljetus',
        linkName: 'Täytä koulukuljetushakemus',
        email: 'koulukuljetukset@esimerkkila.fi',
      },
      sv: {
        name: 'E-ansökan om skolskjuts',
        summary: 'Du kan ansöka om skolskjuts för ditt barn och anmäla ändringar.',
        description:
          'Uppge barnets adress, skola och läsordning i ansökan. Bifoga ett utlåtande om det behövs. Vi fastställde rutterna {date:-60}, och de gäller till och med {date:190}.',
        url: 'https://www.exempelby.fi/e-tjanster/skolskjuts',
        linkName: 'Fyll i ansökan om skolskjuts',
        email: 'koulukuljetukset@esimerkkila.fi',
      },
    },
  },
  {
    key: 'afternoon-activities-e-application',
    organization: 'education',
    type: 'EService',
    published: 274,
    identification: true,
    texts: {
      fi: {
        name: 'Iltapäivätoiminnan sähköinen hakemus',
        summary: 'Voit hakea lapsellesi paikkaa aamu- ja iltapäivätoimintaan.',
        description:
          'Voit hakea paikkaa lukuvuodeksi {month-date:-62} asti. Valitse hakemuksessa toimintapaikka ja päivät, joina lapsesi on mukana. Saat päätöksen samaan palveluun.',
        url: 'https://www.esimerkkila.fi/asiointi/iltapaivatoiminta',
        linkName: 'Hae iltapäivätoimintaan',
        email: 'iltapaivatoiminta@esimerkkila.fi',
      },
      sv: {
        name: 'E-ansökan till eftermiddagsverksamheten',
        summary: 'Du kan ansöka om plats för ditt barn i morgon- och eftermiddagsverksamheten.',
        description:
          'Du kan ansöka om plats för läsåret till och med den {month-date:-62}. Välj verksamhetsställe och de dagar som ditt barn deltar. Du får beslutet i samma tjänst.',
        url: 'https://www.exempelby.fi/e-tjanster/eftermiddagsverksamhet',
        linkName: 'Ansök till eftermiddagsverksamheten',
        email: 'iltapaivatoiminta@esimerkkila.fi',
      },
    },
  },
  {
    key: 'course-enrolment',
    organization: 'education',
    type: 'EService',
    published: 395,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Kansalaisopiston kurssi-ilmoittautuminen',
        summary: 'Voit selata kansalaisopiston kursseja ja ilmoittautua niille.',
        description:
          'Voit etsiä kursseja aiheen, paikan tai viikonpäivän mukaan. Näet heti, onko kurssilla tilaa. Jos kurssi on täynnä, voit jäädä jonoon, ja ilmoitamme sinulle vapautuvasta paikasta.',
        url: 'https://www.esimerkkila.fi/asiointi/kurssit',
        linkName: 'Selaa kursseja ja ilmoittaudu',
        email: 'kansalaisopisto@esimerkkila.fi',
      },
      sv: {
        name: 'Anmälan till medborgarinstitutets kurser',
        summary: 'Du kan bläddra bland medborgarinstitutets kurser och anmäla dig till dem.',
        description:
          'Du kan söka kurser enligt ämne, plats eller veckodag. Du ser genast om det finns plats. Om kursen är full kan du ställa dig i kö, och vi meddelar när en plats blir ledig.',
        url: 'https://www.exempelby.fi/e-tjanster/kurser',
        linkName: 'Bläddra bland kurser och anmäl dig',
        email: 'kansalaisopisto@esimerkkila.fi',
      },
      en: {
        name: 'Online course enrolment',
        summary: 'You can browse the courses of the adult education centre and enrol in them.',
        description:
          'You can search for courses by subject, place or weekday. You see at once if there is room. If a course is full, you can join the queue and we tell you about free places.',
        url: 'https://www.esimerkkila.fi/en/online-services/courses',
        linkName: 'Browse courses and enrol',
        email: 'kansalaisopisto@esimerkkila.fi',
      },
    },
  },
  {
    key: 'music-institute-e-application',
    organization: 'education',
    type: 'EService',
    published: 222,
    texts: {
      sv: {
        name: 'E-ansökan till musikinstitutet',
        summary: 'Du kan söka plats för ditt barn i musiklekskolan eller instrumentundervisningen.',
        description:
          'Välj i ansökan det instrument som ditt barn vill lära sig spela. Du kan också ange ett alternativt instrument. Vi meddelar dig när en plats blir ledig, och du kan följa kön i tjänsten.',
        url: 'https://www.exempelby.fi/e-tjanster/musikinstitutet',
        linkName: 'Fyll i ansökan till musikinstitutet',
        email: 'musiikkiopisto@esimerkkila.fi',
      },
    },
  },
  {
    key: 'early-childhood-web',
    organization: 'education',
    type: 'WebPage',
    published: 35,
    texts: {
      fi: {
        name: 'Varhaiskasvatuksen verkkosivu',
        summary: 'Löydät verkkosivulta päiväkodit, perhepäivähoidon ja hakuohjeet.',
        description:
          'Verkkosivulla voit vertailla päiväkoteja ja tutustua niiden toimintaan. Löydät sivulta myös varhaiskasvatussuunnitelman, lomakkeet ja tietoa varhaiskasvatuksen maksuista.',
        url: 'https://www.esimerkkila.fi/varhaiskasvatus',
        linkName: 'Tutustu varhaiskasvatukseen',
      },
      sv: {
        name: 'Webbsidan om småbarnspedagogik',
        summary: 'På webbsidan hittar du daghem, familjedagvård och anvisningar för ansökan.',
        description:
          'På webbsidan kan du jämföra daghem och bekanta dig med deras verksamhet. Du hittar också planen för småbarnspedagogik, blanketter och information om avgifterna.',
        url: 'https://www.exempelby.fi/smabarnspedagogik',
        linkName: 'Bekanta dig med småbarnspedagogiken',
      },
    },
  },
  {
    key: 'schools-web',
    organization: 'education',
    type: 'WebPage',
    published: 90,
    texts: {
      fi: {
        name: 'Koulujen verkkosivu',
        summary: 'Löydät verkkosivulta kaikki koulut, lukuvuoden työajat ja opetussuunnitelman.',
        description:
          'Verkkosivulla kerromme kaupungin suomenkielisistä ja ruotsinkielisistä kouluista. Kartasta näet lapsesi lähikoulun. Löydät sivulta myös lomien ajankohdat ja ohjeet koulukuljetuksista.',
        url: 'https://www.esimerkkila.fi/koulut',
        linkName: 'Tutustu kaupungin kouluihin',
      },
      sv: {
        name: 'Skolornas webbsida',
        summary: 'På webbsidan hittar du alla skolor, läsårets arbetstider och läroplanen.',
        description:
          'På webbsidan berättar vi om stadens svenskspråkiga och finskspråkiga skolor. På kartan ser du ditt barns närskola. Du hittar också tidpunkterna för loven och anvisningar om skolskjuts.',
        url: 'https://www.exempelby.fi/skolor',
        linkName: 'Bekanta dig med stadens skolor',
      },
    },
  },
  {
    key: 'school-menu-web',
    organization: 'education',
    type: 'WebPage',
    published: 432,
    texts: {
      fi: {
        name: 'Koulujen ja päiväkotien ruokalista',
        summary: 'Näet ruokalistasta, mitä kouluissa ja päiväkodeissa on lounaaksi.',
        description:
          'Ruokalista kertoo viikon lounaat ja kasvisvaihtoehdot. Näet siitä myös ruokien allergeenit ja ravintosisällön. Päivitämme listan joka perjantai seuraavaa viikkoa varten.',
        url: 'https://www.esimerkkila.fi/ruokalista',
        linkName: 'Katso viikon ruokalista',
      },
      sv: {
        name: 'Skolornas och daghemmens matlista',
        summary: 'På matlistan ser du vad skolorna och daghemmen bjuder på till lunch.',
        description:
          'Matlistan visar veckans luncher och vegetariska alternativ. Du ser också maträtternas allergener och näringsinnehåll. Vi uppdaterar listan varje fredag inför nästa vecka.',
        url: 'https://www.exempelby.fi/matlista',
        linkName: 'Se veckans matlista',
      },
    },
  },
  {
    key: 'upper-secondary-web',
    organization: 'education',
    type: 'WebPage',
    published: 528,
    texts: {
      fi: {
        name: 'Lukion verkkosivu',
        summary: 'Löydät verkkosivulta lukion oppiaineet, opintotarjottimen ja hakuohjeet.',
        description:
          'Verkkosivulla esittelemme lukion linjat ja opiskelun arjen. Löydät sivulta myös ylioppilaskirjoitusten ohjeet, opinto-ohjauksen yhteystiedot ja tietoa opiskelijoiden hyvinvoinnista.',
        url: 'https://www.esimerkkila.fi/lukio',
        linkName: 'Tutustu lukio-opintoihin',
      },
      sv: {
        name: 'Gymnasiets webbsida',
        summary: 'På webbsidan hittar du gymnasiets läroämnen, kursbricka och ansökningsanvisningar.',
        description:
          'På webbsidan presenterar vi gymnasiets linjer och vardagen för de studerande. Du hittar också anvisningar för studentskrivningarna, studiehandledningens kontaktuppgifter och information om välbefinnande.',
        url: 'https://www.exempelby.fi/gymnasiet',
        linkName: 'Bekanta dig med gymnasiestudierna',
      },
    },
  },
  {
    key: 'learning-support-web',
    organization: 'education',
    type: 'WebPage',
    published: 160,
    texts: {
      fi: {
        name: 'Oppimisen tuen verkkosivu',
        summary: 'Löydät verkkosivulta tietoa tuen muodoista ja ohjeet huoltajille.',
        description: 'Löydät verkkosivulta tietoa tuen muodoista ja ohjeet huoltajille.',
        url: 'https://www.esimerkkila.fi/oppimisen-tuki',
        linkName: 'Tutustu oppimisen tukeen',
      },
      sv: {
        name: 'Webbsidan om stöd för lärande',
        summary: 'På webbsidan hittar du information om stödformer och råd till vårdnadshavare.',
        description:
          'På webbsidan berättar vi vilket stöd eleven kan få och hur skolan beslutar om det. Du hittar också elevvårdens kontaktuppgifter samt vanliga frågor och svar.',
        url: 'https://www.exempelby.fi/stod-for-larande',
        linkName: 'Bekanta dig med stödet för lärande',
      },
    },
  },
  {
    key: 'early-childhood-advice-line',
    organization: 'education',
    type: 'TelephoneService',
    published: 118,
    texts: {
      fi: {
        name: 'Varhaiskasvatuksen palveluohjaus',
        summary: 'Palveluohjaus neuvoo sinua varhaiskasvatuksen ja esiopetuksen asioissa.',
        description:
          'Voit kysyä vapaista paikoista, hakemisesta ja maksuista. Palveluohjaaja auttaa sinua löytämään lapsellesi sopivan hoitomuodon. Voit jättää soittopyynnön, jos linja on varattu.',
        url: 'https://www.esimerkkila.fi/varhaiskasvatus/palveluohjaus',
        linkName: 'Palveluohjauksen yhteystiedot',
        phones: [
          {
            number: '0190001300',
            information: 'Jonotusaika on tavallista pidempi {date:-35} asti.',
            charge: 'Charged',
            chargeDescription: 'Maksat puhelusta oman liittymäsi hinnan.',
          },
        ],
        email: 'palveluohjaus@esimerkkila.fi',
      },
      sv: {
        name: 'Servicehandledning inom småbarnspedagogiken',
        summary: 'Servicehandledningen ger dig råd om småbarnspedagogik och förskoleundervisning.',
        description:
          'Du kan fråga om lediga platser, ansökan och avgifter. Servicehandledaren hjälper dig att hitta en lämplig vårdform för ditt barn. Du kan lämna en ringbegäran om linjen är upptagen.',
        url: 'https://www.exempelby.fi/smabarnspedagogik/servicehandledning',
        linkName: 'Servicehandledningens kontaktuppgifter',
        phones: [
          {
            number: '0190001300',
            information: 'Kötiden är längre än vanligt till och med {date:-35}.',
            charge: 'Charged',
            chargeDescription: 'Du betalar för samtalet enligt ditt eget abonnemang.',
          },
        ],
        email: 'palveluohjaus@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'thursday', '09:00', '12:00']] }],
  },
  {
    key: 'school-transport-line',
    organization: 'education',
    type: 'TelephoneService',
    published: 705,
    texts: {
      fi: {
        name: 'Koulukuljetusten puhelinneuvonta',
        summary: 'Saat neuvoja koulukuljetuksista ja voit ilmoittaa muutoksista.',
        description:
          'Soita neuvontaan, jos lapsesi kuljetus myöhästyy tai aikataulu muuttuu. Voit perua kuljetuksen sairauden vuoksi ja kysyä, missä vaiheessa hakemuksesi käsittely on. Kiireellisessä asiassa soita suoraan kuljettajalle.',
        url: 'https://www.esimerkkila.fi/koulukuljetukset',
        linkName: 'Koulukuljetusten ohjeet',
        phones: [
          {
            number: '0190001460',
            information: 'Koulukuljetusten neuvonta',
            charge: 'Charged',
            chargeDescription: 'Maksat puhelusta oman liittymäsi hinnan.',
          },
        ],
        email: 'koulukuljetukset@esimerkkila.fi',
      },
      sv: {
        name: 'Telefonrådgivning om skolskjuts',
        summary: 'Du får råd om skolskjuts och kan meddela ändringar.',
        description:
          'Ring rådgivningen om skolskjutsen är försenad eller tidtabellen ändras. Du kan avboka skjutsen vid sjukdom och fråga hur behandlingen av din ansökan framskrider. Ring chauffören direkt i brådskande ärenden.',
        url: 'https://www.exempelby.fi/skolskjuts',
        linkName: 'Anvisningar om skolskjuts',
        phones: [
          {
            number: '0190001460',
            information: 'Rådgivningen om skolskjuts',
            charge: 'Charged',
            chargeDescription: 'Du betalar för samtalet enligt ditt eget abonnemang.',
          },
        ],
        email: 'koulukuljetukset@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '07:30', '15:00']] }],
  },
  {
    key: 'adult-education-centre-line',
    organization: 'education',
    type: 'TelephoneService',
    published: 66,
    texts: {
      fi: {
        name: 'Kansalaisopiston puhelinpalvelu',
        summary: 'Voit ilmoittautua kurssille tai perua paikkasi puhelimitse.',
        description:
          'Kerro puhelimessa kurssin nimi ja omat yhteystietosi. Saat neuvoja kurssin valintaan, maksuihin ja alennuksiin. Voit myös kysyä, milloin uusi kurssiohjelma ilmestyy.',
        url: 'https://www.esimerkkila.fi/kansalaisopisto/puhelinpalvelu',
        linkName: 'Kansalaisopiston yhteystiedot',
        phones: [
          {
            number: '0190001515',
            information: 'Voit perua paikkasi myös tekstiviestillä numeroon 050 000 2417.',
            charge: 'Charged',
            chargeDescription: 'Maksat puhelusta oman liittymäsi hinnan.',
          },
        ],
        email: 'kansalaisopisto@esimerkkila.fi',
      },
      sv: {
        name: 'Medborgarinstitutets telefonservice',
        summary: 'Du kan anmäla dig till en kurs eller avboka din plats per telefon.',
        description:
          'Uppge kursens namn och dina egna kontaktuppgifter i telefonen. Du får råd om val av kurs, avgifter och rabatter. Du kan också fråga när det nya kursprogrammet utkommer.',
        url: 'https://www.exempelby.fi/medborgarinstitutet/telefonservice',
        linkName: 'Medborgarinstitutets kontaktuppgifter',
        phones: [
          {
            number: '0190001515',
            information: 'Du kan också avboka din plats med textmeddelande till numret +358 50 000 2417.',
            charge: 'Charged',
            chargeDescription: 'Du betalar för samtalet enligt ditt eget abonnemang.',
          },
        ],
        email: 'kansalaisopisto@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'thursday', '10:00', '14:00']] }],
  },
  {
    key: 'leave-of-absence-form',
    organization: 'education',
    type: 'PrintableForm',
    published: 135,
    texts: {
      fi: {
        name: 'Hakemus poissaololuvasta',
        summary: 'Voit hakea lomakkeella lapsellesi lupaa olla poissa koulusta.',
        description:
          'Kirjoita lomakkeeseen poissaolon ajankohta ja syy. Kaikki huoltajat allekirjoittavat lomakkeen. Palauta se opettajalle, joka päättää luvasta tai toimittaa hakemuksen rehtorille.',
        formIdentifier: 'SIV-12',
        files: [
          {
            name: 'Hakemus poissaololuvasta, pdf',
            url: 'https://www.esimerkkila.fi/lomakkeet/poissaololupahakemus.pdf',
            type: 'pdf',
          },
        ],
        email: 'perusopetus@esimerkkila.fi',
      },
      sv: {
        name: 'Ansökan om frånvarotillstånd',
        summary: 'Med blanketten kan du ansöka om lov för ditt barn att vara borta från skolan.',
        description:
          'Skriv tidpunkten och orsaken till frånvaron på blanketten. Alla vårdnadshavare undertecknar den. Lämna blanketten till läraren, som beslutar om tillståndet eller ger ansökan vidare till rektorn.',
        formIdentifier: 'SIV-12',
        files: [
          {
            name: 'Ansökan om frånvarotillstånd, pdf',
            url: 'https://www.exempelby.fi/blanketter/franvarotillstand.pdf',
            type: 'pdf',
          },
        ],
        email: 'perusopetus@esimerkkila.fi',
      },
    },
  },
  {
    key: 'special-diet-form',
    organization: 'education',
    type: 'PrintableForm',
    published: 512,
    texts: {
      fi: {
        name: 'Ilmoitus erityisruokavaliosta',
        summary: 'Voit ilmoittaa lomakkeella lapsesi erityisruokavaliosta koulun keittiölle.',
        description:
          'Merkitse lomakkeeseen ne ruoka-aineet, joita lapsesi ei voi syödä. Jos ruokavalion syy on terveydellinen, liitä mukaan todistus. Ilmoita uudella lomakkeella, kun ruokavalio päättyy.',
        formIdentifier: 'SIV-20',
        files: [
          {
            name: 'Ilmoitus erityisruokavaliosta, pdf',
            url: 'https://www.esimerkkila.fi/lomakkeet/erityisruokavalio.pdf',
            type: 'pdf',
          },
        ],
        email: 'keskuskeittio@esimerkkila.fi',
      },
      sv: {
        name: 'Anmälan om specialkost',
        summary: 'Med blanketten kan du anmäla ditt barns specialkost till skolans kök.',
        description:
          'Ange på blanketten de livsmedel som ditt barn inte kan äta. Bifoga ett intyg om orsaken till kosten är medicinsk. Meddela med en ny blankett när specialkosten upphör.',
        formIdentifier: 'SIV-20',
        files: [
          {
            name: 'Anmälan om specialkost, pdf',
            url: 'https://www.exempelby.fi/blanketter/specialkost.pdf',
            type: 'pdf',
          },
        ],
        email: 'keskuskeittio@esimerkkila.fi',
      },
    },
  },
  {
    key: 'day-care-termination-form',
    organization: 'education',
    type: 'PrintableForm',
    published: 1290,
    texts: {
      fi: {
        name: 'Varhaiskasvatuspaikan irtisanominen',
        summary: 'Voit irtisanoa lapsesi varhaiskasvatuspaikan lomakkeella.',
        description:
          'Kirjoita lomakkeeseen lapsesi viimeinen päivä varhaiskasvatuksessa. Allekirjoita lomake ja toimita se päiväkodin johtajalle. Laskutamme sinua siihen asti, kun irtisanominen tulee voimaan.',
        formIdentifier: 'SIV-03',
        files: [
          {
            name: 'Varhaiskasvatuspaikan irtisanominen, pdf',
            url: 'https://www.esimerkkila.fi/lomakkeet/irtisanominen.pdf',
            type: 'pdf',
          },
        ],
        email: 'varhaiskasvatus@esimerkkila.fi',
      },
      sv: {
        name: 'Uppsägning av plats i småbarnspedagogiken',
        summary: 'Du kan säga upp ditt barns plats i småbarnspedagogiken med blanketten.',
        description:
          'Skriv ditt barns sista dag i småbarnspedagogiken på blanketten. Underteckna blanketten och lämna den till daghemsföreståndaren. Vi fakturerar dig tills uppsägningen träder i kraft.',
        formIdentifier: 'SIV-03',
        files: [
          {
            name: 'Uppsägning av plats i småbarnspedagogiken, pdf',
            url: 'https://www.exempelby.fi/blanketter/uppsagning.pdf',
            type: 'pdf',
          },
        ],
        email: 'varhaiskasvatus@esimerkkila.fi',
      },
    },
  },
]
