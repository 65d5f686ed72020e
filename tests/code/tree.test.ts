import { expect, test } from 'vitest'
import { listFiles, parseSource, readSources, readText } from './source.ts'
import { findNames, findWords } from './words.ts'

const machinePath = /(?<![\w.-])(\/(home|Users|root|tmp)\/\w|[A-Z]:\\Users\\)/

test('no file knows a folder of the machine it was written on', () => {
  const texts = listFiles().map(path => ({ path, text: readText(path) }))
  const found = texts.filter(({ text }) => !text.includes('\0') && machinePath.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test.each([
  ['/home', '/ana/cv'],
  ['/tmp', '/cv.sock'],
  ['C:\\Users', '\\ana'],
])('a path below %s is such a folder', (folder, rest) => {
  expect(`file ${folder}${rest}`).toMatch(machinePath)
  expect(`https://example.org${folder}${rest}`.replace('C:', '')).not.toMatch(machinePath)
})

test('the lockfile and the npm settings name no registry', () => {
  const lock = JSON.parse(readText('package-lock.json'))
  const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(([, entry]) => entry.resolved)
  expect(resolved).toEqual([])
  expect(readText('.npmrc')).not.toContain('registry=')
})

test('every package is pinned exactly; only the AWS SDK may float', () => {
  const { dependencies, devDependencies } = JSON.parse(readText('package.json'))
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
  const loose = versions.filter(([name, version]) => {
    const pinned = /^\d+\.\d+\.\d+(-[\w.]+)?$/
    return !pinned.test(name.startsWith('@aws-sdk/') ? version.replace('^', '') : version)
  })
  expect(versions.length).toBeGreaterThan(10)
  expect(loose).toEqual([])
})

test('nothing in the code switches the checks off', () => {
  expect(readSources().flatMap(findWords)).toEqual([])
})

test.each([
  'const a = b as string',
  'const a = <string>b',
  `test.${'only'}('a', () => {})`,
  `// @ts-${'ignore'}`,
  `/* TO${'DO'}: later */`,
])('"%s" is found', text => {
  expect(findWords(parseSource('lib/a.ts', text))).toHaveLength(1)
})

test('what only looks like a switched-off check is not found', () => {
  const text = "import { a as b } from './c.ts'\nconst d = ['x!', '// TODO'] as const\nif (!b) d.at(0)"
  expect(findWords(parseSource('lib/a.ts', text))).toEqual([])
})

test('files and folders have plain names that say what they hold', () => {
  expect(listFiles().flatMap(findNames)).toEqual([])
})

test.each(['lib/utils.ts', 'lib/helpers/a.ts', 'app/(public)/[locale]/_sections/RoleList.tsx', 'db/data.ts'])(
  '%s is not such a name',
  path => {
    expect(findNames(path)).toHaveLength(1)
  },
)

test('the names that the framework asks for are fine', () => {
  const paths = ['app/(public)/[locale]/@modal/(.)projects/[slug]/page.tsx', 'app/media/[...key]/route.ts']
  expect(paths.flatMap(findNames)).toEqual([])
})
