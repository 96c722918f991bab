import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { readStaffNames } from '../../src/runtime/staff-names.ts'
import { testFolder } from '../support/program.ts'

describe('readStaffNames', () => {
  it('takes a name from each line', async () => {
    const path = listOf(
      '\ufeffMaija Meikäläinen\r\n# kirjasto\r\n\r\n  Virtanen, Matti \nBerg;Anna-Liisa\nLahti\tOnni\n',
    )
    const names = ['Maija Meikäläinen', 'Virtanen, Matti', 'Berg, Anna-Liisa', 'Lahti, Onni']
    expect(await readStaffNames(path)).toEqual({ names, faults: [] })
  })

  it.each([
    ['a single word', 'Maija Meikäläinen\nMeikäläinen\n', 'line 2', 'is no first name and surname'],
    ['another encoding', Buffer.from('Maija Meik\u00e4l\u00e4inen\n', 'latin1'), 'line 1', 'is not UTF-8'],
  ])('refuses %s and names its line without quoting it', async (_what, content, line, problem) => {
    const path = listOf(content)
    const { faults } = await readStaffNames(path)
    expect(faults.map(fault => [fault.where, fault.problem])).toEqual([[`${path}, ${line}`, problem]])
    expect(JSON.stringify(faults)).not.toContain('Meik\u00e4l\u00e4inen\\n')
  })

  it('refuses a list that is not there', async () => {
    const { faults } = await readStaffNames(join(testFolder(), 'no.txt'))
    expect(faults.map(({ problem }) => problem)).toEqual(['the list of staff names cannot be read'])
  })
})

describe('a city file that names a list of staff', () => {
  const file = `id: a
name: { fi: A }
ptv: { organizations: [3d1759a2-e47a-4947-9a31-cab1c1e2512b] }
mail: { from: a@b.fi }
rules: { staffNames: staff.txt }
`

  it('has its names', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'a.yaml'), file)
    writeFileSync(join(folder, 'staff.txt'), 'Maija Meikäläinen\n')
    const { city } = await readCityFile(join(folder, 'a.yaml'))
    expect(city.rules.staffNames).toEqual(['Maija Meikäläinen'])
  })

  it('is refused without the list', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'a.yaml'), file)
    await expect(readCityFile(join(folder, 'a.yaml'))).rejects.toThrow('staff.txt')
  })
})

function listOf(content: string | Buffer): string {
  const path = join(testFolder(), 'staff.txt')
  writeFileSync(path, content)
  return path
}
