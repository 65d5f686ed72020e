import type { PublicCv } from '#lib/cv/present.ts'
import { brief } from '../brief.ts'
import { absolute } from '../crawlers/addresses.ts'
import { imageAddress } from './image-address.ts'

const most = { links: 12, employers: 5, studies: 6, skills: 24 }

const personId = () => absolute('/#person')

/** What a project says of its author. */
export function referToPerson({ person, locale }: PublicCv) {
  return { '@type': 'Person', '@id': personId(), name: person.name, url: absolute(`/${locale}`) }
}

const isOnWeb = (url: string | null): url is string => url !== null && /^https?:/.test(url)

/** The same person elsewhere; e-mail addresses are not for harvesters. */
function listSame({ person }: PublicCv): string[] {
  const urls = [...person.links.map(({ url }) => url), person.url].filter(isOnWeb)
  return [...new Set(urls)].slice(0, most.links)
}

function presentRoles({ employers }: PublicCv) {
  const present = employers.filter(({ period }) => period.isOpen).slice(0, most.employers)
  const roles = present.flatMap(employer => employer.roles.filter(({ period }) => period.isOpen))
  return {
    worksFor: present
      .filter(({ name }) => name !== null)
      .map(({ name, url }) => ({ '@type': 'Organization', name, url })),
    hasOccupation: roles
      .flatMap(({ title }) => title ?? [])
      .map(({ text }) => ({ '@type': 'Occupation', name: brief(text, 120) })),
  }
}

function listSchools({ education }: PublicCv) {
  const urls = new Map(education.flatMap(({ institution, url }) => (institution ? [[institution, url]] : [])))
  return [...urls]
    .slice(0, most.studies)
    .map(([name, url]) => ({ '@type': 'EducationalOrganization', name, url }))
}

function placeOf({ city, region, countryCode }: PublicCv['person']) {
  if (city === null && region === null && countryCode === null) return null
  const place = { addressLocality: city, addressRegion: region, addressCountry: countryCode }
  return { '@type': 'PostalAddress', ...place }
}

/** The person in the words of schema.org, as the page says it. */
export function describePerson(cv: PublicCv) {
  const { person, skillGroups, languages } = cv
  const about = person.headline ?? person.summary
  const skills = skillGroups.flatMap(group => group.skills).toSorted((a, b) => b.months - a.months)
  return {
    '@type': 'Person',
    '@id': personId(),
    name: person.name,
    url: absolute(`/${cv.locale}`),
    jobTitle: person.label && brief(person.label.text, 120),
    description: about && brief(about.text),
    image: imageAddress(person.photo),
    sameAs: listSame(cv),
    ...presentRoles(cv),
    alumniOf: listSchools(cv),
    knowsAbout: skills.slice(0, most.skills).map(({ name, slug }) => name?.text ?? slug),
    knowsLanguage: languages.flatMap(({ code, language }) => code ?? language?.text ?? []),
    address: placeOf(person),
  }
}
