// A summary that PTV would refuse for its length.
import { lengthRule } from '../length-rule.ts'

/** PTV's limit: 150 characters (content-rules 3.2). */
export const summaryTooLong = lengthRule({
  id: 'summary-too-long',
  fields: ['summary'],
  title: { fi: 'Tiivistelmä on liian pitkä', sv: 'För lång sammanfattning', en: 'Summary too long' },
  has: { fi: 'Tiivistelmässä on', sv: 'Sammanfattningen har', en: 'The summary has' },
})
