import type { RosterFaultTexts } from '../roster-faults.ts'

const save = 'Tallenna lista taulukkolaskentaohjelmassa Excel-työkirjaksi (.xlsx).'
const addHeading = 'Lisää sarake, jonka otsikko on'
const everyRow = 'Kirjoita se jokaiselle riville (yhdistetyistä soluista arvo on vain ensimmäisessä) tai poista rivi.'
const show = 'Näytä kaikki rivit ja poista suodatus, tai poista se, mikä ei kuulu listaan.'
const showColumns = 'Näytä kaikki sarakkeet, tai poista se, mikä ei kuulu listaan.'

export const rosterFaults = {
  places: { row: 'rivi', rows: 'rivit', column: 'sarake', columns: 'sarakkeet', sheet: 'taulukko', rest: 'muu lista' },
  meant: heading => `Jos tarkoitat otsikkoa ${heading}, kirjoita se niin. Muuten poista sarake listasta.`,
  faults: {
    contentId: [
      '{1} ei ole PTV-tunniste',
      'Kopioi tunniste PTV:stä, esimerkiksi 3d1759a2-e47a-4947-9a31-cab1c1e2512b. Yhdellä rivillä voi olla yksi tunniste.',
    ],
    email: [
      '{1} ei ole sähköpostiosoite',
      'Kirjoita pelkkä osoite, esimerkiksi etunimi.sukunimi@esimerkkila.fi, ilman nimeä, sulkeita tai kirjaimia å, ä ja ö.',
    ],
    emails: ['{1} eivät ole sähköpostiosoitteita', 'Kirjoita pelkkiä osoitteita ja erota ne pilkulla.'],
    noServiceClass: [
      '{1} ei sisällä palveluluokan koodia',
      'Kirjoita yksi koodi, esimerkiksi P4 tai P4.10. Tee jokaiselle luokalle oma rivi.',
    ],
    serviceClasses: [
      '{1} sisältää monta palveluluokkaa',
      'Kirjoita yksi koodi, esimerkiksi P4 tai P4.10. Tee jokaiselle luokalle oma rivi.',
    ],
    language: ['{1} ei ole viestien kieli', 'Kirjoita suomi, svenska tai English.'],
    yesOrNo: ['{1} ei ole kyllä eikä ei', 'Kirjoita kyllä, tai jätä solu tyhjäksi, jos vastaus on ei.'],
    away: ['{1} ei ole kaksi päivämäärää', 'Kirjoita ensimmäinen ja viimeinen päivä, esimerkiksi 1.7.2027–31.7.2027.'],
    awayBackwards: [
      '{1} päättyy ennen kuin alkaa',
      'Kirjoita ensimmäinen ja viimeinen päivä, esimerkiksi 1.7.2027–31.7.2027.',
    ],
    heading: ['otsikkoa {1} ei tunneta', 'Korjaa otsikko tai poista sarake listasta.'],
    sameHeading: ['otsikko {1} tarkoittaa samaa kuin {2} sarakkeessa {3}', 'Jätä vain toinen sarakkeista.'],
    noHeading: ['{1} on sarakkeessa, jolla ei ole otsikkoa', 'Kirjoita sarakkeelle otsikko tai tyhjennä sarake.'],
    noAreaColumn: ['vastuualueen sarake puuttuu', `${addHeading} "Vastuualue".`],
    noEmailColumn: ['päivittäjän sähköpostin sarake puuttuu', `${addHeading} "Sähköposti".`],
    noArea: ['vastuualue puuttuu', everyRow],
    noEmail: ['päivittäjän sähköposti puuttuu', everyRow],
    contradiction: [
      'osoitteella {1} on tässä {2}, mutta rivillä {4} {3}',
      'Kirjoita sama kaikille saman osoitteen riveille, tai jätä solu tyhjäksi kaikilla paitsi yhdellä.',
    ],
    erased: [
      'osoite on henkilön, jonka tiedot on poistettu pyynnöstä',
      'Poista osoite listasta. Tietohallinto voi tarvittaessa sallia sen uudelleen.',
    ],
    noRows: ['listassa ei ole yhtään riviä', 'Lisää rivi jokaiselle tehtävälle ja tallenna lista uudelleen.'],
    nobody: [
      'yhdelläkään rivillä ei ole päivittäjää',
      'Kirjoita päivittäjän sähköposti riveille, joilla pitää olla päivittäjä, ja tallenna lista uudelleen.',
    ],
    merged: [
      '{1} on yhdistetyissä soluissa, joista vain ensimmäisessä on arvo',
      'Pura solujen yhdistäminen ja kirjoita arvo jokaiselle riville, jota se koskee.',
    ],
    hiddenRow: ['rivi on piilotettu, vaikka siinä on sisältöä', show],
    hiddenRows: ['rivit on piilotettu, vaikka niissä on sisältöä', show],
    hiddenColumn: ['sarake on piilotettu, vaikka siinä on sisältöä', showColumns],
    hiddenColumns: ['sarakkeet on piilotettu, vaikka niissä on sisältöä', showColumns],
    hiddenSheet: [
      'piilotetussa taulukossa on päivittäjälistan otsikot',
      'Poista taulukko, tai näytä se ja siirrä sen rivit päivittäjälistan taulukkoon.',
    ],
    otherSheet: [
      'taulukossa on päivittäjälistan otsikot, kuten taulukossa {1}',
      'Pidä koko lista yhdessä taulukossa ja poista toinen.',
    ],
    noSheet: [
      'mikään taulukoista {1} ei ala päivittäjälistan otsikoilla',
      'Lisää yhteen niistä otsikot, ainakin "Vastuualue" ja "Sähköposti".',
    ],
    noVisibleSheet: [
      'työkirjassa ei ole näkyvää taulukkoa, jossa olisi sisältöä',
      'Kirjoita lista ensimmäiseen taulukkoon ja pidä se näkyvissä.',
    ],
    errorCell: ['solussa on virhe {1}', 'Kirjoita soluun itse arvo.'],
    formula: [
      'solussa on kaava, jonka arvo ei ole tiedostossa',
      'Kirjoita soluun itse arvo, tai avaa ja tallenna työkirja taulukkolaskentaohjelmassa.',
    ],
    invisible: ['solussa on merkki, joka ei näy ({1})', 'Tyhjennä solu ja kirjoita sen teksti uudelleen käsin.'],
    lostLetter: [
      'solussa on kadonneen kirjaimen tilalla merkki �',
      'Kirjoita kirjain uudelleen ja tallenna tiedosto muodossa .xlsx tai CSV UTF-8.',
    ],
    quotationMark: [
      'solu alkaa lainausmerkillä ("), jolla ei ole paria',
      'Lisää solun loppuun toinen lainausmerkki tai poista ensimmäinen.',
    ],
    more: ['siinä on lisäksi {1} virhettä', 'Korjaa ensin nämä.'],
    missing: [
      'tiedostoa ei voi lukea',
      'Tarkista, että lista on tallessa entisellä paikallaan ja entisellä nimellään. Jos on, pyydä apua tietohallinnolta.',
    ],
    empty: ['tiedosto on tyhjä', 'Kirjoita siihen otsikkorivi ja rivi jokaiselle tehtävälle.'],
    password: ['työkirja on suojattu salasanalla', 'Tallenna se ilman salasanaa.'],
    damaged: [
      'työkirja on vioittunut',
      'Avaa se taulukkolaskentaohjelmassa, anna ohjelman korjata tiedosto ja tallenna se uudelleen.',
    ],
    tooLarge: [
      'tiedosto on liian suuri: listassa saa olla 20 000 riviä, 200 saraketta ja 20 Mt',
      'Pidä tiedostossa vain päivittäjälista, rivi jokaiselle tehtävälle, ja poista muu.',
    ],
    otherKind: ['tiedosto ei ole Excel-työkirja (.xlsx)', save],
  },
} satisfies RosterFaultTexts
