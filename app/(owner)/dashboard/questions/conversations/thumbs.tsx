import type { QuestionTexts } from '#lib/i18n/texts/owner/questions.ts'

/** What visitors thought of answers; nothing where nobody said. */
export function Thumbs({ up, down, texts }: { up: number; down: number; texts: QuestionTexts }) {
  return (
    <>
      {up > 0 && <span className="thumb-up">{texts.up(up)}</span>}
      {down > 0 && <span className="thumb-down">{texts.down(down)}</span>}
    </>
  )
}
