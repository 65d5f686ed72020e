import { expect, test } from 'vitest'
import { commentLines, figuresOf, findOversized, functionsOf, isMeasured, sizeReport } from './size.ts'
import { parseSource, readSources } from './source.ts'

const lines = (count: number) => 'step()\n'.repeat(count)

test('no file is over 250 lines, no test over 300, no function over 50', () => {
  const sources = readSources()
  const measured = sources.filter(isMeasured)
  const rooms = ['app', 'lib', 'db', 'commands'].map(room => ({
    room,
    files: measured.filter(({ path }) => path.startsWith(`${room}/`)),
  }))
  console.log('median / 95th percentile / longest, in lines')
  for (const { room, files } of rooms) console.log(sizeReport(room, files))
  console.log(sizeReport('all', measured))
  expect(findOversized(sources)).toEqual([])
})

test('a long file, a long test and a long function are found', () => {
  const sources = [
    parseSource('lib/long.ts', lines(251)),
    parseSource('lib/short.ts', lines(250)),
    parseSource('tests/long.test.ts', lines(301)),
    parseSource('app/page.tsx', `export function Page() {\n${lines(49)}}\nconst a = () => {\n${lines(48)}}`),
  ]
  expect(findOversized(sources)).toEqual([
    'lib/long.ts has 251 lines',
    'tests/long.test.ts has 301 lines',
    'app/page.tsx: Page, line 1, has 51 lines',
  ])
})

test('a comment is told from a string, a template and a text that look like one', () => {
  const text = "const url = 'https://a' // why\n/* and\nwhy */\nconst page = <p>// {`/* url */`} don't</p>\n"
  expect(commentLines(parseSource('app/page.tsx', text))).toBe(3)
})

test('methods and arrow functions are functions too', () => {
  const text = 'class A {\n  go() {\n    return 1\n  }\n}\nconst b = () => 2\n'
  expect(functionsOf(parseSource('lib/a.ts', text)).map(part => part.lines)).toEqual([3, 1])
})

test('figures are the median, the 95th percentile and the longest', () => {
  expect(figuresOf([5, 1, 3])).toEqual({ median: 3, p95: 5, max: 5 })
  expect(figuresOf([])).toEqual({ median: 0, p95: 0, max: 0 })
})
