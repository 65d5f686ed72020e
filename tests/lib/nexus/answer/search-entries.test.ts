import { expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { searchEntries } from '#lib/nexus/answer/search-entries.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import { projectRow, publicRows, skillRow } from '#tests/lib/cv/rows.ts'

const rows = publicRows({
  projects: [
    projectRow('tides', { summary: { en: 'Predicts tides of the estuary.' } }),
    projectRow('trains', { summary: { en: 'Predicts arrivals of trains.' } }),
  ],
  skills: [skillRow('kubernetes', { name: { en: 'Kubernetes' }, aliases: ['k8s'] })],
})
const entries = readEntries(presentCv(rows, 'en', new Date('2026-11-18')))
const found = (question: string) => searchEntries(entries, question).map(({ entry }) => entry.slug)

test('entries are found by their words without accents, the best first, and by what people call a skill', () => {
  expect(found('Predicts tídes of the estuary?')).toEqual(['tides', 'trains'])
  expect(found('k8s')).toEqual(['kubernetes'])
})

test('what stands nowhere, and nothing, find nothing', () => {
  expect(found('zeppelin')).toEqual([])
  expect(found('?')).toEqual([])
})
