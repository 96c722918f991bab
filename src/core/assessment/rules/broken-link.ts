// A web address at which there is nothing.
import type { ContentItem } from '../../content-item.ts'
import { isBroken } from '../../links/check.ts'
import { linkKey } from '../../links/targets.ts'
import type { Observation } from '../../finding.ts'
import { linksOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV lists broken links for its users, too (content-rules 3.8 and 4.8). */
export const brokenLink: Rule = {
  id: 'broken-link',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Linkki ei toimi', sv: 'Länken fungerar inte', en: 'Broken link' },
  find: brokenLinks,
  explain: {
    fi: ({ evidence }) =>
      evidence.values['fault'] === 'gone'
        ? 'Osoitteessa ei ole enää sivua. Vaihda linkki sivun uuteen osoitteeseen tai poista se.'
        : 'Osoite ei vastannut useana yönä. Tarkista osoite. Jos sivua ei enää ole, vaihda tai poista linkki.',
    sv: ({ evidence }) =>
      evidence.values['fault'] === 'gone'
        ? 'Det finns inte längre någon sida på adressen. Byt länken till sidans nya adress eller ta bort den.'
        : 'Adressen har inte svarat under flera nätter. Kontrollera adressen. Om sidan inte längre finns, byt eller ta bort länken.',
    en: ({ evidence }) =>
      evidence.values['fault'] === 'gone'
        ? 'There is no longer a page at this address. Change the link to the page’s new address or remove it.'
        : 'The address has not answered on several nights. Check the address. If the page is gone, change or remove the link.',
  },
}

function brokenLinks(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return linksOf(item, context).flatMap(({ language, field, part }) => {
    const check = context.linkChecks.get(linkKey(part.url) ?? '')
    if (check === undefined || !isBroken(check, context.today)) return []
    const fault = check.result === 'gone' ? 'gone' : 'silent'
    return [faultIn(language, 'error', `${field}.url`, part.url, { fault })]
  })
}
