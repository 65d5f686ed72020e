import type { PublicCv } from '#lib/cv/present.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { LanguageLinks } from './language-links.tsx'

type Props = { locale: Locale; cv: PublicCv | null }

/** The sections that exist, by their anchors on the first page. */
function sectionLinks(cv: PublicCv): { href: string; label: string }[] {
  const texts = textsIn(cv.locale)
  const sections = [
    { id: 'experience', label: texts.experience, count: cv.employers.length },
    { id: 'projects', label: texts.projects, count: cv.projects.length },
    { id: 'skills', label: texts.skills, count: cv.skillGroups.length },
    { id: 'education', label: texts.education, count: cv.education.length },
  ]
  return sections
    .filter(({ count }) => count > 0)
    .map(({ id, label }) => ({ href: `/${cv.locale}#${id}`, label }))
}

export function SiteHeader({ locale, cv }: Props) {
  const texts = textsIn(locale)
  const languages = locales.map(each => ({ locale: each, name: languageNames[each] }))
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {texts.skipToContent}
      </a>
      <a className="site-name" href={`/${locale}`}>
        {cv?.person.name ?? 'CV'}
      </a>
      {cv !== null && (
        <nav aria-label={texts.siteNavigation} className="sections">
          {sectionLinks(cv).map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <LanguageLinks label={texts.languages} current={locale} languages={languages} />
    </header>
  )
}
