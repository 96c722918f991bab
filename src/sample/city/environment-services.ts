import type { SampleService } from '../authoring.ts'

export const environmentServices: readonly SampleService[] = [
  {
    key: 'building-permit',
    organization: 'environment',
    type: 'PermitOrOtherObligation',
    published: 145,
    generalDescription: 'building-permit',
    serviceClasses: [],
    targetGroups: ['KR2.3'],
    texts: {
      fi: {
        name: 'Rakentamisluvan hakeminen',
        summary: 'Rakentamisluvalla voit rakentaa uuden talon, laajentaa rakennusta tai muuttaa sen käyttötarkoitusta.',
        description:
          'Rakennusvalvonta tutkii, noudattaako hankkeesi kaavaa, rakennusjärjestystä ja turvallisuutta koskevia määräyksiä. Tarvitset luvan aina uuteen asuinrakennukseen. Pieni piharakennus ei yleensä vaadi lupaa, mutta senkin on sovittava kaavaan.\n\nAloita työ 3 vuoden kuluessa päätöksestä ja tee se valmiiksi 5 vuoden kuluessa. Voit hakea luvalle jatkoaikaa ennen määräajan päättymistä.',
        userInstructions:
          'Selvitä ensin tontin kaavamääräykset ja valitse pääsuunnittelija. Hae lupaa sähköisesti ja liitä hakemukseen piirustukset, selvitys tontin omistuksesta ja naapurien kannanotot.',
        conditions:
          'Lupaa voi hakea rakennuspaikan omistaja tai haltija. Luvan edellytyksistä säädetään rakentamislaissa 751/2023.',
        chargeInformation: 'Omakotitalon lupamaksu on 1 500 euroa ja lisäksi 12,50 euroa neliömetriltä.',
        processingTime: 'Käsittelemme täydellisen hakemuksen 3 kuukauden kuluessa.',
        keywords: ['rakentamisluvat', 'rakennusvalvonta', 'rakentaminen'],
        laws: [{ name: 'Rakentamislaki (751/2023)', url: 'https://www.finlex.fi/fi/lainsaadanto/2023/751' }],
      },
      sv: {
        name: 'Ansökan om bygglov',
        summary: 'Med bygglov kan du bygga ett nytt hus, bygga ut en byggnad eller ändra dess användningsändamål.',
        description:
          'Byggnadstillsynen prövar om ditt projekt följer planen, byggnadsordningen och bestämmelserna om säkerhet. Du behöver alltid bygglov för ett nytt bostadshus. En liten gårdsbyggnad kräver i regel inget lov, men också den ska passa in i planen.\n\nPåbörja arbetet inom 3 år efter beslutet och slutför det inom 5 år. Du kan ansöka om förlängning innan tidsfristen går ut.',
        userInstructions:
          'Ta först reda på planbestämmelserna för tomten och välj en huvudprojekterare. Ansök elektroniskt och bifoga ritningar, en utredning om vem som äger tomten och grannarnas ställningstaganden.',
        conditions:
          'Den som äger eller innehar byggplatsen kan ansöka om lov. Bestämmelser om förutsättningarna finns i bygglagen 751/2023.',
        chargeInformation: 'Lovavgiften för ett egnahemshus är 1 500 euro och därtill 12,50 euro per kvadratmeter.',
        processingTime: 'Vi handlägger en fullständig ansökan inom 3 månader.',
        keywords: ['bygglov', 'byggnadstillsyn', 'byggande'],
        laws: [{ name: 'Bygglag (751/2023)', url: 'https://www.finlex.fi/sv/lagstiftning/2023/751' }],
      },
      en: {
        name: 'Applying for a building permit',
        summary: 'With a building permit you can build a new house, extend a building or change its intended use.',
        description:
          'Building Control examines whether your project follows the local plan, the building code of the city and the safety regulations. You always need a permit for a new dwelling. A small outbuilding does not usually need a permit, but it must fit the plan.\n\nStart the work within 3 years of the decision and complete it within 5 years.',
        userInstructions:
          'Check what the plan allows on the plot and choose a principal designer. Apply online and attach the drawings, proof of ownership of the plot and the statements of the neighbours.',
        conditions:
          'The owner or holder of the building site can apply for a permit. The requirements are laid down in the Building Act 751/2023.',
        chargeInformation: 'The permit fee for a detached house is 1,500 euros plus 12.50 euros per square metre.',
        processingTime: 'We process a complete application within 3 months.',
        keywords: ['building permits', 'building control', 'construction'],
      },
    },
    channels: [
      'building-permit-eservice',
      'building-guidance-phone',
      'building-supervision-desk',
      'environment-service-desk',
    ],
  },
  {
    key: 'landscape-work-permit',
    organization: 'environment',
    type: 'PermitOrOtherObligation',
    published: 260,
    serviceClasses: ['P2.1', 'P2.3'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Maisematyöluvan hakeminen',
        summary: 'Tarvitset maisematyöluvan, kun kaadat puita tai muokkaat maastoa asemakaava-alueella.',
        description:
          'Hae maisematyölupaa, jos aiot kaataa puita, louhia kalliota tai siirtää maata niin, että maisema muuttuu. Et tarvitse lupaa vähäisiin töihin etkä töihin, jotka sisältyvät rakentamislupaasi.\n\nRakennusvalvonta käy tarvittaessa paikalla ennen päätöstä. Vaarallisen puun saat kaataa heti, kunhan otat siitä kuvat ja ilmoitat asiasta jälkikäteen.',
        userInstructions:
          'Täytä lomake ja liitä siihen kartta sekä valokuvat puista tai maastosta. Pyydä naapureilta suostumus jo etukäteen, niin käsittelemme hakemuksesi nopeammin.',
        conditions: 'Hakijan on omistettava maa tai saatava omistajalta suostumus työhön.',
        chargeInformation: 'Lupa maksaa 180 euroa. Käynti paikalla sisältyy hintaan.',
        processingTime: 'Käsittelyaika on noin 4 viikkoa.',
        keywords: ['maisematyöluvat', 'puunkaato', 'maisemanhoito'],
      },
      sv: {
        name: 'Tillstånd för miljöåtgärder',
        summary:
          'Du behöver tillstånd för miljöåtgärder när du fäller träd eller ändrar terrängen på detaljplaneområden.',
        description:
          'Ansök om tillstånd för miljöåtgärder om du ska fälla träd, bryta berg eller flytta jord så att landskapet förändras. Du behöver inget tillstånd för små åtgärder eller för arbeten som ingår i ditt bygglov.\n\nByggnadstillsynen besöker vid behov platsen före beslutet. Ett farligt träd får du fälla genast, bara du fotograferar det och meddelar oss i efterhand.',
        userInstructions:
          'Fyll i blanketten och bifoga en karta samt fotografier av träden eller terrängen. Be grannarna om samtycke på förhand, så går handläggningen av din ansökan snabbare.',
        conditions: 'Den som ansöker ska äga marken eller ha ägarens samtycke till arbetet.',
        chargeInformation: 'Tillståndet kostar 160 euro. Besöket på platsen ingår i priset.',
        processingTime: 'Handläggningstiden är cirka 4 veckor.',
        keywords: ['tillstånd för miljöåtgärder', 'trädfällning', 'landskapsvård'],
      },
    },
    channels: ['landscape-work-permit-form', 'building-supervision-desk'],
  },
  {
    key: 'building-guidance',
    organization: 'environment',
    published: 75,
    serviceClasses: ['P2.1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Rakentamisen neuvonta',
        summary: 'Rakennusvalvonta neuvoo sinua, kun suunnittelet rakentamista, korjaamista tai purkamista.',
        description:
          'Rakennusvalvonnan asiantuntijat kertovat, tarvitseeko hankkeesi luvan ja mitä asiakirjoja hakemukseen kuuluu. Saat neuvoja myös suunnittelijan valintaan, rakennuksen sijoittamiseen tontille ja energian säästämiseen.\n\nPyydä neuvoja jo ennen kuin tilaat piirustukset. Näin vältät turhat muutokset ja säästät aikaa.',
        userInstructions:
          'Varaa aika soittamalla numeroon 019 000 3120. Ota tapaamiseen mukaan kiinteistötunnus, valokuvia ja alustava luonnos hankkeestasi.',
        keywords: ['rakennusneuvonta', 'rakennusvalvonta', 'pientalot'],
      },
      sv: {
        name: 'Rådgivning om byggande',
        summary: 'Byggnadstillsynen ger dig råd när du planerar att bygga, renovera eller riva.',
        description:
          'Byggnadstillsynens sakkunniga berättar om ditt projekt kräver lov och vilka handlingar som hör till ansökan. Du får också råd om hur du väljer projekterare, placerar byggnaden på tomten och sparar energi.\n\nBe om råd redan innan du beställer ritningar. Då undviker du onödiga ändringar och sparar tid.',
        userInstructions:
          'Boka tid genom att ringa 019 000 3102. Ta med fastighetsbeteckningen, fotografier och ett preliminärt utkast av ditt projekt till mötet.',
        keywords: ['byggrådgivning', 'byggnadstillsyn', 'småhus'],
      },
    },
    channels: ['building-guidance-phone', 'building-supervision-desk', 'renovation-grants-page'],
  },
  {
    key: 'detailed-planning',
    organization: 'environment',
    published: 22,
    serviceClasses: ['P2.3'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Asemakaavoitus ja osallistuminen',
        summary: 'Asemakaava ratkaisee, mitä kaupungin eri alueille saa rakentaa, ja voit vaikuttaa siihen.',
        description:
          'Kaupunki laatii asemakaavoja asumista, palveluja, liikennettä ja viheralueita varten. Voit kertoa mielipiteesi kaavaluonnoksesta ja tehdä muistutuksen kaavaehdotuksesta. Lue lisää osoitteesta www.esimerkkila.fi/kaavat.\n\nEtelärannan kaavaehdotus on nähtävillä {date:-12}–{date:18}. Keskustan luonnos valmistui {date:-30}, ja voit antaa siitä palautetta {date:25} asti. Kaavoituskatsaus esittelee vuosittain kaikki vireillä olevat kaavat.',
        userInstructions:
          'Tutustu kaavan karttaan ja selostukseen ennen kuin kirjoitat palautteen. Kerro palautteessa, mitä kohtaa kartalla tarkoitat ja miten asia vaikuttaa sinuun.',
        keywords: ['asemakaavat', 'kaavoitus', 'vaikuttaminen'],
        laws: [{ name: 'Alueidenkäyttölaki (132/1999)', url: 'https://www.finlex.fi/fi/lainsaadanto/1999/132' }],
      },
      sv: {
        name: 'Detaljplanering och deltagande',
        summary: 'Detaljplanen avgör vad som får byggas på olika områden i staden, och du kan påverka den.',
        description:
          'Staden gör upp detaljplaner för boende, service, trafik och grönområden. Du kan framföra din åsikt om ett planutkast och göra en anmärkning mot ett planförslag. Läs mer på adressen www.esimerkkila.fi/kaavat.\n\nPlanförslaget för Södra stranden är framlagt {date:-12}–{date:18}. Utkastet för centrum blev klart {date:-30}, och du kan lämna synpunkter på det till och med {date:25}. Planläggningsöversikten presenterar årligen alla aktuella planer.',
        userInstructions:
          'Bekanta dig med plankartan och beskrivningen innan du skriver din respons. Berätta i responsen vilken plats på kartan du avser och hur saken påverkar dig.',
        keywords: ['detaljplaner', 'planläggning', 'påverkan'],
        laws: [{ name: 'Lag om områdesanvändning (132/1999)', url: 'https://www.finlex.fi/sv/lagstiftning/1999/132' }],
      },
      en: {
        name: 'Detailed planning and participation',
        summary: 'The detailed plan decides what may be built in each part of the city, and you can influence it.',
        description:
          'The city draws up detailed plans for housing, services, traffic and green areas. You can give your opinion on a draft plan and object to a plan proposal. Read more at www.esimerkkila.fi/kaavat.\n\nThe proposal for the South Shore is on display {date:-12}–{date:18}. The draft for the centre was completed on {date:-30}, and you can comment on it until {date:25}.',
        userInstructions:
          'Look at the plan map and the report before you write your comments. Tell us which place on the map you mean and how the matter affects you.',
        keywords: ['detailed plans', 'town planning', 'participation'],
      },
    },
    channels: ['plans-page', 'environment-service-desk'],
  },
  {
    key: 'plot-rental',
    organization: 'environment',
    published: 34,
    serviceClasses: ['P2.3', 'P1.2'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Tontin vuokraaminen kaupungilta',
        summary: 'Voit vuokrata kaupungilta tontin ja rakentaa sille omakotitalon.',
        description:
          'Kaupunki vuokraa omakotitontteja Niittylästä ja Pohjoislahdelta. Tontit ovat valmiin kadun varrella, ja niille on asemakaava. Teemme vuokrasopimuksen 50 vuodeksi, ja voit myöhemmin ostaa tontin omaksesi.\n\nSitoudut rakentamaan talon valmiiksi 4 vuoden kuluessa sopimuksesta. Jos samaa tonttia hakee moni, arvomme hakijoiden järjestyksen.',
        userInstructions:
          'Tutustu vapaisiin tontteihin kartalla ja jätä hakemus viimeistään {date:75}. Merkitse hakemukseen toivomasi tontit tärkeysjärjestyksessä ja liitä mukaan tieto rahoituksesta.',
        conditions: 'Hakijan on oltava yksityishenkilö, joka rakentaa talon omaan käyttöön.',
        chargeInformation: 'Vuosivuokra on 5 prosenttia tontin arvosta.',
        processingTime: 'Saat päätöksen noin 6 viikon kuluttua hakuajan päättymisestä.',
        keywords: ['tontit', 'vuokratontit', 'omakotitalot'],
      },
      sv: {
        name: 'Arrende av stadens tomter',
        summary: 'Du kan arrendera en tomt av staden och bygga ett egnahemshus på den.',
        description:
          'Staden arrenderar ut egnahemstomter i Ängsbacken och Norrviken. Tomterna ligger längs en färdig gata och har detaljplan. Vi ingår arrendeavtalet för 50 år, och du kan senare köpa tomten.\n\nDu förbinder dig att bygga huset färdigt inom 4 år från avtalet. Om många ansöker om samma tomt lottar vi ut ordningen mellan dem.',
        userInstructions:
          'Bekanta dig med de lediga tomterna på kartan och lämna in ansökan senast {date:68}. Ange i ansökan de tomter du önskar i prioritetsordning och bifoga en uppgift om finansieringen.',
        conditions: 'Den sökande ska vara en privatperson som bygger huset för eget bruk.',
        chargeInformation: 'Årsarrendet är 5 procent av tomtens värde.',
        processingTime: 'Du får beslutet ungefär 6 veckor efter att ansökningstiden gått ut.',
        keywords: ['tomter', 'arrendetomter', 'egnahemshus'],
      },
    },
    channels: ['plot-application', 'environment-service-desk'],
  },
  {
    key: 'street-maintenance',
    organization: 'environment',
    published: 862,
    serviceClasses: ['P16.7'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Katujen kunnossapito ja lumityöt',
        summary: 'Kaupunki pitää kadut ja pyörätiet kunnossa sekä auraa ja hiekoittaa ne talvella.',
        description:
          'Hoidamme katuja, pyöräteitä ja toreja ympäri vuoden. Talvella auraamme ensin pääkadut ja bussireitit, sitten asuntokadut. Kiinteistön omistaja pitää kunnossa jalkakäytävän tonttinsa kohdalla.\n\nKoulukadun peruskorjaus jatkuu {date:-705} saakka. Työn aikana ohjaamme liikenteen rinnakkaiselle kadulle, ja bussit pysähtyvät väliaikaisilla pysäkeillä.',
        userInstructions:
          'Ilmoita kuopasta, liukkaudesta tai rikkoutuneesta liikennemerkistä sähköisesti. Merkitse paikka kartalle ja liitä mukaan valokuva. Soita vikapäivystykseen, jos vika on vaarallinen.',
        keywords: ['katujen kunnossapito', 'lumenauraus', 'hiekoitus'],
        laws: [
          {
            name: 'Laki kadun ja eräiden yleisten alueiden kunnossapidosta ja puhtaanapidosta (669/1978)',
            url: 'https://www.finlex.fi/fi/lainsaadanto/1978/669',
          },
        ],
      },
      sv: {
        name: 'Gatuunderhåll och snöröjning',
        summary: 'Staden sköter om gator och cykelvägar och plogar och sandar dem på vintern.',
        description:
          'Vi sköter gator, cykelvägar och torg året runt. På vintern plogar vi först huvudgatorna och bussrutterna och därefter bostadsgatorna. Fastighetsägaren håller trottoaren i skick längs sin tomt.\n\nOmbyggnaden av Skolgatan pågår till och med {date:-705}. Under arbetet leder vi trafiken till parallellgatan, och bussarna stannar vid tillfälliga hållplatser.',
        userInstructions:
          'Anmäl gropar, halka eller trasiga trafikmärken elektroniskt. Märk ut platsen på kartan och bifoga ett fotografi. Ring jourtelefonen om felet är farligt.',
        keywords: ['gatuunderhåll', 'snöplogning', 'sandning'],
        laws: [
          {
            name: 'Lag om underhåll och renhållning av gator och vissa allmänna områden (669/1978)',
            url: 'https://www.finlex.fi/sv/lagstiftning/1978/669',
          },
        ],
      },
    },
    channels: ['street-feedback', 'street-fault-phone', 'snow-situation-page'],
  },
  {
    key: 'street-lighting-faults',
    organization: 'environment',
    published: 408,
    serviceClasses: ['P16.7'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Katuvalojen vikailmoitukset',
        summary: 'Ilmoita pimeästä katuvalosta tai vaurioituneesta valaisinpylväästä, niin kaupunki korjaa sen.',
        description:
          'Kaupunki huoltaa katujen, puistojen ja kuntoratojen valaistuksen. Yksittäisen lampun korjaamme muiden töiden yhteydessä, yleensä 10 arkipäivän kuluessa. Jos koko katu on pimeä, aloitamme työn saman päivän aikana.\n\nYksityisteiden ja taloyhtiöiden pihojen valaisimista huolehtivat niiden omistajat. Älä koske vaurioituneeseen pylvääseen tai roikkuvaan johtoon.',
        userInstructions:
          'Kirjaa valaisinpylvään numero ja tee vikailmoitus sähköisesti. Jos pylväs on kaatunut tai johto roikkuu maassa, soita heti vikapäivystykseen.',
        keywords: ['katuvalaistus', 'vikailmoitukset', 'ulkovalaistus'],
      },
      sv: {
        name: 'Felanmälan om gatubelysning',
        summary: 'Anmäl en slocknad gatlampa eller en skadad lyktstolpe, så reparerar staden den.',
        description:
          'Staden sköter belysningen på gator, i parker och vid motionsbanor. Fel på enstaka lampor åtgärdar vi i samband med andra arbeten, oftast inom 10 vardagar. Om hela gatan är mörk inleder vi arbetet samma dag.\n\nÄgarna svarar för belysningen på enskilda vägar och husbolagens gårdar. Rör inte en skadad stolpe eller en hängande ledning.',
        userInstructions:
          'Anteckna lyktstolpens nummer och gör felanmälan elektroniskt. Om stolpen har fallit eller en ledning hänger ner på marken ska du genast ringa jourtelefonen.',
        keywords: ['gatubelysning', 'felanmälan', 'utomhusbelysning'],
      },
    },
    channels: ['lighting-fault-report', 'street-fault-phone'],
  },
  {
    key: 'residents-parking-permit',
    organization: 'environment',
    type: 'PermitOrOtherObligation',
    published: 212,
    serviceClasses: ['P16.4'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Asukkaan pysäköintilupa',
        summary: 'Pysäköintiluvalla voit pysäköidä autosi keskustan kadunvarteen ilman aikarajaa.',
        description:
          'Lupa on tarkoitettu keskustan asukkaille, joilla ei ole autopaikkaa omalla pihalla. Se on voimassa oman asuinalueesi merkityillä kadunvarsipaikoilla, mutta se ei takaa vapaata paikkaa.\n\nKotitaloutesi voi saada kaksi lupaa. Lupa on sähköinen, joten et tarvitse tarraa tuulilasiin. Siirrä autosi, kun liikennemerkki kertoo katujen puhdistuksesta.',
        userInstructions:
          'Hae lupaa sähköisesti ja tunnistaudu pankkitunnuksilla tai mobiilivarmenteella. Tarvitset auton rekisteritunnuksen. Jos auto ei ole nimissäsi, liitä hakemukseen omistajan valtakirja.',
        conditions: 'Asut vakinaisesti pysäköintialueella, ja auto on sinun hallinnassasi.',
        chargeInformation: 'Lupa maksaa 15 euroa kuukaudessa. Hinta on voimassa {date:-33} saakka.',
        processingTime: 'Lupa on voimassa heti, kun olet maksanut sen.',
        keywords: ['asukaspysäköinti', 'pysäköintiluvat', 'pysäköinti'],
      },
      sv: {
        name: 'Parkeringstillstånd för boende',
        summary: 'Med parkeringstillstånd får du parkera bilen längs gatorna i centrum utan tidsgräns.',
        description:
          'Tillståndet är avsett för invånare i centrum som inte har bilplats på den egna gården. Det gäller på utmärkta gatuplatser inom ditt bostadsområde men garanterar ingen ledig plats.\n\nDitt hushåll kan få 2 tillstånd. Tillståndet är elektroniskt, så du behöver ingen dekal i vindrutan. Flytta bilen när ett trafikmärke visar att gatan ska rengöras.',
        userInstructions:
          'Ansök elektroniskt och identifiera dig med bankkoder eller mobilcertifikat. Du behöver bilens registertecken. Om bilen inte står i ditt namn ska du bifoga ägarens fullmakt.',
        conditions: 'Du bor stadigvarande på parkeringsområdet och förfogar över bilen.',
        chargeInformation: 'Tillståndet kostar 15 euro i månaden. Priset gäller till och med {date:-33}.',
        processingTime: 'Tillståndet gäller genast när du har betalat det.',
        keywords: ['boendeparkering', 'parkeringstillstånd', 'parkering'],
      },
      en: {
        name: 'Parking permit for residents',
        summary: 'With a parking permit you can park your car on the streets of the city centre without a time limit.',
        description:
          'The permit is for residents of the city centre who have no parking space in their own yard. It is valid in the marked street spaces of your own area, but it does not guarantee a free space.\n\nYour household can have two permits. The permit is electronic, so you do not need a sticker on the windscreen.',
        userInstructions:
          'Apply online and identify yourself with online banking codes or a mobile certificate. You need the registration number of the car. If the car is not yours, attach an authorisation from its owner.',
        conditions: 'You live permanently in the parking area and the car is in your use.',
        chargeInformation: 'The permit costs 15 euros a month. This price applies until {date:-33}.',
        processingTime: 'The permit is valid as soon as you have paid for it.',
        keywords: ['resident parking', 'parking permits', 'parking'],
      },
    },
    channels: ['parking-permit-eservice', 'environment-service-desk'],
  },
  {
    key: 'excavation-permit',
    organization: 'environment',
    type: 'PermitOrOtherObligation',
    published: 305,
    serviceClasses: ['P16.7'],
    targetGroups: ['KR1', 'KR2', 'KR2.3'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Kaivulupa yleiselle alueelle',
        summary: 'Tarvitset kaivuluvan, kun kaivat kadulla, torilla, puistossa tai muulla yleisellä alueella.',
        description:
          'Kaivulupa koskee esimerkiksi vesijohdon, viemärin ja kaapelin kaivutöitä. Lupa kertoo, miten ohjaat liikenteen työn aikana ja missä kunnossa alue on palautettava kaupungille.\n\nTarvitset luvan myös silloin, kun rakennat tonttisi vesiliittymää kadun puolella. Kaupungin tarkastaja käy paikalla ennen työtä ja sen jälkeen.',
        userInstructions:
          'Jätä hakemus viimeistään 14 päivää ennen työn alkua. Liitä hakemukseen johtokartta ja suunnitelma liikenteen ohjaamisesta. Ilmoita meille, kun työ on valmis.',
        conditions: 'Työstä vastaavalla henkilöllä on oltava voimassa oleva tieturvapätevyys.',
        chargeInformation:
          'Lupa maksaa 150 euroa. Lisäksi perimme 40 euroa jokaiselta viikolta, jonka alue on käytössäsi.',
        processingTime: 'Käsittelyaika on noin 2 viikkoa.',
        keywords: ['kaivuluvat', 'katutyöt', 'johtotyöt'],
      },
      sv: {
        name: 'Grävningstillstånd för allmänna områden',
        summary:
          'Du behöver grävningstillstånd när du gräver på en gata, ett torg, i en park eller på annat allmänt område.',
        description:
          'Grävningstillståndet gäller till exempel grävarbeten för vattenledningar, avlopp och kablar. Av tillståndet framgår hur du leder trafiken under arbetet och i vilket skick området ska återlämnas till staden.\n\nDu behöver tillstånd också när du bygger en vattenanslutning till tomten på gatans sida. Stadens inspektör besöker platsen före och efter arbetet.',
        userInstructions:
          'Lämna in ansökan senast 14 dagar innan arbetet börjar. Bifoga en ledningskarta och en plan för hur trafiken leds. Meddela oss när arbetet är klart.',
        conditions: 'Den som ansvarar för arbetet ska ha giltig behörighet för säkerhet vid vägarbeten.',
        chargeInformation:
          'Tillståndet kostar 150 euro. Dessutom tar vi ut 40 euro för varje vecka som du använder området.',
        processingTime: 'Handläggningstiden är cirka 2 veckor.',
        keywords: ['grävningstillstånd', 'gatuarbeten', 'ledningsarbeten'],
      },
      en: {
        name: 'Excavation permit for public areas',
        summary: 'You need an excavation permit when you dig in a street, a square, a park or another public area.',
        description:
          'The permit covers digging for water pipes, sewers and cables, for example. It sets out how you direct the traffic during the work and in what condition you must return the area to the city.\n\nYou also need the permit when you build a water connection to your plot on the street side.',
        userInstructions:
          'Submit the application at least 10 days before the work begins. Attach a map of underground lines and a traffic management plan. Let us know when the work is finished.',
        conditions: 'The person in charge of the work must have a valid road safety qualification.',
        chargeInformation:
          'The permit costs 150 euros. In addition, we charge 40 euros for each week that the area is in your use.',
        processingTime: 'The processing time is about 2 weeks.',
        keywords: ['excavation permits', 'street works', 'underground lines'],
      },
    },
    channels: ['excavation-permit-eservice'],
  },
  {
    key: 'waste-guidance',
    organization: 'environment',
    published: 498,
    serviceClasses: ['P23'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Neuvonta jäteasioissa',
        summary: 'Saat neuvoja jätteiden lajitteluun, kompostointiin ja jätteen määrän vähentämiseen.',
        description:
          'Kaupungin jäteneuvonta auttaa kotitalouksia lajittelussa, jäteastian valinnassa ja kompostoinnissa. Kerromme, mihin voit viedä vaarallisen jätteen, sähkölaitteet ja isot esineet.\n\nVoit pyytää neuvojan myös taloyhtiön kokoukseen tai koululuokkaan. Autamme lisäksi juhlien ja tapahtumien järjestäjiä suunnittelemaan lajittelun niin, että jätettä syntyy mahdollisimman vähän.',
        userInstructions:
          'Etsi vastaus ensin lajitteluohjeesta. Jos jäte ei löydy ohjeesta, soita neuvontaan. Kerro, mitä materiaalia jäte on ja kuinka paljon sitä on.',
        keywords: ['jäteneuvonta', 'lajittelu', 'kompostointi'],
        laws: [{ name: 'Jätelaki (646/2011)', url: 'https://www.finlex.fi/fi/lainsaadanto/2011/646' }],
      },
      sv: {
        name: 'Rådgivning i avfallsfrågor',
        summary: 'Du får råd om hur du sorterar och komposterar avfall och hur du minskar mängden avfall.',
        description:
          'Stadens avfallsrådgivning hjälper hushåll med sortering, val av avfallskärl och kompostering. Vi berättar vart du kan föra farligt avfall, elapparater och stora föremål.\n\nDu kan också be rådgivaren komma till husbolagets möte eller till en skolklass. Vi hjälper dessutom den som ordnar fester och evenemang att planera sorteringen så att mängden avfall blir liten.',
        userInstructions:
          'Sök först svaret i sorteringsguiden. Om du inte hittar avfallet i guiden kan du ringa rådgivningen. Berätta vilket material det gäller och hur mycket du har.',
        keywords: ['avfallsrådgivning', 'sortering', 'kompostering'],
        laws: [{ name: 'Avfallslag (646/2011)', url: 'https://www.finlex.fi/sv/lagstiftning/2011/646' }],
      },
    },
    channels: [
      'waste-guidance-phone',
      'waste-sorting-guide',
      'recycling-centre',
      'garden-waste-site',
      'archipelago-waste-page',
      'composting-notification-form',
    ],
  },
  {
    key: 'environmental-notices',
    organization: 'environment',
    type: 'PermitOrOtherObligation',
    published: 172,
    generalDescription: 'noise-notification',
    serviceClasses: [],
    targetGroups: ['KR2.3'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Melu- ja muut ympäristöilmoitukset',
        summary: 'Ilmoita kaupungille etukäteen työstä tai tapahtumasta, joka aiheuttaa häiritsevää melua tai pölyä.',
        description:
          'Tee ilmoitus esimerkiksi louhinnasta, paalutuksesta, murskauksesta tai ulkoilmakonsertista. Ilmoituksen perusteella ympäristönsuojelu antaa päätöksen, joka rajaa työn kestoa ja melun määrää.\n\nEt tarvitse ilmoitusta tavallisista kodin korjaustöistä. Tiedota silti naapureille hyvissä ajoin, mitä teet ja milloin häiriö päättyy.',
        userInstructions:
          'Tee ilmoitus viimeistään 30 päivää ennen työn tai tapahtuman alkua. Voit tehdä ilmoituksen sähköisesti {date:-160} alkaen. Liitä mukaan kartta ja arvio melusta.',
        chargeInformation: 'Päätös maksaa 280 euroa.',
        processingTime: 'Käsittelyaika on noin 3 viikkoa.',
        keywords: ['meluilmoitukset', 'melu', 'ympäristönsuojelu'],
        laws: [{ name: 'Ympäristönsuojelulaki (527/2014)', url: 'https://www.finlex.fi/fi/lainsaadanto/2014/527' }],
      },
      sv: {
        name: 'Bulleranmälan och andra miljöanmälningar',
        summary: 'Anmäl till staden på förhand om ett arbete eller evenemang som orsakar störande buller eller damm.',
        description:
          'Gör en anmälan till exempel om sprängning, pålning, krossning eller en utomhuskonsert. Utifrån anmälan ger miljövården ett beslut som begränsar arbetets längd och bullernivån.\n\nDu behöver inte göra någon anmälan om vanliga reparationer i hemmet. Informera ändå grannarna i god tid om vad du gör och när störningen upphör.',
        userInstructions:
          'Gör anmälan senast 30 dagar innan arbetet eller evenemanget börjar. Du kan göra anmälan elektroniskt från och med {date:-160}. Bifoga en karta och en bedömning av bullret.',
        chargeInformation: 'Beslutet kostar 280 euro.',
        processingTime: 'Handläggningstiden är cirka 3 veckor.',
        keywords: ['bulleranmälan', 'buller', 'miljövård'],
        laws: [{ name: 'Miljöskyddslag (527/2014)', url: 'https://www.finlex.fi/sv/lagstiftning/2014/527' }],
      },
      en: {
        name: 'Noise and other environmental notifications',
        summary: 'Notify the city in advance of work or an event that causes disturbing noise or dust.',
        description:
          'Submit a notification of blasting, piling, crushing or an outdoor concert, for example. Based on it, the environmental protection unit issues a decision that limits the duration of the work and the level of noise.\n\nYou do not need to notify us of ordinary home repairs, but tell your neighbours in good time.',
        userInstructions:
          'Submit the notification at least 30 days before the work or event begins. You can do this online as of {date:-160}. Attach a map and an estimate of the noise.',
        chargeInformation: 'The decision costs 280 euros.',
        processingTime: 'The processing time is about 3 weeks.',
        keywords: ['noise notifications', 'noise', 'environmental protection'],
      },
    },
    channels: ['noise-notification-eservice', 'environment-service-desk'],
  },
  {
    key: 'water-supply-connection',
    organization: 'environment',
    published: 643,
    serviceClasses: ['P23.3'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Liittyminen vesijohtoon ja viemäriin',
        summary: 'Voit liittää kiinteistösi kaupungin vesijohtoon, jätevesiviemäriin ja hulevesiviemäriin.',
        description:
          'Vesilaitos osoittaa kiinteistöllesi liittymiskohdan ja tekee kanssasi liittymissopimuksen. Sinä hankit putket ja kaivutyön tontin puolella, ja vesilaitos asentaa vesimittarin.\n\nPyydä lausunto liittymiskohdasta jo silloin, kun suunnittelet taloa. Lausunnosta näet myös verkoston painetason ja padotuskorkeuden, joita putkisuunnittelija tarvitsee työssään.',
        userInstructions:
          'Täytä liittymishakemus sähköisesti ja liitä siihen asemapiirros sekä putkisuunnitelma. Tilaa vesimittarin asennus vasta, kun putket on tarkastettu.',
        conditions: 'Kiinteistö on liitettävä verkostoon toiminta-alueella. Tästä säädetään vesihuoltolaissa 119/2001.',
        chargeInformation: 'Maksat liittymismaksun rakennuksen koon mukaan. Mittarin asennus kuuluu maksuun.',
        processingTime: 'Saat sopimuksen allekirjoitettavaksi noin 3 viikossa.',
        keywords: ['vesihuolto', 'vesijohdot', 'viemärit'],
        laws: [{ name: 'Vesihuoltolaki (119/2001)', url: 'https://www.finlex.fi/fi/lainsaadanto/2001/119' }],
      },
      sv: {
        name: 'Anslutning till vatten och avlopp',
        summary: 'Du kan ansluta din fastighet till stadens vattenledning, spillvattenavlopp och dagvattenavlopp.',
        description:
          'Vattenverket anvisar anslutningspunkten för din fastighet och ingår ett anslutningsavtal med dig. Du skaffar rören och grävarbetet på tomten, och vattenverket installerar vattenmätaren.\n\nBegär ett utlåtande om anslutningspunkten redan när du planerar huset. I utlåtandet anges också trycknivån i nätet och uppdämningshöjden, som rörplaneraren behöver i sitt arbete.',
        userInstructions:
          'Fyll i anslutningsansökan elektroniskt och bifoga en situationsplan och en rörplan. Beställ installationen av vattenmätaren först när rören har granskats.',
        conditions:
          'Fastigheten ska anslutas till nätet inom verksamhetsområdet. Bestämmelser om detta finns i lagen om vattentjänster 119/2001.',
        chargeInformation:
          'Du betalar en anslutningsavgift enligt byggnadens storlek. Installationen av mätaren ingår i avgiften.',
        processingTime: 'Du får avtalet för underskrift inom ungefär 3 veckor.',
        keywords: ['vattentjänster', 'vattenledningar', 'avlopp'],
        laws: [{ name: 'Lag om vattentjänster (119/2001)', url: 'https://www.finlex.fi/sv/lagstiftning/2001/119' }],
      },
    },
    channels: ['water-connection-application', 'environment-service-desk'],
  },
  {
    key: 'parks-and-playgrounds',
    organization: 'environment',
    published: 128,
    serviceClasses: ['P25.5', 'P23.1'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Puistot ja leikkipaikat',
        summary: 'Voit leikkiä, pelata ja levätä kaupungin puistoissa ja leikkipaikoilla ympäri vuoden.',
        description:
          'Kaupunki hoitaa puistoja, leikkipaikkoja ja rantojen oleskelualueita. Leikkipaikoilla on välineitä eri-ikäisille lapsille, ja tarkastamme niiden turvallisuuden säännöllisesti.\n\nVoit viettää puistossa perhejuhlia ilman lupaa. Isoa tapahtumaa varten tarvitset kaupungin luvan. Pidä koira kytkettynä ja vie roskat mukanasi, niin kaikki viihtyvät.',
        userInstructions:
          'Etsi lähin puisto tai leikkipaikka verkkosivuilta. Jos huomaat rikkinäisen leikkivälineen tai vaarallisen puun, ilmoita siitä heti palautepalvelussa.',
        keywords: ['puistot', 'leikkipaikat', 'viheralueet'],
      },
      sv: {
        name: 'Parker och lekplatser',
        summary: 'Du kan leka, spela och vila i stadens parker och på lekplatserna året runt.',
        description:
          'Staden sköter parker, lekplatser och vistelseområden vid stränderna. På lekplatserna finns redskap för barn i olika åldrar, och vi granskar regelbundet att de är säkra.\n\nDu kan hålla familjefest i en park utan tillstånd. För ett stort evenemang behöver du stadens tillstånd. Håll hunden kopplad och ta skräpet med dig, så trivs alla.',
        userInstructions:
          'Sök upp närmaste park eller lekplats på webbsidorna. Om du ser ett trasigt lekredskap eller ett farligt träd ska du genast anmäla det i responstjänsten.',
        keywords: ['parker', 'lekplatser', 'grönområden'],
      },
    },
    channels: [
      {
        channel: 'shore-park',
        descriptions: {
          fi: 'Puiston kahluuallas sopii pienille lapsille.',
          sv: 'Parkens plaskdamm passar små barn.',
        },
        hours: [
          {
            kind: 'dateRange',
            from: -112,
            to: -41,
            open: [['monday', 'sunday', '10:00', '18:00']],
            heading: { fi: 'Kahluuallas', sv: 'Plaskdammen' },
          },
        ],
      },
      'sea-breeze-playground',
      'parks-page',
      'street-feedback',
    ],
  },
  {
    key: 'allotment-gardens',
    organization: 'environment',
    published: 92,
    serviceClasses: ['P25.5', 'P24.2'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Viljelypalstan vuokraaminen',
        summary: 'Voit vuokrata kaupungilta palstan vihannesten, marjojen ja kukkien viljelyyn.',
        description:
          'Kaupungilla on viljelypalstoja Niittylässä. Kaupunki muokkaa maan ennen kauden alkua ja järjestää alueelle kasteluveden. Sinä huolehdit siemenistä, työkaluista ja palstan siistinä pitämisestä.\n\nNykyinen viljelijä saa jatkaa samalla palstalla. Vapautuvat palstat jaamme muille hakijoille siinä järjestyksessä, jossa hakemukset saapuvat meille.',
        userInstructions:
          'Täytä hakemuslomake ja palauta se viimeistään {date:120}. Kirjoita hakemukseen, haluatko pienen vai ison palstan. Lähetämme vuokralaskun ennen kauden alkua.',
        chargeInformation: 'Pieni palsta maksaa 25 euroa ja iso palsta 45 euroa kaudessa.',
        keywords: ['viljelypalstat', 'puutarhanhoito', 'palstaviljely'],
      },
    },
    channels: ['allotment-application-form', 'allotment-area'],
  },
  {
    key: 'boat-berths',
    organization: 'environment',
    published: 236,
    serviceClasses: ['P27.3', 'P16.8'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Venepaikat ja talvisäilytys',
        summary: 'Voit vuokrata kaupungilta venepaikan ja paikan veneen talvisäilytystä varten.',
        description:
          'Kaupunki vuokraa venepaikkoja Etelärannan ja Pohjoislahden satamista. Paikan koko määräytyy veneesi leveyden mukaan. Vuokraan kuuluvat vesi, jätehuolto ja sataman valvonta.\n\nPaikka on henkilökohtainen, etkä voi vuokrata sitä eteenpäin. Talvella voit säilyttää venettä aidatulla alueella. Irrota akku ja kaasupullo ennen säilytystä.',
        userInstructions:
          'Hae venepaikkaa sähköisesti viimeistään {date:-48}. Ilmoita hakemuksessa veneen pituus, leveys ja rekisteritunnus. Saat tiedon paikasta sähköpostilla.',
        chargeInformation: 'Venepaikka maksaa koon mukaan 140–320 euroa kaudessa. Talvisäilytys maksaa 90 euroa.',
        keywords: ['venepaikat', 'venesatamat', 'veneily'],
      },
      sv: {
        name: 'Båtplatser och vinterförvaring',
        summary: 'Du kan hyra en båtplats och en plats för vinterförvaring av båten av staden.',
        description:
          'Staden hyr ut båtplatser i hamnarna vid Södra stranden och Norrviken. Platsens storlek bestäms av båtens bredd. I hyran ingår vatten, avfallshantering och övervakning av hamnen.\n\nPlatsen är personlig, och du kan inte hyra ut den vidare. På vintern kan du förvara båten på ett inhägnat område. Koppla loss batteriet och gasflaskan före förvaringen.',
        userInstructions:
          'Ansök om båtplats elektroniskt senast {date:-48}. Ange båtens längd, bredd och registerbeteckning i ansökan. Du får besked om platsen per e-post.',
        chargeInformation:
          'Båtplatsen kostar beroende på storleken 140–320 euro per säsong. Vinterförvaringen kostar 90 euro.',
        keywords: ['båtplatser', 'båthamnar', 'båtliv'],
      },
    },
    channels: [
      'boat-berth-reservation',
      {
        channel: 'south-harbour',
        descriptions: {
          fi: 'Uudet laituripaikat otetaan käyttöön {date:175}.',
          sv: 'De nya bryggplatserna tas i bruk {date:175}.',
        },
      },
      'north-harbour',
      'harbour-phone',
    ],
  },
  {
    key: 'map-services',
    organization: 'environment',
    published: 394,
    serviceClasses: ['P18.1', 'P18.2'],
    targetGroups: ['KR1', 'KR2'],
    charge: 'Charged',
    texts: {
      fi: {
        name: 'Kartat ja paikkatiedot',
        summary: 'Voit katsella kaupungin karttoja verkossa ja tilata karttoja rakentamista ja suunnittelua varten.',
        description:
          'Karttapalvelussa voit katsella opaskarttaa, ilmakuvia, kaavoja ja kiinteistöjen rajoja maksutta. Rakentamislupaa varten voit tilata virallisen karttaotteen, josta näet tontin mitat, korkeudet ja rakennukset.\n\nMerkitsemme lisäksi rakennuksen paikan maastoon ja tarkistamme sen sijainnin työn aikana. Mittaustyömme noudattavat laatujärjestelmää ISO 9001:2015.',
        userInstructions:
          'Avaa karttapalvelu ja etsi kohde osoitteella tai kiinteistötunnuksella. Tilaa karttaote tai rakennuspaikan merkintä asiakaspalvelusta hyvissä ajoin ennen työn alkua.',
        chargeInformation: 'Karttapalvelun käyttö on maksutonta. Karttaote maksaa 60 euroa.',
        processingTime: 'Toimitamme karttaotteen noin 5 arkipäivässä.',
        keywords: ['kartat', 'paikkatiedot', 'ilmakuvat'],
      },
      sv: {
        name: 'Kartor och geografisk information',
        summary: 'Du kan se på stadens kartor på webben och beställa kartor för byggande och planering.',
        description:
          'I karttjänsten kan du avgiftsfritt se på guidekartan, flygbilder, planer och fastighetsgränser. För bygglovet kan du beställa ett officiellt kartutdrag som visar tomtens mått, höjder och byggnader.\n\nVi märker dessutom ut byggnadens plats i terrängen och kontrollerar läget under arbetet. Våra mätningar följer kvalitetssystemet ISO 9001:2015.',
        userInstructions:
          'Öppna karttjänsten och sök med adress eller fastighetsbeteckning. Beställ kartutdraget eller utmärkningen av byggplatsen hos kundservicen i god tid innan arbetet börjar.',
        chargeInformation: 'Det är avgiftsfritt att använda karttjänsten. Ett kartutdrag kostar 60 euro.',
        processingTime: 'Vi levererar kartutdraget på ungefär 5 vardagar.',
        keywords: ['kartor', 'geografisk information', 'flygbilder'],
      },
    },
    channels: ['map-portal', 'environment-service-desk'],
  },
  {
    key: 'renovation-grants-advice',
    organization: 'environment',
    published: 1118,
    serviceClasses: ['P2.2', 'P1.4'],
    charge: 'Free',
    texts: {
      fi: {
        name: 'Korjausavustusten neuvonta',
        summary: 'Saat neuvoja, kun haet valtion avustusta kodin korjaamiseen tai esteettömyyden parantamiseen.',
        description:
          'Valtio myöntää avustuksia ikääntyneiden ja vammaisten ihmisten asuntojen korjaamiseen sekä taloyhtiöiden hissien rakentamiseen. Kaupungin neuvoja kertoo, mihin avustukseen sinulla voi olla oikeus.\n\nNeuvoja auttaa sinua arvioimaan korjaustarpeen ja kokoamaan hakemuksen liitteet. Päätöksen avustuksesta tekee valtion viranomainen, jolle myös lähetät hakemuksen.',
        userInstructions:
          'Hae avustusta ennen kuin aloitat korjaustyön. Pyydä urakoitsijalta kirjallinen tarjous ja selvitä kotitaloutesi tulot, niin neuvoja pystyy auttamaan sinua.',
        keywords: ['korjausavustukset', 'esteettömyys', 'peruskorjaus'],
      },
      sv: {
        name: 'Rådgivning om reparationsunderstöd',
        summary: 'Du får råd när du söker statligt understöd för att reparera hemmet eller göra det tillgängligt.',
        description:
          'Staten beviljar understöd för att reparera bostäder för äldre personer och personer med funktionsnedsättning samt för att bygga hissar i husbolag. Stadens rådgivare berättar vilket understöd du kan ha rätt till.\n\nRådgivaren hjälper dig att bedöma reparationsbehovet och samla bilagorna till ansökan. Beslutet fattas av den statliga myndighet som du skickar ansökan till.',
        userInstructions:
          'Ansök om understöd innan du inleder reparationen. Begär en skriftlig offert av entreprenören och ta reda på hushållets inkomster, så kan rådgivaren hjälpa dig.',
        keywords: ['reparationsunderstöd', 'tillgänglighet', 'ombyggnad'],
      },
    },
    channels: [],
  },
]
