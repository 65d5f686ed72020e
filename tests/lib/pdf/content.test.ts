import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { languageTags, locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { type CvDocument, describeDocument } from '#lib/outputs/pdf/document.ts'
import { renderCvPdf } from '#lib/outputs/pdf/render-pdf.ts'
import { readPdf, squeeze } from '#tests/support/read-pdf.ts'
import { openSampleSite, type SampleSite, siteUrl } from '#tests/support/sample-site.ts'

let site: SampleSite
let rows: PublicRows
const now = new Date('2026-11-18')

beforeAll(async () => {
  site = await openSampleSite()
  rows = await site.readRows()
})
afterAll(() => site.close())

const cvIn = (locale: (typeof locales)[number]) => presentCv(rows, locale, now)

/** Every text of one key or of any, in the order of the document. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const isShown = ['text', 'title', 'label', 'profile', 'dates', 'note'].includes(key)
    return typeof child === 'string' && isShown ? [child] : textsOf(child)
  })
}

/** What the template shows between the header and the end; the profile's title stands before its text. */
function bodyOf({ contacts, facts, profile, summary, sections }: CvDocument): string[] {
  return [...textsOf([contacts, facts, { profile }, summary]), ...sections.flatMap(sectionTexts)]
}

/** Dates are written after the line they belong to. */
function sectionTexts(section: CvDocument['sections'][number]): string[] {
  const entryTexts = ({
    title,
    by,
    dates,
    blocks,
  }: {
    title: unknown
    by: unknown
    dates: string
    blocks: unknown
  }) => textsOf([{ title }, by, { dates }, blocks])
  if (section.kind === 'employers') {
    const employers = section.employers.map(({ name, note, roles }) => [
      ...textsOf([name, note]),
      ...roles.flatMap(entryTexts),
    ])
    return [section.title, ...employers.flat()]
  }
  if (section.kind === 'entries')
    return [section.title, ...section.entries.flatMap(entryTexts), ...textsOf(section.more)]
  if (section.kind === 'quotes') return [section.title, ...textsOf(section.quotes)]
  return [section.title, ...textsOf(section.rows), section.note]
}

describe.each(locales)('the PDF in %s', locale => {
  let pdf: Awaited<ReturnType<typeof readPdf>>
  let size: number

  beforeAll(async () => {
    const bytes = await renderCvPdf(cvIn(locale))
    size = bytes.byteLength
    pdf = await readPdf(bytes)
  })

  test('reads back in order, with every text and every accent', () => {
    const text = squeeze(pdf.text)
    let from = 0
    for (const piece of bodyOf(describeDocument(cvIn(locale), siteUrl))) {
      const at = text.indexOf(squeeze(piece), from)
      expect(at, `“${piece}” after “${text.slice(from - 40, from)}”`).toBeGreaterThanOrEqual(from)
      from = at + squeeze(piece).length
    }
    expect(text.startsWith(squeeze('Matías Iribarne'))).toBe(true)
  })

  test('keeps words apart', () => {
    for (const words of ['Matías Iribarne', 'Ferrovía Austral', 'Cooperativa Tesela', 'Laboratorio Ribera']) {
      expect(pdf.text).toContain(words)
    }
  })

  test('is tagged, says its language and its title, and has an outline', () => {
    const texts = textsIn(locale)
    expect(pdf.marks?.Marked).toBe(true)
    for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Link'])
      expect(pdf.structure).toContain(`"role":"${role}"`)
    expect(pdf.info.get('Language')).toBe(languageTags[locale])
    expect(pdf.info.get('Title')).toBe('Matías Iribarne, CV')
    expect(pdf.info.get('Author')).toBe('Matías Iribarne')
    expect(pdf.outline.slice(0, 4)).toEqual([
      texts.profile,
      texts.experience,
      texts.selectedProjects,
      texts.skills,
    ])
  })

  test('answers on the first page what a recruiter asks first', () => {
    const [first = ''] = pdf.pages
    const { person } = cvIn(locale)
    const asked = [person.label, person.headline, person.place, person.availability, person.workPermit]
    for (const said of asked) expect(squeeze(first)).toContain(squeeze(said?.text ?? 'missing'))
    expect(first).toContain(textsIn(locale).remote.remote)
    expect(first).toContain('matias@iribarne.example')
    expect(first).toContain(`cv.example/${locale}`)
  })

  test('links to mail, to the web and to its own pages', () => {
    expect(pdf.links).toContain('mailto:matias@iribarne.example')
    expect(pdf.links).toContain('https://github.example/iribarne-sample')
    expect(pdf.links).toContain(`${siteUrl}/${locale}/projects/marea`)
    expect(pdf.links).toContain(`${siteUrl}/${locale}/projects`)
  })

  test('shows neither the private phone nor a draft', () => {
    expect(squeeze(pdf.text)).not.toMatch(/5555-?0142|Kiosco|Perl/)
  })

  test('is two pages of at most 150 KB', () => {
    expect(pdf.pages).toHaveLength(2)
    expect(size).toBeLessThan(150_000)
  })
})

test('a text that stands in for a missing translation says its own language', async () => {
  const bytes = await renderCvPdf(cvIn('en'))
  const words = describeDocument(cvIn('en'), siteUrl).sections.flatMap(section =>
    section.kind === 'rows' ? section.rows.flatMap(({ items }) => items) : [],
  )
  expect(words.find(({ name }) => name.text === 'Truco')?.name.lang).toBe('es')
  expect((await readPdf(bytes)).text).toContain('Truco')
})
