import { list, paragraph, table } from '../../guides/guide.ts'
import { named, typed, words } from '../../guides/wording.ts'
import type { CommunicationsWords, GuideTexts, UpdaterWords } from '../guides.ts'
import { counted, listed } from '../plural.ts'
import { alarms } from './alarms.ts'
import { answers } from './answers.ts'
import { mail } from './mail.ts'
import { reminders } from './reminders.ts'

export const guides = {
  blanks: { city: 'kaupungin nimi', communications: 'viestinnän sähköpostiosoite' },
  replies: {
    head: ['Kirjoita näin', 'Mitä se tarkoittaa'],
    ok: number => `kohdan ${number} tiedot pitävät paikkansa`,
    handOver: number => `kohdasta ${number} vastaa hän, jonka osoitteen annat`,
    person: 'etunimi.sukunimi',
    later: '15.1.',
  },
  mails: {
    atFirst: 'Ensin',
    after: days => `${counted('fi', days, 'päivän', 'päivän')} kuluttua`,
    request: items => `Saat tarkistuspyynnön, jossa on enintään ${counted('fi', items, 'kuvaus', 'kuvausta')}.`,
    reminder: 'Saat muistutuksen, jos et ole vastannut.',
    next: 'Saat uuden pyynnön. Jos et ole vastannut, kopio menee varahenkilöllesi ja esihenkilöllesi.',
    told: 'Jos kukaan ei ole vastannut, kerromme siitä viestinnälle.',
  },
  updater: texts => ({
    title: 'Ohje päivittäjälle',
    lead: 'Kysymme sinulta sähköpostilla, pitävätkö vastuullasi olevien palvelujen tiedot paikkansa. Vastaa muutamalla sanalla, niin viestintä hoitaa loput. Asukkaat lukevat tiedot Suomi.fi-verkkopalvelussa.',
    sections: {
      answering: answering(texts),
      timing: timing(texts),
      states: states(texts),
      after: after(texts),
      seen: seen(texts),
      leaving: leaving(texts),
    },
  }),
  communications: texts => ({
    title: 'Ohje viestinnälle',
    lead: words`Ajantasa lukee joka yö, mitä ${texts.city} kertoo palveluistaan Palvelutietovarannossa (PTV), ja kysyy päivittäjiltä, pitävätkö tiedot paikkansa. Viestintä hoitaa korjaukset, pitää päivittäjälistan kunnossa ja seuraa tilannetta raportista.`,
    sections: {
      month: month(texts),
      tasks: tasks(texts),
      roster: roster(texts),
      report: report(texts),
      leaving: personLeaving(texts),
      never: never(),
    },
  }),
  colophon: date => `Ohje on koottu Ajantasan asetuksista ${date}.`,
} satisfies GuideTexts

function answering({ replies }: UpdaterWords) {
  return {
    heading: mail.answering.heading,
    blocks: [
      paragraph(
        'Vastaa viestiin tavallisella sähköpostilla. Sinun ei tarvitse kirjautua mihinkään. Viestin kohdat on numeroitu: kirjoita, mitä kohtaa tarkoitat.',
      ),
      replies,
      paragraph(
        `Voit vastata moneen kohtaan samalla kertaa, kuhunkin omalla rivillään. ${mail.answering.buttons} Älä kirjoita vastaukseen asiakkaiden henkilötietoja.`,
      ),
    ],
  }
}

function timing({ mails, everyDays, at, pauses }: UpdaterWords) {
  const pause = pauses.length === 0 ? '' : ` Emme lähetä pyyntöjä ${listed('fi', pauses)}.`
  return {
    heading: 'Milloin saat viestejä',
    blocks: [
      mails,
      paragraph(
        `Kysymme enintään kerran ${counted('fi', everyDays, 'päivässä', 'päivässä')} ja vain silloin, kun jotakin on tarkistettava. Viestit lähtevät työpäivinä aikaisintaan klo ${at}.${pause}`,
      ),
    ],
  }
}

function states({ months }: UpdaterWords) {
  const { due, overdue, expired } = mail.item.states
  return {
    heading: 'Mitä viestin merkinnät tarkoittavat',
    blocks: [
      table(
        'Merkinnät',
        ['Merkintä', 'Milloin'],
        [
          [due, `${over(months.due)}, tai sisältö on massajulkaistu`],
          [overdue, over(months.overdue)],
          [expired, over(months.expired)],
          [mail.item.findings, 'jokin tieto näyttää väärältä, esimerkiksi päivämäärä on mennyt'],
        ],
      ),
      paragraph(
        'Aika lasketaan päivästä, jona tiedot viimeksi vahvistettiin ajantasaisiksi tai, jos niitä ei ole vahvistettu, julkaisupäivästä. Joillakin palveluilla voi olla oma määräaikansa.',
      ),
    ],
  }
}

function after({ undoDays }: UpdaterWords) {
  return {
    heading: 'Mitä vastauksellesi tapahtuu',
    blocks: [
      list(
        `Vastauksesi lukee ensin ohjelma. ${mail.answering.receipt}`,
        'Ohjelma ei arvaa. Jos se ei ymmärrä jotakin, viestintä lukee vastauksesi.',
        'Viestintä julkaisee korjauksesi PTV:ssä. Jos korjasit itse, katsomme kahtena seuraavana yönä, näkyykö muutos.',
        words`Joskus kysymme varmuuden vuoksi, onko vastaus sinulta. Vastaa silloin ${typed(answers.roundTrip.yes.words)}.`,
        answers.receipt.undo(undoDays),
      ),
    ],
  }
}

function seen({ showPeople, personDays, mailDays }: UpdaterWords) {
  return {
    heading: 'Kuka näkee vastauksesi',
    blocks: [
      list(
        'Vastauksia käsittelevät viestintä ja tietohallinto.',
        showPeople
          ? 'Kuukausiraportissa on lukuja myös vastuuhenkilöittäin.'
          : 'Kuukausiraportissa luvut ovat vastuualueittain, eikä siinä ole henkilöiden nimiä.',
        reminders.privacy.kept(personDays, mailDays),
      ),
    ],
  }
}

function leaving({ communications }: UpdaterWords) {
  return {
    heading: 'Kun olet poissa tai tehtäväsi vaihtuu',
    blocks: [
      list(
        'Kerro viestinnälle, jos olet pidempään poissa. Viestit menevät silloin varahenkilöllesi.',
        'Jos joku muu on oikea vastaaja, vastaa viestiin kuten kohdissa 6 ja 7 yllä.',
        'Jos tehtäväsi vaihtuu, kerro viestinnälle, kuka jatkaa. Viestit loppuvat, kun nimesi poistetaan päivittäjälistasta.',
      ),
      paragraph(words`${mail.closing.questions} ${communications}`),
    ],
  }
}

function month({ everyDays }: CommunicationsWords) {
  return {
    heading: 'Kuukausi yhdellä silmäyksellä',
    blocks: [
      {
        kind: 'steps',
        steps: [
          { when: 'Joka yö', what: 'Ajantasa lukee PTV:n ja päivittäjälistan ja etsii vanhentuneet tiedot.' },
          {
            when: 'Työpäivinä',
            what: `Päivittäjät saavat pyyntöjä, kukin enintään kerran ${everyDays} päivässä. Saat vastaukset, jotka vaativat toimia.`,
          },
          { when: 'Kuukauden 1. työpäivänä', what: 'Saat ajantasaisuusraportin.' },
        ],
      } as const,
    ],
  }
}

function tasks({ everyDays, againAfterDays }: CommunicationsWords) {
  const { forward, deadAddress } = answers
  const { toldUnanswered, toldUnowned } = reminders
  return {
    heading: 'Viestit, jotka vaativat sinulta jotakin',
    blocks: [
      table(
        'Viestinnälle tulevat viestit',
        ['Viestin aihe, esimerkiksi', 'Tee näin'],
        [
          [
            forward.itemsSubject(2),
            'Julkaise korjaus PTV:ssä, arkistoi lakkautettu tai etsi oikea päivittäjä. Viesti kertoo, mitä kukin kohta vaatii.',
          ],
          [forward.subjects.unclear, 'Ohjelma ei ymmärtänyt kaikkea. Lue vastaus ja tee tarvittavat muutokset.'],
          [
            toldUnanswered.subject(2),
            `Vastausta ei ole tullut ${everyDays + againAfterDays} päivään. Soita päivittäjälle, nimeä varahenkilö tai vaihda päivittäjä.`,
          ],
          [
            toldUnowned.subject(3),
            'Tulee enintään 28 päivän välein. Lisää päivittäjälistaan rivi: yksi voi riittää monelle kuvaukselle.',
          ],
          [deadAddress.subject, deadAddress.task],
          [
            alarms.roster.subject,
            'Korjaa virheet, jotka viestissä on lueteltu, ja tallenna lista uudelleen. Siihen asti edellinen lista on käytössä.',
          ],
        ],
      ),
      paragraph('PTV:ssä julkaistua muutosta ei tarvitse kuitata: Ajantasa näkee sen seuraavana yönä.'),
    ],
  }
}

function roster({ heading, columns }: CommunicationsWords) {
  return {
    heading: 'Päivittäjälista',
    blocks: [
      paragraph(
        'Taulukon jokainen rivi kertoo, kuka vastaa mistä. Sarakkeiden järjestys on vapaa. Tähdellä merkityt ovat pakollisia.',
      ),
      table(
        'Päivittäjälistan sarakkeet',
        ['Sarakkeet', 'Mitä niihin kirjoitetaan'],
        [
          [
            columns('area', 'serviceArea', 'updater', 'email', 'language', 'editsPtv'),
            words`Kuka vastaa ja millä kielellä hän saa viestit. ${named(heading('editsPtv'))}: kyllä, jos hän muokkaa PTV:tä itse. ${named(heading('serviceArea'))} on vain omaan käyttöösi.`,
          ],
          [
            columns('organization', 'serviceClass', 'name', 'contentId'),
            words`Mistä hän vastaa. Rivi koskee sisältöjä, joihin kaikki täyttämäsi kohdat sopivat. Nimessä tähti (*) korvaa mitkä tahansa merkit.`,
          ],
          [
            columns('alsoAnswers', 'deputy', 'superior', 'away'),
            words`Kuka muu voi vastata ja kuka saa kopion, jos vastausta ei tule. ${named(heading('away'))}: vain päivät, esimerkiksi 1.7.–31.7.2027, ei koskaan syytä.`,
          ],
        ],
      ),
      list(
        'Jos sisältöön sopii monta riviä, tarkin voittaa: ensin PTV-tunniste, sitten nimi, palveluluokka ja organisaatio. Yhtä tarkoilla riveillä vastuu on yhteinen.',
        reminders.toldUnowned.channels,
        'Tallenna lista aina samaan paikkaan samalla nimellä. Se luetaan yöllä. Listaa ei oteta käyttöön, jos siinä on yksikin virhe tai riveistä puuttuu yli kolmasosa.',
        words`Valmiin pohjan saat tietohallinnolta: ${typed('people template --lang fi')}.`,
      ),
    ],
  }
}

function report({ showPeople }: CommunicationsWords) {
  return {
    heading: 'Raportti',
    blocks: [
      list(
        'Raportista näet, mikä osa sisällöistä on ajan tasalla, mikä on kiireellisintä, miltä puuttuu vastuuhenkilö ja mikä PTV:ssä on muuttunut.',
        'Luokittelua, rakennetta ja kieliversioita koskevat huomautukset ovat vain raportissa: viestintä korjaa ne.',
        showPeople
          ? 'Raportissa on lukuja myös vastuuhenkilöittäin. Älä jaa sitä laajemmalle kuin tietosuojasta on sovittu.'
          : 'Luvut ovat vastuualueittain. Jos kokoat itse lukuja henkilöittäin, älä jaa niitä viestinnän ulkopuolelle.',
      ),
    ],
  }
}

function personLeaving({ personDays }: CommunicationsWords) {
  return {
    heading: 'Kun päivittäjä vaihtuu',
    blocks: [
      list(
        'Kirjoita uusi päivittäjä edellisen riveille. Jos uutta ei ole vielä nimetty, poista rivit: kuvaukset näkyvät silloin ilman vastuuhenkilöä.',
        `Edellisen päivittäjän henkilötiedot poistetaan ${counted('fi', personDays, 'päivän', 'päivän')} kuluttua.`,
        words`Jos joku haluaa nähdä tietonsa tai poistattaa ne heti, käänny tietohallinnon puoleen: ${typed('people export')} ja ${typed('people forget')}.`,
      ),
    ],
  }
}

function never() {
  return {
    heading: 'Mitä Ajantasa ei tee',
    blocks: [
      list(
        'Se ei kirjoita, julkaise eikä arkistoi mitään PTV:ssä.',
        'Se ei arvaa, mitä epäselvä vastaus tarkoittaa.',
        'Se ei vahvista tietoja kenenkään puolesta.',
        'Se ei pyydä ketään kirjautumaan eikä kysy salasanoja.',
      ),
    ],
  }
}

function over(count: number): string {
  return `yli ${counted('fi', count, 'kuukausi', 'kuukautta')}`
}
