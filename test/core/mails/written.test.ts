import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneLine, writtenLines } from '../../../src/core/mails/written.ts'

it.each<[string, string, readonly string[]]>([
  ['lines of any system', 'a\r\nb\rc\nd\u2028e', ['a', 'b', 'c', 'd', 'e']],
  ['one blank line for many', 'a\n\n \n\n\nb', ['a', '', 'b']],
  ['nothing before and after', '\n \na \n', ['a']],
  ['no characters that turn or hide others', 'a\u202eb\u200b\u0000\u001bc', ['abc']],
  ['signs that are joined of several', '👩\u200d💻', ['👩\u200d💻']],
  ['no lines of nothing', ' \n', []],
])('keeps %s', (_, words, lines) => expect(writtenLines(words, 100)).toEqual({ lines, isCut: false }))

it.each<[string, string, number, readonly string[]]>([
  ['between words', 'yksi kaksi kolme', 12, ['yksi kaksi …']],
  ['within a word that is too long', 'a'.repeat(30), 10, ['aaaaaaaaaa …']],
  ['never within a sign', '😀'.repeat(10), 5, ['😀😀 …']],
])('cuts %s', (_, words, length, lines) => expect(writtenLines(words, length)).toEqual({ lines, isCut: true }))

it('gives whole characters and no more than asked, whatever was written', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), words => {
      const { lines } = writtenLines(words, 50)
      expect(lines.join('\n').isWellFormed()).toBe(true)
      expect(lines.join('\n').length).toBeLessThanOrEqual(52)
    }),
  ))

it.each<[string, string, string]>([
  ['lines', 'yksi\r\n\r\nkaksi', 'yksi kaksi'],
  ['characters that turn or hide others', 'a\u202eb', 'ab'],
  ['more than asked for', 'yksi kaksi kolme', 'yksi kaksi …'],
  ['nothing', ' \n', ''],
])('puts on one line: %s', (_, words, line) => expect(oneLine(words, 12)).toBe(line))
