import type { Metadata } from 'next'
import type { PublicCv } from '#lib/cv/present.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { isLocale, languageTags, locales } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { brief } from '#lib/outputs/brief.ts'
import { absolute, alternatesOf, type PagePath, projectListPage } from '#lib/outputs/crawlers/addresses.ts'
import {
  contactCard,
  homeCard,
  nexusCard,
  privacyCard,
  projectCard,
  projectsCard,
  type ShareCard,
  versionOf,
} from '#lib/outputs/share/card.ts'
import { countProjectPages } from '#lib/pages/addresses.ts'

type Description = {
  page: PagePath
  title: string
  description: string | undefined
  type: 'profile' | 'article' | 'website'
  /** The page whose picture stands for this one. */
  pictured: PagePath
  card: ShareCard
}

const openGraphLocale = (tag: string) => (tag === 'en' ? 'en_US' : tag.replace('-', '_'))

function pictureOf({ pictured, card }: Description, { locale }: PublicCv) {
  const url = absolute(`/${locale}${pictured}/share.png?v=${versionOf(card)}`)
  return { url, width: 1200, height: 630, type: 'image/png', alt: [card.title, card.text].join('. ') }
}

/** All that machines are told about a page beside its text. */
function metadataOf(cv: PublicCv, described: Description): Metadata {
  const { page, title, type } = described
  const { [cv.locale]: canonical, ...languages } = alternatesOf(page)
  const description = described.description && brief(described.description)
  const images = [pictureOf(described, cv)]
  return {
    title,
    description,
    alternates: { canonical, languages: { [cv.locale]: canonical, ...languages } },
    robots: cv.isIndexable ? { 'max-image-preview': 'large' } : { index: false, follow: false },
    manifest: `/${cv.locale}/manifest.webmanifest`,
    openGraph: {
      ...{ type, title, description, url: canonical, images, siteName: nameOf(cv) },
      locale: openGraphLocale(languageTags[cv.locale]),
      alternateLocale: locales
        .filter(locale => locale !== cv.locale)
        .map(locale => openGraphLocale(languageTags[locale])),
    },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}

/** What is said of a page; nothing where there is no CV to describe: that page names itself. */
async function describe(locale: string, draw: (cv: PublicCv) => Description | null): Promise<Metadata> {
  if (!isLocale(locale)) return {}
  const cv = await readCv(locale)
  if (!cv.ok || cv.value === null) return {}
  const described = draw(cv.value)
  return described === null ? {} : metadataOf(cv.value, described)
}

const nameOf = ({ person }: PublicCv) => person.name ?? 'CV'

const aboutOf = ({ person }: PublicCv) => (person.headline ?? person.label ?? person.summary)?.text

export function describeHome(locale: string): Promise<Metadata> {
  return describe(locale, cv => ({
    page: '',
    title: [nameOf(cv), cv.person.label?.text].filter(Boolean).join(', '),
    description: aboutOf(cv),
    type: 'profile',
    pictured: '',
    card: homeCard(cv),
  }))
}

export function describeProjects(locale: string, page: number): Promise<Metadata> {
  return describe(locale, cv => {
    const texts = textsIn(cv.locale)
    const count = countProjectPages(cv.projects.length)
    if (page < 1 || page > count) return null
    const place = page > 1 ? [texts.pageOf(page, count)] : []
    return {
      page: projectListPage(page),
      title: [texts.projects, ...place, nameOf(cv)].join(', '),
      description: [texts.projectsLead(cv.projects.length), ...place].join(' '),
      type: 'website',
      pictured: '/projects',
      card: projectsCard(cv),
    }
  })
}

export function describeProject(locale: string, slug: string): Promise<Metadata> {
  return describe(locale, cv => {
    const project = cv.projects.find(each => each.slug === slug)
    if (project === undefined) return null
    const page = `/projects/${slug}`
    return {
      page,
      title: [project.title?.text, nameOf(cv)].filter(Boolean).join(', '),
      description: (project.summary ?? project.contribution)?.text ?? aboutOf(cv),
      type: 'article',
      pictured: page,
      card: projectCard(cv, project),
    }
  })
}

export async function describePrivacy(locale: string): Promise<Metadata> {
  if (!isLocale(locale)) return {}
  const { privacyTitle, privacyParts } = textsIn(locale)
  const described = await describe(locale, cv => ({
    page: '/privacy',
    title: `${privacyTitle}, ${nameOf(cv)}`,
    description: privacyParts[0]?.text,
    type: 'website',
    pictured: '/privacy',
    card: privacyCard(cv),
  }))
  // It stands without a CV too.
  return { title: privacyTitle, ...described }
}

export function describeNexus(locale: string): Promise<Metadata> {
  return describe(locale, cv => {
    const { askAboutWork, pageDescription } = nexusTextsIn(cv.locale)
    return {
      page: '/nexus',
      title: `${askAboutWork}, ${nameOf(cv)}`,
      description: pageDescription,
      type: 'website',
      pictured: '/nexus',
      card: nexusCard(cv),
    }
  })
}

export function describeContact(locale: string): Promise<Metadata> {
  return describe(locale, cv => {
    const card = contactCard(cv)
    return {
      page: '/contact',
      title: `${textsIn(cv.locale).writeToMe}, ${nameOf(cv)}`,
      description: card.text,
      type: 'website',
      pictured: '/contact',
      card,
    }
  })
}

export function describeSent(locale: string): Metadata {
  if (!isLocale(locale)) return {}
  return { title: textsIn(locale).contactForm.sentTitle, robots: { index: false } }
}
