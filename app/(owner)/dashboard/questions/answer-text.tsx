import type { ReadAnswer, ReadCitation } from '#lib/nexus/questions/read-answer.ts'

type Piece = { at: number; text: string; number: number | null }

/** A text cut at the numbers of its citations. */
function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\[(\d{1,3})\]|(?:(?!\[\d{1,3}\])[\s\S])+/g)].map(
    ({ 0: piece, 1: number, index }) => ({
      at: index,
      text: piece,
      number: number === undefined ? null : Number(number),
    }),
  )
}

function CitedPiece({ piece, citations }: { piece: Piece; citations: ReadCitation[] }) {
  const cited = citations.find(({ number }) => number === piece.number)
  if (cited === undefined) return piece.text
  return (
    <a className="cite mono" href={cited.path} aria-label={`${piece.text} ${cited.title}`}>
      {piece.text}
    </a>
  )
}

type Props = { answer: ReadAnswer; lang: string; sources: string }

/** An answer as it was given, its numbers leading to what they cite. */
export function AnswerText({ answer: { text, citations }, lang, sources }: Props) {
  return (
    <>
      <p className="answer-text" lang={lang} dir="auto">
        {piecesOf(text).map(piece => (
          <CitedPiece key={piece.at} piece={piece} citations={citations} />
        ))}
      </p>
      {citations.length > 0 && (
        <ul className="answer-sources" aria-label={sources}>
          {citations.map(({ number, title, path }) => (
            <li key={number}>
              <span className="mono dim">{number}</span> <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
