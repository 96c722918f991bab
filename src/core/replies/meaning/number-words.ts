import { folded } from './pieces.ts'

/** Row by row 1 to 12: words that only ever are an item's number, such as "kolmonen" or "trean". */
const names = [
  'ykkönen ykkösen ykkösestä ykkösessä ykköseen ykköstä ykköset ettan',
  'kakkonen kakkosen kakkosesta kakkosessa kakkoseen kakkosta tvåan',
  'kolmonen kolmosen kolmosesta kolmosessa kolmoseen kolmosta trean',
  'nelonen nelosen nelosesta nelosessa neloseen nelosta fyran',
  'viitonen viitosen viitosesta viitosessa viitoseen viitosta femman',
  'kuutonen kutonen kuutosen kutosen kuutosesta kutosesta kuutosessa kutosessa kuutoseen kutoseen kutosta sexan',
  'seitsemäinen seiska seiskan seiskasta seiskassa seiskaan seiskaa sjuan',
  'kahdeksikko kasi kasin kasista kasissa kasiin kasia åttan',
  'yhdeksikkö ysi ysin ysistä ysissä ysiin ysiä nian',
  'kymppi kympin kympistä kympissä kymppiin kymppiä tian',
  'elvan',
  'tolvan',
]

/** Words that count anything: an item's number only after "kohta" and the like, or in a row of several. */
const cardinals = [
  'yksi yks yhden yhdestä yhdessä yhteen ett en one',
  'kaksi kaks kahden kahdesta kahdessa kahteen två two',
  'kolme kolmen kolmesta kolmessa kolmeen tre three',
  'neljä neljän neljästä neljässä neljään fyra four',
  'viisi viis viiden viidestä viidessä viiteen fem five',
  'kuusi kuus kuuden kuudesta kuudessa kuuteen sex six',
  'seitsemän seitsemästä seitsemässä seitsemään sju seven',
  'kahdeksan kaheksan kahdeksasta kahdeksassa kahdeksaan åtta eight',
  'yhdeksän yheksän yhdeksästä yhdeksässä yhdeksään nio nine',
  'kymmenen kymmenestä kymmenessä kymmeneen tio ten',
  'yksitoista yhdentoista yhdestätoista elva eleven',
  'kaksitoista kahdentoista kahdestatoista tolv twelve',
]

/** Before "kohta", "punkten" or "item". */
const ordinals = [
  'ensimmäinen ensimmäisen ensimmäisessä ensimmäisestä eka ekan ekassa första first',
  'toinen toisen toisessa toisesta toka tokan tokassa andra second',
  'kolmas kolmannen kolmannessa kolmannesta tredje third',
  'neljäs neljännen neljännessä neljännestä fjärde fourth',
  'viides viidennen viidennessä viidennestä femte fifth',
  'kuudes kuudennen kuudennessa kuudennesta sjätte sixth',
]

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map(word => [folded(word), index + 1] as const)))
}

/** Numbers by the words that name items. */
export const namedNumbers = numbered(names)

/** Numbers by the words that count. */
export const countedNumbers = numbered(cardinals)

/** Numbers by the words that order. */
export const orderedNumbers = numbered(ordinals)
