import type { CitableKind, Entry } from '../../entries/entry.ts'
import { isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'

/**
 * How an entry may be called. A part of a name counts where it is nobody else's; where it is an ordinary word as
 * well, only when it is written as a name.
 */
export type Name = {
  words: string[]
  entry: Entry
  needsCapital: boolean
  isWhole: boolean
  isDescription: boolean
}

const namedKinds: CitableKind[] = [
  'skill',
  'employer',
  'project',
  'education',
  'certificate',
  'volunteering',
  'testimonial',
  'link',
]
const minPartLength = 4
const minSkillPartLength = 7
const maxTitleWords = 4

/** Words in the names of so many companies, schools and projects that they name none. */
const generic = new Set(
  `company empresa empresas grupo group project proyecto projeto kit line app the and del das dos general nacional
  national central system sistema sistemas systems software web data digital services service solutions tecnologia
  technology tecnologias studies estudios publico publica superior saude salud health team equipo equipe certified
  associate professional specialist administrator development desarrollo desenvolvimento engineering codigo code`.split(
    /\s+/,
  ),
)

function wholeNames({ kind, title, by, words, slug }: Entry): string[] {
  const called = title?.text ?? ''
  if (kind === 'skill') return [called, ...words.slice(0, -1), slug.replaceAll('-', ' ')]
  if (kind === 'project') return [called, called.split(/[:–—(]/)[0] ?? '', slug.replaceAll('-', ' ')]
  if (kind === 'certificate') return [called]
  if (kind === 'link') return [called, by ?? '']
  return [by ?? '']
}

/** Every word that the CV writes in lower case: such a word in a question need not be a name. */
function ordinaryWords(entries: readonly Entry[]): Set<string> {
  const texts = entries.flatMap(entry => entry.texts.map(({ text }) => text)).join(' ')
  return new Set(wordsOf((texts.match(/(?<![\p{L}])\p{Ll}\p{L}*/gu) ?? []).join(' ')))
}

function partsOf({ kind, title }: Entry, words: string[]): string[] {
  if (kind === 'certificate' || words.length < 2) return []
  if (kind === 'project' && (title === null || words.length > maxTitleWords)) return []
  const shortest = kind === 'skill' ? minSkillPartLength : minPartLength
  return words.filter(word => word.length >= shortest && !generic.has(word) && !isStopWordAnywhere(word))
}

function partNames(entry: Entry, ordinary: Set<string>): Name[] {
  const words = wordsOf(wholeNames(entry)[0] ?? '')
  return partsOf(entry, words).map(word => ({
    words: [word],
    entry,
    needsCapital: ordinary.has(word) && entry.kind !== 'skill',
    isWhole: false,
    isDescription: false,
  }))
}

/** Words that describe one employer and no other. */
function descriptions(entries: readonly Entry[]): Name[] {
  const employers = entries.filter(({ kind }) => kind === 'employer')
  const all = employers.flatMap(entry =>
    [...new Set(entry.texts.flatMap(({ text }) => wordsOf(text)))]
      .filter(word => word.length >= minPartLength && !isStopWordAnywhere(word) && !generic.has(word))
      .map(word => ({ words: [word], entry, needsCapital: false, isWhole: false, isDescription: true })),
  )
  return unshared(all)
}

/** Parts that several names share would name the wrong one. */
function unshared(parts: Name[]): Name[] {
  const byWord = Map.groupBy(parts, ({ words, entry }) => `${entry.kind} ${words.join(' ')}`)
  return [...byWord.values()].flatMap(names => (names.length === 1 ? names : []))
}

/** All names of the entries, the longest first, so that "Cauce Ledger" is found before "Cauce". */
export function namesOf(entries: readonly Entry[]): Name[] {
  const named = entries.filter(({ kind }) => namedKinds.includes(kind))
  const ordinary = ordinaryWords(entries)
  const whole = named.flatMap(entry =>
    [...new Set(wholeNames(entry))]
      .map(name => ({
        words: wordsOf(name),
        entry,
        needsCapital: false,
        isWhole: true,
        isDescription: false,
      }))
      .filter(({ words }) => words.length > 0),
  )
  const names = [
    ...whole,
    ...unshared(named.flatMap(entry => partNames(entry, ordinary))),
    ...descriptions(entries),
  ]
  return names.sort((a, b) => b.words.length - a.words.length || Number(b.isWhole) - Number(a.isWhole))
}
