// User instructions that PTV would refuse for their length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limit: 5,000 characters as rendered (content-rules section 2). */
export const instructionsTooLong = lengthRule({
  id: 'instructions-too-long',
  fields: ['userInstructions'],
  title: {
    fi: 'Toimintaohjeet ovat liian pitkät',
    sv: 'För långa handlingsinstruktioner',
    en: 'User instructions too long',
  },
  has: { fi: 'Toimintaohjeissa on', sv: 'Handlingsinstruktionerna har', en: 'The user instructions have' },
})
