import { usePlace } from '../place.ts'
import { EntryLink, WebLink } from './entry-link.tsx'
import type { OutputOf } from './parts.ts'

type Output = OutputOf<'contactCard'>

/** Where, for what, under which terms. */
function Facts({ output: { place, remote, availability, workPermit } }: { output: Output }) {
  const { texts } = usePlace()
  const where = [place, remote && texts.remote[remote]].filter(Boolean).join(', ')
  const facts = [
    { label: texts.basedIn, value: where },
    { label: texts.openTo, value: availability },
    { label: texts.workPermit, value: workPermit },
  ].filter(({ value }) => Boolean(value))
  return (
    <dl className="well-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Who this is and the ways to reach them that are public. */
export function ContactCard({ output }: { output: Output }) {
  const { texts } = usePlace()
  const { name, label, email, phone, links, formPath } = output
  return (
    <section className="well" aria-label={texts.contact}>
      <p className="well-head">
        <span>{texts.contact}</span>
        <span>{label}</span>
      </p>
      <p className="sum">{name}</p>
      <Facts output={output} />
      <p className="well-links">
        <EntryLink path={formPath}>{texts.writeMessage}</EntryLink>
        {email !== null && <a href={`mailto:${email}`}>{email}</a>}
        {phone !== null && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        {links.map(link => (
          <WebLink key={link.anchor} url={link.url}>
            {link.label}
          </WebLink>
        ))}
      </p>
    </section>
  )
}
