import { monthsOf, type Period } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'

export const nodeKinds = ['role', 'project', 'study', 'skill'] as const
export const linkKinds = ['spine', 'made', 'used', 'learnt'] as const

export type NodeKind = (typeof nodeKinds)[number]
export type LinkKind = (typeof linkKinds)[number]

/** An entry as the constellation knows it; `year` is when it began, `group` the index of its skill group. */
export type GraphNode = {
  id: string
  kind: NodeKind
  path: string
  title: string
  /** What is written beside it; empty where a neighbour says it already. */
  label: string
  year: number
  group: number | null
  months: number
  isCurrent: boolean
}

export type GraphLink = { from: string; to: string; kind: LinkKind }
export type Graph = { nodes: GraphNode[]; links: GraphLink[]; groups: { name: string; size: number }[] }

type Role = PublicCv['employers'][number]['roles'][number]
type Skill = PublicCv['skillGroups'][number]['skills'][number]

/** The chosen few that the first page has room for, or all that a page of their own can hold. */
export type Extent = 'chosen' | 'all'

const most = {
  chosen: { nodes: 60, roles: 20, studies: 6, projectShare: 1 / 3 },
  all: { nodes: 300, roles: 60, studies: 30, projectShare: 1 / 2 },
}

function startYear(period: Period, now: Date): number | null {
  const range = monthsOf({ ...period, isOpen: true, end: null }, now)
  return range === null ? null : range.from / 12
}

/** Roles from the first to the present one; an employer's name stands at its latest. */
function roleNodes({ employers }: PublicCv, now: Date): GraphNode[] {
  const roles = employers.flatMap(employer => employer.roles.map(role => ({ role, employer })))
  const named = new Set<string>()
  return roles.flatMap(({ role, employer }) => {
    const year = startYear(role.period, now)
    if (year === null) return []
    const name = named.has(employer.id) ? '' : (employer.name ?? '')
    const label = shorten(name)
    named.add(employer.id)
    // Its accessible name begins with what is written beside it.
    const title = [name, role.title?.text].filter(Boolean).join(', ')
    return [nodeOf('role', role, { title, label, year, isCurrent: role.period.isOpen })]
  })
}

type Rest = Partial<GraphNode> & Pick<GraphNode, 'title' | 'label' | 'year'>

function nodeOf(kind: NodeKind, { id, path }: Pick<Role, 'id' | 'path'>, rest: Rest): GraphNode {
  return { id, kind, path, group: null, months: 0, isCurrent: false, ...rest }
}

/** The chosen projects first, then the owner's order. */
function projectNodes({ projects }: PublicCv, now: Date): GraphNode[] {
  const byChoice = projects.toSorted((a, b) => Number(b.isFeatured) - Number(a.isFeatured))
  return byChoice.flatMap(project => {
    const year = startYear(project.period, now)
    const title = project.title?.text ?? project.slug
    return year === null ? [] : [nodeOf('project', project, { title, label: shorten(title), year })]
  })
}

const maxLabel = 22

/** A long title would cross the whole plate: its first words stand for it, whole, and no "of the" at their end. */
function shorten(title: string): string {
  if (title.length <= maxLabel) return title
  const words = title.slice(0, maxLabel)
  const whole = words.slice(0, Math.max(words.lastIndexOf(' '), 8))
  return whole.replace(/(\s+\p{L}{1,3})+$/u, '').replace(/[\s,;:.–-]+$/, '')
}

function studyNodes({ education }: PublicCv, now: Date): GraphNode[] {
  return education.flatMap(study => {
    const year = startYear(study.period, now)
    const title = study.area?.text ?? study.studyType?.text ?? study.institution ?? ''
    return year === null ? [] : [nodeOf('study', study, { title, label: shorten(title), year })]
  })
}

function firstUse({ ranges }: Skill): number | null {
  return ranges.length === 0 ? null : Math.min(...ranges.map(({ from }) => from)) / 12
}

function skillNodes({ skillGroups }: PublicCv): GraphNode[] {
  const all = skillGroups.flatMap(({ skills }, group) => skills.map(skill => ({ skill, group })))
  return all
    .toSorted((a, b) => b.skill.months - a.skill.months)
    .flatMap(({ skill, group }) => {
      const year = firstUse(skill)
      if (year === null) return []
      const title = skill.name?.text ?? skill.slug
      const { months, isCurrent } = skill
      return [nodeOf('skill', skill, { title, label: title, year, group, months, isCurrent })]
    })
}

/** All roles and studies, a share of the room for projects, the most used skills. */
function chooseNodes(cv: PublicCv, now: Date, extent: Extent): GraphNode[] {
  const limits = most[extent]
  const roles = roleNodes(cv, now).slice(0, limits.roles)
  const studies = studyNodes(cv, now).slice(0, limits.studies)
  const room = limits.nodes - roles.length - studies.length
  const projects = projectNodes(cv, now).slice(0, Math.ceil(room * limits.projectShare))
  return [...roles, ...projects, ...studies, ...skillNodes(cv).slice(0, room - projects.length)]
}

function spineOf(nodes: GraphNode[]): GraphLink[] {
  const roles = nodes.filter(({ kind }) => kind === 'role').toSorted((a, b) => a.year - b.year)
  return roles
    .slice(1)
    .map((role, index) => ({ from: roles[index]?.id ?? role.id, to: role.id, kind: 'spine' }))
}

/** A project was made in the role held at its employer when it began. */
function madeIn(cv: PublicCv, nodes: GraphNode[]): GraphLink[] {
  const yearOf = new Map(nodes.map(({ id, year }) => [id, year]))
  return cv.projects.flatMap(({ id, employer }): GraphLink[] => {
    const began = yearOf.get(id)
    const roles = cv.employers.find(each => each.id === employer?.id)?.roles ?? []
    const known = roles
      .filter(role => yearOf.has(role.id))
      .toSorted((a, b) => (yearOf.get(b.id) ?? 0) - (yearOf.get(a.id) ?? 0))
    const held = known.find(role => (yearOf.get(role.id) ?? 0) <= (began ?? 0)) ?? known.at(-1)
    return began === undefined || held === undefined ? [] : [{ from: held.id, to: id, kind: 'made' }]
  })
}

/** A skill hangs on its projects, on the role it came with and on the one it is used in now. */
function usesOf(cv: PublicCv, yearOf: Map<string, number>): GraphLink[] {
  return cv.skillGroups
    .flatMap(({ skills }) => skills)
    .flatMap(({ id, evidence }): GraphLink[] => {
      const roles = evidence.filter(({ kind }) => kind === 'role')
      const byYear = roles.toSorted((a, b) => (yearOf.get(a.id) ?? 0) - (yearOf.get(b.id) ?? 0))
      const ends = new Set([byYear[0], byYear.at(-1)].flatMap(role => role?.id ?? []))
      const users = evidence.filter(({ kind, id: user }) => kind === 'project' || ends.has(user))
      return users.map(user => ({ from: user.id, to: id, kind: 'used' }))
    })
}

/** A study leads to the next role that began after it. */
function learntFor(nodes: GraphNode[]): GraphLink[] {
  const roles = nodes.filter(({ kind }) => kind === 'role').toSorted((a, b) => a.year - b.year)
  return nodes
    .filter(({ kind }) => kind === 'study')
    .flatMap((study): GraphLink[] => {
      const next = roles.find(({ year }) => year >= study.year) ?? roles.at(-1)
      return next === undefined ? [] : [{ from: study.id, to: next.id, kind: 'learnt' }]
    })
}

/** Who is there and what connects them, from the public rows alone. */
export function buildGraph(cv: PublicCv, now: Date, extent: Extent = 'chosen'): Graph {
  const nodes = chooseNodes(cv, now, extent)
  const yearOf = new Map(nodes.map(({ id, year }) => [id, year]))
  const links = [...spineOf(nodes), ...madeIn(cv, nodes), ...usesOf(cv, yearOf), ...learntFor(nodes)]
  const groups = cv.skillGroups.map(({ name }, index) => ({
    name: name?.text ?? '',
    size: nodes.filter(({ group }) => group === index).length,
  }))
  return { nodes, links: links.filter(({ from, to }) => yearOf.has(from) && yearOf.has(to)), groups }
}
