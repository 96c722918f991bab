import { counted, either, listed } from '../plural.ts'
import type { ReminderTexts } from '../reminders.ts'

const yourRoles = { deputy: 'varahenkilösi', superior: 'esihenkilösi' } as const
const roles = { deputy: 'varahenkilö', superior: 'päivittäjän esihenkilö' } as const
const asRoles = { deputy: 'päivittäjän varahenkilöksi', superior: 'päivittäjän esihenkilöksi' } as const

export const reminders = {
  reminder: {
    subject: items => `Muistutus: ${descriptions(items)} odottaa tarkistustasi`,
    again: date =>
      `Lähetimme tarkistuspyynnön ${date}. Emme ole vielä saaneet siihen vastausta, joten kysymme uudelleen.`,
  },
  unanswered: {
    since: date => `Olemme kysyneet tiedoista ${date} lähtien, mutta emme ole saaneet vastausta.`,
    copies: (people, yours) =>
      `Siksi myös ${listed(
        'fi',
        people.map(({ role, name }) => `${(yours ? yourRoles : roles)[role]} ${name}`),
      )} ${people.length === 1 ? 'saa' : 'saavat'} kopion tästä viestistä. ${people.length === 1 ? 'Hänkin voi' : 'Hekin voivat'} vastata.`,
  },
  standIn: {
    away: (person, until) =>
      `Saat tämän viestin, koska ${person} on poissa ${until} asti ja sinut on merkitty hänen varahenkilökseen.`,
    unreachable: person =>
      `Saat tämän viestin, koska sähköposti päivittäjälle ei mene perille. Päivittäjä on ${person}, ja sinut on merkitty hänen varahenkilökseen.`,
    remedy: 'Voit vastata hänen puolestaan.',
  },
  copy: {
    subject: items => `Kopio: ${descriptions(items)} odottaa tarkistusta`,
    preheader: 'Saat tämän viestin tiedoksi, koska päivittäjä ei ole vastannut.',
    lead: (person, since, role) =>
      `Saat kopion tarkistuspyynnöstä, koska sinut on merkitty ${asRoles[role]}. Päivittäjä on ${person}. Olemme kysyneet häneltä tiedoista ${since} lähtien, mutta emme ole saaneet vastausta. Ehkä hän on estynyt, tai viestimme ovat jääneet huomaamatta.`,
    remedy: {
      deputy: 'Voit vastata hänen puolestaan vastaamalla tähän viestiin. Voit myös puhua asiasta hänen kanssaan.',
      superior: 'Voit pyytää häntä vastaamaan. Voit myös vastata hänen puolestaan vastaamalla tähän viestiin.',
    },
    purpose: items =>
      items === 1
        ? 'Kysymme, pitääkö tämä Palvelutietovarannon (PTV) kuvaus paikkansa. Asukkaat lukevat sen Suomi.fi-verkkopalvelussa.'
        : 'Kysymme, pitävätkö nämä Palvelutietovarannon (PTV) kuvaukset paikkansa. Asukkaat lukevat ne Suomi.fi-verkkopalvelussa.',
    more: items =>
      `Lisäksi ${descriptions(items)} odottaa tarkistusta. Kysymme ${items === 1 ? 'siitä' : 'niistä'} myöhemmin.`,
  },
  reason: (person, role) => `Päivittäjälistassa sinut on merkitty ${asRoles[role]}. Päivittäjä on ${person}.`,
  editing: {
    heading: 'Voit myös korjata itse',
    steps: example =>
      `Avaa Palvelutietovaranto (PTV) ja hae kuvaus sen nimellä. Korjaa tiedot ja julkaise kuvaus. Vastaa sitten tähän viestiin, esimerkiksi: ${example}`,
    editor: 'Palvelutietovaranto (PTV)',
  },
  welcome: {
    heading: 'Mistä on kyse?',
    sender: city => `Saat tällaisen viestin ensimmäistä kertaa. Sen lähettää viestintä (${city}).`,
    purpose:
      'Suomi.fi-verkkopalvelu, chatbotit ja palvelukartat saavat tietonsa Palvelutietovarannosta. Väärä tieto jää sinne, jos kukaan ei huomaa sitä. Siksi kysymme siltä, joka tuntee palvelun parhaiten.',
    rhythm: days =>
      `Sähköpostivastaus riittää. Vastauksen lukee ensin ohjelma, ja viestintä hoitaa korjaukset. Kysymme enintään kerran ${period(days)}. Jos emme saa vastausta, muistutamme kerran. Jos vastausta ei vieläkään tule, kysymme myös varahenkilöltä ja esihenkilöltä.`,
  },
  privacy: {
    heading: 'Näin käsittelemme tietojasi',
    controller: city => `Rekisterinpitäjä on ${city}.`,
    data: 'Käsittelemme sähköpostiosoitettasi, vastauksiasi ja muita tietoja, joita sinusta on päivittäjälistassa: esimerkiksi nimeäsi, vastuualuettasi ja poissaolopäiviäsi. Viestintä ylläpitää päivittäjälistaa.',
    purpose:
      'Käytämme tietoja, jotta voimme kysyä sinulta kuvausten ajantasaisuudesta ja käsitellä vastauksesi. Käsittelyn peruste on yleistä etua koskeva tehtävä: asukkaat tarvitsevat oikeaa tietoa palveluista.',
    recipients: 'Tietoja käsittelevät viestintä ja tietohallinto.',
    kept: (personDays, mailDays) =>
      `Poistamme henkilötietosi ${personDays} päivän kuluttua siitä, kun sinua ei enää ole päivittäjälistassa. Viestien tekstit poistamme ${mailDays} päivän kuluttua viestin lähettämisestä.`,
    rights:
      'Sinulla on oikeus nähdä tietosi, pyytää niiden korjaamista ja vastustaa niiden käsittelyä. Kirjoita silloin viestintään. Voit myös tehdä valituksen tietosuojavaltuutetulle.',
  },
  toldUnanswered: {
    subject: people => `${counted('fi', people, 'päivittäjä', 'päivittäjää')} ei ole vastannut tarkistuspyyntöihin`,
    lead: people =>
      people === 1
        ? 'Tämä päivittäjä ei ole vastannut tarkistuspyyntöihin. Olemme muistuttaneet häntä. Olemme lähettäneet kopion myös varahenkilölle ja esihenkilölle, jos heidät on merkitty päivittäjälistaan.'
        : 'Nämä päivittäjät eivät ole vastanneet tarkistuspyyntöihin. Olemme muistuttaneet heitä. Olemme lähettäneet kopion myös varahenkilöille ja esihenkilöille, jos heidät on merkitty päivittäjälistaan.',
    tasks: 'Tee jokin näistä:',
    call: people =>
      people === 1
        ? 'Soita päivittäjälle ja kysy, ovatko viestit tulleet perille ja tarvitseeko hän apua.'
        : 'Soita päivittäjille ja kysy, ovatko viestit tulleet perille ja tarvitsevatko he apua.',
    deputy: column => `Nimeä varahenkilö: lisää hänen osoitteensa päivittäjälistan sarakkeeseen ${column}.`,
    roster: 'Jos päivittäjä on vaihtunut, merkitse uusi päivittäjä päivittäjälistaan.',
    afterwards: 'Jatkamme kysymistä. Jos vastausta ei tule, kerromme siitä uudelleen.',
    since: 'Ensimmäinen vastaamaton tarkistuspyyntö',
    requests: 'Vastaamattomia tarkistuspyyntöjä',
    latest: 'Viimeisin tarkistuspyyntö',
    asked: (date, items) => `${date}, ${descriptions(items)}`,
    copies: { deputy: 'Kopion saanut varahenkilö', superior: 'Kopion saanut esihenkilö' },
    nobody: 'ei kukaan',
  },
  toldUnowned: {
    subject: items => `${counted('fi', items, 'kuvauksella', 'kuvauksella')} ei ole vastuuhenkilöä`,
    lead: items =>
      items === 1
        ? 'Päivittäjälistassa ei ole tälle kuvaukselle vastuuhenkilöä. Siksi emme voi kysyä keneltäkään, pitääkö se paikkansa. Viestintä vastaa siitä, kunnes vastuuhenkilö on nimetty.'
        : 'Päivittäjälistassa ei ole näille kuvauksille vastuuhenkilöä. Siksi emme voi kysyä keneltäkään, pitävätkö ne paikkansa. Viestintä vastaa niistä, kunnes vastuuhenkilö on nimetty.',
    task: 'Nimeä vastuuhenkilö: lisää rivi päivittäjälistaan.',
    columns: 'Täytä rivin sarakkeet näin:',
    who: columns => `Kuka vastaa: ${listed('fi', columns)}`,
    what: columns => `Mistä hän vastaa, ainakin yksi näistä: ${either('fi', columns)}`,
    oneRow: organization =>
      `Yksi rivi voi riittää monelle kuvaukselle. Jos täytät näistä vain sarakkeen ${organization}, rivi koskee organisaation kaikkia kuvauksia.`,
    channels:
      'Jos asiointikanavalla ei ole omaa riviä, siitä vastaa se, joka vastaa kaikista siihen liitetyistä palveluista.',
    unknownOrganization: 'Organisaatio ei ole tiedossa',
    items: items => `${descriptions(items)}:`,
    more: items => `ja ${counted('fi', items, 'muu kuvaus', 'muuta kuvausta')}`,
    moreOrganizations: (organizations, items) =>
      `Lisäksi ${counted('fi', organizations, 'muussa organisaatiossa', 'muussa organisaatiossa')} on ${descriptions(items)} ilman vastuuhenkilöä.`,
    elsewhere: section => `Kaikki nämä kuvaukset ovat kuukausiraportin osassa ${section}.`,
  },
} satisfies ReminderTexts

function descriptions(items: number): string {
  return counted('fi', items, 'kuvaus', 'kuvausta')
}

function period(days: number): string {
  if (days % 7 !== 0) return counted('fi', days, 'päivässä', 'päivässä')
  return days === 7 ? 'viikossa' : counted('fi', days / 7, 'viikossa', 'viikossa')
}
