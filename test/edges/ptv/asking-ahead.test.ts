import { describe, expect, it } from 'vitest'
import { askingAhead } from '../../../src/edges/ptv/asking-ahead.ts'
import type { PtvHttp } from '../../../src/edges/ptv/http.ts'

describe('a client that asks ahead', () => {
  it('gives the answer that was expected once, and asks anew after it', async () => {
    const { http, asked } = answering(path => `answer to ${path}`)
    const client = askingAhead(http)
    client.expect('/services', { page: 1 })
    expect(asked).toEqual(['/services'])
    expect(await client.get('/services', { page: 1 })).toBe('answer to /services')
    expect(asked).toHaveLength(1)
    await client.get('/services', { page: 1 })
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['another path', '/channels', { page: 1 }],
    ['another page', '/services', { page: 2 }],
  ])('asks itself for %s', async (_, path, query) => {
    const { http, asked } = answering(() => 'answer')
    const client = askingAhead(http)
    client.expect('/services', { page: 1 })
    await client.get(path, query)
    expect(asked).toEqual(['/services', path])
  })

  it('fails where the failed answer is asked for, and only there', async () => {
    const { http } = answering(path => {
      if (path === '/services') throw new Error('away')
      return 'answer'
    })
    const client = askingAhead(http)
    client.expect('/services', { page: 1 })
    expect(await client.get('/channels', { page: 1 })).toBe('answer')
    await expect(client.get('/services', { page: 1 })).rejects.toThrow('away')
  })
})

function answering(answer: (path: string) => unknown): { readonly http: PtvHttp; readonly asked: readonly string[] } {
  const asked: string[] = []
  const http: PtvHttp = {
    get: async path => {
      asked.push(path)
      return answer(path)
    },
    ask: async () => Promise.reject(new Error('nobody asks so')),
    requests: () => asked.length,
    within: () => http,
  }
  return { http, asked }
}
