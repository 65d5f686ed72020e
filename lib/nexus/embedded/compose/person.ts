import { latestFirst, rolesOf } from '../understand/careers.ts'
import type { Plan } from '../understand/plan.ts'
import { type Answer, answered, bullets, mark, plainly, silent, type Writer } from './writer.ts'

type Of = Extract<Plan, { kind: 'person' }>['of'][number]

const me = '[person]'

function offsetOf(timeZone: string, now: Date): string {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now)
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? timeZone
  } catch {
    // A zone that this machine does not know is still the owner's word.
    return timeZone
  }
}

type Line = { text: string; isSaid: boolean }
const said = (text: string): Line => ({ text: `${text} ${me}.`, isSaid: true })
const unsaid = (text: string): Line => ({ text, isSaid: false })

function who(writer: Writer): Line {
  const { cv, say, name, entries } = writer
  const { person } = cv
  const [role] = latestFirst(rolesOf(entries)).filter(({ period }) => period?.isOpen)
  const label = person.label
    ? `${person.label.text.charAt(0).toLowerCase()}${person.label.text.slice(1)}`
    : ''
  const headline =
    person.headline && `${say.open.quote}${plainly(person.headline.text)}${say.open.close} ${me}`
  const opening = `${say.who(person.name ?? name, plainly(label))} ${me}.`
  const now = role && `${plainly(say.nowAt(role.title?.text ?? '', role.by ?? ''))} ${mark(role)}.`
  const about = person.summary && `${say.open.quote}${plainly(person.summary.text)}${say.open.close} ${me}`
  return { text: [opening, headline, now, about].filter(Boolean).join('\n\n'), isSaid: true }
}

const lineOf: Record<Of, (writer: Writer) => Line> = {
  who,
  availability: ({ cv: { person }, say }) =>
    person.availability
      ? said(say.availability(plainly(person.availability.text)))
      : unsaid(say.noAvailability),
  permit: ({ cv: { person }, say }) =>
    person.workPermit ? said(say.permit(plainly(person.workPermit.text))) : unsaid(say.noPermit),
  remote: ({ cv: { person }, say }) =>
    person.remote ? said(say.remote[person.remote]) : unsaid(say.noRemote),
  place: ({ cv: { person }, say, name }) => {
    const where = person.place?.text ?? person.city
    return where ? said(say.place(name, plainly(where))) : unsaid(say.noPlace)
  },
  timeZone: ({ cv: { person }, say, now }) =>
    person.timeZone
      ? said(say.timeZone(person.timeZone, offsetOf(person.timeZone, now)))
      : unsaid(say.noTimeZone),
}

/** Who, where, from when and under which terms. */
export function composePerson({ of }: Extract<Plan, { kind: 'person' }>, writer: Writer): Answer {
  const lines = of.map(one => lineOf[one](writer))
  const isSaid = lines.some(line => line.isSaid)
  const texts = lines.map(({ text }) => text)
  return isSaid ? answered(...texts) : silent(...texts, writer.say.silentNear(writer.name))
}

/** The ways to reach the person that are public. */
export function composeContact({ of }: Extract<Plan, { kind: 'contact' }>, writer: Writer): Answer {
  const { cv, say, name } = writer
  const { email, phone, links } = cv.person
  const mailLine = email && `${say.email(name, email)} ${me}.`
  const phoneLine = phone && `${say.phone(name, phone)} ${me}.`
  const named = links.flatMap(link =>
    link.url ? [`${plainly(link.label?.text ?? link.network ?? link.url)} ${mark(link)}`] : [],
  )
  const elsewhere = named.length > 0 && say.links(say.join(named))
  if (of === 'phone') return phoneLine ? answered(phoneLine) : silent(say.noPhone, mailLine, say.form)
  if (of === 'email')
    return mailLine ? answered(mailLine, say.form) : silent(say.noEmail, phoneLine, say.form)
  return answered(mailLine, phoneLine, elsewhere, say.form)
}

/** Where else the person is to be found. */
export function composeLinks({ links }: Extract<Plan, { kind: 'links' }>, { cv }: Writer): Answer {
  const rows = cv.person.links.filter(({ id, url }) => url && links.some(link => link.id === id))
  return answered(
    bullets(rows.map(row => `${plainly(row.label?.text ?? row.network ?? '')}: ${row.url} ${mark(row)}`)),
  )
}
