import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { env } from '#lib/env.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { statusMarker } from '#lib/pages/markers.ts'

type Props = { title: string; text: string; children?: ReactNode }

function StatePage({ title, text, children }: Props) {
  return (
    <main id="content" className="wrap state">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  )
}

/** The first page of the CV, in the address's language or, where it has none, in all three. */
function HomeLinks({ locale }: { locale: Locale | null }) {
  if (locale !== null) return <a href={`/${locale}`}>{textsIn(locale).toHome}</a>
  return (
    <ul>
      {locales.map(each => (
        <li key={each} lang={each}>
          <a href={`/${each}`} hrefLang={each}>
            {languageNames[each]}: {textsIn(each).toHome}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What "not found" shows, whoever sets its status. */
export function NotFoundText({ locale }: { locale: Locale | null }) {
  const { notFound: title, notFoundText } = textsIn(locale ?? 'en')
  return (
    <StatePage title={title} text={notFoundText}>
      <meta name="robots" content="noindex" />
      <HomeLinks locale={locale} />
    </StatePage>
  )
}

/** Nothing at this address. `locale` is null when the address names no language of ours. */
export function NotFoundPage({ locale }: { locale: Locale | null }) {
  // There our page cache, which turns the marker into a status, is not used.
  if (env().isOnVercel) notFound()
  return (
    <>
      <meta name={statusMarker} content="404" />
      <NotFoundText locale={locale} />
    </>
  )
}

/** Neither database nor snapshot could be read. */
export function UnavailablePage({ locale }: { locale: Locale }) {
  // The platform's cache would keep this page: an error is not kept.
  if (env().isOnVercel) throw new Error('The database does not answer.')
  const { unavailable, unavailableText } = textsIn(locale)
  return (
    <StatePage title={unavailable} text={unavailableText}>
      <meta name={statusMarker} content="503" />
      <meta name="robots" content="noindex" />
    </StatePage>
  )
}

/** There is no entry yet. */
export function BeingPreparedPage({ locale }: { locale: Locale }) {
  const { beingPrepared, beingPreparedText } = textsIn(locale)
  return (
    <StatePage title={beingPrepared} text={beingPreparedText}>
      <meta name="robots" content="noindex" />
    </StatePage>
  )
}
