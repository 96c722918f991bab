import { expect, it } from 'vitest'
import {
  AjantasaError,
  BrokenInvariant,
  KeyRefused,
  OutsideRefused,
  OutsideUnavailable,
  RosterError,
  SettingsError,
  UnexpectedShape,
} from '../../../src/core/errors.ts'
import { failureOf, type Failure } from '../../../src/core/health/failure.ts'

const details = { party: 'ptv', remedy: 'Wait.' } as const
const fault = { where: 'row 2', problem: 'is empty', remedy: 'Fill it.' }

it.each<readonly [string, unknown, Failure]>([
  ['a server that is away', new OutsideUnavailable('no answer', details), { party: 'ptv', kind: 'away' }],
  ['a key that is refused', new KeyRefused('401', details), { party: 'ptv', kind: 'key' }],
  ['a login that is refused', new KeyRefused('535', { ...details, party: 'smtp' }), { party: 'smtp', kind: 'key' }],
  ['any other no', new OutsideRefused('400', details), { party: 'ptv', kind: 'refused' }],
  ['an answer that nobody understands', new UnexpectedShape('HTML', details), { party: 'ptv', kind: 'shape' }],
  ['settings', new SettingsError([fault]), { party: 'settings', kind: 'settings' }],
  ['a list of updaters', new RosterError([fault]), { party: 'settings', kind: 'settings' }],
  ['a shelf', new AjantasaError('full', { ...details, party: 'files' }), { party: 'files', kind: 'fault' }],
  ['a fault of ours', new BrokenInvariant('two of one'), { party: 'program', kind: 'fault' }],
  ['what nobody foresaw', new TypeError('Maija Meikäläinen'), { party: 'program', kind: 'fault' }],
  ['what is no error', 'Maija Meikäläinen', { party: 'program', kind: 'fault' }],
])('the ledger keeps the party and the sort of %s, and none of its words', (_, error, failure) =>
  expect(failureOf(error)).toEqual(failure),
)
