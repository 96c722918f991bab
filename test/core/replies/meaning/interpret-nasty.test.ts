import { describe, expect, it } from 'vitest'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'
import { means, reads } from './cases.ts'

const today = Temporal.PlainDate.from('2026-11-22')

function kinds(words: string, items = 5): readonly string[] {
  return interpret({ text: words, between: [] }, { items, today }).map(intent => intent.kind)
}

describe('what is not a confirmation', () => {
  describe.each([
    [
      'questions',
      `ok? | Ok ? | OK?! | ok !? | onko tämä ok? | Onko kaikki ok | ovatko tiedot kunnossa? | kaikki kunnossa? |
Riittääkö että vastaan OK? | kaikki ok, eikö`,
    ],
    [
      'Finnish negations',
      `ei ole ok | Ei ole ok! | ei ok | ei kunnossa | ei ole kunnossa | kaikki ei ole kunnossa | ei kaikki ok |
ei, kaikki ok | ok ei | ei ole ajan tasalla | ei pidä paikkaansa | eivät pidä paikkaansa | epäkunnossa |
ei vielä ok`,
    ],
    [
      'conditions and guesses',
      `ok jos Matti sanoo niin | kunnossa kunhan puhelin vaihdetaan | ok huomenna |
kaikki on kunnossa ensi viikolla | melkein kunnossa | luulisin että ok | varmaan ok |
taitaa olla kunnossa | kai ok | ehkä kunnossa | pitäisi olla kunnossa | kunnossa olisi`,
    ],
    [
      'promises',
      `tarkistan huomenna | Korjaan pian | korjaan 2 huomenna, muuten ok | vahvistan myöhemmin | en vahvista |
en voi vahvistaa | OK tuo puhelinnumero pitää kyllä vaihtaa ennen kuin vahvistan | ok katson |
ok, tarkistan`,
    ],
    [
      'remarks, and what is left open',
      `kaikki ok mutta kirjasto muuttaa ensi vuonna | kaikki kunnossa, puhelin vain on väärin |
ok muuten paitsi osoite | kaikki kunnossa paitsi puhelinnumero | muuten ok | muut ok | muut kunnossa |
Muuten kaikki kunnossa | kaikki muu kunnossa`,
    ],
    [
      'words that only look alike, and words that say nothing',
      `kaikki kunnassa | tasolla | kunnasta | ko | o k | okk | kunnossapito | kunnossapito ok | oikeinko |
okseettaa | joo | kyllä | kiitos | Kiitos! | 👍 | ✅ | ? | . | - | 2 | 2, 3 | kohta 2 | 1-5`,
    ],
    [
      'numbers of no item',
      `0 ok | 6 ok | 2 ja 6 ok | 1-6 ok | 02 ok | 3-1 ok | 2.3. ok | 2/3 ok | 2,5 % ok | 99999999999999999999 ok |
kaikki ok paitsi 6 | kaikki ok paitsi 0 | kohta 7 kunnossa | 1 ok, 9 ok | 2 5 ok | -1 | +1 | no 2 ok`,
    ],
    [
      'contradictions',
      `ok, 2 korjattu | kaikki ok, 3 korjasin | 2 ok ja 2 korjasin | 2 ok\n2 ei minun | ok mutta korjasin 2 |
2 ok, 2: uusi puhelin 05 617 1234 | kaikki kunnossa\n3: uusi osoite | ok myöhemmin 15.1. |
kaikki ok paitsi 2, 2 ok`,
    ],
    [
      'unhappy faces, strange letters and half sentences',
      `ok :( | ok :/ | ok 👎 | ok 🤔 | ok ❌ | o̶k̶ | ~~ok~~ | оk | > ok | kaikki ok paitsi | kaikki ok mutta |
kaikki ok ja | ok tai ei | ok vai ei | ok/ei | ok (?)`,
    ],
    [
      'lines of our own mail that show how to answer',
      `- "kaikki kunnossa paitsi 2" – vain kohdassa 2 on korjattavaa | "kaikki kunnossa" – kaikki tiedot pitävät paikkansa |
- "allt stämmer" – alla uppgifter stämmer | “all fine except 2” – only item 2 needs correcting`,
    ],
    [
      'Swedish',
      `stämmer inte | Det stämmer inte | allt stämmer inte | inte ok | inte allt ok | nej, allt stämmer |
stämmer allt | Stämmer allt? | är allt ok | är ok | ingenting stämmer | oordning | allt i oordning |
allt skämmer | stämmer nästan | jag kollar | ska kolla att allt stämmer | allt stämmer efter årsskiftet |
Räcker det att jag svarar OK? | om allt stämmer | allt borde stämma | allt är uppdaterat |
allt stämmer men telefonnumret är fel | allt stämmer utom telefonnumret |
I övrigt är texten i sin ordning`,
    ],
    [
      'English',
      `not ok | not all fine | nothing is fine | It's not up to date. | isn't correct | not correct | incorrect |
is fine | is everything fine | is 2 ok | are all fine | all fine if you say so | I will fix it |
I'll check, all fine | I would say all fine | should be fine | almost all fine | no, all fine |
no charges | undated | 2 undated | correct 2 | all fine except the phone number | fine except |
all fine until March | everything is updated | ok but | k | fine? | never ok | everything but 2 |
ok not 2 | All right`,
    ],
    [
      'remarks under an answer',
      `Unsubscribe | Poistakaa minut tältä listalta | Ok. En ole enää töissä täällä. |
Kaikki ok\n\nTerveisin\nMaija\nPS. Puhelin on väärin | ok\nTerveisin Maija\nPuhelin vaihtunut |
ok\n\nKirjasto muuttaa | ok\nPoikkeus: uimahalli | ok\n\nPuhelin 05 617 1234 | ok\n05 617 1234 |
ok puhelin | kirjasto ok | Terveisin\nMaija | Hei! | ok\nhttps://esimerkkila.fi | ok maija@esimerkkila.fi |
Hei, Ongelma. Ok | OK KAI`,
    ],
    [
      'the explanations of our own mail',
      `"kaikki kunnossa" – kaikki tiedot pitävät paikkansa | - "all fine" – all the information is right |
- "2 ok" – tiedot pitävät paikkansa | Vastaa: "2 ok" tai "2: " | Vastaa vain: kaikki kunnossa |
Svara: "2 ok" | Jos tiedot pitävät paikkansa, vastaa vain: kaikki kunnossa.`,
    ],
    [
      'half-written answers by number',
      `2: | 2: ok? | 2 ok? | 2 ok, 3? | 2: kiitos | 2: ei | 2: tarkistan huomenna | 2: onko tämä oikein? |
7: puhelin on 05 617 1234 | 2: eka\n9: toka | 12:30 ok | 2 puhelin ok |
2: Terveisin Maija`,
    ],
  ])('%s', (_name, list) => {
    reads('are passed on', means('unclear', list), words => kinds(words).join())
  })

  reads('is passed on where nothing is written', means('unclear', ['', ' ', '\n', '\u200b']))

  it.each([
    ['ok', 0],
    ['1 ok', 0],
    ['kaikki kunnossa paitsi 1', 1],
    ['muut ok, 1 ei minun', 1],
    ['1: ', 1],
    ['uusi puhelinnumero on 05 617 1234', 1],
  ])('%j of a digest of %i items', (words, items) => expect(kinds(words, items)).not.toContain('confirm'))

  it('passes on what was written as it was written', () => {
    expect(interpret({ text: ' En ehdi, kysykää Matilta. \n', between: [] }, { items: 5, today })).toEqual([
      { kind: 'unclear', items: [], text: 'En ehdi, kysykää Matilta.' },
    ])
  })
})

describe('what is no day to put an answer off to', () => {
  reads(
    'is passed on',
    means(
      'unclear',
      `myöhemmin | senare | later | myöhemmin 22.11.2026 | myöhemmin 22.11. | myöhemmin 1.1.2026 | later 23 November 2027 | myöhemmin 31.2. | myöhemmin 32.1. |
senare 1/2 | snooze 2 | snooze 2 years | 60 viikon päästä | 15.1. | 2 viikkoa sitten | myöhemmin 15.1. tai 16.1. | ensi viikolla? | ensi viikolla uusi puhelin | ensi kuussa | huomenna`,
    ),
  )
})
