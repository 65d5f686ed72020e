import type { Metadata } from 'next'
import { countTexts, listBoardTexts } from '#lib/entities/board/board-texts.ts'
import { boardQuery, groupTexts, selectTexts } from '#lib/entities/board/select-texts.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { locales } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'
import { SaveBar } from '../_form/save-bar.tsx'
import { BoardFilters } from './board-filters.tsx'
import { BoardPager } from './board-pager.tsx'
import { LanguageBoard } from './language-board.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: boardTexts[await ownerLocale()].translations }
}

/** Every text that is missing or older than its source, each with a place to write it. */
export default async function TranslationsPage({ searchParams }: Props) {
  const cv = await readOwnerEntries()
  const locale = await ownerLocale()
  const texts = boardTexts[locale]
  const query = boardQuery.parse({ language: '', entity: '', mark: '', ...(await searchParams) })
  const all = listBoardTexts({ cv, locale })
  const { shown, first, total, page, pages } = selectTexts(all, query)
  const ofEach = countTexts(cv)
  const older = all.filter(({ mark }) => mark === 'older').length
  return (
    <>
      <header className="room-head">
        <h1 id="board-title" tabIndex={-1}>
          {texts.translations}
        </h1>
        <p className="mono dim">
          {texts.counts(all.length - older, older, locales.length * ofEach - all.length)}
        </p>
      </header>
      {all.length > 0 && <BoardFilters all={all} query={query} locale={locale} />}
      {total === 0 && <p className="empty">{all.length === 0 ? texts.done : texts.noMatch}</p>}
      {groupTexts(shown).map(group => (
        <LanguageBoard
          key={group.language}
          group={group}
          locale={locale}
          share={1 - all.filter(({ language }) => language === group.language).length / Math.max(1, ofEach)}
        />
      ))}
      {total > 0 && (
        <BoardPager query={{ ...query, page }} pages={pages} locale={locale}>
          {texts.range(first + 1, first + shown.length, total)}
        </BoardPager>
      )}
      <SaveBar locale={locale} />
    </>
  )
}
