import { wordsOf } from '../../language/stop-words.ts'

/** All ways to speak of the person are one. */
const person = new Set(
  `he she they him her his hers their them el ella le lo la su sus suyo ele ela dele dela lhe o a seu sua seus suas
  candidate candidato candidata guy man woman tipo cara persona pessoa person`.split(/\s+/),
)

const contractions: [RegExp, string][] = [
  [/\b(what|who|where|when|how|that|he|she|it|there)['’]s\b/gi, '$1 is'],
  [/\b(i|he|she|they|you|we)['’]d\b/gi, '$1 would'],
  [/\b(\w+)n['’]t\b/gi, '$1 not'],
]

const expand = (text: string) =>
  contractions.reduce((expanded, [short, long]) => expanded.replace(short, long), text)

/**
 * The words of a question with what is named in it put for its kind: `why did ~person leave ~employer`. `named`
 * tells the kind of a word that is part of a name.
 */
export function patternOf(question: string, named: ReadonlyMap<string, string> = new Map()): string[] {
  const words = expand(question)
    .split(/\s+/)
    .flatMap(word => (word.startsWith('~') ? [word] : wordsOf(word)))
    .map(word => (person.has(word) ? '~person' : (named.get(word) ?? word)))
  return words.filter((word, index) => word !== words[index - 1])
}
