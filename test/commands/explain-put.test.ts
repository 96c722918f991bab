import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from '../support/command.ts'
import { documentOf, testFolder } from '../support/program.ts'
import { organizationRecord } from '../edges/ptv/v12/records.ts'
import { records } from './stage.ts'

const [service = {}] = records().services

describe('explain item --put with a file', () => {
  it('prints the body that would write a record in a file, as one document with --json', async () => {
    const file = write('service.json', service)
    expect(documentOf(await runHere(['explain', 'item', '--file', file, '--put', '--json']))).toMatchObject({
      kind: 'body',
      body: { serviceType: service['serviceType'] },
      lost: [],
    })
  })

  it('names what is missing, and ends with 1', async () => {
    const file = write('strange.json', [{ ...service, fundingType: null }, organizationRecord()])
    const { code, stdout } = await runHere(['explain', 'item', '--file', file, '--put'])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toEqual([
      'No body can be made.',
      '  fundingType is missing: PTV wants to know who pays.',
      'No body can be made.',
      '  the record is no service or service channel of version 12: PTV takes no other bodies.',
    ])
  })
})

function write(name: string, content: unknown): string {
  const path = join(testFolder(), name)
  writeFileSync(path, JSON.stringify(content))
  return path
}
