import { nameOfCode, type ReferenceCode } from '../codes.ts'
import type { Service } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'

// Services name their subclasses, so what PTV answers about the codes in use seldom has the classes above them.
// Source: the service classes of PTV in the Suomi.fi code service (DVV, CC BY 4.0).
const names: Readonly<Record<string, Readonly<Record<MailLanguage, string>>>> = {
  P1: { fi: 'Asuminen', sv: 'Boende', en: 'Housing' },
  P2: { fi: 'Rakennettu ympäristö', sv: 'Bebyggd miljö', en: 'Built environment' },
  P3: { fi: 'Perheiden palvelut', sv: 'Tjänster för familjer', en: 'Services for families' },
  P4: { fi: 'Sosiaalipalvelut', sv: 'Socialtjänster', en: 'Social services' },
  P5: {
    fi: 'Terveydenhuolto, sairaanhoito ja ravitsemus',
    sv: 'Hälso- och sjukvård, näring',
    en: 'Health and medical care, nutrition',
  },
  P6: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education and training' },
  P7: { fi: 'Oikeusturva', sv: 'Rättssäkerhet', en: 'Legal protection' },
  P8: { fi: 'Demokratia', sv: 'Demokrati', en: 'Democracy' },
  P9: {
    fi: 'Yleiset tieto- ja hallintopalvelut',
    sv: 'Generella informations- och förvaltningstjänster',
    en: 'General information and administrative services',
  },
  P10: { fi: 'Työ ja työttömyys', sv: 'Arbete och arbetslöshet', en: 'Work and unemployment' },
  P11: { fi: 'Elinkeinot', sv: 'Näringar', en: 'Industries' },
  P12: { fi: 'Työnantajan palvelut', sv: 'Arbetsgivares tjänster', en: 'Employer services' },
  P13: { fi: 'Eläkkeet', sv: 'Pensioner', en: 'Pensions' },
  P14: {
    fi: 'Verotus ja julkinen talous',
    sv: 'Beskattning och offentlig ekonomi',
    en: 'Taxation and public finance',
  },
  P15: {
    fi: 'Yksityinen talous ja rahoitus',
    sv: 'Privat ekonomi och finansiering',
    en: 'Private finance and funding',
  },
  P16: { fi: 'Liikenne', sv: 'Trafik', en: 'Transport' },
  P17: { fi: 'Matkailu', sv: 'Turism', en: 'Tourism' },
  P18: { fi: 'Paikkatieto', sv: 'Geodata', en: 'Geospatial data' },
  P19: { fi: 'Turvallisuus', sv: 'Säkerhet', en: 'Safety and security' },
  P20: { fi: 'Järjestys', sv: 'Ordning', en: 'Public order' },
  P21: { fi: 'Kuluttaja-asiat', sv: 'Konsumentärenden', en: 'Consumer matters' },
  P22: { fi: 'Maahan- ja maastamuutto', sv: 'Immigration och emigration', en: 'Immigration and emigration' },
  P23: { fi: 'Ympäristö', sv: 'Miljö', en: 'The environment' },
  P24: {
    fi: 'Luonnonvarat, eläimet ja kasvit',
    sv: 'Naturresurser, djur och växter',
    en: 'Natural resources, flora and fauna',
  },
  P25: { fi: 'Kulttuuri', sv: 'Kultur', en: 'Culture' },
  P26: { fi: 'Viestintä', sv: 'Kommunikation', en: 'Communications' },
  P27: { fi: 'Liikunta ja ulkoilu', sv: 'Motion och friluftsliv', en: 'Sports and outdoor activities' },
  P28: { fi: 'Nuorisopalvelut', sv: 'Ungdomstjänster', en: 'Youth services' },
}

/** The uppermost classes that a service belongs to, such as `P4` for `P4.10`, each once, in their order. */
export function mainClassesOf({ serviceClasses }: Pick<Service, 'serviceClasses'>): readonly string[] {
  const main = serviceClasses.flatMap(code => /^(P\d+)(?:\.\d+)*$/u.exec(code)?.[1] ?? [])
  return [...new Set(main)].toSorted(byNumber)
}

/** Orders `P2` before `P10`. */
export function byNumber(left: string, right: string): number {
  return Number(left.slice(1)) - Number(right.slice(1))
}

/** What PTV calls a main class; its code where that is not known. */
export function mainClassName(code: string, codes: readonly ReferenceCode[], language: MailLanguage): string {
  return names[code]?.[language] ?? nameOfCode(codes, 'serviceClasses', code, language) ?? code
}
