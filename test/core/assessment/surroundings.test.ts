import { describe, expect, it } from 'vitest'
import { nothingElse, surroundingsIn, type Whole } from '../../../src/core/assessment/surroundings.ts'
import type { ReferenceCode } from '../../../src/core/codes.ts'
import { contentId } from '../../../src/core/content-item.ts'
import { aChannel, aConnection, aGeneralDescription, anOrganization, aService, ids } from '../../support/builders.ts'

const theirs = contentId('00000000-0000-4000-8000-000000000008')
const term: ReferenceCode = { list: 'ontologyTerms', code: 'p1', names: {}, valid: true, parent: null }
const service = aService({ generalDescriptionId: ids.generalDescription, ontologyTerms: ['p1'] })
const [channel, organization] = [aChannel(), anOrganization()]
const shared = aChannel({ contentId: theirs, organizationId: theirs, shared: true })
const toOwn = aConnection()
const toTheirs = aConnection({ channelId: theirs })
const description = aGeneralDescription()
const whole: Whole = {
  ...nothingElse,
  items: [service, channel, organization],
  others: [shared],
  descriptions: new Map([[description.contentId, description]]),
  connections: [toOwn, toTheirs],
  codes: [term, { ...term, code: 'p2' }, { ...term, list: 'serviceClasses' }],
}

describe('surroundingsIn', () => {
  const around = surroundingsIn(whole)

  it('gives a service its connections with the channels, also those of others', () => {
    expect(around(service)).toMatchObject({ connections: [toOwn, toTheirs], connected: [channel, shared] })
  })

  it('gives a channel its connections with the services', () => {
    expect(around(channel)).toMatchObject({ connections: [toOwn], connected: [service] })
  })

  it('leaves out the end of a connection that is not known', () => {
    expect(surroundingsIn({ ...whole, others: [] })(service).connected).toEqual([channel])
  })

  it('gives an item its own general description and codes only', () => {
    expect(around(service)).toMatchObject({ generalDescription: description, codes: [term] })
    expect(around(channel)).toMatchObject({ generalDescription: null, codes: [] })
  })

  it('knows the city’s organizations and the shared channels of others', () => {
    expect([...around(service).organizations.values()]).toEqual([organization])
    expect(around(service).othersChannels).toEqual([shared])
    const unshared = surroundingsIn({ ...whole, others: [{ ...shared, shared: false }] })
    expect(unshared(service).othersChannels).toEqual([])
  })

  it('has nothing around an item where nothing else is known', () => {
    expect(surroundingsIn({ ...nothingElse, items: [service] })(service)).toMatchObject({
      connections: [],
      connected: [],
      generalDescription: null,
      othersChannels: [],
      codes: [],
    })
  })
})
