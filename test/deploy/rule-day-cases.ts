import {
  failing,
  failures,
  figure,
  ours,
  periods,
  refused,
  repeated,
  silent,
  since,
  success,
  valued,
  type Timeless,
} from './rule-series.ts'

export function dayCases(): readonly Timeless[] {
  const [fails, overtime] = ['AjantasaDayJobFails', 'AjantasaOvertime']
  const mailbox = { ...ours, job: 'read-mailbox' }
  const night = { ...ours, job: 'sync-catalogue' }
  return [
    {
      alert: fails,
      name: 'no success for over an hour',
      series: since('read-mailbox', '0x600'),
      at: '80m',
      fires: [mailbox],
    },
    {
      alert: fails,
      name: 'no success for half an hour',
      series: since('read-mailbox', '0x600'),
      at: '30m',
      fires: silent,
    },
    {
      alert: fails,
      name: 'it went on in time',
      series: since('read-mailbox', '0x60 3600x600'),
      at: '80m',
      fires: silent,
    },
    {
      alert: fails,
      name: 'it has never had a success',
      series: repeated('read-mailbox', '6x600'),
      at: '20m',
      fires: [mailbox],
    },
    {
      alert: fails,
      name: 'it failed a few times',
      series: repeated('read-mailbox', '5x600'),
      at: '20m',
      fires: silent,
    },
    {
      alert: fails,
      name: 'both, and one alert',
      series: { ...since('read-mailbox', '0x600'), ...repeated('read-mailbox', '9x600') },
      at: '80m',
      fires: [mailbox],
    },
    {
      alert: fails,
      name: 'it is the night that has had none',
      series: { ...periods, [success('sync-catalogue')]: '0x600', [failures('sync-catalogue')]: '9x600' },
      at: '80m',
      fires: silent,
    },
    {
      alert: overtime,
      name: 'it was cut off',
      series: { [failing('sync-catalogue', 'program', 'overtime')]: '1x60' },
      at: '1m',
      fires: [night],
    },
    {
      alert: overtime,
      name: 'it failed by itself',
      series: { [failing('sync-catalogue', 'ptv', 'away')]: '1x60' },
      at: '1m',
      fires: silent,
    },
  ]
}

export function keyCases(): readonly Timeless[] {
  const [key, login] = ['AjantasaPtvKeyRefused', 'AjantasaLoginRefused']
  return [
    { alert: key, name: 'it is refused', series: refused('sync-catalogue', 'ptv', 'key'), at: '10m', fires: [ours] },
    {
      alert: key,
      name: 'two jobs meet it, and one alert tells',
      series: { ...refused('sync-catalogue', 'ptv', 'key'), ...refused('sync-codes', 'ptv', 'key') },
      at: '10m',
      fires: [ours],
    },
    {
      alert: key,
      name: 'it is refused once',
      series: refused('sync-catalogue', 'ptv', 'key', '1x3 _x60'),
      at: '20m',
      fires: silent,
    },
    { alert: key, name: 'PTV is away', series: refused('sync-catalogue', 'ptv', 'away'), at: '10m', fires: silent },
    {
      alert: key,
      name: 'it is a login that is refused',
      series: refused('read-mailbox', 'imap', 'key'),
      at: '10m',
      fires: silent,
    },
    ...['smtp', 'imap', 'oauth'].map(party => ({
      alert: login,
      name: `it is refused by ${party}`,
      series: refused('send-mail', party, 'key'),
      at: '20m',
      fires: [{ ...ours, party }],
    })),
    {
      alert: login,
      name: 'the server is away',
      series: refused('read-mailbox', 'imap', 'away'),
      at: '20m',
      fires: silent,
    },
    {
      alert: login,
      name: 'it is PTV’s key that is refused',
      series: refused('sync-catalogue', 'ptv', 'key'),
      at: '20m',
      fires: silent,
    },
    { alert: login, name: 'not yet', series: refused('read-mailbox', 'imap', 'key'), at: '10m', fires: silent },
  ]
}

export function lagCases(): readonly Timeless[] {
  const alert = 'AjantasaMailboxLag'
  return [
    {
      alert,
      name: 'a mail waits for over an hour',
      series: valued(figure('mailbox_lag_seconds', 'instance="a"'), '0+60x200'),
      at: '80m',
      fires: [{}],
    },
    {
      alert,
      name: 'a mail waits for less',
      series: valued(figure('mailbox_lag_seconds', 'instance="a"'), '0+60x200'),
      at: '50m',
      fires: silent,
    },
    {
      alert,
      name: 'mails are handled as they come',
      series: valued(figure('mailbox_lag_seconds', 'instance="a"'), '0x200'),
      at: '80m',
      fires: silent,
    },
  ]
}

export function growthCases(): readonly Timeless[] {
  const alert = 'AjantasaUnownedGrowing'
  return [
    {
      alert,
      name: 'by five in a week',
      series: valued(figure('items_unowned'), '7x100 12x100'),
      at: '7d2h',
      fires: [ours],
    },
    {
      alert,
      name: 'by four in a week',
      series: valued(figure('items_unowned'), '7x100 11x100'),
      at: '7d2h',
      fires: silent,
    },
    {
      alert,
      name: 'much, but long ago',
      series: valued(figure('items_unowned'), '0x2 99x200'),
      at: '7d8h',
      fires: silent,
    },
    {
      alert,
      name: 'they become fewer',
      series: valued(figure('items_unowned'), '99x100 7x100'),
      at: '7d2h',
      fires: silent,
    },
    { alert, name: 'a city is new', series: valued(figure('items_unowned'), '99x100'), at: '5h', fires: silent },
  ]
}
