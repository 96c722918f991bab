import { describe, expect, it } from 'vitest'
import { lengthOf, limitOf } from '../../../../src/core/assessment/detect/length.ts'

describe('limitOf', () => {
  it.each([
    ['service', 'name', 100],
    ['service', 'alternativeName', 100],
    ['serviceChannel', 'name', 300],
    ['serviceChannel', 'alternativeName', 300],
    ['organization', 'name', 100],
    ['serviceCollection', 'name', null],
    ['service', 'summary', 150],
    ['serviceChannel', 'summary', 150],
    ['organization', 'summary', 150],
    ['service', 'description', 5000],
    ['serviceChannel', 'description', 5000],
    ['organization', 'description', 2500],
    ['service', 'userInstructions', 5000],
    ['service', 'conditions', 5000],
    ['service', 'deadlineAdditionalInformation', 500],
    ['service', 'processingTimeAdditionalInformation', 500],
    ['service', 'validityTimeAdditionalInformation', 500],
    ['service', 'chargeTypeAdditionalInformation', 500],
    ['service', 'voucherAdditionalInformation', 500],
    ['service', 'connections[00000000-0000-4000-8000-000000000003].description', 500],
    ['service', 'connections[00000000-0000-4000-8000-000000000003].chargeTypeAdditionalInformation', 500],
    ['service', 'connections[00000000-0000-4000-8000-000000000003].name', null],
    ['service', 'connections[00000000-0000-4000-8000-000000000003].serviceHours.hours[1].heading', 150],
    ['serviceChannel', 'serviceHours.hours[12].heading', 150],
    ['serviceChannel', 'serviceHours.hours[0].additionalInformation', null],
    ['serviceChannel', 'contactPhoneNumbers[0].additionalInformation', 300],
    ['serviceChannel', 'supportPhones[1].chargeDescription', 300],
    ['serviceChannel', 'faxNumbers[0].additionalInformation', 300],
    ['serviceChannel', 'attachments[0].additionalInformation', null],
    ['serviceChannel', 'addresses[1].additionalInformation', 300],
    ['serviceChannel', 'addresses[1].recipient', 150],
    ['serviceChannel', 'formIdentifier', 100],
    ['service', 'producers[0].name', 150],
    ['service', 'keywords[3]', 100],
    ['organization', 'emails[0].address', 100],
    ['service', 'legislationLinks.name', 500],
    ['service', 'legislationLinks.url', 500],
    ['serviceChannel', 'webAddress.name', 500],
    ['serviceChannel', 'attachments.name', 100],
  ] as const)('of a %s’s %s is %j', (kind, field, expected) => {
    expect(limitOf(kind, field)).toBe(expected)
  })
})

describe('lengthOf', () => {
  it.each([
    ['description', '**Kirja** [kotiin](https://kirjasto.fi/)', 12],
    ['userInstructions', '# Näin haet', 9],
    ['conditions', '* ikä', 3],
    ['summary', '* ikä', 5],
    ['name', '  Kirja\u00ad  sto ', 10],
    ['summary', 'a\r\nb', 3],
  ])('counts the %s “%s” as %i', (field, text, expected) => {
    expect(lengthOf(field, text)).toBe(expected)
  })
})
