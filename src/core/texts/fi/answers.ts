import type { AnswerTexts } from '../answers.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'

export const answers = {
  receipt: {
    subject: 'Kuittaus vastauksestasi',
    title: 'Näin ymmärsimme vastauksesi',
    confirmed: {
      lead: items => `Kirjasimme, että ${items === 1 ? 'tämän kohdan' : 'näiden kohtien'} tiedot pitävät paikkansa:`,
      note: null,
    },
    corrected: {
      lead: items => `Kirjasimme, että olet itse korjannut ${items === 1 ? 'tämän kohdan' : 'nämä kohdat'} PTV:ssä:`,
      note: items =>
        `Katsomme PTV:stä kahtena seuraavana yönä, ${items === 1 ? 'näkyykö muutos' : 'näkyvätkö muutokset'}. Ilmoitamme sinulle tuloksen.`,
    },
    snoozed: (items, until) =>
      `Kysymme ${items === 1 ? 'tästä kohdasta' : 'näistä kohdista'} uudelleen aikaisintaan ${until}:`,
    passedOn: {
      correct: {
        lead: items =>
          items === 1
            ? 'Välitimme viestintään korjauksesi tähän kohtaan:'
            : 'Välitimme viestintään korjauksesi näihin kohtiin:',
        note: () => 'Viestintä korjaa tiedot PTV:hen puolestasi.',
      },
      intended: {
        lead: items =>
          `Kerroimme viestinnälle, että ${items === 1 ? 'tämän kohdan' : 'näiden kohtien'} tiedot ovat tarkoituksella näin:`,
        note: () => 'Saatamme silti kysyä samasta asiasta myöhemmin uudelleen.',
      },
      reassign: {
        lead: items =>
          items === 1
            ? 'Kerroimme viestinnälle, että tämä kohta ei kuulu sinulle:'
            : 'Kerroimme viestinnälle, että nämä kohdat eivät kuulu sinulle:',
        note: () => 'Viestintä selvittää, kenelle kysymys kuuluu.',
      },
      dontKnow: {
        lead: items =>
          `Pyysimme viestintää selvittämään, pitävätkö ${items === 1 ? 'tämän kohdan' : 'näiden kohtien'} tiedot paikkansa:`,
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
    unclear: {
      title: 'Välitimme vastauksesi viestintään',
      explanation:
        'Vastaukset lukee ensin ohjelma. Se ei ymmärtänyt vastaustasi kokonaan. Siksi välitimme vastauksen sellaisenaan viestintään emmekä kirjanneet siitä mitään.',
      examples: 'Voit myös vastata tähän viestiin muutamalla sanalla, esimerkiksi näin:',
    },
  },
  forward: {
    subjects: {
      unclear: 'Vastaus päivittäjältä odottaa käsittelyä',
      otherSender: 'Vastaus muulta kuin päivittäjältä odottaa käsittelyä',
      noToken: 'Saapunut viesti odottaa käsittelyä',
      expired: 'Vastaus vanhaan tarkistuspyyntöön odottaa käsittelyä',
    },
    itemsSubject: items => `Vastaus päivittäjältä: ${counted('fi', items, 'kohta', 'kohtaa')} odottaa käsittelyä`,
    reasons: {
      items:
        'Päivittäjän vastauksessa on asioita, jotka viestintä hoitaa. Alla näet, miten ohjelma ymmärsi vastauksen. Koko vastaus on viestin lopussa.',
      unclear:
        'Ohjelma ei ymmärtänyt päivittäjän vastausta kokonaan, joten se ei kirjannut vastauksesta mitään. Lue vastaus ja tee tarvittavat muutokset.',
      otherSender:
        'Tarkistuspyyntöön vastattiin osoitteesta, jota ei ole päivittäjälistassa tämän päivittäjän kohdalla. Siksi vastauksesta ei kirjattu mitään. Varmista asia päivittäjältä, ennen kuin muutat tietoja. Jos lähettäjä saa vastata päivittäjän puolesta, lisää hänen osoitteensa päivittäjälistan sarakkeeseen "Vastaa myös".',
      noToken:
        'Viestin aiheessa ei ole tunnusta, josta näkyisi, mihin tarkistuspyyntöön viesti liittyy. Siksi viestistä ei kirjattu mitään. Lue viesti ja tee tarvittavat muutokset.',
      expired:
        'Vastaus koskee vanhaa tarkistuspyyntöä, jonka vastausaika on päättynyt. Siksi vastauksesta ei kirjattu mitään. Lue vastaus ja tee tarvittavat muutokset.',
    },
    person: 'Päivittäjä',
    from: 'Lähettäjä',
    received: 'Saapunut',
    subject: 'Aihe',
    unknownSender: 'ei tiedossa',
    noSubject: 'ei aihetta',
    reply: 'Jos vastaat tähän viestiin, vastauksesi menee suoraan lähettäjälle:',
    cannotReply: 'Lähettäjän osoitetta ei tiedetä, joten hänelle ei voi vastata.',
    tasks: 'Viestinnän tehtävät',
    passedOn: {
      correct: {
        understood: 'Vastauksen mukaan tietoja pitää korjata.',
        task: 'Tarkista korjaus ja julkaise se PTV:ssä.',
      },
      intended: {
        understood: 'Vastauksen mukaan tiedot ovat tarkoituksella näin.',
        task: 'Jos olet samaa mieltä, tietoja ei tarvitse muuttaa. Päivittäjältä saatetaan silti kysyä samasta asiasta uudelleen.',
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
    words: 'Viesti sellaisenaan',
    cut: mailbox => `Viesti on pitkä, joten tässä on vain sen alku. Koko viesti on postilaatikossa ${mailbox}.`,
    noWords: mailbox => `Viestissä ei ole tekstiä. Alkuperäinen viesti on postilaatikossa ${mailbox}.`,
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
  report: {
    subject: month => `Palvelukuvausten ajantasaisuus, ${month}`,
    lead: (city, date) => `${city}, tilanne Palvelutietovarannossa (PTV) ${date}:`,
    touched: 'Massajulkaistuja',
    touchedNote: 'Massajulkaisun päivä ei osoita, että joku olisi tarkistanut sisällön.',
    answers: 'Vastauksia kuluneen kuukauden aikana',
    change: difference =>
      difference === 0
        ? 'yhtä monta kuin kuukausi sitten'
        : `${formatNumber(Math.abs(difference), 'fi')} ${difference > 0 ? 'enemmän' : 'vähemmän'} kuin kuukausi sitten`,
    attached:
      'Raportti on liitteenä suomeksi, ruotsiksi ja englanniksi. Tallenna haluamasi tiedosto ja avaa se selaimella.',
    noReply: 'Tähän viestiin ei tarvitse vastata.',
  },
} satisfies AnswerTexts
