import { isStart } from './date-markers.ts'
import type { Span } from './span.ts'

// What was built or held in a year was so; what counts from a year on counts still.
const history = new RegExp(
  '(?<!\\p{L})(?:rakenne(?:ttu|ttiin|tut)|rakentami(?:nen|sen|svuo)|valmistu(?:nut|neet|i)|peräisin|peruskorja(?:ttu|ttiin)|kunnostettiin|suunnitteli' +
    '|järjestettiin|pidettiin|toteutettiin|vietettiin|sai(?:vat)?(?!\\p{L})|oli(?:vat)?(?!\\p{L})|toimi(?:nut|neet|vat)?(?!\\p{L})|myönnet(?:ty|tiin)|liittyi|lakkautettiin|laadit(?:tu|tiin)|käsitti(?!\\p{L})' +
    '|ilmesty(?:i|nyt|neet)|julkaist(?:u|iin)|tehdy[tn]|tehtiin|tehty|historia|vuosiluv|vuosimalli|vuosikerra' +
    '|by(?:ggdes|ggt|ggda|ggd|ggnadsår)|uppför(?:des|d)|härstammar|stod klar|renovera(?:des|d|ts)|planera(?:des|d)|arrangerades|hölls|genomfördes|firades|fick|var(?!\\p{L})|beviljades|anslöt|upphörde|utarbeta(?:des|ts)|histori' +
    '|utkom|publicera(?:des|d|ts)|gjordes|gjorts' +
    '|built|completed|dates? (?:back )?(?:to|from)|renovated|restored|designed|organi[sz]ed|held in|celebrated|was(?!\\p{L})|were(?!\\p{L})|received|granted|joined|closed in|published|histor)',
  'iu',
)
const startBefore =
  /(?<!\p{L})(?:vuodesta|vuosista|alkaen|ennen(?:\svuotta)?|jälkeen(?:\svuoden)?|sedan(?:\sår)?|från(?:\soch\smed)?(?:\s(?:början|slutet)\sav)?(?:\såret?)?|fr\.\s?o\.\s?m\.?(?:\sår)?|före(?:\sår)?|efter(?:\sår)?|since|from|before|after|prior to)\s(?:the\s|den\s)?(?:\p{L}{1,20}\s)?$/iu
const startAfter = /^(?:\s(?:alusta|lopusta|alkaen|lähtien|jälkeen|jälkeis)|\s?[–—-](?:\s|$|[),.;])|-lu[vk])/iu
const untilAfter = /^\s(?:asti|saakka|loppuun|mennessä)/iu
// 'Strategia 2025' and 'Kestävä Vaasa 2020 -ohjelma' are names, and so is what follows a hyphen.
const nameAfter = /^\s?-\p{L}|^["”’»]/u
const nameBefore =
  /(?<!\p{L})(?:agenda|visio|visionen|vision|strategi\p{L}*|horison(?:tti|t)|horizon|ohjelma|program(?:met)?)\s["”’»]?$/iu

/**
 * True where a passed year does not make a sentence stale: it tells what happened, since when something has been so, or
 * is part of a name (content-rules 3.4). `year` stands in the sentence.
 */
export function isPastByNature(sentence: string, { index, text }: Span): boolean {
  const before = sentence.slice(Math.max(0, index - 60), index)
  const after = sentence.slice(index + text.length, index + text.length + 30)
  if (nameBefore.test(before) || nameAfter.test(after)) return true
  if (untilAfter.test(after)) return false
  return (
    startBefore.test(before) ||
    startAfter.test(after) ||
    history.test(sentence) ||
    isStart(sentence, index, text.length)
  )
}
