import { Fragment } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { type Block, type Mark, type Run, readBlocks } from '#lib/nexus/render/blocks.ts'
import { type Piece, piecesOf } from '#lib/nexus/render/pieces.ts'
import { needsSource, sentencesOf } from '#lib/nexus/render/sentences.ts'
import type { Source } from '#lib/nexus/render/sources.ts'
import { Cite } from './cite.tsx'
import { usePlace } from './place.ts'

type Setting = {
  sources: ReadonlyMap<number, Source>
  language: Locale
  /** Sentences without a source are told apart: those of a language model, once it has written them. */
  marksUnsourced: boolean
}

const keyed = <Item,>(items: readonly Item[]) => items.map((item, index) => ({ item, key: String(index) }))

function Words({ text, mark }: { text: string; mark: Mark | null }) {
  if (mark === 'strong') return <strong>{text}</strong>
  if (mark === 'emphasis') return <em>{text}</em>
  return mark === 'code' ? <code>{text}</code> : text
}

function PieceView({ piece, sources }: { piece: Piece; sources: Setting['sources'] }) {
  if (piece.kind === 'words') return <Words text={piece.text} mark={piece.mark} />
  const cited = piece.numbers.flatMap(number => sources.get(number) ?? [])
  return (
    <span className="tied">
      <Words text={piece.text} mark={piece.mark} />
      {cited.map(source => (
        <Cite key={source.number} source={source} />
      ))}
      {piece.after}
    </span>
  )
}

/** A paragraph's sentences; the last of several that carry no source says so. */
function Sentences({ runs, setting }: { runs: readonly Run[]; setting: Setting }) {
  const { texts } = usePlace()
  const { sources, language, marksUnsourced } = setting
  const known = new Set(sources.keys())
  const sentences = sentencesOf(runs, language)
  const unsourced = sentences.map(sentence => marksUnsourced && needsSource(sentence))
  return keyed(sentences).map(({ item, key }, index) => {
    const pieces = keyed(piecesOf(item.runs, known)).map(({ item: piece, key: at }) => (
      <PieceView key={at} piece={piece} sources={sources} />
    ))
    if (!unsourced[index]) return <Fragment key={key}>{pieces}</Fragment>
    return (
      <Fragment key={key}>
        <span className="unsourced">{pieces}</span>
        {!unsourced[index + 1] && <small className="mono">{texts.notFromCv}</small>}{' '}
      </Fragment>
    )
  })
}

function BlockView({ block, setting }: { block: Block; setting: Setting }) {
  if (block.kind === 'code')
    return (
      <pre>
        <code>{block.text}</code>
      </pre>
    )
  if (block.kind === 'paragraph')
    return (
      <p>
        <Sentences runs={block.runs} setting={setting} />
      </p>
    )
  const items = keyed(block.items).map(({ item, key }) => (
    <li key={key}>
      <Sentences runs={item} setting={setting} />
    </li>
  ))
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** While it is written, the end of the text may be half of a number. */
const halfNumber = /\s*\[[\d,\s]*$/

export function AnswerText({
  text,
  isWriting,
  setting,
}: {
  text: string
  isWriting: boolean
  setting: Setting
}) {
  const blocks = readBlocks(isWriting ? text.replace(halfNumber, '') : text)
  return (
    <div className={isWriting ? 'answer-text writing' : 'answer-text'}>
      {keyed(blocks).map(({ item, key }) => (
        <BlockView key={key} block={item} setting={setting} />
      ))}
    </div>
  )
}
