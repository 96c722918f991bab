import type { SampleService } from '../authoring.ts'

export const cultureServices: readonly SampleService[] = [
  {
    key: 'library-services',
    organization: 'culture',
    published: 'bulk',
    generalDescription: 'public-library',
    serviceClasses: [],
    targetGroups: [],
    texts: {
      fi: {
        name: 'Kirjaston lainauspalvelut',
        summary:
          'Voit lainata kirjoja, lehtiä, musiikkia, pelejä ja liikuntavälineitä maksutta kaikista kaupungin kirjastoista.',
        description:
          'Kirjastossa voit lainata aineistoa, lukea lehtiä, käyttää tietokonetta ja työskennellä rauhassa. Sama kortti käy kaikissa toimipisteissä. Henkilökunta auttaa sinua tiedonhaussa ja opastaa laitteiden käytössä.\n\nToimintamme perustuu yleisistä kirjastoista annettuun lakiin (1492/2016). Tapahtumat, lukupiirit ja satutunnit ovat avoimia kaikille.',
        keywords: ['kirjasto', 'lainaaminen', 'kirjastokortti'],
        laws: [{ name: 'Laki yleisistä kirjastoista', url: 'https://www.finlex.fi/fi/laki/ajantasa/2016/20161492' }],
      },
      sv: {
        name: 'Låna på biblioteket',
        summary: 'Du kan gratis låna böcker, tidskrifter, musik, spel och motionsredskap på alla stadens bibliotek.',
        description:
          'På biblioteket kan du låna material, läsa tidningar, använda dator och arbeta i lugn och ro. Samma kort gäller på alla verksamhetsställen. Personalen hjälper dig att söka information och visar hur du använder apparaterna.\n\nVår verksamhet grundar sig på lagen om allmänna bibliotek (1492/2016). Evenemang, läsecirklar och sagostunder är öppna för alla.',
        keywords: ['bibliotek', 'lån', 'bibliotekskort'],
        laws: [{ name: 'Lag om allmänna bibliotek', url: 'https://www.finlex.fi/sv/laki/ajantasa/2016/20161492' }],
      },
      en: {
        name: 'Borrowing from the library',
        summary:
          'You can borrow books, magazines, music, games and sports equipment free of charge at all city libraries.',
        description:
          'At the library you can borrow items, read newspapers, use a computer and work in peace. The same card is valid at every branch. Our staff help you find information and use the equipment.\n\nOur work is based on the Public Libraries Act (1492/2016). Events, reading circles and story times are open to everyone.',
        keywords: ['library', 'borrowing', 'library card'],
      },
    },
    channels: [
      'main-library',
      'harbour-branch-library',
      'shore-village-branch-library',
      'library-web-catalogue',
      'library-phone',
    ],
  },
  {
    key: 'library-home-service',
    organization: 'culture',
    published: 142,
    serviceClasses: ['P25.1'],
    targetGroups: ['KR1.1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kirjaston kotipalvelu',
        summary:
          'Tuomme kirjaston aineistoa kotiisi, jos et pääse kirjastoon sairauden, vamman tai korkean iän vuoksi.',
        description:
          'Kirjaston työntekijä valitsee sinulle luettavaa ja kuunneltavaa toiveidesi mukaan. Voit saada kirjoja, äänikirjoja, isotekstisiä teoksia ja lehtiä.\n\nTuomme lainat kotiovelle ja haemme palautukset samalla käynnillä. Sovimme käynnit kanssasi etukäteen puhelimitse. Myös omaisesi tai hoitajasi voi tilata palvelun puolestasi ja sopia käynneistä.',
        userInstructions:
          'Soita kotipalveluun tai täytä lomake ja palauta se kirjastoon. Otamme sinuun yhteyttä 5 arkipäivän kuluessa ja sovimme sinulle sopivan käyntiajan.',
        conditions: 'Palvelu on tarkoitettu asukkaille, jotka eivät pääse itse kirjastoon pysyvästi tai tilapäisesti.',
        keywords: ['kirjasto', 'kotipalvelu', 'ikääntyneet'],
      },
      sv: {
        name: 'Bibliotekets hemservice',
        summary:
          'Vi kommer hem till dig med material från biblioteket om du inte kan ta dig dit på grund av sjukdom, skada eller ålder.',
        description:
          'Bibliotekets personal väljer läsning och ljudböcker åt dig enligt dina önskemål. Du kan få böcker, ljudböcker, böcker med stor stil och tidskrifter.\n\nVi levererar lånen till din dörr och tar med oss returerna vid samma besök. Vi kommer överens om besöken per telefon på förhand. En anhörig eller vårdare kan också beställa tjänsten åt dig.',
        userInstructions:
          'Ring hemservicen eller fyll i blanketten och lämna den till biblioteket. Vi kontaktar dig inom 3 vardagar och kommer överens om en besökstid som passar dig.',
        conditions:
          'Tjänsten är avsedd för invånare som varaktigt eller tillfälligt inte själva kan besöka biblioteket.',
        keywords: ['bibliotek', 'hemservice', 'äldre'],
      },
    },
    channels: ['home-service-phone', 'library-home-service-form'],
  },
  {
    key: 'e-library',
    organization: 'culture',
    published: 'bulk',
    generalDescription: 'public-library',
    serviceClasses: [],
    targetGroups: [],
    texts: {
      fi: {
        name: 'E-aineistojen lainaaminen',
        summary: 'Voit lainata e-kirjoja, äänikirjoja ja digitaalisia lehtiä omalle laitteellesi mihin aikaan tahansa.',
        description:
          'Lainaat e-aineistoa puhelimeen, tablettiin tai tietokoneelle ilman käyntiä kirjastossa. Valikoimassa on romaaneja, tietokirjoja, lasten äänikirjoja sekä sanoma- ja aikakauslehtiä useilla kielillä.\n\nLaina-aika on kaksi viikkoa. Laina palautuu itsestään, joten myöhästymismaksuja ei tule. Suosittuihin teoksiin voit asettua varausjonoon ja saat ilmoituksen vuorostasi.',
        userInstructions:
          'Tarvitset kirjastokortin numeron ja tunnusluvun. Kirjaudu verkkokirjastoon, valitse teos ja avaa se selaimessa tai sovelluksessa. Voit hakea tunnusluvun mistä tahansa kirjastosta.',
        keywords: ['e-kirjat', 'äänikirjat', 'digitaaliset lehdet'],
      },
      sv: {
        name: 'Låna e-material',
        summary: 'Du kan när som helst låna e-böcker, ljudböcker och digitala tidningar till din egen enhet.',
        description:
          'Du lånar e-material till telefonen, pekplattan eller datorn utan att besöka biblioteket. I utbudet ingår romaner, fackböcker, ljudböcker för barn samt dagstidningar och tidskrifter på flera språk.\n\nLånetiden är 2 veckor. Lånet återlämnas automatiskt, så du får inga förseningsavgifter. Du kan ställa dig i kö till populära verk och får ett meddelande när det är din tur.',
        userInstructions:
          'Du behöver ditt bibliotekskortsnummer och en pinkod. Logga in i webbiblioteket, välj ett verk och öppna det i webbläsaren eller appen. Pinkoden får du på vilket bibliotek som helst.',
        keywords: ['e-böcker', 'ljudböcker', 'digitala tidningar'],
      },
      en: {
        name: 'Borrowing e-books and e-audiobooks',
        summary: 'You can borrow e-books, audiobooks and digital newspapers on your own device at any time.',
        description:
          'You borrow e-material on your phone, tablet or computer without visiting the library. The collection includes novels, non-fiction, audiobooks for children, newspapers and magazines in several languages.\n\nThe loan period is two weeks. Loans return automatically, so you pay no late fees. You can join the queue for popular titles and we notify you when it is your turn.',
        userInstructions:
          'You need your library card number and a PIN code. Sign in to the online library, choose a title and open it in the browser or the app. Any library can give you a PIN.',
        keywords: ['e-books', 'audiobooks', 'digital newspapers'],
      },
    },
    channels: ['e-library-service', 'library-web-catalogue', 'library-phone'],
  },
  {
    key: 'museum-visits',
    organization: 'culture',
    published: 88,
    serviceClasses: ['P25.3'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Museokäynnit ja opastukset',
        summary: 'Voit tutustua kaupungin ja saariston historiaan museoiden näyttelyissä ja opastetuilla kierroksilla.',
        description:
          'Kaupunginmuseossa näet, miten kauppa, merenkulku ja arki ovat muovanneet kaupunkia. Saaristomuseo kertoo kalastajien ja luotsien elämästä.\n\nVoit kiertää näyttelyt omaan tahtiin tai varata oppaan ryhmällesi. Pidämme opastukset suomeksi ja ruotsiksi. Lapsille on omia tehtäviä, ja koululaisryhmät saavat vierailuun valmiin oppimispaketin.',
        userInstructions:
          'Osta lippu museon kassalta. Jos haluat opastuksen, varaa se museon verkkosivulla hyvissä ajoin ennen vierailua. Ilmoita samalla ryhmäsi koko ja toivottu kieli.',
        chargeInformation:
          'Pääsylippu maksaa aikuisille 9 euroa ja opiskelijoille 5 euroa. Alle 18-vuotiaat pääsevät näyttelyihin maksutta.',
        keywords: ['museot', 'opastukset', 'paikallishistoria'],
      },
      sv: {
        name: 'Museibesök och guidningar',
        summary:
          'Du kan bekanta dig med stadens och skärgårdens historia på museernas utställningar och guidade turer.',
        description:
          'På stadsmuseet ser du hur handeln, sjöfarten och vardagen har format staden. Skärgårdsmuseet berättar om fiskarnas och lotsarnas liv.\n\nDu kan gå runt i utställningarna i egen takt eller boka en guide för din grupp. Vi håller guidningarna på svenska och finska. För barn finns egna uppgifter, och skolgrupper får ett färdigt lärpaket till besöket.',
        userInstructions:
          'Köp biljetten i museets kassa. Om du vill ha guidning ska du boka den på museets webbsida i god tid före besöket. Uppge samtidigt gruppens storlek och önskat språk.',
        chargeInformation:
          'Inträdesbiljetten kostar 7 euro för vuxna och 5 euro för studerande. Personer under 18 år har fritt inträde till utställningarna.',
        keywords: ['museer', 'guidningar', 'lokalhistoria'],
      },
    },
    channels: ['city-museum', 'archipelago-museum', 'museum-exhibitions-page'],
  },
  {
    key: 'art-exhibitions',
    organization: 'culture',
    published: 490,
    serviceClasses: ['P25.2', 'P25.3'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Taidenäyttelyt ja näyttelytilat',
        summary: 'Taidehallissa näet vaihtuvia nykytaiteen näyttelyitä ja voit hakea tilaa omalle näyttelyllesi.',
        description:
          'Taidehalli esittelee kuvataidetta, valokuvaa ja käsityötä alueen taiteilijoilta ja vierailijoilta. Rannikon valoa -näyttely on esillä {date:-48} asti.\n\nVoit myös hakea näyttelyaikaa. Työryhmä valitsee näyttelyt hakemusten perusteella ja ottaa huomioon eri taidemuodot. Kaupunki tarjoaa taiteilijalle salin, valaistuksen ja apua ripustukseen.',
        userInstructions:
          'Näyttelyihin voit tulla ilman ilmoittautumista. Jos haluat pitää oman näyttelyn, lähetä taidehallille kuvia teoksistasi ja lyhyt suunnitelma.',
        keywords: ['taidenäyttelyt', 'kuvataide', 'näyttelytilat'],
      },
      sv: {
        name: 'Konstutställningar och utställningslokaler',
        summary: 'I konsthallen ser du växlande utställningar av samtidskonst och kan ansöka om plats för din egen.',
        description:
          'Konsthallen visar bildkonst, fotografi och konsthantverk av konstnärer från trakten och gästande konstnärer. Utställningen Kustens ljus visas till {date:-48}.\n\nDu kan också ansöka om utställningstid. En arbetsgrupp väljer utställningarna utifrån ansökningarna och beaktar olika konstformer. Staden erbjuder konstnären sal, belysning och hjälp med hängningen.',
        userInstructions:
          'Du kan besöka utställningarna utan anmälan. Om du vill hålla en egen utställning ska du skicka bilder av dina verk och en kort plan till konsthallen.',
        keywords: ['konstutställningar', 'bildkonst', 'utställningslokaler'],
      },
    },
    channels: ['art-hall', 'art-exhibitions-page'],
  },
  {
    key: 'concert-hall-events',
    organization: 'culture',
    published: 61,
    serviceClasses: ['P25.2'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Konserttisalin tapahtumat',
        summary: 'Voit kuunnella konsertteja klassisesta jazziin ja ostaa liput verkosta tai konserttisalin kassalta.',
        description:
          'Konserttisalissa soivat kaupunginorkesterin, kuorojen ja vierailevien yhtyeiden konsertit. Salissa on paikat myös pyörätuolin käyttäjille ja induktiosilmukka.\n\nPäiväkonsertit ovat lyhyitä ja sopivat koko perheelle. Kamarimusiikin sarja jatkuu {date:-30}–{date:60}. Julkaisemme ohjelman kausittain, ja saat siitä tiedon tilaamalla konserttisalin uutiskirjeen. Kassa on auki ma–pe klo 12–17.',
        userInstructions:
          'Osta lippu verkkokaupasta tai konserttisalin kassalta, Satamakatu 7. **Jos tarvitset pyörätuolipaikan** tai tulet avustajan kanssa, kerro siitä jo lippua ostaessasi.',
        chargeInformation: 'Päiväkonsertin lippu maksaa 12,50 euroa. Avustaja pääsee konserttiin maksutta.',
        keywords: ['konsertit', 'orkesteri', 'liput'],
      },
      sv: {
        name: 'Evenemang i konsertsalen',
        summary:
          'Du kan lyssna på konserter från klassiskt till jazz och köpa biljetter på nätet eller i salens kassa.',
        description:
          'I konsertsalen spelar stadsorkestern, körer och gästande ensembler. I salen finns platser för rullstolsburna och en hörselslinga.\n\nDagskonserterna är korta och passar hela familjen. Serien med kammarmusik pågår {date:-30}–{date:60}. Vi publicerar programmet säsongsvis, och du får information om det om du prenumererar på konsertsalens nyhetsbrev. Kassan är öppen må–fr kl. 12–17.',
        userInstructions:
          'Köp biljetten i webbutiken eller i konsertsalens kassa, Hamngatan 7. Om du behöver en rullstolsplats eller kommer med en assistent ska du meddela det redan när du köper biljetten.',
        chargeInformation: 'En biljett till dagskonserten kostar 12,50 euro. Assistenten kommer in gratis.',
        keywords: ['konserter', 'orkester', 'biljetter'],
      },
      en: {
        name: 'Concert hall events',
        summary: 'You can hear concerts from classical to jazz and buy tickets online or at the box office.',
        description:
          'The city orchestra, choirs and visiting ensembles perform in the concert hall. The hall has wheelchair spaces and an induction loop.\n\nDaytime concerts are short and suit the whole family. The chamber music series runs {date:-30}–{date:60}. We publish the programme each season, and you can follow it by subscribing to the newsletter. The box office is open Mon–Fri 12–17.',
        userInstructions:
          'Buy your ticket in the online shop or at the box office, Satamakatu 7. If you need a wheelchair space or come with an assistant, tell us when you buy the ticket.',
        chargeInformation: 'A ticket to a daytime concert costs 12.50 euros. Your assistant gets in free of charge.',
        keywords: ['concerts', 'orchestra', 'tickets'],
      },
    },
    channels: ['concert-hall-venue', 'concert-ticket-shop'],
  },
  {
    key: 'cultural-grants',
    organization: 'culture',
    published: 34,
    serviceClasses: ['P25.2'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kulttuurihankkeiden avustukset',
        summary: 'Voit hakea kaupungilta avustusta tapahtumaan, teokseen tai muuhun kulttuurihankkeeseen.',
        description:
          'Kaupunki tukee hankkeita, jotka tuovat kulttuuria asukkaiden ulottuville. Avustusta voivat hakea yhdistykset, työryhmät ja yksittäiset taiteilijat.\n\nAvustus on enintään 1 500 euroa hanketta kohti. Hakuaika päättyy {date:90}. Kulttuurilautakunta arvioi hankkeen laadun, kustannukset ja merkityksen asukkaille. Saat päätöksen sähköisesti tai kirjeenä.',
        userInstructions:
          'Täytä hakemus verkossa tai lomakkeella. Liitä mukaan hankkeen suunnitelma ja talousarvio. Hakemuksen on oltava perillä viimeistään klo 15 hakuajan päättymispäivänä.',
        conditions:
          'Hankkeen on oltava avoin yleisölle. Tarkastamme avustuksen käytön jälkikäteen. Päätökseen voit hakea oikaisua siten kuin kuntalaki (410/2015) määrää.',
        keywords: ['avustukset', 'kulttuuri', 'taiteilijat'],
      },
      sv: {
        name: 'Understöd för kulturprojekt',
        summary: 'Du kan ansöka om understöd av staden för ett evenemang, ett verk eller ett annat kulturprojekt.',
        description:
          'Staden stöder projekt som gör kulturen tillgänglig för invånarna. Föreningar, arbetsgrupper och enskilda konstnärer kan ansöka om understöd.\n\nUnderstödet är högst 1 500 euro per projekt. Ansökningstiden går ut den {month-date:90}. Kulturnämnden bedömer projektets kvalitet, kostnader och betydelse för invånarna. Du får beslutet elektroniskt eller per brev.',
        userInstructions:
          'Fyll i ansökan på nätet eller på blanketten. Bifoga en projektplan och en budget. Ansökan ska vara framme senast kl. 15 den dag då ansökningstiden går ut.',
        conditions:
          'Projektet ska vara öppet för allmänheten. Vi granskar i efterhand hur understödet har använts. Du kan begära omprövning av beslutet enligt kommunallagen (410/2015).',
        keywords: ['understöd', 'kultur', 'konstnärer'],
      },
      en: {
        name: 'Grants for culture projects',
        summary: 'You can apply to the city for a grant for an event, a work of art or another culture project.',
        description:
          'The city supports projects that bring culture within reach of residents. Associations, working groups and individual artists can apply.\n\nThe grant is at most 1,500 euros per project. The application period ends on {date:90}. The culture committee assesses the quality, costs and value of the project for residents. You get the decision electronically or by letter.',
        userInstructions:
          'Fill in the application online or on the form. Enclose a project plan and a budget. The application must arrive by 3 pm on the last day of the application period.',
        conditions:
          'The project must be open to the public. We check afterwards how the grant was used. You can claim a revision of the decision under the Local Government Act (410/2015).',
        keywords: ['grants', 'culture', 'artists'],
      },
    },
    channels: ['grant-application-eservice', 'grant-application-form'],
  },
  {
    key: 'open-youth-work',
    organization: 'culture',
    published: 'bulk',
    serviceClasses: ['P25.5'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Nuorten avoin toiminta',
        summary: 'Nuorisotaloilla voit tavata kavereita, harrastaa ja jutella luottamuksellisesti ohjaajan kanssa.',
        description:
          'Nuorisotalot ovat päihteettömiä paikkoja, joihin voit tulla ilman ilmoittautumista. Voit pelata, soittaa, kokata tai vain olla. Ohjaajat järjestävät myös retkiä ja leirejä, joita nuoret suunnittelevat itse.\n\nTyötämme ohjaa nuorisolaki (1285/2016). Nuorisovaltuuston kautta voit vaikuttaa siihen, mitä taloilla tehdään ja miten kaupunki kehittyy.',
        userInstructions:
          'Tule käymään lähimmällä nuorisotalolla sen aukioloaikana. Retkille ja leireille ilmoittaudut ohjaajalle, ja alaikäinen tarvitsee niitä varten huoltajan luvan.',
        keywords: ['nuorisotyö', 'nuorisotalot', 'harrastukset'],
      },
      sv: {
        name: 'Öppen verksamhet för unga',
        summary: 'På ungdomsgårdarna kan du träffa kompisar, utöva en hobby och tala förtroligt med en ledare.',
        description:
          'Ungdomsgårdarna är drogfria platser dit du kan komma utan anmälan. Du kan spela, musicera, laga mat eller bara vara. Ledarna ordnar också utfärder och läger som de unga själva planerar.\n\nVårt arbete styrs av ungdomslagen (1285/2016). Via ungdomsfullmäktige kan du påverka vad som händer på gårdarna och hur staden utvecklas.',
        userInstructions:
          'Kom till närmaste ungdomsgård när den är öppen. Till utfärder och läger anmäler du dig till ledaren, och den som är minderårig behöver vårdnadshavarens tillstånd för dem.',
        keywords: ['ungdomsarbete', 'ungdomsgårdar', 'hobbyer'],
      },
    },
    channels: ['youth-centre-downtown', 'youth-centre-shore', 'youth-work-page'],
  },
  {
    key: 'youth-workshop',
    organization: 'culture',
    published: 205,
    serviceClasses: ['P25.5', 'P10.1'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Nuorten työpajatoiminta',
        summary: 'Työpajalla saat työkokemusta ja tukea, kun etsit suuntaa opintoihin tai työelämään.',
        description:
          'Työpajalla opit taitoja tekemällä oikeita töitä puun, metallin, keittiön tai median parissa. Valmentaja auttaa sinua löytämään vahvuutesi ja laatii kanssasi suunnitelman jatkosta.\n\nRäätälöimme pajajakson sinulle sopivaksi. Voit suorittaa pajalla myös osan ammatillisista opinnoista. Tutustumme yhdessä oppilaitoksiin ja työpaikkoihin, jotta seuraava askel olisi helpompi.',
        userInstructions:
          'Varaa tutustumisaika työpajan valmentajalta. Voit tulla käymään myös opinto-ohjaajan, etsivän nuorisotyöntekijän tai läheisesi kanssa. Sovimme jaksosta vierailun jälkeen.',
        conditions: 'Voit tulla pajalle, jos olet 16–28-vuotias etkä ole työssä tai päätoimisesti opiskelemassa.',
        keywords: ['työpajat', 'nuoret', 'työllistyminen'],
      },
      sv: {
        name: 'Verkstadsverksamhet för unga',
        summary: 'I verkstaden får du arbetserfarenhet och stöd när du söker en riktning i studier eller arbetsliv.',
        description:
          'I verkstaden lär du dig genom att göra riktigt arbete med trä, metall, matlagning eller medier. En handledare hjälper dig att hitta dina styrkor och gör upp en plan för framtiden tillsammans med dig.\n\nPerioden anpassas efter dig. Du kan också avlägga en del av yrkesstudierna här. Vi besöker läroanstalter och arbetsplatser tillsammans.',
        userInstructions:
          'Boka tid för ett besök hos verkstadens handledare. Du kan också komma tillsammans med en studiehandledare, en uppsökande ungdomsarbetare eller en närstående. Vi kommer överens om perioden efter besöket.',
        conditions: 'Du kan börja i verkstaden om du är 16–28 år och varken arbetar eller studerar på heltid.',
        keywords: ['verkstäder', 'unga', 'sysselsättning'],
      },
    },
    channels: [],
  },
  {
    key: 'swimming-places',
    organization: 'culture',
    published: 'bulk',
    serviceClasses: ['P27.1'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Uimahalli ja uimarannat',
        summary:
          'Voit uida, vesijuosta ja saunoa uimahallissa ympäri vuoden ja kesällä myös maauimalassa ja rannoilla.',
        description:
          'Uimahallissa on kuntoallas, opetusallas, lastenallas ja kuntosali. Allashissi auttaa liikuntarajoitteista asiakasta, ja voit lainata vesijuoksuvyön kassalta.\n\nJärjestämme uimakouluja lapsille ja tekniikkakursseja aikuisille. Kaupungin uimarannoilla uiminen on maksutonta. Tutkimme rantojen veden laadun säännöllisesti ja ilmoitamme tulokset rannan ilmoitustaululla.',
        userInstructions:
          'Osta kertalippu tai sarjakortti uimahallin kassalta. Peseydy ennen altaaseen menoa ja käytä uima-asua. Uimakouluun ilmoittaudut verkossa.',
        conditions:
          'Ennen {date:-2900} syntyneet lapset voivat uida hallissa ilman aikuista. Nuoremmilla on oltava mukana uimataitoinen aikuinen.',
        chargeInformation: 'Kertalippu maksaa aikuisille 7 euroa ja lapsille 3,50 euroa. Uimarannat ovat maksuttomia.',
        keywords: ['uimahallit', 'uimarannat', 'uimakoulut'],
      },
      sv: {
        name: 'Simhall och badstränder',
        summary:
          'Du kan simma, vattenlöpa och bada bastu i simhallen året om och på sommaren också i utebassängen och på stränderna.',
        description:
          'I simhallen finns en motionsbassäng, en undervisningsbassäng, en barnbassäng och ett gym. En bassänglift hjälper kunder med nedsatt rörlighet, och i kassan kan du låna bälten för vattenlöpning.\n\nVi ordnar simskolor för barn och teknikkurser för vuxna. Det är gratis att bada på stadens stränder. Vi undersöker vattnet regelbundet och meddelar resultaten på stranden.',
        userInstructions:
          'Köp en engångsbiljett eller ett seriekort i simhallens kassa. Tvätta dig innan du går i bassängen och använd baddräkt eller badbyxor. Till simskolan anmäler du dig på nätet.',
        conditions:
          'Barn födda före {date:-2900} får simma i hallen utan en vuxen. Yngre barn ska ha en simkunnig vuxen med sig.',
        chargeInformation:
          'Engångsbiljetten kostar 7 euro för vuxna och 3,50 euro för barn. Badstränderna är avgiftsfria.',
        keywords: ['simhallar', 'badstränder', 'simskolor'],
      },
    },
    channels: ['swimming-hall-venue', 'outdoor-pool', 'town-beach', 'island-beach', 'swimming-course-registration'],
  },
  {
    key: 'sports-hall-booking',
    organization: 'culture',
    published: 640,
    serviceClasses: ['P27.1'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Liikuntahallien vuorojen varaaminen',
        summary: 'Voit varata liikuntahallista yksittäisen vuoron tai hakea seurallesi vakiovuoroa koko kaudeksi.',
        description:
          'Liikuntahalleissa voit pelata sählyä, koripalloa, lentopalloa ja sulkapalloa. Hallit sopivat harjoituksiin, turnauksiin ja koko suvun liikuntapäiviin.\n\nJaamme vakiovuorot seuroille ja ryhmille kausittain. Lasten ja nuorten vuorot ovat etusijalla. Vapaaksi jääneet vuorot voit varata verkossa heti, ja ovi aukeaa varauksen yhteydessä saamallasi koodilla.',
        userInstructions:
          'Kirjaudu varausjärjestelmään, valitse halli ja vapaa vuoro. Vakiovuoroa haet samassa palvelussa. Jos et pääse paikalle, peru vuoro viimeistään edellisenä päivänä. Yksittäisen varauksen vahvistamme heti. Kauden vakiovuorot jaamme hakijoille viimeistään {date:-75}.',
        chargeInformation: 'Salivuoro maksaa 18 euroa tunnilta. Alle 18-vuotiaiden ryhmille vuoro on maksuton.',
        keywords: ['liikuntahallit', 'varaukset', 'vakiovuorot'],
      },
      sv: {
        name: 'Bokning av turer i idrottshallarna',
        summary: 'Du kan boka en enskild tur i en idrottshall eller ansöka om en fast tur för hela säsongen.',
        description:
          'I idrottshallarna kan du spela innebandy, basket, volleyboll och badminton. Hallarna passar för träningar, turneringar och idrottsdagar för hela släkten.\n\nVi fördelar fasta turer till föreningar och grupper säsongsvis. Barn och unga har företräde. Lediga turer kan du boka på nätet genast, och dörren öppnas med koden som du får i samband med bokningen.',
        userInstructions:
          'Logga in i bokningssystemet och välj hall och ledig tur. Du ansöker om fasta turer i samma tjänst. Om du får förhinder ska du avboka turen senast dagen före. Vi bekräftar en enskild bokning genast. Säsongens fasta turer fördelar vi till de sökande senast {date:-75}.',
        chargeInformation: 'En halltur kostar 18 euro per timme. För grupper under 18 år är turen avgiftsfri.',
        keywords: ['idrottshallar', 'bokningar', 'fasta turer'],
      },
    },
    channels: ['central-sports-hall', 'spruce-hill-sports-hall', 'sports-booking-eservice', 'sports-booking-phone'],
  },
  {
    key: 'outdoor-routes-and-ski-tracks',
    organization: 'culture',
    published: 430,
    serviceClasses: ['P27.2'],
    targetGroups: ['KR1', 'KR1.1', 'KR1.2', 'KR1.3', 'KR1.4', 'KR1.6'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Ulkoilureitit ja hiihtoladut',
        summary: 'Voit kulkea merkityillä reiteillä metsässä ja meren rannalla sekä hiihtää hoidetuilla laduilla.',
        description:
          'Kuntoradat, luontopolut ja ladut lähtevät ulkoilukeskuksesta ja kaupunginosista. Reittien varrella on laavuja, pitkospuita ja opastauluja. Osa reiteistä on valaistu ja soveltuu lastenvaunuille ja pyörätuolille.\n\nReitistön vanhin osa avattiin vuonna 1974. Ajamme latu-uria aina, kun lunta on riittävästi. Valaistun ladun pohja hoidetaan ennen muita.',
        userInstructions:
          'Valitse reitti kartalta ja varaudu säähän. Tee tuli vain merkityille paikoille ja noudata metsäpalovaroituksia. Pidä koira kytkettynä, äläkä kävele laduilla.',
        keywords: ['ulkoilureitit', 'hiihtoladut', 'luontopolut'],
      },
      sv: {
        name: 'Friluftsleder och skidspår',
        summary: 'Du kan röra dig på märkta leder i skogen och vid havet och åka skidor i preparerade spår.',
        description:
          'Motionsbanor, naturstigar och skidspår utgår från friluftscentret och stadsdelarna. Längs lederna finns vindskydd, spångar och informationstavlor. En del av lederna är belysta och lämpar sig för barnvagnar och rullstolar.\n\nDen äldsta delen av ledsystemet öppnades år 1974. Vi kör upp spår alltid när det finns tillräckligt med snö och börjar med det belysta spåret.',
        userInstructions:
          'Välj en led på kartan och klä dig enligt vädret. Gör upp eld bara på märkta platser och följ skogsbrandsvarningarna. Håll hunden kopplad och gå inte i skidspåren.',
        keywords: ['friluftsleder', 'skidspår', 'naturstigar'],
      },
    },
    channels: ['outdoor-centre', 'outdoor-map', 'ski-track-status'],
  },
  {
    key: 'ice-skating',
    organization: 'culture',
    published: 'bulk',
    serviceClasses: ['P27.1'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Luistelu jäähallissa',
        summary:
          'Voit luistella maksutta jäähallin yleisövuoroilla ja varata jään seuralle, koululle tai työporukalle.',
        description:
          'Yleisövuoroilla jää on varattu luisteluun, joten mailat ja kiekot jäävät laukkuun. Lapsille on tukia, joiden avulla luistelun oppii helpommin.\n\nPerheluistelussa musiikki soi hiljaa ja vauhti on rauhallinen. Vapaita jäävuoroja voit varata omalle ryhmällesi. Pukuhuoneisiin ja katsomoon pääset pyörätuolilla, ja kypäriä voit lainata vahtimestarilta.',
        userInstructions:
          'Tule yleisövuorolle ilman ilmoittautumista ja ota omat luistimet mukaan. Suosittelemme kypärää kaikille. Oman ryhmän jäävuoron varaat verkossa.',
        keywords: ['luistelu', 'jäähallit', 'yleisöluistelu'],
      },
      sv: {
        name: 'Skridskoåkning i ishallen',
        summary:
          'Du kan åka skridskor gratis under allmänhetens åkning i ishallen och boka is för din förening, skola eller grupp.',
        description:
          'Under allmänhetens åkning är isen reserverad för skridskoåkning, så klubbor och puckar stannar i väskan. För barn finns stöd som gör det lättare att lära sig.\n\nVid familjeåkningen spelar musiken tyst och farten är lugn. Lediga isturer kan du boka för din egen grupp. Omklädningsrummen och läktaren är tillgängliga med rullstol, och vaktmästaren lånar ut hjälmar.',
        userInstructions:
          'Kom till allmänhetens åkning utan anmälan och ta med egna skridskor. Vi rekommenderar hjälm för alla. En istur för din egen grupp bokar du på nätet.',
        keywords: ['skridskoåkning', 'ishallar', 'allmänhetens åkning'],
      },
    },
    channels: ['ice-hall', 'sports-booking-eservice'],
  },
  {
    key: 'senior-sports',
    organization: 'culture',
    published: 118,
    serviceClasses: ['P27.1'],
    targetGroups: ['KR1.1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Seniorien ohjattu liikunta',
        summary: 'Ohjatuissa ryhmissä vahvistat voimaa ja tasapainoa omaan tahtiin muiden seniorien seurassa.',
        description:
          'Voit valita tuolijumpan, kuntosalin, vesijumpan, tanssin tai ulkoilun. Ryhmät on jaettu kunnon mukaan, ja ohjaaja auttaa sinua löytämään sopivan tason.\n\nRyhmät kokoontuvat arkipäivisin uimahallissa ja liikuntahallissa. Jos liikkuminen on vaikeaa, kysy kevennetystä ryhmästä. Vapaaehtoinen liikuntakaveri voi tulla mukaasi tutustumiskerralle.',
        userInstructions:
          'Ilmoittaudu ryhmään verkossa tai uimahallin kassalla. Ota mukaan joustavat vaatteet ja juomapullo. Tutustumiskerralle voit tulla ilman ilmoittautumista.',
        conditions: 'Ryhmiin voivat tulla ennen {date:-23760} syntyneet kaupungin asukkaat.',
        chargeInformation: 'Seniorikortti maksaa 45 euroa {date:-180} alkaen.',
        keywords: ['seniorit', 'ohjattu liikunta', 'tasapaino'],
      },
      sv: {
        name: 'Ledd motion för seniorer',
        summary: 'I de ledda grupperna stärker du kraft och balans i egen takt tillsammans med andra seniorer.',
        description:
          'Du kan välja stolgymnastik, gym, vattengymnastik, dans eller friluftsliv. Grupperna är indelade efter kondition, och ledaren hjälper dig att hitta rätt nivå.\n\nGrupperna träffas på vardagar i simhallen och idrottshallen. Fråga efter en lättare grupp om du har svårt att röra dig. En frivillig motionskompis kan följa med dig till provgången.',
        userInstructions:
          'Anmäl dig till en grupp på nätet eller i simhallens kassa. Ta med lediga kläder och en vattenflaska. Till provgången kan du komma utan anmälan.',
        conditions: 'Grupperna är öppna för invånare i staden som är födda före {date:-23760}.',
        chargeInformation: 'Seniorkortet kostar 45 euro från och med {date:-180}.',
        keywords: ['seniorer', 'ledd motion', 'balans'],
      },
    },
    channels: [
      'senior-sports-page',
      'senior-sports-registration',
      {
        channel: 'swimming-hall-venue',
        descriptions: {
          fi: 'Vesijumppa kokoontuu opetusaltaalla. Saat seniorikortin uimahallin kassalta.',
          sv: 'Vattengymnastiken hålls i undervisningsbassängen. Du får seniorkortet i simhallens kassa.',
        },
      },
    ],
  },
  {
    key: 'childrens-culture',
    organization: 'culture',
    published: 'bulk',
    serviceClasses: ['P25.2', 'P25.7'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Lastenkulttuurin tapahtumat ja työpajat',
        summary: 'Lapset ja perheet voivat kokea teatteria, musiikkia ja kuvataidetta tapahtumissa ja työpajoissa.',
        description:
          'Lastenkulttuuri tuo taiteen lähelle lapsia vauvoista koululaisiin. Työpajoissa lapset maalaavat, rakentavat ja keksivät tarinoita taiteilijan kanssa. Satutunneilla kuuntelemme ja loruilemme suomeksi ja ruotsiksi.\n\nKiertävä satuteltta vierailee kaupunginosissa {date:-20}–{date:70}. Päiväkodit ja koulut saavat omat esityksensä osana kulttuurikasvatuksen suunnitelmaa.',
        userInstructions:
          'Katso ohjelma tapahtumakalenterista. Useimpiin tapahtumiin voit tulla suoraan lapsen kanssa. Työpajoihin ilmoittaudut etukäteen, koska paikkoja on rajoitetusti.',
        keywords: ['lastenkulttuuri', 'työpajat', 'satutunnit'],
      },
      sv: {
        name: 'Barnkulturens evenemang och verkstäder',
        summary: 'Barn och familjer kan uppleva teater, musik och bildkonst på evenemang och i verkstäder.',
        description:
          'Barnkulturen för konsten nära barnen, från bebisar till skolelever. I verkstäderna målar och bygger barnen och hittar på berättelser med en konstnär. På sagostunderna lyssnar vi och rimmar på svenska och finska.\n\nSagotältet turnerar i stadsdelarna {date:-20}–{date:70}. Daghem och skolor får egna föreställningar som en del av planen för kulturfostran.',
        userInstructions:
          'Se programmet i evenemangskalendern. Till de flesta evenemang kan du komma direkt med barnet. Till verkstäderna anmäler du dig på förhand eftersom platserna är begränsade.',
        keywords: ['barnkultur', 'verkstäder', 'sagostunder'],
      },
    },
    channels: [
      'childrens-culture-calendar',
      {
        channel: 'main-library',
        descriptions: {
          fi: 'Satutunnit pidetään lastenosastolla. Sisäänkäynti vaunuille on pihan puolella.',
          sv: 'Sagostunderna hålls på barnavdelningen. Ingången för barnvagnar finns på gårdssidan.',
        },
        hours: [
          {
            kind: 'dateRange',
            from: -75,
            to: 140,
            open: [['tuesday', 'tuesday', '10:00', '11:00']],
            heading: { fi: 'Satutunti', sv: 'Sagostund' },
          },
        ],
      },
    ],
  },
]
