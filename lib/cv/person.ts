import type { Context } from './context.ts'
import { presentImage } from './projects.ts'
import { refer } from './reference.ts'
import { readUrl } from './urls.ts'

/** Without words of its own it goes by the person's name. */
function presentPhoto(context: Context) {
  const { photo, name } = context.rows
  return photo && presentImage(photo, context, name ? { text: name, lang: context.locale } : null)
}

/** Who this is. `email` and `phone` are null unless the owner made them public. */
export function presentPerson(context: Context) {
  const { rows, locale, text } = context
  return {
    name: rows.name,
    label: text(rows.label),
    headline: text(rows.headline),
    summary: text(rows.summary),
    email: rows.email,
    phone: rows.phone,
    url: readUrl(rows.url),
    place: text(rows.place),
    city: rows.city,
    region: rows.region,
    countryCode: rows.countryCode,
    timeZone: rows.timeZone,
    remote: rows.remote,
    availability: text(rows.availability),
    workPermit: text(rows.workPermit),
    photo: presentPhoto(context),
    links: rows.links.map(row => ({
      ...refer('link', row, locale),
      network: row.network,
      username: row.username,
      label: text(row.label),
      url: readUrl(row.url),
    })),
  }
}
