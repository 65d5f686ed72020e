import type { Entry } from '../../entries/entry.ts'
import { employerOf } from '../understand/careers.ts'
import type { Reading } from '../understand/plan.ts'
import { composeEmployers, composeRoles } from './careers.ts'
import { composeSkills, sumOf } from './skills.ts'
import { type Answer, answered, bullets, describe, mark, quote, silent, type Writer } from './writer.ts'

export type Hit = { entry: Entry; texts: string[]; relevance: number }

/** So much of what a question is about must stand in an entry for it to be an answer. */
export const minRelevance = 0.4
/** And so much of the best one's share in the others that are shown beside it. */
const besideBest = 0.5
const mostShown = 5
/** How many sentences of the first, the second and so on are quoted. */
const sentencesAt = [3, 2, 2]
/** A skill's name is short: it never says as much of a question as a sentence. */
const besideBestSkill = 0.35
const mostSkills = 1

/** "How long" of something that was found by other words than its name. */
function lengthOfFound(hits: readonly Hit[], reading: Reading, writer: Writer): Answer | null {
  if (!reading.cues.has('duration')) return null
  const found = hits[0]?.entry
  if (found?.kind !== 'employer' && found?.kind !== 'role' && found?.kind !== 'skill') return null
  if (found.kind === 'role') return composeRoles({ kind: 'roles', roles: [found], of: 'duration' }, writer)
  if (found.kind === 'skill') {
    return composeSkills(
      { kind: 'skills', skills: [found], of: 'evidence', employer: null, span: null },
      writer,
    )
  }
  const employer = employerOf(writer.entries, found) ?? found
  return composeEmployers({ kind: 'employers', employers: [employer], of: 'duration', span: null }, writer)
}

export function line({ entry, texts }: Hit, index: number, writer: Writer): string {
  const said = quote(entry, writer, texts, sentencesAt[index] ?? 1)
  if (entry.kind === 'skill-group')
    return `${describe(entry, writer)}: ${entry.words.join(', ')} ${mark(entry)}`
  return said ? `${describe(entry, writer)}: ${said}` : `${describe(entry, writer)} ${mark(entry)}`
}

/** The best passages in their own words; that the CV does not say where none covers the question. */
export function composeSearch(found: readonly Hit[], reading: Reading, writer: Writer): Answer {
  const { say, name } = writer
  // A document that is not first says only what the entries say.
  const hits = found.filter(({ entry }, index) => entry.kind !== 'document' || index === 0)
  const best = Math.max(0, ...hits.map(({ relevance }) => relevance))
  if (best < minRelevance || reading.strangers.length > 0) {
    // Nothing to answer beside the orders.
    if (reading.cues.has('override')) return answered(say.override(name))
    const about = reading.strangers.length > 0 ? say.join([...reading.strangers]) : null
    return silent(say.silent(about), say.silentNear(name))
  }
  const near = hits.filter(({ relevance }) => relevance >= best * besideBest)
  const length = lengthOfFound(near, reading, writer)
  if (length) return length
  const skills = hits
    .filter(({ entry, relevance }) => entry.kind === 'skill' && relevance >= best * besideBestSkill)
    .slice(0, mostSkills)
  const shown = near.filter(({ entry }) => entry.kind !== 'skill').slice(0, mostShown)
  return answered(
    say.inTheCv,
    bullets(shown.map((hit, index) => line(hit, index, writer))),
    ...skills.map(({ entry }) => sumOf(entry, writer)),
  )
}
