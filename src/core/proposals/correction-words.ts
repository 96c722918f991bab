import type { ProposedText } from '../proposal.ts'
import type { FactKind } from './values.ts'

/** An expression for whole words: none of its alternatives begins or ends within a word. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')
}

/** What a correction calls the facts of a kind, in the three languages. */
export const namesOfFacts: Readonly<Record<FactKind, RegExp>> = {
  phone: words(
    'puh|puhelin\\p{L}*|puhnro|numero\\p{L}*|nro|gsm|vaihde|faksi\\p{L}*|tel|tfn|telefon\\p{L}*|nummer|numret|fax\\p{L}*|phone|telephone|number|mobile',
  ),
  email: words(
    's-?posti\\p{L}*|sähköposti\\p{L}*|meili\\p{L}*|e-?mail\\p{L}*|mail|e-?post\\p{L}*|epost\\p{L}*|mejl\\p{L}*',
  ),
  link: words(
    'linkki\\p{L}*|linkin|verkko-?osoite|verkkosivu\\p{L}*|nettisivu\\p{L}*|kotisivu\\p{L}*|nettiosoite|www|url|länk\\p{L}*|webb?adress\\p{L}*|webbplats\\p{L}*|hemsida\\p{L}*|link|website|web ?page|web address',
  ),
  address: words('osoite\\p{L}*|osoitteen|käyntiosoite|postiosoite|adress\\p{L}*|besöksadress\\p{L}*|address|street'),
  hours: words(
    'auki|avoinna|aukiolo\\p{L}*|aukioloaja\\p{L}*|palveluaja\\p{L}*|palveluaika|soittoaja\\p{L}*|soittoaika|öppet|öppettid\\p{L}*|öppna|betjäningstid\\p{L}*|telefontid\\p{L}*|open|opening|hours',
  ),
  price: words(
    'hinta|hinnan|hinnat|hintaa|maksu|maksun|maksaa|lippu|pris|priset|avgift\\p{L}*|kostar|biljett\\p{L}*|price|fee|costs?|charge|ticket',
  ),
  date: words(
    'päivämäärä\\p{L}*|pvm|määräaika|määräajan|määräpäivä|hakuaika|hakuajan|päättyy|asti|mennessä|viimeistään|viimeinen|datum|ansökningstid\\p{L}*|tidsfrist\\p{L}*|sista|senast|upphör|date|deadline|until|ends|last',
  ),
}

/** Words that only lead to the fact: what is said beside them and the fact names something that is not known here. */
export const leadingWords = words(
  'uusi|uuden|uudet|on|ovat|nyt|nykyään|nykyinen|pitää|pitäisi|tulee|tulisi|kuuluu|olla|oikea|oikeat|oikein|korjaus|korjattava|korjataan|korjatkaa|korjaa|muuttui|muuttuivat|muuttunut|muuttuneet|vaihtui|vaihtunut|vaihdetaan|vaihtakaa|muutetaan|muuttakaa|tilalle|tähän|tämä|se|ja|klo|kello|eli|siis' +
    '|ny|nya|nytt|är|nu|ska|skall|bör|vara|rätt|rätta|rättelse|korrigering|har|ändrats|ändrat|bytts|bytt|till|byt|ändra|det|den|kl|klockan|och|alltså' +
    '|new|is|are|now|should|must|be|correct|right|correction|has|have|changed|change|to|the|our|it|and|from',
)

/**
 * Words that make it uncertain what is meant: the fact may be the wrong one, one more, somebody's own, or of another
 * day. What they stand beside goes to communications as it is.
 */
export const doubtful = words(
  'ei|eikä|ole|väär\\p{L}*|virheelli\\p{L}*|vanha|vanhan|vanhat|vanhentu\\p{L}*|entinen|poista\\p{L}*|puuttuu|puuttuvat|lisä(?:tkää|tään|ksi|ä|tä|ttävä)|lisää|myös|toinen|toisen|toiseksi|molemmat|ehkä|luultavasti|kai|kenties|jos|mikäli|joko|tai|vai|soita\\p{L}*|minulle|minulta|minun|tarkist\\p{L}*|selvit\\p{L}*|epäselv\\p{L}*|paitsi|vain' +
    '|inte|ej|fel|felaktig\\p{L}*|gammal|gamla|gammalt|tidigare|ta bort|radera|saknas|lägg|lägga|också|även|annan|andra|båda|kanske|troligen|om|antingen|eller|ring|mig|kolla|kontrollera|oklart|bara|endast|utom' +
    '|not|no|wrong|incorrect|old|former|remove|delete|missing|add|also|another|second|both|maybe|perhaps|probably|if|either|or|call|me|check|unclear|only|except',
)

/** Thanks, greetings and the like, which ask for nothing. */
export const courtesy =
  /^(?:[\s,.!:;()-]|(?<!\p{L})(?:hei|moi|terve|hyvää|päivää|huomenta|kiitos|kiitoksia|kiitti|paljon|etukäteen|terveisin|terv|yst|ystävällisin|muuten|muilta|osin|kunnossa|ok|hej|tack|på|förhand|hälsningar|med|vänliga|vänlig|hälsning|mvh|annars|i|ordning|hi|hello|thanks|thank|you|regards|best|kind|otherwise|fine)(?!\p{L}))*$/iu

/** What people call the texts of PTV, in the three languages. */
export const namesOfTexts: Readonly<Partial<Record<ProposedText, string>>> = {
  name: 'nimi|nimen|otsikko|namn|namnet|rubrik|rubriken|name|title',
  alternativeName: 'vaihtoehtoinen nimi|alternativt namn|alternative name',
  summary: 'tiivistelmä|tiivistelmän|lyhyt kuvaus|sammanfattning|sammanfattningen|summary|short description',
  description: 'kuvaus|kuvauksen|kuvausteksti|beskrivning|beskrivningen|description',
  userInstructions:
    'toimintaohje|toimintaohjeet|toimintaohjeen|handlingsinstruktion|handlingsinstruktioner|instruktion|instruktioner|user instructions|instructions',
  conditions:
    'ehdot|ehdot ja kriteerit|kriteerit|villkor|villkoren|villkor och kriterier|kriterier|conditions|conditions and criteria|criteria',
  chargeTypeAdditionalInformation:
    'maksutiedot|maksullisuus|maksullisuuden lisätiedot|maksun lisätiedot|hintatiedot|avgifter|avgiftsinformation|mer information om avgiften|prisuppgifter|charges|charge information|information on charges',
  deadlineAdditionalInformation: 'määräaika|tidsfrist|tidsfristen|deadline',
  processingTimeAdditionalInformation: 'käsittelyaika|handläggningstid|handläggningstiden|processing time',
  validityTimeAdditionalInformation:
    'voimassaoloaika|voimassaolo|giltighetstid|giltighetstiden|period of validity|validity',
}

/** What people call the language versions, before the name of a text (`svensk beskrivning`) or after it. */
export const namesOfLanguages = {
  fi: 'suomenkielinen|suomenkielisen|suomeksi|fi|finsk|finska|finskspråkig|finskspråkiga|på finska|finnish|in finnish',
  sv: 'ruotsinkielinen|ruotsinkielisen|ruotsiksi|sv|svensk|svenska|svenskspråkig|svenskspråkiga|på svenska|swedish|in swedish',
  en: 'englanninkielinen|englanninkielisen|englanniksi|en|engelsk|engelska|engelskspråkig|engelskspråkiga|på engelska|english|in english',
} as const

const remark =
  'puuttu\\p{L}*|väär\\p{L}*|virhe\\p{L}*|vanha\\p{L}*|vanhentu\\p{L}*|pitää|pitäisi|tulisi|pois|kok(?:o|onaan)|liian|korja\\p{L}*|päivit\\p{L}*|muut(?:e|ta|tu)\\p{L}*|lisä(?:ä|tkää|ttävä)|poista\\p{L}*|tarkist\\p{L}*|epäselv\\p{L}*|kunnossa|ok|sama|ei ole|en tiedä' +
  '|saknas|fel\\p{L}*|gammal|gamla|föråldra\\p{L}*|bör|borde|uppdatera\\p{L}*|ändra\\p{L}*|ta bort|lägg till|kolla|kontrollera|oklar\\p{L}*|samma|för (?:lång|kort)' +
  '|wrong|missing|outdated|should|needs?|remove|add|update|change|check|unclear|too (?:long|short)|same|fine'
const anyRemark = words(remark)
const firstRemark = new RegExp(`^(?:${remark}|on|är|is)(?![\\p{L}\\d])`, 'iu')

/** True for words that are about a text rather than a text: `puuttuu kokonaan`, `liian pitkä`, `onko oikein?`. */
export function isRemark(said: string): boolean {
  if (said.endsWith('?')) return true
  return (said.length <= 50 && anyRemark.test(said)) || (said.length <= 160 && firstRemark.test(said))
}
