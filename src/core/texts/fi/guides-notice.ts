import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { NoticeSection } from '../guides-privacy.ts'
import { reminders } from './reminders.ts'

/** Tiedote henkilöstölle. */
export function notice(texts: CityWords): GuideText<NoticeSection> {
  return {
    title: 'Näin käsittelemme tietojasi, kun kysymme palvelutiedoista',
    lead: 'Tämä tiedote koskee sinua, jos sinut on merkitty päivittäjälistaan päivittäjäksi, varahenkilöksi, esihenkilöksi tai muuksi vastaajaksi. Tiedot annetaan tietosuoja-asetuksen (EU) 2016/679 12–14 artiklan mukaisesti.',
    sections: {
      short: short(),
      controller: controller(texts),
      data: data(),
      purpose: purpose(),
      recipients: recipients(texts),
      retention: retention(texts),
      decisions: decisions(),
      rights: rights(texts),
      cooperation: cooperation(),
    },
  }
}

function short() {
  return {
    heading: 'Lyhyesti',
    blocks: [
      list(
        'Kysymme sinulta sähköpostilla, pitävätkö vastuullasi olevat palvelutiedot paikkansa Palvelutietovarannossa (PTV).',
        'Käytämme tähän nimeäsi, työsähköpostiosoitettasi, vastuualuettasi ja vastauksiasi. Emme käytä niitä muuhun.',
        'Vastauksesi lukee ensin ohjelma nimeltä Ajantasa. Korjaukset tekee viestintä.',
      ),
    ],
  }
}

function controller({ city, communications }: CityWords) {
  return {
    heading: 'Kuka vastaa tiedoistasi',
    blocks: [
      entries(
        ['Rekisterinpitäjä', words`${city}, ${blank('toimielin ja postiosoite')}`],
        ['Yhteyshenkilö', words`viestintä, ${communications}`],
        ['Tietosuojavastaava', [blank('nimi ja yhteystiedot')]],
      ),
    ],
  }
}

function data() {
  return {
    heading: 'Mitä tietoja ja mistä',
    blocks: [
      table(
        'Tiedot ja niiden lähteet',
        ['Mitä', 'Mistä'],
        [
          [
            'Nimi, työsähköpostiosoite, viestien kieli, vastuualue ja palvelualue, muokkaatko PTV:tä itse, varahenkilö, esihenkilö ja poissaolopäivät ilman syytä',
            'viestinnän ylläpitämästä päivittäjälistasta',
          ],
          [
            'Viestit, jotka lähetämme sinulle, ja vastauksesi; milloin ja miten vastasit; vastasiko joku puolestasi',
            'sinulta itseltäsi tai siltä, joka vastasi puolestasi',
          ],
        ],
      ),
      paragraph('Älä kirjoita vastauksiin asiakkaiden henkilötietoja tai muuta, mitä kysymys ei koske.'),
    ],
  }
}

function purpose() {
  return {
    heading: 'Miksi ja millä perusteella',
    blocks: [
      paragraph(
        'Asukkaat tarvitsevat oikeaa tietoa palveluista. Siksi kaupungin on tiedettävä, kuka tuntee kunkin palvelun, ja kysyttävä häneltä. Käsittely perustuu yleistä etua koskevaan tehtävään (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta, tietosuojalain 4 §). Suostumustasi ei tarvita.',
      ),
      paragraph(
        words`Onko vastaaminen osa työtehtäviäsi: ${blank('kaupunki kuvaa, mihin päätökseen tai ohjeeseen tehtävä perustuu')}. Jos et vastaa, ohjelma kysyy uudelleen ja sen jälkeen myös varahenkilöltä ja esihenkilöltä ja kertoo asiasta viestinnälle. Muuta se ei tee.`,
      ),
    ],
  }
}

function recipients({ showPeople }: CityWords) {
  return {
    heading: 'Kuka näkee tietosi',
    blocks: [
      list(
        reminders.privacy.recipients,
        'Varahenkilösi ja esihenkilösi saavat kopion pyynnöstä, johon et ole vastannut. Varahenkilösi saa pyynnöt, kun olet poissa.',
        'Samoista tiedoista vastaavat kollegat näkevät nimesi. Jos siirrät kuvauksen toiselle, hän näkee, että se tuli sinulta.',
        showPeople
          ? 'Viestinnän raportissa on lukuja myös henkilöittäin.'
          : 'Raportin luvut ovat vastuualueittain. Henkilöittäisiä lukuja ei anneta viestinnän ulkopuolelle.',
        words`Sähköposti- ja palvelintoimittajat käsittelevät tietoja kaupungin puolesta: ${blank('toimittajat')}`,
        words`Ohjelma ei siirrä tietoja EU:n tai ETA:n ulkopuolelle. ${blank('kaupungin sähköposti ja palvelimet: siirrot ja niiden suojatoimet, tai ei siirtoja')}`,
      ),
    ],
  }
}

function retention({ personDays, mailDays }: CityWords) {
  return {
    heading: 'Kuinka kauan',
    blocks: [
      paragraph(
        words`${reminders.privacy.kept(personDays, mailDays)} Sisällön historiaan jää sen jälkeen vain maininta entisestä päivittäjästä, ei nimeäsi. Varmuuskopiot: ${blank('aika')}.`,
      ),
    ],
  }
}

function decisions() {
  return {
    heading: 'Päätökset ja seuranta',
    blocks: [
      paragraph(
        words`Ohjelma tulkitsee vastauksesi, jotta viestintä tietää, mitä palvelutiedoille pitää tehdä. Se ei tee sinua koskevia päätöksiä, ei profiloi sinua eikä pisteytä vastauksiasi. Tietoja ei ole tarkoitettu työsuorituksen arviointiin: ${blank('kaupunki vahvistaa tai täsmentää')}`,
      ),
    ],
  }
}

function rights({ communications }: CityWords) {
  return {
    heading: 'Oikeutesi',
    blocks: [
      list(
        'Voit saada nähtäväksesi kaikki tietosi (15 artikla).',
        'Voit pyytää korjaamaan väärät tiedot (16 artikla).',
        'Voit vastustaa käsittelyä erityiseen tilanteeseesi liittyvästä syystä (21 artikla) ja pyytää käsittelyn rajoittamista siksi aikaa, kun asiaa selvitetään (18 artikla).',
        'Voit pyytää poistamaan tietosi, kun niitä ei enää tarvita tai kun vastustuksesi hyväksytään (17 artikla).',
        'Oikeutta siirtää tiedot toiseen järjestelmään (20 artikla) ei ole, koska käsittely ei perustu suostumukseen eikä sopimukseen.',
      ),
      paragraph(
        words`Kirjoita viestintään: ${communications}. Saat vastauksen kuukauden kuluessa. Jos käsittely on mielestäsi lainvastaista, voit tehdä valituksen tietosuojavaltuutetulle (tietosuoja.fi).`,
      ),
    ],
  }
}

function cooperation() {
  return {
    heading: 'Yhteistoiminta',
    blocks: [
      paragraph(
        words`Henkilöstön kanssa asiaa on käsitelty näin: ${blank('yhteistoimintamenettely ja päivämäärä, tai miksi menettelyä ei tarvita')}`,
      ),
    ],
  }
}
