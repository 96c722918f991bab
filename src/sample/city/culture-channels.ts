import type { SampleChannel } from '../authoring.ts'

const locations: readonly SampleChannel[] = [
  {
    key: 'main-library',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Pääkirjasto',
        summary: 'Pääkirjastosta löydät laajimman kokoelman, työtiloja, lehtisalin ja lastenosaston.',
        description:
          'Kirjastotalo valmistui vuonna 1952, ja sitä on laajennettu myöhemmin. Voit varata ryhmätyötilan, käyttää musiikkihuonetta ja digitoida vanhoja valokuvia henkilökunnan opastuksella.',
        url: 'https://www.esimerkkila.fi/kirjasto/paakirjasto',
        phones: [{ number: '0190001210', information: 'Pääkirjaston neuvonta' }],
        email: 'kirjasto@esimerkkila.fi',
      },
      sv: {
        name: 'Huvudbiblioteket',
        summary: 'På huvudbiblioteket finns den största samlingen, arbetsrum, tidningssal och barnavdelning.',
        description:
          'Bibliotekshuset stod klart år 1952 och har senare byggts ut. Du kan boka ett grupprum, använda musikrummet och digitalisera gamla fotografier med hjälp av personalen.',
        url: 'https://www.exempelby.fi/bibliotek/huvudbiblioteket',
        phones: [{ number: '0190001210', information: 'Huvudbibliotekets kundtjänst' }],
        email: 'kirjasto@esimerkkila.fi',
      },
      en: {
        name: 'Main Library',
        summary: 'The main library has the largest collection, study rooms, a newspaper room and a children’s section.',
        description:
          'The library building was completed in 1952 and was later extended. You can book a group room, use the music room and digitise old photographs with help from our staff.',
        url: 'https://www.esimerkkila.fi/en/library/main-library',
        phones: [{ number: '0190001210', information: 'Main library information desk' }],
        email: 'kirjasto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kirjastokatu', sv: 'Biblioteksgatan' }, number: '4', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'thursday', '09:00', '20:00'],
          ['friday', 'friday', '09:00', '18:00'],
          ['saturday', 'saturday', '10:00', '15:00'],
        ],
      },
      {
        kind: 'exceptional',
        from: -24,
        to: -22,
        heading: {
          fi: 'Suljettu järjestelmäpäivityksen vuoksi',
          sv: 'Stängt på grund av systemuppdatering',
          en: 'Closed for a system update',
        },
      },
      {
        kind: 'exceptional',
        from: 24,
        to: 25,
        heading: { fi: 'Suljettu inventaarion vuoksi', sv: 'Stängt på grund av inventering' },
      },
    ],
  },
  {
    key: 'harbour-branch-library',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Sataman lähikirjasto',
        summary: 'Sataman lähikirjastossa voit asioida myös omatoimisesti kirjastokortilla.',
        description:
          'Kirjasto toimii entisessä tullimakasiinissa aivan laiturien vieressä. Täältä löydät merenkulun kirjallisuutta, lastennurkkauksen ja hiljaisen lukusalin, josta on näkymä vierasvenesatamaan.',
        url: 'https://www.esimerkkila.fi/kirjasto/satama',
        phones: [{ number: '0190001211' }],
        email: 'satamankirjasto@esimerkkila.fi',
      },
      sv: {
        name: 'Hamnens närbibliotek',
        summary: 'På hamnens närbibliotek kan du också uträtta ärenden på egen hand med ditt bibliotekskort.',
        description:
          'Biblioteket finns i det gamla tullmagasinet alldeles intill kajen. Här hittar du litteratur om sjöfart, en barnhörna och en tyst läsesal med utsikt över gästhamnen.',
        url: 'https://www.exempelby.fi/bibliotek/hamnen',
        phones: [{ number: '0190001211' }],
        email: 'satamankirjasto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Tullimakasiininkatu', sv: 'Tullmagasinsgatan' }, number: '2', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'wednesday', '12:00', '19:00'],
          ['thursday', 'friday', '10:00', '16:00'],
        ],
      },
    ],
  },
  {
    key: 'shore-village-branch-library',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 700,
    texts: {
      fi: {
        name: 'Rantakylän lähikirjasto',
        summary: 'Rantakylän lähikirjasto palvelee koulun yhteydessä ja tarjoaa tilaa läksyille ja kerhoille.',
        description:
          'Kirjasto sijaitsee koulukeskuksen pohjakerroksessa, ja sisään pääset koulun pihalta. Lainaa lautapelejä, lue lehtiä tai tee läksyjä rauhassa. Läksykerhoon voi tulla ilman ilmoittautumista.',
        url: 'https://www.esimerkkila.fi/kirjasto/rantakyla',
        phones: [{ number: '0190001212' }],
        email: 'rantakylankirjasto@esimerkkila.fi',
      },
      sv: {
        name: 'Strandby närbibliotek',
        summary: 'Strandby närbibliotek finns i anslutning till skolan och har plats för läxor och klubbar.',
        description:
          'Biblioteket ligger i bottenvåningen av skolcentret, och du kommer in från skolgården. Låna sällskapsspel, läs tidningar eller gör läxor i lugn och ro. Läxklubben kräver ingen anmälan.',
        url: 'https://www.exempelby.fi/bibliotek/strandby',
        phones: [{ number: '0190001212' }],
        email: 'rantakylankirjasto@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Rantakyläntie', sv: 'Strandbyvägen' }, number: '18', postalCode: '65998' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'tuesday', '12:00', '18:00'],
          ['wednesday', 'friday', '10:00', '15:00'],
        ],
      },
    ],
  },
  {
    key: 'city-museum',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 73,
    texts: {
      fi: {
        name: 'Kaupunginmuseo',
        summary: 'Kaupunginmuseossa tutustut kauppiaiden, laivanrakentajien ja tavallisten asukkaiden elämään.',
        description:
          'Museo on perustettu vuonna 1936, ja se toimii vanhassa kauppiaantalossa. Pysyvän näyttelyn lisäksi näet vaihtuvia valokuvanäyttelyitä. Museokaupasta voit ostaa paikallista käsityötä ja kirjoja.',
        url: 'https://www.esimerkkila.fi/museot/kaupunginmuseo',
        phones: [{ number: '0190001220' }],
        email: 'museo@esimerkkila.fi',
      },
      sv: {
        name: 'Stadsmuseet',
        summary: 'På stadsmuseet möter du köpmän, skeppsbyggare och vanliga invånare från olika tider.',
        description:
          'Museet grundades år 1936 och finns i en gammal köpmansgård. Utöver basutställningen ser du växlande fotoutställningar. I museibutiken kan du köpa lokalt hantverk och böcker.',
        url: 'https://www.exempelby.fi/museer/stadsmuseet',
        phones: [{ number: '0190001220' }],
        email: 'museo@esimerkkila.fi',
      },
      en: {
        name: 'City Museum',
        summary: 'At the city museum you meet merchants, shipbuilders and ordinary residents from different times.',
        description:
          'The museum was founded in 1936 and is housed in an old merchant’s home. Besides the permanent exhibition you can see changing photography exhibitions. The museum shop sells local crafts and books.',
        url: 'https://www.esimerkkila.fi/en/museums/city-museum',
        phones: [{ number: '0190001220' }],
        email: 'museo@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kauppiaankatu', sv: 'Köpmansgatan' }, number: '11', postalCode: '65999' },
    hours: [
      {
        kind: 'dateRange',
        from: -170,
        to: -85,
        open: [['monday', 'sunday', '10:00', '18:00']],
        heading: { fi: 'Matkailukauden ajat', sv: 'Tider under turistsäsongen', en: 'Tourist season' },
      },
      {
        kind: 'untilFurtherNotice',
        open: [['tuesday', 'sunday', '11:00', '16:00']],
        heading: { fi: 'Tavalliset ajat', sv: 'Ordinarie tider', en: 'Regular hours' },
      },
    ],
  },
  {
    key: 'archipelago-museum',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 236,
    texts: {
      fi: {
        name: 'Saaristomuseo',
        summary: 'Saaristomuseossa näet luotsituvan, venevajat ja kalastajien työkaluja ulkosaariston laidalla.',
        description:
          'Museo on avoinna kesäkaudella, ja perille pääset yhteysveneellä. Voit kokeilla verkon paikkaamista, kiivetä tähystystorniin ja ostaa kahvilasta saaristolaisleipää.',
        url: 'https://www.esimerkkila.fi/museot/saaristomuseo',
        phones: [{ number: '0190001221' }],
        email: 'saaristomuseo@esimerkkila.fi',
      },
      sv: {
        name: 'Skärgårdsmuseet',
        summary: 'På Skärgårdsmuseet ser du lotsstugan, båthusen och fiskarnas redskap vid randen av ytterskärgården.',
        description:
          'Museet är öppet under sommarsäsongen, och du tar dig hit med förbindelsebåt. Du kan pröva på att laga nät, klättra upp i utsiktstornet och köpa skärgårdslimpa i kaféet.',
        url: 'https://www.exempelby.fi/museer/skargardsmuseet',
        phones: [{ number: '0190001221' }],
        email: 'saaristomuseo@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Luotsisaarentie', sv: 'Lotsövägen' }, number: '1', postalCode: '65998' },
    hours: [
      {
        kind: 'dateRange',
        from: -165,
        to: -84,
        open: [['tuesday', 'sunday', '11:00', '17:00']],
        heading: { fi: 'Kesäkausi', sv: 'Sommarsäsong' },
      },
    ],
  },
  {
    key: 'art-hall',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 101,
    texts: {
      fi: {
        name: 'Taidehalli',
        summary: 'Taidehallissa näet nykytaidetta, tapaat taiteilijoita ja osallistut työpajoihin.',
        description:
          'Taidehalli toimii entisessä köysitehtaassa joen rannalla. Näyttelysaleihin pääset hissillä, ja lainaat opaskuulokkeet aulasta. Kahvilassa on lasten piirustusnurkkaus.',
        url: 'https://www.esimerkkila.fi/taidehalli',
        phones: [{ number: '0190001225' }],
        email: 'taidehalli@esimerkkila.fi',
      },
      sv: {
        name: 'Konsthallen',
        summary: 'I konsthallen ser du samtidskonst, träffar konstnärer och deltar i verkstäder.',
        description:
          'Konsthallen finns i en tidigare repfabrik vid ån. Du når utställningssalarna med hiss och kan låna hörlurar för audioguide i aulan. I kaféet finns en rithörna för barn.',
        url: 'https://www.exempelby.fi/konsthallen',
        phones: [{ number: '0190001225' }],
        email: 'taidehalli@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Köysitehtaankatu', sv: 'Repfabriksgatan' }, number: '7', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['wednesday', 'friday', '12:00', '18:00'],
          ['saturday', 'sunday', '11:00', '16:00'],
        ],
        information: {
          fi: 'Yläkerran sali on suljettu näyttelyn vaihdon vuoksi {date:-26} asti.',
          sv: 'Salen i övre våningen är stängd för utställningsbyte till {date:-26}.',
        },
      },
    ],
  },
  {
    key: 'concert-hall-venue',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Konserttisali Majakka',
        summary: 'Konserttisali Majakka on kaupunginorkesterin koti ja vuokrattava esitystila sataman tuntumassa.',
        description:
          'Aulassa ovat lipunmyynti, naulakot ja kahvila. Pyörätuolilla pääset saliin katutasosta. Induktiosilmukka toimii koko katsomossa, ja opaskoiran kanssa voit tulla kaikkiin tilaisuuksiin.',
        url: 'https://www.esimerkkila.fi/konserttisali',
        phones: [{ number: '0190001230', information: 'Lipunmyynti ja asiakaspalvelu' }],
        email: 'konserttisali@esimerkkila.fi',
      },
      sv: {
        name: 'Konsertsalen Fyren',
        summary: 'Konsertsalen Fyren är stadsorkesterns hem och en scen som du kan hyra nära hamnen.',
        description:
          'I foajén finns biljettförsäljning, garderob och kafé. Med rullstol kommer du in i salen från gatuplanet. Hörselslingan fungerar i hela salongen och ledarhundar är välkomna till alla tillställningar.',
        url: 'https://www.exempelby.fi/konsertsalen',
        phones: [{ number: '0190001230', information: 'Biljettförsäljning och kundtjänst' }],
        email: 'konserttisali@esimerkkila.fi',
      },
      en: {
        name: 'Lighthouse Concert Hall',
        summary: 'The Lighthouse is the home of the city orchestra and a stage for hire close to the harbour.',
        description:
          'The foyer has a box office, a cloakroom and a café. You can enter the hall by wheelchair from street level. The induction loop covers all seats, and guide dogs are welcome at every event.',
        url: 'https://www.esimerkkila.fi/en/concert-hall',
        phones: [{ number: '0190001230', information: 'Box office and customer service' }],
        email: 'konserttisali@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Majakkakatu', sv: 'Fyrgatan' }, number: '1', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [['tuesday', 'friday', '12:00', '17:00']],
        heading: { fi: 'Lipunmyynti', sv: 'Biljettförsäljning', en: 'Box office' },
      },
      {
        kind: 'untilFurtherNotice',
        open: [['monday', 'friday', '10:00', '18:00']],
        heading: { fi: 'Kahvila', sv: 'Kafé' },
      },
    ],
  },
  {
    key: 'swimming-hall-venue',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Uimahalli Laine',
        summary:
          'Uimahallissa voit uida, harjoitella kuntosalilla, rentoutua saunassa ja käydä ohjatussa vesijumpassa.',
        description:
          'Hallissa on esteetön pukuhuone, allashissi ja perhepukuhuone. Lainaa kelluntavälineet altaan reunalta ja jätä arvotavarat lokeroon. Kahvila palvelee myös uimahallin aulassa odottavia.',
        url: 'https://www.esimerkkila.fi/uimahalli',
        phones: [{ number: '0190001240', information: 'Kassa' }],
        email: 'uimahalli@esimerkkila.fi',
      },
      sv: {
        name: 'Simhallen Vågen',
        summary: 'I simhallen kan du simma, träna på gym, koppla av i bastun och delta i ledd vattengymnastik.',
        description:
          'I hallen finns ett tillgängligt omklädningsrum, en bassänglift och ett familjeomklädningsrum. Låna flythjälpmedel vid bassängkanten och lämna värdesaker i skåpet. Kaféet betjänar också dig som väntar i aulan.',
        url: 'https://www.exempelby.fi/simhallen',
        phones: [{ number: '0190001240', information: 'Kassan' }],
        email: 'uimahalli@esimerkkila.fi',
      },
      en: {
        name: 'The Wave Swimming Hall',
        summary: 'At the swimming hall you can swim, use the gym, relax in the sauna and join aqua aerobics.',
        description:
          'The hall has an accessible changing room, a pool lift and a family changing room. Borrow floats by the pool and leave your valuables in a locker. The café also serves people waiting.',
        url: 'https://www.esimerkkila.fi/en/swimming-hall',
        phones: [{ number: '0190001240', information: 'Ticket desk' }],
        email: 'uimahalli@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Uimahallinkatu', sv: 'Simhallsgatan' }, number: '9', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'friday', '06:30', '20:30'],
          ['saturday', 'sunday', '10:00', '17:00'],
        ],
      },
      {
        kind: 'exceptional',
        from: -29,
        to: -16,
        heading: { fi: 'Huoltoseisokki', sv: 'Servicestopp', en: 'Maintenance break' },
      },
    ],
  },
  {
    key: 'outdoor-pool',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 190,
    texts: {
      fi: {
        name: 'Maauimala Lokki',
        summary: 'Maauimalassa uit lämmitetyssä ulkoaltaassa ja otat aurinkoa nurmella meren äärellä.',
        description:
          'Altaita on aikuisille, lapsille ja hyppääjille. Saat kassalta lainaksi uimalaudan ja säilytyslokeron avaimen. Nurmialueella on varjoa, leikkipaikka ja pelikenttä.',
        url: 'https://www.esimerkkila.fi/maauimala',
        phones: [{ number: '0190001241' }],
        email: 'uimahalli@esimerkkila.fi',
      },
      sv: {
        name: 'Utebassängen Måsen',
        summary: 'I Måsen simmar du i en uppvärmd bassäng utomhus och solar på gräsmattan intill havet.',
        description:
          'Det finns bassänger för vuxna, barn och hoppare. I kassan lånar du en simplatta och en nyckel till förvaringsskåpet. På gräsmattan finns skugga, en lekplats och en spelplan.',
        url: 'https://www.exempelby.fi/utebassangen',
        phones: [{ number: '0190001241' }],
        email: 'uimahalli@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Lokkirannantie', sv: 'Måsstrandsvägen' }, number: '3', postalCode: '65999' },
    hours: [
      {
        kind: 'dateRange',
        from: -175,
        to: -92,
        open: [
          ['monday', 'friday', '07:00', '20:00'],
          ['saturday', 'sunday', '09:00', '18:00'],
        ],
        heading: { fi: 'Uintikausi', sv: 'Simsäsong' },
      },
    ],
  },
  {
    key: 'ice-hall',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Jäähalli',
        summary: 'Jäähallissa voit luistella, pelata jääkiekkoa ja harjoitella taitoluistelua lähes ympäri vuoden.',
        description:
          'Hallissa on kilpakenttä, harjoituskenttä ja katsomo. Jäähdytyksen hukkalämpö lämmittää pukuhuoneet ja viereisen koulun. Ympäristötyöllä on sertifikaatti ISO 14001:2015.',
        url: 'https://www.esimerkkila.fi/jaahalli',
        phones: [{ number: '0190001245', information: 'Vahtimestari' }],
        email: 'jaahalli@esimerkkila.fi',
      },
      sv: {
        name: 'Ishallen',
        summary: 'I ishallen kan du åka skridskor, spela ishockey och träna konståkning nästan året om.',
        description:
          'I hallen finns en matchrink, en träningsrink och en läktare. Spillvärmen från kylningen värmer omklädningsrummen och skolan intill. Miljöarbetet har certifikatet ISO 14001:2015.',
        url: 'https://www.exempelby.fi/ishallen',
        phones: [{ number: '0190001245', information: 'Vaktmästaren' }],
        email: 'jaahalli@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Urheilukatu', sv: 'Idrottsgatan' }, number: '15', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'friday', '08:00', '22:00'],
          ['saturday', 'sunday', '09:00', '21:00'],
        ],
      },
    ],
  },
  {
    key: 'central-sports-hall',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 157,
    texts: {
      fi: {
        name: 'Keskustan liikuntahalli',
        summary: 'Keskustan liikuntahallissa on iso pallosali, peilisali ja kuntosali seurojen ja asukkaiden käyttöön.',
        description:
          'Halli sopii palloiluun, tanssiin ja voimisteluun. Katsomo vedetään esiin otteluita varten, ja pukuhuoneissa on esteetön suihku. Ylläpito noudattaa laatustandardia ISO 9001:2015.',
        url: 'https://www.esimerkkila.fi/liikuntahallit/keskusta',
        phones: [{ number: '0190001250', information: 'Vahtimestari' }],
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Centrums idrottshall',
        summary: 'Centrums idrottshall har en stor bollhall, en spegelsal och ett gym för föreningar och invånare.',
        description:
          'Hallen passar för bollspel, dans och gymnastik. Läktaren dras fram vid matcher, och omklädningsrummen har en tillgänglig dusch. Underhållet följer kvalitetsstandarden ISO 9001:2015.',
        url: 'https://www.exempelby.fi/idrottshallar/centrum',
        phones: [{ number: '0190001250', information: 'Vaktmästaren' }],
        email: 'liikunta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Urheilukatu', sv: 'Idrottsgatan' }, number: '8', postalCode: '65999' },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'sunday', '08:00', '22:00']] }],
  },
  {
    key: 'spruce-hill-sports-hall',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 510,
    texts: {
      fi: {
        name: 'Kuusimäen liikuntahalli',
        summary: 'Kuusimäen liikuntahallissa voit pelata palloa, kiipeillä ja järjestää seuran turnauksen.',
        description:
          'Hallin voi jakaa väliseinillä pienemmiksi kentiksi. Kiipeilyseinälle pääset ohjatulla vuorolla. Tuulikaapissa on koodilukko, joka avautuu varauksen saaneille ryhmille.',
        url: 'https://www.esimerkkila.fi/liikuntahallit/kuusimaki',
        phones: [{ number: '0190001251' }],
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Granbacka idrottshall',
        summary: 'I Granbacka idrottshall kan du spela bollspel, klättra och ordna föreningens turnering.',
        description:
          'Hallen kan delas in i mindre planer med mellanväggar. Klätterväggen använder du under ledda turer. Vid ytterdörren finns ett kodlås som öppnas för grupper som har bokat.',
        url: 'https://www.exempelby.fi/idrottshallar/granbacka',
        phones: [{ number: '0190001251' }],
        email: 'liikunta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Kuusimäentie', sv: 'Granbackavägen' }, number: '22', postalCode: '65998' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'friday', '15:00', '22:00'],
          ['saturday', 'sunday', '09:00', '20:00'],
        ],
      },
    ],
  },
  {
    key: 'youth-centre-downtown',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 46,
    texts: {
      fi: {
        name: 'Keskustan nuorisotalo',
        summary: 'Keskustan nuorisotalolla voit pelata, soittaa bändissä ja viettää iltaa kavereiden kanssa.',
        description:
          'Talolla on bändihuone, pelihuone ja keittiö. Voit tulla taloon, kun olet täyttänyt 13 vuotta. Ohjaajat ovat paikalla koko illan ja auttavat sinua myös hakemuksissa.',
        url: 'https://www.esimerkkila.fi/nuoret/keskusta',
        phones: [{ number: '0500001261', information: 'Ohjaajat, myös tekstiviestit' }],
        email: 'nuorisopalvelut@esimerkkila.fi',
      },
      sv: {
        name: 'Centrums ungdomsgård',
        summary: 'På ungdomsgården i centrum kan du spela, öva med bandet och umgås med kompisar på kvällen.',
        description:
          'På gården finns ett bandrum, ett spelrum och ett kök. Du får komma hit när du har fyllt 12 år. Ledarna är på plats hela kvällen och hjälper dig också med ansökningar.',
        url: 'https://www.exempelby.fi/unga/centrum',
        phones: [{ number: '0500001261', information: 'Ledarna, även textmeddelanden' }],
        email: 'nuorisopalvelut@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Koulukatu', sv: 'Skolgatan' }, number: '6', postalCode: '65999' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['tuesday', 'thursday', '15:00', '20:00'],
          ['friday', 'saturday', '17:00', '22:00'],
        ],
      },
    ],
  },
  {
    key: 'youth-centre-shore',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Rantakylän nuorisotalo',
        summary: 'Rantakylän nuorisotalolla on tekemistä koululaisille iltapäivisin ja nuorille iltaisin.',
        description:
          'Talossa on biljardi, askartelupaja ja liikuntasali. Pihalla voit skeitata ja pelata koripalloa. Ohjaajat puhuvat suomea ja ruotsia, ja talon säännöt tehdään nuorten kanssa.',
        url: 'https://www.esimerkkila.fi/nuoret/rantakyla',
        phones: [{ number: '0500001262' }],
        email: 'nuorisopalvelut@esimerkkila.fi',
      },
      sv: {
        name: 'Strandby ungdomsgård',
        summary: 'Strandby ungdomsgård erbjuder aktiviteter för skolelever på eftermiddagen och för unga på kvällen.',
        description:
          'I huset finns biljard, en pysselverkstad och en gymnastiksal. På gården kan du åka skateboard och spela basket. Ledarna talar svenska och finska, och husets regler görs upp tillsammans.',
        url: 'https://www.exempelby.fi/unga/strandby',
        phones: [{ number: '0500001262' }],
        email: 'nuorisopalvelut@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Rantakyläntie', sv: 'Strandbyvägen' }, number: '20', postalCode: '65998' },
    hours: [
      {
        kind: 'untilFurtherNotice',
        open: [
          ['monday', 'wednesday', '13:00', '20:00'],
          ['friday', 'friday', '14:00', '21:00'],
        ],
      },
    ],
  },
  {
    key: 'town-beach',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 213,
    texts: {
      fi: {
        name: 'Hiekkarannan uimaranta',
        summary: 'Hiekkarannalla voit uida valvotulla rannalla ja pelata rantalentopalloa keskustan lähellä.',
        description:
          'Rannalla on pukukopit, laituri, leikkipaikka ja kioski. Uimavalvoja on paikalla kauden aikana. Puinen kulkutie vie rantaviivaan, ja rannalta saat lainaksi uimapyörätuolin.',
        url: 'https://www.esimerkkila.fi/uimarannat/hiekkaranta',
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Sandstrandens badstrand',
        summary: 'På Sandstranden kan du bada på en övervakad strand och spela beachvolley nära centrum.',
        description:
          'På stranden finns omklädningsbås, brygga, lekplats och kiosk. En badvakt är på plats under säsongen. En ramp av trä leder till vattnet, och du kan låna en badrullstol.',
        url: 'https://www.exempelby.fi/badstrander/sandstranden',
        email: 'liikunta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Hiekkarannantie', sv: 'Sandstrandsvägen' }, number: '10', postalCode: '65999' },
    hours: [
      {
        kind: 'dateRange',
        from: -160,
        to: -98,
        open: [['monday', 'sunday', '10:00', '18:00']],
        heading: { fi: 'Uimavalvonta', sv: 'Badvakt' },
      },
    ],
  },
  {
    key: 'island-beach',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 59,
    texts: {
      fi: {
        name: 'Luotosaaren uimaranta',
        summary: 'Luotosaaressa uit rauhallisella rannalla, jonne pääset kävellen siltaa pitkin.',
        description:
          'Matala hiekkapohja sopii pienille lapsille. Saaressa on nuotiopaikka, kuivakäymälä ja lyhyt luontopolku. Uimavalvojan vuorot näet rannan palveluajoista.',
        url: 'https://www.esimerkkila.fi/uimarannat/luotosaari',
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Skärholmens badstrand',
        summary: 'På Skärholmen badar du vid en lugn strand som du når till fots över bron.',
        description:
          'Den grunda sandbottnen passar små barn. På holmen finns en eldplats, en torrtoalett och en kort naturstig. Badvaktens turer ser du i strandens betjäningstider.',
        url: 'https://www.exempelby.fi/badstrander/skarholmen',
        email: 'liikunta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Luotosaarentie', sv: 'Skärholmsvägen' }, number: '30', postalCode: '65998' },
    hours: [
      {
        kind: 'dateRange',
        from: -162,
        to: -99,
        open: [['monday', 'sunday', '11:00', '17:00']],
        heading: { fi: 'Uimavalvonta, päättynyt kausi', sv: 'Badvakt, avslutad säsong' },
      },
      {
        kind: 'dateRange',
        from: 203,
        to: 266,
        open: [['monday', 'sunday', '11:00', '17:00']],
        heading: { fi: 'Uimavalvonta, seuraava kausi', sv: 'Badvakt, nästa säsong' },
      },
    ],
  },
  {
    key: 'outdoor-centre',
    organization: 'culture',
    type: 'ServiceLocation',
    published: 525,
    texts: {
      fi: {
        name: 'Metsäharjun ulkoilukeskus',
        summary: 'Metsäharjulta lähdet lenkille, hiihtämään ja retkelle ja löydät taukopaikan omille eväille.',
        description:
          'Keskuksessa on pukuhuoneet, suksien voitelupaikka ja katettu grillikatos. Pihasta lähtevät valaistu kuntorata, maastopyöräreitti ja esteetön luontopolku. Pysäköinti on maksutonta.',
        url: 'https://www.esimerkkila.fi/ulkoilu/metsaharju',
        phones: [{ number: '0190001255' }],
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Skogsåsens friluftscenter',
        summary:
          'Från Skogsåsen ger du dig ut på löprunda, skidtur eller utflykt och hittar en rastplats för matsäcken.',
        description:
          'På centret finns omklädningsrum, en plats för skidvallning och ett grilltak. Från gården utgår en belyst motionsbana, en terrängcykelled och en tillgänglig naturstig. Parkeringen är avgiftsfri.',
        url: 'https://www.exempelby.fi/friluftsliv/skogsasen',
        phones: [{ number: '0190001255' }],
        email: 'liikunta@esimerkkila.fi',
      },
    },
    address: { street: { fi: 'Metsäharjuntie', sv: 'Skogsåsvägen' }, number: '45', postalCode: '65998' },
    hours: [{ kind: 'always' }],
  },
]

const online: readonly SampleChannel[] = [
  {
    key: 'library-web-catalogue',
    organization: 'culture',
    type: 'EService',
    published: 'bulk',
    identification: false,
    texts: {
      fi: {
        name: 'Verkkokirjasto',
        summary: 'Verkkokirjastossa haet aineistoa, teet varauksia ja uusit lainasi kirjastokortilla.',
        description:
          'Näet heti, missä kirjastossa teos on hyllyssä. Voit valita noutopaikan, maksaa maksusi ja tallentaa suosikkilistoja. Kirjautumiseen tarvitset kortin numeron ja tunnusluvun.',
        url: 'https://www.esimerkkila.fi/verkkokirjasto',
        linkName: 'Siirry verkkokirjastoon',
        email: 'kirjasto@esimerkkila.fi',
      },
      sv: {
        name: 'Webbiblioteket',
        summary: 'I webbiblioteket söker du material, gör reserveringar och förnyar dina lån med bibliotekskortet.',
        description:
          'Du ser genast på vilket bibliotek ett verk finns i hyllan. Du kan välja avhämtningsplats, betala avgifter och spara favoritlistor. För inloggningen behöver du kortets nummer och en pinkod.',
        url: 'https://www.exempelby.fi/webbiblioteket',
        linkName: 'Gå till webbiblioteket',
        email: 'kirjasto@esimerkkila.fi',
      },
      en: {
        name: 'Online library',
        summary:
          'In the online library you search for titles, make reservations and renew loans with your library card.',
        description:
          'You see at once which library has the title on the shelf. You can choose a pick-up point, pay your fees and save lists of favourites. Signing in requires your card number and PIN.',
        url: 'https://www.esimerkkila.fi/en/online-library',
        linkName: 'Go to the online library',
        email: 'kirjasto@esimerkkila.fi',
      },
    },
  },
  {
    key: 'e-library-service',
    organization: 'culture',
    type: 'EService',
    published: 126,
    identification: false,
    texts: {
      fi: {
        name: 'E-kirjasto',
        summary: 'E-kirjastossa lainaat ja luet digitaalista aineistoa selaimella tai mobiilisovelluksella.',
        description:
          'Valitse teos, lainaa se ja aloita lukeminen tai kuuntelu. Voit ladata lainan laitteelle, jolloin se toimii myös ilman verkkoyhteyttä. Tekstin kokoa ja taustaväriä voit muuttaa.',
        url: 'https://www.esimerkkila.fi/e-kirjasto',
        linkName: 'Avaa e-kirjasto',
      },
      sv: {
        name: 'E-biblioteket',
        summary: 'I e-biblioteket lånar och läser du digitalt material i webbläsaren eller i mobilappen.',
        description:
          'Välj ett verk, låna det och börja läsa eller lyssna. Du kan ladda ner lånet till din enhet så att det fungerar utan nätförbindelse. Textens storlek och bakgrundsfärgen kan ändras.',
        url: 'https://www.exempelby.fi/e-biblioteket',
        linkName: 'Öppna e-biblioteket',
      },
      en: {
        name: 'E-library',
        summary: 'In the e-library you borrow and read digital material in your browser or in the mobile app.',
        description:
          'Choose a title, borrow it and start reading or listening. You can download the loan to your device and use it offline. You can change the size of the text and the background colour.',
        url: 'https://www.esimerkkila.fi/en/e-library',
        linkName: 'Open the e-library',
      },
    },
  },
  {
    key: 'concert-ticket-shop',
    organization: 'culture',
    type: 'EService',
    published: 'bulk',
    identification: false,
    texts: {
      fi: {
        name: 'Konserttilippujen verkkokauppa',
        summary: 'Verkkokaupassa valitset paikkasi salikartalta, maksat lipun ja saat sen sähköpostiisi.',
        description:
          'Voit maksaa verkkopankissa, kortilla tai liikunta- ja kulttuuriedulla. Näytä lippu ovella puhelimesta tai tulosteena. Peruutetun konsertin hinnan palautamme sinulle automaattisesti.',
        url: 'https://www.esimerkkila.fi/konserttiliput',
        linkName: 'Osta konserttilippu',
        email: 'konserttisali@esimerkkila.fi',
      },
      sv: {
        name: 'Webbutik för konsertbiljetter',
        summary: 'I webbutiken väljer du plats på salskartan, betalar biljetten och får den till din e-post.',
        description:
          'Du kan betala i nätbanken, med kort eller med motions- och kulturförmån. Visa biljetten vid dörren i telefonen eller utskriven. Om en konsert ställs in får du automatiskt tillbaka pengarna.',
        url: 'https://www.exempelby.fi/konsertbiljetter',
        linkName: 'Köp konsertbiljett',
        email: 'konserttisali@esimerkkila.fi',
      },
    },
  },
  {
    key: 'grant-application-eservice',
    organization: 'culture',
    type: 'EService',
    published: 29,
    identification: true,
    texts: {
      fi: {
        name: 'Kulttuuriavustuksen sähköinen hakemus',
        summary: 'Täytä avustushakemus verkossa, lisää liitteet ja seuraa hakemuksesi käsittelyä.',
        description:
          'Kirjaudu pankkitunnuksilla tai mobiilivarmenteella. Voit tallentaa hakemuksen kesken ja jatkaa myöhemmin. Lautakunta tekee päätökset viimeistään {date:120}, ja saat niistä ilmoituksen palveluun.',
        url: 'https://www.esimerkkila.fi/kulttuuriavustus',
        linkName: 'Täytä avustushakemus',
        email: 'kulttuuri@esimerkkila.fi',
      },
      sv: {
        name: 'Elektronisk ansökan om kulturunderstöd',
        summary: 'Fyll i ansökan om understöd på nätet, lägg till bilagor och följ hur din ansökan behandlas.',
        description:
          'Logga in med bankkoder eller mobilcertifikat. Du kan spara en halvfärdig ansökan och fortsätta senare. Nämnden fattar besluten senast {date:120}, och du får meddelande om dem i tjänsten.',
        url: 'https://www.exempelby.fi/kulturunderstod',
        linkName: 'Fyll i ansökan om understöd',
        email: 'kulttuuri@esimerkkila.fi',
      },
      en: {
        name: 'Online application for culture grants',
        summary: 'Fill in your grant application online, add enclosures and follow how it is processed.',
        description:
          'Sign in with your bank codes or mobile certificate. You can save an unfinished application and continue later. The committee makes its decisions by {date:120}, and you are notified in the service.',
        url: 'https://www.esimerkkila.fi/en/culture-grant',
        linkName: 'Fill in the grant application',
        email: 'kulttuuri@esimerkkila.fi',
      },
    },
  },
  {
    key: 'sports-booking-eservice',
    organization: 'culture',
    type: 'EService',
    published: 272,
    identification: false,
    texts: {
      fi: {
        name: 'Liikuntatilojen varausjärjestelmä',
        summary: 'Varausjärjestelmästä näet vapaat vuorot ja varaat hallin, kentän tai jään ryhmällesi.',
        description:
          'Luo tunnus, valitse paikka ja vahvista varaus maksamalla. Voit hakea tulevan kauden vakiovuoroja {date:-34} asti. Yksittäisiä vuoroja voit varata ja perua ympäri vuoden.',
        url: 'https://www.esimerkkila.fi/liikuntavaraukset',
        linkName: 'Varaa liikuntavuoro',
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Bokningssystem för idrottsanläggningar',
        summary: 'I bokningssystemet ser du lediga turer och bokar en hall, en plan eller is för din grupp.',
        description:
          'Skapa ett konto, välj plats och bekräfta bokningen genom att betala. Du kan ansöka om fasta turer för nästa säsong till {date:-34}. Enskilda turer kan du boka och avboka året om.',
        url: 'https://www.exempelby.fi/idrottsbokningar',
        linkName: 'Boka en tur',
        email: 'liikunta@esimerkkila.fi',
      },
      en: {
        name: 'Booking system for sports facilities',
        summary: 'In the booking system you see free slots and book a hall, a pitch or ice for your group.',
        description:
          'Create an account, choose a place and confirm your booking by paying. You can apply for regular slots for next season until {date:-34}. Single slots can be booked and cancelled all year round.',
        url: 'https://www.esimerkkila.fi/en/sports-bookings',
        linkName: 'Book a slot',
        email: 'liikunta@esimerkkila.fi',
      },
    },
  },
  {
    key: 'swimming-course-registration',
    organization: 'culture',
    type: 'EService',
    published: 22,
    identification: false,
    texts: {
      fi: {
        name: 'Uimakouluihin ilmoittautuminen',
        summary: 'Ilmoita lapsesi uimakouluun tai itsesi tekniikkakurssille ja maksa kurssi samalla kertaa.',
        description:
          'Valitse taitotasoon sopiva ryhmä. Ilmoittautuminen alkoi {date:-15} ja päättyy {date:24}. Jos ryhmä on täynnä, voit jättää nimesi jonoon. Saat vahvistuksen tekstiviestillä.',
        url: 'https://www.esimerkkila.fi/uimakoulut',
        linkName: 'Ilmoittaudu uimakouluun',
        email: 'uimahalli@esimerkkila.fi',
      },
      sv: {
        name: 'Anmälan till simskola',
        summary: 'Anmäl ditt barn till simskola eller dig själv till en teknikkurs och betala kursen på samma gång.',
        description:
          'Välj en grupp som motsvarar färdigheterna. Anmälan öppnades {date:-15} och stänger {date:24}. Om gruppen är full kan du ställa dig i kö. Du får en bekräftelse som textmeddelande.',
        url: 'https://www.exempelby.fi/simskolor',
        linkName: 'Anmäl till simskola',
        email: 'uimahalli@esimerkkila.fi',
      },
    },
  },
  {
    key: 'senior-sports-registration',
    organization: 'culture',
    type: 'EService',
    published: 165,
    serviceLanguages: ['fi'],
    identification: false,
    texts: {
      fi: {
        name: 'Seniorien liikuntaryhmiin ilmoittautuminen',
        summary: 'Ilmoittaudu verkossa suomenkielisiin ohjattuihin liikuntaryhmiin ja peru paikkasi tarvittaessa.',
        description:
          'Näet ryhmän tason, ohjaajan kielen ja vapaat paikat. Voit valita useita ryhmiä. Jos verkkopalvelun käyttö on hankalaa, uimahallin kassa tekee ilmoittautumisen puolestasi.',
        url: 'https://www.esimerkkila.fi/senioriliikunta/ilmoittautuminen',
        linkName: 'Ilmoittaudu liikuntaryhmään',
        email: 'liikunta@esimerkkila.fi',
      },
    },
  },
]

const pages: readonly SampleChannel[] = [
  {
    key: 'museum-exhibitions-page',
    organization: 'culture',
    type: 'WebPage',
    published: 52,
    texts: {
      fi: {
        name: 'Museoiden näyttelyt ja opastukset',
        summary: 'Museoiden näyttelyt, opastukset ja oppimispaketit verkossa',
        description:
          'Sivulta löydät pysyvät ja vaihtuvat näyttelyt, yleisöopastukset ja koululaisten oppimispaketit. Voit myös selata kokoelmien valokuvia ja lähettää museolle oman muistosi.',
        url: 'https://www.esimerkkila.fi/museot',
        linkName: 'Museoiden ohjelma',
      },
      sv: {
        name: 'Museernas utställningar och guidningar',
        summary: 'Se på nätet vad museerna visar just nu och boka en guidning för din egen grupp.',
        description:
          'På sidan hittar du bas- och specialutställningar, guidningar för allmänheten och lärpaket för skolelever. Du kan också bläddra bland samlingarnas fotografier och skicka ett eget minne till museet.',
        url: 'https://www.exempelby.fi/museer',
        linkName: 'Museernas program',
      },
    },
  },
  {
    key: 'art-exhibitions-page',
    organization: 'culture',
    type: 'WebPage',
    published: 39,
    texts: {
      fi: {
        name: 'Taidehallin näyttelyohjelma',
        summary: 'Näyttelyohjelmasta näet taidehallin tulevat näyttelyt, avajaiset ja taiteilijatapaamiset.',
        description:
          'Veistoksia merestä -näyttely on esillä {date:-30}–{date:60}. Lisäksi löydät ohjeet oman näyttelyn hakemiseen ja kuvia aiemmista näyttelyistä.',
        url: 'https://www.esimerkkila.fi/taidehalli/ohjelma',
        linkName: 'Taidehallin ohjelma',
      },
      sv: {
        name: 'Konsthallens utställningsprogram',
        summary: 'I programmet ser du konsthallens kommande utställningar, vernissager och konstnärsträffar.',
        description:
          'Utställningen Skulpturer ur havet visas {date:-30}–{date:60}. Här finns också anvisningar för dig som vill ansöka om en egen utställning och bilder från tidigare utställningar.',
        url: 'https://www.exempelby.fi/konsthallen/program',
        linkName: 'Konsthallens program',
      },
    },
  },
  {
    key: 'childrens-culture-calendar',
    organization: 'culture',
    type: 'WebPage',
    published: 'bulk',
    texts: {
      fi: {
        name: 'Lastenkulttuurin tapahtumakalenteri',
        summary: 'Kalenterista löydät lasten esitykset, työpajat ja satutunnit iän, kielen ja paikan mukaan.',
        description:
          'Rajaa hakua kaupunginosan tai kielen mukaan ja lisää tapahtuma omaan kalenteriisi. Näet myös, onko paikka esteetön ja pitääkö tapahtumaan ilmoittautua ennalta.',
        url: 'https://www.esimerkkila.fi/lastenkulttuuri',
        linkName: 'Lasten tapahtumat',
      },
      sv: {
        name: 'Barnkulturens evenemangskalender',
        summary: 'I kalendern hittar du föreställningar, verkstäder och sagostunder efter ålder, språk och plats.',
        description:
          'Begränsa sökningen enligt stadsdel eller språk och lägg till evenemanget i din egen kalender. Du ser också om platsen är tillgänglig och om evenemanget kräver anmälan på förhand.',
        url: 'https://www.exempelby.fi/barnkultur',
        linkName: 'Evenemang för barn',
      },
    },
  },
  {
    key: 'outdoor-map',
    organization: 'culture',
    type: 'WebPage',
    published: 410,
    texts: {
      fi: {
        name: 'Ulkoilukartta',
        summary: 'Ulkoilukartalla näet reitit, laavut, pysäköintipaikat ja reittien esteettömyyden.',
        description:
          'Valitse kartalta laji ja reitin pituus. Voit tulostaa kartan tai ladata reitin kelloon. Kerro meille kartan palautelomakkeella, jos reitillä on kaatunut puu tai rikkoutunut opaste.',
        url: 'https://www.esimerkkila.fi/ulkoilukartta',
        linkName: 'Avaa ulkoilukartta',
      },
      sv: {
        name: 'Friluftskartan',
        summary: 'På friluftskartan ser du leder, vindskydd, parkeringsplatser och hur tillgängliga lederna är.',
        description:
          'Välj gren och ledens längd på kartan. Du kan skriva ut kartan eller ladda ner leden till klockan. Använd kartans responsblankett om ett träd har fallit eller en skylt gått sönder.',
        url: 'https://www.exempelby.fi/friluftskartan',
        linkName: 'Öppna friluftskartan',
      },
    },
  },
  {
    key: 'ski-track-status',
    organization: 'culture',
    type: 'WebPage',
    published: 248,
    texts: {
      fi: {
        name: 'Latutilanne',
        summary: 'Latutilanteesta näet, mitkä ladut on ajettu ja milloin ne on viimeksi kunnostettu.',
        description:
          'Latukoneen kuljettaja päivittää tiedot heti ajon jälkeen. Näet kartalta perinteisen tyylin ladut, luistelu-urat ja valaistut osuudet. Voit tilata ilmoituksen oman latusi kunnostuksesta.',
        url: 'https://www.esimerkkila.fi/latutilanne',
        linkName: 'Katso latutilanne',
      },
    },
  },
  {
    key: 'senior-sports-page',
    organization: 'culture',
    type: 'WebPage',
    published: 385,
    texts: {
      fi: {
        name: 'Senioriliikunnan ryhmät',
        summary: 'Sivulta löydät seniorien liikuntaryhmät, niiden tasot ja kotivoimistelun ohjeet.',
        description:
          'Vertaile ryhmiä lajin, tason ja paikan mukaan. Voit tehdä tasapainotestin kotona ja katsoa lyhyitä jumppavideoita. Ohjeet saat myös isotekstisenä tulosteena uimahallista.',
        url: 'https://www.esimerkkila.fi/senioriliikunta',
        linkName: 'Senioriliikunnan ryhmät',
      },
      sv: {
        name: 'Motionsgrupper för seniorer',
        summary: 'På sidan hittar du seniorernas motionsgrupper, deras nivåer och anvisningar för hemgymnastik.',
        description:
          'Jämför grupperna efter gren, nivå och plats. Du kan göra ett balanstest hemma och se korta gymnastikvideor. Anvisningarna får du också med stor stil på papper i simhallen.',
        url: 'https://www.exempelby.fi/seniormotion',
        linkName: 'Motionsgrupper för seniorer',
      },
    },
  },
  {
    key: 'youth-work-page',
    organization: 'culture',
    type: 'WebPage',
    published: 83,
    texts: {
      sv: {
        name: 'Ungdomstjänsternas webbsida',
        summary: 'På sidan ser du ungdomsgårdarnas program, kommande läger och hur du når ledarna.',
        description:
          'Sidan berättar om kvällsprogram, musikverksamhet, läger och utfärder. Du kan lämna en idé till ungdomsfullmäktige, anmäla intresse för ledarutbildning och hitta stöd när något känns svårt.',
        url: 'https://www.exempelby.fi/unga',
        linkName: 'Ungdomstjänster',
      },
    },
  },
]

const phonesAndForms: readonly SampleChannel[] = [
  {
    key: 'library-phone',
    organization: 'culture',
    type: 'TelephoneService',
    published: 97,
    texts: {
      fi: {
        name: 'Kirjaston puhelinneuvonta',
        summary: 'Puhelinneuvonnassa autamme sinua lainojen, varausten ja e-aineistojen kanssa.',
        description:
          'Soita, kun haluat uusia lainan, kysyä teoksen saatavuutta tai tarvitset apua kirjautumisessa. Pidä kirjastokortti lähellä. Puhelu maksaa saman verran kuin tavallinen puhelu.',
        url: 'https://www.esimerkkila.fi/kirjasto',
        phones: [{ number: '0190001215', information: 'Voit lähettää myös tekstiviestin numeroon 050 000 1215.' }],
        email: 'kirjasto@esimerkkila.fi',
      },
      sv: {
        name: 'Bibliotekets telefonrådgivning',
        summary: 'I telefonrådgivningen hjälper vi dig med lån, reserveringar och e-material.',
        description:
          'Ring när du vill förnya ett lån, fråga efter ett verk eller behöver hjälp med att logga in. Ha bibliotekskortet till hands. Samtalet kostar lika mycket som ett vanligt samtal.',
        url: 'https://www.exempelby.fi/bibliotek',
        phones: [{ number: '0190001215', information: 'Du kan också skicka textmeddelande till numret 050 000 1215.' }],
        email: 'kirjasto@esimerkkila.fi',
      },
      en: {
        name: 'Library telephone service',
        summary: 'On the phone we help you with loans, reservations and e-material.',
        description:
          'Call us when you want to renew a loan, ask for a title or need help with signing in. Keep your library card at hand. The call costs the same as an ordinary call.',
        url: 'https://www.esimerkkila.fi/en/library',
        phones: [{ number: '0190001215', information: 'You can also send a text message to +358 50 000 1215.' }],
        email: 'kirjasto@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'friday', '09:00', '16:00']] }],
  },
  {
    key: 'sports-booking-phone',
    organization: 'culture',
    type: 'TelephoneService',
    published: 1180,
    texts: {
      fi: {
        name: 'Liikuntavarausten puhelinpalvelu',
        summary: 'Puhelinpalvelu auttaa, jos et voi tehdä liikuntatilan varausta verkossa.',
        description:
          'Kerro, minkä tilan haluat ja milloin. Tarkistamme vapaat vuorot, teemme varauksen ja lähetämme laskun. Voit myös kysyä tilojen varustelusta, avaimista ja esteettömyydestä.',
        url: 'https://www.esimerkkila.fi/liikuntavaraukset',
        phones: [{ number: '0190001252' }],
        email: 'liikunta@esimerkkila.fi',
      },
      sv: {
        name: 'Telefonservice för idrottsbokningar',
        summary: 'Telefonservicen hjälper dig om du inte kan boka en idrottsanläggning på nätet.',
        description:
          'Berätta vilken anläggning du vill ha och när. Vi kontrollerar lediga turer, gör bokningen och skickar en faktura. Du kan också fråga om utrustning, nycklar och tillgänglighet.',
        url: 'https://www.exempelby.fi/idrottsbokningar',
        phones: [{ number: '0190001252' }],
        email: 'liikunta@esimerkkila.fi',
      },
    },
    hours: [{ kind: 'untilFurtherNotice', open: [['monday', 'thursday', '09:00', '14:00']] }],
  },
  {
    key: 'home-service-phone',
    organization: 'culture',
    type: 'TelephoneService',
    published: 181,
    texts: {
      fi: {
        name: 'Kotipalvelun tilausnumero',
        summary: 'Soita kotipalveluun, kun haluat tilata kirjaston aineistoa kotiisi tai muuttaa käyntiaikaa.',
        description:
          'Kirjaston työntekijä kysyy, mitä luet mielelläsi ja tarvitsetko äänikirjoja tai suurta tekstiä. Voit sopia puhelussa myös käynnin ajasta. Voit jättää soittopyynnön milloin vain.',
        url: 'https://www.esimerkkila.fi/kirjasto/kotipalvelu',
        phones: [{ number: '0190001216' }],
        email: 'kotipalvelu@esimerkkila.fi',
      },
      sv: {
        name: 'Hemservicens beställningsnummer',
        summary: 'Ring hemservicen när du vill beställa material från biblioteket hem eller ändra en besökstid.',
        description:
          'Bibliotekets personal frågar vad du gärna läser och om du behöver ljudböcker eller stor stil. Du kan också avtala tid för besöket. Du kan lämna en ringbegäran när som helst.',
        url: 'https://www.exempelby.fi/bibliotek/hemservice',
        phones: [{ number: '0190001216' }],
        email: 'kotipalvelu@esimerkkila.fi',
      },
    },
    hours: [
      {
        kind: 'dateRange',
        from: -150,
        to: -80,
        open: [['tuesday', 'tuesday', '10:00', '12:00']],
        heading: { fi: 'Lomakausi', sv: 'Semestertid' },
      },
      {
        kind: 'untilFurtherNotice',
        open: [['monday', 'thursday', '10:00', '14:00']],
        heading: { fi: 'Puhelinajat', sv: 'Telefontider' },
      },
    ],
  },
  {
    key: 'grant-application-form',
    organization: 'culture',
    type: 'PrintableForm',
    published: 66,
    texts: {
      fi: {
        name: 'Avustushakemus kulttuurihankkeeseen',
        summary: 'Tulosta ja täytä hakemus, jos et voi hakea kulttuuriavustusta verkossa.',
        description:
          'Kirjoita lomakkeelle hakijan tiedot, hankkeen tavoite ja talousarvio. Allekirjoita hakemus ja palauta se liitteineen kirjaamoon. Saat lomakkeen paperisena myös pääkirjastosta.',
        email: 'kulttuuri@esimerkkila.fi',
        formIdentifier: 'KUL-01',
        files: [
          {
            name: 'Avustushakemus (pdf)',
            url: 'https://www.esimerkkila.fi/lomakkeet/kulttuuriavustus.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Ansökan om understöd för kulturprojekt',
        summary: 'Skriv ut och fyll i ansökan om du inte kan ansöka om kulturunderstöd på nätet.',
        description:
          'Ange sökandens uppgifter, projektets mål och budget på blanketten. Underteckna ansökan och lämna den med bilagor till registratorskontoret. Blanketten finns också på papper på huvudbiblioteket.',
        email: 'kulttuuri@esimerkkila.fi',
        formIdentifier: 'KUL-01',
        files: [
          {
            name: 'Ansökan om understöd (pdf)',
            url: 'https://www.exempelby.fi/blanketter/kulturunderstod.pdf',
            type: 'pdf',
          },
        ],
      },
      en: {
        name: 'Printable grant application form',
        summary: 'Print and fill in the form if you cannot apply for a culture grant online.',
        description:
          'Enter the details of the applicant, the aim of the project and the budget. Sign the form and return it with the enclosures to the registry. The main library also has paper copies.',
        email: 'kulttuuri@esimerkkila.fi',
        formIdentifier: 'KUL-01',
        files: [
          {
            name: 'Grant application (pdf)',
            url: 'https://www.esimerkkila.fi/en/forms/culture-grant.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
  {
    key: 'library-home-service-form',
    organization: 'culture',
    type: 'PrintableForm',
    published: 312,
    texts: {
      fi: {
        name: 'Kotipalvelun tilauslomake',
        summary: 'Tilaa kirjaston kotipalvelu lomakkeella itsellesi, omaisellesi tai asiakkaallesi.',
        description:
          'Merkitse lomakkeelle, millaista aineistoa toivot ja milloin sinulle sopii käynti. Voit palauttaa lomakkeen mihin tahansa kirjastoon tai antaa sen kotihoidon työntekijälle.',
        email: 'kotipalvelu@esimerkkila.fi',
        formIdentifier: 'KIR-03',
        files: [
          {
            name: 'Kotipalvelun tilaus (pdf)',
            url: 'https://www.esimerkkila.fi/lomakkeet/kirjaston-kotipalvelu.pdf',
            type: 'pdf',
          },
        ],
      },
      sv: {
        name: 'Beställningsblankett för hemservice',
        summary: 'Beställ bibliotekets hemservice med blanketten för dig själv, en anhörig eller en klient.',
        description:
          'Anteckna på blanketten vilket slags material du önskar och när ett besök passar dig. Du kan lämna blanketten till vilket bibliotek som helst eller ge den till hemvårdens personal.',
        email: 'kotipalvelu@esimerkkila.fi',
        formIdentifier: 'KIR-03',
        files: [
          {
            name: 'Beställning av hemservice (pdf)',
            url: 'https://www.exempelby.fi/blanketter/bibliotekets-hemservice.pdf',
            type: 'pdf',
          },
        ],
      },
    },
  },
]

export const cultureChannels: readonly SampleChannel[] = [...locations, ...online, ...pages, ...phonesAndForms]
