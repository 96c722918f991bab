import { describe, expect, it } from 'vitest'
import { cases, meaningBetween, means, reads, readsInAnyOrder } from './cases.ts'

describe('all but one, with what is told of that one', () => {
  const others = 'confirm 1,2,4,5'
  readsInAnyOrder('is read', [
    ...means(others, 'kaikki muut kuin 3 ok | muut kuin 3 ok | alla andra än 3 stämmer | all others than 3 ok'),
    [
      'Muut ok mutta kohdan 3 osoite on nykyisin Satamakatu 4',
      `${others}; correct 3 "osoite on nykyisin Satamakatu 4"`,
    ],
    ['All ok but 3: open 10-18', `${others}; correct 3 "open 10-18"`],
    ['All ok but item 3: open 10-18', `${others}; correct 3 "open 10-18"`],
    ["Everything fine but item 3's hours are now 10-18", `${others}; correct 3 "hours are now 10-18"`],
    ['kaikki paitsi 3 oikein, siitä en tiedä mitään', `${others}; dontKnow 3`],
    ['Kaikki muut on kunnossa, paitsi 3 ei ole meidän yksikön', `${others}; reassign 3 nobody`],
    ['Allt annat stämmer men 3 hör till Bo (bo@esimerkkila.fi)', `${others}; reassign 3 bo@esimerkkila.fi`],
    ['All ok apart from 3, which was closed down in spring', `${others}; ended 3`],
    ['kaikki ok mutta 3 korjattu', `${others}; corrected 3`],
  ])

  reads(
    'leaves all of it where that is not certain',
    means(
      'unclear',
      `muut kuin 3 eivät ole ok | kaikki muut kuin 3 väärin | muut ok kuin 3 | Allt annat är fel | Allt annat stämmer |
Muut ok mutta kohdan 3 ja muiden osoite on nykyisin Satamakatu 4 | All ok but item 3's hours might be 10-18 |
All ok but item 3's hours are now 10-18? | kaikki ok mutta 2 viikon päästä uudestaan | kaikki ok mutta 2 puhelinnumeroa vanhoja`,
    ),
  )
})

describe('a list in one line', () => {
  readsInAnyOrder('says of each what it says', [
    ['1 ok, 2 ok, 3 fel nummer: 019 000 7788, 4 ok', 'confirm 1,2,4; correct 3 "fel nummer: 019 000 7788"'],
    ['1 ok, 2 should be 5 euros, 3 ok', 'confirm 1,3; correct 2 "should be 5 euros"'],
    ['1 kunnossa, 2 pitäisi kysyä Leenalta, muut kunnossa', 'confirm 1,3,4,5; unclear 2'],
    ['1 ok, 2 ok?, 3 ok, 4 ok', 'confirm 1,3,4; unclear 2'],
    ['1 and 2 are fine, 3 is handled by Kim, 4 I fixed myself', 'confirm 1,2; corrected 4; unclear 3'],
    ['1 ok, 2 kysyn Leenalta, 3 ok', 'confirm 1,3; unclear 2'],
    ['från 1 till 3 ok', 'confirm 1,2,3'],
    ['1 through 3 are ok', 'confirm 1,2,3'],
  ])

  readsInAnyOrder('is doubted where its last words may be about all of it', [
    ...means(
      'unclear 1,2,3',
      '1 ok, 2 ok, 3 ok? | 1 ok, 2 ok, 3 ok luulen | 1 ok, 2 ok, 3 ok, näin luulen | 1 ok, 2 kunhan korjaatte, 3 ok',
    ),
    ...means(
      'unclear 1,2',
      '1 ok, 2 ok, vitsi vitsi | 1 ok, 2 blah blah | 1 ok, 2 pitäisi kysyä Leenalta, loput kunnossa?',
    ),
    ['1 ok, 3 euroa on väärä hinta', 'unclear 1,3'],
    ['1 ok, 2 hinta väärin, samoin 1, 4 ok', 'confirm 4; correct 2 "hinta väärin, samoin 1"; unclear 1'],
    ['från 1 till 3 öppet', 'unclear'],
    ['1 yes, 2 yes', 'unclear 1'],
    ['1 ✗ 2 ✓', 'unclear 1'],
    ['2 ei ok, korjattu', 'unclear 2'],
  ])
})

describe('"otherwise ok" after what is told of some', () => {
  readsInAnyOrder('confirms the others', [
    ['2: bruten länk. Annars bra!', 'confirm 1,3,4,5; correct 2 "bruten länk."'],
    [
      '2: linkki ei toimi\n4: puhelin väärin\n\nMuuten kaikki kunnossa.',
      'confirm 1,3,5; correct 2 "linkki ei toimi"; correct 4 "puhelin väärin"',
    ],
    ['2: linkki ei toimi, muuten ok', 'correct 2 "linkki ei toimi, muuten ok"'],
    ['2: linkki ei toimi. Muuten ok, paitsi hinnat', 'correct 2 "linkki ei toimi. Muuten ok, paitsi hinnat"'],
    ['2: linkki ei toimi. Muuten ok?', 'unclear 2'],
    ...means('unclear', 'Muuten ok | Annars bra | Otherwise everything is fine'),
  ])

  it('says nothing of them below an item', () => {
    expect(meaningBetween('', ['2 > linkki ei toimi. Muuten ok.'])).toBe('correct 2 "linkki ei toimi. Muuten ok."')
  })
})

describe('a correction with its item inside the sentence', () => {
  const corrections = cases(
    `Öppettiderna i punkt 2 är fel, ska vara mån-fre 9-14 | The address in item 2 is outdated, we moved to Kauppakatu 8 |
Linkki kohdassa 2 ei toimi, oikea on www.esimerkkila.fi/satama`,
  )
  reads(
    'is read',
    corrections.map(words => [words, `correct 2 ${JSON.stringify(words)}`]),
  )

  reads(
    'is none',
    means(
      'unclear',
      `Onko linkki kohdassa 2 väärin? | Linkki kohdassa 2 on ehkä väärin | Linkki kohdassa 2 on oikein | Linkki kohdassa 2 on oikein, muut ok |
Linkki kohdassa 2 väärin, kuten kohdassa 3 | Priset är 2 euro fel | Soittakaa kun kohta 2 on korjattu`,
    ),
  )
})

describe('the past tense and what is meant to be so', () => {
  reads('are read', [
    ...means('corrected 1,3', 'Uppdaterade 1 och 3 | Uppdaterade 1 och 3 i SDL i morse | jag fixade 1 och 3'),
    ...means('corrected 4', '4 fixade jag | 4 fixade jag själv'),
    ...means('corrected all', 'Nyt on korjattu kaikki viisi. | korjattu kaikki'),
    ...means('unclear', 'uppdaterade | Nyt on korjattu kaikki kolme | korjattu kaikki paitsi 2 | Liisa fixade 4'),
    ...means('intended 2 ""', '2 this is intentional | 2: med flit | 2: should be as it is'),
    ['2 - this is intentional, the price depends', 'intended 2 "the price depends"'],
    ['2: is this intentional?', 'unclear 2'],
  ])
})
