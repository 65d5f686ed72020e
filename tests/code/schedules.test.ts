import { expect, test } from 'vitest'
import { readText } from './source.ts'

const keepWarm = readText('.github/workflows/keep-warm.yml')

test("Vercel's free plan accepts the deployment: its crons run once a day", () => {
  const { crons } = JSON.parse(readText('vercel.json'))
  const schedule = expect.stringMatching(/^\d+ \d+ \* \* \*$/)
  expect(crons).toEqual(['/api/health', '/api/cron/nightly'].map(path => ({ path, schedule })))
})

test('a deployment migrates its database before it builds', () => {
  const { buildCommand } = JSON.parse(readText('vercel.json'))
  const { scripts } = JSON.parse(readText('package.json'))
  expect(buildCommand).toBe('npm run vercel-build')
  expect(scripts['vercel-build']).toMatch(/migrate\.ts && next build$/)
})

test('nothing keeps the database awake until its owner names the site', () => {
  expect(keepWarm).toContain("if: vars.KEEP_WARM_URL != ''")
})

test('the database is asked before its five idle minutes are over', () => {
  const minutes = Number(/cron: '\*\/(\d+) \* \* \* \*'/.exec(keepWarm)?.[1])
  const requests = keepWarm.match(/^ +ask$/gm)?.length ?? 0
  expect(minutes).toBeGreaterThanOrEqual(5)
  expect(minutes / requests).toBe(4)
  expect([...keepWarm.matchAll(/sleep (\d+)/g)].map(([, seconds]) => seconds)).toEqual(['240', '240'])
})
