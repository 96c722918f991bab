import { describe, expect, it } from 'vitest'
import { withoutExcluded } from '../../../../src/core/replies/meaning/owner-told.ts'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'
import { wholeDigest, type Statement } from '../../../../src/core/replies/meaning/statement.ts'
import { means, reads } from './cases.ts'

const bo = 'bo@esimerkkila.fi'
const mine: Statement = { kind: 'reassign', target: { of: 'numbers', numbers: [2] }, to: bo }

/** What words make of the address in them, of which the rest of the grammar thinks that it is the owner's. */
function told(words: string): string {
  const [statement] = withoutExcluded([mine], piecesOf(words.replaceAll('@', '@esimerkkila.fi'))) ?? []
  if (statement?.kind !== 'reassign') return statement?.kind ?? 'nothing'
  return statement.to === bo ? 'owner' : 'nobody'
}

describe('an address', () => {
  reads(
    'is the owner’s in words of who has the work, or in none',
    means(
      'owner',
      `bo@ | kuuluu bo@ | hoitaa bo@ | Bo Mark bo@ | ask bo@ | numera bo@ | but bo@ | utan bo@ | ei minun bo@ | ei minun, kysy bo@ | ei ole minun vaan bo@ |
bo@ ei minulle | bo@ eikä minun | bo@, ei meille | bo@ hoitaa, ei meille | bo@ not me | bo@ and not to us | bo@ och inte till mig`,
    ),
    told,
  )

  reads(
    'is nobody’s in other words, or in words of who had the work, was asked or signs',
    means(
      'nobody',
      `lehti bo@ | eläkkeellä bo@ | aiemmin hoiti bo@ | kysyin jo bo@ | previously bo@ | t. bo@ | terv. bo@ | yst. bo@ | kuuluu aiemmin bo@ | bo@ eller Liisa |
aiemmin, bo@ | bo@, joka on poissa | bo@, hän on poissa | butter bo@ | butan bo@`,
    ),
    told,
  )

  reads(
    'is doubted in words that deny, turn, ask or guess',
    means(
      'unclear',
      `ei bo@ | ei, bo@ | mutta bo@ | ehkä bo@ | ehkä Bo Mark, bo@ | ehkä Liisa, bo@ | bo@? | bo@, joka ei ole täällä | bo@, mutta onko | kuuluu bo@ ehkä | bo@ ei Liisalle |
bo@, ei Liisalle`,
    ),
    told,
  )

  reads(
    'is told of between marks alone',
    [
      ...means(
        'owner',
        `Ehkä. kuuluu bo@ | ehkä; kuuluu bo@ | ehkä! kuuluu bo@ | ehkä niin, bo@ | kuuluu bo@. Ehkä | kuuluu bo@, ehkä | kuuluu bo@; joka ehkä | lehti. bo@ |
ab. bo@ | lehti, bo@ | kuuluu bo@, lehti`,
      ),
      ...means('unclear', 'ehkä t. bo@ | ehkä terv. bo@ | kuuluu bo@; ehkä bo@'),
    ],
    told,
  )

  reads(
    'is told of alone where there are others',
    [
      ...means('owner', 'ehkä liisa@; kuuluu bo@ | kuuluu bo@; ehkä liisa@'),
      ...means('unclear', 'kuuluu liisa@; ehkä bo@'),
    ],
    told,
  )

  reads(
    'is told of after a number that is left out of the answer before',
    [
      ...means('owner', 'mutta 2 kuuluu bo@ | kaikki ok mutta kohta 2 kuuluu bo@ | paitsi 2 kuuluu bo@'),
      ...means('unclear', 'mutta kuuluu bo@ | mutta aa bb 2 kuuluu bo@ | 2 mutta kuuluu bo@ | kuuluu bo@ mutta 2'),
    ],
    told,
  )
})

describe('statements', () => {
  const doubted = piecesOf(`ehkä ${bo}`)

  it('without an owner stay as they are', () => {
    const others: readonly Statement[] = [
      { kind: 'confirm', target: wholeDigest },
      { ...mine, to: null },
      { kind: 'remark', about: 'handover', to: null, size: 1 },
    ]
    expect(withoutExcluded(others, doubted)).toEqual(others)
  })

  it('that only explain lose an owner that is doubted', () => {
    const remark: Statement = { kind: 'remark', about: 'handover', to: bo, size: 1 }
    expect(withoutExcluded([remark], doubted)).toEqual([{ ...remark, to: null }])
    expect(withoutExcluded([remark], piecesOf(`kuuluu ${bo}`))).toEqual([remark])
  })

  it('of all items are none with an owner that is doubted', () => {
    expect(withoutExcluded([{ ...mine, target: wholeDigest }], doubted)).toBeNull()
    expect(withoutExcluded([mine], doubted)).toEqual([{ kind: 'unclear', target: mine.target, size: 0 }])
    const unclear: Statement = { kind: 'unclear', target: wholeDigest, size: 2 }
    expect(withoutExcluded([unclear], doubted)).toEqual([unclear])
  })
})
