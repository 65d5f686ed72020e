import { countVersions } from '#lib/entities/history/read-history.ts'
import type { FormShape } from '#lib/entities/kit/form-shape.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '#lib/entities/owner-entries.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'
import { PreviewButton } from '../_preview/preview-button.tsx'
import { EntryMenu } from './entry-menu.tsx'

type Props = { entry: OwnedEntry; cv: OwnerEntries; shape: FormShape; locale: Locale }

/** What the entry is called, where it is, and what can be done with it as a whole. */
export async function EntryHead({ entry, cv, shape, locale }: Props) {
  const texts = deskTexts(locale).form
  const versions = await countVersions(entry.entity, entry.id)
  return (
    <header className="room-head">
      <h1>{entryTitle(entry, locale, cv.main)}</h1>
      {shape.path !== null && entry.published && (
        <a className="mono dim" href={`/${locale}${shape.path}`}>
          {shape.path || texts.view}
        </a>
      )}
      <a className="link" href={`/dashboard/${entry.entity}/${entry.id}/history`}>
        {historyTexts[locale].link(versions)}
      </a>
      <div className="entry-tools">
        <EntryMenu entity={entry.entity} id={entry.id} locale={locale} />
        <PreviewButton id={entry.id} main={cv.main} locale={locale} />
      </div>
    </header>
  )
}
