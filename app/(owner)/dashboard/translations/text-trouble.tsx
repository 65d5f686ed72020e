'use client'

import type { BoardText } from '#lib/entities/board/board-texts.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'
import { languageNamesIn } from '#lib/i18n/texts/owner/media.ts'
import { sentenceOf } from '../_form/field-frame.tsx'
import type { BoardTextHandle } from './use-board-text.ts'

type Props = { text: BoardText; locale: Locale; handle: BoardTextHandle }

/** What is stored now, where it is not what stands in the row. */
function Stored({ text, locale, handle }: Props) {
  const texts = boardTexts[locale]
  const { stored } = handle.state
  if (stored === null) return null
  const { source } = text
  return (
    <dl>
      <dt>{texts.storedNow}</dt>
      <dd lang={text.language}>{stored.text || texts.nothing}</dd>
      <dt>{texts.sourceNow(languageNamesIn[locale][source.language])}</dt>
      <dd lang={source.language}>{stored.source || texts.nothing}</dd>
    </dl>
  )
}

function sentence({ text, locale, handle: { state } }: Props): string {
  const texts = boardTexts[locale]
  const { problem } = state
  if (problem === null) return ''
  if (problem.kind === 'conflict') return texts.conflict
  if (problem.kind !== 'invalid') return deskTexts(locale).problems[problem.kind]
  const [name = ''] = text.path.split('.')
  const codes = problem.fields[text.path] ?? problem.fields[name] ?? []
  return codes.length === 0 ? texts.invalid : codes.map(code => sentenceOf(code, locale)).join(' ')
}

/** Why a text was not saved, both texts where two were written, and the way on. */
export function TextTrouble(props: Props) {
  const { locale, handle } = props
  const { problem } = handle.state
  return (
    <div role="alert" className={problem === null ? undefined : 'board-trouble'}>
      {problem !== null && <p>{sentence(props)}</p>}
      {problem?.kind === 'signedOut' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {deskTexts(locale).problems.signIn}
        </a>
      )}
      {problem?.kind === 'conflict' && (
        <>
          <Stored {...props} />
          <button type="button" className="link" onClick={handle.takeStored}>
            {boardTexts[locale].takeTheirs}
          </button>
        </>
      )}
    </div>
  )
}
