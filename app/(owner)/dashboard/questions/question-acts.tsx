'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { type QuestionTexts, questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { AskedAgain } from '#lib/nexus/questions/ask-again.ts'
import type { OpenQuestion } from '#lib/nexus/questions/open-questions.ts'
import { showToast } from '../_shell/toast-store.ts'
import { tryAction } from '../_shell/try-action.ts'
import { askAgainAction, bringBackQuestionAction, dismissQuestionAction } from './actions.ts'
import { AnswerText } from './answer-text.tsx'

type Asked = Pick<OpenQuestion, 'id' | 'question' | 'locale'>

/** Puts a question away, which the toast takes back; the keyboard is at the top of the list again. */
function useDismissal(id: string, locale: Locale) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const texts = questionTexts(locale)
  const bringBack = async () => {
    const back = await tryAction(locale, () => bringBackQuestionAction(id))
    router.refresh()
    if (back !== null) showToast(texts.undone)
  }
  const dismiss = () =>
    start(async () => {
      const gone = await tryAction(locale, () => dismissQuestionAction(id))
      router.refresh()
      if (gone === null) return
      showToast(texts.dismissed, { label: texts.undo, run: () => void bringBack() })
      document.getElementById('questions-title')?.focus()
    })
  return { isPending, dismiss }
}

type ActProps = { label: string; isPending: boolean; act: () => void; className: string; children: ReactNode }

function Act({ label, isPending, act, className, children }: ActProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-disabled={isPending}
      onClick={isPending ? undefined : act}
    >
      {children}
    </button>
  )
}

function Result({ result, lang, texts }: { result: AskedAgain; lang: string; texts: QuestionTexts }) {
  return (
    <div className="asked-again" data-answered={result.isAnswered ? '' : undefined}>
      <p className="mono dim">{result.isAnswered ? texts.isAnswered : texts.isStillOpen}</p>
      <AnswerText answer={result} lang={lang} sources={texts.sources} />
    </div>
  )
}

type Props = { asked: Asked; locale: Locale; children: ReactNode }

/** What can be done about an open question; `children` are the ways that lead elsewhere. */
export function QuestionActs({ asked, locale, children }: Props) {
  const texts = questionTexts(locale)
  const { isPending, dismiss } = useDismissal(asked.id, locale)
  const [result, setResult] = useState<AskedAgain | null>(null)
  const [isAsking, start] = useTransition()
  const ask = () =>
    start(async () => {
      const again = await tryAction(locale, () => askAgainAction(asked.id))
      if (again !== null) setResult(again)
    })
  const isOpen = result?.isAnswered !== true
  const labelled = (act: string) => texts.about(act, asked.question)
  return (
    <>
      {isOpen && (
        <div className="question-acts">
          {children}
          <Act
            className="button line"
            label={labelled(isAsking ? texts.asking : texts.askAgain)}
            isPending={isAsking}
            act={ask}
          >
            {isAsking ? texts.asking : texts.askAgain}
          </Act>
          <Act className="button line" label={labelled(texts.dismiss)} isPending={isPending} act={dismiss}>
            {texts.dismiss}
          </Act>
        </div>
      )}
      <div role="status">
        {result !== null && <Result result={result} lang={asked.locale} texts={texts} />}
      </div>
    </>
  )
}
