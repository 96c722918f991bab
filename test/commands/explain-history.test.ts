import { describe, expect, it } from 'vitest'
import { historyEntry, historyLine } from '../../src/commands/explain-history.ts'
import { contentId } from '../../src/core/content-item.ts'
import type { StoredChange } from '../../src/store/content.ts'

const elsewhere = contentId('00000000-0000-4000-8000-000000000099')

describe('the history of an item in words', () => {
  it.each<[Partial<StoredChange>, string]>([
    [{ change: 'new' }, '2026-12-01 new'],
    [{ change: 'changed', fields: ['fi.name', 'area'] }, '2026-12-01 changed: fi.name, area'],
    [{ change: 'changed', fields: ['fi.name', '-sv'] }, '2026-12-01 changed: language version sv vanished, fi.name'],
    [{ change: 'returned', fields: ['+se'] }, '2026-12-01 returned: new language version se'],
    [{ change: 'missing', reason: 'notSeen' }, '2026-12-01 missing (not found in PTV)'],
    [{ change: 'removed', reason: 'archived' }, '2026-12-01 removed (archived in PTV)'],
    [{ change: 'removed', reason: 'unpublished' }, '2026-12-01 removed (no longer published)'],
    [
      { change: 'removed', reason: 'moved', movedTo: elsewhere },
      `2026-12-01 removed (moved to organization ${elsewhere})`,
    ],
    [{ change: 'removed', reason: 'moved' }, '2026-12-01 removed (moved to another organization)'],
    [{ change: 'removed' }, '2026-12-01 removed'],
  ])('%j', (parts, line) => expect(historyLine(historyEntry(aStoredChange(parts)))).toBe(line))

  it('is told as data too, its fields as they are', () => {
    const moved = aStoredChange({ change: 'removed', reason: 'moved', movedTo: elsewhere, fields: ['-sv'] })
    expect(historyEntry(moved)).toEqual({
      date: '2026-12-01',
      change: 'removed',
      fields: ['-sv'],
      reason: 'moved',
      movedTo: elsewhere,
    })
  })
})

function aStoredChange(parts: Partial<StoredChange>): StoredChange {
  return {
    contentId: contentId('00000000-0000-4000-8000-000000000011'),
    change: 'changed',
    observedOn: Temporal.PlainDate.from('2026-12-01'),
    fields: [],
    item: null,
    before: null,
    reason: null,
    movedTo: null,
    ...parts,
  }
}
