import type { Entry } from '../../../entries/entry.ts'
import { isSameStem } from '../../../language/stem.ts'
import { contentWords } from '../../../language/stop-words.ts'
import { rolesOf } from '../careers.ts'
import type { Reading } from '../plan.ts'
import { hasAny, pick, type Rule } from './rule.ts'

const minShare = 0.6

type Named = { role: Entry; said: string[]; share: number }

/** How much of each role's title a question says. */
function titlesSaid(reading: Reading, entries: readonly Entry[]): Named[] {
  const { words, locale } = reading
  const [employer] = pick(reading, 'employer')
  const asked = rolesOf(entries).filter(({ by }) => employer === undefined || by === employer.by)
  return asked.map(role => {
    const title = contentWords(role.title?.text ?? '', locale).map(({ plain }) => plain)
    const said = title.filter(one => words.some(word => isSameStem(word, one)))
    return { role, said, share: title.length === 0 ? 0 : said.length / title.length }
  })
}

/** The roles whose titles a question says most of. */
function namedRoles(reading: Reading, entries: readonly Entry[]): Named[] {
  const all = titlesSaid(reading, entries)
  const most = Math.max(0, ...all.map(({ said }) => said.length))
  return all.filter(({ said, share }) => share >= minShare && said.length === most && most > 0)
}

/** Two roles told apart by a word that no other title has: "longer as a midwife or as coordinator". */
const rolesCompared: Rule = (reading, entries) => {
  if (!hasAny(reading, 'compare') || !hasAny(reading, 'duration', 'most')) return null
  const all = titlesSaid(reading, entries)
  const isOwn = (word: string) => all.filter(({ said }) => said.includes(word)).length === 1
  const found = all.filter(({ said }) => said.some(isOwn)).map(({ role }) => role)
  return found.length === 2 ? { kind: 'roles', roles: found, of: 'duration' } : null
}

/** A title said in several words is a name, whatever else those words mean. */
export const roleTitles: Rule = (reading, entries) => {
  const found = namedRoles(reading, entries).filter(({ said }) => said.length >= 2)
  const isMost = found.some(({ said }) => said.length / Math.max(1, reading.words.length) >= minShare)
  if (found.length !== 1 || !isMost) return rolesCompared(reading, entries)
  const of = hasAny(reading, 'duration') ? 'duration' : 'work'
  return { kind: 'roles', roles: found.map(({ role }) => role), of }
}

const maxWords = 3

/** "How long principal": a role by the one word that only its title has. */
const byOwnWord: Rule = (reading, entries) => {
  if (!hasAny(reading, 'duration') || reading.words.length > maxWords || reading.mentions.length > 0)
    return null
  const all = titlesSaid(reading, entries).filter(({ said }) => said.length > 0)
  return all.length === 1 ? { kind: 'roles', roles: all.map(({ role }) => role), of: 'duration' } : null
}

/** The same for a question that says little else. */
export const roles: Rule = (reading, entries) => {
  const found = namedRoles(reading, entries).map(({ role }) => role)
  const isClear = found.length > 0 && found.length < 3 && reading.words.length <= maxWords
  if (!isClear) return byOwnWord(reading, entries)
  if (hasAny(reading, 'studies', 'certificates')) return null
  return { kind: 'roles', roles: found, of: hasAny(reading, 'duration') ? 'duration' : 'work' }
}
