'use client'

import { type KeyboardEvent, useId, useRef } from 'react'
import type { BoardText } from '#lib/entities/board/board-texts.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'
import { languageNamesIn } from '#lib/i18n/texts/owner/media.ts'
import { LanguageMark } from '../_shell/mark.tsx'
import { showToast } from '../_shell/toast-store.ts'
import { shownText } from './text-state.ts'
import { TextTrouble } from './text-trouble.tsx'
import { type BoardTextHandle, useBoardText } from './use-board-text.ts'

type Props = { text: BoardText; locale: Locale }
type PartProps = Props & { handle: BoardTextHandle }

/** The row goes once it is saved: the keyboard moves on to the next one, or to the top where there is none. */
function focusAfter(row: HTMLElement | null): void {
  const all = Array.from(document.querySelectorAll<HTMLElement>('.board-text textarea'))
  const next = all[all.findIndex(each => row?.contains(each)) + 1]
  const target = next ?? document.getElementById('board-title')
  target?.focus()
}

const isSaveKey = ({ ctrlKey, metaKey, key }: KeyboardEvent) => (ctrlKey || metaKey) && key === 'Enter'

function Place({ text, locale }: Props) {
  const { entity, id, path, title, field } = text
  const texts = boardTexts[locale]
  return (
    <p className="board-place">
      <a href={`/dashboard/${entity}/${id}#${id}-${path}`} title={texts.openField}>
        {title}
      </a>
      <span className="dim">{field}</span>
    </p>
  )
}

function State({ text, locale }: Props) {
  const texts = boardTexts[locale]
  const source = languageNamesIn[locale][text.source.language]
  return (
    <p className={`board-state ${text.mark}`}>
      <LanguageMark mark={text.mark} />
      {text.mark === 'missing' ? texts.isMissing : texts.olderThan(source)}
      {text.kind === 'list' && `, ${texts.oneLine}`}
    </p>
  )
}

type Finish = (work: () => Promise<boolean>) => void

function Buttons({ text, locale, handle, finish }: PartProps & { finish: Finish }) {
  const texts = boardTexts[locale]
  const { state, isChanged, save, confirm } = handle
  const isIdle = !isChanged || state.isSaving
  return (
    <div className="board-buttons">
      {text.mark === 'older' && !isChanged && (
        <button type="button" className="link" onClick={() => finish(confirm)}>
          {texts.fits}
        </button>
      )}
      <button
        type="button"
        className="button line"
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : () => finish(save)}
      >
        {state.isSaving ? texts.saving : texts.save}
      </button>
      <span className="board-keys dim">{texts.keys}</span>
    </div>
  )
}

/** A text beside its source, to be written here or in the entry's form. */
export function TextRow({ text, locale }: Props) {
  const handle = useBoardText(text)
  const row = useRef<HTMLLIElement>(null)
  const id = useId()
  const texts = boardTexts[locale]
  const { source, language, title, field } = text
  const finish: Finish = async work => {
    if (!(await work())) return
    showToast(texts.saved)
    focusAfter(row.current)
  }
  const onKey = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return
    event.preventDefault()
    if (handle.isChanged) finish(handle.save)
    else focusAfter(row.current)
  }
  return (
    <li className="board-text" ref={row}>
      <Place text={text} locale={locale} />
      <p className="board-source" lang={source.language} id={`${id}-source`}>
        {source.text}
      </p>
      <div className={`board-editor ${text.mark}`}>
        <State text={text} locale={locale} />
        <textarea
          lang={language}
          rows={2}
          // What is typed before the page is ready would be lost without a word.
          readOnly={!handle.isReady}
          value={shownText(handle.state, text)}
          aria-label={texts.label(field, title, languageNamesIn[locale][language])}
          aria-describedby={`${id}-source`}
          onChange={event => handle.type(event.target.value)}
          onKeyDown={onKey}
        />
        <TextTrouble text={text} locale={locale} handle={handle} />
        <Buttons text={text} locale={locale} handle={handle} finish={finish} />
      </div>
    </li>
  )
}
