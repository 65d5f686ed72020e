type Place = { offset?: number | undefined }
type Node = { type: string; value?: string; children?: Node[]; position?: { start: Place; end: Place } }

/** Nobody writes so deep; what draws the page visits it level by level and would run out of stack. */
const maxDepth = 24

function flatten(node: Node, source: string, depth = 0): void {
  if (node.children === undefined) return
  if (depth < maxDepth) {
    for (const child of node.children) flatten(child, source, depth + 1)
    return
  }
  const from = node.children.at(0)?.position?.start.offset
  const to = node.children.at(-1)?.position?.end.offset
  node.children = [{ type: 'text', value: source.slice(from, to) }]
}

/** What lies deeper than that stays as it was written. */
export function shallowMarkdown() {
  return (tree: Node, file: { toString: () => string }) => flatten(tree, file.toString())
}
