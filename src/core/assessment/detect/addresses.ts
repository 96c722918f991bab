import { spansOf, withoutSpans, type Span } from './span.ts'

// The shapes are those of content-rules 4.1 and 4.2, bounded so that no input makes them slow.
const emails =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@|\s?[([](?:at|ät|a)[)\]]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu
const webs =
  /(?:https?:\/\/|www\.)[^\s<>()[\]\ufffc]+|(?<![@\p{L}\d.-])[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,8}\.(?:fi|com|net|org|eu|info|se|ax)(?![\p{L}\d-])(?:\/[^\s<>()[\]\ufffc]*)?/giu

// Most texts have neither, and these see it faster.
const mayHaveEmail = /@|[([](?:at|ät|a)[)\]]/iu
const mayHaveWeb = /https?:|www\.|\.(?:fi|com|net|org|eu|info|se|ax)/iu

// A full stop without a space after it makes no address: 'Hae tukea.Se on maksutonta'.
const runTogether = /^[^/]*\.(?:Fi|Com|Net|Org|Eu|Info|Se|Ax)$/u

/** E-mail addresses, also those with (at) or (a) in place of the sign (content-rules 4.1). */
export function emailsIn(text: string): readonly Span[] {
  return mayHaveEmail.test(text) ? spansOf(text, emails) : []
}

/**
 * Web addresses and hosts without the punctuation of the sentence around them (content-rules 4.2). The text has no
 * e-mail addresses any more: their domains look like hosts.
 */
export function websIn(text: string): readonly Span[] {
  if (!mayHaveWeb.test(text)) return []
  return spansOf(text, webs)
    .map(({ index, text: address }) => ({ index, text: withoutEndMarks(address) }))
    .filter(({ text: address }) => !runTogether.test(address))
}

/** The text with its e-mail and web addresses blanked out; everything else keeps its place. */
export function withoutAddresses(text: string): string {
  const left = withoutSpans(text, emailsIn(text))
  return withoutSpans(left, websIn(left))
}

// Cut by hand: /[.,]+$/ would try every run of full stops anew.
function withoutEndMarks(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:!?"\'”’»…*_'.includes(address.charAt(end - 1))) end -= 1
  return address.slice(0, end)
}
