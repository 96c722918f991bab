// The official names of the codes that the sample city and its tests use, and of a few more (API.md sections 3.2 and 9).
// Source: PTV's code lists in the Suomi.fi code service (DVV) and Statistics Finland's classifications, both CC BY 4.0,
// and the KOKO ontology (Finto). Only the municipality 999 and its two postal codes are made up.

/** A code and its names in Finnish, Swedish and English; empty where nobody has translated it. */
export type CodeName = readonly [code: string, fi: string, sv: string, en: string]

export const serviceClasses: readonly CodeName[] = [
  ['P1', 'Asuminen', 'Boende', 'Housing'],
  ['P1.2', 'Omistusasuminen', 'Ägarboende', 'Owner-occupied housing'],
  ['P1.4', 'Asumisen tuet', 'Stöd för boende', 'Housing benefits'],
  ['P2', 'Rakennettu ympäristö', 'Bebyggd miljö', 'Built environment'],
  ['P2.1', 'Rakentaminen', 'Byggande', 'Construction'],
  ['P2.2', 'Korjaus- ja energia-avustukset', 'Reparations- och energibidrag', 'Renovation and energy grants'],
  [
    'P2.3',
    'Maankäyttö, kaavoitus ja tontit',
    'Markanvändning, planering och tomter',
    'Land use, land use planning and sites',
  ],
  ['P2.5', 'Toimitilat', 'Kontorslokaler', 'Premises'],
  ['P3', 'Perheiden palvelut', 'Tjänster för familjer', 'Services for families'],
  ['P3.4', 'Varhaiskasvatus', 'Småbarnspedagogik', 'Day care'],
  ['P4', 'Sosiaalipalvelut', 'Socialtjänster', 'Social services'],
  ['P4.10', 'Toimeentulotuki', 'Utkomststöd', 'Social assistance'],
  ['P4.11', 'Kotouttaminen', 'Integration', 'Integration'],
  [
    'P5',
    'Terveydenhuolto, sairaanhoito ja ravitsemus',
    'Hälso- och sjukvård, näring',
    'Health and medical care, nutrition',
  ],
  ['P5.20', 'Ravinto', 'Näring', 'Nutrition'],
  ['P6', 'Koulutus', 'Utbildning', 'Education and training'],
  ['P6.1', 'Esiopetus', 'Förskoleundervisning', 'Pre-school education'],
  ['P6.2', 'Perusopetus', 'Grundläggande utbildning', 'Basic education'],
  [
    'P6.3',
    'Aamu- ja iltapäiväkerhotoiminta',
    'Morgon- och eftermiddagsverksamhet',
    'Morning and afternoon club activities',
  ],
  [
    'P6.4',
    'Ammatinvalinta ja opintojen ohjaus',
    'Yrkesval och studiehandledning',
    'Career guidance and guidance counselling',
  ],
  ['P6.5', 'Koulutukseen hakeminen', 'Hur man söker till utbildning', 'Applying for a place in education and training'],
  ['P6.8', 'Lukiokoulutus', 'Gymnasieutbildning', 'General upper secondary education'],
  ['P6.10', 'Aikuis- ja täydennyskoulutus', 'Vuxen- och kompletteringsutbildning', 'Adult and continuing education'],
  ['P8', 'Demokratia', 'Demokrati', 'Democracy'],
  ['P8.2', 'Vaalit', 'Val', 'Elections'],
  ['P8.3', 'Kansalaisvaikuttaminen', 'Medborgarnas medverkan', 'Civic participation'],
  [
    'P8.4',
    'Kansalaisjärjestöjen toiminta',
    'Frivilligorganisationers verksamhet',
    'Activities of non-governmental organisations',
  ],
  [
    'P9',
    'Yleiset tieto- ja hallintopalvelut',
    'Almänna informations- och förvaltningstjänster',
    'General information and administrative services',
  ],
  [
    'P9.2',
    'Asiakirja- ja tietopyynnöt',
    'Begäran om dokument och information',
    'Requests for public documents and information',
  ],
  ['P9.4', 'Asioinnin tukipalvelut', 'Stödtjänster för ärendehantering', 'Support services for public services users'],
  [
    'P9.6',
    'Hallinnon yleiset neuvontapalvelut',
    'Förvaltningens generella rådgivningstjänster',
    'General advisory services in the public sector',
  ],
  ['P10', 'Työ ja työttömyys', 'Arbete och arbetslöshet', 'Work and unemployment'],
  ['P10.1', 'Työnhaku ja työpaikat', 'Jobbsökning och arbetsplatser', 'Jobseeking and jobs'],
  ['P10.2', 'Ammatinvalinta ja urasuunnittelu', 'Yrkesval och karriärplanering', 'Career guidance and career planning'],
  ['P11', 'Elinkeinot', 'Näringar', 'Industries'],
  ['P11.1', 'Yrityksen perustaminen', 'Etablering av företag', 'Establishing an enterprise'],
  ['P11.3', 'Liiketoiminnan kehittäminen', 'Utveckling av affärsverksamheten', 'Business development'],
  ['P11.8', 'Omistajanvaihdos', 'Ägarbyten', 'Change of ownership'],
  ['P15', 'Yksityinen talous ja rahoitus', 'Privat ekonomi och finansiering', 'Private finance and funding'],
  [
    'P15.1',
    'Henkilön talous- ja velkaneuvonta',
    'Ekonomi- och skuldrådgivning för privatpersoner',
    'Financial and debt advisory services for individuals',
  ],
  ['P16', 'Liikenne', 'Trafik', 'Transport'],
  ['P16.4', 'Pysäköinti', 'Parkering', 'Parking'],
  ['P16.7', 'Tien- ja kadunpito', 'Väg- och gatuhållning', 'Road and street maintenance'],
  ['P16.8', 'Vesiliikenne', 'Vattentrafik', 'Waterborne transport'],
  ['P18', 'Paikkatieto', 'Geodata', 'Geospatial data'],
  ['P18.1', 'Kartat ja karttapalvelut', 'Kartor och karttjänster', 'Maps and map services'],
  ['P18.2', 'Paikkatietopalvelut', 'Geodatatjänster', 'Geographic information services'],
  ['P22', 'Maahan- ja maastamuutto', 'Immigration och emigration', 'Immigration and emigration'],
  [
    'P22.2',
    'Maahanmuuttajan työskentely ja opiskelu',
    'Invandrares arbete och studier',
    'Immigrants’ employment and studies',
  ],
  ['P23', 'Ympäristö', 'Miljö', 'The environment'],
  ['P23.1', 'Ympäristön- ja luonnonsuojelu', 'Miljö- och naturskydd', 'Environmental protection and conservation'],
  ['P23.2', 'Jätehuolto', 'Avfallshantering', 'Waste management'],
  ['P23.3', 'Vesihuolto', 'Vattenförsörjning', 'Water supply'],
  ['P23.5', 'Ympäristöilmoitukset ja luvat', 'Miljöanmälan och -tillstånd', 'Environmental notifications and permits'],
  ['P24', 'Luonnonvarat, eläimet ja kasvit', 'Naturresurser, djur och växter', 'Natural resources, flora and fauna'],
  ['P24.2', 'Kasvintuotanto', 'Växtproduktion', 'Plant production'],
  ['P25', 'Kulttuuri', 'Kultur', 'Culture'],
  ['P25.1', 'Kirjastot', 'Bibliotek', 'Libraries'],
  ['P25.2', 'Taiteet', 'Konst', 'Arts'],
  ['P25.3', 'Museot', 'Museer', 'Museums'],
  ['P25.5', 'Vapaa-ajan palvelut', 'Fritidstjänster', 'Free-time services'],
  [
    'P25.7',
    'Vapaa sivistystyö ja taidekasvatus',
    'Fritt bildningsarbete och konstfostran',
    'Free adult education and art education',
  ],
  ['P27', 'Liikunta ja ulkoilu', 'Motion och friluftsliv', 'Sports and outdoor activities'],
  ['P27.1', 'Liikunta ja urheilu', 'Motion och idrott', 'Sports and exercise'],
  ['P27.2', 'Retkeily', 'Camping', 'Hiking'],
  ['P27.3', 'Veneily', 'Båtliv', 'Boating'],
  ['P28', 'Nuorisopalvelut', 'Ungdomstjänster', 'Youth services'],
  [
    'P28.5',
    'Ohjaamot sekä muut nuorten tieto-, neuvonta- ja ohjauspalvelut',
    'Navigatorn och andra informations- och rådgivningstjänster för de unga',
    'One-Stop Guidance Centers and other youth information and counceling services',
  ],
]

export const targetGroups: readonly CodeName[] = [
  ['KR1', 'Kansalaiset', 'Medborgare', 'Citizens'],
  ['KR1.1', 'Ikäihmiset', 'De äldre', 'Seniors'],
  ['KR1.2', 'Lapset ja lapsiperheet', 'Barn och barnfamiljer', 'Children and families with children'],
  ['KR1.3', 'Nuoret', 'De unga', 'Young people'],
  ['KR1.4', 'Pitkäaikaissairaat', 'Långtidssjuka', 'People with long-term illnesses'],
  ['KR1.5', 'Ulkosuomalaiset', 'Utlandsfinländare', 'Expatriate Finns'],
  ['KR1.6', 'Vammaiset', 'Handikappade', 'Disabled people'],
  ['KR2', 'Yritykset ja yhteisöt', 'Företag och samfund', 'Businesses and non-government organizations'],
  ['KR2.1', 'Kansainvälistyvät yritykset', 'Internationalisering av företag', 'Businesses going international'],
  ['KR2.2', 'Keksijät', 'Uppfinnare', 'Inventors'],
  [
    'KR2.3',
    'Kotimarkkinoilla toimivat yritykset',
    'Företag på den inhemska marknaden',
    'Businesses operating in the domestic (Finnish) market',
  ],
  [
    'KR2.4',
    'Suomeen ulkomailta tulevat yrittäjät',
    'Utländska entreprenörer i Finland',
    'Foreign entrepreneurs in Finland',
  ],
  ['KR2.5', 'Suuryritykset', 'Storföretag', 'Large companies'],
  ['KR2.6', 'Työnantajat', 'Arbetsgivare', 'Employers'],
  ['KR2.7', 'Yhdistykset ja järjestöt', 'Föreningar och organisationer', 'Non-government organizations'],
  ['KR2.8', 'Yrityksen perustajat kotimaassa', 'Inhemska företagsgrundare', 'Finnish startups'],
  ['KR3', 'Viranomaiset', 'Myndigheter', 'Authorities'],
]

export const lifeEvents: readonly CodeName[] = [
  ['KE1', 'Lapsen saaminen', 'Att få barn', 'Having a child'],
  ['KE1.1', 'Adoptio', 'Adoption', 'Adoption'],
  ['KE3', 'Kokoaikaisen opiskelun aloittaminen', 'Inledande av heltidsstudier', 'Beginning full-time studies'],
  ['KE4', 'Muuttaminen', 'Flyttning', 'Moving'],
  ['KE5', 'Maahanmuuttajana Suomeen', 'Till Finland som invandrare', 'Immigrating to Finland'],
  ['KE6', 'Talon rakentaminen', 'Att bygga ett hus', 'Building a home'],
  ['KE8', 'Työttömäksi jääminen', 'Att bli arbetslös', 'Losing a job'],
]

/** With the code of the class above, or null. */
export const industrialClasses: readonly (readonly [...CodeName, parent: string | null])[] = [
  ['P', 'Koulutus', 'Utbildning', 'Education', null],
  ['85', 'Koulutus', 'Utbildning', 'Education', 'P'],
  ['851', 'Esiasteen koulutus', 'Utbildning på förskolenivå', 'Pre-primary education', '85'],
]

/** Concepts of KOKO by the last part of their URI, with their vocabulary and the concepts above. */
export const ontologyTerms: readonly (readonly [...CodeName, type: string, ...parents: readonly string[]])[] = [
  ['p36438', 'palvelut', 'service', 'services', 'YSO', 'p34717', 'p34032'],
  ['p9399', 'varhaiskasvatus', 'småbarnsfostran', 'early childhood education and care', 'JUPO', 'p33827', 'p30840'],
  ['p54498', 'varhaiskasvatuspalvelut', '', '', 'TERO', 'p36438'],
  ['p30906', 'kirjastot', 'bibliotek', 'libraries', 'JUPO', 'p59220', 'p56133'],
  ['p15530', 'kirjastopalvelut', 'biblioteksservice', 'library services', 'JUPO', 'p72236'],
  ['p510', 'lukio', 'gymnasiet', 'general upper secondary school', 'YSO', 'p48279'],
  ['p61153', 'lukiokoulutus', 'gymnasieutbildning', 'general upper secondary education', 'JUPO', 'p15245'],
  ['p32857', 'luvat', 'tillstånd (lov)', 'permits', 'JUPO', 'p73604', 'p34854'],
  ['p65281', 'rakentamisen luvat', 'bygglov', 'construction permits', 'JUPO', 'p32857'],
  ['p67947', 'ympäristöilmoitukset', 'miljöanmälan', 'environmental notifications', 'JUPO', 'p13673', 'p73603'],
  [
    'p65930',
    'työllistymistä tukeva toiminta',
    'sysselsättningsfrämjande verksamhet',
    'activities that support employment',
    'JUPO',
    'p18203',
  ],
  ['p17635', 'yleiset kirjastot', 'allmänna bibliotek', 'public libraries', 'YSO', 'p30906'],
]

export const languageCodes: readonly CodeName[] = [
  ['fi', 'suomi', 'finska', 'Finnish'],
  ['sv', 'ruotsi', 'svenska', 'Swedish'],
  ['en', 'englanti', 'engelska', 'English'],
  ['se', 'pohjoissaame', 'nordsamiska', 'Northern Sami'],
  ['smn', 'inarinsaame', 'enaresamiska', 'Inari Sami'],
  ['sms', 'koltansaame', 'skoltsamiska', 'Skolt Sami'],
  ['ar', 'arabia', 'arabiska', 'Arabic'],
  ['et', 'viro', 'estniska', 'Estonian'],
  ['ru', 'venäjä', 'ryska', 'Russian'],
  ['so', 'somali', 'somaliska', 'Somali'],
  ['uk', 'ukraina', 'ukrainska', 'Ukrainian'],
]

export const countryCodes: readonly CodeName[] = [
  ['EE', 'Viro', 'Estland', 'Estonia'],
  ['FI', 'Suomi', 'Finland', 'Finland'],
  ['NO', 'Norja', 'Norge', 'Norway'],
  ['SE', 'Ruotsi', 'Sverige', 'Sweden'],
]

export const municipalityCodes: readonly CodeName[] = [
  ['091', 'Helsinki', 'Helsingfors', 'Helsinki'],
  ['499', 'Mustasaari', 'Korsholm', 'Korsholm'],
  ['598', 'Pietarsaari', 'Jakobstad', 'Jakobstad'],
  ['853', 'Turku', 'Åbo', 'Turku'],
  ['905', 'Vaasa', 'Vasa', 'Vaasa'],
  ['999', 'Esimerkkilä', 'Exempelby', 'Esimerkkilä'],
]

/** Municipalities that are no more; Honkajoki became part of Kankaanpää in 2021. */
export const formerMunicipalityCodes: readonly CodeName[] = [['099', 'Honkajoki', 'Honkajoki', 'Honkajoki']]

export const postalCodes: readonly CodeName[] = [
  ['00100', 'HELSINKI', 'HELSINGFORS', 'HELSINKI'],
  ['65100', 'VAASA', 'VASA', 'VAASA'],
  ['65998', 'ESIMERKKILÄ', 'EXEMPELBY', 'ESIMERKKILÄ'],
  ['65999', 'ESIMERKKILÄ', 'EXEMPELBY', 'ESIMERKKILÄ'],
]

/** With those of their municipalities that are listed above. */
export const regionCodes: readonly (readonly [...CodeName, municipalities: readonly string[]])[] = [
  ['01', 'Uusimaa', 'Nyland', 'Uusimaa', ['091']],
  ['02', 'Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland', ['853']],
  ['15', 'Pohjanmaa', 'Österbotten', 'Ostrobothnia', ['499', '598', '905', '999']],
]

/** With those of their municipalities that are listed above. */
export const wellbeingServicesCountyCodes: readonly (readonly [...CodeName, municipalities: readonly string[]])[] = [
  [
    '05',
    'Varsinais-Suomen hyvinvointialue',
    'Egentliga Finlands välfärdsområde',
    'Southwest Finland wellbeing services county',
    ['853'],
  ],
  [
    '17',
    'Pohjanmaan hyvinvointialue',
    'Österbottens välfärdsområde',
    'Ostrobothnia wellbeing services county',
    ['499', '598', '905', '999'],
  ],
  ['90', 'Helsingin kaupunki', 'Helsingfors stad', 'City of Helsinki', ['091']],
]
