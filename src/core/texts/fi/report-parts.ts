import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { PartTexts } from '../report.ts'

export const parts = {
  head: {
    current: 'sisällöistä on ajan tasalla',
    ofItems: of => `${number(of)} sisällöstä`,
    figures: {
      current: 'Ajan tasalla',
      confirmed: 'Vahvistettu',
      stale: 'Vaatii toimia',
      unowned: 'Ilman vastuuhenkilöä',
      answered: 'Vastattu',
    },
    notes: {
      current: 'Tarkistuksen määräaika ei ole kulunut umpeen',
      confirmed: 'Päivittäjä on vahvistanut nykyisen tekstin',
      stale: 'Päivittäjää pyydetään tarkistamaan tai korjaamaan tietoja',
      unowned: 'Viestintä vastaa näistä, kunnes vastuuhenkilö on nimetty',
      answered: 'Sisällöistä, joista kysyttiin uusimmissa tarkistuspyynnöissä',
    },
    points: (change, date) =>
      `${signed(change)} ${Math.abs(change) === 1 ? 'prosenttiyksikkö' : 'prosenttiyksikköä'} (${date} lähtien)`,
    more: (change, date) => `${signed(change)} (${date} lähtien)`,
    same: date => `Sama kuin ${date}`,
    first: 'Muutos näkyy, kun seuranta on kestänyt kuukauden',
    nobodyAsked: 'Päivittäjiltä ei ole vielä kysytty',
    toDo: 'Tee nämä ensin',
    empty: 'Palvelutietovarannosta ei ole luettu yhtään sisältöä.',
    show: 'Näytä',
    statesTitle: 'Sisällöt tilan mukaan',
  },
  trend: {
    lead: 'Kuinka suuri osa sisällöistä on ollut ajan tasalla ja kuinka suuren osan päivittäjä on vahvistanut.',
    none: 'Kehitys näkyy tässä, kun sisällöt on luettu useampana yönä.',
    title: 'Ajantasaisten ja vahvistettujen sisältöjen osuus',
    caption: 'Kehitys kuukausittain',
    current: 'Ajan tasalla',
    confirmed: 'Vahvistettu',
    computed: 'Rengas: yön lukuja ei ole tallennettu, joten ne on laskettu jälkikäteen.',
    description: (from, to) =>
      `${from.date}: ajan tasalla ${from.current}, vahvistettu ${from.confirmed}. ${to.date}: ajan tasalla ${to.current}, vahvistettu ${to.confirmed}.`,
  },
  areas: {
    lead: 'Ensimmäisenä on vastuualue, jonka sisällöistä pienin osuus on ajan tasalla. Sama sisältö voi kuulua usealle vastuualueelle. Valitse vastuualue, niin näet sen sisällöt.',
    caption: 'Vastuualueet rinnakkain',
    none: 'Vastuualueita ei ole vielä nimetty. Kun päivittäjälista on tuotu, luvut näkyvät tässä vastuualueittain.',
    unnamed: 'Nimetön vastuualue',
    unowned: 'Ilman vastuuhenkilöä',
    answered: (answered, asked) => `${number(answered)}/${number(asked)}`,
    notAsked: 'ei kysytty',
    since: date => `Vastausluvut koskevat viestejä, jotka on lähetetty ${date} alkaen. Vastausaika on mediaani.`,
    trendTitle: area => `Ajantasaisten osuuden kehitys: ${area}`,
    peopleHeading: 'Vastuuhenkilöt',
    peopleCaption: 'Sisällöt vastuuhenkilöittäin',
    hours: count => (count === 0 ? 'alle tunti' : counted('fi', count, 'tunti', 'tuntia')),
  },
  due: {
    lead: items =>
      items === 1
        ? 'Yhden sisällön tila muuttuu 90 päivän kuluessa, jos sitä ei vahvisteta.'
        : `${number(items)} sisällön tila muuttuu 90 päivän kuluessa, jos niitä ei vahvisteta.`,
    none: 'Yksikään sisältö ei tule tarkistettavaksi 90 päivän kuluessa.',
    title: 'Tarkistettavaksi tulevat sisällöt viikoittain',
    axis: 'Viikon ensimmäinen päivä',
    caption: 'Tarkistettavaksi tulevat sisällöt viikoittain',
    listCaption: 'Seuraavaksi tarkistettavat',
    week: (from, to) => `${from}–${to}`,
  },
  facts: {
    lead: 'Näin sisällöissä lukee nyt. Asukkaat näkevät nämä tiedot, joten korjaa ne ensimmäiseksi.',
    none: 'Rikkinäisiä linkkejä tai vanhentuneita tietoja ei ole havaittu.',
    headings: { brokenLink: 'Rikkinäiset linkit', passed: 'Vanhentuneet tiedot' },
  },
  languages: {
    lead: 'Kuinka monella sisällöllä on kieliversio kullakin kielellä.',
    none: 'Kieliversioita ei ole.',
    caption: 'Kieliversioiden kattavuus',
    policies: { required: 'Vaaditaan', recommended: 'Suositellaan', other: 'Muu kieli' },
    missing: items => `${counted('fi', items, 'sisältö', 'sisältöä')} ilman kieliversiota`,
  },
  waiting: {
    lead: 'Kuinka monta sisältöä on kussakin vaiheessa.',
    none: 'Mikään ei odota viestiä, vastausta tai korjausta.',
    caption: 'Odottavat sisällöt vastuualueittain ja vaiheittain',
    steps: {
      digest: 'Tarkistuspyyntö lähtee',
      reminder: 'Muistutus lähtee',
      copy: 'Lähtee myös varahenkilölle ja esihenkilölle',
      toCommunications: 'Viestinnän ratkaistavana',
      correction: 'Korjaus ei näy vielä PTV:ssä',
    },
    next: date => `Seuraavat viestit lähtevät ${date}.`,
    nobody: 'Ilman vastuuhenkilöä',
  },
  proposals: {
    lead: 'Korjaukset, joita päivittäjät ovat ehdottaneet.',
    caption: 'Korjausehdotukset',
    states: {
      waiting: 'Odottaa hyväksyntää',
      approved: 'Hyväksytty, ei vielä PTV:ssä',
      seen: 'Näkyy PTV:ssä',
      rejected: 'Hylätty',
      outdated: 'Vanhentunut',
    },
  },
  again: {
    lead: 'Nämä on vahvistettu, mutta niistä kannattaa kysyä uudelleen.',
    none: 'Yksikään vahvistus ei anna aihetta kysyä uudelleen.',
    caption: 'Vahvistukset, jotka kannattaa varmistaa',
    reasons: {
      changedSince: 'Teksti on muuttunut vahvistuksen jälkeen',
      inOneWord: 'Kaikki viestin sisällöt vahvistettiin minuutin kuluessa, vaikka tässä on virhe',
      otherPerson: 'Vahvistaja ei ole sisällön vastuuhenkilö',
      soonOld: 'Vahvistus vanhenee 60 päivän kuluessa',
    },
  },
  held: {
    lead: 'Näihin tarvitaan ihmisen päätös. Komennot antaa tietohallinto.',
    none: 'Mikään ei odota päätöstä.',
    caption: 'Päätöstä odottavat asiat',
    kinds: {
      removals: 'Poistumiset',
      quarantine: 'Tietueet, joita ei voitu lukea',
      roster: 'Päivittäjälista',
      mailInDoubt: 'Viestit, joiden lähtemisestä ei ole varmuutta',
    },
    meanings: {
      removals: 'Poikkeuksellisen moni sisältö tai liitos puuttuu PTV:stä. Tarkista, onko ne poistettu tarkoituksella.',
      quarantine: 'Tietueen muoto on tuntematon. Muu sisältö on luettu tavalliseen tapaan.',
      roster: 'Uutta päivittäjälistaa ei ole otettu käyttöön. Edellinen lista on voimassa.',
      mailInDoubt: 'Tarkista, onko viesti tullut perille, ennen kuin se lähetetään uudelleen.',
    },
  },
  history: {
    events: {
      new: 'näkyi PTV:ssä ensimmäisen kerran',
      changed: 'teksti muuttui PTV:ssä',
      republished: 'julkaistiin uudelleen ennallaan',
      missing: 'ei löytynyt PTV:stä',
      removed: 'poistui PTV:stä',
      returned: 'palasi PTV:hen',
      asked: 'päivittäjältä kysyttiin',
      confirmed: 'vahvistettiin ajantasaiseksi',
      changedSince: 'vahvistettiin, mutta teksti oli jo muuttunut',
      corrected: 'päivittäjä ilmoitti korjanneensa',
      snoozed: 'päivittäjä siirsi tarkistusta myöhemmäksi',
      muted: 'huomautus merkittiin tarkoitukselliseksi',
      handedOver: 'siirrettiin toiselle päivittäjälle',
      correct: 'päivittäjä ehdotti korjausta',
      intended: 'päivittäjä ilmoitti, että asian kuuluu olla näin',
      reassign: 'päivittäjä ilmoitti, ettei sisältö kuulu hänelle',
      dontKnow: 'päivittäjä ei tiennyt vastausta',
      ended: 'päivittäjä ilmoitti, että palvelu on lakkautettu',
    },
    bases: {
      confirmed: 'vahvistettiin ajantasaiseksi',
      published: 'julkaistiin PTV:ssä',
      firstSeen: 'seuranta alkoi',
      touched: 'massajulkaistiin PTV:ssä',
    },
    found: title => `huomautus avattiin: ${title}`,
    becomes: state => `tulossa: ${state}, jos sisältöä ei vahvisteta`,
  },
  lists: {
    rest: count =>
      count === 1
        ? 'Lisäksi yksi rivi on taulukkotiedostossa.'
        : `Lisäksi ${number(count)} riviä on taulukkotiedostossa.`,
    numbers: 'Luvut taulukkona',
  },
} satisfies PartTexts

function number(value: number): string {
  return formatNumber(value, 'fi')
}

function signed(value: number): string {
  return `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`
}
