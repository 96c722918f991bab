// A description that PTV would refuse for its length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limits: 5,000 characters as rendered, of an organization 2,500 (content-rules section 2). */
export const descriptionTooLong = lengthRule({
  id: 'description-too-long',
  fields: ['description'],
  title: { fi: 'Kuvaus on liian pitkä', sv: 'För lång beskrivning', en: 'Description too long' },
  has: { fi: 'Kuvauksessa on', sv: 'Beskrivningen har', en: 'The description has' },
})
