import { nameOf, type ContentItem, type Language } from '../content-item.ts'

/**
 * Where residents read the item on Suomi.fi; null for kinds whose address pattern is not confirmed. Suomi.fi finds
 * the page by the id alone, so a name that has changed since does no harm.
 */
export function suomiFiUrl(item: ContentItem, organization: ContentItem | null, language: Language): string | null {
  if (item.kind === 'service') {
    const names = [nameOf(item, language), ...(organization === null ? [] : [nameOf(organization, language)])]
    return `https://www.suomi.fi/palvelut/${slug(names.join(' ')) || 'x'}/${item.contentId}`
  }
  if (item.kind === 'serviceChannel' && item.type === 'ServiceLocation') {
    return `https://www.suomi.fi/palvelut/palvelupiste/x/${item.contentId}`
  }
  return null
}

/** Names as Suomi.fi writes them in addresses: a to z, digits and single hyphens. */
export function slug(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
