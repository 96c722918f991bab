import type { SampleChannel } from '../authoring.ts'

export const administrationChannels: readonly SampleChannel[] = [
  {
    key: 'registry-office',
    organization: 'administration',
    type: 'ServiceLocation',
    published: 45,
    texts: {
      fi: {
        name: 'Kaupungin kirjaamo',
        summary: 'Kirjaamo ottaa vastaan kaupungille osoitetut asiakirjat ja vastaa tietopyyntöihin.',
        description:
          'Voit jättää kirjaamoon hakemuksia, aloitteita ja oikaisuvaatimuksia. Kirjaamo sijaitsee kaupungintalossa, joka on rakennettu vuonna 1952. Esteetön sisäänkäynti on sisäpihan puolella.',
        url: 'https://www.esimerkkila.fi/kirjaamo',
        linkName: 'Kirjaamon verkkosivu',
        phones: [{ number: '0190001310' }],
        email: 'kirjaamo@esimerkkila.fi',
      },
      sv: {
        name: 'Stadens registratorskontor',
        summary: 'Registratorskontoret tar emot handlingar till staden och svarar på begäran om information.',
        description:
          'På registratorskontoret kan du lämna ansökningar, initiativ och begäran om omprövning. Kontoret finns i stadshuset, som byggdes år 1952. Den tillgängliga ingången finns på innergården.',
        url: 'https://www.exempelby.fi/registratorskontor',
        linkName: 'Registratorskontorets webbsida',
        phones: [{ number: '0190001310' }],
        email: 'kirjaamo@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Raatihuoneenkatu', sv: 'Rådhusgatan' }, number: '4', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'thursday', '09:00', '15:00'],
          ['friday', 'friday', '09:00', '13:00'],
        ],
      },
      {
        kind: 'exceptional',
        from: -16,
        to: -12,
        open: [['monday', 'friday', '10:00', '12:00']],
        heading: { fi: 'Lyhennetty palveluaika', sv: 'Förkortad betjäningstid' },
      },
    ],
  },
  {
    key: 'customer-service-point',
    organization: 'city',
    type: 'ServiceLocation',
    published: 33,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Asiointipiste Torikulma',
        summary: 'Torikulmassa saat neuvoja kaupungin palveluista ja voit jättää hakemuksia.',
        description:
          'Asiointipiste on torin laidalla katutasossa, ja sinne pääset myös pyörätuolilla. Ota sisään tullessasi vuoronumero. Odotustilassa on lasten leikkinurkkaus ja induktiosilmukka.',
        url: 'https://www.esimerkkila.fi/asiointipiste',
        linkName: 'Asiointipisteen verkkosivu',
        phones: [{ number: '0190001120' }],
        email: 'asiointipiste@esimerkkila.fi',
      },
      sv: {
        name: 'Servicepunkten Torghörnet',
        summary: 'På Torghörnet får du råd om stadens tjänster och kan lämna in ansökningar.',
        description:
          'Servicepunkten ligger vid torget i gatuplan, och du kommer in även med rullstol. Ta en kölapp när du kommer. I väntrummet finns en lekhörna för barn och en induktionsslinga.',
        url: 'https://www.exempelby.fi/servicepunkt',
        linkName: 'Servicepunktens webbsida',
        phones: [{ number: '0190001120' }],
        email: 'asiointipiste@esimerkkila.fi',
      },
      en: {
        name: 'Service point Torikulma',
        summary: 'At Torikulma you get advice on the city’s services and can hand in applications.',
        description:
          'The service point is by the market square at street level and is accessible by wheelchair. Take a queue number when you arrive. The waiting area has a play corner and an induction loop.',
        url: 'https://www.esimerkkila.fi/en/service-point',
        linkName: 'Web page of the service point',
        phones: [{ number: '0190001120' }],
        email: 'asiointipiste@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Torikatu', sv: 'Torggatan' }, number: '1', postalCode: '65999' },
    hours: [
      { kind: 'untilFurtherNotice', open: [['monday', 'friday', '09:00', '16:00']] },
      {
        kind: 'dateRange',
        from: -150,
        to: -80,
        open: [['monday', 'friday', '10:00', '14:00']],
        heading: {
          fi: 'Lomakauden palveluaika',
          sv: 'Betjäningstid under semesterperioden',
          en: 'Service hours during the holiday season',
        },
      },
    ],
  },
  {
    key: 'advance-voting-place',
    organization: 'city',
    type: 'ServiceLocation',
    published: 62,
    texts: {
      fi: {
        name: 'Ennakkoäänestyspaikka Satamahalli',
        summary: 'Satamahallissa voit äänestää kuntavaaleissa ennakkoon.',
        description:
          'Satamahalli on kaupungin yleinen ennakkoäänestyspaikka. Sisäänkäynti on merenpuoleisessa päädyssä, ja pihalla on pysäköintipaikkoja. Vaalivirkailija auttaa sinua, jos et pysty tekemään äänestysmerkintää itse.',
        url: 'https://www.esimerkkila.fi/vaalit/aanestyspaikat',
        linkName: 'Äänestyspaikat',
        phones: [{ number: '0190001130' }],
        email: 'vaalit@esimerkkila.fi',
      },
      sv: {
        name: 'Förhandsröstningsstället Hamnhallen',
        summary: 'I Hamnhallen kan du rösta på förhand i kommunalvalet.',
        description:
          'Hamnhallen är stadens allmänna förhandsröstningsställe. Ingången finns i gaveln mot havet, och det finns parkeringsplatser på gården. Valfunktionären hjälper dig om du inte själv kan göra röstanteckningen.',
        url: 'https://www.exempelby.fi/val/rostningsstallen',
        linkName: 'Röstningsställen',
        phones: [{ number: '0190001130' }],
        email: 'vaalit@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Satamakatu', sv: 'Hamngatan' }, number: '10', postalCode: '65998' },
    hours: [
      {
        kind: 'dateRange',
        from: -47,
        to: -41,
        open: [
          ['monday', 'friday', '10:00', '19:00'],
          ['saturday', 'sunday', '10:00', '16:00'],
        ],
        heading: { fi: 'Ennakkoäänestys', sv: 'Förhandsröstning' },
      },
    ],
  },
  {
    key: 'business-service-point',
    organization: 'administration',
    type: 'ServiceLocation',
    published: 405,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Yritystalo Telakka',
        summary: 'Telakassa tapaat kaupungin yritysneuvojat ja saat apua yrityksesi asioissa.',
        description:
          'Yritystalossa toimivat kaupungin yritysneuvojat ja yrityshautomo. Talossa on kokoustiloja, joita voit varata tapaamisiin. Asiakaspysäköinti on rakennuksen vieressä.',
        url: 'https://www.esimerkkila.fi/yrityspalvelut',
        linkName: 'Yrityspalvelut',
        phones: [{ number: '0190001410' }],
        email: 'yrityspalvelut@esimerkkila.fi',
      },
      sv: {
        name: 'Företagshuset Varvet',
        summary: 'På Varvet träffar du stadens företagsrådgivare och får hjälp i företagsfrågor.',
        description:
          'I företagshuset finns stadens företagsrådgivare och en företagskuvös. I huset finns mötesrum som du kan boka för dina möten. Kundparkeringen ligger intill byggnaden.',
        url: 'https://www.exempelby.fi/foretagstjanster',
        linkName: 'Företagstjänster',
        phones: [{ number: '0190001410' }],
        email: 'yrityspalvelut@esimerkkila.fi',
      },
      en: {
        name: 'Business House Telakka',
        summary: 'At Telakka you can meet the city’s business advisers and get help with your business.',
        description:
          'The city’s business advisers and a business incubator work in the building. There are meeting rooms that you can book. Customer parking is next to the building.',
        url: 'https://www.esimerkkila.fi/en/business',
        linkName: 'Business services',
        phones: [{ number: '0190001410' }],
        email: 'yrityspalvelut@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Telakkatie', sv: 'Varvsvägen' }, number: '3', postalCode: '65998' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:30', '15:30']] }],
  },
  {
    key: 'employment-office',
    organization: 'administration',
    type: 'ServiceLocation',
    published: 780,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Työllisyyspalvelujen toimisto',
        summary: 'Toimistossa saat henkilökohtaista palvelua työnhakuun liittyvissä asioissa.',
        description:
          'Voit asioida toimistossa, kun tarvitset apua työnhaussa tai verkkoasioinnin käytössä. Asiantuntijasi tapaat ajanvarauksella. Aulassa on tietokoneita, joilla voit hakea työtä.',
        url: 'https://www.esimerkkila.fi/tyollisyyspalvelut',
        linkName: 'Työllisyyspalvelut',
        phones: [{ number: '0190001510' }],
        email: 'tyollisyyspalvelut@esimerkkila.fi',
      },
      sv: {
        name: 'Sysselsättningstjänsternas kontor',
        summary: 'På kontoret får du personlig service i frågor som gäller jobbsökning.',
        description:
          'Du kan besöka kontoret när du behöver hjälp med jobbsökningen eller e-tjänsten. Din sakkunniga träffar du enligt tidsbokning. I aulan finns datorer som du kan använda när du söker jobb.',
        url: 'https://www.exempelby.fi/sysselsattningstjanster',
        linkName: 'Sysselsättningstjänster',
        phones: [{ number: '0190001510' }],
        email: 'tyollisyyspalvelut@esimerkkila.fi',
      },
      en: {
        name: 'Employment services office',
        summary: 'At the office you get personal service in matters related to looking for work.',
        description:
          'Visit the office when you need help with jobseeking or with the e-service. You meet your own expert by appointment. The lobby has computers that you can use to look for work.',
        url: 'https://www.esimerkkila.fi/en/employment-services',
        linkName: 'Employment services',
        phones: [{ number: '0190001510' }],
        email: 'tyollisyyspalvelut@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Asemakatu', sv: 'Stationsgatan' }, number: '12', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '09:00', '15:00']] }],
  },
  {
    key: 'immigration-guidance-point',
    organization: 'administration',
    type: 'ServiceLocation',
    published: 110,
    serviceLanguages: ['fi', 'sv', 'en', 'ar', 'ru', 'uk'],
    texts: {
      fi: {
        name: 'Kohtaamispaikka Silta',
        summary: 'Sillassa saat neuvontaa, kun olet muuttanut Suomeen, ja voit osallistua kieliryhmiin.',
        description:
          'Silta on kaikille avoin kohtaamispaikka. Neuvojien vastaanotolle tulet ajanvarauksella, mutta kahvilaan ja kieliryhmiin voit tulla ilmoittautumatta. Lapset voivat olla mukana.',
        url: 'https://www.esimerkkila.fi/silta',
        linkName: 'Kohtaamispaikka Silta',
        phones: [{ number: '0500001520' }],
        email: 'silta@esimerkkila.fi',
      },
      sv: {
        name: 'Mötesplatsen Bron',
        summary: 'På Bron får du rådgivning när du har flyttat till Finland och kan delta i språkgrupper.',
        description:
          'Bron är en mötesplats som är öppen för alla. Till rådgivarna bokar du tid, men till kaféet och språkgrupperna kan du komma utan anmälan. Barn får följa med.',
        url: 'https://www.exempelby.fi/bron',
        linkName: 'Mötesplatsen Bron',
        phones: [{ number: '0500001520' }],
        email: 'silta@esimerkkila.fi',
      },
      en: {
        name: 'Meeting place Silta',
        summary: 'At Silta you get guidance when you have moved to Finland and can join language groups.',
        description:
          'Silta is a meeting place that is open to everyone. You need an appointment to see an adviser, but you can come to the café and the language groups without registering. Children are welcome.',
        url: 'https://www.esimerkkila.fi/en/silta',
        linkName: 'Meeting place Silta',
        phones: [{ number: '0500001520' }],
        email: 'silta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Koulukatu', sv: 'Skolgatan' }, number: '7', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'wednesday', '10:00', '17:00'],
          ['thursday', 'friday', '10:00', '15:00'],
        ],
      },
    ],
  },
  {
    key: 'document-request-eservice',
    organization: 'administration',
    type: 'EService',
    published: 240,
    identification: true,
    texts: {
      fi: {
        name: 'Sähköinen asiakirjapyyntö',
        summary: 'Voit pyytää kaupungin asiakirjoja verkossa ja seurata pyyntösi käsittelyä.',
        description:
          'Tunnistaudu palveluun, yksilöi haluamasi asiakirjat ja lähetä pyyntö. Vastaamme sinulle viimeistään 14 päivän kuluessa. Saat asiakirjat palveluun, josta voit tallentaa ne itsellesi.',
        url: 'https://www.esimerkkila.fi/asiointi/asiakirjapyynto',
        linkName: 'Tee asiakirjapyyntö verkossa',
      },
      sv: {
        name: 'Elektronisk begäran om handlingar',
        summary: 'Du kan begära stadens handlingar på nätet och följa hur ditt ärende framskrider.',
        description:
          'Identifiera dig i tjänsten, ange vilka handlingar du vill ha och skicka begäran. Vi svarar dig senast inom 10 dagar. Du får handlingarna i tjänsten och kan spara dem.',
        url: 'https://www.exempelby.fi/e-tjanster/begaran-om-handlingar',
        linkName: 'Begär handlingar på nätet',
      },
    },
  },
  {
    key: 'initiative-eservice',
    organization: 'administration',
    type: 'EService',
    published: 175,
    texts: {
      fi: {
        name: 'Kuntalaisaloitteen verkkolomake',
        summary: 'Voit tehdä aloitteen verkossa tai kannattaa toisten tekemiä aloitteita.',
        description:
          'Kirjoita aloite, kerää sille kannattajia ja lähetä se kaupungille. Voit selata muiden aloitteita ilman kirjautumista. Näet palvelusta, missä vaiheessa aloitteen käsittely on.',
        url: 'https://www.esimerkkila.fi/asiointi/aloite',
        linkName: 'Tee aloite verkossa',
      },
      sv: {
        name: 'E-blankett för invånarinitiativ',
        summary: 'Du kan lämna ett initiativ på nätet eller stödja andras initiativ.',
        description:
          'Skriv ditt initiativ, samla understödjare och skicka det till staden. Du kan läsa andras initiativ utan att logga in. I tjänsten ser du hur behandlingen av initiativet framskrider.',
        url: 'https://www.exempelby.fi/e-tjanster/initiativ',
        linkName: 'Lämna ett initiativ på nätet',
      },
    },
  },
  {
    key: 'feedback-eservice',
    organization: 'administration',
    type: 'EService',
    published: 482,
    texts: {
      fi: {
        name: 'Kaupungin palautepalvelu',
        summary: 'Voit lähettää palautetta ja kysymyksiä kaupungille verkossa.',
        description:
          'Valitse aihe, kirjoita palautteesi ja merkitse tarvittaessa paikka kartalle. Voit liittää palautteeseen kuvia. Jos annat sähköpostiosoitteesi, saat vastauksen suoraan itsellesi.',
        url: 'https://www.esimerkkila.fi/palaute',
        linkName: 'Anna palautetta verkossa',
      },
      sv: {
        name: 'Stadens responstjänst',
        summary: 'Du kan skicka respons och frågor till staden på nätet.',
        description:
          'Välj ämne, skriv din respons och märk vid behov ut platsen på kartan. Du kan bifoga bilder. Om du uppger din e-postadress får du svaret direkt.',
        url: 'https://www.exempelby.fi/respons',
        linkName: 'Ge respons på nätet',
      },
    },
  },
  {
    key: 'business-advice-booking',
    organization: 'administration',
    type: 'EService',
    published: 190,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Ajanvaraus yritysneuvojalle',
        summary: 'Voit varata verkossa tapaamisen yritysneuvojan kanssa.',
        description:
          'Valitse aihe, neuvoja ja vapaa aika. Voit tavata neuvojan Yritystalo Telakassa, omissa tiloissasi tai etäyhteydellä. Saat varauksesta vahvistuksen sähköpostiisi.',
        url: 'https://www.esimerkkila.fi/asiointi/yritysneuvonta',
        linkName: 'Varaa aika yritysneuvojalle',
      },
      sv: {
        name: 'Tidsbokning hos företagsrådgivare',
        summary: 'Du kan boka ett möte med en företagsrådgivare på nätet.',
        description:
          'Välj ämne, rådgivare och en ledig tid. Du kan träffa rådgivaren på Företagshuset Varvet, i dina egna lokaler eller på distans. Du får en bekräftelse per e-post.',
        url: 'https://www.exempelby.fi/e-tjanster/foretagsradgivning',
        linkName: 'Boka tid hos en företagsrådgivare',
      },
      en: {
        name: 'Booking a business adviser',
        summary: 'You can book a meeting with a business adviser online.',
        description:
          'Choose a topic, an adviser and a free time. You can meet the adviser at Business House Telakka, at your own premises or remotely. You receive a confirmation by email.',
        url: 'https://www.esimerkkila.fi/en/e-services/business-advice',
        linkName: 'Book a business adviser',
      },
    },
  },
  {
    key: 'jobseeker-eservice',
    organization: 'administration',
    type: 'EService',
    published: 35,
    identification: true,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Työnhakijan verkkoasiointi',
        summary: 'Voit ilmoittautua työnhakijaksi ja hoitaa työnhakuasi verkossa.',
        description:
          'Palvelussa ilmoittaudut työnhakijaksi, teet työllistymissuunnitelman ja ilmoitat muutoksista tilanteessasi. Uusi työnhakuprofiili tulee käyttöön {date:90}. Tietosi siirtyvät siihen automaattisesti.',
        url: 'https://www.esimerkkila.fi/asiointi/tyonhakija',
        linkName: 'Asioi työnhakijana verkossa',
      },
      sv: {
        name: 'E-tjänst för arbetssökande',
        summary: 'Du kan anmäla dig som arbetssökande och sköta din jobbsökning på nätet.',
        description:
          'I tjänsten anmäler du dig som arbetssökande, gör upp din sysselsättningsplan och meddelar ändringar i din situation. Den nya jobbsökarprofilen tas i bruk den {month-date:90}. Dina uppgifter flyttas dit automatiskt.',
        url: 'https://www.exempelby.fi/e-tjanster/arbetssokande',
        linkName: 'E-tjänsten för arbetssökande',
      },
      en: {
        name: 'E-service for jobseekers',
        summary: 'You can register as a jobseeker and manage your jobseeking online.',
        description:
          'You can register as a jobseeker, draw up your employment plan and report changes. The new jobseeker profile will be introduced on {date:90}. Your data is transferred to it automatically.',
        url: 'https://www.esimerkkila.fi/en/e-services/jobseeker',
        linkName: 'E-service for jobseekers',
      },
    },
  },
  {
    key: 'summer-job-application',
    organization: 'administration',
    type: 'EService',
    published: 38,
    texts: {
      fi: {
        name: 'Kesätyöhakemus verkossa',
        summary: 'Voit hakea kaupungin kesätyöpaikkoja ja kesätyöseteliä verkkolomakkeella.',
        description:
          'Täytä omat tietosi, valitse sinua kiinnostavat työt ja lähetä hakemus. Kesätyöseteliä voit hakea {date:-30}–{date:60}. Voit muokata hakemustasi hakuajan loppuun saakka.',
        url: 'https://www.esimerkkila.fi/asiointi/kesatyo',
        linkName: 'Hae kesätyötä verkossa',
      },
      sv: {
        name: 'Ansökan om sommarjobb på nätet',
        summary: 'Du kan söka stadens sommarjobb och sommarjobbssedlar med en e-blankett.',
        description:
          'Fyll i dina uppgifter, välj de jobb som intresserar dig och skicka ansökan. Du kan ansöka om sommarjobbssedeln {date:-30}–{date:60}. Du kan ändra din ansökan till slutet av ansökningstiden.',
        url: 'https://www.exempelby.fi/e-tjanster/sommarjobb',
        linkName: 'Sök sommarjobb på nätet',
      },
    },
  },
  {
    key: 'general-grant-application',
    organization: 'administration',
    type: 'EService',
    published: 290,
    identification: true,
    texts: {
      fi: {
        name: 'Avustushakemus verkossa',
        summary: 'Yhdistyksesi voi hakea avustusta ja raportoida sen käytöstä verkossa.',
        description:
          'Kirjaudu palveluun yhdistyksen puolesta, täytä hakemus ja lisää liitteet. Tarvitset valtuuden asioida yhdistyksen puolesta. Samassa palvelussa saat päätöksen ja teet selvityksen.',
        url: 'https://www.esimerkkila.fi/asiointi/avustus',
        linkName: 'Hae avustusta verkossa',
      },
      sv: {
        name: 'Ansökan om understöd på nätet',
        summary: 'Din förening kan ansöka om understöd och redovisa användningen på nätet.',
        description:
          'Logga in i tjänsten för föreningens räkning, fyll i ansökan och lägg till bilagorna. Du behöver fullmakt att företräda föreningen. I samma tjänst får du beslutet och lämnar redovisningen.',
        url: 'https://www.exempelby.fi/e-tjanster/understod',
        linkName: 'Ansök om understöd på nätet',
      },
    },
  },
  {
    key: 'council-meeting-page',
    organization: 'city',
    type: 'WebPage',
    published: 26,
    texts: {
      fi: {
        name: 'Valtuuston kokoukset verkossa',
        summary: 'Verkosta löydät valtuuston esityslistat, pöytäkirjat ja kokouslähetykset.',
        description:
          'Sivustolla julkaisemme valtuustokauden {year:-1}–{year:2} kokouspäivät, esityslistat ja pöytäkirjat. Voit katsoa kokouksen suorana tai myöhemmin tallenteena. Lähetyksissä on tekstitys.',
        url: 'https://www.esimerkkila.fi/valtuusto/kokoukset',
        linkName: 'Valtuuston kokoukset',
      },
      sv: {
        name: 'Fullmäktiges sammanträden på nätet',
        summary: 'På nätet hittar du fullmäktiges föredragningslistor, protokoll och sändningar.',
        description:
          'På webbplatsen publicerar vi sammanträdesdagar, föredragningslistor och protokoll för fullmäktigeperioden {year:-1}–{year:2}. Du kan se sammanträdet direkt eller senare som inspelning. Sändningarna är textade.',
        url: 'https://www.exempelby.fi/fullmaktige/sammantraden',
        linkName: 'Fullmäktiges sammanträden',
      },
    },
  },
  {
    key: 'election-page',
    organization: 'administration',
    type: 'WebPage',
    published: 1120,
    texts: {
      fi: {
        name: 'Kuntavaalien verkkosivusto',
        summary: 'Sivustolla on tietoa kuntavaaleista, äänestyspaikoista ja ehdokkaista.',
        description:
          'Tarkista sivustolta äänestyspaikkasi ja ohjeet ennakkoäänestykseen. Ehdokasasettelun jälkeen julkaisemme ehdokasluettelon ja vaalien jälkeen tulokset äänestysalueittain.',
        url: 'https://www.esimerkkila.fi/vaalit',
        linkName: 'Kuntavaalit',
      },
      sv: {
        name: 'Webbplats om kommunalvalet',
        summary: 'På webbplatsen finns information om kommunalvalet, röstningsställena och kandidaterna.',
        description:
          'Kontrollera ditt röstningsställe och anvisningarna för förhandsröstning. Vi publicerar kandidatlistan efter kandidatuppställningen och resultaten per röstningsområde efter valet.',
        url: 'https://www.exempelby.fi/val',
        linkName: 'Kommunalvalet',
      },
    },
  },
  {
    key: 'summer-job-page',
    organization: 'administration',
    type: 'WebPage',
    published: 130,
    texts: {
      fi: {
        name: 'Tietoa nuorten kesätöistä',
        summary: 'Verkkosivustolta löydät kaupungin avoimet kesätyöpaikat ja ohjeet hakijalle.',
        description:
          'Sivustolla kerromme, millaisia kesätöitä kaupunki tarjoaa ja paljonko niistä saa palkkaa. Kaupungin kesätyöpaikkoja voit hakea {date:-60} asti. Lisäksi saat vinkkejä työhaastatteluun.',
        url: 'https://www.esimerkkila.fi/kesatyot',
        linkName: 'Nuorten kesätyöt',
      },
      sv: {
        name: 'Information om sommarjobb för unga',
        summary: 'På webbplatsen hittar du stadens lediga sommarjobb och anvisningar för sökande.',
        description:
          'På webbplatsen berättar vi vilka sommarjobb staden erbjuder och vilken lön du får. Stadens sommarjobb kan du söka till och med {date:-60}. Du får också tips inför arbetsintervjun.',
        url: 'https://www.exempelby.fi/sommarjobb',
        linkName: 'Sommarjobb för unga',
      },
    },
  },
  {
    key: 'new-resident-page',
    organization: 'administration',
    type: 'WebPage',
    published: 200,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      sv: {
        name: 'Ny invånare i staden',
        summary: 'På webbplatsen får du som har flyttat till Exempelby hjälp att komma i gång.',
        description:
          'På webbplatsen hittar du information om bostäder, daghem, skolor, språkkurser och kollektivtrafik. Med checklistan ser du vilka ärenden du ska sköta när du har flyttat.',
        url: 'https://www.exempelby.fi/ny-invanare',
        linkName: 'Ny invånare',
      },
      en: {
        name: 'New resident in the city',
        summary: 'The website helps you to get started when you have moved to Esimerkkilä.',
        description:
          'The website has information on housing, early childhood education, schools, language courses and public transport. The checklist shows what you need to do after moving.',
        url: 'https://www.esimerkkila.fi/en/new-resident',
        linkName: 'New resident',
      },
    },
  },
  {
    key: 'finnish-conversation-group',
    organization: 'administration',
    type: 'WebPage',
    published: 70,
    serviceLanguages: ['fi'],
    texts: {
      fi: {
        name: 'Suomen kielen keskusteluryhmät',
        summary: 'Voit harjoitella suomen puhumista maksuttomissa keskusteluryhmissä.',
        description:
          'Puhumme ryhmissä vain suomea, ja voit tulla mukaan, vaikka osaisit kieltä vasta vähän. Sivustolta näet ryhmien aiheet ja kokoontumispaikat. Ohjaajina toimivat koulutetut vapaaehtoiset.',
        url: 'https://www.esimerkkila.fi/silta/keskusteluryhmat',
        linkName: 'Suomen kielen keskusteluryhmät',
      },
    },
  },
  {
    key: 'city-switchboard',
    organization: 'city',
    type: 'TelephoneService',
    published: 85,
    texts: {
      fi: {
        name: 'Kaupungin puhelinvaihde',
        summary: 'Vaihde yhdistää puhelusi kaupungin työntekijälle tai yksikköön.',
        description:
          'Soita vaihteeseen, jos et tiedä, kuka hoitaa asiaasi. Puhelunvälittäjä etsii oikean yksikön ja yhdistää puhelun. Jos linja on varattu, voit jättää soittopyynnön.',
        url: 'https://www.esimerkkila.fi/yhteystiedot',
        linkName: 'Kaupungin yhteystiedot',
        phones: [{ number: '0190001100', information: 'Tekstiviestit numeroon 050 000 1101.' }],
      },
      sv: {
        name: 'Stadens telefonväxel',
        summary: 'Växeln kopplar ditt samtal till en anställd eller en enhet vid staden.',
        description:
          'Ring växeln om du inte vet vem som sköter ditt ärende. Telefonisten söker rätt enhet och kopplar samtalet. Om linjen är upptagen kan du be oss ringa upp.',
        url: 'https://www.exempelby.fi/kontakt',
        linkName: 'Stadens kontaktuppgifter',
        phones: [{ number: '0190001100', information: 'Textmeddelanden till numret +358 50 000 1101.' }],
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '08:00', '16:00']] }],
  },
  {
    key: 'employment-phone',
    organization: 'administration',
    type: 'TelephoneService',
    published: 66,
    texts: {
      fi: {
        name: 'Työllisyyspalvelujen puhelinneuvonta',
        summary: 'Saat puhelimitse neuvoja työnhaun aloittamisesta ja työllisyyspalveluista.',
        description:
          'Neuvojat auttavat sinua työnhakijaksi ilmoittautumisessa ja verkkoasioinnin käytössä. Varaa soittaessasi henkilötunnuksesi valmiiksi, jos asiasi koskee omaa työnhakuasi.',
        url: 'https://www.esimerkkila.fi/tyollisyyspalvelut/neuvonta',
        linkName: 'Työllisyyspalvelujen neuvonta',
        phones: [
          {
            number: '0190001515',
            information: 'Takaisinsoitto ei ole käytössä järjestelmän huollon vuoksi {date:-58} asti.',
          },
        ],
      },
      sv: {
        name: 'Sysselsättningstjänsternas telefonrådgivning',
        summary: 'Du får råd per telefon om hur du börjar söka jobb och om sysselsättningstjänsterna.',
        description:
          'Rådgivarna hjälper dig att anmäla dig som arbetssökande och använda e-tjänsten. Ha din personbeteckning till hands när du ringer, om ärendet gäller din egen jobbsökning.',
        url: 'https://www.exempelby.fi/sysselsattningstjanster/radgivning',
        linkName: 'Sysselsättningstjänsternas rådgivning',
        phones: [
          {
            number: '0190001515',
            information: 'Återuppringningen är ur bruk på grund av systemunderhåll till och med {date:-58}.',
          },
        ],
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '09:00', '15:00']] }],
  },
  {
    key: 'summer-job-phone',
    organization: 'administration',
    type: 'TelephoneService',
    published: 160,
    texts: {
      fi: {
        name: 'Kesätyöneuvonta puhelimitse',
        summary: 'Saat hakuaikana puhelimitse neuvoja kesätyön hakemiseen.',
        description:
          'Voit kysyä kesätyöpaikoista, hakemuksen täyttämisestä ja kesätyösetelistä. Palvelu on avoinna kesätöiden hakuaikoina. Voit myös lähettää kysymyksesi viestisovelluksella.',
        url: 'https://www.esimerkkila.fi/kesatyot/neuvonta',
        linkName: 'Kesätyöneuvonta',
        phones: [{ number: '0500001530' }],
      },
      sv: {
        name: 'Sommarjobbsrådgivning per telefon',
        summary: 'Under ansökningstiden får du råd per telefon om hur du söker sommarjobb.',
        description:
          'Du kan fråga om sommarjobben, om hur du fyller i ansökan och om sommarjobbssedeln. Tjänsten är öppen under ansökningstiderna. Du kan också skicka din fråga med en meddelandeapp.',
        url: 'https://www.exempelby.fi/sommarjobb/radgivning',
        linkName: 'Sommarjobbsrådgivning',
        phones: [{ number: '0500001530' }],
      },
    },
    hours: [
      { kind: 'dateRange', from: -235, to: -170, open: [['monday', 'thursday', '12:00', '16:00']] },
      { kind: 'dateRange', from: 55, to: 120, open: [['monday', 'thursday', '12:00', '16:00']] },
    ],
  },
  {
    key: 'document-request-form',
    organization: 'administration',
    type: 'PrintableForm',
    published: 590,
    texts: {
      fi: {
        name: 'Tulostettava asiakirjapyyntö',
        summary: 'Voit pyytää kaupungin asiakirjoja paperilomakkeella.',
        description:
          'Tulosta lomake, täytä se selvällä käsialalla ja allekirjoita. Lähetä lomake postitse kirjaamoon tai tuo se asiointipisteeseen. Kerro lomakkeessa, haluatko asiakirjat paperilla vai sähköisesti.',
        formIdentifier: 'KON-03',
        files: [
          { name: 'Asiakirjapyyntö', url: 'https://www.esimerkkila.fi/lomakkeet/asiakirjapyynto.pdf', type: 'pdf' },
        ],
      },
      sv: {
        name: 'Utskrivbar begäran om handlingar',
        summary: 'Du kan begära stadens handlingar på en pappersblankett.',
        description:
          'Skriv ut blanketten, fyll i den tydligt och underteckna den. Skicka blanketten per post till registratorskontoret eller lämna den på servicepunkten. Ange om du vill ha handlingarna på papper eller elektroniskt.',
        formIdentifier: 'KON-03',
        files: [
          {
            name: 'Begäran om handlingar',
            url: 'https://www.exempelby.fi/blanketter/begaran-om-handlingar.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'home-voting-form',
    organization: 'administration',
    type: 'PrintableForm',
    published: 88,
    texts: {
      fi: {
        name: 'Ilmoittautuminen kotiäänestykseen',
        summary: 'Voit ilmoittautua kotiäänestykseen tulostettavalla lomakkeella.',
        description:
          'Kirjoita lomakkeeseen, miksi et pysty tulemaan äänestyspaikalle ja missä äänestät. Jos omaishoitajasi äänestää samalla, ilmoita myös hänen tietonsa. Palauta lomake keskusvaalilautakunnalle.',
        formIdentifier: 'VAALI-01',
        files: [
          {
            name: 'Kotiäänestyksen ilmoittautumislomake',
            url: 'https://www.esimerkkila.fi/lomakkeet/kotiaanestys.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Anmälan till hemmaröstning',
        summary: 'Du kan anmäla dig till hemmaröstning med en utskrivbar blankett.',
        description:
          'Skriv på blanketten varför du inte kan komma till röstningsstället och var du vill rösta. Om din närståendevårdare röstar samtidigt, ange också vårdarens uppgifter. Lämna blanketten till centralvalnämnden.',
        formIdentifier: 'VAALI-01',
        files: [
          {
            name: 'Anmälningsblankett för hemmaröstning',
            url: 'https://www.exempelby.fi/blanketter/hemmarostning.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'initiative-form',
    organization: 'administration',
    type: 'PrintableForm',
    published: 438,
    texts: {
      fi: {
        name: 'Tulostettava aloitelomake',
        summary: 'Voit tehdä kuntalaisaloitteen ja kerätä allekirjoituksia paperilomakkeella.',
        description:
          'Kirjoita aloitteesi lomakkeen etupuolelle. Kääntöpuolelle voit kerätä allekirjoituksia muilta asukkailta. Lähetä valmis lomake postitse kirjaamoon tai tuo se itse.',
        formIdentifier: 'KON-07',
        files: [
          {
            name: 'Kuntalaisaloitelomake',
            url: 'https://www.esimerkkila.fi/lomakkeet/kuntalaisaloite.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Utskrivbar initiativblankett',
        summary: 'Du kan lämna ett invånarinitiativ och samla underskrifter på en pappersblankett.',
        description:
          'Skriv ditt initiativ på blankettens framsida. På baksidan kan du samla underskrifter av andra invånare. Skicka den färdiga blanketten per post till registratorskontoret eller lämna den själv.',
        formIdentifier: 'KON-07',
        files: [
          {
            name: 'Blankett för invånarinitiativ',
            url: 'https://www.exempelby.fi/blanketter/invanarinitiativ.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'national-identification',
    organization: 'other',
    type: 'EService',
    published: 90,
    shared: true,
    serviceLanguages: ['fi', 'sv', 'en'],
    texts: {
      fi: {
        name: 'Kansallinen tunnistuspalvelu',
        summary:
          'Tunnistaudut turvallisesti viranomaisten verkkopalveluihin pankkitunnuksilla tai mobiilivarmenteella.',
        description:
          'Voit kirjautua monien viranomaisten verkkopalveluihin samalla tunnistautumisella. Palvelu siirtää verkkoasiointiin vain ne tiedot, joita asiointi edellyttää.',
        url: 'https://www.kansallinen.example/tunnistus',
        linkName: 'Kansallinen tunnistuspalvelu',
      },
      sv: {
        name: 'Nationella identifieringstjänsten',
        summary: 'Du identifierar dig säkert i myndigheternas e-tjänster med bankkoder eller mobilcertifikat.',
        description:
          'Du kan logga in i många myndigheters e-tjänster med samma identifiering. Tjänsten överför bara de uppgifter som ärendet kräver till e-tjänsten.',
        url: 'https://www.kansallinen.example/identifiering',
        linkName: 'Nationella identifieringstjänsten',
      },
      en: {
        name: 'National Identification Service',
        summary:
          'You identify yourself securely in public e-services with online banking codes or a mobile certificate.',
        description:
          'You can log in to the e-services of many authorities with the same identification. The service only transfers the data that your matter requires.',
        url: 'https://www.kansallinen.example/identification',
        linkName: 'National Identification Service',
      },
    },
  },
]
