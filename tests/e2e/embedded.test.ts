import { afterAll, beforeAll, expect, test } from 'vitest'
import { Site } from '#tests/support/site.ts'

const site = new Site()

beforeAll(async () => {
  await site.start()
  await site.mustCommand('sample')
})
afterAll(() => site.close())

test('a page is rendered with one statement and then viewed with none', async () => {
  const before = site.sqlStatements().length
  const first = await site.view('/es')
  expect([first.status, first.cache]).toEqual([200, 'MISS'])
  expect(site.sqlStatements().length - before).toBe(1)
  for (const _ of Array.from({ length: 50 })) expect((await site.view('/es')).cache).toBe('HIT')
  expect(site.sqlStatements().length - before).toBe(1)
})
