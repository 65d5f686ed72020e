import type { Period } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { brief } from '../brief.ts'
import { absolute } from '../crawlers/addresses.ts'
import { imageAddress } from './image-address.ts'
import { describePerson, referToPerson } from './person.ts'

const context = 'https://schema.org'

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function describeProfilePage(cv: PublicCv) {
  return {
    '@context': context,
    '@type': 'ProfilePage',
    url: absolute(`/${cv.locale}`),
    inLanguage: languageTags[cv.locale],
    dateModified: cv.updatedAt.toISOString(),
    mainEntity: describePerson(cv),
  }
}

/** An interval of ISO 8601; two dots stand for an end that is still open. */
function coverageOf({ start, end, isOpen }: Period): string | null {
  if (start === null) return null
  return isOpen ? `${start}/..` : [start, end].filter(Boolean).join('/')
}

export function describeWork(cv: PublicCv, project: PublicCv['projects'][number]) {
  const { title, summary, slug, repositoryUrl, url, skills, images } = project
  return {
    '@context': context,
    '@type': repositoryUrl === null ? 'CreativeWork' : 'SoftwareSourceCode',
    name: title === null ? slug : brief(title.text, 200),
    description: summary && brief(summary.text),
    url: absolute(project.path),
    inLanguage: languageTags[cv.locale],
    author: cv.person.name === null ? null : referToPerson(cv),
    temporalCoverage: coverageOf(project.period),
    keywords: skills.map(({ name, slug: skill }) => name?.text ?? skill),
    image: imageAddress(images[0]),
    codeRepository: repositoryUrl,
    sameAs: url,
  }
}
