import type { AnswerTexts, ReceiptTexts } from '../answers.ts'
import { counted, listed } from '../plural.ts'

const receipt = {
  subject: 'Kuittaus vastauksestasi',
  title: 'Näin ymmärsimme vastauksesi',
  confirmed: {
    lead: items => `Kirjasimme, että ${of(items)} tiedot pitävät paikkansa:`,
    note: null,
  },
  corrected: {
    lead: items => `Kirjasimme, että olet itse korjannut ${items === 1 ? 'tämän kohdan' : 'nämä kohdat'} PTV:ssä:`,
    note: items =>
      `Katsomme PTV:stä kahtena seuraavana yönä, ${items === 1 ? 'näkyykö muutos' : 'näkyvätkö muutokset'}. Ilmoitamme sinulle tuloksen.`,
  },
  snoozed: until => ({
    lead: items => `Kysymme ${about(items)} uudelleen aikaisintaan ${until}:`,
    note: null,
  }),
  muted: {
    lead: items => `Kirjasimme, että ${of(items)} tietojen pitää jäädä ennalleen:`,
    note: () => 'Emme kysy samasta asiasta uudelleen, ennen kuin teksti muuttuu.',
  },
  handedOver: to => ({
    lead: items => `Kirjasimme, että ${to} on jatkossa ${of(items)} päivittäjä:`,
    note: items => `Seuraavan kerran kysymme ${items === 1 ? 'siitä' : 'niistä'} häneltä.`,
  }),
  changedSince: {
    lead: items =>
      items === 1
        ? 'Tämän kohdan teksti on muuttunut PTV:ssä sen jälkeen, kun kysyimme siitä:'
        : 'Näiden kohtien tekstit ovat muuttuneet PTV:ssä sen jälkeen, kun kysyimme niistä:',
    note: items =>
      `Siksi emme vielä kirjanneet tietoja ajantasaisiksi. Kysymme ${items === 1 ? 'uudesta tekstistä' : 'uusista teksteistä'} myöhemmin.`,
  },
  passedOn: {
    correct: {
      lead: items =>
        items === 1
          ? 'Välitimme viestintään korjauksesi tähän kohtaan:'
          : 'Välitimme viestintään korjauksesi näihin kohtiin:',
      note: () => 'Viestintä korjaa tiedot PTV:hen puolestasi.',
    },
    intended: {
      lead: items => `Kerroimme viestinnälle, että ${of(items)} tietojen pitää jäädä ennalleen:`,
      note: () => 'Viestintä päättää, voivatko tiedot jäädä ennalleen.',
    },
    reassign: {
      lead: items =>
        items === 1
          ? 'Kerroimme viestinnälle, että tämä kohta ei kuulu sinulle:'
          : 'Kerroimme viestinnälle, että nämä kohdat eivät kuulu sinulle:',
      note: () => 'Viestintä selvittää, kenelle kysymys kuuluu.',
    },
    dontKnow: {
      lead: items => `Pyysimme viestintää selvittämään, pitävätkö ${of(items)} tiedot paikkansa:`,
      note: null,
    },
    ended: {
      lead: items => `Kerroimme viestinnälle, että ${items === 1 ? 'tämä' : 'nämä'} on lakkautettu:`,
      note: items =>
        items === 1
          ? 'Viestintä varmistaa asian ja arkistoi kuvauksen PTV:ssä. Sen jälkeen kuvaus ei enää näy asukkaille.'
          : 'Viestintä varmistaa asian ja arkistoi kuvaukset PTV:ssä. Sen jälkeen kuvaukset eivät enää näy asukkaille.',
    },
  },
  open: numbers =>
    `${numbers.length === 1 ? 'Kohta' : 'Kohdat'} ${listed('fi', numbers.map(String))} ${numbers.length === 1 ? 'odottaa' : 'odottavat'} vielä vastaustasi.`,
  canReply: 'Voit vastata tähän viestiin.',
  allAnswered: 'Kaikkiin kohtiin on nyt vastattu.',
  misunderstood: 'Ymmärsimmekö väärin? Vastaa tähän viestiin tai kirjoita viestintään:',
  undo: days => `Jos haluat perua koko vastauksesi, vastaa "peru" ${days} päivän kuluessa.`,
  partly: {
    items: (numbers, besides) =>
      `Vastaukset lukee ensin ohjelma. Se ei ymmärtänyt, mitä vastauksessa sanotaan ${numbers.length === 1 ? 'kohdasta' : 'kohdista'} ${listed('fi', numbers.map(String))}.${besides ? ' Myös osa muusta vastauksesta jäi ymmärtämättä.' : ''}`,
    besides: 'Vastaukset lukee ensin ohjelma. Osa vastauksesta jäi siltä ymmärtämättä.',
    passedOn: 'Viestintä lukee vastauksen ja hoitaa asian.',
    sayAgain: 'Voit myös vastata uudelleen toisin sanoin.',
  },
  unclear: {
    title: 'Välitimme vastauksesi viestintään',
    explanation:
      'Vastaukset lukee ensin ohjelma. Se ei ymmärtänyt vastaustasi kokonaan. Siksi emme kirjanneet siitä mitään. Viestintä lukee vastauksesi ja hoitaa asian.',
    examples: 'Voit myös vastata tähän viestiin muutamalla sanalla, esimerkiksi näin:',
  },
} satisfies ReceiptTexts

export const answers = {
  receipt,
  statements: {
    confirmed: { lead: items => `${capital(of(items))} tiedot pitävät paikkansa:`, note: null },
    changedSince: receipt.changedSince,
    corrected: {
      lead: items => (items === 1 ? 'Tämä kohta on korjattu PTV:ssä:' : 'Nämä kohdat on korjattu PTV:ssä:'),
      note: items =>
        `Katsomme PTV:stä kahtena seuraavana yönä, ${items === 1 ? 'näkyykö muutos' : 'näkyvätkö muutokset'}.`,
    },
    snoozed: receipt.snoozed,
    muted: { lead: intended, note: receipt.muted.note },
    handedOver: to => ({
      lead: items => `${to} on jatkossa ${of(items)} päivittäjä:`,
      note: receipt.handedOver(to).note,
    }),
    passedOn: {
      correct: {
        lead: items => `${capital(of(items))} tietoja pitää korjata:`,
        note: receipt.passedOn.correct.note,
      },
      intended: { lead: intended, note: receipt.passedOn.intended.note },
      reassign: {
        lead: items =>
          items === 1 ? 'Tämä kohta kuuluu jollekulle toiselle:' : 'Nämä kohdat kuuluvat jollekulle toiselle:',
        note: receipt.passedOn.reassign.note,
      },
      dontKnow: {
        lead: items => `Viestintä selvittää, pitävätkö ${of(items)} tiedot paikkansa:`,
        note: null,
      },
      ended: {
        lead: items => `${items === 1 ? 'Tämä' : 'Nämä'} on lakkautettu:`,
        note: receipt.passedOn.ended.note,
      },
    },
  },
  roundTrip: {
    title: 'Onko vastaus sinulta?',
    received: by =>
      `Saimme vastauksen tarkistuspyyntöömme, joka koskee Palvelutietovarannon (PTV) tietoja. Vastauksen lähettäjäksi on merkitty ${by}.`,
    ask: until => `Vastaa tähän viestiin yhdellä sanalla viimeistään ${until}:`,
    yes: { words: 'kyllä', meaning: 'vastaus on sinulta, tai hyväksyt sen' },
    no: { words: 'ei', meaning: 'vastaus ei ole sinulta etkä hyväksy sitä, joten viestintä selvittää asian' },
    why: 'Kysymme varmuuden vuoksi, koska kuka tahansa voi merkitä sähköpostiviestin lähettäjäksi jonkun toisen.',
    waiting: { heading: 'Odottaa vahvistustasi', note: 'Otamme nämä huomioon vasta, kun olet vastannut kyllä.' },
    done: { heading: 'Jo kirjattu', note: 'Näihin emme tarvitse vahvistustasi.' },
    rest: 'Vielä kesken',
    answerElsewhere: 'Vastaa alkuperäiseen tarkistuspyyntöön.',
  },
  answeredForYou: {
    title: 'Puolestasi on vastattu',
    from: by =>
      `Lähetimme sinulle tarkistuspyynnön, joka koskee Palvelutietovarannon (PTV) tietoja. Vastaus siihen tuli osoitteesta ${by}.`,
    allRight:
      'Jos kaikki on oikein, sinun ei tarvitse tehdä mitään. Jos jokin on väärin, vastaa tähän viestiin ja kerro, mikä on oikein.',
    heading: 'Näin ymmärsimme vastauksen',
  },
  undone: {
    title: 'Vastauksesi on peruttu',
    items: {
      lead: items => `Viimeisin vastauksesi ${items === 1 ? 'tähän kohtaan' : 'näihin kohtiin'} ei ole enää voimassa:`,
      note: null,
    },
    answerAgain: 'Jos haluat vastata uudelleen, vastaa tähän viestiin.',
    toldCommunications: 'Kerroimme viestinnälle, että olet perunut vastauksesi.',
    nothing: {
      title: 'Vastausta ei voitu perua',
      explanation: days =>
        `Emme löytäneet vastausta, jonka voisi vielä perua. Vastauksen voi perua ${days} päivän ajan.`,
      remedy: 'Jos jokin on kirjattu väärin, vastaa tähän viestiin ja kerro, mikä on oikein.',
    },
  },
  forward: {
    subjects: {
      unclear: 'Vastaus päivittäjältä odottaa käsittelyä',
      notTheirs: 'Vastausta ei vahvistettu aidoksi',
      undone: 'Päivittäjä on perunut vastauksensa',
      otherSender: 'Vastaus muulta kuin päivittäjältä odottaa käsittelyä',
      perhapsAutomatic: 'Vastaus, joka voi olla automaattinen, odottaa käsittelyä',
      noToken: 'Saapunut viesti odottaa käsittelyä',
      expired: 'Vastaus vanhaan tarkistuspyyntöön odottaa käsittelyä',
    },
    itemsSubject: items => `Vastaus päivittäjältä: ${counted('fi', items, 'kohta', 'kohtaa')} odottaa käsittelyä`,
    reasons: {
      items:
        'Päivittäjän vastauksessa on asioita, jotka viestintä hoitaa. Alla näet, miten ohjelma ymmärsi vastauksen. Lue myös koko vastaus viestin lopusta.',
      unclear:
        'Ohjelma ei ymmärtänyt päivittäjän vastausta kokonaan. Se kirjasi vain sen, minkä ymmärsi varmasti. Lue vastaus ja tee tarvittavat muutokset.',
      otherSender:
        'Tarkistuspyyntöön vastattiin osoitteesta, jota ei ole päivittäjälistassa tämän päivittäjän kohdalla. Siksi vastauksesta ei kirjattu mitään. Varmista asia päivittäjältä, ennen kuin muutat tietoja. Jos lähettäjä saa vastata päivittäjän puolesta, lisää hänen osoitteensa päivittäjälistan sarakkeeseen "Vastaa myös".',
      notTheirs:
        'Tarkistuspyyntöön tuli vastaus. Kysyimme varmuuden vuoksi, onko se aito, ja saimme tiedon, että se ei ole. Siksi emme tehneet mitään, mikä odotti vahvistusta. Selvitä päivittäjän kanssa, kuka vastauksen lähetti. Jos epäilet väärinkäyttöä, kerro asiasta tietohallinnolle.',
      undone:
        'Päivittäjä on perunut vastauksen, jonka välitimme viestintään aiemmin. Jos olet jo muuttanut tietoja vastauksen perusteella, tarkista ne. Muuten sinun ei tarvitse tehdä mitään.',
      perhapsAutomatic:
        'Vastaus näyttää automaattiselta poissaoloviestiltä, mutta siinä sanotaan jotakin myös tarkistettavista kuvauksista. Siksi vastauksesta ei kirjattu mitään. Lue vastaus ja varmista tarvittaessa asia päivittäjältä.',
      noToken:
        'Viestin aiheessa ei ole tunnusta, josta näkyisi, mihin tarkistuspyyntöön viesti liittyy. Siksi viestistä ei kirjattu mitään. Lue viesti ja tee tarvittavat muutokset.',
      expired:
        'Vastaus koskee vanhaa tarkistuspyyntöä, jonka vastausaika on päättynyt. Siksi vastauksesta ei kirjattu mitään. Lue vastaus ja tee tarvittavat muutokset.',
    },
    person: 'Päivittäjä',
    from: 'Lähettäjä',
    claimedFrom: 'Lähettäjäksi merkitty',
    received: 'Saapunut',
    subject: 'Aihe',
    unknownSender: 'ei tiedossa',
    noSubject: 'ei aihetta',
    reply: 'Jos vastaat tähän viestiin, vastauksesi menee suoraan lähettäjälle:',
    replyToAsked: 'Jos vastaat tähän viestiin, vastauksesi menee sille, jolta kysyimme asiasta.',
    cannotReply: 'Lähettäjän osoitetta ei tiedetä, joten hänelle ei voi vastata.',
    tasks: 'Viestinnän tehtävät',
    passedOn: {
      correct: {
        understood: 'Vastauksen mukaan tietoja pitää korjata.',
        task: 'Saat korjauksen päätettäväksi korjausehdotusten listassa seuraavana työpäivänä.',
      },
      intended: {
        understood: 'Vastauksen mukaan tietojen pitää jäädä ennalleen.',
        task: 'Päätä, voivatko tiedot jäädä ennalleen. Jos eivät, korjaa ne PTV:ssä.',
      },
      reassign: {
        understood: 'Vastauksen mukaan kohta ei kuulu vastaajalle.',
        task: 'Selvitä, kuka on oikea päivittäjä, ja muuta päivittäjälistaa.',
      },
      dontKnow: {
        understood: 'Vastaaja ei tiedä, pitävätkö tiedot paikkansa.',
        task: 'Selvitä asia ja korjaa tiedot PTV:ssä, jos niissä on virheitä.',
      },
      ended: {
        understood: 'Vastauksen mukaan tämä on lakkautettu.',
        task: 'Varmista asia ja arkistoi kuvaus PTV:ssä.',
      },
    },
    undone: 'Peruttu vastaus',
    words: 'Viesti sellaisenaan',
    cut: mailbox => `Viesti on pitkä, joten tässä on vain sen alku. Koko viesti on postilaatikossa ${mailbox}.`,
    noWords: mailbox => `Viestissä ei ole tekstiä. Alkuperäinen viesti on postilaatikossa ${mailbox}.`,
  },
  deadAddress: {
    subject: 'Päivittäjän sähköpostiosoite ei toimi',
    lead: 'Sähköposti tälle päivittäjälle ei mene perille. Osoite ei ole enää käytössä, tai siinä on virhe.',
    person: 'Päivittäjä',
    address: 'Sähköpostiosoite',
    status: 'Sähköpostipalvelimen virhekoodi',
    items: 'Kuvauksia, joista emme voi kysyä',
    task: 'Merkitse päivittäjälistaan toimiva osoite tai uusi päivittäjä.',
    afterwards: 'Sen jälkeen lähetämme tarkistuspyynnöt uuteen osoitteeseen.',
  },
  corrected: {
    allSeen: items => (items === 1 ? 'Muutoksesi näkyy nyt PTV:ssä' : 'Muutoksesi näkyvät nyt PTV:ssä'),
    noneSeen: items => (items === 1 ? 'Muutoksesi ei vielä näy PTV:ssä' : 'Muutoksesi eivät vielä näy PTV:ssä'),
    someSeen: 'Osa muutoksistasi näkyy nyt PTV:ssä',
    seen: {
      lead: items =>
        items === 1 ? 'Kirjasimme tämän kuvauksen ajantasaiseksi:' : 'Kirjasimme nämä kuvaukset ajantasaisiksi:',
      note: null,
    },
    notSeen: {
      lead: items =>
        items === 1 ? 'Tämä kuvaus on PTV:ssä vielä ennallaan:' : 'Nämä kuvaukset ovat PTV:ssä vielä ennallaan:',
      note: items =>
        items === 1
          ? 'Ehkä muutos on jäänyt luonnokseksi tai se julkaistaan myöhemmin. Vastaa tähän viestiin, kun muutos on julkaistu.'
          : 'Ehkä muutokset ovat jääneet luonnoksiksi tai ne julkaistaan myöhemmin. Vastaa tähän viestiin, kun muutokset on julkaistu.',
    },
  },
  noReply: 'Tähän viestiin ei tarvitse vastata.',
} satisfies AnswerTexts

function of(items: number): string {
  return items === 1 ? 'tämän kohdan' : 'näiden kohtien'
}

function about(items: number): string {
  return items === 1 ? 'tästä kohdasta' : 'näistä kohdista'
}

function intended(items: number): string {
  return `${capital(of(items))} tietojen pitää jäädä ennalleen:`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
