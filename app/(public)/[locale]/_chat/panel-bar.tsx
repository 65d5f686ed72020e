import type { Locale } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'

/** Whose panel it is, and the two ways out of it. */
export function PanelBar({ locale, close }: { locale: Locale; close: () => void }) {
  const { name, subtitle, fullPage, close: closeText } = nexusTextsIn(locale)
  return (
    <div className="panel-bar">
      <h2>{name}</h2>
      <p className="mono">{subtitle}</p>
      <a className="icon" href={`/${locale}/nexus`} title={fullPage}>
        <span className="sr">{fullPage}</span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M8.500 1h4.500v4.500M13 1L8 6M5.500 13H1V8.500M1 13l5-5" />
        </svg>
      </a>
      <button type="button" className="icon" aria-label={closeText} title={closeText} onClick={close}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.500 1.500l11 11m0-11l-11 11" />
        </svg>
      </button>
    </div>
  )
}
