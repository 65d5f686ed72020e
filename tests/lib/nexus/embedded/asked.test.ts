import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { choosePlan } from '#lib/nexus/embedded/understand/choose-plan.ts'
import type { Plan } from '#lib/nexus/embedded/understand/plan.ts'
import { readQuestion } from '#lib/nexus/embedded/understand/read-question.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import { contents, readPublicRows } from '#tests/eval/cvs.ts'
import { type CvName, now } from '#tests/eval/expected.ts'
import { en } from './asked/en.ts'
import { es } from './asked/es.ts'
import { pt } from './asked/pt.ts'
import { second } from './asked/second.ts'

const asked: Record<CvName, Record<Locale, string>> = { sample: { en, es, pt }, second }
/** Of the questions that a plan can be told of; the others are answered by the search. */
const least = 0.93

function nameOf(plan: Plan): string {
  if (plan.kind === 'chatter') return `chatter.${plan.about}`
  if (plan.kind === 'list') return `list.${plan.kinds.join('+')}`
  return 'of' in plan ? `${plan.kind}.${[plan.of].flat().join('+')}` : plan.kind
}

function anchorsOf(plan: Plan): string[] {
  if (plan.kind === 'skills') return plan.skills.map(({ anchor }) => anchor)
  if (plan.kind === 'projects') return plan.projects.map(({ anchor }) => anchor)
  if (plan.kind === 'employers') return plan.employers.map(({ anchor }) => anchor)
  if (plan.kind === 'beside') return [plan.employer.anchor]
  return plan.kind === 'links' ? plan.links.map(({ anchor }) => anchor) : []
}

/** The lines that are not read as they are meant. */
function misread(rows: PublicRows, cv: CvName, locale: Locale) {
  const entries = readEntries(presentCv(rows, locale, now))
  const lines = asked[cv][locale].trim().split('\n')
  const planned = lines.filter(line => !/ \| (search|silent)/.test(line))
  const wrong = planned.filter(line => {
    const [question = '', name, anchors = ''] = line.split(' | ')
    const plan = choosePlan(readQuestion(question, { entries, locale, now }), entries)
    const named = anchorsOf(plan)
    const isMissed = (anchor: string) => named.length > 0 && anchor !== '' && !named.includes(anchor)
    return nameOf(plan) !== name || anchors.split(' ').some(isMissed)
  })
  return { planned, wrong }
}

describe.each(['sample', 'second'] as const)('questions about the %s CV', cv => {
  let rows: PublicRows

  beforeAll(async () => {
    rows = await readPublicRows(contents[cv])
  })

  test.each(locales)('are read as they are meant, in %s', locale => {
    const { planned, wrong } = misread(rows, cv, locale)
    expect(1 - wrong.length / planned.length, wrong.join('\n')).toBeGreaterThan(least)
  })
})
