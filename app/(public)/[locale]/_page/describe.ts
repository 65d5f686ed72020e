import type { Metadata } from 'next'
import type { PublicCv } from '#lib/cv/present.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

/** Title and description of a page; none where there is no CV to describe: that page names itself. */
async function describe(locale: string, draw: (cv: PublicCv) => Metadata): Promise<Metadata> {
  if (!isLocale(locale)) return {}
  const cv = await readCv(locale)
  return cv.ok && cv.value !== null ? draw(cv.value) : {}
}

const nameOf = ({ person }: PublicCv) => person.name ?? 'CV'

export function describeHome(locale: string): Promise<Metadata> {
  return describe(locale, cv => ({
    title: [nameOf(cv), cv.person.label?.text].filter(Boolean).join(', '),
    description: cv.person.headline?.text,
  }))
}

export function describeProjects(locale: string): Promise<Metadata> {
  return describe(locale, cv => {
    const texts = textsIn(cv.locale)
    return { title: `${texts.projects}, ${nameOf(cv)}`, description: texts.projectsLead(cv.projects.length) }
  })
}

export function describeProject(locale: string, slug: string): Promise<Metadata> {
  return describe(locale, cv => {
    const project = cv.projects.find(each => each.slug === slug)
    if (project === undefined) return {}
    return {
      title: [project.title?.text, nameOf(cv)].filter(Boolean).join(', '),
      description: project.summary?.text,
    }
  })
}

export function describePrivacy(locale: string): Promise<Metadata> {
  return describe(locale, cv => ({ title: `${textsIn(cv.locale).privacyTitle}, ${nameOf(cv)}` }))
}

export function describeContact(locale: string): Promise<Metadata> {
  return describe(locale, cv => ({ title: `${textsIn(cv.locale).writeToMe}, ${nameOf(cv)}` }))
}
