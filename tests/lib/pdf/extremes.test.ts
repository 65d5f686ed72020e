import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { describeDocument } from '#lib/outputs/pdf/document.ts'
import { prepareCvPdf, renderCvPdf } from '#lib/outputs/pdf/render-pdf.ts'
import { readPdf, squeeze } from '#tests/support/read-pdf.ts'
import { openSampleSite, repeat, type SampleSite, siteUrl } from '#tests/support/sample-site.ts'

let site: SampleSite
let rows: PublicRows
const now = new Date('2026-11-18')
const same = (text: string) => ({ en: text, es: text, pt: text })

beforeAll(async () => {
  site = await openSampleSite()
  rows = await site.readRows()
})
afterAll(() => site.close())

const render = async (changed: PublicRows) => readPdf(await renderCvPdf(presentCv(changed, 'en', now)))

/** The rows with every list empty and every optional text unwritten. */
function bare(): PublicRows {
  const nothing = {
    label: null,
    headline: null,
    summary: null,
    email: null,
    phone: null,
    url: null,
    place: null,
    remote: null,
    availability: null,
    workPermit: null,
  }
  const [none, ...lists] = [[], [], [], [], []]
  return {
    ...rows,
    ...nothing,
    links: none,
    employers: [],
    roles: [],
    projects: lists[0] ?? [],
    skillGroups: [],
    skills: [],
    education: [],
    certificates: [],
    awards: [],
    publications: [],
    volunteering: [],
    spokenLanguages: [],
    interests: [],
    testimonials: [],
    savedAnswers: [],
  }
}

test('a name and one role fill one page and leave no empty section', async () => {
  const tiny = { ...bare(), employers: rows.employers.slice(0, 1), roles: rows.roles.slice(0, 1) }
  const pdf = await render(tiny)
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.outline).toEqual(['Experience'])
  expect(squeeze(pdf.text)).toMatch(/^MatíasIribarnecv\.example\/enExperienceCauce/)
})

test('of 500 projects it shows twelve and says where the others are', async () => {
  const title = 'A ninety character title that goes on about the flood line of the island neighbours and'
  const projects = repeat(rows.projects, 500, (_, index) => ({
    title: same(`${title} ${index}`),
    featured: true,
  }))
  const pdf = await render({ ...rows, projects })
  expect(squeeze(pdf.text).split(squeeze(title)).length - 1).toBe(12)
  expect(pdf.text).toContain('and 488 more projects at cv.example/en/projects')
})

test('no title is left alone at the foot of a page', async () => {
  const employers = repeat(rows.employers, 30, () => ({ name: 'EMPLOYER of many people' }))
  const roles = repeat(rows.roles, 90, (_, index) => ({
    employerId: employers[index % 30]?.id ?? '',
    title: same('TITLE of a role'),
    place: null,
  }))
  const pdf = await render({ ...rows, employers, roles })
  expect(pdf.pages.length).toBeGreaterThan(8)
  for (const page of pdf.pages) {
    const lines = page.trim().split('\n')
    expect(lines.at(-1)).not.toMatch(/EMPLOYER|TITLE|^(Experience|Skills|Education|Awards)$/)
  }
})

const lookalikes = [
  '#eval("1")',
  '$x$',
  '*bold*',
  '@ref',
  '<label>',
  '\\u{202e}',
  '#import "/etc/passwd"',
  '= Heading',
  '</script><script>alert(1)</script>',
  '// comment',
  '"; panic("x',
  '[#sys.version]',
]

test('what looks like markup or script stays text', async () => {
  const text = lookalikes.join(' ; ')
  const employers = rows.employers.map(row => ({ ...row, name: text }))
  const pdf = await render({ ...rows, name: 'Ana #strong[Paz] \u202eevil', headline: same(text), employers })
  expect(squeeze(pdf.text).split(squeeze(text)).length - 1).toBe(1 + employers.length)
  expect(pdf.info.get('Title')).toBe('Ana #strong[Paz] evil, CV')
})

const naughty = [
  '👩‍👩‍👧‍👦 🇦🇷',
  '田中さん',
  'مرحبا بالعالم',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\u200b\u200c\u200d\ufeff',
  'a'.repeat(20_000),
  '{{7*7}} $HOME',
  '```\n'.repeat(50),
  '> '.repeat(300),
  '[a](javascript:alert(1))',
  `${'- '.repeat(200)}x`,
]

test('naughty texts anywhere make a document, and a script is no link', async () => {
  const text = naughty.join(' ')
  const roles = rows.roles.map((row, index) => ({
    ...row,
    title: same(naughty[index] ?? text),
    summary: same(text),
  }))
  const skills = rows.skills.map(row => ({ ...row, name: same(text.slice(0, 300)) }))
  const pdf = await render({ ...rows, name: text, place: same(text), summary: same(text), roles, skills })
  expect(pdf.text).toContain('{{7*7}}')
  expect(pdf.links.filter(link => !/^(https?|mailto):/.test(link))).toEqual([])
})

test('Markdown becomes paragraphs, items and links', () => {
  const summary = same(
    '## Head\n\nSome **strong** [words](/en/projects/marea).\n\n1. one\n   - two\n\n![alt](x.png)',
  )
  const { summary: blocks } = describeDocument(presentCv({ ...rows, summary }, 'en', now), siteUrl)
  expect(blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Head' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Some ' },
        { text: 'strong', style: 'strong' },
        { text: ' ' },
        { text: 'words', href: `${siteUrl}/en/projects/marea` },
        { text: '.' },
      ],
    },
    { kind: 'item', runs: [{ text: 'one' }] },
    { kind: 'item', runs: [{ text: 'two' }] },
  ])
})

/** Time of the typesetting thread itself: on a busy machine the clock counts everybody's work. */
async function timeRendering(name: string): Promise<number> {
  const { render: make } = await prepareCvPdf(presentCv({ ...rows, name }, 'es', now))
  const { worker } = globalThis.liveCvTypesetter ?? {}
  const before = await worker?.cpuUsage()
  await make()
  const spent = await worker?.cpuUsage(before)
  return spent === undefined ? 0 : (spent.user + spent.system) / 1000
}

test('a warm rendering of the sample takes at most 50 ms', async () => {
  globalThis.liveCvTypesetter = undefined
  const times: number[] = []
  // Another name each time, so that nothing answers from memory; the thread is replaced before the 24th.
  for (let round = 0; round < 23; round++) times.push(await timeRendering(`Matías Iribarne ${round}`))
  const warm = times.slice(-20).sort((a, b) => a - b)
  const median = warm[10] ?? Number.NaN
  console.log(`PDF, made warm: median ${median.toFixed(1)} ms, best ${warm[0]?.toFixed(1)} ms`)
  expect(warm[0]).toBeGreaterThan(0)
  expect(median).toBeLessThanOrEqual(50)
}, 240_000)
