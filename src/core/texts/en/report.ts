import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportTexts } from '../report.ts'
import { holes } from './report-holes.ts'

export const report = {
  title: 'Freshness report',
  documentTitle: (city, date) => `Freshness report, ${date} – ${city}`,
  lead: date => `How up to date our service information is in the Finnish Service Catalogue on ${date}`,
  inThisLanguage: 'In English',
  otherLanguages: 'The report in other languages',
  contents: 'Contents of the report',
  skip: 'Skip to the report',
  colophon: date => `Ajantasa compiled this report from the Finnish Service Catalogue on ${date}.`,
  headings: {
    overview: 'Overview',
    areas: 'Areas of responsibility',
    findings: 'Quality issues',
    ages: 'Age of the content',
    unowned: 'No responsible person',
    holes: 'Gaps in responsibility',
    waiting: 'Messages to updaters',
    changes: 'Changes this month',
    items: 'All content items',
    reading: 'How to read this report',
  },
  columns: {
    age: 'Age',
    area: 'Area of responsibility',
    change: 'Change',
    current: 'Up to date',
    currentShare: 'Share up to date',
    date: 'Date',
    example: 'Example',
    fields: 'What changed',
    finding: 'Issue',
    findings: 'Issues',
    items: 'Items',
    kind: 'Content type',
    languages: 'Language versions',
    meaning: 'What the status means',
    messages: 'Messages',
    name: 'Name',
    organization: 'Organisation',
    people: 'Responsible people',
    person: 'Responsible person',
    sendingDay: 'To be sent',
    severity: 'Severity',
    share: 'Share',
    stale: 'Needs action',
    state: 'Status',
  },
  states: { current: 'Up to date', due: 'Due for review', overdue: 'Review overdue', expired: 'Review long overdue' },
  stateMeanings: {
    current: 'The item has been confirmed or published within the time allowed.',
    due: 'Time for a review: the time allowed has run out, or the item was published in bulk.',
    overdue: 'The review is several months late.',
    expired: 'The item has not been reviewed for a long time, so its information may be out of date.',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'For information' },
  kinds: {
    service: 'Services',
    serviceChannel: 'Service channels',
    organization: 'Organisations',
    serviceCollection: 'Service collections',
  },
  fields: {
    chargeType: 'charge',
    keywords: 'freely assigned keywords',
    languageVersions: 'language versions',
    serviceClasses: 'service classes',
    targetGroups: 'target groups',
    serviceLanguages: 'languages in which the service is available',
    connections: 'connections',
    generalDescriptionId: 'general description',
    members: 'services in the collection',
    contentId: 'FSC identifier',
    kind: 'content type',
    type: 'type',
    organizationId: 'responsible organisation',
    publishedAt: 'publication date',
    backgroundDescription: 'background description',
    isAlternativeNamePrimary: 'alternative name as the primary name',
    voucherType: 'service voucher',
    voucherAdditionalInformation: 'service voucher information',
    accessibilityClassificationLevel: 'accessibility data',
    formIdentifier: 'form ID',
    lifeEvents: 'life events',
    industrialClasses: 'industrial classes',
    ontologyTerms: 'keywords',
    fundingType: 'type of funding',
    area: 'area information',
    producers: 'provision method and the provider',
    otherResponsibleOrganizations: 'other responsible organisations',
    shared: 'common use',
    holidayServiceHours: 'service hours on public holidays',
    electronicIdentification: 'electronic identification',
    requiredSignatures: 'required signatures',
    parentOrganizationId: 'parent organisation',
    businessId: 'Business ID',
    oid: 'OID code',
    eInvoiceAddresses: 'e-invoice addresses',
  },
  figures: {
    items: 'Content items',
    connections: count => `Connections\u00A0${number(count)}`,
    current: 'Up to date',
    ofAll: share => `${share} of all items`,
    toReview: 'Waiting for review',
    stale: 'Need action',
    staleNote: 'The updater is asked to review or correct something',
    unowned: 'No responsible person',
    unownedNote: 'The communications unit looks after these until someone is named',
    errors: 'Errors',
    errorsNote: items => (items === 1 ? 'In one item' : `In ${number(items)} items`),
    statesCaption: 'Items by status',
    statesTitle: 'The status of the items as a bar',
  },
  urgent: {
    heading: 'Most urgent now',
    errors: items =>
      items === 1
        ? 'One item has wrong or missing information that should be corrected first.'
        : `${number(items)} items have wrong or missing information that should be corrected first.`,
    expired: items =>
      items === 1 ? 'The review of one item is long overdue.' : `The review of ${number(items)} items is long overdue.`,
    overdue: items =>
      items === 1 ? 'The review of one item is overdue.' : `The review of ${number(items)} items is overdue.`,
    due: items => (items === 1 ? 'One item is due for review.' : `${number(items)} items are due for review.`),
    mostIn: (area, items) => `The area with the most of them is ${area} (${number(items)}).`,
    unowned: items =>
      items === 1 ? 'One item has no responsible person.' : `${number(items)} items have no responsible person.`,
    calm: 'Every item is up to date and free of errors.',
    empty: 'No content has been read from the Finnish Service Catalogue.',
  },
  areas: {
    lead: 'An item can belong to several areas of responsibility. Select an area to see its items.',
    caption: 'How up to date the content is, by area of responsibility',
    none: 'No areas of responsibility have been named yet.',
    unnamed: 'Unnamed area',
    unowned: 'No responsible person',
    peopleHeading: 'Responsible people',
    peopleCaption: 'Items by responsible person',
  },
  findings: {
    lead: 'Select an issue to see the items it concerns.',
    headings: { updater: 'For updaters', communications: 'For the communications unit' },
    leads: {
      updater: 'Issues with the facts about a service. Updaters are asked about these by email.',
      communications:
        'Issues with classification, structure and language. They appear in this report only; updaters get no messages about them.',
    },
    none: 'No issues.',
    openSince: date => `open since ${date}`,
    muted: 'marked as intended',
    quotation: 'The text says:',
  },
  ages: {
    lead: 'Age is counted from the day the responsible person last confirmed the item as up to date. If that has not happened yet, it is counted from the publication date in the Finnish Service Catalogue, and if that is not known either, from the day we began to follow the item.',
    caption: 'Items by age and status',
    chartTitle: 'Number of items by age',
    chartDescription: bins => `${bins.map(({ label, items }) => `${label}: ${number(items)}`).join('; ')}.`,
    axis: 'Age in months',
    bin: (first, last) =>
      last === null ? `${first} months or more` : first === 0 ? `Under ${last + 1} months` : `${first}–${last} months`,
    months: count => counted('en', count, 'month', 'months'),
    days: count => counted('en', count, 'day', 'days'),
    confirmed: date => `confirmed ${date}`,
    published: date => `published ${date}`,
    firstSeen: date => `followed since ${date}`,
    touched: date => `bulk published ${date}`,
    touchedHeading: 'Items published in bulk',
    touchedNote: items =>
      items === 0
        ? 'No publication date comes from a bulk publication.'
        : `The publication date of ${items === 1 ? 'one item' : `${number(items)} items`} comes from a bulk publication, in which a large part of an organisation’s content was published again at the same time. The date therefore does not show that anyone has reviewed the text, so such content is not counted as up to date until the responsible person has confirmed it.`,
    trendHeading: 'Trend',
    trendCaption: 'Items that need action over time',
    trendTitle: 'Items that need action, day by day',
    trendDescription: (from, to) =>
      `${from.date}: ${number(from.stale)} of ${number(from.items)} items need action. ${to.date}: ${number(to.stale)} of ${number(to.items)} items need action.`,
    noTrend: 'The trend will appear here once the content has been read on several nights.',
  },
  unowned: {
    lead: 'The list of updaters names nobody for these items. The communications unit looks after them until someone is named.',
    none: 'Every item has a responsible person.',
    all: count => `Show all ${number(count)} items`,
  },
  holes,
  waiting: {
    lead: 'Messages in which updaters will next be asked to review their content.',
    none: 'No messages are waiting.',
  },
  changes: {
    lead: 'What has changed in the Finnish Service Catalogue since the beginning of the month.',
    none: 'No changes have been seen in the Finnish Service Catalogue this month.',
    caption: 'Changes this month, latest first',
    kinds: {
      new: 'New',
      changed: 'Changed',
      republished: 'Published again unchanged',
      missing: 'Missing, being checked',
      removed: 'Gone',
      returned: 'Back again',
    },
    reasons: {
      archived: 'archived in the Finnish Service Catalogue',
      unpublished: 'no longer published',
      moved: 'moved to another organisation',
      notSeen: 'not found in the Finnish Service Catalogue',
    },
    vanished: language => `${language} language version gone`,
    added: language => `new language version: ${language}`,
    vanishedVersions: count =>
      count === 1
        ? 'One language version has gone this month:'
        : `${number(count)} language versions have gone this month:`,
    vanishedMore: items => (items === 1 ? 'and one more item' : `and ${number(items)} more items`),
    more: count =>
      count === 1
        ? 'One more change is listed in the file report.json.'
        : `${number(count)} more changes are listed in the file report.json.`,
  },
  items: {
    lead: 'The name links to the item’s page in the Suomi.fi Web Service where the address of the page is known. Open the issues in a row to see quotations and explanations.',
    none: 'There are no content items.',
    caption: 'Items and their issues',
    filterLegend: 'Filter the list',
    search: 'Search the text',
    all: 'All',
    noOwner: 'No responsible person',
    reset: 'Clear the filters',
    shown: 'Showing {shown} of {all} items',
    findings: count => counted('en', count, 'issue', 'issues'),
    identifier: id => `FSC identifier ${id}`,
  },
  terms: [
    {
      term: 'Needs action',
      meaning:
        'The item has at least one open issue that the updater is asked about: it is time for a review, or a fact looks wrong.',
    },
    {
      term: 'Error and warning',
      meaning:
        'An error should be corrected first: something is missing, information is out of date or the item has not been reviewed for a long time. A warning is a request to check: a person decides whether anything needs correcting.',
    },
    {
      term: 'Marked as intended',
      meaning: 'We have been told that this is how it should be. The issue is counted again if the text changes.',
    },
  ],
} satisfies ReportTexts

function number(value: number): string {
  return formatNumber(value, 'en')
}
