import { phrases } from './phrases.ts'

/** Up to date: without "I confirm that" before it, it may as well be work that was done. */
export const broughtUpToDate = phrases('är uppdaterad|uppdaterade|uppdaterat', 'is|are updated')

/** Words that put an answer off; a day follows. */
export const laterWords = phrases(
  '~myöhemmin',
  'senare',
  'later',
  'snooze',
  'torkku',
  'lykkää|lykätkää',
  'muistuta|muistuttakaa minua? uudelleen|uudestaan|taas|asiasta|vasta?',
  'kysy|kysykää uudelleen|uudestaan|myöhemmin',
  'palaan asiaan|tähän|näihin?',
  'återkommer',
  'jag återkommer',
  'påminn|påminnas mig? igen|åter?',
  'fråga mig? igen|senare|på? nytt',
  'remind me? again|later?',
  'ask me? again|later',
)

/** Something is wrong with items, and not what: they are left out, and nothing is done. */
export const wrongWords = phrases(
  `ei|inte|ej|not`,
  `ei ole|oo ok|okei|kunnossa|oikein?`,
  `ei|inte|ej|not ok|okei|okej|kunnossa|oikein|rätt|fine|correct|right`,
  'ei ole|oo ajan tasalla',
  'ei pidä|pitää paikkaansa|paikkansa',
  'är inte|ej ok|okej|rätt?',
  'stämmer inte|ej',
  'is|are not ok|fine|correct|right?',
  'on? väärin',
  'är? fel',
  'is? wrong',
  'pitää|täytyy korjata|päivittää',
  'vaatii korjausta|päivitystä|korjaamista',
  'behöver korrigeras|rättas|ändras|uppdateras',
  'needs correcting|correction|updating|fixing',
)

/** All items of a digest: what is said of them is said of each. */
export const everything = phrases(
  '~kaikki tiedot|kohdat|palvelut|kuvaukset|palvelukuvaukset?',
  'kaikki|ne|nämä nämä|ne|kaikki tiedot?',
  'tiedot|kohdat|kuvaukset|palvelukuvaukset|sisällöt',
  'ne|nämä',
  'allt|allting|alla|samtliga',
  'alla|samtliga uppgifter|punkter|tjänster|beskrivningar',
  'uppgifterna|beskrivningarna',
  'all|everything',
  'all the? items|information|details|descriptions|services',
  'all of them|these',
  'the information|details|descriptions',
)

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

/** The items that nothing else is said of. */
export const theOthers = phrases(
  'kaikki? muut|loput kohdat?',
  'de|alla? övriga|andra punkter|punkterna?',
  'resten',
  'all? the? others',
  'all? the? other items',
  'the rest',
)

export const exceptWords = phrases(
  'paitsi|poislukien|utom|förutom|except|excepting|excluding for?',
  'lukuun ottamatta',
  'lukuunottamatta',
  'apart from',
  'mutta|men|but ei|inte|ej|not',
)

/** "all but 2 ok" */
export const butWords = phrases('paitsi|utom|except|but')

export const conjunctions = phrases('ja|och|and|sekä|samt|mutta|men|but')
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
  'pitää|täytyy vielä? tarkistaa|selvittää|kysyä',
  'jag? kollar|kontrollerar|återkommer|korrigerar|rättar|uppdaterar|frågar|åtgärdar',
  'jag|vi ska|skall|måste',
  'i|we will|shall|must|need',
  'i am going',
  'ill',
  'let me',
  'onko|ovatko|pitääkö|voiko',
)
