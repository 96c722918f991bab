import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { RecordSection } from '../guides-privacy.ts'

/** Seloste käsittelytoimista. */
export function record(texts: CityWords): GuideText<RecordSection> {
  return {
    title: 'Seloste käsittelytoimista: Ajantasa',
    lead: words`Tietosuoja-asetuksen (EU) 2016/679 30 artiklan mukainen seloste. Valmiina on se, mikä seuraa ohjelman toiminnasta ja asetuksista. Kaupunki täyttää kohdat, jotka on merkitty ${blank('hakasulkein')}, ja tietosuojavastaava tarkistaa selosteen ennen käyttöönottoa.`,
    sections: {
      controller: controller(texts),
      purpose: purpose(),
      data: data(),
      recipients: recipients(texts),
      transfers: transfers(),
      retention: retention(texts),
      security: security(texts),
      approval: approval(),
    },
  }
}

function controller({ city, communications }: CityWords) {
  return {
    heading: '1. Rekisterinpitäjä',
    blocks: [
      entries(
        ['Rekisterinpitäjä', city],
        ['Toimielin ja yhteystiedot', [blank('vastuullinen toimielin, postiosoite, puhelinnumero')]],
        ['Käsittelystä vastaa', words`viestintä, ${communications}`],
        ['Tietosuojavastaava', [blank('nimi ja yhteystiedot')]],
        ['Yhteisrekisterinpitäjät', [blank('ei ole, tai nimet ja yhteystiedot')]],
      ),
    ],
  }
}

function purpose() {
  return {
    heading: '2. Käsittelyn tarkoitus ja peruste',
    blocks: [
      paragraph(
        'Henkilötietoja käsitellään, jotta Palvelutietovarannossa (PTV) julkaistut tiedot kaupungin palveluista pysyvät oikeina. Ohjelma kysyy sähköpostilla nimetyiltä päivittäjiltä, pitävätkö tiedot paikkansa, lukee vastaukset ja kokoaa tilanteesta raportin. Tietoja ei käytetä muuhun tarkoitukseen.',
      ),
      entries(
        [
          'Oikeusperuste',
          'Yleistä etua koskeva tehtävä (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta, tietosuojalain (1050/2018) 4 §).',
        ],
        [
          'Tehtävän perusta',
          [
            blank(
              'kaupunki täsmentää, esimerkiksi kuntalain (410/2015) 29 § ja laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista (571/2016)',
            ),
          ],
        ],
      ),
    ],
  }
}

function data() {
  return {
    heading: '3. Rekisteröidyt ja henkilötiedot',
    blocks: [
      table(
        'Rekisteröityjen ryhmät ja heidän tietonsa',
        ['Ryhmä', 'Tiedot', 'Mistä tiedot saadaan'],
        [
          [
            'Päivittäjät',
            'Nimi, sähköpostiosoite, viestien kieli, vastuualue ja palvelualue, sisällöt, joista henkilö vastaa, muokkaako hän PTV:tä itse, poissaolopäivät ilman syytä.',
            'Viestinnän ylläpitämästä päivittäjälistasta. Vastuun siirto voi perustua myös vastausviestiin.',
          ],
          [
            'Varahenkilöt, esihenkilöt ja muut, jotka voivat vastata',
            'Sähköpostiosoite ja tehtävä: varahenkilö, esihenkilö tai muu vastaaja.',
            'Päivittäjälistasta.',
          ],
          [
            'Kaikki, joille kirjoitetaan tai jotka vastaavat',
            'Lähetetyt viestit ja vastaukset sellaisinaan (myös lähettäjän osoite ja allekirjoitus), miten vastaus ymmärrettiin, milloin se saapui, kuka vastasi ja kenen puolesta, onko osoite lakannut toimimasta.',
            'Henkilöltä itseltään ja sähköpostipalvelimilta.',
          ],
          ['Muut, jotka kirjoittavat ohjelman postilaatikkoon', 'Viesti sellaisenaan.', 'Lähettäjältä.'],
          [
            'Ohjelman käyttäjät viestinnässä ja tietohallinnossa',
            'Nimi ja perustelu, jotka päätöksen tekijä antaa, esimerkiksi kun hän hyväksyy odottavan poiston.',
            'Henkilöltä itseltään.',
          ],
          [
            'PTV:n julkisissa teksteissä mainitut henkilöt',
            'Nimi ja yhteystiedot, jos ne on julkaistu PTV:ssä.',
            'PTV:n avoimesta rajapinnasta.',
          ],
        ],
      ),
      paragraph(
        'Erityisiä henkilötietoryhmiä ei kerätä. Vastausviestin vapaassa tekstissä voi kuitenkin olla mitä tahansa. Siksi päivittäjiä ohjeistetaan olemaan kirjoittamatta vastauksiin asiakkaiden henkilötietoja ja viestintää olemaan kirjaamatta poissaolon syytä.',
      ),
    ],
  }
}

function recipients({ showPeople }: CityWords) {
  return {
    heading: '4. Vastaanottajat',
    blocks: [
      list(
        'Viestintä käsittelee vastaukset ja ylläpitää päivittäjälistaa. Tietohallinto ylläpitää ohjelmaa.',
        'Varahenkilö ja esihenkilö saavat kopion pyynnöstä, johon ei ole vastattu. Varahenkilö saa pyynnön, kun päivittäjä on poissa. Viestintä saa tiedon päivittäjistä, jotka eivät vastaa.',
        'Jos vastuu on yhteinen, päivittäjät näkevät toistensa nimet. Kun kuvaus siirretään toiselle, uusi päivittäjä näkee, keneltä se siirtyi.',
        showPeople
          ? 'Raportissa on lukuja myös henkilöittäin, koska kaupunki on valinnut asetuksen report.people: names. Raportin saa viestintä.'
          : 'Raportin luvut ovat vastuualueittain. Henkilöittäisiä lukuja ei anneta viestinnän ulkopuolelle.',
        'PTV:hen ei viedä henkilötietoja: ohjelma vain lukee sitä.',
        words`Henkilötietojen käsittelijät: ${blank('sähköpostipalvelun, palvelimen ja tietokannan toimittajat ja sopimukset')}`,
      ),
    ],
  }
}

function transfers() {
  return {
    heading: '5. Siirrot EU:n ja ETA:n ulkopuolelle',
    blocks: [
      paragraph(
        words`Ohjelma ei siirrä tietoja EU:n tai ETA:n ulkopuolelle. Siirtoja voi seurata kaupungin sähköpostista ja palvelimista: ${blank('ei siirtoja, tai maa, siirtoperuste ja suojatoimet')}`,
      ),
    ],
  }
}

function retention({ personDays, mailDays }: CityWords) {
  return {
    heading: '6. Säilytysajat',
    blocks: [
      table(
        'Säilytysajat',
        ['Tiedot', 'Kuinka kauan'],
        [
          [
            'Henkilön nimi, osoite, tehtävät ja poissaolot',
            `${personDays} päivää siitä, kun henkilöä ei enää ole päivittäjälistassa`,
          ],
          ['Viestit ja vastaukset, myös ohjelman kansioissa postilaatikossa', `${mailDays} päivää viestin päivästä`],
          [
            'Tieto siitä, milloin sisältö on vahvistettu tai merkitty tarkoitukselliseksi',
            'säilyy sisällön historiassa; kun henkilön tiedot poistetaan, hänen tilalleen jää maininta entisestä päivittäjästä',
          ],
          [
            'Pyynnöstä poistetun henkilön osoitteen tiiviste',
            'toistaiseksi, jotta osoitetta ei tuoda vahingossa takaisin; osoitetta ei voi lukea tiivisteestä',
          ],
          ['Päivittäjälista, viestinnälle välitetyt viestit ja varmuuskopiot', [blank('kaupungin oma säilytysaika')]],
        ],
      ),
      paragraph(
        words`Tarkista, että säilytysajat vastaavat tiedonohjaussuunnitelmaa: ${blank('tarkistettu, päivämäärä')}`,
      ),
    ],
  }
}

function security({ showPeople }: CityWords) {
  return {
    heading: '7. Turvatoimet (32 artikla)',
    blocks: [
      list(
        'Ohjelman lokeissa ei ole nimiä, osoitteita eikä viestien sisältöä. Viestien aiheissa ei ole henkilötietoja.',
        'Vastaus otetaan huomioon vain, jos se tulee päivittäjälistan osoitteesta tai kaupungin omasta osoitteesta. Jos lähettäjästä ei voi olla varma, vahvistus kysytään päivittäjälistan osoitteesta.',
        'Toimista jää merkintä: mitä on tehty ja kenen vastauksen perusteella.',
        showPeople
          ? 'Raportin henkilöittäiset luvut ovat vain niiden käytettävissä, joille raportti annetaan.'
          : 'Raportissa ei ole henkilöiden nimiä.',
        'Henkilön tiedot voi koota ja poistaa komennoilla people export ja people forget.',
        words`Kaupungin toimet: ${blank('käyttöoikeudet, yhteyksien ja levyjen salaus, varmuuskopiot, päivitykset, lokien valvonta')}`,
      ),
    ],
  }
}

function approval() {
  return {
    heading: '8. Tarkistus',
    blocks: [
      entries(
        ['Laatija', [blank('nimi ja päivämäärä')]],
        ['Tietosuojavastaava', [blank('tarkistanut, päivämäärä')]],
        ['Seuraava tarkistus', [blank('päivämäärä')]],
      ),
    ],
  }
}
