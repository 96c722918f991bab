// A form that does not say where to send it.
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** DVV; some forms are only handed in at a desk (content-rules 3.8). */
export const formDeliveryMissing: Rule = {
  id: 'form-delivery-missing',
  audience: 'updater',
  basis: 'DVV',
  severities: ['info'],
  languages: null,
  title: {
    fi: 'Lomakkeen toimitustiedot puuttuvat',
    sv: 'Blankettens leveransuppgifter saknas',
    en: 'Form delivery address missing',
  },
  find: item =>
    item.kind === 'serviceChannel' && item.type === 'PrintableForm' && item.addresses.length === 0
      ? [fault('info', 'deliveryAddresses')]
      : [],
  explain: {
    fi: () =>
      'Lomakkeella ei ole toimitustietoja, joten lukija ei tiedä, minne sen voi toimittaa. Lisää ne, jos lomake pitää palauttaa.',
    sv: () =>
      'Blanketten saknar leveransuppgifter, så läsaren vet inte vart den ska skickas. Lägg till dem om blanketten ska lämnas in.',
    en: () =>
      'The form has no delivery address, so readers do not know where to send it. Add one if the form has to be returned.',
  },
}
