import { describe, expect, it } from 'vitest'
import { emphasisIn, headingsIn } from '../../../../src/core/assessment/detect/markup.ts'

describe('emphasisIn', () => {
  it.each([
    ['**Huom!** Varaa aika.', [['bold', 'Huom!']]],
    ['Varaa __aika__ nyt.', [['bold', 'aika']]],
    [
      'Varaa *aika* ja _tule_.',
      [
        ['italic', 'aika'],
        ['italic', 'tule'],
      ],
    ],
    ['Lue [ohje](https://www.example.fi).', [['link', 'ohje']]],
    ['<b>Huom</b>', [['html', 'Huom']]],
    ['rivi<br>toinen', [['html', 'toinen']]],
    ['<p class="a">teksti', [['html', 'teksti']]],
    ['| Ryhmä | Hinta |\n| --- | --- |\n| lapset | 5 |', [['table', 'Ryhmä Hinta']]],
    [
      '**yksi** ja **kaksi**',
      [
        ['bold', 'yksi'],
        ['bold', 'kaksi'],
      ],
    ],
  ])('finds the markup in %j', (markdown, expected) => {
    expect(emphasisIn(markdown).map(({ kind, text }) => [kind, text])).toEqual(expected)
  })

  it.each([
    ['items of a list', '* leipä\n* maito\n- voi'],
    ['a footnote', 'hinta 5 € *\n* ei sisällä matkoja'],
    ['stars around spaces', '2 * 3 * 4'],
    ['a name with underscores', 'lomake_hakemus_2024'],
    ['escaped marks', '\\*aika\\* ja \\[ohje\\](a)'],
    ['a line across', 'yksi\n\n---\n\nkaksi'],
    ['comparisons', '5 < 7 ja 8 > 6'],
    ['brackets', 'ohje [1] (liite)'],
    ['headings', '## Hakeminen\nHae ajoissa.'],
    ['an empty pair', '**** ja ____'],
    ['a placeholder in angle brackets', '<nimi>'],
  ])('leaves %s alone', (_what, markdown) => {
    expect(emphasisIn(markdown)).toEqual([])
  })
})

describe('headingsIn', () => {
  it.each([
    ['# Haku\nHae ajoissa.', [[1, 'Haku', false]]],
    ['## Haku', [[2, 'Haku', true]]],
    [
      '## Haku\n\n## Maksut\nIlmainen.',
      [
        [2, 'Haku', true],
        [2, 'Maksut', false],
      ],
    ],
    [
      '## Haku\n### Milloin\nHeti.',
      [
        [2, 'Haku', false],
        [3, 'Milloin', false],
      ],
    ],
    [
      '### Milloin\n## Maksut\nIlmainen.',
      [
        [3, 'Milloin', true],
        [2, 'Maksut', false],
      ],
    ],
    ['Hae.\n\n## Maksut\n \n', [[2, 'Maksut', true]]],
    ['#haku ja # haku\n##\nteksti', []],
    ['####### Liikaa', []],
  ])('of %j are %j', (markdown, expected) => {
    expect(headingsIn(markdown).map(({ level, text, isEmpty }) => [level, text, isEmpty])).toEqual(expected)
  })
})
