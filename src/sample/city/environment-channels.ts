import type { SampleChannel } from '../authoring.ts'

export const environmentChannels: readonly SampleChannel[] = [
  {
    key: 'environment-service-desk',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 118,
    shared: true,
    texts: {
      fi: {
        name: 'Kaupunkiympäristön asiakaspalvelu',
        summary: 'Asiakaspalvelu auttaa rakentamisen, tonttien, karttojen ja pysäköinnin asioissa.',
        description:
          'Voit tulla paikan päälle ilman ajanvarausta. Saat tulostettuja karttoja ja kaavoja, ja autamme sinua täyttämään hakemuksia. Asiakastietokone on käytössäsi maksutta.',
        url: 'https://www.esimerkkila.fi/kaupunkiymparisto',
        phones: [{ number: '0190003100' }],
        email: 'kaupunkiymparisto@esimerkkila.fi',
      },
      sv: {
        name: 'Stadsmiljöns kundservice',
        summary: 'Kundservicen hjälper dig i frågor om byggande, tomter, kartor och parkering.',
        description:
          'Du kan komma på besök utan tidsbokning. Du får utskrifter av kartor och planer, och vi hjälper dig att fylla i ansökningar. Kunddatorn kan du använda avgiftsfritt.',
        url: 'https://www.exempelby.fi/stadsmiljo',
        phones: [{ number: '0190003100' }],
        email: 'stadsmiljo@esimerkkila.fi',
      },
      en: {
        name: 'Urban Environment customer service',
        summary: 'Our customer service helps you in matters of building, plots, maps and parking.',
        description:
          'You can visit us without an appointment. You can get printed maps and plans, and we help you fill in applications. You can use the customer computer free of charge.',
        url: 'https://www.esimerkkila.fi/en/urban-environment',
        phones: [{ number: '0190003100' }],
        email: 'kaupunkiymparisto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Satamakatu', sv: 'Hamngatan' }, number: '4', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'thursday', '09:00', '15:30'],
          ['friday', 'friday', '09:00', '13:00'],
        ],
      },
      {
        kind: 'exceptional',
        from: -24,
        to: -24,
        heading: {
          fi: 'Suljettu henkilöstökoulutuksen vuoksi',
          sv: 'Stängt på grund av personalutbildning',
          en: 'Closed due to staff training',
        },
      },
    ],
  },
  {
    key: 'building-supervision-desk',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 512,
    texts: {
      fi: {
        name: 'Rakennusvalvonnan palvelupiste',
        summary: 'Palvelupisteessä tapaat lupakäsittelijän ja voit tutustua vanhoihin rakennuspiirustuksiin.',
        description:
          'Varaa tapaamisaika etukäteen. Lupakäsittelijä käy hankkeesi läpi kanssasi ja kertoo, mitä hakemukseen tarvitaan. Arkistosta saat kopioita rakennusten piirustuksista ja päätöksistä.',
        url: 'https://www.esimerkkila.fi/rakennusvalvonta',
        phones: [{ number: '0190003120' }],
        email: 'rakennusvalvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Byggnadstillsynens kundmottagning',
        summary: 'På kundmottagningen träffar du en tillståndshandläggare och kan se på gamla byggnadsritningar.',
        description:
          'Boka tid för besöket på förhand. Handläggaren går igenom projektet med dig och berättar vad som behövs för ansökan. I arkivet får du kopior av byggnadsritningar och beslut.',
        url: 'https://www.exempelby.fi/byggnadstillsyn',
        phones: [{ number: '0190003120' }],
        email: 'byggnadstillsyn@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Satamakatu', sv: 'Hamngatan' }, number: '6', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['tuesday', 'tuesday', '09:00', '12:00'],
          ['thursday', 'thursday', '12:00', '16:00'],
        ],
      },
    ],
  },
  {
    key: 'recycling-centre',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 204,
    texts: {
      fi: {
        name: 'Kalliomäen lajitteluasema',
        summary: 'Voit tuoda lajitteluasemalle kodin hyötyjätteet, vaaralliset jätteet ja isot esineet.',
        description:
          'Lajittele kuorma valmiiksi kotona, niin käynti sujuu nopeasti. Otamme vastaan vaaralliset jätteet, sähkölaitteet, metallin ja pahvin maksutta. Sekajätteen ja rakennusjätteen punnitsemme portilla.',
        url: 'https://www.esimerkkila.fi/kalliomaen-lajitteluasema',
        phones: [{ number: '0190003140' }],
        email: 'jateneuvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Klippbackens sorteringsstation',
        summary: 'Du kan föra återvinningsbart avfall, farligt avfall och stora föremål från hemmet till stationen.',
        description:
          'Sortera lasset färdigt hemma, så går besöket snabbt. Vi tar emot farligt avfall, elapparater, metall och kartong avgiftsfritt. Blandavfall och byggavfall väger vi vid porten.',
        url: 'https://www.exempelby.fi/klippbackens-sorteringsstation',
        phones: [{ number: '0190003140' }],
        email: 'avfallsradgivning@esimerkkila.fi',
      },
      en: {
        name: 'Kalliomäki recycling centre',
        summary: 'You can bring recyclable, hazardous and bulky household waste to the recycling centre.',
        description:
          'Sort your load at home to make the visit quick. We accept hazardous waste, electrical appliances, metal and cardboard free of charge. We weigh mixed waste and construction waste at the gate.',
        url: 'https://www.esimerkkila.fi/en/recycling-centre',
        phones: [{ number: '0190003140' }],
        email: 'jateneuvonta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kalliomäentie', sv: 'Klippbacksvägen' }, number: '21', postalCode: '65998' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'friday', '10:00', '18:00'],
          ['saturday', 'saturday', '10:00', '14:00'],
        ],
        heading: { fi: 'Lajitteluasema', sv: 'Sorteringsstationen', en: 'Recycling centre' },
      },
      {
        kind: 'dateRange',
        from: -95,
        to: -60,
        open: [['monday', 'friday', '10:00', '20:00']],
        heading: { fi: 'Pidennetty iltapalvelu', sv: 'Förlängd kvällsservice', en: 'Extended evening hours' },
      },
    ],
  },
  {
    key: 'garden-waste-site',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 190,
    texts: {
      fi: {
        name: 'Puutarhajätteen vastaanottopaikka',
        summary: 'Voit tuoda vastaanottopaikkaan lehdet, oksat ja muun puutarhajätteen omalta pihalta.',
        description:
          'Tyhjennä säkit kasoihin ja vie säkit mukanasi. Pidä risut erillään lehdistä ja ruohosta. Älä tuo haitallisia vieraslajeja, vaan hävitä ne sekajätteessä.',
        url: 'https://www.esimerkkila.fi/puutarhajate',
      },
      sv: {
        name: 'Mottagningsplats för trädgårdsavfall',
        summary: 'Du kan föra löv, kvistar och annat trädgårdsavfall från din egen gård till mottagningsplatsen.',
        description:
          'Töm säckarna i högarna och ta säckarna med dig. Håll ris åtskilt från löv och gräs. För inte hit skadliga främmande arter, utan lägg dem i blandavfallet.',
        url: 'https://www.exempelby.fi/tradgardsavfall',
      },
    },
    address: { street: { fi: 'Niittytie', sv: 'Ängsvägen' }, number: '48', postalCode: '65998' },
    hours: [
      {
        kind: 'dateRange',
        from: -172,
        to: -36,
        open: [
          ['monday', 'thursday', '12:00', '20:00'],
          ['saturday', 'saturday', '10:00', '16:00'],
        ],
        heading: { fi: 'Vastaanottokausi', sv: 'Mottagningssäsong' },
      },
    ],
  },
  {
    key: 'south-harbour',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 166,
    texts: {
      fi: {
        name: 'Etelärannan venesatama',
        summary: 'Etelärannan satamassa on kotipaikkoja kaupunkilaisten veneille ja paikkoja vieraileville veneille.',
        description:
          'Satamassa on vesipiste, sähköpistokkeita, septitankin tyhjennys ja veneluiska. Vierailija voi käyttää saunaa ja pyykkitupaa. Jäteastiat löydät satamarakennuksen takaa.',
        url: 'https://www.esimerkkila.fi/etelarannan-venesatama',
        phones: [{ number: '0500003150' }],
        email: 'venesatamat@esimerkkila.fi',
      },
      sv: {
        name: 'Södra strandens båthamn',
        summary: 'I hamnen vid Södra stranden finns hemmaplatser för invånarnas båtar och platser för gästbåtar.',
        description:
          'I hamnen finns vattenpost, eluttag, sugtömning av septiktank och båtramp. Gäster kan använda bastun och tvättstugan. Avfallskärlen finns bakom hamnbyggnaden.',
        url: 'https://www.exempelby.fi/sodra-strandens-bathamn',
        phones: [{ number: '0500003150' }],
        email: 'bathamnar@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Etelärannantie', sv: 'Södra strandvägen' }, number: '9', postalCode: '65999' },
    hours: [
      {
        kind: 'dateRange',
        from: -168,
        to: -46,
        open: [['monday', 'sunday', '08:00', '20:00']],
        heading: { fi: 'Päättynyt veneilykausi', sv: 'Avslutad båtsäsong' },
      },
      {
        kind: 'dateRange',
        from: 172,
        to: 300,
        open: [['monday', 'sunday', '08:00', '20:00']],
        heading: { fi: 'Tuleva veneilykausi', sv: 'Kommande båtsäsong' },
        information: {
          fi: 'Satamarakennuksen sauna avautuu {date:180}.',
          sv: 'Bastun i hamnbyggnaden öppnar {date:180}.',
        },
      },
    ],
  },
  {
    key: 'north-harbour',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 431,
    texts: {
      fi: {
        name: 'Pohjoislahden venesatama',
        summary: 'Pohjoislahden satamassa on paikkoja pienille veneille ja aidattu alue veneiden talvisäilytykseen.',
        description:
          'Voit laskea veneen vesille luiskasta ja pysäköidä trailerin sataman laidalle. Säilytysalueelle pääset samalla avaimella, jonka saat venepaikan mukana. Satamassa ei ole vieraspaikkoja.',
        url: 'https://www.esimerkkila.fi/pohjoislahden-venesatama',
        email: 'venesatamat@esimerkkila.fi',
      },
      sv: {
        name: 'Norrvikens båthamn',
        summary: 'I hamnen i Norrviken finns platser för små båtar och ett inhägnat område för vinterförvaring.',
        description:
          'Du kan sjösätta båten från rampen och parkera trailern vid kanten av hamnen. Du kommer in på förvaringsområdet med samma nyckel som du får till båtplatsen. Hamnen har inga gästplatser.',
        url: 'https://www.exempelby.fi/norrvikens-bathamn',
        email: 'bathamnar@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Pohjoislahdentie', sv: 'Norrviksvägen' }, number: '33', postalCode: '65998' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [['monday', 'sunday', '06:00', '22:00']],
      },
    ],
  },
  {
    key: 'sea-breeze-playground',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 284,
    texts: {
      fi: {
        name: 'Merituulen leikkipuisto',
        summary: 'Leikkipuistossa on kiipeilylaiva, keinuja ja hiekkalaatikko sekä katettu eväspaikka.',
        description:
          'Leikkipuisto sopii kaikenikäisille lapsille, ja sinne pääsee helposti rattailla ja pyörätuolilla. Aita erottaa puiston kadusta. Wc on auki, kun puistossa ei ole pakkasta.',
        url: 'https://www.esimerkkila.fi/merituulen-leikkipuisto',
        email: 'puistot@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Merituulenkuja', sv: 'Havsvindsgränden' }, number: '3', postalCode: '65999' },
    hours: [{ kind: 'always' }],
  },
  {
    key: 'shore-park',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 240,
    texts: {
      fi: {
        name: 'Rantapuisto ja kahluuallas',
        summary: 'Rantapuistossa voit kävellä meren äärellä, pelata pihapelejä ja kahlata altaassa.',
        description:
          'Kaupunki perusti puiston vuonna 1952 vanhan telakan paikalle. Puistossa on leveitä hiekkakäytäviä, nurmikenttiä, penkkejä ja esteetön wc. Grillipaikka on kaikkien yhteinen.',
        url: 'https://www.esimerkkila.fi/rantapuisto',
        email: 'puistot@esimerkkila.fi',
      },
      sv: {
        name: 'Strandparken och plaskdammen',
        summary: 'I Strandparken kan du promenera vid havet, spela utomhusspel och vada i plaskdammen.',
        description:
          'Staden anlade parken år 1952 där det gamla varvet låg. I parken finns breda sandgångar, gräsplaner, bänkar och en tillgänglig toalett. Grillplatsen är gemensam för alla.',
        url: 'https://www.exempelby.fi/strandparken',
        email: 'parker@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Rantakatu', sv: 'Strandgatan' }, number: '15', postalCode: '65999' },
    hours: [{ kind: 'always' }],
  },
  {
    key: 'allotment-area',
    organization: 'environment',
    type: 'ServiceLocation',
    published: 771,
    texts: {
      fi: {
        name: 'Niittylän palsta-alue',
        summary: 'Niittylän palsta-alueella voit viljellä vihanneksia, yrttejä ja kukkia omalla palstallasi.',
        description:
          'Alueella on kastelupisteitä, yhteinen työkaluvaja ja kompostit. Pysäköi auto alueen reunaan, sillä palstojen välissä saa ajaa vain kottikärryillä. Wc on käytössä kasvukauden aikana.',
        url: 'https://www.esimerkkila.fi/niittylan-palstat',
        email: 'puistot@esimerkkila.fi',
      },
      sv: {
        name: 'Ängsbackens odlingsområde',
        summary: 'På Ängsbackens odlingsområde kan du odla grönsaker, örter och blommor på din egen lott.',
        description:
          'På området finns bevattningsposter, ett gemensamt redskapsskjul och komposter. Parkera bilen i utkanten, för mellan lotterna får du bara köra med skottkärra. Toaletten är i bruk under växtsäsongen.',
        url: 'https://www.exempelby.fi/angsbackens-odlingslotter',
        email: 'parker@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Niittytie', sv: 'Ängsvägen' }, number: '52', postalCode: '65998' },
    hours: [{ kind: 'always' }],
  },
  {
    key: 'building-permit-eservice',
    organization: 'environment',
    type: 'EService',
    published: 66,
    identification: true,
    texts: {
      fi: {
        name: 'Rakentamisen sähköinen lupapalvelu',
        summary: 'Lupapalvelussa haet rakentamislupaa, lähetät liitteet ja seuraat hakemuksesi käsittelyä.',
        description:
          'Tunnistaudu palveluun ja avaa hankkeellesi oma sivusto. Voit kutsua mukaan suunnittelijat, jotka lisäävät piirustukset. Saat päätöksen palveluun ja sähköpostiisi ilmoituksen siitä.',
        url: 'https://www.esimerkkila.fi/asioi/rakentamislupa',
        linkName: 'Hae rakentamislupaa sähköisesti',
        email: 'rakennusvalvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Elektronisk tillståndstjänst för byggande',
        summary:
          'I tillståndstjänsten ansöker du om bygglov, skickar bilagor och följer handläggningen av din ansökan.',
        description:
          'Identifiera dig i tjänsten och öppna ett eget utrymme för ditt projekt. Du kan bjuda in projekterarna, som bifogar ritningarna. Du får beslutet i tjänsten och ett meddelande om det per e-post.',
        url: 'https://www.exempelby.fi/e-tjanster/bygglov',
        linkName: 'Ansök om bygglov elektroniskt',
        email: 'byggnadstillsyn@esimerkkila.fi',
      },
      en: {
        name: 'Online permit service for building',
        summary: 'In the permit service you apply for a building permit, send attachments and follow your application.',
        description:
          'Identify yourself and open a space for your project. You can invite the designers, who add the drawings. You receive the decision in the service and a notification of it by email.',
        url: 'https://www.esimerkkila.fi/en/e-services/building-permit',
        linkName: 'Apply for a building permit online',
        email: 'rakennusvalvonta@esimerkkila.fi',
      },
    },
  },
  {
    key: 'plot-application',
    organization: 'environment',
    type: 'EService',
    published: 38,
    identification: true,
    texts: {
      fi: {
        name: 'Tonttihakemus verkossa',
        summary: 'Voit hakea verkossa omakotitonttia ja nähdä kartalta:',
        description:
          'Tunnistaudu ensin ja valitse tontit kartalta. Voit muuttaa hakemusta hakuajan loppuun asti. Jos haet tonttia puolison kanssa, tehkää yhteinen hakemus.',
        url: 'https://www.esimerkkila.fi/asioi/tonttihakemus',
        linkName: 'Hae tonttia sähköisesti',
        email: 'tontit@esimerkkila.fi',
      },
      sv: {
        name: 'Tomtansökan på webben',
        summary: 'Du ansöker om en egnahemstomt på webben och ser på kartan vilka tomter som är lediga.',
        description:
          'Identifiera dig först och välj tomterna på kartan. Du kan ändra ansökan tills ansökningstiden går ut. Om du söker tomt tillsammans med din partner ska ni göra en gemensam ansökan.',
        url: 'https://www.exempelby.fi/e-tjanster/tomtansokan',
        linkName: 'Ansök om tomt elektroniskt',
        email: 'tomter@esimerkkila.fi',
      },
    },
  },
  {
    key: 'parking-permit-eservice',
    organization: 'environment',
    type: 'EService',
    published: 387,
    identification: true,
    texts: {
      fi: {
        name: 'Pysäköintiluvan verkkopalvelu',
        summary: 'Verkkopalvelussa haet, maksat ja uusit asukkaan pysäköintiluvan.',
        description:
          'Kirjaudu palveluun ja lisää autosi rekisteritunnus. Voit vaihtaa luvan toiselle autolle milloin tahansa. Muistutamme sinua tekstiviestillä ennen kuin luvan voimassaolo päättyy.',
        url: 'https://www.esimerkkila.fi/asioi/pysakointilupa',
        linkName: 'Hae pysäköintilupaa sähköisesti',
        email: 'pysakointi@esimerkkila.fi',
      },
      sv: {
        name: 'Webbtjänst för parkeringstillstånd',
        summary: 'I webbtjänsten ansöker du om, betalar och förnyar parkeringstillståndet för boende.',
        description:
          'Logga in i tjänsten och lägg till bilens registertecken. Du kan flytta tillståndet till en annan bil när som helst. Vi påminner dig med ett textmeddelande innan tillståndet upphör att gälla.',
        url: 'https://www.exempelby.fi/e-tjanster/parkeringstillstand',
        linkName: 'Ansök om parkeringstillstånd elektroniskt',
        email: 'parkering@esimerkkila.fi',
      },
      en: {
        name: 'Online service for parking permits',
        summary: 'In the online service you apply for, pay for and renew a parking permit for residents.',
        description:
          'Sign in and add the registration number of your car. You can transfer the permit to another car at any time. We send you a text message before the permit expires.',
        url: 'https://www.esimerkkila.fi/en/e-services/parking-permit',
        linkName: 'Apply for a parking permit online',
        email: 'pysakointi@esimerkkila.fi',
      },
    },
  },
  {
    key: 'excavation-permit-eservice',
    organization: 'environment',
    type: 'EService',
    published: 228,
    identification: true,
    texts: {
      fi: {
        name: 'Yleisten alueiden lupapalvelu',
        summary: 'Lupapalvelussa haet lupaa kaivutyöhön ja ilmoitat, milloin työ on valmis.',
        description:
          'Rajaa työalue kartalle ja liitä hakemukseen suunnitelma liikenteen ohjaamisesta. Yrityksen puolesta voit asioida, kun sinulla on siihen valtuus. Maksat luvan jälkikäteen. Jos alue jää korjaamatta, voimme periä 1 500 euroa.',
        url: 'https://www.esimerkkila.fi/asioi/kaivulupa',
        linkName: 'Hae kaivulupaa sähköisesti',
        email: 'kadut@esimerkkila.fi',
      },
      sv: {
        name: 'Tillståndstjänst för allmänna områden',
        summary: 'I tillståndstjänsten ansöker du om tillstånd till grävarbeten och anmäler när arbetet är klart.',
        description:
          'Avgränsa arbetsområdet på kartan och bifoga en plan för hur trafiken leds. Med fullmakt kan du ansöka för ett företag. Du betalar i efterhand. Om området inte återställs kan vi ta ut 1 500 euro.',
        url: 'https://www.exempelby.fi/e-tjanster/gravningstillstand',
        linkName: 'Ansök om grävningstillstånd elektroniskt',
        email: 'gator@esimerkkila.fi',
      },
      en: {
        name: 'Permit service for public areas',
        summary: 'In the permit service you apply for an excavation permit and report when the work is finished.',
        description:
          'Mark the work area on the map and attach a traffic plan. You can act for a company with an authorisation. You pay afterwards. If the area is not restored, we may charge 1,500 euros.',
        url: 'https://www.esimerkkila.fi/en/e-services/excavation-permit',
        linkName: 'Apply for an excavation permit online',
        email: 'kadut@esimerkkila.fi',
      },
    },
  },
  {
    key: 'street-feedback',
    organization: 'environment',
    type: 'EService',
    published: 88,
    texts: {
      fi: {
        name: 'Katujen ja puistojen palautepalvelu',
        summary: 'Palautepalvelussa ilmoitat katujen ja puistojen puutteista ja seuraat niiden korjaamista.',
        description:
          'Merkitse kohde kartalle, kerro ongelmasta lyhyesti ja liitä mukaan kuva. Et tarvitse tunnuksia. Jos annat sähköpostiosoitteesi, saat vastauksen ja tiedon korjauksesta.',
        url: 'https://www.esimerkkila.fi/asioi/palaute',
        linkName: 'Anna palautetta kaduista ja puistoista',
      },
      sv: {
        name: 'Responstjänst för gator och parker',
        summary: 'I responstjänsten anmäler du brister på gator och i parker och följer hur de åtgärdas.',
        description:
          'Valitse paikka kartalta ja kuvaa ongelma niin, että se on helppo löytää. Kuva auttaa, mutta se ei ole pakollinen. Voit jättää myös yhteystietosi, jos haluat vastauksen.',
        url: 'https://www.exempelby.fi/e-tjanster/respons',
        linkName: 'Ge respons om gator och parker',
      },
    },
  },
  {
    key: 'lighting-fault-report',
    organization: 'environment',
    type: 'EService',
    published: 58,
    texts: {
      fi: {
        name: 'Valaistusvian ilmoittaminen verkossa',
        summary: 'Ilmoita viallisesta katuvalosta verkossa ja seuraa, milloin kaupunki korjaa sen.',
        description:
          'Valitse kartalta valaisinpylväs ja kuvaile vikaa. Näet kartalta myös muiden tekemät ilmoitukset. Palvelu on huollossa {date:-21}, etkä voi silloin lähettää ilmoituksia.',
        url: 'https://www.esimerkkila.fi/asioi/katuvalot',
        linkName: 'Ilmoita viallisesta katuvalosta',
      },
      sv: {
        name: 'Felanmälan om belysning på webben',
        summary: 'Anmäl en trasig gatlampa på webben och följ när staden reparerar den.',
        description:
          'Välj lyktstolpen på kartan och beskriv felet. På kartan ser du också de anmälningar som andra har gjort. Tjänsten har serviceavbrott {date:-21}, och då kan du inte skicka anmälningar.',
        url: 'https://www.exempelby.fi/e-tjanster/gatubelysning',
        linkName: 'Anmäl en trasig gatlampa',
      },
    },
  },
  {
    key: 'boat-berth-reservation',
    organization: 'environment',
    type: 'EService',
    published: 24,
    identification: true,
    texts: {
      fi: {
        name: 'Venepaikkojen varauspalvelu',
        summary: 'Varauspalvelussa haet venepaikkaa, vaihdat paikkaa ja maksat vuokran.',
        description:
          'Tunnistaudu palveluun ja lisää veneesi tiedot. Vapaiden paikkojen jälkihaku alkoi {date:-26} ja päättyy {date:45}. Kartalta näet paikkojen koon ja hinnan.',
        url: 'https://www.esimerkkila.fi/asioi/venepaikat',
        linkName: 'Hae venepaikkaa sähköisesti',
        email: 'venesatamat@esimerkkila.fi',
      },
      sv: {
        name: 'Bokningstjänst för båtplatser',
        summary: 'I bokningstjänsten ansöker du om båtplats, byter plats och betalar hyran.',
        description:
          'Identifiera dig i tjänsten och lägg till uppgifterna om din båt. Efteransökan om lediga platser inleddes {date:-26} och avslutas {date:45}. På kartan ser du platsernas storlek och pris.',
        url: 'https://www.exempelby.fi/e-tjanster/batplatser',
        linkName: 'Ansök om båtplats elektroniskt',
        email: 'bathamnar@esimerkkila.fi',
      },
    },
  },
  {
    key: 'water-connection-application',
    organization: 'environment',
    type: 'EService',
    published: 479,
    identification: true,
    texts: {
      fi: {
        name: 'Vesilaitoksen liittymishakemus',
        summary: 'Haet verkossa lausuntoa liittymiskohdasta ja teet liittymissopimuksen vesilaitoksen kanssa.',
        description:
          'Tunnistaudu palveluun ja valitse kiinteistösi. Liitä hakemukseen asemapiirros ja putkisuunnitelma. Voit allekirjoittaa sopimuksen palvelussa, kun olemme tarkastaneet hakemuksen.',
        url: 'https://www.esimerkkila.fi/asioi/vesiliittyma',
        linkName: 'Tee liittymishakemus sähköisesti',
        email: 'vesilaitos@esimerkkila.fi',
      },
      sv: {
        name: 'Vattenverkets anslutningsansökan',
        summary: 'Du ansöker på webben om utlåtande om anslutningspunkten och ingår avtal med vattenverket.',
        description:
          'Identifiera dig i tjänsten och välj din fastighet. Bifoga en situationsplan och en rörplan till ansökan. Du kan underteckna avtalet i tjänsten när vi har granskat ansökan.',
        url: 'https://www.exempelby.fi/e-tjanster/vattenanslutning',
        linkName: 'Gör anslutningsansökan elektroniskt',
        email: 'vattenverket@esimerkkila.fi',
      },
    },
  },
  {
    key: 'noise-notification-eservice',
    organization: 'environment',
    type: 'EService',
    published: 110,
    identification: true,
    texts: {
      fi: {
        name: 'Meluilmoitus verkossa',
        summary: 'Teet verkossa ilmoituksen melua aiheuttavasta työstä tai tapahtumasta.',
        description:
          'Kerro lomakkeella työn kesto, koneet ja paikka kartalla. Voit tallentaa ilmoituksen keskeneräisenä. Vahvistamme saman päivän aikana ilmoitukset, jotka saapuvat ennen klo 15.',
        url: 'https://www.esimerkkila.fi/asioi/meluilmoitus',
        linkName: 'Tee meluilmoitus sähköisesti',
        email: 'ymparistonsuojelu@esimerkkila.fi',
      },
      sv: {
        name: 'Bulleranmälan på webben',
        summary: 'Du anmäler på webben ett arbete eller evenemang som orsakar buller.',
        description:
          'Ange på blanketten arbetets längd, maskinerna och platsen på kartan. Du kan spara en halvfärdig anmälan. Vi bekräftar samma dag de anmälningar som kommer in före kl. 15.',
        url: 'https://www.exempelby.fi/e-tjanster/bulleranmalan',
        linkName: 'Gör bulleranmälan elektroniskt',
        email: 'miljovard@esimerkkila.fi',
      },
      en: {
        name: 'Online noise notification',
        summary: 'You notify the city online of work or an event that causes noise.',
        description:
          'State the duration of the work, the machines and the place on the map. You can save an unfinished notification. If your notification arrives before 3 pm, we confirm it on the same day.',
        url: 'https://www.esimerkkila.fi/en/e-services/noise-notification',
        linkName: 'Submit a noise notification online',
        email: 'ymparistonsuojelu@esimerkkila.fi',
      },
    },
  },
  {
    key: 'plans-page',
    organization: 'environment',
    type: 'WebPage',
    accessibility: 'Unknown',
    published: 27,
    texts: {
      fi: {
        name: 'Vireillä olevat kaavat',
        summary: 'Verkkosivulta löydät kaupungin vireillä olevat kaavat ja niiden aikataulut.',
        description:
          'Sivulla on jokaisen kaavan kartta, selostus ja vaikutusarvio. Voit lähettää palautetta lomakkeella silloin, kun kaava on nähtävillä. Päätetyt kaavat siirtyvät arkistoon.',
        url: 'https://www.esimerkkila.fi/kaavat',
        linkName: 'Vireillä olevat kaavat',
        email: 'kaavoitus@esimerkkila.fi',
      },
      sv: {
        name: 'Aktuella planer',
        summary: 'På webbsidan hittar du stadens aktuella planer och deras tidtabeller.',
        description:
          'På sidan finns karta, beskrivning och konsekvensbedömning för varje plan. Du kan skicka respons med blanketten när planen är framlagd. Färdigbehandlade planer flyttas till arkivet.',
        url: 'https://www.exempelby.fi/planer',
        linkName: 'Aktuella planer',
        email: 'planlaggning@esimerkkila.fi',
      },
      en: {
        name: 'Current plans',
        summary: 'On the website you can find the plans that the city is preparing and their schedules.',
        description:
          'You can find a map, a report and an impact assessment for each plan. You can send comments with the form while the plan is on display. Completed plans move to the archive.',
        url: 'https://www.esimerkkila.fi/en/plans',
        linkName: 'Current plans',
        email: 'kaavoitus@esimerkkila.fi',
      },
    },
  },
  {
    key: 'map-portal',
    organization: 'environment',
    type: 'WebPage',
    published: 152,
    texts: {
      fi: {
        name: 'Kaupungin karttapalvelu',
        summary: 'Karttapalvelussa voit katsella opaskarttaa, ilmakuvia, kaavoja ja kiinteistöjen rajoja.',
        description:
          'Hae paikkaa osoitteella tai kiinteistötunnuksella ja valitse karttatasot. Voit mitata etäisyyksiä, tulostaa kartan ja jakaa linkin näkymään. Palvelu toimii myös puhelimella.',
        url: 'https://www.esimerkkila.fi/kartta',
        linkName: 'Klikkaa tästä',
        email: 'kartat@esimerkkila.fi',
      },
      sv: {
        name: 'Stadens karttjänst',
        summary: 'I karttjänsten kan du se på guidekartan, flygbilder, planer och fastighetsgränser.',
        description:
          'Sök en plats med adress eller fastighetsbeteckning och välj kartskikt. Du kan mäta avstånd, skriva ut kartan och dela en länk till vyn. Tjänsten fungerar också på telefon.',
        url: 'https://www.exempelby.fi/karta',
        linkName: 'Öppna karttjänsten',
        email: 'kartor@esimerkkila.fi',
      },
    },
  },
  {
    key: 'waste-sorting-guide',
    organization: 'environment',
    type: 'WebPage',
    published: 440,
    texts: {
      fi: {
        name: 'Jätteiden lajitteluohje',
        summary: 'Lajitteluohjeesta näet, mihin astiaan tai keräyspisteeseen jäte kuuluu.',
        description:
          'Kirjoita hakukenttään esineen nimi, niin saat ohjeen ja lähimmän keräyspisteen. Voit tulostaa lajittelutaulukon jätekatoksen seinälle. Ohjeita on myös kuvina.',
        url: 'https://www.esimerkkila.fi/lajitteluohje',
        linkName: 'Lajitteluohje kotitalouksille',
        email: 'jateneuvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Sorteringsguide för avfall',
        summary: 'I sorteringsguiden ser du i vilket kärl eller på vilken insamlingsplats avfallet hör hemma.',
        description:
          'Skriv föremålets namn i sökfältet, så får du anvisningar och närmaste insamlingsplats. Du kan skriva ut en sorteringstabell för avfallsskjulet. Det finns också anvisningar i bild.',
        url: 'https://www.exempelby.fi/sorteringsguide',
        linkName: 'Sorteringsguide för hushåll',
        email: 'avfallsradgivning@esimerkkila.fi',
      },
    },
  },
  {
    key: 'snow-situation-page',
    organization: 'environment',
    type: 'WebPage',
    published: 31,
    texts: {
      fi: {
        name: 'Auraustilanne kartalla',
        summary: 'Kartalta näet, mitkä kadut ja pyörätiet kaupunki on aurannut ja hiekoittanut.',
        description:
          'Kartta näyttää aurauskaluston reitit ja katujen hoitoluokat. Voit tilata ilmoituksen oman katusi aurauksesta. Uusi hoitoluokitus tulee voimaan {date:90}.',
        url: 'https://www.esimerkkila.fi/auraus',
        linkName: 'Katso auraustilanne',
        email: 'kadut@esimerkkila.fi',
      },
      sv: {
        name: 'Plogningsläget på kartan',
        summary: 'På kartan ser du vilka gator och cykelvägar staden har plogat och sandat.',
        description:
          'Kartan visar plogbilarnas rutter och gatornas underhållsklasser. Du kan beställa ett meddelande om när din gata plogas. Den nya klassificeringen träder i kraft den {month-date:90}.',
        url: 'https://www.exempelby.fi/plogning',
        linkName: 'Se plogningsläget',
        email: 'gator@esimerkkila.fi',
      },
    },
  },
  {
    key: 'parks-page',
    organization: 'environment',
    type: 'WebPage',
    published: 615,
    texts: {
      fi: {
        name: 'Kaupungin puistojen esittely',
        summary: 'Verkkosivulta löydät puistot ja leikkipaikat kaupunginosittain sekä niiden varustuksen.',
        description:
          'Valitse kaupunginosa tai hae puistoa nimellä. Näet, missä on keinuja, pelikenttiä, koirapuistoja ja esteettömiä reittejä. Sivulla on myös kuvia ja saapumisohjeet.',
        url: 'https://www.esimerkkila.fi/puistot',
        linkName: 'Puistot ja leikkipaikat',
        email: 'puistot@esimerkkila.fi',
      },
      sv: {
        name: 'Presentation av stadens parker',
        summary: 'På webbsidan hittar du parker och lekplatser enligt stadsdel och ser hur de är utrustade.',
        description:
          'Välj en stadsdel eller sök efter parkens namn. Du ser var det finns gungor, spelplaner, hundparker och tillgängliga rutter. På sidan finns också bilder och vägbeskrivningar.',
        url: 'https://www.exempelby.fi/parker',
        linkName: 'Parker och lekplatser',
        email: 'parker@esimerkkila.fi',
      },
    },
  },
  {
    key: 'renovation-grants-page',
    organization: 'environment',
    type: 'WebPage',
    published: 318,
    texts: {
      fi: {
        name: 'Tietoa korjausavustuksista',
        summary: 'Verkkosivulta näet, mitä avustuksia voit hakea asunnon tai taloyhtiön korjaamiseen.',
        description:
          'Sivu kertoo avustusten ehdoista ja hakuajoista. Kaupungin omaa esteettömyysavustusta voivat hakea ennen {date:-23800} syntyneet kaupunkilaiset. Ohjeet auttavat sinua arvioimaan korjaustarpeen.',
        url: 'https://www.esimerkkila.fi/korjausavustukset',
        linkName: 'Avustukset asunnon korjaamiseen',
        email: 'rakennusvalvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Information om reparationsunderstöd',
        summary: 'På webbsidan ser du vilka understöd du kan söka för att reparera en bostad eller ett husbolag.',
        description:
          'Sidan berättar om villkor och ansökningstider. Stadens eget tillgänglighetsunderstöd kan sökas av invånare som är födda före {date:-23800}. Anvisningarna hjälper dig att bedöma reparationsbehovet.',
        url: 'https://www.exempelby.fi/reparationsunderstod',
        linkName: 'Understöd för reparation av bostäder',
        email: 'byggnadstillsyn@esimerkkila.fi',
      },
    },
  },
  {
    key: 'archipelago-waste-page',
    organization: 'environment',
    type: 'WebPage',
    published: 137,
    texts: {
      sv: {
        name: 'Avfallshantering i skärgården',
        summary: 'På webbsidan ser du hur du sorterar och lämnar avfall på öarna och när sopbåten kommer.',
        description:
          'På kartan hittar du bryggorna där sopbåten lägger till och insamlingsplatserna på öarna. Packa avfallet i täta säckar och för dem till bryggan först samma dag som båten kommer.',
        url: 'https://www.exempelby.fi/avfall-skargarden',
        linkName: 'Avfallshantering i skärgården',
        email: 'avfallsradgivning@esimerkkila.fi',
      },
    },
  },
  {
    key: 'building-guidance-phone',
    organization: 'environment',
    type: 'TelephoneService',
    published: 97,
    texts: {
      fi: {
        name: 'Rakennusvalvonnan puhelinneuvonta',
        summary: 'Puhelinneuvonnasta saat vastauksia rakentamisen lupiin ja voit varata tapaamisajan.',
        description:
          'Soita meille, kun suunnittelet rakentamista tai korjaamista. Pidä kiinteistötunnus valmiina, niin löydämme tonttisi tiedot heti. Voit jättää myös soittopyynnön.',
        url: 'https://www.esimerkkila.fi/rakennusvalvonta',
        phones: [
          {
            number: '0190003120',
            information: 'Vastaamme poikkeuksellisesti vain aamupäivisin {date:-18} asti.',
          },
        ],
        email: 'rakennusvalvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Byggnadstillsynens telefonrådgivning',
        summary: 'Via telefonrådgivningen får du svar på frågor om lov för byggande och kan boka ett möte.',
        description:
          'Ring oss när du planerar att bygga eller renovera. Ha fastighetsbeteckningen till hands, så hittar vi genast uppgifterna om din tomt. Du kan också be oss ringa upp.',
        url: 'https://www.exempelby.fi/byggnadstillsyn',
        phones: [
          {
            number: '0190003120',
            information: 'Vi svarar undantagsvis endast på förmiddagar till och med {date:-18}.',
          },
        ],
        email: 'byggnadstillsyn@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '09:00', '14:00']] }],
  },
  {
    key: 'street-fault-phone',
    organization: 'environment',
    type: 'TelephoneService',
    published: 263,
    texts: {
      fi: {
        name: 'Katujen vikapäivystys',
        summary: 'Soita päivystykseen, kun kadulla, valaistuksessa tai liikennemerkissä on vaarallinen vika.',
        description:
          'Päivystys vastaa kaikkina päivinä ympäri vuorokauden. Kerro tarkka paikka ja kuvaile vaaraa. Tavallisesta kuopasta tai pimeästä lampusta voit ilmoittaa verkossa.',
        url: 'https://www.esimerkkila.fi/vikapaivystys',
        phones: [
          {
            number: '0190003130',
            information: 'Voit lähettää myös tekstiviestin numeroon 050 000 3130.',
          },
        ],
      },
      sv: {
        name: 'Jourtelefon för gator',
        summary: 'Ring jouren när det finns ett farligt fel på en gata, i belysningen eller på ett trafikmärke.',
        description:
          'Jouren svarar alla dagar dygnet runt. Berätta exakt var felet finns och beskriv faran. Vanliga gropar och slocknade lampor kan du anmäla på webben.',
        url: 'https://www.exempelby.fi/jourtelefon',
        phones: [
          {
            number: '0190003130',
            information: 'Du kan också skicka textmeddelande till numret 050 000 3130.',
          },
        ],
      },
      en: {
        name: 'On-call line for street faults',
        summary: 'Call us when there is a dangerous fault in a street, a street light or a traffic sign.',
        description:
          'The line is open day and night, every day. Tell us the exact place and describe the danger. You can report ordinary potholes and broken lamps online.',
        url: 'https://www.esimerkkila.fi/en/street-faults',
        phones: [
          {
            number: '0190003130',
            information: 'You can also send a text message to +358 50 000 3130.',
          },
        ],
      },
    },
    hours: [{ kind: 'always' }],
  },
  {
    key: 'waste-guidance-phone',
    organization: 'environment',
    type: 'TelephoneService',
    published: 231,
    texts: {
      fi: {
        name: 'Jäteneuvonnan puhelinpalvelu',
        summary: 'Soita jäteneuvontaan, kun tarvitset apua lajittelussa, jäteastian valinnassa tai kompostoinnissa.',
        description:
          'Neuvoja kertoo, mihin voit viedä jätteen ja mitä sen vastaanotto maksaa. Ruuhka-aikana voit jättää soittopyynnön, ja soitamme sinulle takaisin samana päivänä.',
        url: 'https://www.esimerkkila.fi/jateneuvonta',
        phones: [{ number: '0190003141' }],
        email: 'jateneuvonta@esimerkkila.fi',
      },
      sv: {
        name: 'Avfallsrådgivningens telefonservice',
        summary: 'Ring avfallsrådgivningen när du behöver hjälp med sortering, val av avfallskärl eller kompostering.',
        description:
          'Rådgivaren berättar vart du kan föra avfallet och vad det kostar att lämna det. När det är rusning kan du be oss ringa upp, och vi ringer dig samma dag.',
        url: 'https://www.exempelby.fi/avfallsradgivning',
        phones: [{ number: '0190003141' }],
        email: 'avfallsradgivning@esimerkkila.fi',
      },
    },
    hours: [
      {
        kind: 'dateRange',
        from: -205,
        to: -27,
        open: [['monday', 'thursday', '10:00', '15:00']],
        heading: { fi: 'Puhelinpalvelu', sv: 'Telefontjänsten' },
      },
    ],
  },
  {
    key: 'harbour-phone',
    organization: 'environment',
    type: 'TelephoneService',
    published: 179,
    serviceLanguages: ['fi'],
    texts: {
      fi: {
        name: 'Venesatamien valvontapuhelin',
        summary: 'Soita valvontaan, kun veneesi on vaarassa tai huomaat satamassa ilkivaltaa.',
        description:
          'Yksityinen vartiointiliike vastaa puheluihin suomeksi. Kerro satama, laituri ja venepaikan numero, niin vartija löytää nopeasti perille. Hätätilanteessa soita aina ensin hätänumeroon.',
        url: 'https://www.esimerkkila.fi/venesatamat',
        phones: [{ number: '0500003155' }],
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'sunday', '18:00', '23:00']] }],
  },
  {
    key: 'landscape-work-permit-form',
    organization: 'environment',
    type: 'PrintableForm',
    published: 193,
    texts: {
      fi: {
        name: 'Hakemus maisematyölupaa varten',
        summary: 'Lomakkeella haet lupaa puiden kaatamiseen tai maaston muokkaamiseen.',
        description:
          'Täytä lomake koneella tai käsin ja allekirjoita se. Liitä mukaan kartta, johon olet merkinnyt kaadettavat puut. Voit palauttaa lomakkeen sähköpostilla tai tuoda sen palvelupisteeseen.',
        email: 'rakennusvalvonta@esimerkkila.fi',
        formIdentifier: 'KY-MAISEMA',
        files: [
          {
            name: 'Maisematyölupahakemus',
            url: 'https://www.esimerkkila.fi/lomakkeet/maisematyolupa.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Ansökan om tillstånd för miljöåtgärder',
        summary: 'Med blanketten ansöker du om tillstånd att fälla träd eller ändra terrängen.',
        description:
          'Fyll i blanketten på dator eller för hand och underteckna den. Bifoga en karta där du har märkt ut träden som ska fällas. Du kan returnera blanketten per e-post eller på kundmottagningen.',
        email: 'byggnadstillsyn@esimerkkila.fi',
        formIdentifier: 'KY-MAISEMA',
        files: [
          {
            name: 'Ansökan om tillstånd för miljöåtgärder',
            url: 'https://www.exempelby.fi/blanketter/miljoatgarder.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'allotment-application-form',
    organization: 'environment',
    type: 'PrintableForm',
    published: 527,
    texts: {
      fi: {
        name: 'Viljelypalstan hakemuslomake',
        summary: 'Lomakkeella haet viljelypalstaa tai ilmoitat, että luovut nykyisestä palstastasi.',
        description:
          'Merkitse lomakkeeseen yhteystietosi ja toivomasi palstan koko. Jos olet jo viljelijä, kirjoita mukaan palstasi numero. Allekirjoita lomake ja lähetä se puistoyksikköön.',
        email: 'puistot@esimerkkila.fi',
        formIdentifier: 'KY-PALSTA',
        files: [
          {
            name: 'Viljelypalstahakemus',
            url: 'https://www.esimerkkila.fi/lomakkeet/viljelypalsta.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Ansökningsblankett för odlingslott',
        summary: 'Med blanketten ansöker du om en odlingslott eller meddelar att du avstår från din nuvarande lott.',
        description:
          'Ange dina kontaktuppgifter och önskad storlek på lotten. Om du redan är odlare ska du uppge lottens nummer. Underteckna blanketten och skicka den till parkenheten.',
        email: 'parker@esimerkkila.fi',
        formIdentifier: 'KY-PALSTA',
        files: [
          {
            name: 'Ansökan om odlingslott',
            url: 'https://www.exempelby.fi/blanketter/odlingslott.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'composting-notification-form',
    organization: 'environment',
    type: 'PrintableForm',
    published: 249,
    texts: {
      fi: {
        name: 'Ilmoitus biojätteen kompostoinnista',
        summary: 'Lomakkeella ilmoitat, että kompostoit keittiön biojätteen omalla kiinteistölläsi.',
        description:
          'Kirjaa lomakkeeseen kompostorin malli, sijainti ja käyttäjät. Kompostorin on oltava suljettu, ja talvella käytettävän mallin on oltava lämpöeristetty. Tee uusi ilmoitus, jos lopetat kompostoinnin.',
        email: 'jateneuvonta@esimerkkila.fi',
        formIdentifier: 'KY-KOMPOSTI',
        files: [
          {
            name: 'Kompostointi-ilmoitus',
            url: 'https://www.esimerkkila.fi/lomakkeet/kompostointi.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Anmälan om kompostering av bioavfall',
        summary: 'Med blanketten anmäler du att du komposterar kökets bioavfall på din egen fastighet.',
        description:
          'Ange kompostorns modell, placering och användare på blanketten. Kompostorn ska vara sluten, och en modell för vinterbruk ska vara värmeisolerad. Gör en ny anmälan om du slutar kompostera.',
        email: 'avfallsradgivning@esimerkkila.fi',
        formIdentifier: 'KY-KOMPOSTI',
        files: [
          {
            name: 'Komposteringsanmälan',
            url: 'https://www.exempelby.fi/blanketter/kompostering.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
]
