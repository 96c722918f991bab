import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printedFiles } from '../support/print-schemas.ts'

it.each([...printedFiles()])('%s is as the code prints it (npm run schemas)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
