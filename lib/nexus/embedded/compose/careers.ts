import { formatDate } from '#lib/i18n/partial-dates.ts'
import type { Entry } from '../../entries/entry.ts'
import { wordsOf } from '../../language/stop-words.ts'
import { employerOf, latestFirst, rolesAt, rolesBeside, rolesOf, startMonth } from '../understand/careers.ts'
import { fitOf } from '../understand/fit.ts'
import { overlapsSpan } from '../understand/overlaps.ts'
import type { Plan } from '../understand/plan.ts'
import {
  type Answer,
  answered,
  bullets,
  cited,
  describe,
  lengthOf,
  mark,
  mention,
  monthsIn,
  quote,
  silent,
  type Writer,
} from './writer.ts'

type Asked<Kind> = Extract<Plan, { kind: Kind }>

const isNow = ({ period }: Entry) => period?.isOpen === true
const roleList = (roles: Entry[], writer: Writer) => writer.say.join(roles.map(role => mention(role, writer)))

const sinceOf = (roles: readonly Entry[], { cv }: Writer): string => {
  const [first] = [...roles].sort((a, b) => startMonth(a) - startMonth(b))
  return first?.period?.start ? formatDate(first.period.start, cv.locale) : '?'
}

const untilOf = (roles: readonly Entry[], { cv }: Writer): string => {
  const [last] = latestFirst(roles)
  return last?.period?.end ? formatDate(last.period.end, cv.locale) : ''
}

function work(employer: Entry, roles: Entry[], writer: Writer): string[] {
  const { say, name } = writer
  const place = employer.by ?? ''
  const said = roles.some(isNow) ? say.worksAt : say.workedAt
  const quotes = roles
    .slice(0, 2)
    .map(role => quote(role, writer))
    .filter(Boolean)
  return [said(name, place, roleList(roles, writer)), ...builtThere(employer, roles, writer), ...quotes]
}

/** A project there that says more of the question than the roles do. */
function builtThere(employer: Entry, roles: readonly Entry[], writer: Writer): string[] {
  const names = new Set(wordsOf(employer.by ?? ''))
  const asked = writer.words.filter(word => !names.has(word))
  const fit = (entry: Entry) => fitOf(asked, entry, writer.cv.locale)
  const projects = writer.entries.filter(({ kind, by }) => kind === 'project' && by === employer.by)
  const [best] = projects.sort((a, b) => fit(b) - fit(a))
  const isMore = best && fit(best) >= 1 && fit(best) > Math.max(0, ...roles.map(fit))
  return isMore ? [`${cited(best, writer)}: ${quote(best, writer)}`] : []
}

function stay(employer: Entry, roles: Entry[], writer: Writer): string {
  const { say, name, now } = writer
  const length = lengthOf(monthsIn(roles, now), writer)
  const place = employer.by ?? ''
  const said = roles.some(isNow)
    ? say.stays(name, place, length, sinceOf(roles, writer))
    : say.stayed(name, place, length, `${sinceOf(roles, writer)} – ${untilOf(roles, writer)}`)
  return `${said} ${roles.map(mark).join('')}.`
}

/** How long at each, and where longer. */
function compareStays(employers: readonly Entry[], writer: Writer): Answer {
  const { entries, now, say } = writer
  const stays = employers
    .map(employer => ({ employer, roles: rolesAt(entries, employer) }))
    .map(one => ({ ...one, months: monthsIn(one.roles, now) }))
  const lines = stays.map(
    ({ employer, roles, months }) =>
      `${say.compared(employer.by ?? '', lengthOf(months, writer))} ${roles.map(mark).join('')}`,
  )
  const [most, next] = [...stays].sort((a, b) => b.months - a.months)
  const difference = (most?.months ?? 0) - (next?.months ?? 0)
  const verdict =
    difference === 0 ? say.equal : say.longer(most?.employer.by ?? '', lengthOf(difference, writer))
  return answered(bullets(lines), verdict)
}

/** What the person did as something, and for how long. */
export function composeRoles({ roles, of }: Asked<'roles'>, writer: Writer): Answer {
  if (of !== 'duration') {
    return answered(
      bullets(roles.map(role => cited(role, writer))),
      ...roles.map(role => quote(role, writer)),
    )
  }
  const lengths = roles.map(
    role => `${cited(role, writer)}: ${lengthOf(monthsIn([role], writer.now), writer)}`,
  )
  return answered(bullets(lengths))
}

/** Work at one employer or at several: as what, when, for how long, and what the CV says of it. */
export function composeEmployers({ employers, of, span }: Asked<'employers'>, writer: Writer): Answer {
  if (of === 'compare') return compareStays(employers, writer)
  const lines = employers.slice(0, 3).flatMap(employer => {
    const all = rolesAt(writer.entries, employer)
    const then = span ? all.filter(role => overlapsSpan(role, span)) : all
    const roles = then.length > 0 ? then : all
    if (of === 'about')
      return [
        `${employer.by}: ${quote(employer, writer)}`,
        roles.length > 0 && work(employer, roles, writer)[0],
      ]
    if (roles.length === 0) return [`${employer.by} ${mark(employer)}. ${quote(employer, writer)}`]
    return of === 'duration'
      ? [stay(employer, roles, writer), bullets(roles.map(role => cited(role, writer)))]
      : work(employer, roles, writer)
  })
  return answered(...lines)
}

/** Where the person was just before, or just after, an employer. */
export function composeBeside({ employer, of }: Asked<'beside'>, writer: Writer): Answer {
  const { say, entries } = writer
  const place = employer.by ?? ''
  const [next] = rolesBeside(entries, employer, of)
  if (next === undefined) {
    return silent(
      `${say.nothingBeside[of](place)}`,
      bullets(rolesAt(entries, employer).map(role => cited(role, writer))),
    )
  }
  const there = employerOf(entries, next)
  const roles = there ? rolesAt(entries, there).filter(role => role.by === next.by) : [next]
  return answered(
    say.beside[of](place, roleList(roles, writer).replace(/^/, `${next.by}: `)),
    quote(next, writer),
  )
}

function byEmployer({ entries }: Writer): { employer: Entry; roles: Entry[] }[] {
  return entries.flatMap(employer => {
    const roles = employer.kind === 'employer' ? rolesAt(entries, employer) : []
    return roles.length > 0 ? [{ employer, roles }] : []
  })
}

function current(writer: Writer): Answer {
  const { say, entries, name } = writer
  const latest = latestFirst(rolesOf(entries))
  const open = latest.filter(isNow)
  const [last] = latest
  if (last === undefined) return silent(say.silent(null))
  if (open.length === 0) return answered(say.noCurrent(cited(last, writer)))
  return answered(say.current(name, say.join(open.map(role => cited(role, writer)))), quote(last, writer))
}

function previous(writer: Writer): Answer {
  const { say, entries } = writer
  const latest = latestFirst(rolesOf(entries))
  const present = latest.find(isNow)
  const before = present ? latest.find(({ by }) => by !== present.by) : latest[0]
  if (before === undefined) return silent(say.silent(null))
  return answered(say.previous(cited(before, writer)), quote(before, writer))
}

function longest(writer: Writer): Answer {
  const stays = byEmployer(writer).map(one => ({ ...one, months: monthsIn(one.roles, writer.now) }))
  const [most] = stays.sort((a, b) => b.months - a.months)
  if (most === undefined) return silent(writer.say.silent(null))
  const said = writer.say.longest(most.employer.by ?? '', lengthOf(most.months, writer))
  return answered(
    `${said} ${most.roles.map(mark).join('')}.`,
    bullets(most.roles.map(role => cited(role, writer))),
  )
}

function total(writer: Writer): Answer {
  const roles = rolesOf(writer.entries)
  if (roles.length === 0) return silent(writer.say.silent(null))
  const length = lengthOf(monthsIn(roles, writer.now), writer)
  const [first] = latestFirst(roles).reverse()
  const [last] = latestFirst(roles)
  const ends = [first, last].flatMap(role => (role ? [mark(role)] : []))
  return answered(
    `${writer.say.total(writer.name, length, sinceOf(roles, writer))} ${[...new Set(ends)].join('')}.`,
  )
}

function list(writer: Writer): Answer {
  const groups = byEmployer(writer)
  const roles = groups.flatMap(group => group.roles)
  if (roles.length === 0) return silent(writer.say.silent(null))
  const heading = writer.say.jobs(writer.name, roles.length, groups.length)
  return answered(heading, bullets(latestFirst(roles).map(role => cited(role, writer))))
}

/** The jobs of a career: the present one, the first, the longest, all of them, or their sum. */
export function composeJobs({ of }: Asked<'jobs'>, writer: Writer): Answer {
  const { say, entries } = writer
  if (of === 'current') return current(writer)
  if (of === 'previous') return previous(writer)
  if (of === 'longest') return longest(writer)
  if (of === 'total') return total(writer)
  const first = latestFirst(rolesOf(entries)).at(-1)
  if (of === 'first' && first) return answered(say.first(cited(first, writer)), quote(first, writer))
  return list(writer)
}

/** What went on at a time. */
export function composeSpan({ span, kinds }: Asked<'span'>, writer: Writer): Answer {
  const { say, entries } = writer
  const found = entries
    .filter(entry => kinds.includes(entry.kind) && entry.period !== null && overlapsSpan(entry, span))
    .sort((a, b) => startMonth(a) - startMonth(b))
  const when = say.from(span.from, span.to)
  if (found.length === 0) return silent(say.nothingThen(when.charAt(0).toLowerCase() + when.slice(1)))
  const [role] = found.filter(({ kind }) => kind === 'role')
  return answered(
    say.span(when),
    bullets(found.slice(0, 12).map(entry => cited(entry, writer))),
    role && quote(role, writer),
  )
}

/** An end without a reason in the CV. */
export function composeWhyLeft({ employer }: Asked<'whyLeft'>, writer: Writer): Answer {
  const roles = employer ? rolesAt(writer.entries, employer) : []
  const lines = bullets(roles.map(role => `${describe(role, writer)} ${mark(role)}`))
  return silent(
    writer.say.whyLeft(roles.length > 0 ? (employer?.by ?? null) : null),
    lines,
    writer.say.silentNear(writer.name),
  )
}
