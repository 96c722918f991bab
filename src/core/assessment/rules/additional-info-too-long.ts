// Additional information, or another small text, that PTV would refuse for its length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limits for what has no rule of its own: from 100 to 500 characters by field (content-rules section 2). */
export const additionalInfoTooLong = lengthRule({
  id: 'additional-info-too-long',
  fields: 'others',
  title: { fi: 'Lisätieto on liian pitkä', sv: 'För lång tilläggsuppgift', en: 'Additional information too long' },
  has: { fi: 'Tekstissä on', sv: 'Texten har', en: 'The text has' },
})
