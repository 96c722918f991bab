import { describe } from 'vitest'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'
import { isUnderLetter } from '../../../../src/core/replies/meaning/under-letter.ts'
import { means, reads } from './cases.ts'

function read(words: string): string {
  return isUnderLetter(piecesOf(words)) ? 'passed over' : 'read'
}

describe('a line under a name', () => {
  reads(
    'is passed over where it tells how to reach somebody',
    means(
      'passed over',
      `p. 05 617 1234 | puh. +358 40 000 0000 | Puhelin 05 617 1234 | Tel: 05 617 1234 | tfn 019 000 1516 | matkapuhelin 040 000 0000 |
maija@esimerkkila.fi | sähköposti: maija@esimerkkila.fi | e-post: maija@esimerkkila.fi | www.esimerkkila.fi | https://esimerkkila.fi |
05 617 1234 / maija@esimerkkila.fi | Direkt: 040 000 0000 | växel 019 000 1516 | gsm (040) 000 0000`,
    ),
    read,
  )

  reads(
    'is read where it says more than how to reach somebody',
    means(
      'read',
      `puh. 12 | puhelin | uusi puh. 05 617 1234 | puh. 05 617 1234? | ei puh. 05 617 1234 | Puhelin ei toimi | soita 05 617 1234 |
maija@esimerkkila.fi hoitaa`,
    ),
    read,
  )

  reads(
    'is passed over where it is an address',
    means(
      'passed over',
      `Keskuskatu 1 | Keskuskatu 1 A, 00100 Helsinki | PL 1, 49401 Hamina | Rantatie 12, 00100 Helsinki | Storgatan 3, Vasa |
Kyrkovägen 5 | PB 12, 65100 Vasa | Kirkkokuja 4 B 12`,
    ),
    read,
  )

  reads(
    'is read where it only begins or sounds like an address',
    means(
      'read',
      `Keskuskatu | Keskuskatu on 1 | Keskuskatu 1 väärin | Keskuskatu 1 on väärä | Keskuskatu 1 Väärin | Keskuskatu 1: Helsinki | 1 Keskuskatu |
Keskuskatu 1? | Katukauppa 1 | pl ok`,
    ),
    read,
  )

  reads(
    'is passed over where it is a title or an organization',
    means(
      'passed over',
      `palvelupäällikkö | Palvelupäällikkö, Esimerkkilän kaupunki | viestintäsihteeri / tekninen toimi | Kirjastonhoitaja | rehtori |
Vanhuspalvelujen päällikkö | Sivistys- ja kulttuuritoimi | Esimerkkilän kaupunki | Esimerkkilän kaupunki | Tekninen osasto |
Kommunikationschef, Exempelby stad | Bibliotekarie | Head of Unit, City of Helsinki | City of Helsinki | Project Manager | Communications Officer |
Muuttoliikkeen asiantuntija | vanhempainneuvoja | korjausrakentamisen asiantuntija`,
    ),
    read,
  )

  reads(
    'is read where it says something of a title or an organization',
    means(
      'read',
      `Puuttuva yksikkö | Poistuva palvelu | Vanha osasto | ei rehtori | ehkä rehtori | muuta yksikkö | Soittakaa rehtori | saknad enhet |
Missing unit | uusi päällikkö | rehtori vaihtuu | rehtori, puuttuu | väärä osasto | Korjattava palvelu | City of | City of ok | Village of Helsinki | kaupunki, jossa |
palvelu on toimiala | mutta rehtori | tarkistan yksikkö | ok palvelu`,
    ),
    read,
  )

  reads(
    'is passed over where it is a rule of marks, or nothing',
    means('passed over', ['', '---', '====', '- - -', '| | |', '*', '--']),
    read,
  )

  reads(
    'is read where it is longer than any title',
    [
      ...means(
        'read',
        'yhden kahden kolmen neljän viiden kuuden osasto | A. B. C. D. E. F. G. H. I. J. K. L. M. N. rehtori',
      ),
      ['05 617 1234 '.repeat(8), 'passed over'],
      ['05 617 1234 '.repeat(9), 'read'],
    ],
    read,
  )
})
