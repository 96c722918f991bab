import { describe, expect, it } from 'vitest'
import { isKeptPrivate } from '../../schemas/on-this-machine.ts'

describe('an address', () => {
  it.each([
    'https://api.palvelutietovaranto.suomi.fi/api',
    'http://localhost:8080/',
    'http://ptv.localhost/',
    'http://127.0.0.1:3000',
    'http://[::1]/',
  ])('keeps what is sent private: %s', address => expect(isKeptPrivate(new URL(address))).toBe(true))

  it.each([
    'http://ptv.fi',
    'http://localhost.fi',
    'http://notlocalhost',
    'http://128.0.0.1',
    'http://127.0.0.1.nip.io',
    'ftp://localhost',
  ])('can be listened to: %s', address => expect(isKeptPrivate(new URL(address))).toBe(false))
})
