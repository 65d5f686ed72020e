import type { MediaTexts } from '#lib/i18n/texts/owner/media.ts'
import type { LibraryAddress } from '#lib/media/library.ts'

type Props = { asked: LibraryAddress; texts: MediaTexts }

/** Its fields are the page's address: what was searched for can be kept and sent. */
export function SearchForm({ asked, texts }: Props) {
  return (
    <search>
      <form className="media-search" action="/dashboard/media">
        <div className="media-q">
          <label htmlFor="media-q">{texts.search}</label>
          <input id="media-q" type="search" name="q" defaultValue={asked.q} maxLength={200} />
        </div>
        <div>
          <label htmlFor="media-kind">{texts.kind}</label>
          <select id="media-kind" name="kind" defaultValue={asked.kind ?? ''}>
            <option value="">{texts.kinds.all}</option>
            <option value="image">{texts.kinds.image}</option>
            <option value="pdf">{texts.kinds.pdf}</option>
          </select>
        </div>
        <div>
          <label htmlFor="media-show">{texts.show}</label>
          <select id="media-show" name="show" defaultValue={asked.show ?? ''}>
            <option value="">{texts.shows.all}</option>
            <option value="unused">{texts.shows.unused}</option>
            <option value="undescribed">{texts.shows.undescribed}</option>
          </select>
        </div>
        <button type="submit" className="button line">
          {texts.find}
        </button>
      </form>
    </search>
  )
}
