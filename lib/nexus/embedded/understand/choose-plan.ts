import type { CitableKind, Entry } from '../../entries/entry.ts'
import { isSameStem } from '../../language/stem.ts'
import { wordsOf } from '../../language/stop-words.ts'
import type { Cue } from './cue.ts'
import type { Plan, Reading } from './plan.ts'

type Entries = readonly Entry[]
type Rule = (reading: Reading, entries: Entries) => Plan | null

const pick = ({ mentions }: Reading, kind: CitableKind): Entry[] => [
  ...new Map(
    mentions.flatMap(all => {
      const found = all.find(entry => entry.kind === kind)
      return found ? [[found.id, found] as const] : []
    }),
  ).values(),
]

const hasAny = ({ cues }: Reading, ...asked: Cue[]) => asked.some(cue => cues.has(cue))
const maxChatter = 8

/** Only what is nothing but chatter: "hi, does he know Go?" is a question. */
const chatter: Rule = reading => {
  if (hasAny(reading, 'override') && reading.mentions.length === 0)
    return { kind: 'chatter', about: 'override' }
  if (hasAny(reading, 'identity')) return { kind: 'chatter', about: 'identity' }
  if (hasAny(reading, 'abilities')) return { kind: 'chatter', about: 'abilities' }
  const isShort = wordsOf(reading.question).length <= maxChatter && reading.mentions.length === 0
  const about = (['greeting', 'thanks', 'bye'] as const).find(cue => reading.cues.has(cue))
  const asks = hasAny(
    reading,
    'job',
    'projects',
    'studies',
    'contact',
    'email',
    'availability',
    'place',
    'who',
    'file',
  )
  return about && isShort && !asks && reading.words.length <= 2 ? { kind: 'chatter', about } : null
}

const unsaid: Rule = reading => {
  if (hasAny(reading, 'whyLeft')) return { kind: 'whyLeft', employer: pick(reading, 'employer')[0] ?? null }
  return hasAny(reading, 'unsaid') ? { kind: 'unsaid' } : null
}

const reach: Rule = reading => {
  if (hasAny(reading, 'phone')) return { kind: 'contact', of: 'phone' }
  if (hasAny(reading, 'email')) return { kind: 'contact', of: 'email' }
  if (hasAny(reading, 'contact')) return { kind: 'contact', of: 'all' }
  return hasAny(reading, 'file') && pick(reading, 'project').length === 0 ? { kind: 'file' } : null
}

const skills: Rule = (reading, entries) => {
  const found = pick(reading, 'skill')
  const [project] = pick(reading, 'project')
  if (found.length === 0 || project) return null
  const employer = pick(reading, 'employer')[0] ?? null
  if (
    hasAny(reading, 'certificates', 'publications', 'awards', 'testimonials') &&
    !hasAny(reading, 'duration')
  ) {
    const listed = listing(reading, entries)
    if (listed?.kind === 'list' && listed.only.length > 0) return listed
  }
  const plan = { kind: 'skills', skills: found, employer, span: reading.span } as const
  if (found.length > 1 && hasAny(reading, 'compare')) return { ...plan, of: 'compare' }
  return {
    ...plan,
    of: hasAny(reading, 'projects') && !hasAny(reading, 'duration') ? 'projects' : 'evidence',
  }
}

const projects: Rule = reading => {
  const found = pick(reading, 'project')
  const [employer] = pick(reading, 'employer')
  const isOfEmployer = employer && !hasAny(reading, 'projects', 'link') && reading.mentions.length === 1
  if (found.length === 0 || isOfEmployer) return null
  return { kind: 'projects', projects: found, of: found.length > 1 ? 'compare' : 'about' }
}

const aboutCompany =
  /\b(what (is|kind of|sort of|does .{1,30} do$)|how (big|large|many (people|employees))|size of|que (es|tipo de|hace)|a que se dedica|cuant[oa]s? (gente|personas|empleados)|que tan grande|tamano|o que (e|faz)|que tipo de|quantas pessoas|quantos funcionarios|tamanho)\b/

const employers: Rule = (reading, entries) => {
  const found = pick(reading, 'employer')
  const [employer] = found
  if (employer === undefined) return null
  if (hasAny(reading, 'before') && !reading.span) return { kind: 'beside', employer, of: 'before' }
  if (hasAny(reading, 'after') && !reading.span) return { kind: 'beside', employer, of: 'after' }
  const plan = { kind: 'employers', employers: found, span: reading.span } as const
  if (hasAny(reading, 'duration')) return { ...plan, of: 'duration' }
  if (hasAny(reading, 'projects')) {
    const only = entries.filter(({ kind, by }) => kind === 'project' && by === employer.by)
    return { kind: 'list', kinds: ['project'], of: 'list', only, unknown: [] }
  }
  return { ...plan, of: aboutCompany.test(reading.plain) && !hasAny(reading, 'current') ? 'about' : 'work' }
}

const listed: [Cue, CitableKind[]][] = [
  ['testimonials', ['testimonial']],
  ['certificates', ['certificate']],
  ['volunteering', ['volunteering']],
  ['interests', ['interest']],
  ['awards', ['award']],
  ['studies', ['education']],
  ['degree', ['education']],
  ['publications', ['publication']],
]

const textOf = ({ title, by, texts, words }: Entry) =>
  wordsOf([title?.text, by, ...texts.map(({ text }) => text), ...words].filter(Boolean).join(' '))

/** The entries of some kinds that hold words of the question beyond those that named the kind. */
function onlyThose(reading: Reading, of: Entry[], cue: Cue): Entry[] {
  const named = new Set(reading.mentions.flat())
  const direct = of.filter(entry => named.has(entry))
  if (direct.length > 0) return direct
  const counts = of.map(entry => {
    const own = textOf(entry)
    return reading.words.filter(word => own.some(one => isSameStem(one, word))).length
  })
  const most = Math.max(0, ...counts)
  const best = of.filter((_, index) => most > 0 && counts[index] === most)
  return best.length === of.length && cue !== 'testimonials' ? [] : best
}

const listing: Rule = (reading, entries) => {
  const found = listed.find(([cue]) => reading.cues.has(cue))
  if (!found) return null
  const [cue, kinds] = found
  const all = entries.filter(({ kind }) => kinds.includes(kind))
  const only = onlyThose(reading, all, cue)
  const degree =
    /\b(ph\.? ?d|doctor\w*|doutor\w*|master\w*|maestria|magister|mestrad\w*|mba|bachelor\w*|bachare\w*|licenciat\w*)\b/.exec(
      reading.plain,
    )
  const isUnknownDegree =
    degree !== null && !all.some(entry => textOf(entry).some(word => isSameStem(word, degree[0])))
  const unknown = isUnknownDegree ? [degree[0]] : reading.strangers
  return { kind: 'list', kinds, of: reading.cues.has('count') ? 'count' : 'list', only, unknown }
}

const named: Rule = reading => {
  const [first] = reading.mentions
    .flat()
    .filter(({ kind }) => ['education', 'certificate', 'volunteering'].includes(kind))
  if (!first) return null
  return { kind: 'list', kinds: [first.kind], of: 'list', only: [first], unknown: [] }
}

const spoken: Rule = reading => {
  if (hasAny(reading, 'everySkill') && !hasAny(reading, 'spoken')) return null
  if (reading.languages.length > 0) return { kind: 'spoken', languages: reading.languages }
  const isCode = /\b(program\w*|codigo|coding)\b/.test(reading.plain)
  return hasAny(reading, 'spoken') && !isCode ? { kind: 'spoken', languages: [] } : null
}

const personal = ['availability', 'permit', 'timeZone', 'remote', 'place'] as const

const person: Rule = reading => {
  const of = personal.filter(cue => reading.cues.has(cue))
  return of.length > 0 && reading.span === null ? { kind: 'person', of } : null
}

const order = ['longest', 'first', 'previous', 'current'] as const

/** "How many years": of all work together, unless something else is named. */
const sums: Rule = reading => {
  const isWhole = hasAny(reading, 'career') || reading.words.length <= 1
  if (hasAny(reading, 'duration') && (isWhole || hasAny(reading, 'job'))) return { kind: 'jobs', of: 'total' }
  return hasAny(reading, 'count') && hasAny(reading, 'job', 'employers')
    ? { kind: 'jobs', of: 'count' }
    : null
}

const jobs: Rule = (reading, entries) => {
  if (hasAny(reading, 'projects') && !hasAny(reading, 'employers')) return null
  const of = order.find(cue => reading.cues.has(cue))
  if (of && hasAny(reading, 'job', 'employers', 'career')) return { kind: 'jobs', of }
  const isList = hasAny(reading, 'employers') && reading.strangers.length === 0
  return sums(reading, entries) ?? (isList ? { kind: 'jobs', of: 'list' } : null)
}

const timed: CitableKind[] = ['role', 'project', 'education', 'volunteering']

const inTime: Rule = reading => {
  if (reading.span === null) return null
  if (hasAny(reading, 'projects')) return { kind: 'span', span: reading.span, kinds: ['project'] }
  return {
    kind: 'span',
    span: reading.span,
    kinds: hasAny(reading, 'job', 'employers') ? ['role', 'volunteering'] : timed,
  }
}

const surveys: Rule = reading => {
  if (hasAny(reading, 'everySkill')) {
    if (hasAny(reading, 'most')) return { kind: 'everySkill', of: 'most' }
    return { kind: 'everySkill', of: hasAny(reading, 'count') ? 'count' : 'list' }
  }
  const isProjects = hasAny(reading, 'projects') && reading.strangers.length === 0
  const isAllOfThem = reading.words.length <= 2 || hasAny(reading, 'count')
  if (isProjects && isAllOfThem) {
    return {
      kind: 'list',
      kinds: ['project'],
      of: hasAny(reading, 'count') ? 'count' : 'list',
      only: [],
      unknown: [],
    }
  }
  return hasAny(reading, 'who') ? { kind: 'person', of: ['who'] } : null
}

/** The first that fits decides: what is named comes before what is only hinted at. */
const rules: Rule[] = [
  chatter,
  unsaid,
  reach,
  projects,
  skills,
  employers,
  spoken,
  listing,
  named,
  person,
  jobs,
  inTime,
  surveys,
]

/** What a question asks for; a search of the whole CV where no rule fits. */
export function choosePlan(reading: Reading, entries: Entries): Plan {
  for (const rule of rules) {
    const plan = rule(reading, entries)
    if (plan) return plan
  }
  return { kind: 'search' }
}
