import { describe } from 'vitest'
import { meaning, means, reads } from './cases.ts'

const toBo = 'reassign 2 bo@esimerkkila.fi'

describe('whose an item is', () => {
  reads('is told by a name and an address', [
    ...means(
      toBo,
      `2 kuuluu: Bo Mark, bo@esimerkkila.fi | 2 kuuluu Bo Mark (bo@esimerkkila.fi). | 2 kuuluu Aada Beeda Ceeda Deeda bo@esimerkkila.fi |
2 kuuluu bo@esimerkkila.fi bo@esimerkkila.fi | 2 ei minun Bolle bo@esimerkkila.fi | 2 ei minun Aada Beeda Ceeda bo@esimerkkila.fi |
2 ei minun kysykää bo@esimerkkila.fi | 2 ei minun ota yhteyttä bo@esimerkkila.fi | 2 ei minun, contact bo@esimerkkila.fi |
2 not mine, but bo@esimerkkila.fi | 2 inte min utan bo@esimerkkila.fi | 2 kuuluu Bo Mark <mailto:bo@esimerkkila.fi>`,
    ),
    ['2 kuuluu Bo Mark <bo@esimerkkila.fi>, 3 ok', `${toBo}; confirm 3`],
    ['2 kuuluu Bo Mark <bo@esimerkkila.fi> 3 ok', `${toBo}; confirm 3`],
    ['2 kuuluu: bo@esimerkkila.fi, 3 kuuluu: liisa@esimerkkila.fi', `${toBo}; reassign 3 liisa@esimerkkila.fi`],
    ['ei minun, bo@esimerkkila.fi', 'reassign all bo@esimerkkila.fi'],
    ['not mine but bo@esimerkkila.fi', 'reassign all bo@esimerkkila.fi'],
  ])

  reads('is told by a few words and an address', [
    ...means(toBo, '2 kuuluu tonttipalveluihin: bo@esimerkkila.fi | 2 kuuluu aa bb cc dd ee ff bo@esimerkkila.fi'),
    ...means(
      'unclear 2',
      '2 kuuluu aa bb cc dd ee ff gg bo@esimerkkila.fi | 2 kuuluu aa; bb bo@esimerkkila.fi | 2 kuuluu ok bo@esimerkkila.fi | 2 kuuluu tonttipalveluihin | 2 kuuluu',
    ),
    ['2 kuuluu aa bb 5 bo@esimerkkila.fi', 'unclear 2,5'],
  ])

  reads('is nobody where a name is all that is told, or two are', [
    ...means(
      'reassign 2 nobody',
      `2 kuuluu Bolle | 2 kuuluu Bo Mark | 2 ei minun Bo | 2 ei minun kuuluu Bolle | 2 ei minun hoitaa Bo | 2 ei minun enää nykyään |
2 ei minun, uusi vastuuhenkilö on Bo Mark | 2 not mine anymore, ask Bo | 2 kuuluu bo@esimerkkila.fi ja liisa@esimerkkila.fi |
2 kuuluu bo@esimerkkila.fi, liisa@esimerkkila.fi | 2 ei minun, kysy bo@esimerkkila.fi tai liisa@esimerkkila.fi | 2 kuuluu bo@esimerkkila.fi tai 3 ok`,
    ),
    ...means(
      'unclear 2',
      '2 ei minun Bolle | 2 ei minun mielestäni | 2 ei minun Aada Beeda Ceeda Deeda bo@esimerkkila.fi',
    ),
  ])

  reads('is not told by an address that other words are about', [
    ...means(
      'reassign 2 nobody',
      `2 kuuluu bo@esimerkkila.fi, matti@esimerkkila.fi on eläkkeellä | 2 ei minun, terv. bo@esimerkkila.fi | 2 ei minun, yst. bo@esimerkkila.fi |
2 ei minun, t. bo@esimerkkila.fi | 2 ei minun, aiemmin, bo@esimerkkila.fi | 2 ei minun, lehti bo@esimerkkila.fi |
2 ei minun, bo@esimerkkila.fi eläkkeellä | 2 ei minun, Bo jäi pois bo@esimerkkila.fi`,
    ),
  ])

  reads('is doubted where it is denied, asked or uncertain', [
    ...means(
      'unclear 2',
      `2 ei minun, bo@esimerkkila.fi? | 2 ei minun; bo@esimerkkila.fi hoitaa; ehkä | 2 ei minun, ei, bo@esimerkkila.fi |
2 kuuluu bo@esimerkkila.fi, joka ei ole täällä | 2 kuuluu bo@esimerkkila.fi, mutta hän on lomalla | 2 kuuluu ehkä Bo Mark, bo@esimerkkila.fi | 2 kuuluu ehkä Liisa, liisa@esimerkkila.fi`,
    ),
    ...means(
      toBo,
      '2 kuuluu bo@esimerkkila.fi, ei mulle | 2 kuuluu bo@esimerkkila.fi and not to me | 2 kuuluu bo@esimerkkila.fi eikä meille | 2 ei minun, Liisa, bo@esimerkkila.fi',
    ),
  ])

  reads('may be told of what is left out', [
    ...means(
      `confirm 1,3,4,5; ${toBo}`,
      'Kaikki ok mutta 2 kuuluu bo@esimerkkila.fi | Kaikki ok paitsi 2 kuuluu bo@esimerkkila.fi | Kaikki ok paitsi kohta 2 kuuluu bo@esimerkkila.fi',
    ),
  ])
})

describe('to whom all is to be sent', () => {
  reads('is told by one address', [
    ...means(
      'reassign all bo@esimerkkila.fi',
      `Lähettäkää nämä jatkossa bo@esimerkkila.fi | Please forward these to bo@esimerkkila.fi |
Skicka dem till bo@esimerkkila.fi | ohjatkaa viestit jatkossa bo@esimerkkila.fi | Hei, lähettäkää nämä bo@esimerkkila.fi`,
    ),
    ...means(
      'unclear',
      `Lähettäkää nämä jatkossa Liisalle | Lähettäkää nämä jatkossa bo@esimerkkila.fi? | Lähettäkää nämä bo@esimerkkila.fi tai liisa@esimerkkila.fi |
Lähettäkää nämä | Lähettäkää nämä ehkä bo@esimerkkila.fi`,
    ),
  ])
})

describe('words after a number and a mark', () => {
  reads('are a correction', [
    ...means(
      'correct 2 "hinta 5 e"',
      '2) hinta 5 e | [2] hinta 5 e | (2) hinta 5 e | 2: hinta 5 e | 2. hinta 5 e | 2 - hinta 5 e | 2 > hinta 5 e | 2 = hinta 5 e',
    ),
    ...means('correct 2 "hinta 5 e"', '2 :: hinta 5 e | 2: - hinta 5 e | 2 ): hinta 5 e | 2:hinta 5 e'),
    ...means(
      'confirm 1; correct 2 "hinta 5 e"',
      '1 ok, 2) hinta 5 e | 1 ok. 2) hinta 5 e | 1 ok, 2: hinta 5 e | 1 ok, 2 - hinta 5 e',
    ),
    ['2: 12 e', 'correct 2 "12 e"'],
    ['2. 180 € on oikein', 'correct 2 "180 € on oikein"'],
    ['2. 15 % on väärin', 'correct 2 "15 % on väärin"'],
  ])

  reads('are none where the number is a time, a day, a word or an amount', [
    ...means(
      'unclear',
      '2:12 e | 3-4 vuotta | 2-vuotiaat maksavat 5 | 2-puhelin väärin | 2 - 5 e | 2.hinta 5 e | 2. tammikuuta alkaen | [2] 5 e | 2 =',
    ),
    ['2. 3 € on oikein', 'unclear 2,3'],
    ...means('unclear 2', '2 - | 2: … | 2: ... | 2. 180€ on oikein'),
  ])
})

describe('the reason why it is meant to be so', () => {
  reads('is told after it, or is not', [
    ...means('intended 2 ""', '2: pitää olla näin | 2: pitää olla näin. | 2: pitää olla näin...'),
    ...means(
      'intended 2 "hinta vaihtelee"',
      '2: pitää olla näin, hinta vaihtelee | 2: pitää olla näin, koska hinta vaihtelee | 2: pitää olla näin koska hinta vaihtelee | 2: pitää olla näin: hinta vaihtelee',
    ),
    ['2: pitää olla näin. Hinta vaihtelee', 'intended 2 "Hinta vaihtelee"'],
    ['2: pitää olla näin, koska hinta vaihtelee, 3 ok', 'intended 2 "hinta vaihtelee"; confirm 3'],
    ['2: pitää olla näin, koska hinta vaihtelee\nja aika', 'intended 2 "hinta vaihtelee\\nja aika"'],
  ])

  reads('is none where it doubts, promises or takes back', [
    ...means('unclear 2', '2: pitää olla näin, ehkä | 2: pitää olla näin, koska tarkistan | 2: pitää olla näin?'),
    ...means(
      'unclear',
      '2: pitää olla näin\nhinta vaihtelee | 2: pitää olla näin, koska hinta vaihtelee\nmutta ei aina',
    ),
  ])
})

describe('an answer that is put off', () => {
  reads('has its day somewhere after it', [
    ...means(
      'snooze all 2027-01-15',
      `senare: 15.1. | senare - 15.1. | senare, till 15.1. | myöhemmin 15.1. asti | myöhemmin 15.1. saakka | in 15 January | could you ask me again 15.1? | - myöhemmin 15.1.`,
    ),
    ...means('snooze 2 2027-01-15', 'myöhemmin 2, 15.1. | myöhemmin kohta 2 15.1. | 2 myöhemmin, 15.1.'),
    ...means('snooze all 2027-01-07', 'senare efter jul 7.1. | myöhemmin joulun jälkeen, 7.1.'),
    ...means('snooze all 2026-11-23', 'ensi viikolla | ensi viikolla. | - ensi viikolla | Ensi viikolla!'),
    ['Muistuttakaa kohdasta 2 ensi viikolla', 'snooze 2 2026-11-23'],
    ['om två veckor', 'snooze all 2026-12-06'],
    ['1 senare, nya tiderna klara 7.12', 'snooze 1 2026-12-07'],
  ])

  reads('has no day in other words', [
    ...means(
      'unclear',
      `hei ensi viikolla | hei, ensi viikolla | ensi viikolla uusi | ensi viikonloppu | om 15.1. | could you ask me again on 15.1.? ok | senare, nya tiderna klara 7.12 |
vasta joulun jälkeen 15.1. | ensimmäisellä viikolla | next year`,
    ),
    ...means('unclear 1', '1 senare, kanske klara 7.12 | 1 senare, klara 7.12? | 1 senare, klara'),
    ['2 ensi viikolla', 'unclear 2'],
  ])

  reads(
    'is not put off where its words do not tell one day',
    means(
      'no',
      '1 senare, nya tiderna klara 7.12 kl 9 | 1 senare, men klara 7.12 | 1 senare, inte klara 7.12 | 1 senare; klara 7.12 | 1 myöhemmin 2 15.1.',
    ),
    words => (meaning(words).includes('snooze') ? 'yes' : 'no'),
  )
})
