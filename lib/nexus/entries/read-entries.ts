import type { PublicCv } from '#lib/cv/present.ts'
import { answerEntries } from './answers.ts'
import { employerEntries, projectEntries, roleEntries, skillEntries } from './career.ts'
import { documentEntries } from './documents.ts'
import type { Entry } from './entry.ts'
import { personalEntries, personEntry, publicEntries, studyEntries } from './others.ts'

/** All that an answer can cite, in the order of the page. */
export function readEntries(cv: PublicCv): Entry[] {
  return [
    personEntry(cv),
    ...employerEntries(cv),
    ...roleEntries(cv),
    ...projectEntries(cv),
    ...skillEntries(cv),
    ...studyEntries(cv),
    ...publicEntries(cv),
    ...personalEntries(cv),
    ...answerEntries(cv),
    ...documentEntries(cv),
  ]
}
