import type { SampleService } from '../authoring.ts'

export const educationServices: readonly SampleService[] = [
  {
    key: 'early-childhood-education',
    organization: 'education',
    published: 96,
    generalDescription: 'early-childhood-education-and-care',
    serviceClasses: [],
    targetGroups: [],
    texts: {
      fi: {
        name: 'Kunnallinen varhaiskasvatus',
        summary: 'Lapsesi saa varhaiskasvatusta päiväkodissa tai perhepäivähoidossa suomeksi tai ruotsiksi.',
        description:
          'Varhaiskasvatus tukee lapsesi kasvua, kehitystä ja oppimista. Lapsi leikkii, liikkuu ja oppii uutta muiden lasten kanssa turvallisessa ryhmässä.\n\nVoit valita päiväkodin tai perhepäivähoidon. Toiminta on kokopäiväistä tai osapäiväistä sen mukaan, mitä perheesi tarvitsee. Laadimme jokaiselle lapselle varhaiskasvatussuunnitelman yhdessä huoltajien kanssa. Vuorohoitoa saat, jos työskentelet iltaisin, öisin tai viikonloppuisin.',
        userInstructions:
          'Tutustu päiväkoteihin ja hae paikkaa sähköisellä hakemuksella. Palveluohjaus auttaa sinua, jos et tiedä, mikä hoitomuoto sopii perheellesi. Lähetämme sinulle päätöksen kirjallisena.',
        conditions:
          'Jokaisella alle kouluikäisellä lapsella on oikeus varhaiskasvatukseen. Oikeus perustuu varhaiskasvatuslakiin (540/2018).',
        keywords: ['päiväkoti', 'perhepäivähoito', 'päivähoito'],
      },
      sv: {
        name: 'Kommunal småbarnspedagogik',
        summary: 'Ditt barn får småbarnspedagogik i daghem eller familjedagvård på svenska eller finska.',
        description:
          'Småbarnspedagogiken stöder ditt barns växande, utveckling och lärande. Barnet leker, rör på sig och lär sig nytt tillsammans med andra barn i en trygg grupp.\n\nDu kan välja daghem eller familjedagvård, på heltid eller deltid enligt familjens behov. Vi gör upp en plan för varje barn tillsammans med vårdnadshavarna. Skiftvård får du om du arbetar kvällar, nätter eller veckoslut.',
        userInstructions:
          'Bekanta dig med daghemmen och ansök om plats med en elektronisk ansökan. Servicehandledningen hjälper dig om du inte vet vilken vårdform som passar din familj. Vi skickar beslutet skriftligt.',
        conditions:
          'Varje barn under skolåldern har rätt till småbarnspedagogik. Rätten grundar sig på lagen om småbarnspedagogik (540/2018).',
        keywords: ['daghem', 'familjedagvård', 'dagvård'],
      },
    },
    channels: [
      'early-childhood-web',
      'early-childhood-advice-line',
      'day-care-e-application',
      'rantakallio-day-care-centre',
      'pikkumetsa-day-care-centre',
      'open-day-care-centre',
      {
        channel: 'day-care-termination-form',
        descriptions: {
          fi: 'Täytä lomake, kun lapsesi lopettaa varhaiskasvatuksessa.',
          sv: 'Fyll i blanketten när ditt barn slutar i småbarnspedagogiken.',
        },
      },
    ],
  },
  {
    key: 'day-care-application',
    organization: 'education',
    published: 150,
    serviceClasses: ['P3.4'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Varhaiskasvatuspaikan hakeminen',
        summary: 'Voit hakea lapsellesi paikkaa päiväkodista tai perhepäivähoidosta ympäri vuoden.',
        description:
          'Hae paikkaa viimeistään 4 kuukautta ennen kuin lapsesi tarvitsee sen. Jos aloitat työn tai opinnot yllättäen, saat paikan nopeammin, kuitenkin viimeistään 14 vuorokauden kuluttua.\n\nVoit toivoa useaa päiväkotia. Pyrimme antamaan paikan läheltä kotiasi ja pitämään sisarukset samassa päiväkodissa. Jos toivomasi päiväkoti on täynnä, tarjoamme paikkaa muualta.',
        userInstructions:
          'Täytä hakemus verkossa ja liitä mukaan työ- tai opiskelutodistus. Jos lapsesi aloittaa seuraavan toimintakauden alussa, lähetä hakemus viimeistään {date:120}. Ilmoita meille heti, jos tilanteesi muuttuu.',
        keywords: ['päivähoitohakemus', 'päiväkotipaikka'],
      },
      sv: {
        name: 'Ansökan om plats i småbarnspedagogiken',
        summary: 'Du kan ansöka om plats för ditt barn i daghem eller familjedagvård året om.',
        description:
          'Ansök om plats senast 4 månader innan ditt barn behöver den. Om du oväntat börjar arbeta eller studera får du platsen snabbare, dock senast efter 14 dygn.\n\nDu kan önska flera daghem. Vi försöker ge en plats nära ditt hem och hålla syskon i samma daghem. Om det daghem du önskar är fullt erbjuder vi en plats någon annanstans.',
        userInstructions:
          'Fyll i ansökan på webben och bifoga ett arbets- eller studieintyg. Om ditt barn börjar när nästa verksamhetsperiod inleds ska du skicka ansökan senast {date:120}. Meddela oss genast om din situation förändras.',
        keywords: ['dagvårdsansökan', 'daghemsplats'],
      },
    },
    channels: ['day-care-e-application', 'early-childhood-advice-line', 'early-childhood-web'],
  },
  {
    key: 'day-care-fees',
    organization: 'education',
    published: 45,
    generalDescription: 'early-childhood-education-and-care',
    serviceClasses: [],
    targetGroups: [],
    texts: {
      fi: {
        name: 'Varhaiskasvatuksen asiakasmaksut',
        summary: 'Maksu määräytyy perheesi tulojen ja koon sekä lapsesi hoitoajan mukaan.',
        description:
          'Laskemme maksun perheesi yhteenlasketuista bruttotuloista. Jos tulot ovat pienet, et maksa mitään. Nuorimmasta lapsesta maksat täyden maksun ja sisaruksista vähemmän.\n\nTarkistamme maksun vuosittain ja aina, kun perheesi tulot muuttuvat olennaisesti. Laskutamme maksun jälkikäteen joka kuukausi. Ilmoita lapsesi pitkästä poissaolosta etukäteen, koska se voi pienentää maksua.',
        userInstructions:
          'Ilmoita tulosi sähköisesti 14 päivän kuluessa siitä, kun lapsesi aloittaa. Jos et ilmoita tuloja, laskutamme sinulta korkeimman maksun. Palveluohjaus arvioi pyynnöstä, kuinka suuri maksusi on.',
        conditions:
          'Pienin tuloraja on 4 100 euroa kuukaudessa. Jos perheesi bruttotulot jäävät sen alle, varhaiskasvatus on maksutonta.',
        chargeInformation:
          'Korkein maksu on 325 euroa kuukaudessa. Pienin maksu, jonka laskutamme, on 31 euroa kuukaudessa.',
        keywords: ['päivähoitomaksu', 'tuloselvitys'],
      },
      sv: {
        name: 'Klientavgifter för småbarnspedagogik',
        summary: 'Avgiften beror på familjens inkomster och storlek samt på ditt barns vårdtid.',
        description:
          'Vi räknar ut avgiften utifrån familjens sammanlagda bruttoinkomster. Om inkomsterna är små betalar du ingenting. För det yngsta barnet betalar du full avgift och för syskonen mindre.\n\nVi justerar avgiften årligen och alltid när familjens inkomster förändras väsentligt. Vi fakturerar avgiften i efterskott varje månad. Meddela på förhand om ditt barn är borta länge, eftersom det kan sänka avgiften.',
        userInstructions:
          'Anmäl dina inkomster elektroniskt inom 14 dagar efter att ditt barn har börjat. Om du inte anmäler dina inkomster fakturerar vi den högsta avgiften. Servicehandledningen uppskattar på begäran hur stor din avgift är.',
        conditions:
          'Den lägsta inkomstgränsen är 4 100 euro i månaden. Om familjens bruttoinkomster är mindre är småbarnspedagogiken avgiftsfri.',
        chargeInformation:
          'Den högsta avgiften är 305 euro i månaden. Den lägsta avgiften som vi fakturerar är 31 euro i månaden.',
        keywords: ['dagvårdsavgift', 'inkomstutredning'],
      },
      en: {
        name: 'Early childhood education fees',
        summary: 'The fee depends on your family’s income and size and on your child’s hours of care.',
        description:
          'We base the fee on your family’s gross income. If it is low, you pay nothing. You pay the full fee for your youngest child and less for siblings.\n\nWe review the fee yearly and when your income changes. We send you an invoice every month. Tell us in advance about a long absence, because it may lower the fee.',
        userInstructions:
          'Report your income online within 14 days after your child starts. If you do not report it, we charge the highest fee. Our advisers can estimate your fee if you ask.',
        conditions:
          'The lowest income limit is 4,100 euros a month. If your family’s gross income is below it, early childhood education is free of charge.',
        chargeInformation: 'The highest fee is 325 euros a month. The lowest fee that we charge is 31 euros a month.',
        keywords: ['day care fee', 'income statement'],
      },
    },
    channels: ['day-care-income-e-form', 'early-childhood-advice-line', 'day-care-termination-form'],
  },
  {
    key: 'pre-primary-education',
    organization: 'education',
    published: 210,
    serviceClasses: ['P6.1'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Esiopetus ennen koulua',
        summary: 'Lapsesi osallistuu maksuttomaan esiopetukseen vuotta ennen koulun alkua.',
        description:
          'Esiopetus vahvistaa lapsesi valmiuksia oppia ja toimia ryhmässä. Opetusta on 4 tuntia päivässä, ja lapsi saa päivän aikana maksuttoman lounaan.\n\nJärjestämme esiopetusta päiväkodeissa ja kouluissa suomeksi ja ruotsiksi. Voit hakea lapsellesi esiopetuksen lisäksi täydentävää varhaiskasvatusta. Esiopetus on velvoittavaa, joten huoltaja huolehtii siitä, että lapsi osallistuu opetukseen.',
        userInstructions:
          'Ilmoita lapsesi esiopetukseen verkkolomakkeella viimeistään {date:-48}. Jos muutat kaupunkiin kesken lukuvuoden, ota yhteyttä palveluohjaukseen. Lähetämme sinulle tiedon esiopetuspaikasta.',
        keywords: ['esikoulu', 'eskari'],
      },
      sv: {
        name: 'Förskoleundervisning före skolstarten',
        summary: 'Ditt barn deltar i avgiftsfri förskoleundervisning året före skolstarten.',
        description:
          'Förskoleundervisningen stärker ditt barns förmåga att lära sig och fungera i grupp. Undervisningen omfattar 4 timmar per dag, och barnet får en avgiftsfri lunch under dagen.\n\nVi ordnar förskoleundervisning i daghem och skolor på svenska och finska. Du kan också ansöka om kompletterande småbarnspedagogik. Förskoleundervisningen är obligatorisk, så vårdnadshavaren ser till att barnet deltar.',
        userInstructions:
          'Anmäl ditt barn till förskoleundervisningen med webblanketten senast {date:-48}. Om du flyttar till staden mitt under läsåret ska du kontakta servicehandledningen. Vi meddelar dig vilken förskoleplats barnet får.',
        keywords: ['förskola', 'förskoleelev'],
      },
    },
    channels: [
      'school-enrolment-e-form',
      'early-childhood-advice-line',
      'rantakallio-day-care-centre',
      'strandnas-school',
    ],
  },
  {
    key: 'basic-education-enrolment',
    organization: 'education',
    published: 60,
    serviceClasses: ['P6.2', 'P6.5'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Perusopetukseen ilmoittautuminen',
        summary: 'Ilmoita lapsesi kouluun sinä vuonna, jona hän täyttää 7 vuotta.',
        description:
          'Oppivelvollisuus alkaa sinä vuonna, jona lapsi täyttää 7 vuotta. Jokaisella lapsella on lähikoulu, jonka osoitamme kotiosoitteen mukaan. Kaupungissa on suomenkielisiä ja ruotsinkielisiä kouluja.\n\nVoit hakea lapsellesi paikkaa myös muusta kuin lähikoulusta. Rehtori päättää paikasta, jos ryhmässä on tilaa. Jos muutat kaupunkiin kesken lukuvuoden, ilmoita lapsesi kouluun ennen muuttoa.',
        userInstructions:
          'Ilmoittautumisaika on {date:-30}–{date:60}. Täytä verkkolomake tai tuo ilmoitus asiakaspalveluun viimeisenä päivänä klo 15 mennessä. Saat päätöksen oppilaspaikasta kirjeellä tai sähköisesti.',
        keywords: ['koulun aloittaminen', 'lähikoulu', 'ekaluokkalainen'],
      },
      sv: {
        name: 'Anmälan till grundläggande utbildning',
        summary: 'Anmäl ditt barn till skolan det år då barnet fyller 7 år.',
        description:
          'Läroplikten börjar det år då barnet fyller 7 år. Varje barn har en närskola som vi anvisar utifrån hemadressen. Vi har svenskspråkiga och finskspråkiga skolor.\n\nDu kan också söka plats i en annan skola än närskolan. Rektorn beslutar om platsen om gruppen har rum. Om du flyttar till staden under läsåret ska du anmäla barnet före flytten.',
        userInstructions:
          'Anmälningstiden är {date:-30}–{date:60}. Fyll i webblanketten eller lämna anmälan till kundservicen senast kl. 15 på den sista dagen. Du får beslutet om elevplats per brev eller elektroniskt.',
        keywords: ['skolstart', 'närskola', 'skolnybörjare'],
      },
      en: {
        name: 'Enrolment in basic education',
        summary: 'Enrol your child in school in the year when they turn 7.',
        description:
          'Compulsory education begins in the year when a child turns 7. Every child has a local school based on home address. We have Finnish-language and Swedish-language schools.\n\nYou can also apply for a place in another school. The head teacher decides if there is room. If you move here during the school year, enrol your child before the move.',
        userInstructions:
          'You can enrol from {date:-30} to {date:60}. Fill in the online form, or bring the form to customer service by 3 pm on the last day. We send the decision by letter or electronically.',
        keywords: ['starting school', 'local school'],
      },
    },
    channels: [
      'school-enrolment-e-form',
      {
        channel: 'education-customer-service',
        descriptions: {
          fi: 'Saat neuvoja kouluun ilmoittautumisesta ja koulun valinnasta.',
          sv: 'Du får råd om anmälan till skolan och valet av skola.',
          en: 'You get advice on enrolment and on choosing a school.',
        },
        hours: [
          {
            kind: 'dateRange',
            from: -66,
            to: -24,
            open: [['monday', 'thursday', '12:00', '18:00']],
            heading: { fi: 'Ilmoittautumisneuvonta', sv: 'Rådgivning om anmälan', en: 'Advice on enrolment' },
          },
        ],
      },
      'schools-web',
      'kirkonmaki-school',
      'saarentie-school',
      'strandnas-school',
    ],
  },
  {
    key: 'school-transport',
    organization: 'education',
    published: 33,
    serviceClasses: ['P6.2'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Koulukuljetukset perusopetuksessa',
        summary: 'Lapsesi saa maksuttoman koulukuljetuksen, jos koulumatka on pitkä, vaikea tai vaarallinen.',
        description:
          'Koulukuljetus koskee esiopetusta ja perusopetusta. Oppilas kulkee koulumatkan yleensä linja-autolla, ja matkakortin saat koulusta. Jos sopivaa vuoroa ei ole, järjestämme kuljetuksen taksilla tai koulubussilla.\n\nKuljetus lähtee usein lähimmältä pysäkiltä eikä kotiovelta. Jos lapsesi käy muuta kuin lähikoulua, vastaat itse koulumatkan järjestelyistä ja kustannuksista.',
        userInstructions:
          'Hae kuljetusta verkossa ennen lukuvuoden alkua. Liitä hakemukseen asiantuntijan lausunto, jos haet kuljetusta terveydellisistä syistä. Ilmoita muutoksista ja peruutuksista kuljetusneuvontaan. Käsittelemme hakemuksen 30 päivän kuluessa.',
        conditions:
          'Lapsesi saa kuljetuksen, jos koulumatka on yli 5 kilometriä. Esioppilaiden ja 1–2-luokkalaisten raja on ollut 3 kilometriä {date:-110} alkaen.',
        keywords: ['koulutaksi', 'koulubussi', 'koulumatka'],
      },
      sv: {
        name: 'Skolskjuts i grundläggande utbildning',
        summary: 'Ditt barn får avgiftsfri skolskjuts om skolvägen är lång, svår eller farlig.',
        description:
          'Skolskjutsen gäller förskoleundervisning och grundläggande utbildning. Eleven åker vanligtvis med linjebuss, och resekortet får du från skolan. Om det inte finns någon lämplig tur ordnar vi skjuts med taxi eller skolbuss.\n\nSkjutsen avgår ofta från närmaste hållplats och inte från hemdörren. Om ditt barn går i en annan skola än närskolan ansvarar du själv för skolresorna och kostnaderna för dem.',
        userInstructions:
          'Ansök om skolskjuts på webben innan läsåret börjar. Bifoga ett utlåtande av en sakkunnig om du ansöker av hälsoskäl. Meddela ändringar och avbokningar till rådgivningen om skolskjuts. Vi behandlar ansökan inom 30 dagar.',
        conditions:
          'Ditt barn får skjuts om skolvägen är över 5 kilometer. För förskoleelever och elever i årskurs 1–2 är gränsen 3 kilometer från och med {date:-110}.',
        keywords: ['skoltaxi', 'skolbuss', 'skolväg'],
      },
    },
    channels: ['school-transport-e-application', 'school-transport-line', 'schools-web'],
  },
  {
    key: 'morning-afternoon-activities',
    organization: 'education',
    published: 280,
    serviceClasses: ['P6.3'],
    targetGroups: ['KR1.2'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Koululaisten aamu- ja iltapäivätoiminta',
        summary: 'Lapsesi saa ohjattua toimintaa ennen koulupäivää ja sen jälkeen.',
        description:
          'Järjestämme toimintaa 1–2-luokkalaisille ja niille vanhemmille oppilaille, jotka saavat oppilaskohtaista tukea. Ohjaajat leikkivät, ulkoilevat ja askartelevat lasten kanssa.\n\nLapsi saa iltapäivällä välipalan ja voi tehdä läksyt rauhassa. Toimintapaikka on lapsen omassa koulussa tai sen lähellä. Toimintaa on koulujen työpäivinä mutta ei loma-aikoina.',
        userInstructions:
          'Hae paikkaa sähköisellä hakemuksella. Jos haluat irtisanoa paikan, ilmoita siitä viimeistään 14 päivää etukäteen. Kerro lapsesi poissaolosta suoraan ohjaajalle.',
        chargeInformation:
          'Toiminta maksaa 110 euroa kuukaudessa. Voit hakea maksun alennusta, jos perheesi tulot ovat pienet.',
        keywords: ['iltapäiväkerho', 'ip-toiminta'],
      },
      sv: {
        name: 'Morgon- och eftermiddagsverksamhet för skolelever',
        summary: 'Ditt barn får delta i ledd verksamhet före och efter skoldagen.',
        description:
          'Vi ordnar verksamhet för elever i årskurs 1–2 och för äldre elever som får elevspecifika stödåtgärder. Ledarna leker, vistas utomhus och pysslar med barnen.\n\nPå eftermiddagen får barnet ett mellanmål och kan göra läxorna i lugn och ro. Verksamheten finns i barnets egen skola eller nära den. Vi håller öppet under skolornas arbetsdagar men inte under loven.',
        userInstructions:
          'Ansök om plats med en elektronisk ansökan. Om du vill säga upp platsen ska du meddela det senast 10 dagar på förhand. Berätta om ditt barns frånvaro direkt för ledaren.',
        chargeInformation:
          'Verksamheten kostar 110 euro i månaden. Du kan ansöka om lägre avgift om din familj har små inkomster.',
        keywords: ['eftermiddagsklubb', 'eftis'],
      },
    },
    channels: ['afternoon-activities-e-application', 'afternoon-club-lighthouse', 'education-customer-service'],
  },
  {
    key: 'school-meals',
    organization: 'education',
    published: 410,
    serviceClasses: ['P6.2', 'P5.20'],
    targetGroups: ['KR1.2', 'KR1.3'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Kouluruokailu ja erityisruokavaliot',
        summary: 'Oppilas saa jokaisena koulupäivänä maksuttoman lounaan.',
        description:
          'Tarjoamme lounaan esiopetuksessa, perusopetuksessa ja lukiossa. Ruoka on ravitsevaa, ja voit valita joka päivä myös kasvisruoan.\n\nValmistamme ruoan keskuskeittiössä ja koulujen omissa keittiöissä. Keskuskeittiö noudattaa elintarviketurvallisuuden standardia ISO 22000:2018. Erityisruokavalion saat terveydellisistä, eettisistä tai uskonnollisista syistä. Oppilaat osallistuvat ruokalistan suunnitteluun.',
        userInstructions:
          'Ilmoita erityisruokavaliosta lomakkeella lukuvuoden alussa ja aina, kun ruokavalio muuttuu. Liitä mukaan terveydenhuollon todistus, jos syy on terveydellinen. Palauta lomake koulun keittiöön.',
        keywords: ['koululounas', 'allergia', 'ruokalista'],
      },
      sv: {
        name: 'Skolmåltider och specialkost',
        summary: 'Eleven får en avgiftsfri lunch varje skoldag.',
        description:
          'Vi serverar lunch i förskoleundervisningen, den grundläggande utbildningen och gymnasiet. Maten är näringsrik, och varje dag kan du också välja vegetarisk mat.\n\nVi lagar maten i centralköket och i skolornas egna kök. Centralköket följer standarden ISO 22000:2018 för livsmedelssäkerhet. Specialkost får du av hälsoskäl eller av etiska eller religiösa skäl. Eleverna är med och planerar matlistan.',
        userInstructions:
          'Anmäl specialkost med en blankett i början av läsåret och alltid när kosten ändras. Bifoga ett intyg från hälso- och sjukvården om det är fråga om hälsoskäl. Lämna blanketten till skolans kök.',
        keywords: ['skollunch', 'allergi', 'matlista'],
      },
    },
    channels: ['school-menu-web', 'special-diet-form', 'central-kitchen'],
  },
  {
    key: 'general-upper-secondary-education',
    organization: 'education',
    published: 120,
    generalDescription: 'general-upper-secondary-education',
    serviceClasses: ['P6.5'],
    targetGroups: [],
    texts: {
      fi: {
        name: 'Nuorten lukiokoulutus',
        summary: 'Suoritat lukion oppimäärän ja ylioppilastutkinnon suomeksi tai ruotsiksi.',
        description:
          'Lukio antaa sinulle laajan yleissivistyksen ja valmistaa korkeakouluopintoihin. Lukion laajuus on 150 opintopistettä, ja opinnot kestävät useimmiten noin 3 vuotta.\n\nValitset osan opinnoistasi itse ja laadit oman opintosuunnitelman opinto-ohjaajan kanssa. Voit painottaa esimerkiksi luonnontieteitä, kieliä tai musiikkia. Opetus, oppimateriaalit ja lounas ovat maksuttomia.',
        userInstructions:
          'Hae lukioon valtakunnallisessa yhteishaussa viimeistään {date:90}. Jos haluat vaihtaa lukiota kesken opintojen, ota yhteyttä lukion opinto-ohjaajaan. Tutustu oppiaineisiin lukion verkkosivulla.',
        conditions:
          'Voit hakea lukioon, kun olet suorittanut perusopetuksen oppimäärän. Opiskelijaksi ottamisesta säädetään lukiolaissa (714/2018).',
        keywords: ['lukio', 'ylioppilas', 'yhteishaku'],
      },
      sv: {
        name: 'Gymnasieutbildning för unga',
        summary: 'Du avlägger gymnasiets lärokurs och studentexamen på svenska eller finska.',
        description:
          'Gymnasiet ger dig en bred allmänbildning och förbereder dig för högskolestudier. Gymnasiets omfattning är 150 studiepoäng, och studierna tar oftast ungefär 3 år.\n\nDu väljer själv en del av dina studier och gör upp en egen studieplan tillsammans med studiehandledaren. Du kan till exempel betona naturvetenskap, språk eller musik. Undervisningen, läromedlen och lunchen är avgiftsfria.',
        userInstructions:
          'Sök till gymnasiet i den riksomfattande gemensamma ansökan senast den {month-date:90}. Om du vill byta gymnasium under studierna ska du kontakta gymnasiets studiehandledare. Bekanta dig med läroämnena på gymnasiets webbsida.',
        conditions:
          'Du kan söka till gymnasiet när du har slutfört den grundläggande utbildningens lärokurs. Bestämmelser om antagningen finns i gymnasielagen (714/2018).',
        keywords: ['gymnasium', 'student', 'gemensam ansökan'],
      },
      en: {
        name: 'General upper secondary education',
        summary: 'You complete upper secondary school and the matriculation examination in Finnish or Swedish.',
        description:
          'Upper secondary school gives you a broad general education and prepares you for university. The syllabus comprises 140 credits, and studies usually take about 3 years.\n\nYou choose some studies yourself and draw up a study plan with a guidance counsellor. You can focus on science, languages or music, for example. Teaching, materials and lunch are free of charge.',
        userInstructions:
          'Apply in the national joint application by {date:90}. If you want to change schools during your studies, contact the guidance counsellor. You can read about the subjects on the school’s website.',
        conditions:
          'You can apply once you have completed the basic education syllabus. The Act on General Upper Secondary Education (714/2018) lays down how students are admitted.',
        keywords: ['upper secondary school', 'matriculation examination'],
      },
    },
    channels: ['city-bay-upper-secondary-school', 'upper-secondary-web'],
  },
  {
    key: 'student-counselling',
    organization: 'education',
    published: 495,
    serviceClasses: ['P6.4'],
    targetGroups: ['KR1.3'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Oppilaanohjaus ja opinto-ohjaus',
        summary: 'Saat tukea, kun suunnittelet opintojasi ja valitset jatko-opintoja.',
        description:
          'Ohjaaja auttaa sinua kehittämään opiskelutaitojasi ja löytämään vahvuutesi. Saat ohjausta luokassa, pienryhmässä ja henkilökohtaisesti.\n\nYläkoulussa oppilaanohjaaja kertoo jatko-opinnoista ja auttaa sinua yhteishaussa. Lukiossa opinto-ohjaaja auttaa sinua suunnittelemaan ylioppilaskirjoituksia ja korkeakouluopintoja. Saat tukea myös valmistumisen jälkeen, jos olet vailla opiskelupaikkaa.',
        userInstructions:
          'Varaa aika oman koulusi ohjaajalta. Myös huoltajana voit kysyä neuvoa, kun nuoresi valitsee opintoja. Jos et enää käy koulua, ota yhteyttä siihen kouluun, jossa opiskelit viimeksi.',
        keywords: ['opo', 'uraohjaus', 'jatko-opinnot'],
      },
      sv: {
        name: 'Elevhandledning och studiehandledning',
        summary: 'Du får stöd när du planerar dina studier och väljer fortsatta studier.',
        description:
          'Handledaren hjälper dig att utveckla dina studiefärdigheter och hitta dina styrkor. Du får handledning i klassen, i smågrupp och individuellt.\n\nI högstadiet berättar elevhandledaren om fortsatta studier och hjälper dig i den gemensamma ansökan. I gymnasiet hjälper studiehandledaren dig att planera studentskrivningarna och högskolestudierna. Du får stöd också efter skolan om du saknar studieplats.',
        userInstructions:
          'Boka tid hos handledaren i din egen skola. Också vårdnadshavare kan be om råd när den unga väljer studier. Om du inte längre går i skolan ska du kontakta den senaste skolan.',
        keywords: ['studiehandledare', 'karriärvägledning', 'fortsatta studier'],
      },
    },
    channels: ['saarentie-school', 'city-bay-upper-secondary-school'],
  },
  {
    key: 'adult-education-centre-courses',
    organization: 'education',
    published: 75,
    serviceClasses: ['P6.10', 'P25.7'],
    targetGroups: ['KR1'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Kansalaisopiston kurssit',
        summary: 'Voit opiskella kieliä, taitoja ja taiteita kaikille avoimilla kursseilla.',
        description:
          'Kansalaisopisto järjestää kursseja aikuisille, lapsille ja nuorille. Voit opiskella kieliä, kädentaitoja, musiikkia, liikuntaa ja tietotekniikkaa. Et tarvitse aiempia opintoja.\n\nOpetusta on suomeksi ja ruotsiksi päivisin, iltaisin ja viikonloppuisin. Osalle kursseista voit osallistua etänä. Voit ehdottaa opistolle uusia kursseja ympäri vuoden.',
        userInstructions:
          'Ilmoittaudu kurssille verkossa, puhelimitse tai opiston toimistossa. Lähetämme sinulle laskun kurssin alettua. Jos et pääse kurssille, peru paikkasi viimeistään 7 päivää ennen kurssin alkua.',
        chargeInformation:
          'Yksittäinen luento maksaa 12,50 euroa. Voit käyttää kurssimaksuun opintoseteliä {month-date:-82} asti.',
        keywords: ['kansalaisopisto', 'kielikurssi', 'harrastus'],
      },
      sv: {
        name: 'Medborgarinstitutets kurser',
        summary: 'Du kan studera språk, färdigheter och konst på kurser som är öppna för alla.',
        description:
          'Medborgarinstitutet ordnar kurser för vuxna, barn och unga. Du kan studera språk, hantverk, musik, motion och datateknik. Du behöver inga tidigare studier.\n\nVi undervisar på svenska och finska på dagar, kvällar och veckoslut. I en del av kurserna kan du delta på distans. Du kan föreslå nya kurser för institutet året om.',
        userInstructions:
          'Anmäl dig till kursen på webben, per telefon eller på institutets kansli. Vi skickar en faktura när kursen har börjat. Om du får förhinder ska du avboka din plats senast 7 dagar före kursstarten.',
        chargeInformation:
          'En enskild föreläsning kostar 12,50 euro. Du kan betala kursavgiften med studiesedel till och med den {month-date:-82}.',
        keywords: ['medborgarinstitut', 'språkkurs', 'hobby'],
      },
      en: {
        name: 'Adult education centre courses',
        summary: 'You can study languages, practical skills and the arts on courses open to everyone.',
        description:
          'The centre runs courses for adults, children and young people. You can study languages, crafts, music, sports and computer skills. You need no earlier studies.\n\nWe teach in Finnish and Swedish during the day, in the evening and at weekends. You can take some of the courses online. You can suggest new courses to the centre at any time.',
        userInstructions:
          'Enrol online, by phone or at the office. We send you an invoice when the course has started. If you cannot attend, cancel your place at least 7 days before the course starts.',
        chargeInformation:
          'A single lecture costs 12.50 euros. You can use a study voucher to pay the course fee until {month-date:-82}.',
        keywords: ['evening classes', 'language course'],
      },
    },
    channels: ['course-enrolment', 'adult-education-centre-line', 'adult-education-centre-office'],
  },
  {
    key: 'music-education',
    organization: 'education',
    published: 388,
    serviceClasses: ['P25.7'],
    targetGroups: ['KR1.2', 'KR1.3'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Musiikin taiteen perusopetus',
        summary: 'Lapset ja nuoret oppivat soittamaan ja laulamaan tavoitteellisessa opetuksessa.',
        description:
          'Musiikkiopisto opettaa soittoa, laulua ja musiikin perusteita lapsille ja nuorille. Opinnot alkavat musiikkileikkikoulusta ja jatkuvat soitinopintoina. Oppilas soittaa myös yhtyeissä ja orkestereissa.\n\nOppilas voi suorittaa laajan oppimäärän ja saa opinnoistaan todistuksen. Opintojen alussa voit vuokrata soittimen opistolta. Oppilaat esiintyvät konserteissa eri puolilla kaupunkia.',
        userInstructions:
          'Hae opetukseen musiikkiopiston sähköisellä hakemuksella. Kutsumme soitinopetukseen hakevan lapsen tutustumaan opistoon. Jos vapaita paikkoja ei ole, lapsesi pääsee jonoon.',
        conditions:
          'Soitinopetukseen voit hakea lapselle, joka on syntynyt ennen {date:-2500}. Nuoremmat lapset aloittavat musiikkileikkikoulussa.',
        chargeInformation:
          'Soitinopetus maksaa 265 euroa lukukaudessa. Musiikkileikkikoulu maksaa 98 euroa lukukaudessa.',
        keywords: ['soittotunti', 'musiikkileikkikoulu', 'muskari'],
      },
      sv: {
        name: 'Grundläggande konstundervisning i musik',
        summary: 'Barn och unga lär sig spela och sjunga i målinriktad undervisning.',
        description:
          'Musikinstitutet undervisar barn och unga i instrument, sång och musikens grunder. Studierna börjar i musiklekskolan och fortsätter med instrumentstudier. Eleven spelar också i ensembler och orkestrar.\n\nEleven kan slutföra den fördjupade lärokursen och får ett intyg över sina studier. I början av studierna kan du hyra ett instrument av institutet. Eleverna uppträder på konserter runt om i staden.',
        userInstructions:
          'Sök till undervisningen med musikinstitutets elektroniska ansökan. Vi bjuder in barn som söker till instrumentundervisning att bekanta sig med institutet. Om det inte finns lediga platser får barnet en plats i kön.',
        conditions:
          'Du kan söka instrumentundervisning för barn som är födda före {date:-2500}. Yngre barn börjar i musiklekskolan.',
        chargeInformation:
          'Instrumentundervisningen kostar 265 euro per termin. Musiklekskolan kostar 98 euro per termin.',
        keywords: ['spellektion', 'musiklekskola'],
      },
    },
    channels: ['music-institute', 'music-institute-e-application'],
  },
  {
    key: 'learning-support',
    organization: 'education',
    published: 615,
    serviceClasses: ['P6.2'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Oppimisen ja koulunkäynnin tuki',
        summary: 'Oppilas saa tukea heti, kun oppiminen tai koulunkäynti vaikeutuu.',
        description:
          'Tuki voi olla ohjausta omassa ryhmässä, tukiopetusta tai erityisopettajan opetusta. Oppilas voi saada myös avustajan apua tai apuvälineitä.\n\nOpettajat suunnittelevat tuen yhdessä oppilaan ja huoltajien kanssa ja seuraavat, miten se auttaa. Jos ryhmässä annettu tuki ei riitä, rehtori voi päättää oppilaskohtaisesta tuesta. Tuki on oppilaalle maksutonta.',
        userInstructions:
          'Kerro huolestasi opettajalle tai luokanvalvojalle. Voit ottaa yhteyttä myös koulun erityisopettajaan. Jos lapsesi on vasta aloittamassa koulua, kerro tuen tarpeesta jo silloin, kun ilmoitat hänet kouluun.',
        keywords: ['erityisopetus', 'tukiopetus', 'oppimisvaikeudet'],
      },
      sv: {
        name: 'Stöd för lärande och skolgång',
        summary: 'Eleven får stöd genast när det blir svårt med lärandet eller skolgången.',
        description:
          'Stödet kan vara handledning i den egna gruppen, stödundervisning eller undervisning av speciallärare. Eleven kan också få hjälp av en assistent eller hjälpmedel.\n\nLärarna planerar stödet tillsammans med eleven och vårdnadshavarna och följer upp hur det hjälper. Om stödet i gruppen inte räcker till kan rektorn besluta om elevspecifikt stöd. Stödet är avgiftsfritt för eleven.',
        userInstructions:
          'Berätta om din oro för läraren eller klassföreståndaren. Du kan också kontakta skolans speciallärare. Om ditt barn ska börja skolan, berätta om behovet av stöd redan när du anmäler barnet till skolan.',
        keywords: ['specialundervisning', 'stödundervisning', 'inlärningssvårigheter'],
      },
    },
    channels: ['learning-support-web', 'kirkonmaki-school', 'saarentie-school'],
  },
  {
    key: 'school-clubs',
    organization: 'education',
    published: 130,
    serviceClasses: ['P6.3'],
    targetGroups: ['KR1.2'],
    ontologyTerms: [],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Koulujen kerhotoiminta',
        summary: 'Oppilas voi osallistua maksuttomiin kerhoihin koulupäivän yhteydessä.',
        description:
          'Kerhoissa oppilaat kokeilevat uusia harrastuksia ja tapaavat kavereita. Kerhot kokoontuvat kaksi kertaa viikossa koulun tiloissa. Niitä vetävät opettajat, seurat ja koulutetut ohjaajat.\n\nTarjolla on liikuntaa, kokkausta, ohjelmointia, teatteria ja kädentaitoja. Koulut kysyvät oppilailta toiveita ja valitsevat kerhot niiden perusteella. Kerhoihin osallistuminen on vapaaehtoista.',
        userInstructions:
          'Ilmoita lapsesi kerhoon koulun viestijärjestelmässä. Jos kerho on täynnä, lapsesi pääsee varasijalle. Kerro ohjaajalle etukäteen lapsesi allergioista ja muista tärkeistä asioista.',
        keywords: ['koulukerho', 'harrastaminen'],
      },
      sv: {
        name: 'Klubbverksamhet i skolorna',
        summary: 'Eleven kan delta i avgiftsfria klubbar i anslutning till skoldagen.',
        description:
          'I klubbarna prövar eleverna på nya hobbyer och träffar kompisar. Klubbarna samlas 2 gånger i veckan i skolans lokaler. Lärare, föreningar och utbildade ledare håller i dem.\n\nUtbudet omfattar motion, matlagning, programmering, teater och hantverk. Skolorna frågar eleverna om deras önskemål och väljer klubbarna utifrån dem. Det är frivilligt att delta i klubbarna.',
        userInstructions:
          'Anmäl ditt barn till klubben i skolans meddelandesystem. Om klubben är full får barnet en reservplats. Berätta på förhand för ledaren om barnets allergier och andra viktiga saker.',
        keywords: ['skolklubb', 'hobbyverksamhet'],
      },
    },
    channels: [],
  },
  {
    key: 'leave-of-absence',
    organization: 'education',
    type: 'PermitOrOtherObligation',
    published: 240,
    serviceClasses: ['P6.2'],
    targetGroups: ['KR1.2'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Lupa olla poissa koulusta',
        summary: 'Voit pyytää lapsellesi vapaata koulusta esimerkiksi matkan tai perhesyyn vuoksi.',
        description:
          'Opettaja myöntää luvan lyhyeen poissaoloon, joka kestää enintään 3 koulupäivää. Pidemmästä poissaolosta päättää rehtori.\n\nKoulu myöntää luvan vain perustellusta syystä. Huoltaja vastaa siitä, että lapsi tekee tehtävät ja pysyy opetuksessa mukana myös poissa ollessaan. Äkillisestä sairastumisesta ilmoitat suoraan opettajalle, etkä tarvitse siihen lupaa.',
        userInstructions:
          'Hae lupaa lomakkeella hyvissä ajoin ennen poissaoloa ja ennen kuin varaat matkan. Palauta lomake lapsesi opettajalle. Saat päätöksen koulun viestijärjestelmässä.',
        conditions:
          'Oppilas voi olla poissa vain tilapäisesti. Poissaololuvasta säädetään perusopetuslaissa (628/1998).',
        keywords: ['poissaololupa', 'lomalupa'],
      },
    },
    channels: ['leave-of-absence-form', 'kirkonmaki-school'],
  },
]
