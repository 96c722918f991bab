import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { AssessmentSection } from '../guides-privacy.ts'

const own = [blank('kaupungin arvio')]
const measures = [blank('kaupungin toimet ja jäljelle jäävä riski')]

/** Vaikutustenarvioinnin pohja. */
export function assessment(texts: CityWords): GuideText<AssessmentSection> {
  return {
    title: 'Tietosuojaa koskeva vaikutustenarviointi: Ajantasa (pohja)',
    lead: words`Pohja tietosuoja-asetuksen (EU) 2016/679 35 artiklan mukaiselle arvioinnille. Valmiina on se, mikä seuraa ohjelman toiminnasta ja asetuksista. Pohja ei ole arviointi: kaupunki täyttää kohdat, jotka on merkitty ${blank('hakasulkein')}, pyytää neuvoa tietosuojavastaavalta ja ratkaisee tulkinnanvaraiset kysymykset hänen neuvonsa perusteella.`,
    sections: {
      need: need(texts),
      description: description(texts),
      principles: principles(texts),
      employment: employment(),
      risks: risks(texts),
      views: views(),
      decision: decision(),
    },
  }
}

function need({ showPeople }: CityWords) {
  return {
    heading: '1. Onko arviointi tehtävä?',
    blocks: [
      paragraph(
        'Arviointi on tehtävä, jos käsittelystä todennäköisesti seuraa korkea riski. 29 artiklan mukaisen tietosuojatyöryhmän ohjeen WP 248 mukaan näin on yleensä, kun vähintään kaksi alla olevista kriteereistä täyttyy. Tarkista myös tietosuojavaltuutetun luettelo käsittelytoimista, joista arviointi on aina tehtävä (35 artiklan 4 kohta). Jos olet epävarma, tee arviointi.',
      ),
      table(
        'Korkean riskin kriteerit',
        ['Kriteeri', 'Mitä ohjelma tekee', 'Täyttyykö?'],
        [
          [
            'Arviointi tai pisteytys',
            showPeople
              ? 'Ei pisteytä ihmisiä. Raportti laskee henkilöittäin, montako sisältöä on kenenkin vastuulla ja moniko niistä vaatii toimia (report.people: names).'
              : 'Ei pisteytä ihmisiä. Raportin luvut ovat vastuualueittain.',
            own,
          ],
          [
            'Automaattiset päätökset, joilla on oikeusvaikutuksia',
            'Ei tee ihmisiä koskevia päätöksiä. Tulkitsee, mitä vastaus sanoo palvelutiedoista.',
            own,
          ],
          [
            'Järjestelmällinen valvonta',
            'Kirjaa, kuka on vastannut ja milloin. Kertoo vastaamattomuudesta varahenkilölle, esihenkilölle ja viestinnälle.',
            own,
          ],
          ['Arkaluonteiset tiedot', 'Ei kerää. Niitä voi päätyä vastauksen vapaaseen tekstiin.', own],
          ['Laajamittaisuus', words`Henkilöitä on ${blank('määrä')}. Tietoja on henkilöä kohti vähän.`, own],
          [
            'Tietojen yhdistäminen',
            'Yhdistää päivittäjälistan, PTV:n julkiset tiedot ja vastaukset. Ei muita lähteitä.',
            own,
          ],
          [
            'Heikossa asemassa olevat',
            'Rekisteröidyt ovat työntekijöitä. Ohjeen mukaan heidän asemansa suhteessa työnantajaan on epätasapainoinen.',
            own,
          ],
          [
            'Uusi tekniikka',
            'Vastaukset tulkitaan kirjoitetuilla säännöillä. Tekoälyä tai koneoppimista ei käytetä.',
            own,
          ],
          ['Oikeuden tai palvelun estyminen', 'Ei estä ketään käyttämästä oikeuttaan tai palvelua.', own],
        ],
      ),
      paragraph(words`Johtopäätös: ${blank('arviointi tehdään tai ei tehdä, ja perustelu')}`),
    ],
  }
}

function description({ everyDays, againAfterDays }: CityWords) {
  return {
    heading: '2. Käsittelyn kuvaus (35 artiklan 7 kohdan a alakohta)',
    blocks: [
      list(
        'Viestintä kirjaa päivittäjälistaan, kuka vastaa mistäkin sisällöstä. Ohjelma lukee listan ja PTV:n julkiset tiedot joka yö.',
        `Kun jotakin on tarkistettava, päivittäjä saa sähköpostin enintään kerran ${everyDays} päivässä ja muistutuksen ${againAfterDays} päivän kuluttua. Jos vastausta ei tule, kopio menee varahenkilölle ja esihenkilölle, ja viestintä saa tiedon ${everyDays + againAfterDays} päivän kuluttua.`,
        'Vastaus tulkitaan säännöillä. Selvä vastaus kirjataan, epäselvä välitetään viestinnälle sellaisenaan. Vastaaja saa kuittauksen ja voi perua vastauksensa.',
        'Kerran kuukaudessa viestintä saa raportin.',
      ),
      paragraph('Tiedot, vastaanottajat ja säilytysajat ovat selosteessa käsittelytoimista. Liitä se tähän.'),
      entries(
        ['Järjestelmät', [blank('palvelin, tietokanta, sähköposti, toimittajat')]],
        ['Henkilöiden määrä', [blank('päivittäjät, varahenkilöt, esihenkilöt')]],
      ),
    ],
  }
}

function principles({ personDays, mailDays, showPeople }: CityWords) {
  return {
    heading: '3. Tarpeellisuus ja oikeasuhteisuus (5 artikla, 35 artiklan 7 kohdan b alakohta)',
    blocks: [
      table(
        'Tietosuojaperiaatteet',
        ['Periaate', 'Miten ohjelma toteuttaa sen', 'Kaupungin arvio'],
        [
          [
            'Lainmukaisuus, kohtuullisuus ja läpinäkyvyys',
            'Ensimmäinen viesti kertoo, mitä tietoja käsitellään ja miksi. Jokainen viesti kertoo, miksi juuri sinä sait sen. Henkilöstölle on tiedote.',
            [blank('oikeusperusteen ja tehtävän perustan vahvistus')],
          ],
          [
            'Käyttötarkoitussidonnaisuus',
            'Tietoja käytetään vain palvelutietojen tarkistamiseen. Ne eivät siirry henkilöstöjärjestelmiin.',
            [blank('linjaus: ei työsuorituksen arviointiin')],
          ],
          [
            'Tietojen minimointi',
            showPeople
              ? 'Nimi, työosoite, kieli ja vastuu riittävät. Poissaolosta vain päivät. Raportissa on henkilöittäisiä lukuja: arvioi, ovatko ne välttämättömiä.'
              : 'Nimi, työosoite, kieli ja vastuu riittävät. Poissaolosta vain päivät. Raportin luvut ovat vastuualueittain.',
            own,
          ],
          [
            'Täsmällisyys',
            'Lista luetaan joka yö. Virheellistä listaa ei oteta käyttöön. Toimimattomasta osoitteesta kerrotaan viestinnälle.',
            own,
          ],
          [
            'Säilytyksen rajoittaminen',
            `Henkilötiedot poistetaan ${personDays} päivän ja viestit ${mailDays} päivän kuluttua.`,
            [blank('säilytysaikojen perustelu, varmuuskopiot')],
          ],
          [
            'Eheys ja luottamuksellisuus',
            'Lokeissa ja viestien aiheissa ei ole henkilötietoja. Vastauksen lähettäjä varmistetaan.',
            [blank('käyttöoikeudet ja salaus')],
          ],
          [
            'Osoitusvelvollisuus',
            'Tehdyistä toimista jää merkintä. Seloste, tiedote ja tämä pohja syntyvät ohjelman asetuksista.',
            own,
          ],
        ],
      ),
      paragraph(
        'Rekisteröityjen oikeudet: tiedot saa koottua komennolla people export ja poistettua komennolla people forget. Oikeudet kuvataan henkilöstön tiedotteessa.',
      ),
    ],
  }
}

function employment() {
  return {
    heading: '4. Yksityisyyden suoja työelämässä (laki 759/2004)',
    blocks: [
      paragraph(
        'Työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia henkilötietoja (3 §). Tiedot on kerättävä ensi sijassa työntekijältä itseltään, ja henkilötietojen kerääminen työsuhteen aikana kuuluu yhteistoimintamenettelyn piiriin (4 §). Samoin kuuluvat työntekijöihin kohdistuvan teknisin menetelmin toteutetun valvonnan tarkoitus, käyttöönotto ja menetelmät sekä sähköpostin ja muun tietoverkon käyttö (21 §). Kunnassa menettelystä säädetään laissa 449/2007.',
      ),
      paragraph(
        'Ohjelman tarkoitus ei ole valvoa työntekijöitä. Se kuitenkin kirjaa, kuka on vastannut ja milloin, ja kertoo vastaamattomuudesta muille. Siksi selvitä ennen käyttöönottoa, onko asia käsiteltävä yhteistoimintamenettelyssä. Jos menettely tarvitaan, työnantaja määrittelee sen jälkeen käyttötarkoituksen ja menetelmät ja tiedottaa niistä henkilöstölle.',
      ),
      entries(
        ['Tarpeellisuus (3 §)', own],
        ['Tietojen kerääminen (4 §)', [blank('mistä tiedot kerätään ja miten siitä on kerrottu henkilölle')]],
        ['Yhteistoiminta (4 ja 21 §)', [blank('käsitelty, päivämäärä, tai perustelu sille, ettei menettelyä tarvita')]],
        ['Henkilöstölle tiedotettu', [blank('päivämäärä ja tapa')]],
      ),
    ],
  }
}

function risks({ showPeople }: CityWords) {
  return {
    heading: '5. Riskit ja toimet (35 artiklan 7 kohdan c ja d alakohta)',
    blocks: [
      table(
        'Riskit ja toimet',
        ['Riski', 'Mitä ohjelma tekee', 'Kaupungin toimet'],
        [
          [
            'Vastauksista päätellään, miten joku hoitaa työnsä',
            showPeople
              ? 'Henkilöittäiset luvut ovat käytössä (report.people: names). Ohjelman oletus on luvut vastuualueittain.'
              : 'Luvut ovat vastuualueittain. Ohjelma ei kysy henkilöltä, joka on merkitty poissaolevaksi tai jonka osoite ei toimi.',
            measures,
          ],
          [
            'Viesti tai kopio menee väärälle henkilölle',
            'Virheellistä listaa ei oteta käyttöön, ja muutokset voi katsoa etukäteen. Vastaanottajat voi rajata kaupungin osoitteisiin.',
            measures,
          ],
          [
            'Joku vastaa toisen nimissä',
            'Korjaukset ja siirrot vaativat varmistetun lähettäjän tai erillisen vahvistuksen. Jos toinen työntekijä vastaa päivittäjän puolesta, siitä kerrotaan päivittäjälle.',
            measures,
          ],
          [
            'Vastaukseen kirjoitetaan arkaluonteista tai asiakkaan tietoja',
            'Ohje kieltää sen. Viestit poistetaan määräajassa, ja yksittäisen henkilön viestit voi poistaa heti.',
            measures,
          ],
          [
            'Tietoja säilytetään liian kauan',
            'Poisto on automaattinen. Yhden henkilön tiedot voi poistaa kaikkialta heti.',
            measures,
          ],
          [
            'Asiaton pääsee tietokantaan tai postilaatikkoon',
            'Sähköpostin ja rajapinnan salasanat eivät ole tietokannassa. Lokeissa ei ole henkilötietoja.',
            measures,
          ],
          [
            'Henkilö ei tiedä käsittelystä',
            'Ensimmäinen viesti kertoo siitä. Varahenkilö ja esihenkilö saavat tiedon vasta ensimmäisestä viestistään: anna tiedote etukäteen.',
            measures,
          ],
          ['Kyselyt kuormittavat', 'Pyyntöjen määrää ja tiheyttä on rajoitettu. Vastaamista voi lykätä.', measures],
        ],
      ),
    ],
  }
}

function views() {
  return {
    heading: '6. Kuuleminen',
    blocks: [
      entries(
        ['Tietosuojavastaavan neuvo (35 artiklan 2 kohta)', [blank('neuvo, nimi, päivämäärä')]],
        [
          'Henkilöstön näkemykset (35 artiklan 9 kohta)',
          [blank('ketä kuultiin ja mitä he sanoivat, tai miksi ei kuultu')],
        ],
      ),
    ],
  }
}

function decision() {
  return {
    heading: '7. Päätös',
    blocks: [
      entries(
        ['Jäljelle jäävä riski', [blank('pieni, keskisuuri tai korkea')]],
        [
          'Ennakkokuuleminen (36 artikla)',
          words`Tarvitaan, jos riski jää korkeaksi toimista huolimatta. ${blank('tarvitaan tai ei tarvita')}`,
        ],
        ['Päätös', [blank('otetaan käyttöön, otetaan käyttöön ehdoin tai ei oteta käyttöön')]],
        ['Hyväksyjä', [blank('nimi, tehtävä, päivämäärä')]],
        ['Seuraava tarkistus', [blank('päivämäärä; viimeistään, kun käsittely muuttuu')]],
      ),
    ],
  }
}
