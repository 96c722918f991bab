// A name that PTV would refuse for its length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limits: 100 characters, of a service channel 300 (content-rules section 2). */
export const nameTooLong = lengthRule({
  id: 'name-too-long',
  fields: ['name', 'alternativeName'],
  title: { fi: 'Nimi on liian pitkä', sv: 'För långt namn', en: 'Name too long' },
  has: { fi: 'Nimessä on', sv: 'Namnet har', en: 'The name has' },
})
