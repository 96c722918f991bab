import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadNotes, saveNotes } from '../../src/store/assessment-notes.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const note = { contentId: ids.service, rule: 'hours-ended', problem: 'TypeError at hours-ended.ts:20' } as const
const other = { ...note, rule: 'no-channels' } as const

describeOnDatabases('assessment notes', db => {
  it('keep the night since which the rule fails, and are gone when it judges again', async () => {
    await saveNotes(db(), city, today, [note])
    await saveNotes(db(), city, tomorrow, [note, other])
    expect(await loadNotes(db(), city)).toEqual([
      { ...note, since: today },
      { ...other, since: tomorrow },
    ])
    await saveNotes(db(), city, tomorrow, [other])
    expect(await loadNotes(db(), city)).toEqual([{ ...other, since: tomorrow }])
  })
})
