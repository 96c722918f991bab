import { folded } from './pieces.ts'

/**
 * Common first names in Finland. A name that stands alone under an answer is a signature; any other word there may be
 * a remark, so that it is not passed over.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aino aki aleksi alexander alf ali alma amanda anders andreas ann anna anna-maija anne anneli anni annika annina
  annukka antero anton antti anu ari arja arto asko asta astrid atte auli axel barbro beata bengt benita berit birgit
  birgitta bjarne björn bo britt camilla carina carita carl carola caroline catarina charlotta charlotte christa
  christel christer christian christina christoffer dan daniel david dennis ebba eerik eero eeva eija eila eino elena
  eliisa elina elisa elisabet elisabeth ella elli ellinor elsa emilia emma emmi erik erika erja erkki esa essi
  ester eva eveliina fanny frank fredrik frida gabriella gerd gun gunilla gunnar gustav göran hanna hannele hannes
  hannu hans harri harry heidi heikki helen helena heli helinä helmi henna henri henrik henry hilkka iida iina iiris
  ilkka ilona ilpo inga inger ingrid inka inkeri irene irina iris irja irma irmeli isabella ismo ivar jaana jaakko
  jan jani janina janne janni jari jarkko jarmo jarno jenna jenni jenny jere jesse joakim johan johanna johannes joel
  john joni jonna jonas jorma josefina jouko jouni juha juhani juho jukka julia jussi juulia juuso jyri jyrki kaarina
  kaija kaisa kalervo kalle karin karina kari karita karl karoliina katariina katarina kati katja katri katrin
  kenneth kerttu kim kimmo kirsi kirsti kjell krista kristian kristiina kristina kristoffer kyllikki laila lars lasse
  lassi laura lauri leena leif leila lena leni leo liisa lilja linda linnea lisa lisbeth lotta louise lukas maarit
  madeleine magnus maija maikki maire malin mari maria mariana marianna marianne marika marina marita maritta marja
  marja-leena marjaana marjatta marjo marjut marjukka marko markku markus martin martina martta marta mathias matias
  mats matti maria merja merjä mervi mia miia mika mikael mikaela mikko milla minna minttu mira mirja mirjam mirka mirva
  monica monika natalia nea nelli nicklas niclas niina niko nina noora nora olavi olga oili olli oskar oskari outi
  paavo panu patricia patrik paul paula pauli pauliina pekka per pernilla pertti petra petri petter pia pirjo pirkko
  pontus päivi päivikki raija raili raimo ralf rasmus rauno rea reetta reija reijo reima riikka riina risto rita ritva
  robert roger roland rolf roope rosa ruut saana saara saija sakari salla sami samu samuel samuli sandra sanna sanni
  santeri sara sari satu sebastian seija senja seppo signe siiri silja simo sini sinikka sirkka sirkku sirpa sisko
  sofia soile soili solveig sonja stefan stina susann susanna susanne suvi sven svea taija taina tanja tapani tapio
  tarja taru tea teemu teija terhi terhikki tero tert teppo terttu therese thomas tia tiia tiina timo tobias toini
  tommi tomas tom tomi toni tove tuija tuire tuomas tuomo tuula tuuli tuulikki tytti ulla ulf ulrika urpo vappu veera
  veijo veikko venla vesa viktor ville vilma virpi virve viveka åke åsa`
    .split(/[\s-]+/)
    .map(folded),
)
