import { describe } from 'vitest'
import {
  courtesyEnds,
  isClosing,
  isDeviceLine,
  isNameLine,
  isWritersName,
} from '../../../../src/core/replies/meaning/courtesy.ts'
import { piecesOf, type Piece } from '../../../../src/core/replies/meaning/pieces.ts'
import { means, reads } from './cases.ts'

function passesAs(isSo: (pieces: readonly Piece[]) => boolean): (words: string) => string {
  return words => (isSo(piecesOf(words)) ? 'yes' : 'no')
}

/** The words that are left after polite ones, at most. */
function rest(words: string): string {
  const pieces = piecesOf(words)
  const end = Math.max(0, ...courtesyEnds(pieces, 0))
  return words.slice(pieces[end]?.start ?? words.length)
}

describe('polite words', () => {
  reads(
    'are passed over before an answer',
    means(
      'ok',
      `hei ok | Hyvää huomenta ok | Hejsan ok | God morgon ok | Hello there ok | Good morning ok | Kiitos muistutuksesta ok |
paljon kiitoksia ok | kiitos jo etukäteen ok | Tack så mycket ok | tusen tack ok | Tack för påminnelsen ok | tack på förhand ok |
many thanks ok | Thank you for the reminder ok | thanks in advance ok | Mukavaa viikonloppua ok | Hyvää joulua teille ok |
Trevlig helg ok | Ha en bra dag ok | Gott nytt år ok | Have a nice weekend ok | Merry Christmas ok | Happy New Year ok |
joo ok | minun puolestani ok | från vår sida ok | för min del ok | from our side ok | please ok | anteeksi sekaannus ok |
tsekkasin tiedot ok | jag har kollat alla punkter ok | I have checked them ok | Tässä vastaukset ok | vastasin tekstin väliin ok |
här kommer mina svar ok | svarar på svenska för enkelhetens skull ok | see my comments below ok | here are my answers ok |
tämä oli helppoa ok | det här var smidigt ok | hope it went through ok | toivottavasti meni perille ok`,
    ),
    rest,
  )

  reads(
    'may end in a colon where they are more than one',
    [
      ['Tässä vastaukseni: ok', 'ok'],
      ['joo: ok', ': ok'],
      ['mina svar: ok', 'ok'],
      ['vastaukset ok', 'vastaukset ok'],
    ],
    rest,
  )

  reads(
    'greet by name',
    [
      ...means('', 'Hei Maija | Hei Maija Meikäläinen | Hei, Maija | Hello Dear Friend'),
      ['Hei Maija,', ','],
      ['Hei Maija, ok', ', ok'],
      ['Hei Maija! ok', '! ok'],
      ['Hei Maija. ok', '. ok'],
      ['Hei, Maija, ok', ', ok'],
      ['Hei Maija ok', 'Maija ok'],
      ['Hei maija', 'maija'],
      ['Hei, Palvelu', ', Palvelu'],
      ['Hei Ok', 'Ok'],
      ['Hei Ehkä', 'Ehkä'],
      ['Hei Aada Beeda Ceeda Deeda', 'Aada Beeda Ceeda Deeda'],
    ],
    rest,
  )
})

describe('a closing', () => {
  reads(
    'may stand alone or with a name',
    means(
      'yes',
      `Terveisin | Ystävällisin terveisin | Parhain terveisin, Maija | terv. Maija | T. Maija | t: Maija | yt Maija | Yst. terv. Maija Meikäläinen |
Med vänlig hälsning | Vänliga hälsningar, Kalle | Mvh Kalle | mvh // Kalle | Hälsningar | Hälsar Kalle | Best regards | Kind regards, John Smith | Regards John |
BR, John | Br John | Best, John | Cheers | Yours sincerely | Terkuin Maija M. | Terveisin Maija-Liisa | t. maija | Terveisin maija | T.`,
    ),
    passesAs(pieces => isClosing(pieces, 0)),
  )

  reads(
    'is none with other words after it',
    means(
      'no',
      `Terveisin ok | terveisin soittakaa | Terveisin Soittakaa | Terveisin Ehkä | Terveisin Poistakaa | Terveisin Aada Beeda Ceeda Deeda Eeda |
T 2 | br ok | br Puhelin | Best Practice | vh Kirjasto | yt neuvottelut | Terveisin maija meikäläinen | Terveisin 2 | Regards? | ok`,
    ),
    passesAs(pieces => isClosing(pieces, 0)),
  )
})

describe('a name', () => {
  reads(
    'is up to four words with a capital',
    [
      ...means(
        'yes',
        'Maija | Maija Meikäläinen | Maija-Liisa M. | Sari R. | Kai Ehrnrooth | Aada Beeda Ceeda Deeda | Maija Vanhanen | Bo Stångberg | Maija, Liisa',
      ),
      ...means(
        'no',
        'maija | Maija von M. | Aada Beeda Ceeda Deeda Eeda | Maija 2 | Ok | Maija ok | Soittakaa | Ehkä | Vanha | Ei | . | Maija? | Maija: | Väärin',
      ),
    ],
    passesAs(isNameLine),
  )

  reads(
    'is a writer’s where it is a known first name, or marked as one',
    [
      ...means(
        'yes',
        'Maija | Maija Meikäläinen | -Maija | - Maija | //Maija | // Maija | /Maija | // Qqqq | /Qqqq | -S | E. | - S. | -- Maija',
      ),
      ...means(
        'no',
        'Qqqq | -Qqqq | --- Maija | Kirjasto muuttaa | S | S M. | maija | - | // | /// Maija | ok | -s | E.E.E | Palvelu Maija',
      ),
    ],
    passesAs(isWritersName),
  )
})

describe('what a telephone writes under a mail', () => {
  reads(
    'is passed over',
    means(
      'yes',
      `Lähetetty iPhonesta | Lähetetty puhelimesta | Lähetetty Galaxy 23 laitteesta | Lähetetty Outlookista | Lähetetty Android puhelimelta`,
    ),
    passesAs(isDeviceLine),
  )

  reads(
    'is read where it says more',
    means(
      'no',
      `Lähetetty | Lähetetty vanhalta listalta | Lähetetty iPhone | Lähetetty ok iPhonesta | Lähetetty hienosta isosta komeasta iPhonesta |
iPhone | iPhonesta | Lähetetty iPhonesta, ok | Saatu iPhonesta | Lähetetty iPhonesta?`,
    ),
    passesAs(isDeviceLine),
  )
})
