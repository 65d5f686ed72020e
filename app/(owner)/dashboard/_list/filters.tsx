import type { AnyDescription } from '#lib/entities/kit/describe.ts'
import { isLocalised } from '#lib/entities/kit/describe.ts'
import type { ListQuery } from '#lib/entities/kit/entry-list.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'

type Props = { description: AnyDescription; query: ListQuery; locale: Locale }

function Languages({ description, query, locale }: Props) {
  const { list } = deskTexts(locale)
  if (!Object.values(description.fields).some(isLocalised)) return null
  return (
    <select name="lacks" defaultValue={query.lacks} aria-label={list.lacks}>
      <option value="">{list.anyLanguage}</option>
      {locales.map(each => (
        <option key={each} value={each}>
          {list.lacksLanguage(languageNames[each])}
        </option>
      ))}
    </select>
  )
}

/** Search, filters and order: a plain form, so that all of it is in the address. */
export function Filters({ description, query, locale }: Props) {
  const texts = deskTexts(locale)
  const { list } = texts
  const many = description.many[locale]
  return (
    <search>
      <form className="filters" method="get" aria-label={list.searchIn(many)}>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={list.searchIn(many)}
          aria-label={list.search}
          aria-keyshortcuts="/"
          data-key="/"
        />
        <span className="hint in-field" aria-hidden="true">
          <kbd>/</kbd>
        </span>
        <select name="state" defaultValue={query.state} aria-label={list.state}>
          <option value="all">{list.all}</option>
          <option value="published">{texts.published}</option>
          <option value="draft">{texts.draft}</option>
        </select>
        <Languages description={description} query={query} locale={locale} />
        <select name="sort" defaultValue={query.sort} aria-label={list.order}>
          <option value="position">{list.orders.position}</option>
          <option value="title">{list.orders.title}</option>
          <option value="edited">{list.orders.edited}</option>
        </select>
        <button type="submit" className="button line">
          {list.apply}
        </button>
        {(query.q !== '' || query.state !== 'all' || query.lacks !== '') && (
          <a href={`/dashboard/${description.name}`}>{list.clearFilters}</a>
        )}
      </form>
    </search>
  )
}
