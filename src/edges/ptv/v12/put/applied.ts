import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { ServiceChannel } from '../../../../../schemas/ptv/v12/service-channel.ts'
import type { Service } from '../../../../../schemas/ptv/v12/service.ts'
import type { ContentItem, Language } from '../../../../core/content-item.ts'
import type { ProposalField } from '../../../../core/proposal.ts'
import { readAddress } from '../../../../core/proposals/address-words.ts'
import type { ApprovedChange } from '../../../../core/proposals/ready-text.ts'
import { startsOf } from '../../../../core/proposals/starts.ts'
import { standsNow } from '../../../../core/proposals/stands-now.ts'
import { addressesOf } from './addresses-in-order.ts'
import { called } from './draft-parts.ts'
import type { PutProblem } from './put-body.ts'

/** A record with the approved changes made, and what could not be made. */
export interface Applied<Record> {
  readonly record: Record
  readonly problems: readonly PutProblem[]
}

/** Makes the changes in a copy of the record, one after the other, each where its old words stand. */
export function applied<Answer extends Service | ServiceChannel>(
  answer: Answer,
  changes: readonly ApprovedChange[],
  toCore: (record: Answer) => ContentItem,
): Applied<Answer> {
  const record = structuredClone(answer)
  const problems = changes.flatMap(change => {
    const problem = apply(record, toCore(record), change)
    return problem === null ? [] : [problem]
  })
  return { record, problems }
}

function apply(record: Service | ServiceChannel, item: ContentItem, approved: ApprovedChange): PutProblem | null {
  const { change, words } = approved
  const field = pathOf(approved)
  const standing = standsNow(item, change)
  const place = standing?.field ?? change.field
  if (place.kind === 'hours') {
    return { field, problem: 'stands in no body of PTV: change the opening hours in PTV itself' }
  }
  if (place.kind === 'asGiven') return { field, problem: 'is not known: the correction names no field' }
  if (standing === null) return { field, problem: 'no longer has the words that were to be replaced' }
  if (place.kind === 'address') {
    return withAddress(record, place.at, change.language, words) ? null : { field, problem: 'takes no such address' }
  }
  const version = change.language === '*' ? undefined : record.languageVersions[change.language]
  if (version !== undefined && isLost(version, place)) {
    return { field, problem: 'is a number of a type that PTV does not take there' }
  }
  const made = version !== undefined && changeVersion(version, place, change.oldWords, words)
  return made ? null : { field, problem: 'does not hold the words in one place' }
}

function pathOf({ change: { language, field } }: ApprovedChange): string {
  const version = language === '*' ? '' : `languageVersions.${language}.`
  switch (field.kind) {
    case 'text':
      return version + field.text
    case 'phone':
    case 'email':
    case 'link':
      return `${version}${field.list}.${field.at}`
    case 'hours':
      return 'serviceHours'
    case 'address':
      return `address ${field.at + 1}`
    case 'asGiven':
      return 'the field'
  }
}

type Json = Record<string, unknown>
type VersionField = Exclude<ProposalField, { readonly kind: 'asGiven' | 'hours' | 'address' }>

// A body leaves such a number out (see `phonesOf`), and a change of it would be lost without a word.
function isLost(version: Json, field: VersionField): boolean {
  if (field.kind !== 'phone') return false
  const type = partOf(version, field.list, field.at)?.['type']
  return field.list === 'contactFaxNumbers' ? type !== 'Fax' : !called.some(one => one === type)
}

// The copy is nobody else's, so it is changed in place.
function changeVersion(version: Json, field: VersionField, oldWords: string | null, words: string): boolean {
  if (field.kind === 'text') return changeText(version, field, oldWords, words)
  const part = partOf(version, field.list, field.at)
  if (part === undefined) return false
  if (field.kind === 'email') part['email'] = words.trim()
  else if (field.kind === 'link') part['url'] = words.trim()
  else Object.assign(part, numberIn(words, part['type']))
  return true
}

function changeText(
  version: Json,
  { text, stretch }: Extract<ProposalField, { readonly kind: 'text' }>,
  oldWords: string | null,
  words: string,
): boolean {
  if (stretch === null) {
    version[text] = words
    return true
  }
  const whole = textOf(version[text])
  const old = oldWords ?? ''
  // The core spells bullets and headings alike, so places in its text need not be places in PTV's.
  const starts = whole.slice(stretch.start, stretch.end) === old ? [stretch.start] : startsOf(whole, old)
  const [start, ...others] = starts
  if (start === undefined || others.length > 0) return false
  version[text] = whole.slice(0, start) + words + whole.slice(start + old.length)
  return true
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function partOf(version: Json, list: string, at: number): Json | undefined {
  const value = list === 'voucher' ? (version[list] as Json | undefined)?.['urls'] : version[list]
  return (Array.isArray(value) ? value : [value])[at] as Json | undefined
}

/** A number as the type of the old one is written; a foreign one makes an international number of a domestic one. */
function numberIn(words: string, type: unknown): Json {
  const parsed = parsePhoneNumberFromString(words.slice(0, 60), 'FI')
  if (parsed === undefined) return { number: words.replace(/\D/gu, '') }
  const isFinnish = parsed.countryCallingCode === '358'
  if (type === 'DomesticPhone' && isFinnish) return { number: parsed.formatNational().replace(/\D/gu, '') }
  const dialled = { dialCode: `+${parsed.countryCallingCode}`, number: parsed.nationalNumber }
  return type === 'DomesticPhone' ? { type: 'InternationalPhone', ...dialled } : dialled
}

function withAddress(record: Service | ServiceChannel, at: number, language: Language | '*', words: string): boolean {
  const address = addressesOf(record)[at]
  const read = readAddress(words)
  const name = read?.kind === 'street' ? 'streetName' : 'postOfficeBox'
  if (address === undefined || read === null || !(name in address)) return false
  const names = address[name] as Json
  const told = language === '*' ? 'fi' : language
  const prefix = /^\D*/u.exec(textOf(names[told]))?.[0] ?? ''
  names[told] = read.kind === 'street' ? read.street : prefix + read.street
  if (read.number !== null) address['addressDetail'] = read.number
  if (read.postalCode !== null) address['postalCode'] = read.postalCode
  // The place on the map is the old address's.
  if (read.kind === 'street') address['coordinates'] = []
  return true
}
