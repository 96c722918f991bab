import { counted } from '../plural.ts'
import type { HoleTexts } from '../report-holes.ts'

export const holes = {
  lead: 'Jokaisella vastuualueella pitää olla henkilö, joka pitää sisällöt ajan tasalla ja vastaa kysymyksiin. Tästä näet, missä näin ei ole.',
  none: 'Päivittäjissä ja päivittäjälistan riveissä ei ole aukkoja.',
  caption: 'Aukot ja niiden korjaaminen',
  columns: {
    hole: 'Aukko',
    count: 'Määrä',
    remedy: 'Mitä tehdä',
    silent: 'Ei ole vastannut',
    unreachable: 'Sähköposti ei mene perille',
    peopleWithoutItems: 'Päivittäjiä ilman sisältöjä',
    dutiesWithoutItems: 'Rivejä ilman sisältöjä',
    deputy: 'Varahenkilö',
    byRoster: 'Päivittäjälistan mukaan',
    now: 'Nyt',
    on: 'Siirretty',
  },
  kinds: {
    silent: {
      name: 'Päivittäjä ei ole vastannut vähintään kahteen peräkkäiseen tarkistuspyyntöön',
      remedy: 'Soita päivittäjälle tai nimeä uusi päivittäjä.',
    },
    unreachable: {
      name: 'Sähköposti ei mene perille',
      remedy: 'Korjaa osoite päivittäjälistaan tai nimeä uusi henkilö.',
    },
    peopleWithoutItems: {
      name: 'Päivittäjälle ei kuulu yhtään sisältöä',
      remedy: 'Tarkista päivittäjän rivi päivittäjälistasta. Poista rivi, jos sitä ei tarvita.',
    },
    peopleWithoutDuties: {
      name: 'Henkilöllä ei ole riviä päivittäjälistassa',
      remedy: 'Lisää rivi, jos henkilö on yhä päivittäjä.',
    },
    dutiesWithoutItems: {
      name: 'Päivittäjälistan riviin ei kuulu yhtään sisältöä',
      remedy: 'Riviä vastaavia sisältöjä ei ole, tai muut rivit ovat tarkempia. Korjaa rivi tai poista se.',
    },
    areasWithoutDeputy: {
      name: 'Vastuualueen päivittäjältä puuttuu varahenkilö',
      remedy: 'Lisää varahenkilön sähköpostiosoite päivittäjälistaan.',
    },
    handOvers: {
      name: 'Sisältö on siirretty vastauksella toiselle, mutta päivittäjälistassa on yhä edellinen päivittäjä',
      remedy: 'Merkitse uusi päivittäjä päivittäjälistaan.',
    },
  },
  areaCaption: 'Aukot vastuualueittain',
  deputy: { there: 'On', missing: 'Puuttuu' },
  rows: (list, more) =>
    `Päivittäjälistan rivit, joihin ei kuulu yhtään sisältöä: ${list}${more === 0 ? '' : ` ja ${counted('fi', more, 'muu rivi', 'muuta riviä')}`}.`,
  peopleCaption: 'Aukot henkilöittäin',
  handOverCaption: 'Vastauksella siirretyt sisällöt',
  more: count =>
    count === 1
      ? 'Lisäksi yksi rivi on tiedostossa report.json.'
      : `Lisäksi ${counted('fi', count, 'rivi', 'riviä')} on tiedostossa report.json.`,
} satisfies HoleTexts
