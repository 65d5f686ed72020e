import type { PublicCv } from '#lib/cv/present.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

/** Only the first page is rendered again after every edit: elsewhere the date would grow old. */
export function LastEdited({ cv: { locale, updatedAt } }: { cv: PublicCv }) {
  const format = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' })
  return <p className="wrap mono dim last-edited">{textsIn(locale).lastEdited(format.format(updatedAt))}</p>
}
