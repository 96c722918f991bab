import { expect, it } from 'vitest'
import type { Alarm, ShapeFacts } from '../../src/core/alarms/alarm.ts'
import { cityId } from '../../src/core/city.ts'
import { loadOpenAlarms, loadStrangeRecords, saveAlarms } from '../../src/store/alarms.ts'
import { saveQuarantine } from '../../src/store/quarantine.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const [one, two] = [anAlarm('a'), anAlarm('b')]
const nothing = { open: [], change: [], close: [] }

function anAlarm(path: string, records = 1): Alarm {
  const facts: ShapeFacts = { kind: 'unknownField', record: 'service', path, records }
  return { key: `unknown-field service ${path}`, facts }
}

describeOnDatabases('the alarms', db => {
  const rows = async () => db().selectFrom('alarm').selectAll().orderBy('alarm_key').orderBy('opened_on').execute()

  it('come back as they were opened, in order, and only the city’s', async () => {
    await saveAlarms(db(), city, today, { ...nothing, open: [two, one] })
    await saveAlarms(db(other), other, today, { ...nothing, open: [anAlarm('c')] })
    expect(await loadOpenAlarms(db(), city)).toEqual([
      { ...one, openedOn: today },
      { ...two, openedOn: today },
    ])
  })

  it('follow their facts, and only their own', async () => {
    await saveAlarms(db(), city, today, { ...nothing, open: [one, two] })
    await saveAlarms(db(other), other, today, { ...nothing, open: [one] })
    await saveAlarms(db(), city, tomorrow, { ...nothing, change: [anAlarm('a', 9)] })
    expect(await loadOpenAlarms(db(), city)).toEqual([
      { ...anAlarm('a', 9), openedOn: today },
      { ...two, openedOn: today },
    ])
    expect(await loadOpenAlarms(db(other), other)).toEqual([{ ...one, openedOn: today }])
  })

  it('stay as history when they are closed, and may be opened again', async () => {
    await saveAlarms(db(), city, today, { ...nothing, open: [one, two] })
    await saveAlarms(db(other), other, today, { ...nothing, open: [one] })
    await saveAlarms(db(), city, tomorrow, { ...nothing, close: [{ ...one, openedOn: today }] })
    expect(await loadOpenAlarms(db(), city)).toEqual([{ ...two, openedOn: today }])
    expect(await loadOpenAlarms(db(other), other)).toEqual([{ ...one, openedOn: today }])
    const later = tomorrow.add({ days: 1 })
    await saveAlarms(db(), city, later, { ...nothing, open: [one] })
    const history = (await rows()).filter(row => row.city_id === city)
    expect(history.map(row => [row.alarm_key, row.opened_on.toString(), row.closed_on?.toString()])).toEqual([
      [one.key, today.toString(), tomorrow.toString()],
      [one.key, later.toString(), undefined],
      [two.key, today.toString(), undefined],
    ])
  })

  it('are the same where one is closed and opened again on one day', async () => {
    await saveAlarms(db(), city, today, { ...nothing, open: [one] })
    await saveAlarms(db(), city, today, { ...nothing, close: [{ ...one, openedOn: today }] })
    await saveAlarms(db(), city, today, { ...nothing, open: [anAlarm('a', 9)] })
    expect(await rows()).toMatchObject([{ closed_on: null, facts: { records: 9 } }])
  })

  it('are open once for a key', async () => {
    await saveAlarms(db(), city, today, { ...nothing, open: [one] })
    await expect(saveAlarms(db(), city, tomorrow, { ...nothing, open: [one] })).rejects.toThrow(/alarm_open/)
  })

  it('take what a database does not', async () => {
    const strange = { ...one, facts: { ...one.facts, path: 'a\u0000\uD800b' } }
    await saveAlarms(db(), city, today, { ...nothing, open: [strange] })
    expect(await loadOpenAlarms(db(), city)).toMatchObject([{ facts: { path: 'a\uFFFD\uFFFDb' } }])
  })
})

function record(key: string, problem: string, kind = 'service') {
  return { key, kind, problem, raw: {} }
}

describeOnDatabases('the strange records', db => {
  it('are counted by kind and problem, and only the city’s', async () => {
    const ours = [record('1', 'a: x'), record('2', 'a: x'), record('3', 'b: x'), record('4', 'a: x', 'organization')]
    await saveQuarantine(db(), city, today, ours)
    await saveQuarantine(db(other), other, today, [record('1', 'a: x')])
    expect(await loadStrangeRecords(db(), city)).toEqual([
      { kind: 'organization', problem: 'a: x', records: 1 },
      { kind: 'service', problem: 'a: x', records: 2 },
      { kind: 'service', problem: 'b: x', records: 1 },
    ])
  })
})
