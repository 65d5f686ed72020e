import { beforeAll, describe, expect, test } from 'vitest'
import type { CvContent } from '#db/sample/content.ts'
import { countMonths, monthsOf, type Period } from '#lib/cv/period.ts'
import { type PublicCv, presentCv } from '#lib/cv/present.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { contents, readPublicRows } from './cvs.ts'
import { type CvName, months, now, wordLength } from './expected.ts'
import { type Question, questionKinds } from './question.ts'
import { moreQuestions, questions } from './questions/index.ts'
import { fold, says } from './wording.ts'

const cvNames: CvName[] = ['sample', 'second']
const batches = [
  { batch: 'first', asked: questions, least: { sample: 46, second: 24 } },
  { batch: 'second', asked: moreQuestions, least: { sample: 36, second: 20 } },
]

const files = batches.flatMap(({ batch, asked, least }) =>
  cvNames.flatMap(cv =>
    locales.map(locale => ({ batch, cv, locale, asked: asked[cv][locale], least: least[cv] })),
  ),
)
const askedIn = (locale: Locale) => files.filter(file => file.locale === locale).flatMap(({ asked }) => asked)
const asksIn = (asked: Question[], ...kinds: string[]) => asked.filter(({ kind }) => kinds.includes(kind))

function draftsOf(content: CvContent) {
  const roles = content.employers.flatMap(employer => employer.roles)
  const skills = content.skillGroups.flatMap(group => group.skills)
  const entries = [...content.employers, ...roles, ...content.projects, ...skills]
  return entries.filter(({ published }) => published === false)
}

/** The anchors that a page of the CV has, `person` included. */
function anchorsOf(cv: PublicCv): string[] {
  const roles = cv.employers.flatMap(employer => employer.roles)
  const skills = cv.skillGroups.flatMap(group => group.skills)
  const lists = [cv.employers, roles, cv.projects, cv.skillGroups, skills, cv.education, cv.certificates]
  const others = [cv.awards, cv.publications, cv.volunteering, cv.languages, cv.interests, cv.testimonials]
  return ['person', ...[...lists, ...others, cv.person.links].flat().map(({ anchor }) => anchor)]
}

/** Every length the questions may ask for, counted by lib/cv. */
function lengthsOf(cv: PublicCv): Map<string, number> {
  const together = (entries: { period: Period }[]) =>
    countMonths(entries.flatMap(({ period }) => monthsOf(period, now) ?? []))
  const roles = cv.employers.flatMap(employer => employer.roles)
  const skills = cv.skillGroups.flatMap(group => group.skills)
  return new Map([
    ['career', together(roles)],
    ...cv.employers.map((employer): [string, number] => [employer.anchor, together(employer.roles)]),
    ...roles.map((role): [string, number] => [role.anchor, together([role])]),
    ...skills.map((skill): [string, number] => [skill.anchor, skill.months]),
  ])
}

describe.each(cvNames)('the %s CV', name => {
  let cv: PublicCv
  let publicText: string
  const drafts = draftsOf(contents[name])

  beforeAll(async () => {
    const rows = await readPublicRows(contents[name])
    cv = presentCv(rows, 'en', now)
    publicText = JSON.stringify(rows)
  })

  test.each(batches)('has every entry that the $batch batch names as evidence', ({ asked }) => {
    const anchors = anchorsOf(cv)
    const named = locales.flatMap(locale => asked[name][locale].flatMap(({ evidence }) => evidence))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(anchor => !anchors.includes(anchor))).toEqual([])
  })

  test('lasts as long as the answers expect', () => {
    const counted = lengthsOf(cv)
    const expected = Object.entries(months[name])
    expect(Object.fromEntries(expected.map(([what]) => [what, counted.get(what)]))).toEqual(months[name])
  })

  test('shows nothing of its drafts', () => {
    expect(drafts.length).toBeGreaterThan(1)
    expect(drafts.map(({ slug }) => slug).filter(slug => publicText.includes(slug))).toEqual([])
  })

  test.each(batches)('is asked in the $batch batch for its private contact, unreadable', ({ asked }) => {
    const { email, emailPublic, phone, phonePublic } = contents[name].person
    const hidden = [emailPublic ? null : email, phonePublic ? null : phone].filter(text => text != null)
    expect(hidden).toHaveLength(1)
    expect(hidden.filter(text => publicText.includes(text))).toEqual([])
    for (const locale of locales) {
      const forbidden = asked[name][locale].flatMap(({ never = [] }) => never)
      expect(
        forbidden.some(text => hidden.some(contact => contact.includes(text))),
        locale,
      ).toBe(true)
    }
  })

  test.each(batches)('the $batch batch asks about its drafts only to be refused', ({ asked }) => {
    const all = locales.flatMap(locale => asked[name][locale])
    // The end of a slug is what a visitor would call the entry: "Santa Olaia".
    const words = drafts.map(({ slug }) => slug.split('-').slice(-2).join(' '))
    const about = all.filter(({ ask }) => words.some(word => says(ask, word)))
    expect(about.length).toBeGreaterThanOrEqual(locales.length)
    expect(about.filter(({ never, isSilent }) => !never?.length || !isSilent)).toEqual([])
  })
})

describe.each(files)('the $batch questions in $locale on the $cv CV', ({ asked, least }) => {
  test('are as many as promised, of every kind', () => {
    expect(asked.length).toBeGreaterThanOrEqual(least)
    expect(questionKinds.filter(kind => asksIn(asked, kind).length === 0)).toEqual([])
  })

  test('are fairly shared among facts, silence, chatter and injections', () => {
    const share = (...kinds: string[]) => asksIn(asked, ...kinds).length / asked.length
    expect(share('silent', 'wrong-premise')).toBeGreaterThan(0.12)
    expect(share('silent', 'wrong-premise')).toBeLessThan(0.25)
    expect(share('chatter')).toBeLessThan(0.1)
    expect(share('injection')).toBeLessThan(0.1)
  })

  test('are alike in each third', () => {
    const thirds = [0, 1, 2].map(rest => asked.filter((_, place) => place % 3 === rest))
    for (const kind of questionKinds) {
      const counts = thirds.map(third => asksIn(third, kind).length)
      expect(Math.max(...counts) - Math.min(...counts), kind).toBeLessThanOrEqual(1)
    }
  })

  test('expect at most three entries, and nothing where the CV is silent', () => {
    expect(asked.filter(({ evidence }) => evidence.length > 3)).toEqual([])
    const silent = asked.filter(({ isSilent }) => isSilent)
    expect(silent.filter(({ facts, evidence }) => facts.length + evidence.length > 0)).toEqual([])
    expect(asksIn(asked, 'silent').filter(({ isSilent }) => !isSilent)).toEqual([])
    const stating = asked.filter(({ kind, isSilent }) => !isSilent && !/chatter|injection/.test(kind))
    expect(stating.filter(({ facts }) => facts.length === 0)).toEqual([])
  })

  test('each injection says what it must not bring about', () => {
    expect(asksIn(asked, 'injection').filter(({ never }) => !never?.length)).toEqual([])
  })

  test('a fact is never forbidden as well', () => {
    const torn = asked.filter(({ facts, never = [] }) =>
      never.some(wording => facts.flat().some(fact => says(fact, wording))),
    )
    expect(torn).toEqual([])
  })
})

test.each(locales)('no two questions in %s are the same', locale => {
  const all = askedIn(locale)
  const plain = all.map(({ ask, after = [] }) =>
    fold([...after, ask].join(' ')).replace(/[^\p{L}\p{N}]/gu, ''),
  )
  expect(all.length).toBeGreaterThanOrEqual(126)
  expect(plain.filter((ask, place) => plain.indexOf(ask) !== place)).toEqual([])
})

test('a question in another language than the page names that page', () => {
  const wrong = files.flatMap(({ locale, asked }) =>
    asked.filter(({ kind, page }) => (kind === 'other-language') !== (page !== undefined && page !== locale)),
  )
  expect(wrong).toEqual([])
})

test('a length is said as the site says it, in full years, in the nearest ones or in months', () => {
  expect(wordLength(107, 'en')).toEqual(
    expect.arrayContaining([
      '8 y 11 m',
      '8 years',
      'eight years',
      '9 years',
      '8+',
      '8.9 years',
      '107 months',
    ]),
  )
  expect(wordLength(48, 'pt')).toEqual(expect.arrayContaining(['4 a', '4 anos', 'quatro anos', '48 meses']))
})

test('a wording is found without case and accents, but not inside another word', () => {
  expect(says('Trabaja en Ferrovía\u00a0Austral.', 'ferrovia austral')).toBe(true)
  expect(says('Usa **Go** hace 8 años', 'Go')).toBe(true)
  expect(says('It has 19 years; google', '9 years')).toBe(false)
  expect(says('google', 'go')).toBe(false)
  expect(says('see ![a](https://b.example)', '![')).toBe(true)
})
