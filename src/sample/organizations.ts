import { contentId, type ContentId } from '../core/content-item.ts'
import type { OrganizationKey, Versions } from './authoring.ts'
import { sampleId } from './ids.ts'

/** The sample city's main organization: the id that PRODUCT.md's city file names. */
export const mainOrganization = contentId('3d1759a2-e47a-4947-9a31-cab1c1e2512b')

interface OrganizationTexts {
  readonly name: string
  readonly summary: string
  readonly description: string
}

/** An organization of the sample; all but `other` belong to the city. */
export interface SampleOrganization {
  readonly key: OrganizationKey
  readonly type: 'Municipality' | 'Organization' | 'State'
  readonly published: number
  readonly businessId: string
  readonly email: string
  readonly phone: string
  readonly texts: Versions<OrganizationTexts>
}

/** The id under which the loopback PTV serves an organization. */
export function organizationId(key: OrganizationKey): ContentId {
  return key === 'city' ? mainOrganization : sampleId(`organization ${key}`)
}

const cityBusinessId = '0000001-9'

export const organizations: readonly SampleOrganization[] = [
  {
    key: 'city',
    type: 'Municipality',
    published: 150,
    businessId: cityBusinessId,
    email: 'kirjaamo@esimerkkila.fi',
    phone: '0190001000',
    texts: {
      fi: {
        name: 'Esimerkkilän kaupunki',
        summary: 'Esimerkkilä on kaksikielinen kaupunki meren rannalla.',
        description:
          'Esimerkkilän kaupunki järjestää asukkailleen kunnan palvelut suomeksi ja ruotsiksi. Kaupunki vastaa muun muassa varhaiskasvatuksesta, opetuksesta, kaupunkiympäristöstä, kulttuurista ja liikunnasta.',
      },
      sv: {
        name: 'Exempelby stad',
        summary: 'Exempelby är en tvåspråkig stad vid havet.',
        description:
          'Exempelby stad ordnar kommunens tjänster för invånarna på finska och svenska. Staden ansvarar bland annat för småbarnspedagogik, undervisning, stadsmiljö, kultur och idrott.',
      },
      en: {
        name: 'City of Esimerkkilä',
        summary: 'Esimerkkilä is a bilingual city by the sea.',
        description:
          'The City of Esimerkkilä provides municipal services to its residents in Finnish and Swedish. The city is responsible for early childhood education, schools, the urban environment, culture and sports, among other things.',
      },
    },
  },
  {
    key: 'education',
    type: 'Organization',
    published: 210,
    businessId: cityBusinessId,
    email: 'sivistys@esimerkkila.fi',
    phone: '0190001100',
    texts: {
      fi: {
        name: 'Sivistyspalvelut',
        summary: 'Sivistyspalvelut järjestävät varhaiskasvatuksen ja opetuksen.',
        description:
          'Sivistyspalvelut vastaavat kaupungin varhaiskasvatuksesta, perusopetuksesta ja lukiokoulutuksesta sekä kansalaisopistosta. Palvelut järjestetään suomeksi ja ruotsiksi.',
      },
      sv: {
        name: 'Bildningstjänster',
        summary: 'Bildningstjänsterna ordnar småbarnspedagogik och undervisning.',
        description:
          'Bildningstjänsterna ansvarar för stadens småbarnspedagogik, grundläggande utbildning och gymnasieutbildning samt medborgarinstitutet. Tjänsterna ordnas på finska och svenska.',
      },
      en: {
        name: 'Education Services',
        summary: 'Education Services provide early childhood education and schooling.',
        description:
          'Education Services are responsible for the city’s early childhood education, basic and upper secondary education and the adult education centre. The services are provided in Finnish and Swedish.',
      },
    },
  },
  {
    key: 'environment',
    type: 'Organization',
    published: 260,
    businessId: cityBusinessId,
    email: 'ymparisto@esimerkkila.fi',
    phone: '0190001200',
    texts: {
      fi: {
        name: 'Kaupunkiympäristö',
        summary: 'Kaupunkiympäristö huolehtii rakentamisesta, kaduista ja puistoista.',
        description:
          'Kaupunkiympäristö vastaa kaavoituksesta, rakennusvalvonnasta, kaduista, puistoista, satamista ja ympäristönsuojelusta. Yksikkö neuvoo asukkaita ja yrityksiä rakentamisen alusta loppuun.',
      },
      sv: {
        name: 'Stadsmiljö',
        summary: 'Stadsmiljö sköter om byggande, gator och parker.',
        description:
          'Stadsmiljö ansvarar för planläggning, byggnadstillsyn, gator, parker, hamnar och miljövård. Enheten ger råd till invånare och företag genom hela byggandet.',
      },
      en: {
        name: 'Urban Environment',
        summary: 'Urban Environment takes care of building, streets and parks.',
        description:
          'Urban Environment is responsible for planning, building control, streets, parks, harbours and environmental protection. The unit advises residents and businesses from the beginning of a building project to its end.',
      },
    },
  },
  {
    key: 'culture',
    type: 'Organization',
    published: 180,
    businessId: cityBusinessId,
    email: 'kulttuuri@esimerkkila.fi',
    phone: '0190001300',
    texts: {
      fi: {
        name: 'Kulttuuri- ja liikuntapalvelut',
        summary: 'Kulttuuri- ja liikuntapalvelut tuovat tekemistä jokaiseen ikään.',
        description:
          'Kulttuuri- ja liikuntapalvelut vastaavat kirjastosta, museosta, liikuntapaikoista ja nuorisotyöstä. Yksikkö tukee yhdistyksiä ja järjestää tapahtumia ympäri vuoden.',
      },
      sv: {
        name: 'Kultur- och idrottstjänster',
        summary: 'Kultur- och idrottstjänsterna har något för alla åldrar.',
        description:
          'Kultur- och idrottstjänsterna ansvarar för biblioteket, museet, idrottsplatserna och ungdomsarbetet. Enheten stöder föreningar och ordnar evenemang året om.',
      },
      en: {
        name: 'Culture and Sports Services',
        summary: 'Culture and Sports Services have something to do for every age.',
        description:
          'Culture and Sports Services are responsible for the library, the museum, sports facilities and youth work. The unit supports associations and organises events all year round.',
      },
    },
  },
  {
    key: 'administration',
    type: 'Organization',
    published: 300,
    businessId: cityBusinessId,
    email: 'konserni@esimerkkila.fi',
    phone: '0190001400',
    texts: {
      fi: {
        name: 'Konsernipalvelut',
        summary: 'Konsernipalvelut vastaavat hallinnosta, elinvoimasta ja neuvonnasta.',
        description:
          'Konsernipalvelut huolehtivat kaupungin hallinnosta, asiakaspalvelusta, työllisyydestä ja yritysneuvonnasta. Yksikkö valmistelee kaupunginvaltuuston ja kaupunginhallituksen asiat.',
      },
      sv: {
        name: 'Koncerntjänster',
        summary: 'Koncerntjänsterna ansvarar för förvaltning, livskraft och rådgivning.',
        description:
          'Koncerntjänsterna sköter stadens förvaltning, kundservice, sysselsättning och företagsrådgivning. Enheten bereder ärendena för stadsfullmäktige och stadsstyrelsen.',
      },
      en: {
        name: 'Group Services',
        summary: 'Group Services are responsible for administration, vitality and advice.',
        description:
          'Group Services take care of the city’s administration, customer service, employment and business advice. The unit prepares matters for the city council and the city board.',
      },
    },
  },
  {
    key: 'other',
    type: 'State',
    published: 90,
    businessId: '0000002-7',
    email: 'palvelu@kansallinen.example',
    phone: '0190009000',
    texts: {
      fi: {
        name: 'Kansallinen esimerkkivirasto',
        summary: 'Virasto tarjoaa kunnille yhteisiä sähköisiä palveluja.',
        description: 'Kansallinen esimerkkivirasto tarjoaa kunnille ja niiden asukkaille yhteisiä sähköisiä palveluja.',
      },
      sv: {
        name: 'Nationella exempelmyndigheten',
        summary: 'Myndigheten erbjuder kommunerna gemensamma e-tjänster.',
        description: 'Nationella exempelmyndigheten erbjuder kommunerna och deras invånare gemensamma e-tjänster.',
      },
    },
  },
]
