import type { Rule } from '../assessment/rule.ts'
import { languagesOf, type Language } from '../content-item.ts'
import { BrokenInvariant } from '../errors.ts'
import type { Digest, DigestItem } from '../digest.ts'
import type { Finding } from '../finding.ts'
import type { MailTexts } from '../texts/mail.ts'
import { ageInWords } from './age.ts'
import { factsOf } from './facts.ts'
import { laterDay } from './later.ts'
import { calledBy, type Reader } from './reader.ts'
import { quotedFindings } from './shown-findings.ts'
import { shownLanguage, shownName } from './shown-language.ts'
import { suomiFiUrl } from './suomi-fi.ts'
import type { FindingView, ItemView, ReplyView, Sight } from './view.ts'
import { shortened } from './words.ts'

const mostFacts = 8

export interface Surroundings {
  readonly digest: Digest
  readonly reader: Reader
  readonly rules: readonly Rule[]
  readonly texts: MailTexts
  readonly reply: (label: string, words: string) => ReplyView
}

/** Everything a digest says about one of its items. */
export function describeItem(entry: DigestItem, surroundings: Surroundings): ItemView {
  const { digest, reader, texts } = surroundings
  const { item, number } = entry
  const mail = reader.language
  const others = entry.sharedWith.filter(person => person.id !== reader.address)
  const shown = shownLanguage(item, mail, digest.city)
  const facts = factsOf(item, { version: shown, mail, today: digest.day, limit: mostFacts })
  const replies = readyReplies(entry, surroundings)
  return {
    number,
    ...describeName(entry, surroundings, shown),
    state: texts.item.states[entry.state],
    age: ageInWords(entry.clock, digest.day, mail),
    ...describeFindings(entry, surroundings),
    factsHeading: texts.facts.heading,
    facts: facts.shown,
    moreFacts: facts.more > 0 ? texts.facts.more(facts.more) : null,
    noFacts: texts.facts.none,
    sharedWith: others.length === 0 ? null : texts.item.sharedWith(others.map(calledBy)),
    ready: texts.item.ready,
    replies,
    answerWith: texts.item.answerWith(replies.map(each => (each.words.endsWith(' ') ? `${each.words}…` : each.words))),
  }
}

function describeName({ item, organization }: DigestItem, { digest, reader, texts }: Surroundings, shown: Language) {
  const mail = reader.language
  const name = shownName(item, mail, digest.city)
  const type = item.kind === 'organization' ? 'organization' : item.type
  const versions = texts.item.languageVersions(languagesOf(item).map(language => texts.languages[language]))
  const url = suomiFiUrl(item, organization, shown)
  return {
    name,
    about: `${texts.types[type]}. ${versions}.`,
    shownIn: shown === mail ? null : texts.item.shownIn(texts.inLanguage[shown]),
    link: url === null ? null : { label: texts.item.suomiFi, name, url },
  }
}

function describeFindings({ findings, item }: DigestItem, { reader, rules, texts }: Surroundings) {
  const mail = reader.language
  const { quoted, more } = quotedFindings(findings)
  const withLanguage = languagesOf(item).some(language => language !== mail)
  const told = quoted.map(finding => {
    const { title, explain } = ruleOf(finding, rules)
    const sight = describeSight(finding, texts, withLanguage)
    return { rule: finding.rule, title: title[mail], explanation: explain[mail](finding), sight }
  })
  return {
    findingsHeading: texts.item.findings,
    findings: [...Map.groupBy(told, ({ rule, explanation }) => `${rule} ${explanation}`).values()].flatMap(oneFinding),
    moreFindings: more > 0 ? texts.item.moreFindings(more) : null,
  }
}

function oneFinding(
  same: readonly (Omit<FindingView, 'sights'> & { readonly sight: Sight })[],
): readonly FindingView[] {
  const [first] = same
  if (first === undefined) return []
  return [{ title: first.title, explanation: first.explanation, sights: same.map(({ sight }) => sight) }]
}

function ruleOf(finding: Finding, rules: readonly Rule[]): Rule {
  const rule = rules.find(each => each.id === finding.rule)
  if (rule === undefined) throw new BrokenInvariant(`a finding names the rule ${finding.rule}, which does not exist`)
  return rule
}

// A fault of the whole item, or of a field that all languages share, is placed by the rule's own sentence.
function describeSight({ evidence, field, language }: Finding, texts: MailTexts, withLanguage: boolean): Sight {
  const quote = evidence.quote === null ? null : { text: shortened(evidence.quote, 400), language }
  if (quote === null && (field === null || language === null)) return { place: null, quote }
  const segments = (field ?? '').split('.').map(segment => segment.replace(/\[.*$/, ''))
  const names = segments.flatMap(segment => texts.fields[segment] ?? [])
  const parts = withLanguage && language !== null ? [...names, texts.inLanguage[language]] : names
  return { place: parts.length === 0 ? null : texts.item.place(parts), quote }
}

function readyReplies({ number }: DigestItem, { digest, reader, texts, reply }: Surroundings): readonly ReplyView[] {
  const { item, replies } = texts
  const { as, editsPtv, language } = reader
  return [
    reply(item.okButton(number), replies.ok(number)),
    reply(item.correctionButton(number), replies.correction(number)),
    ...(editsPtv ? [reply(item.correctedButton(number), replies.corrected(number))] : []),
    ...(as === 'updater' ? [reply(item.notMineButton(number), replies.notMine(number))] : []),
    reply(item.laterButton(number), replies.itemLater(number, laterDay(digest, language))),
  ]
}
