import type { PublicCv } from '#lib/cv/present.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { AskLink } from '../_nexus/ask-link.tsx'
import { LanguageLinks } from './language-links.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

type Props = { locale: Locale; cv: PublicCv | null }

/** The sections that exist, by their anchors on the first page. */
function sectionLinks(cv: PublicCv): { href: string; label: string }[] {
  const texts = textsIn(cv.locale)
  const home = `/${cv.locale}`
  const sections = [
    { href: `${home}#experience`, label: texts.experience, isShown: cv.employers.length > 0 },
    { href: `${home}/projects`, label: texts.projects, isShown: cv.projects.length > 0 },
    { href: `${home}#skills`, label: texts.skills, isShown: cv.skillGroups.length > 0 },
    { href: `${home}/contact`, label: texts.contact, isShown: true },
  ]
  return sections.filter(({ isShown }) => isShown)
}

/** A narrow header has room for an initial and the last name. */
function SiteName({ locale, name }: { locale: Locale; name: string }) {
  const words = name.split(' ')
  const short = words.length > 1 ? `${name.slice(0, 1)}. ${words.at(-1)}` : name
  return (
    <a className="site-name" href={`/${locale}`}>
      <span className="whole">{name}</span>
      <span className="brief">{short}</span>
    </a>
  )
}

/** Where there is no room for the word, a question mark. */
function Ask({ locale }: { locale: Locale }) {
  const { ask } = nexusTextsIn(locale)
  return (
    <AskLink locale={locale} className="button solid ask" label={ask}>
      <span className="whole">{ask}</span>
      <span className="brief">?</span>
    </AskLink>
  )
}

export function SiteHeader({ locale, cv }: Props) {
  const texts = textsIn(locale)
  const languages = locales.map(each => ({
    locale: each,
    name: languageNames[each],
    text: each.toUpperCase(),
  }))
  return (
    <header className="top">
      <a className="skip" href="#content">
        {texts.skipToContent}
      </a>
      <div className="wrap">
        <SiteName locale={locale} name={cv?.person.name ?? 'CV'} />
        {cv !== null && (
          <nav aria-label={texts.siteNavigation} className="sections">
            {sectionLinks(cv).map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
        )}
        <LanguageLinks label={texts.languages} current={locale} languages={languages} className="languages" />
        <ThemeSwitch label={texts.switchTheme} />
        {cv !== null && <Ask locale={locale} />}
      </div>
    </header>
  )
}
