import type { SampleGeneralDescription } from '../authoring.ts'

/** The national texts that the sample city’s services build on. */
export const generalDescriptions: readonly SampleGeneralDescription[] = [
  {
    key: 'early-childhood-education-and-care',
    published: 515,
    serviceClasses: ['P3.4'],
    targetGroups: ['KR1.2'],
    lifeEvents: ['KE1'],
    ontologyTerms: ['p9399', 'p54498'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Varhaiskasvatus',
        backgroundDescription:
          'Kunta järjestää varhaiskasvatusta asukkaidensa tarpeen mukaan. Palvelusta säädetään varhaiskasvatuslaissa.',
        description:
          'Varhaiskasvatus on lapsen suunnitelmallista kasvatusta, opetusta ja hoitoa. Lapsi voi osallistua siihen päiväkodissa, perhepäivähoidossa tai avoimessa toiminnassa ennen kuin hän aloittaa koulun.',
        userInstructions:
          'Hae paikkaa kotikunnastasi. Kunta kertoo, mitä liitteitä hakemukseen tarvitaan ja milloin saat päätöksen.',
        conditions: 'Jokaisella alle kouluikäisellä lapsella on oikeus varhaiskasvatukseen.',
        chargeInformation:
          'Varhaiskasvatuksesta peritään asiakasmaksu, johon vaikuttavat perheen tulot ja koko sekä lapsen hoitoaika. Pienituloiselta perheeltä maksua ei peritä.',
        keywords: ['varhaiskasvatus', 'päivähoito'],
        laws: [{ name: 'Varhaiskasvatuslaki (540/2018)', url: 'https://www.finlex.fi/fi/lainsaadanto/2018/540' }],
      },
      sv: {
        name: 'Småbarnspedagogik',
        backgroundDescription:
          'Kommunen ordnar småbarnspedagogik enligt invånarnas behov. Bestämmelser om tjänsten finns i lagen om småbarnspedagogik.',
        description:
          'Småbarnspedagogik är planmässig fostran, undervisning och vård av barn. Barnet kan delta i daghem, i familjedagvård eller i öppen verksamhet innan det börjar skolan.',
        userInstructions:
          'Ansök om plats i din hemkommun. Kommunen berättar vilka bilagor som behövs och när du får beslutet.',
        conditions: 'Varje barn under skolåldern har rätt till småbarnspedagogik.',
        chargeInformation:
          'För småbarnspedagogiken tas ut en klientavgift som påverkas av familjens inkomster och storlek samt av barnets vårdtid. Av familjer med små inkomster tas ingen avgift ut.',
        keywords: ['småbarnspedagogik', 'dagvård'],
        laws: [{ name: 'Lag om småbarnspedagogik (540/2018)', url: 'https://www.finlex.fi/sv/lagstiftning/2018/540' }],
      },
      en: {
        name: 'Early childhood education and care',
        backgroundDescription:
          'Municipalities provide early childhood education and care as their residents need it. The service is laid down by law.',
        description:
          'Early childhood education and care is systematic education, teaching and care for children. Before school, a child can take part in it at a day care centre, in family day care or in open activities.',
        userInstructions:
          'Apply for a place in your municipality. It tells you which appendices it needs and when you get the decision.',
        conditions: 'Every child below school age has the right to early childhood education and care.',
        chargeInformation:
          'The fee depends on the income and size of the family and on the child’s hours of care. Families with a low income pay no fee.',
        keywords: ['early childhood education', 'day care'],
      },
    },
  },
  {
    key: 'public-library',
    published: 470,
    serviceClasses: ['P25.1'],
    targetGroups: ['KR1'],
    ontologyTerms: ['p15530', 'p17635'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Yleisen kirjaston palvelut',
        backgroundDescription: 'Kunnan tehtävänä on järjestää yleisen kirjaston toiminta.',
        description:
          'Yleinen kirjasto on avoin kaikille. Kirjastossa voi lainata ja käyttää aineistoja, lukea lehtiä, käyttää tietokonetta ja osallistua tapahtumiin.',
        userInstructions:
          'Tarvitset lainaamiseen kirjastokortin. Saat kortin kirjastosta, kun todistat henkilöllisyytesi. Lapsi tarvitsee korttia varten huoltajan suostumuksen.',
        keywords: ['kirjasto', 'kirjastot', 'lainaaminen'],
        laws: [
          { name: 'Laki yleisistä kirjastoista (1492/2016)', url: 'https://www.finlex.fi/fi/lainsaadanto/2016/1492' },
        ],
      },
      sv: {
        name: 'Det allmänna bibliotekets tjänster',
        backgroundDescription: 'Kommunen har till uppgift att ordna allmän biblioteksverksamhet.',
        description:
          'Det allmänna biblioteket är öppet för alla. På biblioteket kan man låna och använda material, läsa tidningar, använda dator och delta i evenemang.',
        userInstructions:
          'Du behöver ett bibliotekskort för att låna. Du får kortet på biblioteket när du styrker din identitet. Barn behöver vårdnadshavarens samtycke för kortet.',
        keywords: ['bibliotek', 'lån'],
        laws: [
          { name: 'Lag om allmänna bibliotek (1492/2016)', url: 'https://www.finlex.fi/sv/lagstiftning/2016/1492' },
        ],
      },
      en: {
        name: 'Public library services',
        backgroundDescription: 'Municipalities are responsible for providing public library services.',
        description:
          'The public library is open to everyone. At the library you can borrow and use materials, read newspapers, use a computer and take part in events.',
        userInstructions:
          'You need a library card to borrow items. You get the card at the library by proving your identity. A child needs the consent of a guardian for the card.',
        keywords: ['library', 'libraries'],
      },
    },
  },
  {
    key: 'general-upper-secondary-education',
    published: 640,
    serviceClasses: ['P6.8'],
    targetGroups: ['KR1.3'],
    lifeEvents: ['KE3'],
    ontologyTerms: ['p510', 'p61153'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Lukiokoulutus nuorille',
        description:
          'Lukiokoulutus on yleissivistävää koulutusta, joka antaa valmiudet korkeakouluopintoihin. Lukion päätteeksi suoritetaan ylioppilastutkinto.',
        userInstructions:
          'Hae lukioon valtakunnallisessa yhteishaussa. Hakuajan ulkopuolella voit kysyä vapaita paikkoja suoraan lukiosta.',
        conditions: 'Lukioon voi hakea, kun on suorittanut perusopetuksen oppimäärän tai sitä vastaavat opinnot.',
        chargeInformation: 'Opetus, oppimateriaalit ja ateriat ovat maksuttomia oppivelvolliselle.',
        keywords: ['lukio', 'lukiokoulutus'],
        laws: [{ name: 'Lukiolaki (714/2018)', url: 'https://www.finlex.fi/fi/lainsaadanto/2018/714' }],
      },
      sv: {
        name: 'Gymnasieutbildning för unga',
        description:
          'Gymnasieutbildningen är allmänbildande och ger beredskap för högskolestudier. Gymnasiet avslutas med studentexamen.',
        userInstructions:
          'Sök till gymnasiet i den riksomfattande gemensamma ansökan. Utanför ansökningstiden kan du fråga efter lediga platser direkt hos gymnasiet.',
        conditions:
          'Den som har slutfört den grundläggande utbildningens lärokurs eller motsvarande studier kan söka till gymnasiet.',
        chargeInformation: 'Undervisningen, läromedlen och måltiderna är avgiftsfria för läropliktiga.',
        keywords: ['gymnasium', 'gymnasieutbildning'],
        laws: [{ name: 'Gymnasielag (714/2018)', url: 'https://www.finlex.fi/sv/lagstiftning/2018/714' }],
      },
      en: {
        name: 'General upper secondary education for young people',
        description:
          'General upper secondary education gives a broad general education and prepares for university studies. It ends with the matriculation examination.',
        userInstructions:
          'Apply in the national joint application. Outside the application period you can ask the school about free places.',
        conditions: 'You can apply once you have completed the basic education syllabus or similar studies.',
        chargeInformation: 'Teaching, learning materials and meals are free of charge within compulsory education.',
        keywords: ['upper secondary school'],
      },
    },
  },
  {
    key: 'building-permit',
    type: 'PermitOrOtherObligation',
    published: 600,
    serviceClasses: ['P2.1'],
    targetGroups: ['KR1', 'KR2'],
    lifeEvents: ['KE6'],
    ontologyTerms: ['p65281'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Rakentamislupa',
        backgroundDescription: 'Kunnan rakennusvalvontaviranomainen myöntää rakentamisluvan.',
        description:
          'Uuden rakennuskohteen rakentamiseen tarvitaan rakentamislupa. Lupa tarvitaan myös, kun rakennusta laajennetaan, korjataan merkittävästi tai otetaan toiseen käyttöön.',
        userInstructions:
          'Hae lupaa sen kunnan rakennusvalvonnasta, jonka alueelle rakennat. Palkkaa hankkeeseen pätevä pääsuunnittelija.',
        conditions: 'Lupaa hakee rakennuspaikan haltija tai hänen valtuuttamansa.',
        chargeInformation: 'Kunta päättää, kuinka suuri maksu luvasta peritään.',
        processingTime: 'Käsittelyaika alkaa, kun hakemus on täydellinen.',
        keywords: ['rakentamislupa', 'rakennuslupa'],
        laws: [{ name: 'Rakentamislaki (751/2023)', url: 'https://www.finlex.fi/fi/lainsaadanto/2023/751' }],
      },
      sv: {
        name: 'Bygglov',
        backgroundDescription: 'Kommunens byggnadstillsynsmyndighet beviljar bygglovet.',
        description:
          'För att bygga ett nytt byggnadsobjekt behövs bygglov. Bygglov behövs också när en byggnad byggs ut, renoveras i betydande grad eller tas i annat bruk.',
        userInstructions:
          'Ansök om lov hos byggnadstillsynen i den kommun där du bygger. Anlita en behörig huvudprojekterare för projektet.',
        conditions: 'Lovet söks av byggplatsens innehavare eller av ett ombud för denne.',
        chargeInformation: 'Kommunen beslutar hur stor avgift som tas ut för lovet.',
        processingTime: 'Handläggningstiden börjar när ansökan är fullständig.',
        keywords: ['bygglov', 'byggnadslov'],
        laws: [{ name: 'Bygglag (751/2023)', url: 'https://www.finlex.fi/sv/lagstiftning/2023/751' }],
      },
      en: {
        name: 'Building permit',
        backgroundDescription: 'The building control authority of the municipality grants the permit.',
        description:
          'You need a building permit for a new building. You also need it when you extend a building, renovate it considerably or take it into another use.',
        userInstructions:
          'Apply to the building control of the municipality in which you build. Hire a qualified principal designer for the project.',
        conditions: 'The holder of the building site, or somebody authorised by the holder, applies for the permit.',
        chargeInformation: 'The municipality decides on the fee for the permit.',
        processingTime: 'The processing time begins when the application is complete.',
        keywords: ['building permit'],
      },
    },
  },
  {
    key: 'employment-services',
    published: 565,
    serviceClasses: ['P10.1'],
    targetGroups: ['KR1'],
    lifeEvents: ['KE8'],
    ontologyTerms: ['p65930'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Työvoimapalvelut työnhakijalle',
        backgroundDescription: 'Kunnat ja niiden muodostamat työllisyysalueet järjestävät työvoimapalvelut.',
        description:
          'Työvoimaviranomainen auttaa työnhakijaa löytämään työtä ja kehittämään osaamistaan. Palveluja ovat muun muassa työnvälitys, neuvonta, valmennus ja koulutus.',
        userInstructions:
          'Ilmoittaudu työnhakijaksi Työmarkkinatorilla viimeistään ensimmäisenä työttömyyspäivänäsi. Jos et voi asioida verkossa, ota yhteyttä oman alueesi työvoimaviranomaiseen. Pidä työnhakusi voimassa.',
        keywords: ['työnhaku', 'työvoimapalvelut'],
        laws: [
          {
            name: 'Laki työvoimapalveluiden järjestämisestä (380/2023)',
            url: 'https://www.finlex.fi/fi/lainsaadanto/2023/380',
          },
        ],
      },
      sv: {
        name: 'Arbetskraftsservice för arbetssökande',
        backgroundDescription: 'Kommunerna och deras sysselsättningsområden ordnar arbetskraftsservicen.',
        description:
          'Arbetskraftsmyndigheten hjälper arbetssökande att hitta arbete och att utveckla sitt kunnande. Tjänsterna omfattar bland annat arbetsförmedling, rådgivning, träning och utbildning.',
        userInstructions:
          'Anmäl dig som arbetssökande på Jobbmarknad senast din första arbetslöshetsdag. Om du inte kan uträtta ärenden på nätet ska du kontakta arbetskraftsmyndigheten i ditt område. Håll din jobbsökning i kraft.',
        keywords: ['jobbsökning', 'arbetskraftsservice'],
        laws: [
          {
            name: 'Lag om ordnande av arbetskraftsservice (380/2023)',
            url: 'https://www.finlex.fi/sv/lagstiftning/2023/380',
          },
        ],
      },
      en: {
        name: 'Employment services for jobseekers',
        backgroundDescription: 'Municipalities and their employment areas provide the employment services.',
        description:
          'The employment authority helps jobseekers find work and develop their skills. The services include job placement, advice, coaching and training.',
        userInstructions:
          'Register as a jobseeker on Job Market Finland no later than on your first day of unemployment. If you cannot use the e-service, contact the employment authority of your area. Keep your jobseeking valid.',
        keywords: ['jobseeking', 'employment services'],
      },
    },
  },
  {
    key: 'noise-notification',
    type: 'PermitOrOtherObligation',
    published: 730,
    serviceClasses: ['P23.5'],
    targetGroups: ['KR1', 'KR2'],
    ontologyTerms: ['p67947'],
    texts: {
      fi: {
        name: 'Ilmoitus tilapäisestä melusta tai tärinästä',
        description:
          'Tilapäisestä toiminnasta, joka aiheuttaa erityisen häiritsevää melua tai tärinää, on ilmoitettava kunnan ympäristönsuojeluviranomaiselle. Viranomainen voi antaa toimintaa koskevia määräyksiä.',
        conditions:
          'Ilmoituksen tekee toiminnanharjoittaja tai tapahtuman järjestäjä. Ilmoitusta ei tarvita kotitalouden tavallisesta työstä.',
        chargeInformation: 'Kunta voi periä ilmoituksen käsittelystä maksun.',
        keywords: ['meluilmoitus', 'melu', 'tärinä'],
        laws: [{ name: 'Ympäristönsuojelulaki (527/2014)', url: 'https://www.finlex.fi/fi/lainsaadanto/2014/527' }],
      },
      sv: {
        name: 'Anmälan om tillfälligt buller eller vibrationer',
        description:
          'Tillfällig verksamhet som orsakar särskilt störande buller eller vibrationer ska anmälas till kommunens miljövårdsmyndighet. Myndigheten kan meddela föreskrifter om verksamheten.',
        conditions:
          'Anmälan görs av verksamhetsutövaren eller av den som ordnar evenemanget. Ingen anmälan behövs om vanligt arbete i ett hushåll.',
        chargeInformation: 'Kommunen kan ta ut en avgift för behandlingen av anmälan.',
        keywords: ['bulleranmälan', 'buller', 'vibrationer'],
        laws: [{ name: 'Miljöskyddslag (527/2014)', url: 'https://www.finlex.fi/sv/lagstiftning/2014/527' }],
      },
      en: {
        name: 'Notification of temporary noise or vibration',
        description:
          'Temporary activities that cause particularly disturbing noise or vibration must be notified to the environmental protection authority of the municipality. The authority can issue orders on the activity.',
        conditions:
          'The operator or the organiser of the event makes the notification. Ordinary household work needs none.',
        chargeInformation: 'The municipality can charge a fee for processing the notification.',
        keywords: ['noise notification', 'noise', 'vibration'],
      },
    },
  },
]
