import { currentMonth } from '#lib/i18n/partial-dates.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import type { CitableKind, Entry } from '../../../entries/entry.ts'
import { alternativesTo } from '../../../language/concepts/alternatives.ts'
import { isSameStem } from '../../../language/stem.ts'
import { contentWords } from '../../../language/stop-words.ts'
import { endMonth, latestFirst, startMonth } from '../careers.ts'
import type { Cue } from '../cue.ts'
import { overlapsSpan } from '../overlaps.ts'
import type { Reading } from '../plan.ts'
import { isCueWord } from '../read-cues.ts'
import { entryWords, hasAny, type Rule } from './rule.ts'

const listed: [Cue, CitableKind][] = [
  ['testimonials', 'testimonial'],
  ['certificates', 'certificate'],
  ['volunteering', 'volunteering'],
  ['awards', 'award'],
  ['publications', 'publication'],
  ['studies', 'education'],
  ['degree', 'education'],
  ['interests', 'interest'],
]

const degreeLevel =
  /\b(ph\.? ?d|doctor\w*|doutor\w*|master\w*|maestria|magister|mestrad\w*|mba|bachelor\w*|bachare\w*|licenciat\w*)\b/

/** The entries that hold most of what a question says beyond the name of their kind; none where all do. */
function onlyThose(reading: Reading, of: Entry[], cue: Cue): Entry[] {
  const named = new Set(reading.mentions.flat())
  const direct = of.filter(entry => named.has(entry))
  if (direct.length > 0) return direct
  const { span } = reading
  const then = span ? of.filter(entry => overlapsSpan(entry, span)) : []
  if (then.length > 0) return then
  const words = reading.words.filter(word => !isCueWord(word, cue, reading.locale))
  const counts = of.map(entry => {
    const own = entryWords(entry)
    const isSaid = (word: string) => own.some(one => isSameStem(one, word))
    return words.filter(word => [word, ...alternativesTo(word, reading.locale)].some(isSaid)).length
  })
  const most = Math.max(0, ...counts)
  const best = of.filter((_, index) => most > 0 && counts[index] === most)
  return best.length === of.length ? [] : best
}

/** The first or the latest by date, where that is asked. */
function inOrder(reading: Reading, all: Entry[]): Entry[] {
  const dated = all.filter(({ period }) => period?.start).sort((a, b) => startMonth(a) - startMonth(b))
  if (hasAny(reading, 'previous')) return dated.slice(-1)
  return hasAny(reading, 'first') ? dated.slice(0, 1) : []
}

/** A degree that is asked for by its level and that no study is. */
function missingDegree({ plain, question }: Reading, studies: Entry[]): string[] {
  const level = degreeLevel.exec(plain)?.[0]
  if (level === undefined || studies.some(entry => entryWords(entry).some(word => isSameStem(word, level))))
    return []
  return [question.match(/[\p{L}.]+/gu)?.find(word => plainText(word) === level) ?? level]
}

const writingNoun =
  /\b(publi\w+|papers?|articles?|articulos?|artigos?|blog ?posts?|talks?|charlas?|palestras?|conf\w+|libros?|books?|livros?|podcasts?|keynotes?|present\w+|ponencias?|speaker)\b/

/** "Can he write docs" is about a skill; "what has he written" is about the writings. */
const isOnlyVerb = ({ plain, words }: Reading, cue: Cue) =>
  cue === 'publications' && words.length > 2 && !writingNoun.test(plain)

/** Entries of a kind: "which certificates", "a talk about Kafka". */
export const listing: Rule = (reading, entries) => {
  const found = listed.find(([cue]) => reading.cues.has(cue))
  if (!found) return null
  const [cue, kind] = found
  const all = entries.filter(entry => entry.kind === kind)
  const lacking = kind === 'education' ? missingDegree(reading, all) : []
  const unknown = lacking.length > 0 ? lacking : reading.strangers
  const said = onlyThose(reading, all, cue)
  const chosen = said.length > 0 ? said : inOrder(reading, all)
  if (chosen.length === 0 && isOnlyVerb(reading, cue)) return null
  return { kind: 'list', kinds: [kind], of: hasAny(reading, 'count') ? 'count' : 'list', chosen, unknown }
}

const namedKinds: CitableKind[] = [
  'education',
  'certificate',
  'volunteering',
  'testimonial',
  'publication',
  'award',
  'interest',
]

/** Somebody whose words the CV quotes. */
export const people: Rule = reading => {
  const [first] = reading.mentions.flat().filter(({ kind }) => kind === 'testimonial')
  return first ? { kind: 'list', kinds: ['testimonial'], of: 'list', chosen: [first], unknown: [] } : null
}

/** A school, a certificate or a club by its name. */
export const named: Rule = reading => {
  const [first] = reading.mentions.flat().filter(({ kind }) => namedKinds.includes(kind))
  return first ? { kind: 'list', kinds: [first.kind], of: 'list', chosen: [first], unknown: [] } : null
}

const titledKinds: CitableKind[] = ['volunteering', 'publication', 'award', 'education', 'project']
const maxTitleWords = 6
const minSaid = 2
const minSaidShare = 0.6

/** What a question calls by several words of its title: "the breastfeeding help line" is no skill. */
export const titled: Rule = (reading, entries) => {
  const { words, locale } = reading
  if (words.length > maxTitleWords || hasAny(reading, 'compare')) return null
  const scores = entries
    .filter(({ kind, title }) => titledKinds.includes(kind) && title !== null)
    .map(entry => {
      const title = contentWords(entry.title?.text ?? '', locale)
      return { entry, said: words.filter(word => title.some(({ plain }) => isSameStem(plain, word))).length }
    })
  const [best, next] = scores.sort((a, b) => b.said - a.said)
  const isClear = best && best.said >= minSaid && best.said > (next?.said ?? 0)
  if (!isClear || best.said / words.length < minSaidShare) return null
  if (best.entry.kind === 'project') return { kind: 'projects', projects: [best.entry], of: 'about' }
  return { kind: 'list', kinds: [best.entry.kind], of: 'list', chosen: [best.entry], unknown: [] }
}

const length = (entry: Entry) => Math.min(endMonth(entry), currentMonth()) - startMonth(entry)

/** The first, the latest or the longest of the projects. */
export const projectInOrder: Rule = (reading, entries) => {
  const cue = (['longest', 'previous', 'first', 'current'] as const).find(one => reading.cues.has(one))
  if (!cue || !hasAny(reading, 'projects') || hasAny(reading, 'employers') || reading.mentions.length > 0)
    return null
  const all = entries.filter(({ kind, period }) => kind === 'project' && period?.start)
  const byStart = [...all].sort((a, b) => startMonth(a) - startMonth(b))
  const [first, latest] = [byStart[0], byStart.at(-1)]
  const [longest] = latestFirst(all).sort((a, b) => length(b) - length(a))
  const chosen = { first, previous: latest, current: latest, longest }[cue]
  return chosen ? { kind: 'projects', projects: [chosen], of: 'about' } : null
}

const skillNoun =
  /\b(skills?|technolog\w+|tools?|programming languages?|tecnolog\w+|herramientas?|ferramentas?|lingua(gem|gens)|lenguajes?|competencias?|habilidad\w*|habilidade\w*)\b/

/** The skills as a whole, by what is used most or all of them. */
export const everySkill: Rule = reading => {
  const isMost = hasAny(reading, 'most')
  if (isMost && skillNoun.test(reading.plain)) return { kind: 'everySkill', of: 'most' }
  if (!hasAny(reading, 'everySkill')) return null
  if (isMost) return { kind: 'everySkill', of: 'most' }
  return { kind: 'everySkill', of: hasAny(reading, 'count') ? 'count' : 'list' }
}

/** The projects as a whole, when nothing is asked beside them that the CV does not know. */
export const everyProject: Rule = (reading, entries) => {
  if (!hasAny(reading, 'projects') || reading.strangers.length > 0) return null
  if (hasAny(reading, 'count'))
    return { kind: 'list', kinds: ['project'], of: 'count', chosen: [], unknown: [] }
  const words = reading.words.filter(word => !isCueWord(word, 'projects', reading.locale))
  const isKnown = (word: string) =>
    entries.some(entry => entryWords(entry).some(one => isSameStem(one, word)))
  const isAllOfThem = words.length <= 1 && words.every(isKnown)
  return isAllOfThem ? { kind: 'list', kinds: ['project'], of: 'list', chosen: [], unknown: [] } : null
}
