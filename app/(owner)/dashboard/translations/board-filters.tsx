import type { BoardText } from '#lib/entities/board/board-texts.ts'
import type { BoardQuery } from '#lib/entities/board/select-texts.ts'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'

type Props = { all: BoardText[]; query: BoardQuery; locale: Locale }

function Kinds({ all, query, locale }: Props) {
  const texts = boardTexts[locale]
  const present = Object.values(descriptions).filter(({ name }) => all.some(({ entity }) => entity === name))
  return (
    <select name="entity" defaultValue={query.entity} aria-label={texts.kind}>
      <option value="">{texts.anyKind}</option>
      {present.map(({ name, many }) => (
        <option key={name} value={name}>
          {many[locale]}
        </option>
      ))}
    </select>
  )
}

/** Which texts are shown: a plain form, so that all of it is in the address. */
export function BoardFilters(props: Props) {
  const { all, query, locale } = props
  const texts = boardTexts[locale]
  const older = all.filter(({ mark }) => mark === 'older').length
  const isFiltered = query.language !== '' || query.entity !== '' || query.mark !== ''
  return (
    <form className="filters" method="get" aria-label={texts.filters}>
      <select name="mark" defaultValue={query.mark} aria-label={texts.state}>
        <option value="">{texts.needsWork(all.length)}</option>
        <option value="missing">{texts.missing(all.length - older)}</option>
        <option value="older">{texts.older(older)}</option>
      </select>
      <select name="language" defaultValue={query.language} aria-label={texts.language}>
        <option value="">{texts.anyLanguage}</option>
        {locales.map(each => (
          <option key={each} value={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <Kinds {...props} />
      <button type="submit" className="button line">
        {texts.apply}
      </button>
      {isFiltered && <a href="/dashboard/translations">{texts.clear}</a>}
    </form>
  )
}
