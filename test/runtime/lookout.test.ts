import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { OutsideRefused, OutsideUnavailable, type Party } from '../../src/core/errors.ts'
import { startLookout, type CityJob, type Outside, type Outsides } from '../../src/runtime/lookout.ts'

const noon = Temporal.Instant.from('2026-12-09T10:00:00Z')
const city = cityId('esimerkkila')
const read: CityJob = { city, job: 'read' }
const away = awayOf('ptv')

describe('the lookout for servers that are away', () => {
  it('gives a job whose server answers again, once', async () => {
    const ptv = aServer()
    const lookout = startLookout()
    lookout.note(read, ptv.outsides, away, noon)
    expect(await look(lookout)).toEqual([])
    ptv.answer = 'yes'
    expect(await look(lookout)).toEqual(['read'])
    expect(await look(lookout)).toEqual([])
    expect([...lookout.back(city)]).toEqual(['read'])
    expect(ptv.asked).toBe(2)
  })

  it.each<[string, unknown, boolean]>([
    ['of a server that is away', away, true],
    ['of a server that has said no', new OutsideRefused('no', { party: 'ptv', remedy: 'Ask.' }), false],
    ['of a server that nobody can look for', awayOf('files'), false],
    ['of ours', new Error('a fault'), false],
    ['that is none', null, false],
  ])('looks after an error %s: %s', async (_name, error, looks) => {
    const ptv = aServer()
    const lookout = startLookout()
    lookout.note(read, ptv.outsides, error, noon)
    await lookout.look(noon)
    expect(ptv.asked > 0).toBe(looks)
  })

  it.each<[string, 'yes' | 'no' | 'later' | 'broken', boolean]>([
    ['that answers', 'yes', true],
    ['that answers, and says no', 'no', true],
    ['that may answer later', 'later', false],
    ['of which nobody knows', 'broken', false],
  ])('takes a server %s for one that is back: %s', async (_name, answer, isBack) => {
    const ptv = aServer(answer)
    const lookout = startLookout()
    lookout.note(read, ptv.outsides, away, noon)
    expect(await look(lookout)).toEqual(isBack ? ['read'] : [])
  })

  it('asks a server once for the jobs of all cities', async () => {
    const ptv = aServer('yes')
    const lookout = startLookout()
    const other = cityId('toinen')
    lookout.note(read, ptv.outsides, away, noon)
    lookout.note({ city: other, job: 'read' }, ptv.outsides, away, noon)
    lookout.note({ city, job: 'codes' }, ptv.outsides, away, noon)
    expect((await lookout.look(noon)).map(one => `${one.city} ${one.job}`)).toEqual([
      'esimerkkila read',
      'toinen read',
      'esimerkkila codes',
    ])
    expect(ptv.asked).toBe(1)
    expect([...lookout.back(other)]).toEqual(['read'])
  })

  it('forgets a job that has ended well', async () => {
    const ptv = aServer('yes')
    const lookout = startLookout()
    lookout.note(read, ptv.outsides, away, noon)
    await lookout.look(noon)
    lookout.note(read, ptv.outsides, null, noon)
    expect([...lookout.back(city)]).toEqual([])
    expect(await look(lookout)).toEqual([])
  })

  it('leaves a server alone for longer each time that it answers and serves nobody', async () => {
    const ptv = aServer('yes')
    const lookout = startLookout()
    const pauses: number[] = []
    for (let [minutes, failed] = [0, 0]; pauses.length < 65; minutes += 1) {
      if (minutes === 0 || (await look(lookout, noon.add({ minutes }))).length > 0) {
        if (minutes > 0) pauses.push(minutes - failed)
        failed = minutes
        lookout.note(read, ptv.outsides, away, noon.add({ minutes }))
      }
    }
    expect(pauses.slice(0, 4)).toEqual([1, 1, 2, 3])
    expect(pauses.at(-1)).toBe(60)
  })

  it('does not count what failed while nobody had answered', async () => {
    const ptv = aServer()
    const lookout = startLookout()
    for (const minutes of [0, 5, 20, 80]) lookout.note(read, ptv.outsides, away, noon.add({ minutes }))
    ptv.answer = 'yes'
    expect(await look(lookout, noon.add({ minutes: 80 }))).toEqual(['read'])
  })
})

type Lookout = ReturnType<typeof startLookout>

async function look(lookout: Lookout, now = noon): Promise<readonly string[]> {
  return (await lookout.look(now)).map(({ job }) => job)
}

interface Server {
  answer: 'yes' | 'no' | 'later' | 'broken'
  asked: number
  readonly outsides: Outsides
}

function aServer(answer: Server['answer'] = 'later'): Server {
  const check = async (): Promise<void> => {
    server.asked += 1
    if (server.answer === 'later') throw away
    if (server.answer === 'no') throw new OutsideRefused('no', { party: 'ptv', remedy: 'Ask.' })
    if (server.answer === 'broken') throw new Error('a fault')
  }
  const ptv: Outside = { name: 'https://ptv.test', check }
  const server: Server = { answer, asked: 0, outsides: new Map([['ptv', ptv]]) }
  return server
}

function awayOf(party: Party): OutsideUnavailable {
  return new OutsideUnavailable('away', { party, remedy: 'Wait.' })
}
