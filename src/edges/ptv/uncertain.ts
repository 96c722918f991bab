// What PTV's descriptions leave open and this program depends on. Each point is handled so that neither answer loses,
// doubles or wrongly ends anything; whoever learns the truth finds here what may become simpler.

/** A point that the contract texts mark as unsettled, and what the program does either way. */
export interface UncertainPoint {
  readonly point: string
  /** The text and section that leave it open. */
  readonly source: string
  readonly handled: string
}

const version12: readonly UncertainPoint[] = [
  {
    point: 'Whether anything answers without a key.',
    source: 'v12 API.md 2',
    handled: 'The key is sent with every request.',
  },
  {
    point: 'How PTV answers a missing, wrong or expired key.',
    source: 'v12 API.md 2',
    handled: 'The status alone decides: 401 and 403 are refused at once with the remedy, whatever their body is.',
  },
  {
    point: 'Whether the organization filter also finds what other organizations are responsible for.',
    source: 'v12 API.md 3.1',
    handled: 'The responsible organization in each record decides whose it is; what comes twice counts once.',
  },
  {
    point: 'Whether an area filter leaves out nationwide content.',
    source: 'v12 API.md 3.1',
    handled: 'No area filter is used: a city is read by its organizations.',
  },
  {
    point: 'Whether lists in a query may be separated by commas, and whether an unknown parameter is refused.',
    source: 'v12 API.md 3.4',
    handled: 'The name is repeated for each value, and only parameters of the description are sent.',
  },
  {
    point: 'In which order pages come, and whether content that changes meanwhile is missed or comes twice.',
    source: 'v12 API.md 4',
    handled:
      'Rows are keyed by id; different ones are counted against the announced items and pages. Odd pages are read again, then the whole list; a list that stays odd ends nothing.',
  },
  {
    point: 'What a page beyond the last one answers.',
    source: 'v12 API.md 4',
    handled: 'None is asked for, unless the number of pages has changed; an empty answer then makes the list odd.',
  },
  {
    point: 'Whether rows of a search may lack what the record itself has.',
    source: 'v12 API.md 4',
    handled:
      'A few rows of unknown shape are asked for by id; what stays strange, and each row where there are many, is put aside, and its item and connections are not taken as gone.',
  },
  {
    point: 'Whether requests are limited, and whether 401, 403, 410, 429, 502 and 504 come at all.',
    source: 'v12 API.md 4 and 5',
    handled:
      'At most six requests run at once. 429 and 5xx are asked again after growing waits or the longer one of Retry-After, 410 is read as 404, 401 and 403 are not repeated.',
  },
  {
    point: 'What the reasons NotPublished and Unknown of a 404 mean, and whether a reason is given at all.',
    source: 'v12 API.md 5',
    handled:
      'What a list no longer has is asked for by id; with either reason or none it is then looked for in the lists of what was archived, and it counts as removed only after a second complete night.',
  },
  {
    point: 'Whether an id of version 12 is the id of version 11.',
    source: 'v12 API.md 6.1',
    handled:
      'Ids are compared in lower case. Only the older dates of version 11 are joined by id; content whose id is not found there has no older date.',
  },
  {
    point: 'Which fields the beta still gets.',
    source: 'v12 API.md 6.1',
    handled:
      'Unknown fields are let pass, kept with the raw record and counted by their path. A known field that is missing or of another type puts its record aside.',
  },
  {
    point: 'Whether texts and classes of a general description are merged into the service.',
    source: 'v12 API.md 6.2',
    handled:
      'The general description is read as well. A text that is the same in both, or that the service leaves out, is not the city’s; classes are matched with those of both.',
  },
  {
    point: 'In which zone opening hours and their dates are.',
    source: 'v12 API.md 6.4',
    handled: 'They are read as Finnish local days and times, and never turned into moments.',
  },
  {
    point: 'Whether the hierarchy holds the whole tree or only what is below, and what an organization alone gives.',
    source: 'v12 API.md 6.5',
    handled:
      'Three sources are joined: the hierarchy, a search by business id, and each organization’s own parent. Only what is below a main organization of the city belongs to it; an empty hierarchy takes nothing away.',
  },
  {
    point: 'Whether publishedAt is the time of publishing in version 11 or of arrival in version 12.',
    source: 'v12 API.md 7',
    handled:
      'On a city’s first night the older one of publishedAt and version 11’s modified counts. A date that many items share, or that moves for many though no word changed, is no review.',
  },
  {
    point: 'What migratedAt means, and whether it moves for all content at once.',
    source: 'v12 API.md 7 and 10',
    handled: 'It is known and never used: neither an age nor a change.',
  },
  {
    point: 'What a missing publishedAt means, and whether publishedAtOrAfter finds such content.',
    source: 'v12 API.md 7',
    handled: 'The age is unknown, not old. Everything is read each night, without a filter by date.',
  },
  {
    point: 'Whether editing a connection moves the date of its service or channel.',
    source: 'v12 API.md 7',
    handled: 'Connections are read each night and compared by themselves, whatever the dates of their ends are.',
  },
  {
    point: 'What the filters by services and by channels find together.',
    source: 'v12 API.md 8',
    handled: 'Connections are asked for by services only, twenty at a time.',
  },
  {
    point: 'How one learns that a connection was removed: nothing links the archived list to a pair.',
    source: 'v12 API.md 8',
    handled:
      'A pair that does not come with its service is asked for by itself, and counts as removed only after two complete nights.',
  },
  {
    point: 'Whether a connection names its channel channelContentId or serviceChannelContentId.',
    source: 'v12 API.md 8',
    handled: 'Either is read; with both, channelContentId counts.',
  },
  {
    point: 'Whether an unknown or retired code is left out of its list or marked as invalid.',
    source: 'v12 API.md 9',
    handled:
      'Content keeps its codes as they are. A code that its list leaves out counts as invalid as well, and keeps the name that was known.',
  },
  {
    point: 'Whether both versions name industrial classes by the same addresses.',
    source: 'v12 API.md 9 and 11.1',
    handled:
      'Version 11’s newUri comes before its uri. No rule depends on industrial classes; where the addresses differ, a city that changes the version sees them as changed once.',
  },
  {
    point: 'Whether content that is unpublished but not archived, or loses a language, shows in any list of changes.',
    source: 'v12 API.md 10',
    handled: 'No list of changes is used: everything is read each night, and each language version is compared.',
  },
  {
    point: 'Whether ExtraCharge is version 11’s charge Other.',
    source: 'v12 API.md 11.1',
    handled: 'Both are read as the same charge, so that a change of version is no change of content.',
  },
  {
    point: 'Which kinds of opening hours of version 11 are which of version 12.',
    source: 'v12 API.md 11.4',
    handled: 'They are paired as the table says; tests demand that both versions give equal items.',
  },
  {
    point: 'When version 12 becomes the one that is edited, and when version 11 ends.',
    source: 'v12 API.md 12',
    handled: 'Each city’s file says which version is read; no date of the timetable stands in the program.',
  },
]

const version11: readonly UncertainPoint[] = [
  {
    point: 'Whether pages of a list show one moment: what is published meanwhile may move to the end.',
    source: 'v11 API.md 3.1',
    handled:
      'Rows are keyed by id, and every id that the lists of an organization’s content name is read; what one list misses is asked for by id.',
  },
  {
    point: 'Whether 429 and 5xx may be asked again.',
    source: 'v11 API.md 3.3',
    handled: 'They are, as with version 12; reading twice does no harm.',
  },
  {
    point: 'How long an address with a list of ids may be.',
    source: 'v11 API.md 3.4',
    handled: 'Fifty ids are asked for at a time, half of what is allowed; one that is left out is asked for alone.',
  },
  {
    point: 'Whether the list of an organization’s content has that of the organizations below it.',
    source: 'v11 API.md 4.1',
    handled: 'It is asked for each organization of the tree; what comes twice counts once.',
  },
  {
    point: 'Whether a channel’s id may change when it is edited in PTV’s own pages.',
    source: 'v11 API.md 4.1',
    handled:
      'The channel would come as a new one, and the old id would count as removed only after two complete nights; its history stays under the old id.',
  },
  {
    point: 'Which months archiving by age has today, and whether it is used at all.',
    source: 'v11 API.md 5',
    handled: 'Nothing tells anyone that content will be archived; the limits of age are the city’s own.',
  },
  {
    point: 'At what time of day PTV’s own nightly jobs run.',
    source: 'v11 API.md 5',
    handled:
      'The night begins at 04:30 in Finland. What a job of PTV’s publishes after that is seen the next night; what it changes during the reading makes a list odd, so that it is read again.',
  },
  {
    point: 'Whether a service location has emails or supportEmails.',
    source: 'v11 API.md 11',
    handled: 'Either is read; with both, emails counts.',
  },
  {
    point: 'Which addresses on Suomi.fi and in PTV show services and other channels.',
    source: 'v11 API.md 9',
    handled: 'Only the patterns that have been confirmed are linked; every other kind has no link.',
  },
]

/** Every point of the contract texts that is open and that this program depends on. */
export const uncertainPoints: readonly UncertainPoint[] = [...version12, ...version11]
