import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { Asked } from '#lib/nexus/questions/open-questions.ts'

/** The visitor's question that a form is opened for. */
export function AskedNote({ asked, locale }: { asked: Asked | null; locale: Locale }) {
  if (asked === null) return null
  return (
    <p className="room-lead dim">
      {questionTexts(locale).somebodyAsked}{' '}
      <q lang={asked.locale} dir="auto">
        {asked.question}
      </q>
    </p>
  )
}
