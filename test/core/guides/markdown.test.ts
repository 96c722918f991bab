import { describe, expect, it } from 'vitest'
import type { Guide } from '../../../src/core/guides/guide.ts'
import { guideMarkdown } from '../../../src/core/guides/markdown.ts'
import { guidePage } from '../../../src/core/guides/page.ts'
import { blank, named, typed, words } from '../../../src/core/guides/wording.ts'

const guide: Guide = {
  name: 'a-guide-fi',
  language: 'fi',
  form: 'sheet',
  city: 'Kunta <b>| *A*',
  title: 'Ohje',
  lead: words`Vastaa ${typed('2 ok')} tai ${blank('nimi')}: ${named('Nimi *')} ${3}.`,
  colophon: 'Loppu',
  sections: [
    {
      id: 'one',
      heading: 'Osa 1',
      width: 'full',
      blocks: [
        { kind: 'list', items: ['yksi', 'kaksi_2'] },
        { kind: 'table', caption: 'Taulu', head: ['A', 'B'], rows: [['a|b', [blank('täytä')]]] },
        { kind: 'steps', steps: [{ when: 'Ensin', what: 'tämä' }] },
        { kind: 'entries', entries: [{ term: 'Kuka', text: 'me' }] },
      ],
    },
  ],
}

describe('a guide as Markdown', () => {
  it('has headings, tables and lists, and what others wrote stands as they wrote it', () => {
    expect(guideMarkdown(guide)).toBe(
      [
        '# Ohje',
        '',
        String.raw`Kunta \<b\>\| \*A\*`,
        '',
        'Vastaa `2 ok` tai **\\[nimi\\]**: **Nimi \\*** 3.',
        '',
        '## Osa 1',
        '',
        '- yksi',
        String.raw`- kaksi\_2`,
        '',
        '| A | B |',
        '| --- | --- |',
        String.raw`| a\|b | **\[täytä\]** |`,
        '',
        '1. **Ensin:** tämä',
        '',
        '- **Kuka:** me',
        '',
        'Loppu',
        '',
      ].join('\n'),
    )
  })
})

describe('a guide as a page', () => {
  it('shows markup in a city’s name as text', () => {
    expect(guidePage(guide)).toContain('Kunta &lt;b&gt;| *A*')
    expect(guidePage(guide)).not.toContain('<b>|')
  })

  it('loads nothing and runs nothing', () => {
    const page = guidePage(guide)
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<script|<link|<img|src=|https?:|url\(/)
  })
})
