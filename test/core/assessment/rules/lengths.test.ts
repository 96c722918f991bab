import { describe, expect, it } from 'vitest'
import { additionalInfoTooLong } from '../../../../src/core/assessment/rules/additional-info-too-long.ts'
import { conditionsTooLong } from '../../../../src/core/assessment/rules/conditions-too-long.ts'
import { descriptionTooLong } from '../../../../src/core/assessment/rules/description-too-long.ts'
import { instructionsTooLong } from '../../../../src/core/assessment/rules/instructions-too-long.ts'
import { nameTooLong } from '../../../../src/core/assessment/rules/name-too-long.ts'
import { summaryTooLong } from '../../../../src/core/assessment/rules/summary-too-long.ts'
import type { ContentItem, LanguageVersion } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  aPhone,
  aService,
  aVersion,
  anAddress,
  anAssessment,
  anEmail,
  anOrganization,
  hours,
  ids,
} from '../../../support/builders.ts'

const service = (parts: Partial<LanguageVersion>) => aService({ languageVersions: { fi: aVersion(parts) } })
const channel = (parts: Partial<LanguageVersion>) => aChannel({ languageVersions: { fi: aVersion(parts) } })
const organization = (parts: Partial<LanguageVersion>) => anOrganization({ languageVersions: { fi: aVersion(parts) } })
const letters = (count: number) => 'a'.repeat(count)

describe('what is too long', () => {
  it.each([
    ['name', 100, nameTooLong, (name: string) => service({ name })],
    ['alternativeName', 100, nameTooLong, (alternativeName: string) => service({ alternativeName })],
    ['name', 300, nameTooLong, (name: string) => channel({ name })],
    ['name', 100, nameTooLong, (name: string) => organization({ name })],
    ['summary', 150, summaryTooLong, (summary: string) => service({ summary })],
    ['summary', 150, summaryTooLong, (summary: string) => channel({ summary })],
    ['description', 5000, descriptionTooLong, (description: string) => service({ description })],
    ['description', 2500, descriptionTooLong, (description: string) => organization({ description })],
    ['userInstructions', 5000, instructionsTooLong, (userInstructions: string) => service({ userInstructions })],
    ['conditions', 5000, conditionsTooLong, (conditions: string) => service({ conditions })],
    [
      'deadlineAdditionalInformation',
      500,
      additionalInfoTooLong,
      (deadlineAdditionalInformation: string) => service({ deadlineAdditionalInformation }),
    ],
    [
      'phoneNumbers[0].chargeDescription',
      300,
      additionalInfoTooLong,
      (chargeDescription: string) => channel({ phoneNumbers: [aPhone({ field: 'phoneNumbers', chargeDescription })] }),
    ],
    [
      'webAddress.url',
      500,
      additionalInfoTooLong,
      (url: string) => channel({ links: [{ field: 'webAddress', name: 'Sivu', url, additionalInformation: null }] }),
    ],
    [
      'attachments.name',
      100,
      additionalInfoTooLong,
      (name: string) => channel({ links: [{ field: 'attachments', name, url: 'a', additionalInformation: null }] }),
    ],
    ['keywords[1]', 100, additionalInfoTooLong, (keyword: string) => service({ keywords: ['a', keyword] })],
    ['formIdentifier', 100, additionalInfoTooLong, (formIdentifier: string) => channel({ formIdentifier })],
    ['emails[0].address', 100, additionalInfoTooLong, (mail: string) => channel({ emails: [anEmail('emails', mail)] })],
    [
      'voucherAdditionalInformation',
      500,
      additionalInfoTooLong,
      (voucherAdditionalInformation: string) => service({ voucherAdditionalInformation }),
    ],
    [
      'addresses[0].additionalInformation',
      300,
      additionalInfoTooLong,
      (fi: string) => aChannel({ addresses: [anAddress({ additionalInformation: { fi } })] }),
    ],
    [
      'addresses[0].recipient',
      150,
      additionalInfoTooLong,
      (fi: string) => aChannel({ addresses: [anAddress({ recipient: { fi } })] }),
    ],
    [
      'producers[0].name',
      150,
      additionalInfoTooLong,
      (fi: string) => aService({ producers: [{ kind: 'other', organizationId: null, name: { fi } }] }),
    ],
    [
      'serviceHours.hours[0].heading',
      150,
      additionalInfoTooLong,
      (fi: string) => aChannel({ serviceHours: [hours(null, null, { heading: { fi } })] }),
    ],
  ] as const)('is a %s of more than %i characters', (field, limit, rule, item: (text: string) => ContentItem) => {
    expect(rule.find(item(letters(limit)), anAssessment())).toEqual([])
    expect(rule.find(item(letters(limit + 1)), anAssessment())).toMatchObject([
      {
        severity: 'error',
        language: 'fi',
        field,
        evidence: { values: { length: String(limit + 1), limit: String(limit) } },
      },
    ])
  })

  it('is the description of a connection', () => {
    const languageVersions = {
      fi: { description: letters(501), chargeTypeAdditionalInformation: null, links: [], phoneNumbers: [], emails: [] },
    }
    const context = anAssessment({ connections: [aConnection({ languageVersions })] })
    expect(additionalInfoTooLong.find(aService(), context).map(({ field }) => field)).toEqual([
      `connections[${ids.channel}].description`,
    ])
  })

  it('is measured as rendered', () => {
    const description = `**${letters(4990)}** [kirja](https://kirjasto.fi/)`
    expect(description.length).toBeGreaterThan(5000)
    expect(descriptionTooLong.find(service({ description }), anAssessment())).toEqual([])
  })

  it('is not what comes from the general description', () => {
    const inherited = new Set(['fi.description'])
    expect(descriptionTooLong.find(service({ description: letters(5001) }), anAssessment({ inherited }))).toEqual([])
  })

  it('is quoted from its beginning, at whole words', () => {
    const [seen] = summaryTooLong.find(service({ summary: 'kirjasto '.repeat(30) }), anAssessment())
    expect(seen?.evidence.quote).toBe(`${'kirjasto '.repeat(17).trim()}…`)
    expect(seen && summaryTooLong.explain.en(seen)).toBe(
      'The summary has 269 characters, but the Finnish Service Catalogue accepts at most 150. Shorten the text.',
    )
  })
})
