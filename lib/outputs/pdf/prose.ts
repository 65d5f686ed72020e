import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readUrl } from '#lib/cv/urls.ts'
import type { Text } from '#lib/i18n/localise.ts'
import { clean, type Reader, type Words } from './words.ts'

export type Run = { text: string; style?: 'strong' | 'emphasis' | 'code'; href?: string }
/** A paragraph, or one item of a list; `lang` as with `Words`. */
export type Block = { kind: 'paragraph' | 'item'; runs: Run[]; lang?: Words['lang'] }

const parser = unified().use(remarkParse).use(remarkGfm)
const maxDepth = 16

type Root = ReturnType<typeof parser.parse>
type Node = Root | Root['children'][number]
type Marks = Omit<Run, 'text'>

const addressOf = (url: string, siteUrl: string) =>
  readUrl(url.startsWith('/') && !url.startsWith('//') ? siteUrl + url : url)

/** The marks a node lays on the text inside it. */
function marksOf(node: Node, siteUrl: string): Marks {
  if (node.type === 'strong') return { style: 'strong' }
  if (node.type === 'emphasis') return { style: 'emphasis' }
  const href = node.type === 'link' ? addressOf(node.url, siteUrl) : null
  return href === null ? {} : { href }
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** The text of a node; pictures and footnote marks have none on paper, and raw HTML stays text. */
function runsOf(node: Node, siteUrl: string, marks: Marks = {}, depth = 0): Run[] {
  if (node.type === 'text' || node.type === 'html' || node.type === 'code')
    return [{ ...marks, text: node.value }]
  if (node.type === 'inlineCode') return [{ ...marks, style: 'code', text: node.value }]
  if (node.type === 'break') return [{ text: ' ' }]
  if (depth > maxDepth) return []
  const inner = { ...marks, ...marksOf(node, siteUrl) }
  const gap: Run[] = node.type === 'tableCell' ? [{ text: '  ' }] : []
  return [...childrenOf(node).flatMap(child => runsOf(child, siteUrl, inner, depth + 1)), ...gap]
}

const containers = ['root', 'blockquote', 'list', 'listItem', 'table', 'footnoteDefinition']

/** The blocks in order; quotes, tables and lists in lists are laid flat. */
function blocksOf(node: Node, siteUrl: string, kind: Block['kind'] = 'paragraph', depth = 0): Block[] {
  if (!containers.includes(node.type) || depth > maxDepth) return [{ kind, runs: runsOf(node, siteUrl) }]
  return childrenOf(node).flatMap((child, index) => {
    const isItem = node.type === 'list' || (node.type === 'listItem' && index === 0)
    return blocksOf(child, siteUrl, isItem ? 'item' : 'paragraph', depth + 1)
  })
}

/** Without line ends and unprintable characters; a space at either end stays. */
function tidy(run: Run): Run {
  const text = clean(run.text)
  const [before, after] = [/^\s/u, /\s$/u].map(edge => (edge.test(run.text) ? ' ' : ''))
  return { ...run, text: text === '' ? `${before}` : `${before}${text}${after}` }
}

/** Markdown as blocks of plain, strong, slanted and linked text: nothing of it reaches the template as markup. */
export function readProse(text: Text | null, { words }: Reader, siteUrl: string): Block[] {
  if (text === null) return []
  const { lang } = words('', text.lang)
  return blocksOf(parser.parse(text.text), siteUrl)
    .map(block => ({
      ...block,
      runs: block.runs.map(tidy).filter(({ text: said }) => said !== ''),
      ...(lang && { lang }),
    }))
    .filter(({ runs }) => runs.some(run => run.text.trim() !== ''))
}
