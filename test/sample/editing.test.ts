import { describe, expect, it } from 'vitest'
import { areas } from '../../src/sample/areas.ts'
import { editedRecords } from '../../src/sample/editing.ts'
import { sampleRecords } from '../../src/sample/records.ts'

const first = sampleRecords(areas, Temporal.PlainDate.from('2026-11-22'))
const at = Temporal.Instant.from('2026-11-24T08:05:00Z')
const [service] = first.services
const id = String(service?.['contentId'])
const versions = service?.['languageVersions'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
const summary = String(versions['fi']?.['summary'])

function finnish(records: typeof first): Readonly<Record<string, unknown>> | undefined {
  const edited = records.services.find(record => record['contentId'] === id)
  return (edited?.['languageVersions'] as typeof versions | undefined)?.['fi']
}

describe('records that are edited', () => {
  it('show the new words, and the moment they were published', () => {
    const ptv = editedRecords(first)
    expect(ptv.edit(id, new Map([[summary, 'Uusi teksti.']]), at)).toBe(true)
    expect(finnish(ptv.records)?.['summary']).toBe('Uusi teksti.')
    expect(ptv.records.services[0]?.['publishedAt']).toBe('2026-11-24T08:05:00.000Z')
  })

  it('keep no empty text', () => {
    const ptv = editedRecords(first)
    ptv.edit(id, new Map([[summary, '']]), at)
    expect(finnish(ptv.records)?.['summary']).toBeNull()
  })

  it('leave every other record, and those they were made from, as they are', () => {
    const before = JSON.stringify(first)
    const ptv = editedRecords(first)
    ptv.edit(id, new Map([[summary, 'Uusi teksti.']]), at)
    expect(JSON.stringify(first)).toBe(before)
    expect(ptv.records.services.slice(1)).toEqual(first.services.slice(1))
    expect(ptv.records.channels).toEqual(first.channels)
  })

  it('stay unpublished where the words stand nowhere', () => {
    const ptv = editedRecords(first)
    expect(ptv.edit(id, new Map([['words that nobody wrote', 'others']]), at)).toBe(false)
    expect(ptv.records.services).toEqual(first.services)
  })
})
