import { describe, expect, it } from 'vitest'
import { findMarks, secrets } from './marks.ts'

const word = secrets['PTV_API_KEY']

describe('a marked word', () => {
  it.each<[string, string | Uint8Array]>([
    ['as it is', `key=${word}&x`],
    ['in capitals', word.toUpperCase()],
    ['in an address', `https://u:${word}@host/`],
    ['within JSON within JSON', JSON.stringify({ text: JSON.stringify({ word }) })],
    ['in bytes', Buffer.from(`\0${word}\0`, 'utf16le').filter(byte => byte !== 0)],
    ['in base64', Buffer.from(word).toString('base64')],
    ['in base64 behind one letter', Buffer.from(`:${word}:x`).toString('base64')],
    ['in base64 behind two letters', Buffer.from(`u:${word}`).toString('base64')],
    ['in base64 for addresses', Buffer.from(`ptv:${word}?`).toString('base64url')],
    ['in hexadecimal', Buffer.from(`x${word}`).toString('hex')],
  ])('is found %s', (_name, written) => {
    expect(findMarks(written)).toEqual(['PTV_API_KEY'])
  })

  it('is not found where it is not', () => {
    expect(findMarks(`${word.slice(1)} ${word.slice(0, -1)}`)).toEqual([])
  })
})
