import { describe, expect, it } from 'vitest'
import { inOrder, meaning, meaningBetween, means, reads, readsInAnyOrder } from './cases.ts'

describe('a mixed answer', () => {
  reads('is read', [
    ['1-3 ok\n4 lakkautetaan ehkä, en oo varma', 'confirm 1,2,3; unclear 4'],
    ['1 ok\n2 ok\n3 onko tämä oikein?', 'confirm 1,2; unclear 3'],
    ['1 ok, muut katson myöhemmin kun kerkeän', 'confirm 1; unclear 2,3,4,5'],
    ['1 ok\n2-5 har jag inte hunnit titta på ännu', 'confirm 1; unclear 2,3,4,5'],
    ['1, 2 och 4 ok men 3 är inte ok', 'confirm 1,2,4; unclear 3'],
    ['1 ok\n2 ok mutta puhelin väärin\nmuut ok', 'confirm 1,3,4,5; unclear 2'],
    ['1 ok, 2 blah blah\nmuut ok', 'confirm 3,4,5; unclear 1,2'],
    ['2:\n3: uusi osoite', 'correct 3 "uusi osoite"; unclear 2'],
    ['1 ok\n2: korjaan pian', 'confirm 1; unclear 2'],
    ['1 ok\n2: I will fix it', 'confirm 1; unclear 2'],
    ['1 ok\n2\n3 ok', 'confirm 1,3; unclear 2'],
    ['6 ok? Onko se 7 vai 9 €', 'unclear'],
    ['resten stämmer inte, 1 ok', 'confirm 1; unclear 2,3,4,5'],
    ['1 ok\nmuihin en nyt ehdi', 'confirm 1; unclear 2,3,4,5'],
    [
      '1 ok / 2 discontinued, the page is gone / 3 fixed / 4 ok / 5: should say 15',
      'confirm 1,4; ended 2; corrected 3; correct 5 "should say 15"',
    ],
    ['2 ei kuulu mulle, samoin 3\nmuut ok', 'confirm 1,4,5; unclear 2,3'],
  ])

  reads('that contradicts itself is doubted', [
    ['2 ok ja 2 korjasin, muut ok', 'confirm 1,3,4,5; unclear 2'],
    ['2 ok, 2: uusi puhelin', 'unclear 2'],
    ['kaikki ok, 2 korjasin', 'unclear'],
    ['kaikki ok paitsi 2, 2 ok', 'unclear'],
    ['ei minun\n2 kuuluu: a@esimerkkila.fi', 'unclear'],
  ])

  reads('doubts the items that it names besides', [
    [
      '1-3 ok\n4: puhelin väärin, samoin kohdassa 2',
      'confirm 1,3; correct 4 "puhelin väärin, samoin kohdassa 2"; unclear 2',
    ],
    ['1-3 ok\n4: puhelin väärin, samoin 2', 'confirm 1,3; correct 4 "puhelin väärin, samoin 2"; unclear 2'],
    ['1-3 ok\n4: hinta on 2 euroa', 'confirm 1,2,3; correct 4 "hinta on 2 euroa"'],
  ])
})

describe('words that are not understood', () => {
  reads('stand beside clear answers only after them, in a paragraph of their own', [
    ['1 ok\n2 korjasin\n\nKirjasto on mukava paikka', 'confirm 1; corrected 2; unclear'],
    ...means(
      'unclear',
      `1 ok\n2 ok\nKirjasto on mukava paikka | Kirjasto on mukava paikka\n\n1 ok |
1 ok\n\nKirjasto on mukava paikka\n2 ok | kaikki ok\n\nKirjasto on mukava paikka |
2 korjasin, muut ok\n\nKirjasto on mukava paikka | 1 ok. Kirjasto on mukava paikka`,
    ),
  ])

  reads(
    'undo a clear answer where they may touch it',
    means(
      'unclear',
      `Puhelin ei toimi | Muuten hyvä mutta | Jotain on väärin | Soittakaa | Ring mig | Somebody call me | Ehkä |
Puhelin on vanha | 05 617 1234 | Toimiiko puhelin? | Numret är fel | The price changed | Maybe | Kirjasto muuttaa |
Kanske biblioteket | Utställningen flyttas | Something odd`,
    ),
    words => meaning(`1 ok\n2 ok\n\n${words}`),
  )

  reads(
    'leave nothing',
    means(
      'unclear',
      `kaikki ok, en ehdi katsoa tarkemmin | kaikki ok, olen lomalla | ok, jag har bytt tjänst | ok, katsoin väärin |
kaikki kunnossa paitsi 3. Soittakaa. | kaikki kunnossa paitsi 3. Puhelin ei toimi. | kaikki kunnossa paitsi 3. Katson vielä. |
kaikki kunnossa paitsi 3\nPuhelinnumero on vanha | kaikki kunnossa paitsi 3. Hieno juttu. |
kaikki kunnossa paitsi 3 ja 4. Puhelinnumero on vanha. | kaikki kunnossa paitsi 3 puhelinnumeroa |
Kaikki kunnossa, mutta 3 puhelinnumeroa on väärin | allt ok utom 3, telefonen och adressen | all ok except 3, wrong in all of them |
all ok except 3, and the phone is wrong | 5 euroa on oikea hinta\nmuut ok | kaksi ok, yksi väärin | muut ok | loput kunnossa | 1 ok\n9 ok |
The other two are fine, 1 and 2 not mine | all four ok | 2 korjattu. Ne ovat kunnossa. | kaikki kunnossa. Vitsi vitsi. | muuten ok | annars ok | ok\n\nTerveisin\nSoittakaa | ok\nMvh\nRing |
otherwise fine | all good... not`,
    ),
  )
})

describe('an exception with its reason', () => {
  const others = 'confirm 1,2,4,5; correct 3'
  reads('is read', [
    ['kaikki ok paitsi 3, siinä hinta on vanha', `${others} "siinä hinta on vanha"`],
    ['kaikki ok paitsi 3 siinä lukee vanha hinta', `${others} "siinä lukee vanha hinta"`],
    ['kaikki ok paitsi kohta kolme lause pois', `${others} "lause pois"`],
    ['kaikki paitsi 3 ok. Hinta on 180 e. Teksti on vanha.', `${others} "Hinta on 180 e. Teksti on vanha."`],
    ['allt utom 3 är ok. Museet är stängt.', `${others} "Museet är stängt."`],
    ['Muuten kaikki ok, mutta kohdasta 3 pitää ottaa pois lause', `${others} "pitää ottaa pois lause"`],
    ['annars ok, men punkt 3 är fel', 'confirm 1,2,4,5; unclear 3'],
    ['all good except 3 - not mine anymore, ask Teemu', 'confirm 1,2,4,5; reassign 3 nobody'],
    ['all fine except 3: fixed', 'confirm 1,2,4,5; corrected 3'],
    ['allt ok med undantag av 3', 'confirm 1,2,4,5'],
    ['allt ok bortsett från 3', 'confirm 1,2,4,5'],
  ])
})

describe('the ways to name items', () => {
  readsInAnyOrder('are read', [
    ...means(
      'confirm 2',
      'kohta kaksi ok | kakkonen ok | toinen kohta ok | punkt två ok | tvåan ok | item two ok | second item ok | 2:n ok',
    ),
    ...means(
      'confirm 1,3',
      'yks ja kolme ok | ykkönen ja kolmonen ok | ettan och trean ok | one and three are fine | 1) ja 3) ok | 1 o 3 ok',
    ),
    ...means(
      'dontKnow 4,5',
      'nelosesta ja viitosesta en tiedä | kohdista neljä ja viisi en tiedä | fyran och femman vet jag inte',
    ),
    ...means('confirm 1,2,5', '1-2 ok, likaså 5 | 1-2 ok, samoin 5 | 1-2 fine, same for 5'),
    ...means('confirm all', 'all five ok | alla fem stämmer | kaikki viisi ok'),
    ...means('confirm 3,4,5; reassign 1,2 nobody', 'The other three are fine, 1 and 2 not mine'),
    ['Kirjasto (kohta 2) on lakkautettu', 'ended 2'],
    ['Kirjasto (2) ok', 'unclear 2'],
    ['The jobs (2 and 5) are decided in January, please ask again on 15 Jan.', 'snooze 2,5 2027-01-15'],
  ])

  reads(
    'are not to count alone',
    means('unclear', ['kaksi ok', 'yksi on ok', 'sex ok', 'kaksi kohtaa ok', 'kolmas ok']),
  )
})

describe('an answer with its reason', () => {
  readsInAnyOrder(
    'is read',
    [
      ['6 en tiedä, kysykää tonttipalveluista', 'dontKnow 6'],
      ['2 on lakkautettu, neuvontaa ei enää ole', 'ended 2'],
      ['2 on lakkautettu lokakuun lopussa. Hän jäi eläkkeelle.', 'ended 2'],
      [
        '2 har upphört, biblioteket stängde. 3 är inte min. Resten stämmer.',
        'confirm 1,4,5,6; ended 2; reassign 3 nobody',
      ],
      ['2 lakkautettu, mutta jatkuu verkossa', 'unclear 2'],
      ['2 lakkautettu, ehkä', 'unclear 2'],
      ['2 lakkautettu, entä 3?', 'unclear 2,3'],
      ['2 korjasin, puhelin vielä väärin', 'unclear'],
      ['2 korjasin eilen PTV:hen', 'corrected 2'],
      ['4 sköts av Bo Mark: bo@esimerkkila.fi', 'reassign 4 bo@esimerkkila.fi'],
      ['4 ei minun, tontit hoitaa bo@esimerkkila.fi', 'reassign 4 bo@esimerkkila.fi'],
      ['4 ei minun, tontit hoitaa bo@esimerkkila.fi tai al@esimerkkila.fi', 'reassign 4 nobody'],
      ['3 senare, nya tiderna klara 7.12', 'snooze 3 2026-12-07'],
      ['myöhemmin 7.12. oon lomalla', 'snooze all 2026-12-07'],
    ],
    words => meaning(words, 6),
  )

  reads('is read with its reason in a sentence of its own', [
    ['En ehdi nyt. Kysykää uudestaan 15.1.', 'snooze all 2027-01-15'],
    ['Hinner inte nu, kan ni fråga igen om två veckor?', 'snooze all 2026-12-06'],
    ['Really busy - could you ask me again after Christmas, on 7 January?', 'snooze all 2027-01-07'],
    [
      'Jag har bytt tjänst och de här hör inte till mig längre. Skicka dem till bo@esimerkkila.fi.',
      'reassign all bo@esimerkkila.fi',
    ],
    [
      'De här är inte mina längre, jag har bytt jobb. Bo Mark har tagit över: bo@esimerkkila.fi',
      'reassign all bo@esimerkkila.fi',
    ],
    ['en ole enää täällä, joten nämä eivät ole minun', 'reassign all nobody'],
    ['Nyt on kiire.', 'unclear'],
    ['Jag har bytt tjänst.', 'unclear'],
  ])
})

describe('a week or a month to put an answer off to', () => {
  reads('is read', [
    ...means(
      'snooze 2 2026-11-23',
      '2 katson ensi viikolla | 2 katon ens viikolla | 2 tar jag nästa vecka | Remind me about 2 next week',
    ),
    ...means('snooze 2 2026-12-01', '2: palaan ensi kuussa | 2 senare, nästa månad | snooze 2 until next month'),
    ...means('snooze 2 2027-01-01', '2 myöhemmin, tammikuussa | 2: senare, i januari | 2 later, in January'),
    ...means('snooze all 2026-11-23', 'ensi viikolla | Ens viikolla! | nästa vecka'),
    ...means('snooze all 2027-01-01', 'Ehdin katsoa nämä vasta tammikuussa | hinner först i januari'),
    ...means(
      'unclear',
      'ensi viikolla uusi puhelin | in January | tammikuussa | Palvelu alkaa vasta tammikuussa | hinner i januari',
    ),
  ])
})

describe('taking an answer back', () => {
  reads(
    'is read',
    means(
      'undo',
      `peru | Peru! | peruuta | perun vastaukseni | Peru edellinen vastaukseni, luin väärää viestiä | Peruisin sen edellisen vastaukseni. |
Perun eilisen vastaukseni, multa meni kohdat sekaisin. Anteeksi sähläys! | ångra | Ångra mitt svar | jag ångrar mitt förra svar från i går |
Jag drar tillbaka mitt svar | undo | Please undo my previous answer, I mixed up 2 and 3. | take back my answer | undo that |
Sorry, please undo - I answered too quickly :( | Hups, vastasin liian hätäisesti. Perun vastaukseni. | I cancel my last reply | vedän takaisin vastaukseni |
Glöm mitt förra svar, det blev fel | unohtakaa edellinen vastaukseni | please ignore my previous answer`,
    ),
  )

  reads(
    'is not read from words that only sound alike',
    means(
      'unclear',
      `peru tilaus | peru nämä viestit | älä peru | en peru | peru kohta 2 | peru, 2 ok | ångra inte | don't undo | cancel | undo the change in 2 | peru? |
glöm inte mitt svar | unohtakaa kohta 2 | ignore my previous question | glöm mitt svar på 2`,
    ),
  )
})

describe('what was typed below items', () => {
  reads(
    'is about its item',
    [
      ['ok', 'confirm 2'],
      ['Tämä on ok.', 'confirm 2'],
      ['tämäkin oikein', 'confirm 2'],
      ['stämmer', 'confirm 2'],
      ['ajat oikein, ok', 'confirm 2'],
      ['korjattu', 'corrected 2'],
      ['Fixed this one myself yesterday.', 'corrected 2'],
      ['utställningen är slut, åtgärdat idag', 'corrected 2'],
      ['Poistin lauseen PTV:stä tänään, korjattu.', 'corrected 2'],
      ['vet inte, sköts av konsthallen', 'dontKnow 2'],
      ['ei minun -> bo@esimerkkila.fi', 'reassign 2 bo@esimerkkila.fi'],
      ['This page no longer exists, it was discontinued', 'ended 2'],
      ['Ska vara så, vi har alltid så', 'intended 2 "vi har alltid så"'],
      ['poistakaa tuo lause', 'correct 2 "poistakaa tuo lause"'],
      ['180 e on oikein, 160 oli viime vuoden', 'correct 2 "180 e on oikein, 160 oli viime vuoden"'],
      ['3 on oikein', 'unclear 2'],
      ['Stängt nu. Nästa sommar 10.6-30.8.', 'correct 2 "Stängt nu. Nästa sommar 10.6-30.8."'],
      ['Onko tämä oikein?', 'unclear 2'],
      ['ei ole kunnossa', 'unclear 2'],
      ['ehkä vanha', 'unclear 2'],
      ['tarkistan vielä', 'unclear 2'],
      ['ok\nei minun', 'unclear 2'],
      ['myöhemmin 15.1.', 'snooze 2 2027-01-15'],
    ],
    words => meaningBetween('', [`2 > ${words}`]),
  )

  it.each<readonly [text: string, typed: readonly string[], wanted: string]>([
    ['Vastaukset alla punaisella.\nt. Sari', ['1 > ok', '2 > ok'], 'confirm 1,2'],
    ['Hej, svarar nedan', ['1 > stämmer'], 'confirm 1'],
    ['My answers are in green below.', ['1 > ok'], 'confirm 1'],
    ['muut ok', ['2 > lause pois'], 'confirm 1,3,4,5; correct 2 "lause pois"'],
    ['muut ok', ['2 > 👍', '3 > korjattu'], 'confirm 1,4,5; corrected 3'],
    ['Svaren på 1-3 finns i texten nedan, resten (4-5) stämmer.', ['1 > ok'], 'confirm 1,4,5'],
    ['', ['1 > ok', '3 > lopuista en tiedä'], 'confirm 1; dontKnow 2,3,4,5'],
    ['', ['1 > ok', '3 > ok\nResten tar jag nästa vecka.\nAnna'], 'confirm 1,3; snooze 2,4,5 2026-11-23'],
    ['Jotain on väärin', ['1 > ok'], 'unclear'],
    ['kaikki ok', ['2 > lause pois'], 'unclear'],
    ['', ['7 > ok'], 'unclear'],
    ['', ['0 > ok'], 'unclear'],
    ['', ['1 > ok', '1 > hinta on 5 e'], 'unclear 1'],
    ['', ['1 > '], 'unclear'],
  ])('%j with %j is %s', (text, typed, wanted) => {
    expect(inOrder(meaningBetween(text, typed))).toBe(inOrder(wanted))
  })
})

describe('harmless words', () => {
  reads(
    'change nothing',
    means(
      'confirm all',
      `kaikki ok. Tämä oli helppoa! | all ok, hope they went through | Kävin listan läpi. Kaikki ok. | allt ok, jag har gått igenom alla punkter |
Hyvää huomenta ja kiitos kattavasta listasta! Kaikki ok. | ok\nMukavaa talven odotusta toivottaen\nSari | ok\n-S | ok\nE. | ok\n//Sari | ok\nTerv. Sari R. |
Tässä vastaukseni: kaikki ok | Här kommer mina svar:\nallt ok | Hej! Allt gott, allt ok | ok. Ha det bra! | Tack för att ni håller koll, allt ok`,
    ),
  )
})
