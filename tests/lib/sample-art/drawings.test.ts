import sharp from 'sharp'
import { expect, test } from 'vitest'
import { locales } from '#db/locales.ts'
import { sample } from '#db/sample/index.ts'
import { figures } from '#lib/sample-art/index.ts'
import { ground } from '#lib/sample-art/sheet.ts'

const published = sample.projects.filter(project => project.published !== false).map(({ slug }) => slug)
const shown = figures.flatMap(({ project }) => project ?? [])

test('each published project has a main drawing, the ledger two figures more, and the person a portrait', () => {
  expect([...new Set(shown)].sort()).toEqual([...published].sort())
  expect(shown.filter((slug, place) => shown.indexOf(slug) !== place)).toEqual([
    'cauce-ledger',
    'cauce-ledger',
  ])
  expect(figures.filter(({ project }) => project === null)).toHaveLength(1)
  expect(figures.find(({ project }) => project === 'cauce-ledger')?.caption).toBeNull()
})

test.each(figures)('$name is described in each language in its own words', ({ drawing, caption }) => {
  for (const text of caption ? [drawing.alt, caption] : [drawing.alt]) {
    const said = locales.map(locale => text[locale] ?? '')
    expect(said.every(sentence => sentence.length > 20 && sentence.endsWith('.'))).toBe(true)
    expect(new Set(said).size).toBe(3)
  }
})

test.each(figures)('$name is drawn alike each time, on its own ground', async ({ name, drawing }) => {
  const svg = drawing.draw()
  expect(drawing.draw()).toBe(svg)
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/)
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const ratio = { portrait: 0.8, 'cauce-ledger': 21 / 9 }[name] ?? 1.6
  expect(info.width).toBe(name === 'portrait' ? 1200 : 2400)
  expect(Math.abs(info.width / info.height - ratio)).toBeLessThan(0.01)
  const bare = Buffer.from(ground.slice(1), 'hex')
  const pixels = info.width * info.height
  let covered = 0
  for (let at = 0; at < data.length; at += 3) if (data.compare(bare, 0, 3, at, at + 3) !== 0) covered += 1
  expect(covered / pixels).toBeGreaterThan(0.03)
  expect(covered / pixels).toBeLessThan(0.75)
})
