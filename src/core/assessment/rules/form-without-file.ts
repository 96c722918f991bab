// A form that cannot be printed.
import { faultWhere } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for it when a channel is published (content-rules 3.8). */
export const formWithoutFile: Rule = {
  id: 'form-without-file',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Lomaketiedosto puuttuu', sv: 'Blankettfilen saknas', en: 'Form file missing' },
  find: item =>
    item.type === 'PrintableForm'
      ? faultWhere(item, ({ links }) => !links.some(({ field }) => field === 'formFiles'), 'error', 'formFiles')
      : [],
  explain: {
    fi: () =>
      'Tulostettavalla lomakkeella ei ole lomaketiedostoa, joten lukija ei saa lomaketta. Lisää lomaketiedosto.',
    sv: () =>
      'Den utskrivbara blanketten saknar blankettfil, så läsaren kan inte få blanketten. Lägg till blankettfilen.',
    en: () => 'The printable form has no form file, so readers cannot get the form. Add the form file.',
  },
}
