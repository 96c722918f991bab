import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportMailTexts } from '../report-mail.ts'

export const reportMail = {
  subject: month => `Palvelutietojen ajantasaisuus, ${month}`,
  lead: (city, date) => `${city}, tilanne Palvelutietovarannossa (PTV) ${date}:`,
  toDo: 'Tee nämä ensin:',
  tasks: {
    roster: () => 'Korjaa päivittäjälista. Uutta listaa ei ole otettu käyttöön, joten edellinen on voimassa.',
    removals: count =>
      `Tarkista, onko ${counted('fi', count, 'tieto', 'tietoa')} poistettu PTV:stä tarkoituksella. Jos on, pyydä tietohallintoa hyväksymään poistuminen.`,
    mailInDoubt: count =>
      `Selvitä tietohallinnon kanssa, ${count === 1 ? 'onko yksi viesti tullut' : `ovatko ${number(count)} viestiä tulleet`} perille.`,
    quarantine: count =>
      count === 1
        ? 'Pyydä tietohallintoa selvittämään, miksi yhtä tietuetta ei voitu lukea PTV:stä.'
        : `Pyydä tietohallintoa selvittämään, miksi ${number(count)} tietuetta ei voitu lukea PTV:stä.`,
    decide: count =>
      `Ratkaise, mitä ${count === 1 ? 'yhdelle sisällölle' : `${number(count)} sisällölle`} tehdään. Päivittäjä ei ole vastannut tai ei ole voinut vahvistaa tietoja.`,
    brokenLink: count => `Korjaa ${counted('fi', count, 'rikkinäinen linkki', 'rikkinäistä linkkiä')}.`,
    passed: count =>
      `Poista tai päivitä ${counted('fi', count, 'vanhentunut tieto', 'vanhentunutta tietoa')}, jotta asukkaat eivät luota ${count === 1 ? 'siihen' : 'niihin'}.`,
    owners: count => `Nimeä vastuuhenkilö ${count === 1 ? 'yhdelle sisällölle' : `${number(count)} sisällölle`}.`,
    silent: count =>
      count === 1
        ? 'Ota yhteyttä päivittäjään, joka ei ole vastannut vähintään kahteen pyyntöön.'
        : `Ota yhteyttä ${number(count)} päivittäjään, jotka eivät ole vastanneet vähintään kahteen pyyntöön.`,
    expired: count =>
      `Varmista, että ${counted('fi', count, 'sisältö', 'sisältöä')} tarkistetaan. ${count === 1 ? 'Sitä' : 'Niitä'} ei ole tarkistettu pitkään aikaan.`,
    askAgain: count => `Varmista ${counted('fi', count, 'vahvistus', 'vahvistusta')}. Syyt ovat raportissa.`,
  },
  mostInArea: (area, count) => `Eniten vastuualueella ${area}: ${number(count)}.`,
  mostInOrganization: (organization, count) => `Eniten organisaatiossa ${organization}: ${number(count)}.`,
  nothingToDo: 'Juuri nyt sinun ei tarvitse tehdä mitään.',
  workbook: 'Kaikki sisällöt, huomautukset ja vastuuhenkilöt ovat liitteenä olevassa taulukkotiedostossa.',
  page: {
    attached: 'Raportti on liitteenä myös verkkosivuna. Tallenna sivu ja avaa se selaimella.',
    linked: 'Lue raportti selaimella:',
    tooLarge: file => `Raportin verkkosivu ei mahdu liitteeksi. Se on raporttien kansiossa nimellä ${file}.`,
  },
  areas: {
    subject: month => `Vastuualueesi palvelutiedot, ${month}`,
    lead: (city, date) =>
      `${city}: vastuualueesi palvelutietojen ajantasaisuus Palvelutietovarannossa (PTV) ${date}. Asukkaat näkevät tiedot Suomi.fi-verkkopalvelussa.`,
    first: 'Tarkistettava ensin:',
    more: items => `ja ${counted('fi', items, 'muu sisältö', 'muuta sisältöä')}`,
    help: 'Näin voit auttaa:',
    askToAnswer:
      'Pyydä päivittäjiä vastaamaan viesteihin, joissa tietoja pyydetään tarkistamaan. Lyhyt vastaus riittää.',
    nameOwner: 'Nimeä vastuuhenkilö sisällöille, joilla ei ole vastuuhenkilöä, ja ilmoita nimi viestintään.',
    giveTime: 'Varmista, että päivittäjillä on aikaa tarkistaa sisältönsä.',
    why: 'Saat tämän viestin enintään kerran kuukaudessa, koska sinut on nimetty päivittäjälistassa esihenkilöksi. Luvut koskevat vastuualuetta, eivät yksittäisiä ihmisiä.',
  },
  figuresTitle: 'Palvelutietojemme ajantasaisuus',
} satisfies ReportMailTexts

function number(value: number): string {
  return formatNumber(value, 'fi')
}
