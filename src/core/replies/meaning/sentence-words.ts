import { phrases } from './phrases.ts'

/** Up to date: without "I confirm that" before it, it may as well be work that was done. */
export const broughtUpToDate = phrases('är uppdaterad|uppdaterade|uppdaterat', 'is|are updated')

/** Words that put an answer off; a day follows. */
export const laterWords = phrases(
  '~myöhemmin',
  'senare',
  'later please|pls?',
  'snooze',
  'torkku',
  'lykkää|lykätkää',
  'muistuta|muistuttakaa|muistutatko|muistutatteko minua? uudelleen|uudestaan|taas|asiasta|vasta?',
  'kysy|kysykää|kysytkö|kysyttekö uudelleen|uudestaan|myöhemmin|vasta?',
  'palaan|palataan|palaattehan|palatkaa asiaan|tähän|näihin|siihen|niihin|muihin? uudelleen|uudestaan|vasta?',
  'återkommer|återkom',
  'jag återkommer',
  'påminn|påminna|påminnas mig? igen|åter?',
  'fråga mig? igen|senare?',
  'fråga mig? på nytt',
  'ta det|dem|de|den här? igen',
  'ta det|dem|de|den här? på nytt',
  'remind me? again|later?',
  'ask me? again|later',
)

/** That one will look at items: with a week or a day it puts them off. */
export const lookingWords = phrases(
  'katson|katon|tarkistan|hoidan|ehdin|palaan katsoa|katsomaan? nämä|ne?',
  'tar|kollar|tittar|hinner jag? på?',
  'jag? tar|kollar|hinner med?',
  'ill|will check|do|look|review at? them?',
)

/** Words between an answer and its numbers. */
export const aboutWords = phrases('about|on|for|of', 'om|angående|på|för', 'kohdista|kohdasta|osalta')

/** "…, likaså 8-12" */
export const likewise = phrases('likaså|samoin|samaten|likadant|likewise', 'same for|with')

/** Some of the facts of an item; that they are right says nothing of the others. */
export const partsRight = phrases(
  'ajat|aika|aukioloajat|aukiolo|hinnat|hinta|numero|numerot|puhelin|osoite|osoitteet|linkit|teksti|yhteystiedot on|ovat? oikein|kunnossa|ok',
  'tiderna|tider|priset|priser|numret|adressen|länkarna|texten är? rätt|ok|stämmer',
  'the? hours|times|price|prices|number|address|links|text is|are? right|correct|fine|ok',
)

/** Words that point back to an item that was just named. */
export const pointers = phrases(
  'siinä|siellä|siitä|sieltä|se|sen|jossa|josta|joka|niissä|niistä',
  'där|den|det|dess|som',
  'there|its|it|that|which|where|the',
)

/** The item below which words are typed. */
export const thisOne = phrases(
  'tämä|tämäkin|nämä|nämäkin|tää|tääkin|se|sekin kohta|kuvaus|palvelu|sivu|teksti?',
  'det|den|detta|denna|de|dessa här? punkten|beskrivningen|tjänsten|sidan|texten?',
  'this|that|it|its|these one|item|page|service|description|text?',
)

/** "Kyllä pitävät": that it holds, which is said of the item above alone. */
export const holdWords = phrases('kyllä? pitävät')

/** Something is wrong with items, and not what. */
export const wrongWords = phrases(
  `ei|inte|ej|not`,
  `ei|eivät ole|oo ihan|enää? ok|okei|kunnossa|oikein?`,
  `ei|inte|ej|not ok|okei|okej|kunnossa|oikein|rätt|fine|correct|right`,
  'ei|eivät ole|oo enää? ajan tasalla',
  'ei|eivät pidä|pitää enää? paikkaansa|paikkansa',
  'är inte|ej längre? ok|okej|rätt?',
  'stämmer inte|ej längre?',
  'is|are not ok|fine|correct|right?',
  'isnt|arent ok|fine|correct|right',
  'on|ovat? väärin',
  'är? fel',
  'is|are? wrong',
  'pitää|täytyy korjata|päivittää',
  'vaatii|vaativat korjausta|päivitystä|korjaamista',
  'behöver korrigeras|rättas|ändras|uppdateras',
  'needs|need correcting|correction|updating|fixing',
)

const doneWords =
  'korjattu|päivitetty|muutettu|lisätty|poistettu|lakkautettu|lopetettu|suljettu|åtgärdat|åtgärdad|åtgärdade|åtgärdats|rättat|rättad|rättade|korrigerat|korrigerad|fixat|fixad|fixade|uppdaterat|uppdaterad|uppdaterade|uppdaterats|upphört|nedlagd|nedlagt|avslutad|avslutat|fixed|corrected|updated|changed|done|discontinued|closed|ended|terminated'

/** What was not done, or is still to be done. */
export const undoneWords = phrases(
  `ei|eivät|inte|ej|icke|not ole|oo|blivit|been? vielä|ännu|än|yet|ännu? ${doneWords} vielä|ännu|än|yet?`,
  `är|har|is|are|was|has|have inte|ej|not ännu|än|yet? blivit|been? ${doneWords} ännu|än|yet?`,
  `isnt|arent|wasnt|hasnt|havent yet? been? ${doneWords} yet?`,
  'on|ovat? vielä? korjattava|korjattavana|korjaamatta|päivitettävä|päivittämättä|muutettava|tarkistettava|selvitettävä',
  'ska|skall|bör|borde|måste|kommer att? ännu? åtgärdas|rättas|korrigeras|fixas|uppdateras|ändras|kontrolleras|kollas',
  'is|are|has|have|needs|need|should|must|will|shall to? be fixed|corrected|updated|changed|checked|discontinued',
  'to be fixed|corrected|updated|changed|checked|discontinued',
  'korjataan|päivitetään|tarkistetaan|selvitetään',
)

/** How it ought to be, which nobody has looked at. */
export const doubtedWords = phrases(
  'pitäisi|pitäis|kuuluisi|täytyisi kyllä|kaiken? olla kaikki|ihan? ok|okei|kunnossa|oikein|kohdallaan|ajantasalla|voimassa',
  'pitäisi|pitäis|täytyisi olla ajan tasalla',
  'borde|bör|torde|lär väl? vara|stämma helt? ok|okej|rätt|korrekt|bra|aktuell|aktuellt?',
  'borde|bör vara i ordning|skick',
  'should|ought|must to? be all? ok|okay|fine|right|correct|good|valid|accurate',
)

/** All items of a digest: what is said of them is said of each. */
export const everything = phrases(
  '~kaikki tiedot|kohdat|palvelut|kuvaukset|palvelukuvaukset?',
  'kaikki|nämä|nää|ne nämä|ne|nää|kaikki tiedot?',
  'kaik|kaikk',
  'kaikki tekstit|sisällöt|palvelukuvaukset',
  'tiedot|kohdat|kuvaukset|palvelukuvaukset|sisällöt',
  'allt|alltt|allting|alla|samtliga|alltihop|alltihopa|allihop|allihopa|allesammans',
  'alla|samtliga uppgifter|punkter|tjänster|beskrivningar',
  'uppgifterna|beskrivningarna|texterna',
  'alla|samtliga texter|texterna|beskrivningarna|uppgifterna',
  'all|everything|~everything|everythings|al',
  'all the? items|information|details|descriptions|services',
  'all of them|these',
  'the information|details|descriptions',
)

/** All items by a word that points to them: after a number it may point to that one. */
export const allOfThem = phrases('ne|nämä|nää', 'de|dom här|där?', 'dessa', 'these|they')

const counted = 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'
  .concat(' en två tre fyra fem sex sju åtta nio tio elva tolv')
  .concat(' one two three four five six seven eight nine ten eleven twelve')
  .replaceAll(' ', '|')

/** All items by their count, which must be right. */
export const everyCounted = phrases(`kaikki|alla|samtliga|all ${counted}`, `all ${counted} of? them|these?`)

/** "I have read … through": begins words that tell that somebody has looked, and not what was seen. */
export const lookedWords = phrases(
  'minä? olen? nyt|juuri|just? kävin|luin|selasin|katsoin|katoin|tarkistin|käynyt|lukenut',
  'jag? har? nu? läst|gått|kollat|granskat igenom',
  'i? have|ive? now? read|checked|reviewed|gone through? them|these|it? all?',
)

/** Ends what `lookedWords` begin. */
export const throughWords = phrases('läpi', 'igenom', 'through')

/** The only item of a digest. */
export const theOne = phrases(
  'se|tämä|kuvaus|palvelukuvaus|sisältö',
  'palvelun tiedot|kuvaus',
  'det|den|beskrivningen|tjänstebeskrivningen',
  'it|its|this',
  'the|this service? description',
)

/** Both items of a digest of two. */
export const both = phrases('molemmat|båda|bägge|both tiedot|kohdat|uppgifterna|punkterna|items?')

/** "Svaren på 1-3 finns i texten nedan" tells where other answers stand, and gives none. */
export const answersTo = phrases(
  'vastaukset|vastaukseni|kommentit kohtiin|kohdista',
  'svaren|svar|kommentarerna på|till|om',
  'my? answers|comments to|on|for',
)
export const standBelow = phrases(
  'on|ovat|löytyy|löytyvät tekstin|viestin? alla|alempana|tekstissä|seassa|sisällä|välissä',
  'finns|står|är inne|här? i? texten|mailet|meddelandet? nedan|nedanför?',
  'are|stand in? the? text? below|inline?',
)

/** The items that nothing else is said of. */
export const theOthers = phrases(
  'kaikki? muut|loput kohdat?',
  'kaikki muu',
  'allt annat',
  'everything else',
  'muihin|muista|muissa|muita|muiden|muille|loppuihin|lopuista|loppuja|lopuissa|loppujen kohtiin|kohdista?',
  'de|alla? övriga|andra punkter|punkterna?',
  'resten',
  'all? the? others',
  'all? the? other items',
  'the? rest',
  'the other',
)

export const exceptWords = phrases(
  'paitsi|poislukien|utom|förutom|except|excepting|excluding for?',
  'poikkeuksena',
  'med undantag av|för',
  'bortsett från',
  'lukuun ottamatta',
  'lukuunottamatta',
  'apart from',
  'mutta|men|but ei|inte|ej|not',
)

/** "all others than 2 ok" */
export const thanWords = phrases('kuin|än|than')

/** "all but 2 ok" */
export const butWords = phrases('paitsi|utom|except|but')

export const conjunctions = phrases('ja|och|o|and|sekä|samt|mutta|men|but|joten|eli|så|so')

/** What a reason may be joined to its answer by. */
export const joiningWords = phrases('ja|och|and|joten|eli|så|so', 'niin että')

/** Words that leave room for an exception. */
export const otherwise = phrases('muuten', 'muutoin', 'annars|övrigt', 'i övrigt', 'otherwise')

export const additions = phrases('ja|och|and')
export const contrast = phrases('mutta|men|but')

/** Words before a confirmation that say no more than it does. */
export const confirming = phrases(
  'vahvistan että',
  'jag? bekräftar att',
  'jag? intygar att',
  'i? confirm that?',
  'tarkistin ja',
)

/** "Correction 3" begins words about an item without any mark. */
export const correctionWords = phrases('korjaus|korjausehdotus|muutos|rättelse|korrigering|ändring|correction|change')

/** What is only going to be done, or asked: no correction yet. */
export const promises = phrases(
  'minä? tarkistan|tarkastan|korjaan|päivitän|selvitän|katson|kysyn|palaan|hoidan|laitan|yritän',
  'pitää|pitäisi|pitäis|täytyy|täytyisi|voisi|kannattaa vielä? tarkistaa|tarkastaa|selvittää|kysyä|varmistaa|katsoa',
  'borde|bör|måste ni|vi|man|jag? ännu? fråga|kolla|kontrollera|tittas|kontrolleras|frågas',
  'should|must ask|check|verify',
  'jag? kollar|kontrollerar|återkommer|korrigerar|rättar|uppdaterar|frågar|åtgärdar',
  'jag|vi ska|skall|måste',
  'i|we will|shall|must|need',
  'i am going',
  'ill',
  'let me',
  'onko|ovatko|pitääkö|voiko',
)
