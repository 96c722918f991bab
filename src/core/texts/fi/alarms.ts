import type { AlarmTexts, MissingCounts } from '../alarms.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'
import { troubles } from './troubles.ts'

export const alarms = {
  troubles,
  removals: {
    subject: missing => `Tarkistettava: PTV:stä puuttuu ${amount(missing)}`,
    lead: (city, missing) =>
      `${city}: PTV:stä on puuttunut ainakin kahtena yönä peräkkäin ${amount(missing)}, jotka siellä aiemmin olivat.`,
    held: 'Määrä on niin suuri, ettei Ajantasa pidä niitä poistuneina, ennen kuin ihminen on vahvistanut asian. Siihen asti niitä kohdellaan kuin ne olisivat yhä PTV:ssä.',
    safe: 'Mitään ei ole kadonnut. Ajantasa säilyttää tiedot sellaisina kuin ne viimeksi näkyivät. Se vain lukee PTV:tä eikä ole poistanut sieltä mitään.',
    organization: (name, removals) => `${name}: ${formatNumber(removals, 'fi')}`,
    otherOrganization: 'Toinen organisaatio',
    communications: {
      heading: 'Viestinnälle',
      check: 'Tarkista PTV:stä, onko nämä poistettu tai siirretty tarkoituksella.',
      restore:
        'Jos ei ole, palauta ne PTV:ssä arkistosta tai julkaise ne uudelleen. Ajantasa huomaa ne seuraavana yönä, eikä muuta tarvita.',
      tell: 'Jos niiden kuuluu puuttua, kerro se tietohallinnolle',
    },
    it: {
      heading: 'Tietohallinnolle',
      wait: 'Odota viestinnän vastausta. Jos puuttuvat tiedot kuitenkin näkyvät PTV:ssä, vika voi olla rajapinnassa tai ohjelmassa: älä silloin aja komentoa.',
      command:
        'Kun viestintä on vahvistanut, että tietojen kuuluu puuttua, aja tämä komento siellä, mihin Ajantasa on asennettu:',
      replace: 'Kirjoita sanan NAME tilalle nimesi ja sanan TEXT tilalle syy, molemmat lainausmerkkeihin.',
      afterwards:
        'Seuraavana yönä Ajantasa kirjaa poistuneiksi ne, joita PTV ei silloinkaan näytä. Niiden historia säilyy.',
    },
  },
  shapes: {
    subjects: {
      unknownField: 'PTV:n rajapinnassa on uusia kenttiä',
      strangeRecord: 'PTV:ssä on sisältöä, jota Ajantasa ei ymmärrä',
    },
    lead: city => `${city}: viime yönä PTV:n rajapinnasta tuli tietoja, joita Ajantasa ei ennestään tunne.`,
    kinds: {
      strangeRecord: {
        lead: 'Kentät, jotka poikkeavat rajapinnan kuvauksesta ja joiden takia sisältöä on pantu sivuun:',
        meaning:
          'Sivuun pantu sisältö on tallessa sellaisenaan. Siitä on käytössä viimeisin versio, jonka Ajantasa ymmärsi, jos sellainen on. Kaikki muu luetaan tavalliseen tapaan.',
      },
      unknownField: {
        lead: 'Kentät, joita rajapinnan kuvauksessa ei ole:',
        meaning: 'Ajantasa ei käytä uusia kenttiä, mutta ne ovat tallessa. Kaikki muu toimii kuten ennen.',
      },
    },
    count: records => `${formatNumber(records, 'fi')} kpl`,
    safe: 'Mitään ei ole kadonnut. Ajantasa vain lukee PTV:tä eikä ole muuttanut tai poistanut sen sisältöä.',
    task: 'Tarkista, onko Ajantasasta uudempi versio, joka tuntee muutoksen. Jos ei ole, välitä tämä viesti ohjelman kehittäjille. Viestissä ei ole henkilötietoja.',
    once: 'Samasta kentästä ei lähetetä toista viestiä.',
    untilWell: 'Ilmoitamme, kun kaikki sisältö ymmärretään taas.',
  },
  doubts: {
    subject: mails => `Selvitettävä: lähtikö ${counted('fi', mails, 'viesti', 'viestiä')}?`,
    lead: (city, mails) =>
      `${city}: lähetys keskeytyi, joten ei ole varmaa, ${mails === 1 ? 'lähtikö alla oleva viesti' : 'lähtivätkö alla olevat viestit'}.`,
    again:
      'Kerroimme tästä jo aiemmin, mutta myös tietohallinnolle tarkoitettuja viestejä on voinut jäädä lähtemättä. Siksi kerromme uudelleen.',
    safe: 'Ajantasa ei lähetä näitä viestejä automaattisesti uudelleen, jotta kukaan ei saa samaa viestiä kahdesti. Jos viestiin vastataan tai siitä löytyy kopio postilaatikosta, asia selviää itsestään.',
    heading: 'Epäselvät viestit',
    mail: (what, moment) => `${what}, ${moment}`,
    purposes: {
      digest: 'tarkistuspyyntö',
      copy: 'tarkistuspyynnön kopio',
      unanswered: 'tieto vastaamattomista tarkistuspyynnöistä',
      unowned: 'tieto kuvauksista, joilla ei ole vastuuhenkilöä',
      receipt: 'kuittaus vastauksesta',
      roundTrip: 'kysymys vastauksen aitoudesta',
      answeredForYou: 'tieto toisen antamasta vastauksesta',
      forward: 'viestinnälle välitetty vastaus',
      deadAddress: 'tieto osoitteesta, joka ei toimi',
      corrected: 'tieto korjauksista',
      report: 'kuukausiraportti',
      alarm: 'ilmoitus ohjelman tilasta',
      workList: 'lista korjausehdotuksista',
      decided: 'kuittaus päätöksistä',
      rejected: 'tieto hylätystä korjauksesta',
      seen: 'tieto julkaistusta korjauksesta',
    },
    settling: {
      heading: 'Näin selvität viestin',
      look: 'Etsi viesti sähköpostipalvelimen lokista sen tunnuksella (Message-ID) ja katso, ottiko palvelin sen vastaan. Aja sitten toinen näistä komennoista siellä, mihin Ajantasa on asennettu.',
      sent: 'Jos palvelin otti viestin vastaan:',
      resend: 'Jos palvelin ei ottanut viestiä vastaan, Ajantasa lähettää sen uudelleen:',
      replace:
        'Kirjoita sanan ID tilalle viestin tunnus, sanan NAME tilalle nimesi ja sanan TEXT tilalle syy, kukin lainausmerkkeihin.',
      list: 'Tämä komento näyttää myös vastaanottajat:',
    },
    untilWell:
      'Jos epäselviä viestejä tulee lisää, niistä ei lähetetä uutta ilmoitusta. Ilmoitamme, kun kaikki on selvitetty.',
    settled: {
      subject: 'Kunnossa taas: kaikki epäselvät viestit on selvitetty',
      text: (city, since) => `${city}: viestejä on ollut epäselvinä ${since} lähtien. Enää niitä ei ole.`,
    },
  },
  roster: {
    subject: 'Korjattava: uutta päivittäjälistaa ei otettu käyttöön',
    lead: (city, file) => `${city}: viime yönä tiedoston ${file} päivittäjälistaa ei otettu käyttöön.`,
    why: {
      unreadable: 'Tiedostoa ei voitu lukea.',
      faulty: faults => `Listassa on ${counted('fi', faults, 'virhe', 'virhettä')}.`,
      shrunken: (before, after) =>
        `Käytössä olevassa listassa on ${counted('fi', before, 'rivi', 'riviä')}, tässä vain ${formatNumber(after, 'fi')}. Riveistä puuttuu yli kolmasosa, joten varmistamme, ettei niitä ole poistettu vahingossa.`,
    },
    safe: 'Mitään ei ole kadonnut. Entinen lista on käytössä, kunnes tämä on kunnossa.',
    faults: 'Näin korjaat listan',
    mend: {
      faulty: 'Tee korjaukset ja tallenna lista samaan paikkaan samalla nimellä. Se luetaan uudelleen ensi yönä.',
      shrunken:
        'Jos rivejä puuttuu vahingossa, palauta ne ja tallenna lista samaan paikkaan samalla nimellä. Se luetaan uudelleen ensi yönä.',
    },
    meant: 'Jos rivit on poistettu tarkoituksella, pyydä tietohallintoa ajamaan tämä komento:',
    replace: 'Sanan FILE tilalle kirjoitetaan tiedoston polku.',
    untilWell: 'Ilmoitamme, kun lista on otettu käyttöön.',
    check: 'Jos ilmoitusta ei kuulu korjausten jälkeen, tietohallinto näkee tällä komennolla, mitä vielä puuttuu:',
    taken: {
      subject: 'Kunnossa taas: päivittäjälista on otettu käyttöön',
      text: (city, since) =>
        `${city}: uutta päivittäjälistaa ei ole voitu ottaa käyttöön ${since} lähtien. Nyt uusi lista on käytössä.`,
    },
  },
  well: {
    subjects: {
      removals: 'Kunnossa taas: mikään poistuminen ei odota päätöstä',
      strange: 'Kunnossa taas: Ajantasa ymmärtää kaiken PTV:n sisällön',
      both: 'Kunnossa taas: PTV:n sisältö luetaan tavalliseen tapaan',
    },
    city: city => `Tämä koskee: ${city}.`,
    removals: since =>
      `Poistumisia on odottanut päätöstä ${since} lähtien. Enää niitä ei ole: tiedot ovat palanneet PTV:hen, tai niiden poistuminen on hyväksytty.`,
    strange: since =>
      `Sisältöä on ollut sivussa ${since} lähtien. Enää sitä ei ole: Ajantasa ymmärtää sen taas, tai se ei ole enää PTV:ssä.`,
    nothingToDo: 'Mitään ei tarvitse tehdä.',
  },
  reasons: {
    archived: 'arkistoitu PTV:ssä',
    unpublished: 'ei enää julkaistuna',
    moved: 'siirretty toiselle organisaatiolle',
    notSeen: 'ei löytynyt',
    notUsed: 'ei enää liitetty palveluihimme',
  },
  records: {
    service: 'Palvelut',
    serviceChannel: 'Asiointikanavat',
    organization: 'Organisaatiot',
    serviceCollection: 'Palvelukokonaisuudet',
    generalDescription: 'Pohjakuvaukset',
    connection: 'Liitokset',
  },
  wholeRecord: 'koko sisältö',
  more: count => `Lisäksi ${formatNumber(count, 'fi')} muuta.`,
  noReply: 'Tähän viestiin ei tarvitse vastata.',
} satisfies AlarmTexts

function amount({ items, connections }: MissingCounts): string {
  return listed('fi', [
    ...(items === 0 ? [] : [counted('fi', items, 'sisältö', 'sisältöä')]),
    ...(connections === 0 ? [] : [counted('fi', connections, 'liitos', 'liitosta')]),
  ])
}
