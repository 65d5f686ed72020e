import type { CitableKind, Entry } from '../../entries/entry.ts'
import { isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'

/** How an entry may be called. A part of a name counts less than the whole, and only where it is nobody else's. */
export type Name = { words: string[]; entry: Entry; isWhole: boolean }

const namedKinds: CitableKind[] = ['skill', 'employer', 'project', 'education', 'certificate', 'volunteering']
const minPartLength = 4

/** Words that stand in many names of companies, schools and projects and name none. */
const generic = new Set(
  `universidad universidade university instituto institute instituto escuela escola school tecnica tecnico colegio
  laboratorio lab laboratory cooperativa cooperative cooperativas company empresa grupo group studio estudio centro
  center centre club club hospital clinica clinic clinica fundacion foundation fundacao project proyecto projeto
  kit line system sistema sistemas systems app engineering ingenieria engenharia informatics informatica desarrollo
  general nacional national central norte sul sur este oeste certified administrator specialist associate professional
  web data cloud codigo software`.split(/\s+/),
)

function wholeNames(entry: Entry): string[] {
  if (entry.kind === 'skill')
    return [entry.title?.text ?? '', ...entry.words.slice(0, -1), entry.slug.replaceAll('-', ' ')]
  if (entry.kind === 'employer') return [entry.by ?? '']
  if (entry.kind === 'project') {
    const title = entry.title?.text ?? ''
    return [title, title.split(/[:–—(]/)[0] ?? '', entry.slug.replaceAll('-', ' ')]
  }
  if (entry.kind === 'education' || entry.kind === 'volunteering') return [entry.by ?? '']
  return [entry.title?.text ?? '']
}

const partsOf = (words: string[]) =>
  words.filter(word => word.length >= minPartLength && !generic.has(word) && !isStopWordAnywhere(word))

/** Every word that the CV writes in lower case: such a word in a question need not be a name. */
function commonWords(entries: readonly Entry[]): Set<string> {
  const texts = entries.flatMap(entry => entry.texts.map(({ text }) => text)).join(' ')
  return new Set(wordsOf((texts.match(/(?<![\p{L}])\p{Ll}[\p{L}]*/gu) ?? []).join(' ')))
}

function partNames(entry: Entry, common: Set<string>): Name[] {
  if (entry.kind === 'skill' || entry.kind === 'certificate') return []
  const [whole = ''] = wholeNames(entry)
  const words = wordsOf(whole)
  if (words.length < 2) return []
  return partsOf(words)
    .filter(word => !common.has(word))
    .map(word => ({ words: [word], entry, isWhole: false }))
}

/** All names of the entries, the longest first, so that "Cauce Ledger" is found before "Cauce". */
export function namesOf(entries: readonly Entry[]): Name[] {
  const named = entries.filter(({ kind }) => namedKinds.includes(kind))
  const common = commonWords(entries)
  const whole = named.flatMap(entry =>
    [...new Set(wholeNames(entry))]
      .map(name => ({ words: wordsOf(name), entry, isWhole: true }))
      .filter(({ words }) => words.length > 0),
  )
  const names = [...whole, ...named.flatMap(entry => partNames(entry, common))]
  return names.sort((a, b) => b.words.length - a.words.length || Number(b.isWhole) - Number(a.isWhole))
}
