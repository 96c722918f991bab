/** The file of a city that is read from a server of this folder. */
export function cityFile(mainId: string, baseUrl: string): string {
  return `id: generated
name: { fi: Luotu kaupunki, sv: Skapad stad, en: Generated city }
ptv:
  organizations: [${mainId}]
  read: v12
  baseUrl: ${baseUrl}
languages: { required: [fi, sv], recommended: [en], default: fi }
roster: roster.csv
review: { months: 12, warnMonths: 15, expireMonths: 18 }
reminders: { everyDays: 28, againAfterDays: 14, at: '08:30', maxItems: 12 }
links: { check: off }
mail: { from: 'Ajantasa <ptv@example.fi>', communications: viestinta@example.fi, it: it@example.fi }
`
}
