import type { CorrectionTexts } from '../corrections.ts'
import { counted } from '../plural.ts'

export const corrections: CorrectionTexts = {
  marks: 'Merkintä [-näin-] poistuu tekstistä ja {+näin+} tulee tilalle.',
  place: (field, adverb) => (adverb === null ? field : `${field} ${adverb}`),
  now: 'Nyt PTV:ssä',
  wanted: 'Uusi',
  asGiven: 'Emme löytäneet yhtä selvää kenttää, jota korjaus koskee. Viestintä lukee sanat sellaisinaan.',
  closes: 'Korjaa huomautuksen',
  opens: 'Tästä tulisi uusi huomautus',
  otherVersion: adverb => `Sama kenttä ${adverb}`,
  limits: 'PTV ei hyväksy tätä sellaisenaan',
  receipt: {
    heading: 'Korjaukset, jotka ymmärsimme',
    next: 'Viestintä käsittelee korjaukset. Kerromme sinulle, kun ne näkyvät PTV:ssä tai jos niitä ei voida tehdä.',
  },
  workList: {
    subject: proposals => `${counted('fi', proposals, 'korjausehdotus', 'korjausehdotusta')} odottaa viestintää`,
    lead: toDecide =>
      toDecide === 0
        ? 'Nämä korjaukset on hyväksytty, mutta ne eivät vielä näy Palvelutietovarannossa (PTV).'
        : 'Päivittäjät ovat ehdottaneet korjauksia Palvelutietovarannon (PTV) tietoihin. Hyväksy tai hylkää ne vastaamalla tähän viestiin.',
    how: 'Vastaa esimerkiksi näin, kukin päätös omalle rivilleen:',
    approve: number => ({ words: `hyväksyn ${number}`, meaning: 'ehdotettu korjaus julkaistaan sellaisenaan' }),
    reject: number => ({ words: `hylkää ${number}: perustelu`, meaning: 'ehdottaja saa perustelun' }),
    wording: number => ({
      words: `${number}: lopullinen teksti`,
      meaning: 'julkaistaan sinun sanasi, jotka tulevat täsmälleen poistuvien sanojen tilalle',
    }),
    fourEyes: 'Pelkkä "ok" ei hyväksy mitään. Omaa ehdotustaan ei voi hyväksyä itse.',
    toDecide: 'Odottaa päätöstä',
    toPublish: 'Hyväksytty, vie PTV:hen',
    askedBy: 'Ehdottaja',
    asker: (person, date) => `${person}, ${date}`,
    theirWords: 'Ehdottajan sanat:',
    moved: date =>
      `Kentän teksti on muuttunut PTV:ssä ehdotuksen jälkeen (${date}). Muutos on laskettu uudesta tekstistä.`,
    approved: (by, date) => `Hyväksytty ${date}, hyväksyjä ${by}. Muutos ei vielä näy PTV:ssä.`,
    partly: date => `Muutos näkyi PTV:ssä ${date} vain osittain.`,
    differs: date => `Kenttään tuli PTV:ssä ${date} muu teksti kuin hyväksyttiin.`,
    notMade: days => `Muutosta ei ole tehty PTV:hen ${days} päivän kuluessa. Jos sitä ei tehdä, hylkää ehdotus.`,
    found: 'PTV:ssä on nyt',
    more: proposals =>
      `Lisäksi ${counted('fi', proposals, 'ehdotus', 'ehdotusta')} odottaa. Saat loput seuraavassa viestissä.`,
  },
  asked: {
    received: by =>
      `Saimme vastauksen korjausehdotusten listaan. Vastauksen lähettäjäksi on merkitty ${by}. Päätökset kirjataan vasta, kun olet vahvistanut ne.`,
    approve: 'Hyväksytään:',
    reject: 'Hylätään:',
    wording: 'Hyväksytään näin sanoin:',
  },
  decided: {
    subject: 'Päätökset korjausehdotuksista',
    approved: decisions => (decisions === 1 ? 'Hyväksytty korjaus' : 'Hyväksytyt korjaukset'),
    publish: 'Vie teksti PTV:hen. Seuraamme öisin, milloin se näkyy siellä.',
    others: 'Muut kieliversiot nyt',
    withoutPlace: 'Kenttää ei tunneta. Etsi oikea paikka PTV:stä ja vie sinne tämä teksti:',
    rejected: decisions => (decisions === 1 ? 'Hylätty ehdotus' : 'Hylätyt ehdotukset'),
    reason: 'Kerroimme perustelun ehdottajalle:',
    notDone: 'Ei kirjattu',
    refusals: {
      foreign: 'Ehdotusta ei ole enää listalla.',
      notVouched: 'Lähettäjää ei voitu varmistaa.',
      notCommunications: 'Tästä osoitteesta ei voi päättää korjauksista.',
      ownProposal: 'Omaa ehdotusta ei voi ratkaista itse. Pyydä toista henkilöä vastaamaan.',
      decided: 'Ehdotus on jo ratkaistu.',
      altered: 'Ehdotus on muuttunut listan lähettämisen jälkeen. Saat sen uudelleen seuraavassa listassa.',
      moved: 'Vanhaa tekstiä ei enää ole PTV:ssä, joten ehdotusta ei voi julkaista.',
      noReason: 'Kirjoita hylkäykselle perustelu, niin ehdottaja saa tietää syyn.',
      noWords: 'Lopullinen teksti puuttui.',
      notTheirs: 'Vain ehdottaja voi perua ehdotuksensa.',
    },
    unclear: {
      title: 'Emme ymmärtäneet vastausta',
      explanation:
        'Vastaukset lukee ohjelma. Se ei ymmärtänyt vastaustasi kokonaan, joten mitään ei kirjattu. Vastaa korjausehdotusten listaan uudelleen:',
    },
  },
  rejected: {
    subject: proposals =>
      proposals === 1 ? 'Korjaustasi ei viedä PTV:hen' : 'Korjauksiasi ei viedä PTV:hen sellaisenaan',
    lead: 'Kiitos korjauksestasi. Viestintä luki sen, mutta tietoja ei muuteta ehdottamallasi tavalla.',
    reason: 'Perustelu:',
    next: 'Jos tieto on mielestäsi edelleen väärin, kirjoita viestintään:',
  },
  seen: {
    subject: proposals => (proposals === 1 ? 'Korjauksesi on julkaistu' : 'Korjauksesi on julkaistu PTV:ssä'),
    lead: proposals =>
      proposals === 1
        ? 'Korjauksesi näkyy nyt Palvelutietovarannossa (PTV):'
        : 'Korjauksesi näkyvät nyt Palvelutietovarannossa (PTV):',
    thanks: 'Kiitos, että pidät tiedot ajan tasalla. Sinun ei tarvitse tehdä mitään.',
    outdated: {
      moved: 'Teksti on muuttunut PTV:ssä muuten, joten ehdotus ei enää sovi siihen.',
      gone: 'Tietoa ei enää ole PTV:ssä.',
      alreadyMade: 'PTV:ssä on jo ehdotettu teksti.',
    },
  },
}
