import { tool } from 'ai'
import { z } from 'zod'
import type { ToolContext } from './found.ts'
import { find } from './found.ts'

/** Who this is, where, under which terms, and the ways to reach them that are public. */
export function contactCard({ cv, entries }: ToolContext) {
  return tool({
    description:
      'Who the person is and how to reach them: label, headline, place, remote, availability, work permit, public e-mail, phone and links, the contact form.',
    inputSchema: z.strictObject({}),
    execute: () => {
      const { person, locale } = cv
      const entry = entries.find(({ kind }) => kind === 'person')
      return {
        person: entry ? find(entry) : null,
        name: person.name,
        label: person.label?.text ?? null,
        headline: person.headline?.text ?? null,
        summary: person.summary?.text ?? null,
        place: person.place?.text ?? null,
        timeZone: person.timeZone,
        remote: person.remote,
        availability: person.availability?.text ?? null,
        workPermit: person.workPermit?.text ?? null,
        email: person.email,
        phone: person.phone,
        url: person.url,
        links: person.links.flatMap(({ anchor, label, network, url }) =>
          url === null ? [] : [{ anchor, label: label?.text ?? network ?? url, url }],
        ),
        formPath: `/${locale}/contact`,
      }
    },
  })
}
