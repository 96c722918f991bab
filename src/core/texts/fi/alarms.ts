import type { AlarmTexts, MissingCounts } from '../alarms.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'

export const alarms = {
  removals: {
    subject: missing => `Tarkistettava: PTV:stä puuttuu ${amount(missing)}`,
    lead: (city, missing) =>
      `${city}: PTV:stä on puuttunut ainakin kahtena yönä peräkkäin ${amount(missing)}, jotka siellä aiemmin olivat.`,
    held: 'Määrä on niin suuri, ettei Ajantasa pidä niitä poistuneina ilman ihmisen vahvistusta. Siihen asti niitä kohdellaan kuin ne olisivat yhä PTV:ssä.',
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
    safe: 'Mitään ei ole kadonnut. Ajantasa vain lukee PTV:tä eikä ole muuttanut tai poistanut sieltä mitään.',
    task: 'Tarkista, onko Ajantasasta uudempi versio, joka tuntee muutoksen. Jos ei ole, välitä tämä viesti ohjelman kehittäjille. Viestissä ei ole henkilötietoja.',
    once: 'Samasta kentästä ei lähetetä toista viestiä.',
    untilWell: 'Ilmoitamme, kun kaikki sisältö ymmärretään taas.',
  },
  well: {
    subjects: {
      removals: 'Kunnossa taas: mikään poistuminen ei odota päätöstä',
      strange: 'Kunnossa taas: Ajantasa ymmärtää kaiken PTV:n sisällön',
      both: 'Kunnossa taas: PTV:n sisältö luetaan tavalliseen tapaan',
    },
    city: city => `Tämä koskee: ${city}.`,
    removals: since =>
      `Poistumisia on odottanut päätöstä ${since} alkaen. Enää niitä ei ole: tiedot ovat palanneet PTV:hen, tai niiden poistuminen on hyväksytty.`,
    strange: since =>
      `Sisältöä on ollut sivussa ${since} alkaen. Enää sitä ei ole: Ajantasa ymmärtää sen taas, tai se ei ole enää PTV:ssä.`,
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
