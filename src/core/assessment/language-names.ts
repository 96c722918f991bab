import type { Language } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'

/**
 * Languages as the rules' sentences need them: in Finnish the beginning of an adjective that goes on as `-kielinen`
 * (`suomenkieli`), in Swedish the noun (`finska`), in English the name.
 */
export const languageNames = {
  fi: {
    fi: 'suomenkieli',
    sv: 'ruotsinkieli',
    en: 'englanninkieli',
    se: 'pohjoissaamenkieli',
    smn: 'inarinsaamenkieli',
    sms: 'koltansaamenkieli',
  },
  sv: { fi: 'finska', sv: 'svenska', en: 'engelska', se: 'nordsamiska', smn: 'enaresamiska', sms: 'skoltsamiska' },
  en: { fi: 'Finnish', sv: 'Swedish', en: 'English', se: 'Northern Sámi', smn: 'Inari Sámi', sms: 'Skolt Sámi' },
} as const satisfies Record<MailLanguage, Record<Language, string>>
