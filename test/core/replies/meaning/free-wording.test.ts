import { describe } from 'vitest'
import { means, reads } from './cases.ts'

describe('a confirmation in free words', () => {
  reads(
    'is read',
    means(
      'confirm all',
      `kaikki tiedot ovat edelleen voimassa | Tarkistin, kaikki tiedot voimassa. | Ovat paikkansapitäviä edelleen. | kaikki ennallaan |
samat tiedot | Samat tiedot kuin ennenkin, meiltä ei päivitettävää. | Jees, hyvältä näyttää kaikki! | kaik kunnos | pitää paikkansa edelleen |
Tsekattu ja oikeelta näyttää, ei tartte muuttaa mitää | ei mitään korjattavaa | ei tarvitse muuttaa mitään | mitään ei tarvitse korjata |
Luin kuvaukset läpi eikä niissä ollut mitään korjattavaa. Hyvää joulunodotusta! | Kävin kaikki viisi läpi ja ne ovat ajan tasalla. |
Ei meidän osalta muutoksia | EI MEIDÄN PUOLELTA MUUTOKSIA | Ei minun puoleltani muutettavaa | meiltä ei korjattavaa | meidän puolesta ok |
Jo, de e bra så | Helt riktigt alltihop | Allt är riktigt | à jour | Samtliga uppgifter är à jour. | allt i skick | bra som de är |
Beskrivningarna är bra som de är. | Jag har läst igenom alla texterna och de håller fortfarande streck. | texterna stämmer | fortfarande aktuella |
inget behöver ändras | inga ändringar från vår sida | Alltt i ordnign | Japp, allt stämmer fortfarande |
Still valid, all of them. | Yep looks right to me | everything's ok | evrything ok | No updates from our side. | Checked them all – no changes needed. |
I've gone through them all, no changes needed | nothing needs to be changed | all five of them ok | ok kaikki`,
    ),
  )

  reads('is read of some items', [
    ['1-4 ✓\n5: uusi puhelin', 'confirm 1,2,3,4; correct 5 "uusi puhelin"'],
    ['1 ✓ 2 ✓', 'confirm 1,2'],
    ['Punkterna två och fyra är i skick', 'confirm 2,4'],
    ['2 edelleen voimassa', 'confirm 2'],
    ['ei meidän osalta muutoksia, paitsi 3', 'confirm 1,2,4,5'],
    ['ok kaikki paitsi 3', 'confirm 1,2,4,5'],
  ])

  reads(
    'is none',
    means(
      'unclear',
      `Ei pidä enää paikkaansa | ei enää voimassa | kaikki eivät ole voimassa | luulen että voimassa | voimassa vuoden loppuun |
kaikki voimassa 31.12. asti | voimassa toistaiseksi | hinnat voimassa | eivät ole ennallaan | kaikki ennallaan vai? |
samat tiedot puuttuvat | samat tiedot kuin kirjastolla | hyvältä näyttää toistaiseksi | ei näytä hyvältä | näyttää hyvältä, mutta |
ei mitään muutoksia vielä | ei muuta korjattavaa | ei tarvitse muuttaa | ei tarvitse muuttaa mitään, jos | Jees | Ei meidän osalta muutoksia, Liisan osalta on |
Ei meidän osalta muutoksia, kohtaan 3 uusi puhelin | Kävin kaikki kuusi läpi, kunnossa | luin läpi vain 2, ok | en ole lukenut läpi, ok |
inte helt riktigt | allt är inte riktigt | det är inte bra så | i dåligt skick | inte i skick | texterna stämmer inte | alla texterna |
jag har läst igenom | stämmer allt | stämmer, allt annat är fel | inga ändringar gjorda | inga ändringar ännu gjorda |
still not ok | not still valid | still valid until January | still valid? | looks right to me? | no updates yet | no updates since 2019 |
no changes made | everything's | I've gone through them all | all six of them ok | ok kaikki? | ok, kaikki ei kuulu meille | ✓ | ✗ | ✓ ?`,
    ),
  )

  reads('is none of an item', [
    ...means('unclear 2', '2 ei voimassa | 2 ei enää voimassa | 2 inte i skick | 2 inte helt riktigt | 2 ✓? | 2 ✗'),
    ['1-4 ✗', 'unclear 1,2,3,4'],
  ])
})

describe('"not mine"', () => {
  reads('ends its clause', [
    ...means(
      'reassign all nobody',
      'ei minun enää | inte mina längre | Det här är inte mina tjänster längre. | not mine any more | not mine, ask Teemu',
    ),
    ...means(
      'reassign 2 nobody',
      `2 ei minun | 2 ei ole meidän yksikön | 2 ei ole minun alaa | 2 är inte vår enhet | 2 ei minun, vaan Pekan | 2 not my service`,
    ),
    ['1-3 ok, 4-5 är inte mina', 'confirm 1,2,3; reassign 4,5 nobody'],
    ['1 to 3 ok, 4 to 5 not mine', 'confirm 1,2,3; reassign 4,5 nobody'],
  ])

  reads(
    'is not said where its words go on',
    means(
      'unclear',
      `ei minun mielestäni ok | Ei minun Mielestäni Ok | ei minun vika | ei minun tarvitse muuttaa mitään | ei ole minun kiireisin asia |
inte mitt fel | inte min sak att bedöma | inte mina ord | not my job to check phone numbers every month | not mine to judge`,
    ),
  )

  reads(
    'is not said of an item where its words go on',
    means('unclear 2', ['2 ei minun muuttama', '2 ei ole meidän puolelta muutettu']),
  )
})

describe('what was not done', () => {
  reads(
    'or is only wished for is no answer',
    means(
      'unclear 2',
      `2 ei korjattu | 2 ei ole päivitetty | 2 ei vielä korjattu | 2 ei ole lakkautettu | 2 korjaamatta | 2 korjataan | 2 inte åtgärdat |
2 ej fixat | 2 är inte uppdaterad | 2 har inte upphört | 2 not fixed | 2 not updated yet | 2 hasn't been fixed | 2 hasn't been fixed yet |
2 korjattava | 2 ska åtgärdas | 2 måste rättas | 2 to be fixed | 2 needs to be updated | 2 should be fixed |
2 borde vara ok | 2 bör vara i ordning | 2 should be ok | 2 ought to be fine now | 2 pitäisi olla ok | 2 pitäisi kysyä Leenalta | 2 borde ni fråga Nina om`,
    ),
  )

  reads('touches no other item', [
    ['3 korjattu, 4 ei korjattu', 'corrected 3; unclear 4'],
    ['2 ei lakkautettu, 3 lakkautettu', 'ended 3; unclear 2'],
    ['2 väärin, korjattu', 'corrected 2'],
    ['2 ei ok. Kaikki korjattu.', 'unclear'],
    ['2 pitää korjata: hinta on 5 e', 'correct 2 "pitää korjata: hinta on 5 e"'],
    ['2: teksti korjattava muotoon Avoinna', 'correct 2 "teksti korjattava muotoon Avoinna"'],
  ])
})
