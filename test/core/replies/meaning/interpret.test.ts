import { describe } from 'vitest'
import { meaning, means, reads } from './cases.ts'

describe('that all is right', () => {
  reads('is read', [
    ...means(
      'confirm all',
      `ok | OK | Ok. | OK! | ok!!! | okei | Okei! | ok kiitos | Ok, kiitos! | ok :) | OK 👍 | "ok" | *OK* |
kunnossa | Kunnossa. | kaikki kunnossa | Kaikki on kunnossa | kaikki ovat kunnossa | Kunnossa ovat. |
kaikki ok | Kaikki OK! | Kaikki ok | tiedot ok | Tiedot ovat kunnossa. | kaikki tiedot kunnossa |
ajan tasalla | Kaikki ajan tasalla | Tiedot ovat ajan tasalla. | Joo on ajan tasalla | edelleen ok |
pitää paikkansa | Kaikki pitää paikkansa | Tiedot pitävät paikkansa | kaikki tiedot pitävät paikkansa. |
ei muutoksia | Ei muutoksia! | ei korjattavaa | Ei muutettavaa | Ok, ei muutoksia 👍 | ei ole muutoksia |
kaikki oikein | Kaikki tiedot ovat oikein | Kyllä, kaikki kunnossa | ok, kaikki kunnossa |
Vahvistan tiedot | Tarkistin, kaikki kunnossa. | Vahvistan että kaikki on kunnossa |
kaikki kohdat kunnossa | ok ok | kaikki yhä kunnossa | Kaikki on edelleen ajan tasalla |
Kiitos muistutuksesta, kaikki kunnossa. | nämä ok | Minun puolestani ok | kuvaukset ajan tasalla`,
    ),
    ...means(
      'confirm all',
      `allt stämmer | Allt stämmer! | alla stämmer | stämmer | Stämmer bra | allt ok | Allt är ok | alla ok |
i sin ordning | Allt är i sin ordning, tack. | allt i ordning | Ja, allt stämmer. | inga ändringar |
allt rätt | Inga ändringar behövs | inget att ändra | uppgifterna stämmer | Alla uppgifter stämmer |
Bekräftas | Jag bekräftar att allt stämmer | Allt är aktuellt | Uppgifterna är aktuella | okej |
Allt stämmer fortfarande | Jag har kollat, allt stämmer | Tack för påminnelsen! Allt stämmer. | allt bra |
alla punkter ok | Allt ok från min sida | Ser bra ut`,
    ),
    ...means(
      'confirm all',
      `all fine | All fine. | all good | All good! | fine | everything is correct | Everything is fine | all ok |
up to date | up-to-date | Everything is up to date. | no changes | No changes needed. | okay |
all correct | Everything looks good | I confirm everything is up to date | confirmed | nothing to change |
Yes, all fine | All the information is right | Everything is in order | I've checked, all good |
all items ok | all up to date | Looks good! | Everything is right`,
    ),
  ])

  reads('is read however it is written', [
    ...means(
      'confirm all',
      `kunossa | kaikki kunossa | kaikki kunnosa | kaiki kunnossa | KAIKKI KUNNOSSA | allt stämer | allt stammer |
Allt stamer | inga andringar | all corect | pitaa paikkansa | ajan tasala | kaikki  kunnossa |
kaikki\u00a0kunnossa | \u200bok\u200b | ｏｋ | - ok | • kaikki kunnossa | “kaikki kunnossa”`,
    ),
  ])

  reads(
    'is read of a digest of one item',
    [
      ['1 ok', 'confirm 1'],
      ...means('confirm all', `ok | Se on kunnossa | kuvaus on ajan tasalla | tämä ok | It's fine | Det stämmer`),
      ...means(
        'confirm all',
        `Jag bekräftar att beskrivningen är uppdaterad. | I confirm the description is up to date.`,
      ),
    ],
    words => meaning(words, 1),
  )

  const ofBoth = 'molemmat kunnossa | båda stämmer | both are fine'
  reads('is read of a digest of two items', means('confirm all', ofBoth), words => meaning(words, 2))
  reads('is not read of more than two', means('unclear', ofBoth), words => meaning(words, 3))
})

describe('that some items are right', () => {
  reads('is read', [
    ...means(
      'confirm 2',
      `2 ok | 2 OK | 2: ok | 2. ok | 2) ok | 2). ok | (2) ok | [2] ok | 2 - ok | 2 – ok | 2ok | 2 = ok | 2 okei |
2: kunnossa | 2 on kunnossa | kohta 2 on kunnossa | Kohta 2: ok | Kohta 2 ok. | kohta 2 ajan tasalla |
-2 ok | nro 2 ok | numero 2 ok | n:o 2 ok | #2 ok | ok 2 | ok: 2 | kunnossa 2 | - 2 ok | * 2 ok | • 2: ok |
② ok | 2 pitää paikkansa | 2 ei muutoksia | 2: ei korjattavaa | vahvistan kohdan 2 | 2 edelleen ok |
2 oikein | punkt 2 ok | Punkt 2 stämmer | 2 stämmer | 2 är ok | nr 2 ok | 2: inga ändringar |
2 i sin ordning | 2 är rätt | item 2 fine | Item 2 is fine | 2 is fine | 2 is correct | number 2 ok |
2: no changes | 2 up to date | 2 is all right | 2 kunossa | 2 stämer | 2 ok, kiitos | Hei, 2 ok | 2 ok 👍 |
2 ok 2 ok | 2. kohta ok | 2. kohta on kunnossa | 2️⃣ ok`,
    ),
    ...means(
      'confirm 2,3,5',
      `2, 3 ja 5 ok | 2,3,5 ok | 2 ja 3 ja 5 ok | kohdat 2, 3 ja 5 kunnossa | 2, 3, ja 5 ok | 2 + 3 + 5 ok |
5, 3, 2 ok | punkterna 2, 3 och 5 stämmer | 2, 3 och 5 ok | items 2, 3 and 5 are fine | 2, 3 & 5 ok |
ok 2, 3 ja 5 | ok: 2,3,5 | 2 ok, 3 ok, 5 ok | 2 ok\n3 ok\n5 ok | 2 ok. 3 ok. 5 ok. | 2: ok; 3: ok; 5: ok |
2 ok ja 3 ok ja 5 ok | 2 ok 3 ok 5 ok | 2. ok\n3. ok\n5. ok | - 2 ok\n- 3 ok\n- 5 ok |
kohta 2, kohta 3 ja kohta 5 ok | 2-3 ok, 5 ok | 2–3 ja 5 ok`,
    ),
    ...means(
      'confirm 1,2,3',
      `1-3 ok | 1–3 ok | 1 - 3 ok | 1—3 ok | 1−3 ok | kohdat 1–3 kunnossa | punkterna 1–3 stämmer |
items 1-3 fine | 1-3: ok | ok 1-3 | 1 till 3 ok | 1 to 3 ok`,
    ),
  ])
})

describe('that all but some is right', () => {
  reads('is read', [
    ...means(
      'confirm 1,2,4,5',
      `kaikki kunnossa paitsi 3 | Kaikki kunnossa, paitsi 3. | kaikki ok paitsi kohta 3 | ok paitsi 3 |
kaikki ok (paitsi 3) | kaikki muut kunnossa paitsi 3 | 
kaikki ok mutta ei 3 | kaikki paitsi 3 ok | 
ei muutoksia paitsi 3 | 
alla stämmer utom 3 | allt stämmer utom 3 | allt ok förutom 3 | allt ok men inte 3 | alla utom 3 stämmer |
all fine except 3 | all fine except item 3 | all good but not 3 |
all except 3 fine | all but 3 are fine | 1,2,4,5 ok | 1-2 ok, 4-5 ok |
1-2 ja 4-5 ok | kaikki kunossa paitsi 3 | allt stämer utom 3`,
    ),
    ...means(
      'confirm 1,2,4,5; unclear 3',
      `muut ok mutta 3 ei | muut kunnossa, 3 ei ole | kaikki ok mutta 3 ei | Kaikki muut kunnossa, 3 väärin |
1, 2, 4 ja 5 kunnossa mutta 3 ei | muut ok, 3 vaatii korjausta | övriga ok, 3 behöver ändras | others ok, 3 needs fixing`,
    ),
    ...means(
      'confirm 1,2,4,5; unclear 3',
      `3 ei ole kunnossa, muut ok | 3 pitää korjata, muut kunnossa | 3 stämmer inte, övriga ok |
3 is wrong, the others are fine | 3 är fel, resten ok | 3 isn't right, others ok`,
    ),
    ...means(
      'confirm 1,3,5',
      `kaikki muut kunnossa paitsi kohdat 2 ja 4 | allt stämmer utom 2 och 4 | all fine except 2 and 4 |
kaikki kunnossa paitsi 2, 4`,
    ),
    ['kaikki kunnossa paitsi 2: puhelin on nyt 05 617 1234', 'confirm 1,3,4,5; correct 2 "puhelin on nyt 05 617 1234"'],
    ['allt stämmer utom 2: telefonnumret är 05 617 1234', 'confirm 1,3,4,5; correct 2 "telefonnumret är 05 617 1234"'],
    ['all fine except 2: the number is 05 617 1234', 'confirm 1,3,4,5; correct 2 "the number is 05 617 1234"'],
    [
      'kaikki kunnossa paitsi 3\n3: uusi osoite on Keskuskatu 1',
      'confirm 1,2,4,5; correct 3 "uusi osoite on Keskuskatu 1"',
    ],
    ['kaikki ok paitsi 2 ei minun', 'confirm 1,3,4,5; reassign 2 nobody'],
    ['kaikki kunnossa paitsi 4 kuuluu: matti@esimerkkila.fi', 'confirm 1,2,3,5; reassign 4 matti@esimerkkila.fi'],
    ['2 korjasin, muut ok', 'corrected 2; confirm 1,3,4,5'],
    ['3: uusi numero on 05 617 1234\nmuut kunnossa', 'correct 3 "uusi numero on 05 617 1234"; confirm 1,2,4,5'],
    ['muut ok, 2 ei minun ja 3 en tiedä', 'confirm 1,4,5; reassign 2 nobody; dontKnow 3'],
    ['resten ok, 3 åtgärdat', 'confirm 1,2,4,5; corrected 3'],
    ['the rest are fine, 3 fixed', 'confirm 1,2,4,5; corrected 3'],
    ['2 ok, 3 ei', 'confirm 2; unclear 3'],
  ])
})

describe('the other answers', () => {
  reads('are read', [
    ...means(
      'corrected all',
      `korjasin | Korjattu! | Päivitin tiedot PTV:hen | päivitetty PTV:hen | kaikki korjattu | Olen korjannut ne |
päivitetty | korjasin ne | Kiitos, korjasin tiedot.`,
    ),
    ...means(
      'corrected all',
      `åtgärdat | Rättat | har korrigerat | uppdaterat | Jag har uppdaterat | Allt åtgärdat | fixed | updated |
corrected | I have fixed it | all fixed | Updated in PTV`,
    ),
    ...means(
      'corrected 2',
      `korjasin 2 | 2 korjattu | 2 päivitetty PTV:hen | kohta 2 päivitetty | Olen korjannut kohdan 2 |
2: korjattu | päivitin kohdan 2 | 2 päivitetty ptv:hen | 2 korjattu PTV:ssä | korjattu: 2 | 2 korjatu |
2 nyt korjattu`,
    ),
    ...means(
      'corrected 2',
      `åtgärdat 2 | 2 åtgärdat | 2 rättat | punkt 2 har korrigerats | 2 uppdaterat i PTV | 2 har jag korrigerat |
2 atgardat | fixed 2 | 2 fixed | I have corrected 2 | 2 has been updated | 2: updated`,
    ),
    ...means(
      'corrected 2,4',
      `korjasin 2 ja 4 | kohdat 2 ja 4 korjattu | 2 och 4 åtgärdat | fixed 2 and 4 | 2 korjattu, 4 korjattu`,
    ),
    ...means(
      'reassign all nobody',
      `ei minun | Ei kuulu minulle. | inte min | hör inte till mig | not mine | not my responsibility |
en vastaa näistä`,
    ),
    ...means(
      'reassign 4 nobody',
      `ei minun 4 | 4 ei minun | 4: ei minun | 4 ei ole minun | 4 ei kuulu minulle | 4 ei minun vastuulla |
4 kuuluu Matille | 4 kuuluu: Matti Mallikas | 4 inte min | inte min 4 | 4 hör inte till mig |
4 hör till Kalle | 4 not mine | 4 is not mine | 4 belongs to Kalle | 4 ei minun vaan Matin |
4 not my responsibility | 4 tillhör inte mig`,
    ),
    ...means(
      'reassign 4 matti.mallikas@esimerkkila.fi',
      `4 kuuluu: matti.mallikas@esimerkkila.fi | 4 kuuluu Matti.Mallikas@Esimerkkila.fi |
4 kuuluu: Matti Mallikas, matti.mallikas@esimerkkila.fi | 4: ei minun, vaan matti.mallikas@esimerkkila.fi |
4 ei minun -> matti.mallikas@esimerkkila.fi | 4 hör till: matti.mallikas@esimerkkila.fi |
4 belongs to matti.mallikas@esimerkkila.fi | 4 kuuluu Matille (matti.mallikas@esimerkkila.fi) |
4 inte min, fråga matti.mallikas@esimerkkila.fi |
4 kuuluu matti.mallikas@esimerkkila.fi <mailto:matti.mallikas@esimerkkila.fi> |
ei minun 4, kuuluu matti.mallikas@esimerkkila.fi`,
    ),
    ...means('reassign 4 nobody', `4 kuuluu: a@esimerkkila.fi tai b@esimerkkila.fi`),
    ...means(
      'dontKnow all',
      `en tiedä | vet inte | don't know | dont know | I don’t know | En osaa sanoa. | Jag vet inte. |
do not know`,
    ),
    ...means(
      'dontKnow 3',
      `en tiedä 3 | 3 en tiedä | 3: en tiedä | vet inte 3 | 3 vet inte | don't know 3 | 3: no idea | 3 ei tietoa`,
    ),
    ...means(
      'ended 3',
      `lakkautettu 3 | 3 lakkautettu | 3 on lopetettu | 3: palvelua ei enää ole | 3 palvelua ei ole enää |
upphört 3 | 3 har upphört | 3 lagts ner | 3: tjänsten finns inte längre | discontinued 3 | 3 discontinued |
3 has ended | 3 no longer exists | 3: palvelu on lakkautettu | 3 lakautettu`,
    ),
    ...means(
      'snooze all 2026-12-07',
      `myöhemmin 7.12.2026 | Myöhemmin 7.12. | senare 7.12 | later 7 Dec | later 7 December | later December 7 |
later 2026-12-07 | senare den 7 december | myöhemmin 7. joulukuuta | muistuta 7.12. |
Påminn mig igen 7.12 | Remind me again on 7 December please | myöhemmin: 7.12. | later 7th of December |
myohemmin 07.12.2026 | myöhemmin, 7.12.26`,
    ),
    ...means(
      'snooze all 2026-12-06',
      `2 viikon päästä | kahden viikon päästä | myöhemmin 2 viikon päästä | om två veckor | om 2 veckor |
senare om två veckor | snooze 2 weeks | in two weeks | later, in 2 weeks | snooze for 2 weeks |
14 päivän päästä | 14 days later | Palaan asiaan kahden viikon kuluttua. | 2 viikon kuluttua`,
    ),
    ...means(
      'snooze 2 2027-01-15',
      `2 myöhemmin 15.1. | 2: myöhemmin 15.1.2027 | 2 senare 15.1 | 2: later 15 Jan | 2 later 15 January 2027`,
    ),
    ['ei minun, vaan matti@esimerkkila.fi', 'reassign all matti@esimerkkila.fi'],
    ['kuukauden päästä', 'snooze all 2026-12-22'],
    ['viikon päästä', 'snooze all 2026-11-29'],
    ['2: viikon päästä', 'snooze 2 2026-11-29'],
    ['myöhemmin 22.11.2027', 'snooze all 2027-11-22'],
    ['myöhemmin 21.11.', 'snooze all 2027-11-21'],
  ])

  const ofOne = [
    ...means(
      'ended all',
      `lakkautettu | Palvelu on lopetettu. | upphört | Tjänsten har upphört | discontinued |
The service has been discontinued`,
    ),
    ...means('intended all ""', `pitää olla näin | ska vara så | as intended`),
    ...means(
      'reassign all matti@esimerkkila.fi',
      `kuuluu: matti@esimerkkila.fi | hör till matti@esimerkkila.fi |
En enää vastaa tästä palvelusta. Uusi vastuuhenkilö on Matti Mallikas, matti@esimerkkila.fi. |
jag ansvarar inte längre för den här tjänsten. Ny kontaktperson är Karl Karlsson, matti@esimerkkila.fi.`,
    ),
  ]
  reads('are read of a digest of one item', ofOne, words => meaning(words, 1))
  reads(
    'are not read without a number of more',
    ofOne.map(([reply]) => [reply, 'unclear']),
  )

  reads('are read with their reason', [
    ...means(
      'intended 3 "hinta vaihtelee"',
      `3: pitää olla näin, koska hinta vaihtelee | 3: pitää olla näin: hinta vaihtelee |
3 pitää olla näin koska hinta vaihtelee | kohta 3: pitää olla näin - hinta vaihtelee |
3: näin sen pitää olla, sillä hinta vaihtelee | 3: ska vara så, eftersom hinta vaihtelee |
3: det ska vara så: hinta vaihtelee | 3: as intended, because hinta vaihtelee |
3 as intended: hinta vaihtelee | 3: it is as intended, since hinta vaihtelee`,
    ),
    ...means('intended 3 ""', `3: pitää olla näin | 3 ska vara så | 3: as intended. | 3: tarkoituksella näin`),
    ['3: pitää olla näin, koska hinta\nvaihtelee', 'intended 3 "hinta\\nvaihtelee"'],
  ])
})

describe('a correction', () => {
  const text = 'uusi puhelinnumero on 05 617 1234'

  reads(
    'is taken in the words given',
    means(`correct 3 ${JSON.stringify(text)}`, [
      `3: ${text}`,
      `3:${text}`,
      `3 : ${text}`,
      `3) ${text}`,
      `3. ${text}`,
      `3 - ${text}`,
      `3 – ${text}`,
      `[3] ${text}`,
      `[3]: ${text}`,
      `(3) ${text}`,
      `kohta 3: ${text}`,
      `Kohta 3 – ${text}`,
      `kohta 3. ${text}`,
      `korjaus 3 ${text}`,
      `Korjaus 3: ${text}`,
      `korjaus kohtaan 3: ${text}`,
      `nro 3: ${text}`,
      `punkt 3: ${text}`,
      `rättelse 3: ${text}`,
      `item 3: ${text}`,
      `correction 3: ${text}`,
      `#3: ${text}`,
      `- 3: ${text}`,
      `* 3: ${text}`,
      `Hei!\n\n3: ${text}\n\nTerveisin\nMaija Meikäläinen`,
      `3: ${text}\nKiitos!`,
      `3:\n${text}`,
      `3: ${text}\n\nT. Maija\nPuh. 040 123 4567`,
    ]),
  )

  reads('is read', [
    ['3: 05 617 1234', 'correct 3 "05 617 1234"'],
    ['3: osoite väärin', 'correct 3 "osoite väärin"'],
    ['3: ÅÄÖ "lainaus" … ½ m² – ok', 'correct 3 "ÅÄÖ \\"lainaus\\" … ½ m² – ok"'],
    ['2: eka\n3: toka', 'correct 2 "eka"; correct 3 "toka"'],
    ['2: eka\njatkuu\n\nja jatkuu\n3: toka', 'correct 2 "eka\\njatkuu\\n\\nja jatkuu"; correct 3 "toka"'],
    ['2: eka\n2: lisäksi toka', 'correct 2 "eka\\nlisäksi toka"'],
    ['2: eka\n3 ok', 'correct 2 "eka"; confirm 3'],
    ['1 ok\n2: eka\nkiitos', 'confirm 1; correct 2 "eka"'],
    ['2: puhelin on 05 617 1234, 3 ok', 'correct 2 "puhelin on 05 617 1234"; confirm 3'],
    ['1 ok, 2: puhelin on 05 617 1234', 'confirm 1; correct 2 "puhelin on 05 617 1234"'],
    ['1) ok, 2) eka', 'confirm 1; correct 2 "eka"'],
    ['2: eka. 3: toka', 'correct 2 "eka."; correct 3 "toka"'],
    ['2 ja 3: hinta on 5 e', 'correct 2,3 "hinta on 5 e"'],
    ['2: aukioloajat\nma–pe 9–15\n2. kerros', 'correct 2 "aukioloajat\\nma–pe 9–15\\n2. kerros"'],
    ['2: auki\n12:30 alkaen', 'correct 2 "auki\\n12:30 alkaen"'],
    ['2: puhelin\n05 617 1234', 'correct 2 "puhelin\\n05 617 1234"'],
    ['2: hinta 3,5 e', 'correct 2 "hinta 3,5 e"'],
    ['2: puhelin on 05 617 1234, muut tiedot ok', 'correct 2 "puhelin on 05 617 1234, muut tiedot ok"'],
    ['2: puhelin on 05 617 1234, muut ok', 'correct 2 "puhelin on 05 617 1234, muut ok"'],
    ['2: lue https://esimerkkila.fi/?id=3', 'correct 2 "lue https://esimerkkila.fi/?id=3"'],
    ['2: ok mutta puhelin on väärä', 'correct 2 "ok mutta puhelin on väärä"'],
    ['2: ei ole kunnossa', 'unclear 2'],
  ])
})

describe('several answers in one reply', () => {
  reads('are all read', [
    ['1 ok, 2 korjasin, 3 ei minun', 'confirm 1; corrected 2; reassign 3 nobody'],
    [
      '1 ok\n2 en tiedä\n3 lakkautettu\n4 myöhemmin 15.1.\n5: uusi osoite Keskuskatu 1',
      'confirm 1; dontKnow 2; ended 3; snooze 4 2027-01-15; correct 5 "uusi osoite Keskuskatu 1"',
    ],
    ['1 ok mutta 2 korjasin', 'confirm 1; corrected 2'],
    ['korjasin 2, 3 ok', 'corrected 2; confirm 3'],
    ['ok 1 korjasin 2 en tiedä 3', 'confirm 1; corrected 2; dontKnow 3'],
    ['1-2 ok, 3-4 åtgärdat', 'confirm 1,2; corrected 3,4'],
    ['2 ok and 3 not mine', 'confirm 2; reassign 3 nobody'],
  ])
})

describe('polite words', () => {
  reads(
    'change nothing',
    means(
      'confirm all',
      `Hei!\n\nok | Hei,\n\nok\n | Moi ok | Hei Maija, ok | Hei Maija!\nok | Hej,\n\nok\n\nMvh\nKalle |
Hello,\nok\n\nKind regards,\nJohn Smith | Hyvää huomenta! ok | ok\n\nTerveisin\nMaija Meikäläinen |
ok\n\nYstävällisin terveisin\n\nMaija Meikäläinen\npalveluasiantuntija\nEsimerkkilän kaupunki, tekniset palvelut\nPuh. 040 000 0000\nwww.kaupunki.example |
ok\n\nT. Maija | ok t. Maija | ok, terveisin Maija | ok\nT: Maija M. |
ok\nMed vänlig hälsning\nKarl Karlsson\nsakkunnig\nTfn 040 000 0000 | ok\nBr Anna |
ok\nBest regards, Anna | ok\nMvh/Kalle | ok\n/Kalle | ok\n-Kalle | ok\n\nMaija | ok\n\nMaija Meikäläinen |
ok, kiitos ja hyvää viikonloppua! | ok\nHyvää kesää! | ok - kiitos | ok, tack på förhand |
ok. Trevlig helg! | ok, have a nice day | ok\n--\nTerveisin Maija | Kiitos viestistä. ok |
ok\n\nYst. terv. Maija |
ok\n\nTerveisin,\nMaija Meikäläinen\nrehtori\nmaija@esimerkkila.fi\nKeskuskatu 1, 49400 Hamina | ok ❤️ 😊 |
ok ;-) | Kiitos!\n\nok\n\n🙏`,
    ),
  )
})
