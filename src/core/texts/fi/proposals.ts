import { formatNumber } from '../format.ts'
import type { ProposalTexts } from '../proposals.ts'

export const proposals: ProposalTexts = {
  fields: {
    phones: { phone: 'puhelinnumero', sms: 'tekstiviestinumero', fax: 'faksinumero' },
    email: 'sähköpostiosoite',
    links: {
      webAddress: 'verkko-osoite',
      attachmentLinks: 'liitteen verkko-osoite',
      formFiles: 'lomaketiedoston verkko-osoite',
      legislationLinks: 'lakilinkki',
      other: 'verkko-osoite',
    },
    support: field => `käytön tuki: ${field}`,
    addresses: { visiting: 'käyntiosoite', postal: 'postiosoite', delivery: 'lomakkeen toimitustiedot' },
    hours: 'palveluajat',
    asGiven: 'kenttä ei ole tiedossa',
  },
  ordinal: (field, number) => `${field} (${number}.)`,
  limits: {
    tooLong: (field, length, limit, rendered) =>
      `Teksti on liian pitkä PTV:hen: kentässä ${field} on ${count(length)} merkkiä, mutta siihen mahtuu enintään ${count(limit)}${rendered ? ' (muotoilumerkkejä ei lasketa)' : ''}.`,
    empty: field => `PTV ei hyväksy tyhjää kenttää: ${field}.`,
    lineBreak: field => `PTV ei hyväksy rivinvaihtoa kenttään: ${field}.`,
    noPhone: 'PTV ei hyväksy tätä puhelinnumeroksi: siinä saa olla vain numeroita, ja sen alussa voi olla maatunnus.',
    noEmail: 'PTV ei hyväksy tätä sähköpostiosoitteeksi.',
    noUrl: 'PTV ei hyväksy tätä verkko-osoitteeksi: osoitteen alussa pitää olla https:// tai http://.',
    noAddress: 'Osoitteesta ei erotu katua ja numeroa tai postilokeroa.',
    noHours: 'Palveluajoista ei erotu päiviä ja kellonaikoja, esimerkiksi ma–pe klo 9–15.',
  },
  way: {
    search: (item, type) => `Hae PTV:stä nimellä ”${item}” (${type}).`,
    identifier: id => `PTV-tunniste: ${id}`,
    organization: name => `Vastuuorganisaatio: ${name}`,
    version: (version, field) => `Avaa kieliversio ${version} ja kenttä ${field}.`,
    shared: field => `Avaa kenttä ${field}. Se on yhteinen kaikille kieliversioille.`,
    paste: 'Korvaa kentän koko teksti tällä:',
    type: 'Kirjoita kenttään:',
  },
  outOfStep: {
    sameFact: (adverb, field) => `Sama vanha tieto on myös ${adverb} kentässä ${field}.`,
    sameText: (adverb, field) => `Tarkista, pitääkö kenttää ${field} muuttaa myös ${adverb}.`,
  },
}

function count(value: number): string {
  return formatNumber(value, 'fi')
}
