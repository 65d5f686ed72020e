import { isNode, type Node, type Source } from './source.ts'

export type Part = { path: string; name: string; lines: number }

const functionTypes = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/
const literalTypes = /^(Literal|TemplateElement|JSXText)$/
const room = /^(app|lib|db|commands)\//
const notCounted = /^db\/(migrations|sample)\//

const lineCount = (text: string) => text.split('\n').length
export const fileLines = ({ text }: Source) => lineCount(text.replace(/\n$/, ''))
export const isMeasured = ({ path }: Source) => room.test(path) && !notCounted.test(path)

function lineAt(text: string, offset: number) {
  return lineCount(text.slice(0, offset))
}

function functionName(node: Node, source: Source) {
  const name = isNode(node.id) ? String(node.id.name) : 'function'
  return `${name}, line ${lineAt(source.text, node.start)}`
}

/** Every function, method and arrow function, with its length. */
export function functionsOf(source: Source): Part[] {
  return source.nodes
    .filter(node => functionTypes.test(node.type) && isNode(node.body))
    .map(node => ({
      path: source.path,
      name: functionName(node, source),
      lines: lineCount(source.text.slice(node.start, node.end)),
    }))
}

/** The text with its literals blanked, so that what still looks like a comment is one. */
function withoutLiterals({ text, nodes }: Source) {
  const literals = nodes.filter(node => literalTypes.test(node.type)).sort((a, b) => a.start - b.start)
  let [result, at] = ['', 0]
  for (const { start, end } of literals) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, '_')
    at = end
  }
  return result + text.slice(at)
}

export function commentsOf(source: Source): string[] {
  return withoutLiterals(source).match(/\/\*[\s\S]*?\*\/|\/\/.*/g) ?? []
}

/** The types of plain JavaScript are written as comments, but they are not talk. */
export function commentLines(source: Source) {
  const lines = commentsOf(source).flatMap(comment => comment.split('\n'))
  return lines.filter(line => !/^[/*\s]*@\w/.test(line)).length
}

function percentile(sorted: number[], share: number) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function figuresOf(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), max: sorted.at(-1) ?? 0 }
}

/** The figures of one room, as one line. */
export function sizeReport(title: string, sources: Source[]) {
  const files = figuresOf(sources.map(fileLines))
  const functions = figuresOf(sources.flatMap(functionsOf).map(part => part.lines))
  const lines = sources.reduce((sum, source) => sum + fileLines(source), 0)
  const comments = sources.reduce((sum, source) => sum + commentLines(source), 0)
  const share = ((100 * comments) / Math.max(lines, 1)).toFixed(1)
  const show = ({ median, p95, max }: typeof files) => `${median} / ${p95} / ${max}`
  return `${title.padEnd(8)} ${sources.length} files, lines ${show(files)}, functions ${show(functions)}, comments ${share} %`
}

/** Files over 250 lines (tests 300) and functions over 50 lines; a suite of tests may be longer. */
export function findOversized(sources: Source[]) {
  const files = sources
    .filter(source => fileLines(source) > (source.path.startsWith('tests/') ? 300 : 250))
    .map(source => `${source.path} has ${fileLines(source)} lines`)
  const functions = sources
    .filter(source => !source.path.startsWith('tests/'))
    .flatMap(functionsOf)
    .filter(part => part.lines > 50)
  return [...files, ...functions.map(part => `${part.path}: ${part.name}, has ${part.lines} lines`)]
}
