// A link whose name does not say where it leads.
import type { ContentItem, Link } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { linksOf } from '../contacts.ts'
import { normalise } from '../detect/normalise.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const sayNothing: ReadonlySet<string> = new Set(
  [
    'tästä, tästä linkistä, klikkaa, klikkaa tästä, klikkaa tätä, paina tästä, siirry tästä, linkki, tämä linkki, sivu, sivulle, verkkosivu, verkkosivut, kotisivu, kotisivut, nettisivu, nettisivut, www-sivu, www-sivut, lue lisää, lisätietoa, lisätietoja',
    'här, klicka, klicka här, tryck här, länk, länken, denna länk, sida, sidan, webbsida, webbsidan, webbsidor, hemsida, hemsidan, hemsidor, webbplats, läs mer, mera information, mer information',
    'here, click, click here, press here, link, this link, page, this page, web page, webpage, website, web site, home page, homepage, read more, more information',
  ].flatMap(words => words.split(', ')),
)
const address = /^(?:https?:\/\/|www\.)\S*$|^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,10}(?:\/\S*)?$/iu

/** DVV (content-rules 3.8): a screen reader reads the name alone. The brands of content-rules 4.2 are names, not hosts. */
export const linkNameNotDescriptive: Rule = {
  id: 'link-name-not-descriptive',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Linkin nimi on epäselvä', sv: 'Länkens namn är oklart', en: 'Link name unclear' },
  find: unclearNames,
  explain: {
    fi: () => 'Linkin nimi ei kerro lukijalle, minne linkki vie. Anna linkille nimi, joka kuvaa sivun sisältöä.',
    sv: () => 'Länkens namn säger inte vart länken leder. Ge länken ett namn som beskriver sidans innehåll.',
    en: () => 'The name of the link does not say where the link leads. Give it a name that describes the page.',
  },
}

function unclearNames(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.type !== 'EService' && item.type !== 'WebPage') return []
  return linksOf(item, context)
    .filter(({ language }) => wordLanguages.some(known => known === language))
    .filter(({ part }) => part.field === 'webAddress' && isUnclear(part))
    .map(({ language, field, part }) => faultIn(language, 'warning', `${field}.name`, part.name))
}

function isUnclear({ name }: Link): boolean {
  const words = normalise(name ?? '')
    .trim()
    .replace(/[\s.:!>»→]{1,5}$/u, '')
    .toLowerCase()
  return sayNothing.has(words) || (address.test(words) && !brands.has(words))
}

const brands: ReadonlySet<string> = new Set([
  'suomi.fi',
  'lupapiste.fi',
  'kansalaisaloite.fi',
  'kuntalaisaloite.fi',
  'omakanta.fi',
  'omaolo.fi',
])
