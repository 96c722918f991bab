// Conditions and criteria that PTV would refuse for their length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limit: 5,000 characters as rendered (content-rules section 2). */
export const conditionsTooLong = lengthRule({
  id: 'conditions-too-long',
  fields: ['conditions'],
  title: { fi: 'Ehdot ovat liian pitkät', sv: 'För långa villkor', en: 'Conditions too long' },
  has: {
    fi: 'Ehdoissa ja kriteereissä on',
    sv: 'Villkoren och kriterierna har',
    en: 'The conditions and criteria have',
  },
})
