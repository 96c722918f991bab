// A text that points at the page or at its own place there: Suomi.fi and others show it elsewhere.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { normalise } from '../detect/normalise.ts'
import { plainOf } from '../detect/readings.ts'
import { pointsDown, selfReferencesIn, type SelfReference } from '../detect/self-references.ts'
import type { Span } from '../detect/span.ts'
import { faultIn } from '../observe.ts'
import { proseOf, wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

type Kind = SelfReference['kind']

const fi = {
  place:
    'Teksti viittaa kohtaan ylempänä tai alempana, mutta eri sivustot näyttävät tekstit eri järjestyksessä. Kirjoita asia niin, että lukija ymmärtää sen ilman viittausta.',
  page: 'Teksti viittaa sivuun, jolla se on, mutta sama teksti näkyy monella sivustolla. Kirjoita asia niin, että lukija ymmärtää sen ilman viittausta.',
  link: 'Teksti kehottaa lukemaan lisää tai avaamaan linkin, mutta linkit kuuluvat asiointikanavaan eivätkä tekstiin. Poista kehotus ja tarkista, että linkki on asiointikanavassa.',
} as const satisfies Record<Kind, string>
const sv = {
  place:
    'Texten hänvisar till ett ställe ovanför eller nedanför, men olika webbplatser visar texterna i olika ordning. Skriv så att läsaren förstår saken utan hänvisningen.',
  page: 'Texten hänvisar till sidan som den står på, men samma text visas på många webbplatser. Skriv så att läsaren förstår saken utan hänvisningen.',
  link: 'Texten uppmanar läsaren att läsa mer eller öppna en länk, men länkar hör hemma i servicekanalen och inte i texten. Ta bort uppmaningen och kontrollera att länken finns i servicekanalen.',
} as const satisfies Record<Kind, string>
const en = {
  place:
    'The text refers to something above or below it, but different websites show the texts in a different order. Write it so that readers understand it without the reference.',
  page: 'The text refers to the page it stands on, but many websites show the same text. Write it so that readers understand it without the reference.',
  link: 'The text asks readers to read more or open a link, but links belong in the service channel, not in the text. Remove the request and check that the service channel has the link.',
} as const satisfies Record<Kind, string>

/** DVV: a text stands on many sites, each with an order of its own (content-rules 3.3, 4.7). */
export const selfReference: Rule = {
  id: 'self-reference',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Teksti viittaa sivuun', sv: 'Texten hänvisar till sidan', en: 'Text refers to page' },
  find: (item: ContentItem, context: AssessmentContext) =>
    proseOf(item, context, wordLanguages).flatMap(text => observations(text)),
  explain: {
    fi: ({ evidence }) => fi[evidence.values['kind'] as Kind],
    sv: ({ evidence }) => sv[evidence.values['kind'] as Kind],
    en: ({ evidence }) => en[evidence.values['kind'] as Kind],
  },
}

function observations(text: ItemText): readonly Observation[] {
  const plain = plainOf(text)
  return selfReferencesIn(plain)
    .filter(span => !isAboutOwnList(text.text, plain, span))
    .map(span => faultIn(text.language, 'warning', text.field, span.text, { kind: span.kind }))
}

// 'Tarvitset alla luetellut liitteet:' before a list in the same text is right wherever the text stands.
function isAboutOwnList(markdown: string, plain: string, { index, text }: Span): boolean {
  if (!pointsDown(text)) return false
  const hasList = normalise(markdown)
    .split('\n')
    .some(line => /^[ \t]*(?:[*+•-]|\d{1,2}[.)])[ \t]/u.test(line))
  return hasList && plain.slice(index).trim().includes('\n')
}
