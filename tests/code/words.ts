import { commentsOf } from './size.ts'
import { isNode, type Node, type Source } from './source.ts'

const silencers = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\b(TODO|FIXME|XXX)\b/
const vagueNames = /^(utils?|helpers?|misc|common|managers?|services?|data|info)$/
const plainName = /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/

function isConst(annotation: unknown) {
  const name = isNode(annotation) && annotation.type === 'TSTypeReference' && annotation.typeName
  return isNode(name) && name.name === 'const'
}

function wordFault(node: Node) {
  if (node.type === 'TSTypeAssertion') return 'asserts a type'
  if (node.type === 'TSAsExpression' && !isConst(node.typeAnnotation)) return 'says as'
  const property = node.type === 'MemberExpression' && node.property
  if (isNode(property) && property.name === 'only') return 'runs only a part of the tests'
}

/** Words that switch the checks of this project off, as far as the linter has no rule for them. */
export function findWords(source: Source) {
  const words = source.nodes.flatMap(node => wordFault(node) ?? [])
  const comments = commentsOf(source).filter(comment => silencers.test(comment))
  return [...words, ...comments.map(() => 'silences or postpones in a comment')].map(
    fault => `${source.path} ${fault}`,
  )
}

/** Names of routes lose the framework's own marks: (group), [param], [...rest], _private, (.)intercepted. */
const ownName = (part: string) => part.replace(/^\(\.+\)|[()[\]]|^[_@]/g, '').replace(/^\.\.\./, '')

export function findNames(path: string) {
  if (!/^(app|lib|db|commands|tests)\//.test(path) || path.startsWith('db/migrations/')) return []
  const parts = path.split('/').map(ownName)
  const wrong = parts.filter(
    part => vagueNames.test(part.replace(/\..*/, '') || part) || !plainName.test(part),
  )
  return wrong.map(part => `${path}: ${part} is vague or not in kebab-case`)
}
