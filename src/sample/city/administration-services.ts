import type { SampleService } from '../authoring.ts'

export const administrationServices: readonly SampleService[] = [
  {
    key: 'document-requests',
    organization: 'administration',
    published: 150,
    serviceClasses: ['P9.2'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Asiakirja- ja tietopyynnöt',
        summary: 'Voit pyytää kopion kaupungin asiakirjasta tai muuta tietoa, joka kaupungilla on.',
        description:
          'Kaupungin asiakirjat ovat julkisia, jollei laki määrää niitä salassa pidettäviksi. Voit pyytää kirjaamosta kopion päätöksestä, pöytäkirjasta, sopimuksesta tai muusta asiakirjasta.\n\nSinun ei tarvitse kertoa, mihin käytät tietoa. Jos asiakirjassa on salassa pidettäviä tietoja, selvitämme, voimmeko antaa siitä sinulle osan.',
        userInstructions:
          'Yksilöi pyyntösi mahdollisimman tarkasti: kerro asian aihe, ajankohta tai diaarinumero. Voit tehdä pyynnön verkossa, lomakkeella, puhelimitse tai käymällä kirjaamossa. Saat vastauksen yleensä 14 päivän kuluessa. Arkistomuuton vuoksi käsittely kestää tavallista pidempään {date:-65} asti.',
        conditions:
          'Julkisuuslaki (621/1999) antaa jokaiselle oikeuden saada tieto julkisesta asiakirjasta. Salassa pidettävän tiedon voit saada, jos olet asianosainen.',
        chargeInformation: 'Tavallinen tietopyyntö on maksuton. Paperikopio maksaa 0,80 euroa sivulta.',
        keywords: ['asiakirjapyynnöt', 'tietopyynnöt', 'kirjaamo'],
        laws: [
          { name: 'Laki viranomaisten toiminnan julkisuudesta', url: 'https://www.finlex.fi/fi/lainsaadanto/1999/621' },
        ],
      },
      sv: {
        name: 'Begäran om handlingar och information',
        summary: 'Du kan begära en kopia av stadens handlingar eller annan information som staden har.',
        description:
          'Stadens handlingar är offentliga, om inte lagen föreskriver att de är sekretessbelagda. Hos registratorskontoret kan du begära en kopia av ett beslut, ett protokoll, ett avtal eller någon annan handling.\n\nDu behöver inte berätta vad du ska använda uppgifterna till. Om handlingen innehåller sekretessbelagda uppgifter utreder vi om du kan få en del av den.',
        userInstructions:
          'Precisera din begäran så noga som möjligt: ange ämne, tidpunkt eller diarienummer. Du kan lämna begäran på nätet, på en blankett, per telefon eller på registratorskontoret. Du får i regel svar inom 14 dagar. På grund av arkivflytten är handläggningstiden längre än vanligt till och med {date:-65}.',
        conditions:
          'Offentlighetslagen (621/1999) ger var och en rätt att ta del av en offentlig handling. Sekretessbelagda uppgifter kan du få om du är part i ärendet.',
        chargeInformation: 'En vanlig begäran om information är avgiftsfri. En papperskopia kostar 0,80 euro per sida.',
        keywords: ['begäran om handlingar', 'begäran om information', 'registratorskontor'],
        laws: [
          {
            name: 'Lagen om offentlighet i myndigheternas verksamhet',
            url: 'https://www.finlex.fi/sv/lagstiftning/1999/621',
          },
        ],
      },
    },
    channels: ['registry-office', 'document-request-eservice', 'document-request-form', 'national-identification'],
  },
  {
    key: 'customer-service',
    organization: 'city',
    published: 60,
    serviceClasses: ['P9.4', 'P9.6'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Asiointipisteen neuvonta',
        summary: 'Saat asiointipisteestä neuvoja kaupungin palveluista ja apua lomakkeiden täyttämiseen.',
        description:
          'Asiointipisteessä voit hoitaa useita kaupungin asioita samalla käynnillä. Neuvojat auttavat lomakkeiden täyttämisessä, ottavat vastaan hakemuksia ja opastavat kaupungin verkkopalvelujen käytössä.\n\nAsiointipiste on palvellut remontoiduissa tiloissa {date:-240} alkaen. Tiloissa on tietokone ja tulostin, joita voit käyttää maksutta. Saat palvelua suomeksi, ruotsiksi ja englanniksi.',
        userInstructions:
          'Voit tulla asiointipisteeseen ilman ajanvarausta. Ota mukaan henkilöllisyystodistus ja asiaasi koskevat paperit. Jos tarvitset tulkin, kerro siitä meille etukäteen.',
        chargeInformation: 'Neuvonta on maksutonta. Oikeaksi todistettu jäljennös maksaa 12,50 euroa.',
        keywords: ['asiakaspalvelu', 'neuvonta', 'asiointi'],
      },
      sv: {
        name: 'Rådgivning på servicepunkten',
        summary: 'På servicepunkten får du råd om stadens tjänster och hjälp med att fylla i blanketter.',
        description:
          'På servicepunkten kan du sköta flera av dina ärenden med staden under samma besök. Rådgivarna hjälper dig med blanketter, tar emot ansökningar och visar hur du använder stadens e-tjänster.\n\nServicepunkten har funnits i renoverade lokaler från och med {date:-240}. Där finns en dator och en skrivare som du får använda gratis. Du får service på svenska, finska och engelska.',
        userInstructions:
          'Du kan komma till servicepunkten utan tidsbokning. Ta med en identitetshandling och de papper som gäller ditt ärende. Om du behöver tolk, meddela oss på förhand.',
        chargeInformation: 'Rådgivningen är avgiftsfri. En bestyrkt kopia kostar 12,50 euro.',
        keywords: ['kundservice', 'rådgivning', 'ärenden'],
      },
      en: {
        name: 'Advice at the service point',
        summary: 'At the service point you get advice on the city’s services and help with filling in forms.',
        description:
          'At the service point you can deal with several matters in a single visit. Our advisers help with forms, receive applications and show you how to use e-services.\n\nThe service point has been in its renovated premises since {date:-240}. You can use a computer and a printer free of charge. Service is available in Finnish, Swedish and English.',
        userInstructions:
          'You do not need an appointment. Bring proof of identity and any papers that concern your matter. If you need an interpreter, tell us in advance.',
        chargeInformation: 'Advice is free of charge. A certified copy costs 12.50 euros.',
        keywords: ['customer service', 'advice'],
      },
    },
    channels: ['customer-service-point', 'city-switchboard', 'new-resident-page'],
  },
  {
    key: 'advance-voting',
    organization: 'city',
    published: 76,
    serviceClasses: ['P8.2'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kuntavaalien ennakkoäänestys',
        summary: 'Voit äänestää kuntavaaleissa ennakkoon äänestyspaikassa tai tietyin ehdoin kotonasi.',
        description:
          'Jos et pääse äänestyspaikalle vaalipäivänä, voit äänestää ennakkoon. Voit valita minkä tahansa yleisen ennakkoäänestyspaikan Suomessa, eikä sinun tarvitse ilmoittautua.\n\nJos et pysty tulemaan äänestyspaikalle ilman kohtuuttomia vaikeuksia, voit äänestää kotonasi. Vaalitoimitsija tulee luoksesi sovittuna päivänä. Samalla voi äänestää myös samassa taloudessa asuva omaishoitajasi.',
        userInstructions:
          'Ota äänestyspaikalle mukaan henkilöllisyystodistus, jossa on kuvasi. Jos haluat äänestää kotona, ilmoittaudu keskusvaalilautakunnalle lomakkeella tai puhelimitse.',
        conditions:
          'Äänioikeus on kaupungin asukkailla, jotka ovat syntyneet ennen {date:-6610} ja täyttävät muut äänioikeuden ehdot.',
        keywords: ['vaalit', 'ennakkoäänestys', 'kotiäänestys'],
      },
      sv: {
        name: 'Förhandsröstning i kommunalval',
        summary: 'Du kan förhandsrösta i kommunalval på ett röstningsställe eller på vissa villkor hemma.',
        description:
          'Om du inte kan komma till röstningsstället på valdagen kan du rösta på förhand. Du får välja vilket allmänt förhandsröstningsställe som helst i Finland och behöver inte anmäla dig.\n\nOm du inte kan ta dig till röstningsstället utan oskäliga svårigheter kan du rösta hemma. Valförrättaren besöker dig på en avtalad dag. Då kan också närståendevårdaren i ditt hushåll rösta.',
        userInstructions:
          'Ta med dig en identitetshandling med foto till röstningsstället. Om du vill rösta hemma, anmäl dig till centralvalnämnden på en blankett eller per telefon.',
        conditions:
          'Rösträtt har de invånare i staden som är födda före {date:-6610} och som uppfyller de övriga villkoren för rösträtt.',
        keywords: ['val', 'förhandsröstning', 'hemmaröstning'],
      },
    },
    channels: ['advance-voting-place', 'election-page', 'home-voting-form', 'city-switchboard'],
  },
  {
    key: 'resident-initiative',
    organization: 'administration',
    published: 500,
    serviceClasses: ['P8.3'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kuntalaisaloitteen tekeminen',
        summary: 'Voit tehdä aloitteen asiasta, joka koskee kaupungin toimintaa.',
        description:
          'Kaupungin asukkaana voit tehdä aloitteita kaupungin toiminnasta. Oikeus perustuu kuntalakiin (410/2015), ja se koskee myös kaupungissa toimivia yhdistyksiä ja yrityksiä.\n\nJos aloitteen tekijöinä on vähintään kaksi prosenttia asukkaista, valtuuston on otettava se käsittelyyn viimeistään puolen vuoden kuluttua. Saat meiltä tiedon siitä, mihin aloitteesi johtaa.',
        userInstructions:
          'Kirjoita aloitteeseen, mitä asia koskee ja mitä ehdotat. Lisää nimesi, kotikuntasi ja yhteystietosi. Lähetä aloite verkossa tai tuo lomake kirjaamoon.',
        keywords: ['kuntalaisaloitteet', 'osallistuminen', 'vaikuttaminen'],
        laws: [{ name: 'Kuntalaki', url: 'https://www.finlex.fi/fi/lainsaadanto/2015/410' }],
      },
      sv: {
        name: 'Att lämna ett invånarinitiativ',
        summary: 'Du kan lämna ett initiativ i en fråga som gäller stadens verksamhet.',
        description:
          'Som invånare i staden kan du lämna initiativ som gäller stadens verksamhet. Rätten grundar sig på kommunallagen (410/2015) och gäller även föreningar och företag som är verksamma i staden.\n\nOm minst 2 procent av invånarna står bakom initiativet ska fullmäktige ta upp det till behandling senast inom ett halvår. Du får veta vad ditt initiativ leder till.',
        userInstructions:
          'Skriv vad initiativet gäller och vad du föreslår. Ange ditt namn, din hemkommun och dina kontaktuppgifter. Skicka initiativet på nätet eller lämna blanketten till registratorskontoret.',
        keywords: ['invånarinitiativ', 'delaktighet', 'påverkan'],
        laws: [{ name: 'Kommunallagen', url: 'https://www.finlex.fi/sv/lagstiftning/2015/410' }],
      },
    },
    channels: ['initiative-eservice', 'initiative-form', 'registry-office'],
  },
  {
    key: 'resident-feedback',
    organization: 'administration',
    published: 390,
    serviceClasses: ['P8.3', 'P9.6'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Palaute kaupungin toiminnasta',
        summary: 'Voit antaa palautetta, kysyä tai ehdottaa parannuksia kaupungin palveluihin.',
        description:
          'Palautteesi auttaa meitä kehittämään kaupungin palveluja. Voit kiittää, moittia, kysyä tai ehdottaa jotakin uutta. Ohjaamme palautteen suoraan siihen yksikköön, jota se koskee.\n\nVoit antaa palautetta myös nimettömästi. Jos haluat vastauksen, jätä yhteystietosi. Julkaisemme osan kysymyksistä ja vastauksista verkossa ilman henkilötietoja.',
        userInstructions:
          'Jos ilmoitat viasta, kerro tarkka paikka ja liitä mukaan kuva. Älä kirjoita palautteeseen arkaluonteisia tietoja. Välittömästä vaarasta ilmoita aina hätänumeroon.',
        keywords: ['palaute', 'osallistuminen'],
      },
      sv: {
        name: 'Respons på stadens verksamhet',
        summary: 'Du kan ge respons, ställa frågor eller föreslå förbättringar i stadens tjänster.',
        description:
          'Din respons hjälper oss att utveckla stadens tjänster. Du kan berömma, kritisera, fråga eller föreslå något nytt. Vi skickar responsen direkt till den enhet som saken gäller.\n\nDu kan också ge respons anonymt. Om du vill ha svar ska du lämna dina kontaktuppgifter. Vi publicerar en del av frågorna och svaren på nätet utan personuppgifter.',
        userInstructions:
          'Om du anmäler ett fel, ange den exakta platsen och bifoga en bild. Skriv inga känsliga uppgifter i responsen. Vid omedelbar fara ska du alltid ringa nödnumret.',
        keywords: ['respons', 'delaktighet'],
      },
    },
    channels: ['feedback-eservice', 'customer-service-point'],
  },
  {
    key: 'council-meetings',
    organization: 'city',
    published: 22,
    serviceClasses: ['P8.3'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kaupunginvaltuuston kokoukset',
        summary: 'Voit seurata valtuuston työtä kaupungintalossa tai verkkolähetyksenä.',
        description:
          'Valtuusto päättää kaupungin taloudesta, veroista ja suurista linjauksista. Kokoukset ovat yleensä julkisia, ja voit seurata niitä kaupungintalon yleisölehteriltä tai verkkolähetyksenä.\n\nValtuusto keskusteli kaupunkistrategiasta {date:-26} ja päättää siitä {date:37}. Ennen päätöstä voit kertoa mielipiteesi strategian luonnoksesta. Kokouksen jälkeen julkaisemme pöytäkirjan ja tallenteen.',
        userInstructions:
          'Tarkista esityslistasta, mitä asioita valtuusto käsittelee. Julkaisemme esityslistan verkossa hyvissä ajoin ennen kokousta. Yleisölehterille pääset ilmoittautumatta.',
        keywords: ['valtuusto', 'kokoukset', 'päätöksenteko'],
      },
      sv: {
        name: 'Stadsfullmäktiges sammanträden',
        summary: 'Du kan följa fullmäktiges arbete i stadshuset eller som webbsändning.',
        description:
          'Fullmäktige beslutar om stadens ekonomi, skatter och stora riktlinjer. Sammanträdena är i regel offentliga, och du kan följa dem från åhörarläktaren i stadshuset eller som webbsändning.\n\nFullmäktige diskuterade stadsstrategin {date:-26} och fattar beslut om den {date:37}. Före beslutet kan du säga din åsikt om utkastet till strategi. Efter sammanträdet publicerar vi protokollet och inspelningen.',
        userInstructions:
          'Se på föredragningslistan vilka ärenden fullmäktige behandlar. Vi publicerar föredragningslistan på nätet i god tid före sammanträdet. Du kan komma till åhörarläktaren utan anmälan.',
        keywords: ['fullmäktige', 'sammanträden', 'beslutsfattande'],
      },
    },
    channels: ['council-meeting-page', 'city-switchboard'],
  },
  {
    key: 'business-advice',
    organization: 'administration',
    published: 210,
    serviceClasses: ['P11.3', 'P11.8'],
    targetGroups: ['KR2', 'KR2.3'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Neuvonta toimiville yrityksille',
        summary: 'Saat neuvoja yrityksesi kasvuun, rahoitukseen, rekrytointiin ja omistajanvaihdokseen.',
        description:
          'Neuvojamme auttavat sinua, kun yrityksesi kasvaa, kansainvälistyy tai vaihtaa omistajaa. Käymme kanssasi läpi yrityksen tilanteen ja suunnittelemme seuraavat askeleet.\n\nAutamme myös laatujärjestelmän rakentamisessa. Selvitämme esimerkiksi, mitä standardi ISO 9001:2015 edellyttää yritykseltäsi. Keskustelut ovat luottamuksellisia, ja neuvonta on sinulle maksutonta.',
        userInstructions:
          'Varaa aika verkossa tai soita yrityspalveluihin. Kerro lyhyesti, mistä haluat keskustella, niin osaamme valmistautua. Voimme tavata myös yrityksesi tiloissa.',
        keywords: ['yritysneuvonta', 'yrityspalvelut', 'omistajanvaihdos'],
      },
      sv: {
        name: 'Rådgivning för etablerade företag',
        summary: 'Du får råd om ditt företags tillväxt, finansiering, rekrytering och ägarbyte.',
        description:
          'Våra rådgivare hjälper dig när ditt företag växer, internationaliseras eller byter ägare. Vi går igenom företagets situation med dig och planerar nästa steg.\n\nVi hjälper också till med att bygga upp ett kvalitetssystem. Vi reder till exempel ut vad standarden ISO 9001:2015 kräver av ditt företag. Samtalen är konfidentiella och rådgivningen är avgiftsfri för dig.',
        userInstructions:
          'Boka tid på nätet eller ring företagstjänsterna. Berätta kort vad du vill diskutera så att vi kan förbereda oss. Vi kan också träffas i ditt företags lokaler.',
        keywords: ['företagsrådgivning', 'företagstjänster', 'ägarbyte'],
      },
    },
    channels: [
      {
        channel: 'business-service-point',
        descriptions: {
          fi: 'Neuvojat ottavat yrityksiä vastaan ajanvarauksella.',
          sv: 'Rådgivarna tar emot företag enligt tidsbokning.',
        },
        hours: [
          { kind: 'untilFurtherNotice', open: [['tuesday', 'thursday', '09:00', '15:00']] },
          {
            kind: 'exceptional',
            from: -20,
            to: -18,
            open: [['tuesday', 'thursday', '12:00', '15:00']],
            heading: { fi: 'Koulutuspäivien palveluaika', sv: 'Betjäningstid under utbildningsdagarna' },
          },
        ],
      },
      'business-advice-booking',
    ],
  },
  {
    key: 'start-up-guidance',
    organization: 'administration',
    published: 640,
    serviceClasses: ['P11.1'],
    targetGroups: ['KR2', 'KR2.4', 'KR2.8'],
    lifeEvents: ['KE8'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Alkavan yrittäjän neuvonta',
        summary: 'Saat apua liikeidean arviointiin, laskelmiin ja yrityksen perustamiseen.',
        description:
          'Jos harkitset yrittäjyyttä, arvioimme kanssasi liikeideasi kannattavuutta. Autamme liiketoimintasuunnitelman ja laskelmien tekemisessä. Kerromme myös, mitä lupia ja ilmoituksia tarvitset.\n\nUutena yrittäjänä voit hakea kaupungilta aloitusavustusta, joka on enintään 1 500 euroa. Voit käyttää avustuksen laitteisiin, markkinointiin tai tilojen kunnostamiseen.',
        userInstructions:
          'Tee liikeideastasi lyhyt kuvaus ennen tapaamista. Varaa sen jälkeen aika yritysneuvojalle. Voit ottaa mukaan tulevan yhtiökumppanisi.',
        keywords: ['yrityksen perustaminen', 'yrittäjyys', 'liikeidea'],
      },
      sv: {
        name: 'Rådgivning för nya företagare',
        summary: 'Du får hjälp med att bedöma din affärsidé, göra kalkyler och starta företag.',
        description:
          'Om du funderar på att bli företagare bedömer vi tillsammans med dig om din affärsidé är lönsam. Vi hjälper dig med affärsplanen och kalkylerna. Vi berättar också vilka tillstånd och anmälningar du behöver.\n\nSom ny företagare kan du ansöka om stadens startunderstöd på högst 1 500 euro. Du kan använda det till utrustning, marknadsföring eller renovering av lokaler.',
        userInstructions:
          'Gör en kort beskrivning av din affärsidé före mötet. Boka sedan tid hos en företagsrådgivare. Du kan ta med din blivande kompanjon.',
        keywords: ['starta företag', 'företagsamhet', 'affärsidé'],
      },
      en: {
        name: 'Guidance for new entrepreneurs',
        summary: 'You get help with assessing your business idea, making calculations and starting a business.',
        description:
          'If you are considering entrepreneurship, we help you assess whether your idea is profitable. We help with your business plan and calculations and tell you which permits and notifications you need.\n\nAs a new entrepreneur you can apply to the city for a start-up grant of up to 1,500 euros. You can use it for equipment, marketing or renovating premises.',
        userInstructions:
          'Write a short description of your business idea before the meeting. Then book an appointment with a business adviser. You can bring your future business partner.',
        keywords: ['starting a business', 'entrepreneurship'],
      },
    },
    channels: ['business-service-point', 'business-advice-booking'],
  },
  {
    key: 'employment-services',
    organization: 'administration',
    published: 420,
    generalDescription: 'employment-services',
    serviceClasses: ['P10.2'],
    targetGroups: [],
    texts: {
      fi: {
        name: 'Työnhakijan palvelut',
        summary: 'Saat tukea työnhakuun, koulutuksen valintaan ja ammatin vaihtamiseen.',
        description:
          'Kaupungin työllisyyspalvelut auttavat sinua, kun olet työtön, lomautettu tai haluat vaihtaa työtä. Saat oman asiantuntijan, jonka kanssa teet työllistymissuunnitelman.\n\nTarjoamme myös valmennusta, koulutusta ja tukea työkyvyn arviointiin. Työttömyysetuuden maksaa Kela tai työttömyyskassasi. Saat etuutta vain, jos työnhakusi on voimassa ja noudatat suunnitelmaasi.',
        keywords: ['työnhaku', 'työllisyyspalvelut', 'työttömyys'],
      },
      sv: {
        name: 'Tjänster för arbetssökande',
        summary: 'Du får stöd för att söka jobb, välja utbildning och byta yrke.',
        description:
          'Stadens sysselsättningstjänster hjälper dig när du är arbetslös, permitterad eller vill byta arbete. Du får en egen sakkunnig som du gör upp en sysselsättningsplan med.\n\nVi erbjuder också träning, utbildning och stöd för bedömning av arbetsförmågan. Arbetslöshetsförmånen betalas av FPA eller din arbetslöshetskassa. Du får förmånen bara om din jobbsökning är i kraft och du följer din plan.',
        keywords: ['jobbsökning', 'sysselsättningstjänster', 'arbetslöshet'],
      },
      en: {
        name: 'Services for jobseekers',
        summary: 'You get support with looking for work, choosing training and changing your career.',
        description:
          'The city’s employment services help you when you are unemployed, laid off or want to change jobs. You draw up an employment plan with your own expert.\n\nWe also offer coaching, training and work ability assessments. Kela or your unemployment fund pays your unemployment benefit. You only get it if your jobseeking is valid and you follow your plan.',
        keywords: ['jobseeking', 'employment services'],
      },
    },
    channels: ['employment-office', 'jobseeker-eservice', 'employment-phone', 'national-identification'],
  },
  {
    key: 'summer-jobs',
    organization: 'administration',
    published: 40,
    serviceClasses: ['P10.1', 'P28.5'],
    targetGroups: ['KR1.3'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kesätyöt nuorille',
        summary: 'Voit hakea kaupungilta kesätyöpaikkaa tai kesätyöseteliä.',
        description:
          'Voit hakea kesätyötä kaupungin puistoista, päiväkodeista, kirjastoista ja toimistoista. Työ kestää muutaman viikon, ja saat siitä palkkaa ja työtodistuksen.\n\nVoit hakea myös kesätyöseteliä. Setelin avulla yritys tai yhdistys saa kaupungilta tukea, kun se palkkaa sinut kesäksi. Jos setelit eivät riitä kaikille, arvomme ne hakijoiden kesken.',
        userInstructions:
          'Täytä hakemus verkossa ja kirjoita siihen lyhyt esittely itsestäsi. Alaikäisenä tarvitset huoltajan suostumuksen. Ilmoitamme tuloksesta kaikille hakijoille.',
        conditions:
          'Voit hakea, jos täytät hakuvuonna vähintään 15 vuotta ja asut vakituisesti Esimerkkilässä. Kesätyösetelin arvo on 350 euroa.',
        keywords: ['kesätyö', 'nuoret', 'kesätyöseteli'],
      },
      sv: {
        name: 'Sommarjobb för unga',
        summary: 'Du kan söka en sommarjobbsplats eller en sommarjobbssedel hos staden.',
        description:
          'Du kan söka sommarjobb i stadens parker, daghem, bibliotek och kontor. Jobbet varar några veckor och du får lön och ett arbetsintyg.\n\nDu kan också ansöka om en sommarjobbssedel. Med sedeln får ett företag eller en förening stöd av staden när de anställer dig för sommaren. Om sedlarna inte räcker till alla lottar vi ut dem bland de sökande.',
        userInstructions:
          'Fyll i ansökan på nätet och skriv en kort presentation av dig själv. Om du är minderårig behöver du vårdnadshavarens samtycke. Vi meddelar resultatet till alla sökande.',
        conditions:
          'Du kan söka om du under ansökningsåret fyller minst 16 år och bor stadigvarande i Exempelby. Sommarjobbssedeln är värd 350 euro.',
        keywords: ['sommarjobb', 'unga', 'sommarjobbssedel'],
      },
    },
    channels: ['summer-job-application', 'summer-job-page', 'summer-job-phone'],
  },
  {
    key: 'immigration-guidance',
    organization: 'administration',
    published: 130,
    serviceClasses: ['P4.11', 'P22.2'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Maahanmuuttajien ohjaus ja neuvonta',
        summary: 'Saat neuvoja arjen asioissa, kun olet muuttanut Esimerkkilään ulkomailta.',
        description:
          'Neuvojamme auttavat sinua, kun olet muuttanut Esimerkkilään ulkomailta. Kerromme asumisesta, terveydenhuollosta, koulusta, työstä ja kielikursseista. Ohjaamme sinut oikean viranomaisen luo.\n\nVoit asioida usealla kielellä, ja tilaamme tarvittaessa tulkin. Emme tee päätöksiä oleskeluluvista, mutta autamme sinua ymmärtämään kirjeesi. Neuvonta on maksutonta ja luottamuksellista.\n\n## Kielikurssit',
        userInstructions:
          'Varaa aika viimeistään tapaamista edeltävänä päivänä klo 15. Ota mukaan passi, oleskelulupa ja saamasi kirjeet. Kerro varatessasi, millä kielellä haluat asioida, tai kirjoita: neuvonta@esimerkkila.fi.',
        keywords: ['maahanmuuttajat', 'kotoutuminen', 'neuvonta'],
      },
      sv: {
        name: 'Handledning och rådgivning för invandrare',
        summary: 'Du får råd i vardagliga frågor när du har flyttat till Exempelby från utlandet.',
        description:
          'Våra rådgivare hjälper dig när du har flyttat till Exempelby från utlandet. Vi berättar om boende, hälsovård, skola, arbete och språkkurser. Vi hänvisar dig till rätt myndighet.\n\nDu får service på flera språk, och vi ordnar tolk vid behov. Vi fattar inga beslut om uppehållstillstånd men hjälper dig att förstå dina brev. Rådgivningen är avgiftsfri och konfidentiell.',
        userInstructions:
          'Boka tid senast kl. 15 dagen före mötet. Ta med pass, uppehållstillstånd och de brev du har fått. Berätta när du bokar vilket språk du vill använda, eller skriv till neuvonta@esimerkkila.fi.',
        keywords: ['invandrare', 'integration', 'rådgivning'],
      },
      en: {
        name: 'Guidance for immigrants',
        summary: 'You get advice on everyday matters when you have moved to Esimerkkilä from abroad.',
        description:
          'Our advisers help you when you have moved to Esimerkkilä from abroad. We tell you about housing, health care, school, work and language courses and guide you to the right authority.\n\nYou can use several languages, and we arrange interpreters if needed. We do not decide on residence permits but help with letters you receive. Guidance is free and confidential.',
        userInstructions:
          'Book an appointment no later than 3 pm on the day before the meeting. Bring your passport, residence permit and letters. Tell us which language you want to use, or write to neuvonta@esimerkkila.fi.',
        keywords: ['immigrants', 'integration'],
      },
    },
    channels: ['immigration-guidance-point', 'new-resident-page', 'finnish-conversation-group'],
  },
  {
    key: 'debt-counselling-guidance',
    organization: 'administration',
    published: 515,
    serviceClasses: ['P15.1'],
    targetGroups: ['KR1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Ohjaus talous- ja velkaneuvontaan',
        summary: 'Autamme sinua pääsemään maksuttomaan talous- ja velkaneuvontaan.',
        description:
          'Jos laskusi jäävät maksamatta tai velkasi kasvavat, hae apua ajoissa. Kartoitamme kanssasi tilanteen ja ohjaamme sinut valtion oikeusaputoimistoon. Siellä saat talous- ja velkaneuvontaa.\n\nVoimme auttaa sinua kokoamaan laskut ja laatimaan yhteydenottopyynnön. Emme myönnä lainoja emmekä maksa laskuja puolestasi. Keskustelu kanssamme on luottamuksellinen.',
        userInstructions:
          'Kokoa laskusi, velkakirjasi ja tiedot tuloistasi ennen tapaamista. Älä ota uutta lainaa vanhojen velkojen maksamiseen. Voit ottaa mukaan läheisesi.',
        keywords: ['velkaneuvonta', 'talousneuvonta', 'velat'],
      },
      sv: {
        name: 'Vägledning till ekonomi- och skuldrådgivning',
        summary: 'Vi hjälper dig att få avgiftsfri ekonomi- och skuldrådgivning.',
        description:
          'Om dina räkningar förblir obetalda eller dina skulder växer ska du söka hjälp i tid. Vi kartlägger situationen med dig och hänvisar dig till statens rättshjälpsbyrå. Där får du ekonomi- och skuldrådgivning.\n\nVi kan hjälpa dig att samla dina räkningar och skriva en kontaktbegäran. Vi beviljar inga lån och betalar inte räkningar åt dig. Samtalet med oss är konfidentiellt.',
        userInstructions:
          'Samla dina räkningar, skuldebrev och uppgifter om inkomster före mötet. Ta inte nya lån för att betala gamla skulder. Du kan ta med en närstående.',
        keywords: ['skuldrådgivning', 'ekonomirådgivning', 'skulder'],
      },
    },
    channels: [],
  },
  {
    key: 'general-grants',
    organization: 'administration',
    published: 95,
    serviceClasses: ['P8.4'],
    targetGroups: ['KR2', 'KR2.7'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Yleisavustukset yhdistyksille',
        summary: 'Yhdistyksesi voi hakea kaupungilta avustusta toimintaan tai tapahtumaan.',
        description:
          'Kaupunki tukee rekisteröityjä yhdistyksiä, joiden toiminta hyödyttää asukkaita. Yhdistyksesi voi hakea avustusta vuosittaiseen toimintaan, tapahtumaan tai uuteen kokeiluun.\n\nArvioimme hakemukset avustusperiaatteiden mukaan. Otamme huomioon, ketkä toiminta tavoittaa ja kuinka paljon yhdistyksellä on omaa rahoitusta. Yhdistys raportoi meille avustuksen käytöstä toimintavuoden jälkeen.',
        userInstructions:
          'Täytä hakemus verkossa ja liitä siihen toimintasuunnitelma, talousarvio ja tilinpäätös. Seuraava hakuaika päättyy {date:120}. Emme käsittele puutteellisia hakemuksia.',
        conditions:
          'Yhdistyksen kotipaikka on Esimerkkilä. Tarvitset hakemuksen liitteeksi tilinpäätöksen, jonka yhdistys on vahvistanut viimeistään {date:-85}.',
        keywords: ['avustukset', 'yhdistykset', 'järjestöt'],
      },
      sv: {
        name: 'Allmänna understöd till föreningar',
        summary: 'Din förening kan ansöka om understöd av staden för verksamhet eller evenemang.',
        description:
          'Staden stöder registrerade föreningar vars verksamhet är till nytta för invånarna. Din förening kan ansöka om understöd för årlig verksamhet, ett evenemang eller ett nytt försök.\n\nVi bedömer ansökningarna enligt principerna för understöd. Vi beaktar vilka verksamheten når och hur mycket egen finansiering föreningen har. Föreningen rapporterar till oss om användningen efter verksamhetsåret.',
        userInstructions:
          'Fyll i ansökan på nätet och bifoga verksamhetsplan, budget och bokslut. Nästa ansökningstid går ut {date:120}. Vi behandlar inte bristfälliga ansökningar.',
        conditions:
          'Föreningens hemort är Exempelby. Som bilaga till ansökan behöver du ett bokslut som föreningen har fastställt senast {date:-85}.',
        keywords: ['understöd', 'föreningar', 'organisationer'],
      },
    },
    channels: [
      'general-grant-application',
      {
        channel: 'registry-office',
        descriptions: {
          fi: 'Voit myös tuoda hakemuksen liitteineen kirjaamoon.',
          sv: 'Du kan också lämna ansökan med bilagor till registratorskontoret.',
        },
      },
    ],
  },
  {
    key: 'premises-for-rent',
    organization: 'administration',
    published: 250,
    serviceClasses: ['P2.5'],
    targetGroups: ['KR2', 'KR2.3', 'KR2.7'],
    area: 'WholeCountry',
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Vuokrattavat toimitilat',
        summary: 'Voit vuokrata kaupungilta toimisto-, varasto- tai liiketilan yrityksellesi tai yhdistyksellesi.',
        description:
          'Kaupunki vuokraa tiloja yrityksille ja yhdistyksille. Tarjolla on toimistohuoneita keskustassa, liiketiloja torin laidalla ja varastoja sataman alueella.\n\nTeemme vuokrasopimuksen joko toistaiseksi tai määräajaksi. Sovimme kanssasi etukäteen, millaisia muutoksia tilaan tarvitaan ja kuka niistä vastaa. Voit tutustua tilaan ennen sopimuksen tekemistä.',
        userInstructions:
          'Ota yhteyttä tilapalveluihin ja kerro, kuinka suuren tilan tarvitset ja mihin käyttöön. Sovimme kanssasi näytöstä. Varaudu esittämään yrityksesi tai yhdistyksesi rekisteriote.',
        chargeInformation:
          'Vuokra määräytyy tilan koon, kunnon ja sijainnin mukaan. Vakuus on kolmen kuukauden vuokra.',
        keywords: ['toimitilat', 'liiketilat', 'vuokraus'],
      },
    },
    channels: [],
  },
]
