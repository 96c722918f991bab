// A link to one page that now ends at the front page of its site.
import type { ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { isFresh, type LinkCheck } from '../../links/check.ts'
import { linkKey } from '../../links/targets.ts'
import { linksOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const frontPage =
  /^\/(?:(?:fi|sv|en|se|smn|sms|fi-fi|sv-fi|sv-se|en-us|en-gb)\/?)?(?:(?:index|default|etusivu|hem|home|start)(?:\.\w{1,5})?\/?)?$/i

/** It follows from the data (content-rules 3.8). Front pages are short addresses' usual ends, so the site must be the same. */
export const linkRedirectsToRoot: Rule = {
  id: 'link-redirects-to-root',
  audience: 'updater',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Linkki vie etusivulle', sv: 'Länken leder till startsidan', en: 'Link to front page' },
  find: linksToRoot,
  explain: {
    fi: () =>
      'Linkki vie nyt sivuston etusivulle, joten lukija ei löydä etsimäänsä sivua. Vaihda linkki sivun uuteen osoitteeseen.',
    sv: () =>
      'Länken leder nu till webbplatsens startsida, så läsaren hittar inte den sida som avses. Byt länken till sidans nya adress.',
    en: () =>
      'The link now leads to the front page of the site, so readers do not find the page they are looking for. Change the link to the page’s new address.',
  },
}

function linksToRoot(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return linksOf(item, context)
    .filter(({ part }) => {
      const check = context.linkChecks.get(linkKey(part.url) ?? '')
      return check !== undefined && isFresh(check, context.today) && endsAtRoot(check)
    })
    .map(({ language, field, part }) => faultIn(language, 'warning', `${field}.url`, part.url))
}

// A second night, as sites lead everybody to their front page while they are mended.
function endsAtRoot({ url, result, finalUrl, since, checkedOn }: LinkCheck): boolean {
  if (result !== 'ok' || finalUrl === null || !isBefore(since, checkedOn)) return false
  const [from, to] = [new URL(url), new URL(finalUrl)]
  return siteOf(from) === siteOf(to) && !isFrontPage(from) && isFrontPage(to)
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\d?\./, '')
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && frontPage.test(pathname)
}
