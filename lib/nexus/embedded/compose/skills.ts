import type { MonthRange } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { currentMonth } from '#lib/i18n/partial-dates.ts'
import type { Entry } from '../../entries/entry.ts'
import { isSameStem } from '../../language/stem.ts'
import { wordsOf } from '../../language/stop-words.ts'
import { latestFirst } from '../understand/careers.ts'
import { overlapsSpan } from '../understand/overlaps.ts'
import type { Plan } from '../understand/plan.ts'
import {
  type Answer,
  answered,
  bullets,
  cited,
  lengthOf,
  mark,
  mention,
  quote,
  silent,
  type Writer,
} from './writer.ts'

type Skill = PublicCv['skillGroups'][number]['skills'][number]
type Asked = Extract<Plan, { kind: 'skills' }>
type Proof = { skill: Skill; name: string; roles: Entry[]; projects: Entry[] }

const yearOf = (month: number) => String(Math.floor(month / 12))
const firstOf = (ranges: readonly MonthRange[]) => Math.min(...ranges.map(({ from }) => from))
const lastOf = (ranges: readonly MonthRange[]) => Math.max(...ranges.map(({ to }) => to))

function proofOf(entry: Entry, { cv, entries }: Writer): Proof[] {
  const skill = cv.skillGroups.flatMap(({ skills }) => skills).find(({ id }) => id === entry.id)
  if (skill === undefined) return []
  const proven = new Set(skill.evidence.map(({ id }) => id))
  const of = (kind: string) => latestFirst(entries.filter(one => one.kind === kind && proven.has(one.id)))
  return [{ skill, name: skill.name?.text ?? skill.slug, roles: of('role'), projects: of('project') }]
}

function sum({ skill, name }: Proof, writer: Writer): string {
  const { say } = writer
  if (skill.months === 0) return `${say.skillUndated(writer.name, name)} ${mark(skill)}.`
  const length = lengthOf(skill.months, writer)
  const end =
    lastOf(skill.ranges) >= currentMonth(writer.now)
      ? say.skillNow
      : say.skillUntil(yearOf(lastOf(skill.ranges)))
  return `${say.skill(writer.name, name, length, yearOf(firstOf(skill.ranges)))}${end} ${mark(skill)}.`
}

/** How long and since when, in one sentence. */
export const sumOf = (entry: Entry, writer: Writer): string =>
  proofOf(entry, writer)
    .map(proof => sum(proof, writer))
    .join(' ')

const whether = (said: string, { asksWhether, say }: Writer) => (asksWhether ? `${say.yes} ${said}` : said)

const shown = 3

function evidence(proof: Proof, writer: Writer): Answer {
  const { say } = writer
  const roles = proof.roles.slice(0, shown).map(role => mention(role, writer))
  const projects = proof.projects.slice(0, shown).map(project => mention(project, writer))
  const said = bestQuote(proof, writer)
  return answered(
    whether(sum(proof, writer), writer),
    [
      roles.length > 0 && say.skillRoles(say.join(roles)),
      projects.length > 0 && say.skillProjects(say.join(projects)),
    ]
      .filter(Boolean)
      .join(' '),
    said,
  )
}

/** Whether a text says one of some names, word for word. */
function saysOneOf(text: string, names: readonly string[][]): boolean {
  const words = wordsOf(text)
  return names.some(name => words.some((_, at) => name.every((word, offset) => words[at + offset] === word)))
}

/** A sentence that names the skill is worth more than any other of the entries that used it. */
function bestQuote({ name, skill, roles, projects }: Proof, writer: Writer): string {
  const names = [name, ...(skill.aliases ?? [])].map(wordsOf).filter(words => words.length > 0)
  const found = [...projects, ...roles].flatMap(entry => {
    const texts = entry.texts.map(({ text }) => text).filter(text => saysOneOf(text, names))
    return texts.length > 0 ? [{ entry, texts, said: countSaid(texts, writer) }] : []
  })
  const [best] = found.sort((a, b) => b.said - a.said)
  if (best === undefined) return ''
  return quote(best.entry, { ...writer, words: [...writer.words, ...names.flat()] }, best.texts, 1)
}

/** How many words of the question some texts say. */
function countSaid(texts: readonly string[], { words }: Writer): number {
  const own = texts.flatMap(wordsOf)
  return words.filter(word => own.some(one => isSameStem(one, word))).length
}

function compare(proofs: Proof[], writer: Writer): Answer {
  const { say } = writer
  const [first, second] = [...proofs].sort((a, b) => b.skill.months - a.skill.months)
  const lines = proofs.map(
    ({ name, skill }) => `${say.compared(name, lengthOf(skill.months, writer))} ${mark(skill)}`,
  )
  const difference = (first?.skill.months ?? 0) - (second?.skill.months ?? 0)
  const verdict = difference === 0 ? say.equal : say.longer(first?.name ?? '', lengthOf(difference, writer))
  return answered(bullets(lines), verdict)
}

function withProjects(proof: Proof, writer: Writer): Answer {
  const { say } = writer
  if (proof.projects.length > 0) {
    const lines = proof.projects.map(
      project => `${cited(project, writer)} ${quote(project, writer, undefined, 1)}`,
    )
    return answered(say.projectsWith(proof.name, proof.projects.length, mark(proof.skill)), bullets(lines))
  }
  const roles = bullets(proof.roles.map(role => cited(role, writer)))
  return answered(say.noProjectsWith(proof.name, mark(proof.skill)), roles)
}

function atEmployer(proof: Proof, employer: Entry, writer: Writer): Answer {
  const { say } = writer
  const place = employer.by ?? ''
  const there = [...proof.roles, ...proof.projects].filter(({ by }) => by === employer.by)
  if (there.length === 0) return silent(say.skillNotAt(proof.name, place), sum(proof, writer))
  const lines = there.map(entry => cited(entry, writer))
  return answered(
    say.skillAt(proof.name, place, mark(proof.skill)),
    bullets(lines),
    bestQuote({ ...proof, roles: there, projects: [] }, writer),
  )
}

function inSpan(proof: Proof, span: NonNullable<Asked['span']>, writer: Writer): Answer {
  const then = [...proof.roles, ...proof.projects].filter(entry => overlapsSpan(entry, span))
  if (then.length === 0)
    return silent(
      writer.say.nothingThen(span.from === span.to ? span.from : `${span.from}–${span.to}`),
      sum(proof, writer),
    )
  return answered(bullets(then.map(entry => cited(entry, writer))), sum(proof, writer))
}

/** How long with what, proven by which roles and projects. */
export function composeSkills(plan: Asked, writer: Writer): Answer {
  const proofs = plan.skills.flatMap(entry => proofOf(entry, writer))
  const [first] = proofs
  if (first === undefined) return silent(writer.say.silent(null))
  if (plan.of === 'compare' && proofs.length > 1) return compare(proofs, writer)
  if (plan.employer) return atEmployer(first, plan.employer, writer)
  if (plan.span && plan.of !== 'projects') return inSpan(first, plan.span, writer)
  if (plan.of === 'projects') return withProjects(first, writer)
  if (proofs.length === 1) return evidence(first, writer)
  const [one = '', ...others] = proofs.map(proof => sum(proof, writer))
  return answered(whether(one, writer), ...others)
}

/** All skills by their groups, or those with the longest proven use. */
export function composeEverySkill(of: 'list' | 'most' | 'count', writer: Writer): Answer {
  const { cv, say } = writer
  const all = cv.skillGroups.flatMap(({ skills }) => skills)
  if (all.length === 0) return silent(say.silent(null))
  const named = (skill: Skill) => skill.name?.text ?? skill.slug
  if (of === 'most') {
    const top = [...all].sort((a, b) => b.months - a.months).slice(0, 5)
    const lines = top.map(skill => `${named(skill)}: ${lengthOf(skill.months, writer)} ${mark(skill)}`)
    return answered(say.mostUsed, bullets(lines))
  }
  const lines = cv.skillGroups.map(group => {
    const names = group.skills.map(named).join(', ')
    const heading = group.name ? `${group.name.text}: ` : ''
    return `${heading}${names} ${group.id === '' ? '' : mark(group)}`.trim()
  })
  return answered(say.everySkill(all.length, cv.skillGroups.length), bullets(lines))
}
