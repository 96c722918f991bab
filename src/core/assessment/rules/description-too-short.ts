// A description of a few words.
import { languages } from '../../content-item.ts'
import { plainOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

const fewestCharacters = 60

/** It follows from the text; a general description tells the rest of its services (content-rules 3.3). */
export const descriptionTooShort: Rule = {
  id: 'description-too-short',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages,
  title: { fi: 'Kuvaus on hyvin lyhyt', sv: 'Mycket kort beskrivning', en: 'Description very short' },
  find: (item, context) => {
    if (item.kind !== 'serviceChannel' && (item.kind !== 'service' || item.generalDescriptionId !== null)) return []
    return ownTextsOf(item, context)
      .filter(({ field }) => field === 'description')
      .map(text => ({ ...text, text: plainOf(text) }))
      .filter(({ text }) => text !== '' && text.length < fewestCharacters)
      .map(text => faultIn(text.language, 'warning', text.field, text.text))
  },
  explain: {
    fi: () =>
      'Kuvaus on niin lyhyt, että lukija tuskin saa siitä tarvitsemansa tiedot. Kerro, kenelle tämä on tarkoitettu ja mistä on kyse.',
    sv: () =>
      'Beskrivningen är så kort att läsaren knappast får den information som behövs. Berätta vem det här är avsett för och vad det gäller.',
    en: () =>
      'The description is so short that it hardly tells readers what they need to know. Tell who this is for and what it is about.',
  },
}
