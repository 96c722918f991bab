import { addressOf, type PtvHttp, type Query } from './http.ts'

/** A client that can be told what it will probably be asked for. */
export interface AskingAhead extends PtvHttp {
  /** Asks now; who asks for the same next gets that answer, once. One that nobody asks for costs a request only. */
  readonly expect: (path: string, query: Query) => void
}

/** Makes a client that can ask ahead of another one. What fails ahead fails where it is asked for. */
export function askingAhead(http: PtvHttp): AskingAhead {
  const expected = new Map<string, Promise<unknown>>()
  return {
    ...http,
    expect: (path, query) => {
      const answer = http.get(path, query)
      answer.catch(() => {})
      expected.set(addressOf(path, query), answer)
    },
    get: async (path, query) => {
      const address = addressOf(path, query)
      const answer = expected.get(address)
      expected.delete(address)
      return answer ?? http.get(path, query)
    },
  }
}
